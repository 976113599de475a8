// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/build_job.h"
#include "core/workbench/tool_run.h"

#include <QString>

#include <chrono>
#include <functional>
#include <string_view>

namespace baseline::workbench {

/// One build under way: what the ways to build share. Lives in buildFirmware.
class BuildRun {
public:
    BuildRun(const BuildRequest& request, const Progress& progress, FirmwareKit kit);

    const BuildRequest& request;
    const Progress& progress;
    const FirmwareKit kit;
    /// Of this kit and this target in the cache: a build in here starts from the last one's files.
    const QString folder;
    BuildReport report;

    /// Ends the stage before it. The names are those of BuildReport::stages.
    void begin(std::string_view stage, double fraction);
    /// Ends the last one.
    void finish();
    void log(const QString& line) const;

    /// Runs a tool, logging its command and its lines. `watch`, if given, sees each line as well. Errors: those of
    /// runTool; BuildFailed with the tool's first complaint.
    Status run(const ToolCommand& command, const std::function<void(const QString&)>& watch = {});

private:
    using SteadyClock = std::chrono::steady_clock;

    SteadyClock::time_point m_stageStart;
};

/// The two ways: compile, and return the path of the image in the build folder. They fill in report.tool and .ramBytes.
Result<QString> buildForMps2(BuildRun& run);
Result<QString> buildForNano33Ble(BuildRun& run);

/// Writes a file whole or not at all, and does not touch one that holds the same already, so that what is up to date
/// stays so. True: it was written. Errors: FileNotWritable, DiskFull.
Result<bool> writeIfOther(const QString& path, const QByteArray& bytes);

/// Puts baseline_model.h into `modelFolder`, or takes it away where the request has no model. True: it was not as now.
/// Errors: those of writeIfOther, ModelInvalid.
Result<bool> placeModelHeader(const BuildRun& run, const QString& modelFolder);

} // namespace baseline::workbench
