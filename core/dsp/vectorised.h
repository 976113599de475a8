// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Put before the definition of a free function with a hot loop: the compiler makes one version for every x86-64 and one
// for AVX2, and the loader takes the right one, so that one package serves every machine. Not under sanitisers: the
// loader would run their code before they are set up.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) \
    && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define BASELINE_VECTORISED __attribute__((target_clones("arch=haswell", "default")))
#else
#define BASELINE_VECTORISED
#endif
