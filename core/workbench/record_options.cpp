// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/record_options.h"

#include "core/project/project_file.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

/// 292 years at 1 GHz fit int64; a year at the highest rate is more than anybody records.
constexpr double longestSeconds = 366.0 * 86400.0;

SampleIndex framesIn(Seconds span, Hertz rate)
{
    return std::max<SampleIndex>(1, std::llround(span.count() * rate.value));
}

} // namespace

Status RecordOptions::prepare() const
{
    for (const double seconds : {duration.count(), partLength.count()}) {
        if (!(seconds >= 0.0 && seconds <= longestSeconds))
            return Error{Error::Code::InvalidArgument, "must be from 0 to a year", "seconds", seconds};
    }
    const bool missing = createProject && !QFileInfo::exists(projectPath);
    const Result<project::ProjectFile> file = missing ? project::ProjectFile::create(projectPath, writer.database)
                                                      : project::ProjectFile::open(projectPath, writer.database);
    return file ? done() : Status(file.error());
}

CapturePlan RecordOptions::plan(recording::RecordingInfo info) const
{
    info.name = name.trimmed().isEmpty() ? QStringLiteral("recording") : name.trimmed();
    info.label = label;
    info.notes = notes;
    info.sessionId = sessionId;
    info.startedUtc = QDateTime::currentDateTimeUtc();
    CapturePlan result{projectPath, std::move(info), writer, 0, trigger};
    if (partLength.count() > 0.0)
        result.partLength = framesIn(partLength, result.info.nominalRate);
    return result;
}

std::optional<SampleIndex> RecordOptions::limit(Hertz rate) const
{
    return duration.count() > 0.0 ? std::optional(framesIn(duration, rate)) : std::nullopt;
}

RecordOutcome outcomeOf(std::vector<CapturedPart> parts, const RecordProgress& total, Hertz nominalRate,
                        std::optional<Error> fault, const Status& finished)
{
    RecordOutcome outcome;
    outcome.parts = std::move(parts);
    if (!outcome.parts.empty()) {
        outcome.id = outcome.parts.front().id;
        outcome.name = outcome.parts.front().name;
    }
    outcome.total = total;
    outcome.nominalRate = nominalRate;
    outcome.trueRate = total.trueRate;
    outcome.fault = std::move(fault);
    if (!finished && !outcome.fault)
        outcome.fault = finished.error();
    return outcome;
}

} // namespace baseline::workbench
