// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/state.h"

#include <QCoreApplication>

namespace baseline::widgets {

QString stateWord(State state)
{
    switch (state) {
    case State::Neutral: return {};
    case State::Good: return QCoreApplication::translate("State", "normal");
    case State::Warning: return QCoreApplication::translate("State", "check");
    case State::Alarm: return QCoreApplication::translate("State", "alarm");
    }
    return {};
}

QString stateIconName(State state)
{
    switch (state) {
    case State::Neutral: return {};
    case State::Good: return QStringLiteral("check");
    case State::Warning: return QStringLiteral("warning");
    case State::Alarm: return QStringLiteral("alarm");
    }
    return {};
}

IconTint stateTint(State state)
{
    switch (state) {
    case State::Neutral: return IconTint::Dim;
    case State::Good: return IconTint::Good;
    case State::Warning: return IconTint::Warning;
    case State::Alarm: return IconTint::Alarm;
    }
    return IconTint::Dim;
}

QColor stateColour(State state, const Theme& theme)
{
    switch (state) {
    case State::Neutral: return theme.dimText;
    case State::Good: return theme.good;
    case State::Warning: return theme.warning;
    case State::Alarm: return theme.alarm;
    }
    return theme.dimText;
}

QString stateKey(State state)
{
    switch (state) {
    case State::Neutral: return QStringLiteral("neutral");
    case State::Good: return QStringLiteral("good");
    case State::Warning: return QStringLiteral("warning");
    case State::Alarm: return QStringLiteral("alarm");
    }
    return QStringLiteral("neutral");
}

} // namespace baseline::widgets
