// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/check_job.h"

#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/recording/labels.h"
#include "core/workbench/check_baseline.h"
#include "core/workbench/check_signal.h"

#include <algorithm>
#include <tuple>

namespace baseline::workbench {

namespace {

/// A recording that no model can be made of: that much can be said.
CheckedSignal withoutAcceleration(const recording::Recording& recording)
{
    CheckedSignal checked;
    checked.figures.id = recording.info.id;
    checked.figures.name = recording.info.name;
    checked.figures.label = recording.info.label;
    checked.figures.duration = recording.duration();
    checked.figures.nominalRate = recording.info.nominalRate;
    checked.figures.trueRate = recording.info.trueRate;
    checked.figures.jitter = recording.info.jitter;
    checked.findings.push_back({FindingKind::NoAcceleration, Severity::Fault, 0.0, recording.info.id,
                                recording.info.name});
    return checked;
}

std::vector<project::RecordingSummary> chosenOf(std::vector<project::RecordingSummary> all)
{
    const auto isNormal = [](const project::RecordingSummary& one) {
        return one.info.label == recording::normalLabel;
    };
    std::erase_if(all, [](const project::RecordingSummary& one) { return one.running; });
    if (std::ranges::any_of(all, isNormal))
        std::erase_if(all, [&](const project::RecordingSummary& one) { return !isNormal(one); });
    return all;
}

Result<QStringList> chosenIds(project::Database& database, const QStringList& wanted)
{
    QStringList ids;
    if (wanted.isEmpty()) {
        auto all = project::listRecordings(database);
        if (!all)
            return all.error();
        for (const project::RecordingSummary& one : chosenOf(std::move(*all)))
            ids.append(one.info.id);
        return ids;
    }
    for (const QString& one : wanted) {
        const auto found = project::findRecording(database, one);
        if (!found)
            return found.error();
        if (!ids.contains(found->info.id))
            ids.append(found->info.id);
    }
    return ids;
}

void sortByGravity(std::vector<Finding>& findings)
{
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
        return std::tuple(-static_cast<int>(finding.severity), static_cast<int>(finding.kind));
    });
}

} // namespace

Severity CheckReport::worst() const
{
    Severity worst = Severity::Advice;
    for (const Finding& finding : findings)
        worst = std::max(worst, finding.severity);
    return worst;
}

Result<CheckReport> checkRecordings(std::size_t count, const std::function<Result<CheckSource>(std::size_t)>& load,
                                    const Progress& progress)
{
    if (count == 0)
        return Error{Error::Code::InvalidArgument, "there is no recording to check", "recordings"};
    CheckReport report;
    std::vector<CheckedSignal> signalsWithCounts;
    std::vector<CountSeries> series;
    std::vector<RecordingFigures> others;
    for (std::size_t i = 0; i < count; ++i) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "the check was cancelled"};
        progress.at(0.5 * static_cast<double>(i) / static_cast<double>(count), "load");
        const auto source = load(i);
        if (!source)
            return source.error();
        auto counts = countSeries(source->recording);
        CheckedSignal checked = counts ? checkSignal(source->recording, *counts)
                                       : withoutAcceleration(source->recording);
        report.findings.insert(report.findings.end(), checked.findings.begin(), checked.findings.end());
        if (!counts) {
            others.push_back(checked.figures);
            continue;
        }
        for (const project::Exclusion& exclusion : source->exclusions)
            counts->excluded.push_back(exclusion.span);
        report.recordings.push_back(checked.figures);
        signalsWithCounts.push_back(std::move(checked));
        series.push_back(std::move(*counts));
    }
    const std::vector<Finding> mounting = compareMounting(signalsWithCounts);
    report.findings.insert(report.findings.end(), mounting.begin(), mounting.end());
    if (!series.empty()) {
        const Status status = checkBaseline(series, report, progress);
        if (!status)
            return status.error();
    }
    report.recordings.insert(report.recordings.end(), others.begin(), others.end());
    sortByGravity(report.findings);
    return report;
}

Result<CheckReport> checkProject(const QString& path, const QStringList& ids, const Progress& progress)
{
    const auto file = project::ProjectFile::openForViewing(path, true);
    if (!file)
        return file.error();
    project::Database& database = file->database();
    const auto chosen = chosenIds(database, ids);
    if (!chosen)
        return chosen.error();
    return checkRecordings(
        static_cast<std::size_t>(chosen->size()),
        [&](std::size_t i) -> Result<CheckSource> {
            const QString& id = (*chosen)[static_cast<qsizetype>(i)];
            auto recording = project::loadRecording(database, id, {{}, progress.stop});
            if (!recording)
                return recording.error();
            auto exclusions = project::listExclusions(database, id);
            if (!exclusions)
                return exclusions.error();
            return CheckSource{std::move(*recording), std::move(*exclusions)};
        },
        progress);
}

} // namespace baseline::workbench
