// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/refill_box.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace baseline::widgets {

void refillBox(QComboBox& box, const QStringList& choices)
{
    const QString chosen = box.currentText();
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItems(choices);
    box.setCurrentIndex(std::max(0, box.findText(chosen, Qt::MatchExactly)));
}

} // namespace baseline::widgets
