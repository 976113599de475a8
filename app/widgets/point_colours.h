// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QString>

namespace baseline::widgets {

/// What the ends of the colour bar say.
struct ValueScale {
    QString title;
    double low = 0.0;  ///< of the value 0
    double high = 1.0; ///< of the value 1
    QString unit = {};

    friend bool operator==(const ValueScale&, const ValueScale&) = default;
};

/// The colour of a point of that value, 0 to 1: a part of the colours of spectrograms whose contrast to the card is at
/// least 3, and which grows with the value, so that it reads in grey and with any colour blindness. A value outside, or
/// NaN, is the grey of what has none.
QColor valueColour(const Theme& theme, double value);

} // namespace baseline::widgets
