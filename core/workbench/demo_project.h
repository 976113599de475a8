// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace baseline::workbench {

struct DemoOptions {
    /// When it is said to have been made; the recordings carry the day before. The same time, language and program
    /// give the same recordings and the same model.
    QDateTime madeUtc = QDateTime::currentDateTimeUtc();
    bool replace = false; ///< a file of that name is replaced; otherwise it is an error
};

/// What a finished demo project holds.
struct DemoOutcome {
    QString path;
    QString modelId; ///< in the project
    int recordings = 0;
    int sessions = 0;
};

/// A fan that nobody had to switch on, made by the machine simulator: normal running at two speeds on two days,
/// imbalance, a coin on a blade, looseness, and one recording in which a fault begins, all labelled; sessions with
/// notes; and a model with its certificate, trained on the first day. Made beside its place and then given its name, so
/// that a cancelled or failed one leaves nothing. The folder is made when it is missing.
/// Errors: FileNotWritable (also when the file exists and is not to be replaced); ProjectLocked (it is, and a studio
/// has it open); DiskFull; Cancelled.
Result<DemoOutcome> makeDemoProject(const QString& path, const DemoOptions& options = {},
                                    const Progress& progress = {});

/// "Demo fan.baseline", in the program's language.
QString demoFileName();

} // namespace baseline::workbench
