// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QComboBox;

namespace baseline::widgets {

/// Offers other choices without telling of it: the one of the same name stays chosen, otherwise the first is.
void refillBox(QComboBox& box, const QStringList& choices);

} // namespace baseline::widgets
