// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QString>

namespace baseline::widgets {

/// What a figure means. Shown as a colour together with a shape (tick, triangle, octagon) and a word.
enum class State { Neutral, Good, Warning, Alarm };

/// One translated word ("normal", "check", "alarm"); empty for Neutral.
QString stateWord(State state);

/// The name of the shape for `icon()`; empty for Neutral.
QString stateIconName(State state);

IconTint stateTint(State state);
QColor stateColour(State state, const Theme& theme);

/// The value of the style sheet property `state`: "neutral", "good", "warning" or "alarm".
QString stateKey(State state);

} // namespace baseline::widgets
