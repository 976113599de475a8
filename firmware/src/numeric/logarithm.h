// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baseline {

/// log10(x) for finite x > 0, normal floats. Error at most 1.7e-7 max(1, |log10 x|), and for x from sqrt(1/2) to sqrt(2)
/// at most 3e-7 |log10 x|. Our own polynomial, so that board and studio give the same bits. x <= 0, denormal or not
/// finite: the value for the smallest normal float (-37.93).
float exactLog10(float x);

} // namespace baseline
