// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace baseline::workbench {

class BackgroundJob;

/// Says what a job does ("Training a model"), for the question that is asked when the program is to end while it runs.
/// `name` is called when that is asked. Nobody is asked about a job without a name, or with an empty one: its outcome
/// is only looked at. For the thread of the user interface.
void nameJob(BackgroundJob& job, std::function<QString()> name);

/// The names of those that run now, in the order in which they began.
QStringList runningJobNames();

} // namespace baseline::workbench
