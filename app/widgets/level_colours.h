// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

namespace baseline::widgets {

/// The colour of a level in a spectrogram: from a nearly black blue over violet and orange to a pale yellow. Its lightness
/// rises evenly, so that it reads in grey and with any colour blindness, and it is the same in both themes. `share`: 0
/// quiet to 1 loud, clamped; NaN is quiet.
QRgb levelColour(double share);

} // namespace baseline::widgets
