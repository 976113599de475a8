// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baseline {

/// e^x for finite x, error at most 2e-7 of it. Our own polynomial, so that board and studio give the same bits. Below -87 it
/// gives the value there (1.6e-38), above 88 the value there (1.7e38): no infinity, nothing denormal. NaN gives the value
/// at -87.
float exactExp(float x);

/// ln x, by exactLog10: error at most 4e-7 max(1, |ln x|).
float exactLn(float x);

} // namespace baseline
