// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Include this first in every file whose floats reach a score. Board and studio must round the same way, so a multiply
// and an add may not be contracted into one operation, whatever an IDE leaves at its default. (Clang lets its option
// -ffp-contract=fast overrule the pragma; that is no default.)
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(__GNUC__)
#pragma GCC optimize("fp-contract=off")
#endif

/// Inlined whatever the optimiser thinks: -Os leaves small functions to chance, and floats that are passed in core
/// registers (softfp) cost more than the work on them.
#define BASELINE_INLINE __attribute__((always_inline)) inline
#define BASELINE_NOINLINE __attribute__((noinline))
