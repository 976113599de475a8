// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace baseline::workbench {
class Workbench;
}

namespace baseline::studio {

/// What would end, or be lost, if the program ended now: a line each, with what becomes of it. Empty: nothing.
QStringList workThatWouldEnd(workbench::Workbench& bench, bool firmwareIsWritten);

/// Names all of it in one question. True: stop it and close. False, also by Escape: stay.
bool askToClose(QWidget* window, const QStringList& work);

} // namespace baseline::studio
