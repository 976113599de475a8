// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace baseline::workbench {

/// One run of somebody else's program, without a shell.
struct ToolCommand {
    QString program; ///< its path
    QStringList arguments;
    QString pathFolder = {}; ///< goes in front of PATH, so that the tools find one another; empty: nothing does

    /// As one would type it, for the log.
    QString text() const;
};

/// Runs it to its end and returns its exit code; a crash counts as 128. Both of its outputs go to `line`, line by line
/// as they come, without the end of the line. Its messages are English whatever the locale. Stopped, it ends the
/// program and every process that it started, and returns when they are gone. Needs no event loop; `line` is called in
/// this thread. Errors: Cancelled, ToolMissing (it does not start; subject = its name).
Result<int> runTool(const ToolCommand& command, const std::function<void(const QString&)>& line, std::stop_token stop);

/// What it said when it was asked a question.
struct ToolAnswer {
    int exitCode = 0;
    QByteArray output;
    QByteArray complaints; ///< its standard error
};

/// Like runTool, for programs that answer at once. Errors as there.
Result<ToolAnswer> askTool(const ToolCommand& command, std::stop_token stop = {});

} // namespace baseline::workbench
