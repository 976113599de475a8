// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baseline {

/// log10(x) for finite x > 0, normal floats; relative error below 3e-7 near 1 and absolute below 3e-7 elsewhere. Our
/// own polynomial, so that board and studio give the same bits. x <= 0, denormal or not finite: the value for the
/// smallest normal float (-37.93).
float exactLog10(float x);

} // namespace baseline
