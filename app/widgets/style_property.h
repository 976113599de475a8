// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVariant;
class QWidget;

namespace baseline::widgets {

/// Sets a dynamic property that the style sheet selects on, and polishes the widget again if it changed: Qt reads
/// such properties only when it polishes.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

} // namespace baseline::widgets
