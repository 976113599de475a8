// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/replay_job.h"

#include "core/project/project_file.h"
#include "core/project/recordings.h"
#include "core/workbench/export_job.h"

#include <QDir>

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

Result<Replay> prepareReplay(const QString& projectPath, const QString& recordingId, const QString& folder,
                             const Progress& progress)
{
    const auto project = project::ProjectFile::openForViewing(projectPath);
    if (!project)
        return project.error();
    const auto found = project::findRecording(project->database(), recordingId);
    if (!found)
        return found.error();
    const recording::RecordingInfo& info = found->info;
    const auto isAcceleration = [](const recording::Channel& channel) { return channel.unit == QLatin1String("g"); };
    if (std::none_of(info.channels.begin(), info.channels.end(), isAcceleration))
        return Error{Error::Code::InvalidArgument, "no channel is an acceleration in g", "channels"};
    // The name is ours: a recording may be called anything.
    const QString path = QDir(folder).filePath(QStringLiteral("replay-%1.csv").arg(info.id));
    const Status written = exportRecording(projectPath, recordingId, path, progress);
    if (!written)
        return written.error();
    Replay replay;
    replay.name = info.name;
    replay.board.replay = path;
    replay.board.rate = info.nominalRate;
    if (info.range.value >= 1.0)
        replay.board.rangeG = static_cast<std::uint32_t>(std::lround(info.range.value));
    return replay;
}

} // namespace baseline::workbench
