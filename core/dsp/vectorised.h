// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Put before the definition of a free function with a hot loop: the compiler makes one version for every x86-64, one for
// AVX2 and one for AVX-512, and the loader takes the right one, so that one package serves every machine. By level and not
// by the name of a processor ("arch=haswell"), which the loader compares with the maker's: another maker's AVX2 would get the
// plain version. Not under sanitisers: the loader would run their code before they are set up.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) \
    && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define BASELINE_VECTORISED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define BASELINE_VECTORISED
#endif
