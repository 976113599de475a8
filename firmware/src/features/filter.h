// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/feature_block.h"

namespace baseline {

/// One section over `length` samples in place, causal, from a state of zero (transposed direct form II).
void filterInPlace(const FilterSection& section, float* signal, uint32_t length);

/// Decimation by 3 or 10 in place, of a signal that starts at zero; returns how many samples are left. Anti-alias:
/// Chebyshev type I of order 8, 0.05 dB ripple, cut-off at 0.8 of the new Nyquist rate, causal.
uint32_t decimateInPlace(uint32_t ratio, float* signal, uint32_t length);

/// What those filters make of a constant 1: their ripple is even, so they pass a little less.
constexpr float decimationGain = 0.994260074F; // 10^(-0.05 / 20)

} // namespace baseline
