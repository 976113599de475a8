// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/simulate_job.h"

#include "core/project/database.h"
#include "core/project/edits.h"
#include "core/recording/labels.h"
#include "core/simulate/scenario_run.h"
#include "core/simulate/scenario_text.h"
#include "core/workbench/import_job.h"
#include "firmware/src/numeric/quantise.h"

#include <algorithm>
#include <cstdlib>

namespace baseline::workbench {

namespace {

constexpr int channels = 3;

QString text(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

QString labelOf(simulate::State state)
{
    return simulate::isNormal(state) ? QString(recording::normalLabel) : text(simulate::format(state));
}

QString labelOf(const simulate::TruthSpan& span)
{
    if (span.mounting == simulate::Mounting::Firm)
        return labelOf(span.state);
    const QString mounting = text(simulate::format(span.mounting));
    return simulate::isNormal(span.state) ? mounting : labelOf(span.state) + QStringLiteral(", ") + mounting;
}

std::vector<project::Segment> segmentsOf(const std::vector<simulate::TruthSpan>& spans)
{
    std::vector<project::Segment> segments;
    for (const simulate::TruthSpan& span : spans) {
        const QString label = labelOf(span);
        if (segments.empty() || segments.back().label != label)
            segments.push_back({{}, {}, {span.first, 0}, label, {}});
        segments.back().span.count = span.end - segments.back().span.first;
    }
    return segments;
}

/// "normal, imbalance": the states of the run.
QString nameOf(const simulate::Scenario& scenario)
{
    constexpr qsizetype most = 3;
    QStringList names;
    for (const simulate::State state : simulate::statesOf(scenario))
        names.append(text(simulate::format(state)));
    if (names.size() > most)
        names = names.mid(0, most) << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

recording::RecordingInfo infoOf(const SimulateOptions& options, const simulate::ScenarioRun& run)
{
    const QString state = text(simulate::format(options.state));
    recording::RecordingInfo info;
    info.name = options.name;
    info.label = options.label;
    info.nominalRate = options.rate;
    info.trueRate = run.generator().trueRate();
    info.jitter = Seconds{0.0}; // drawn on an even grid
    info.range = Gravity{static_cast<double>(options.rangeG)};
    for (const QChar axis : {u'x', u'y', u'z'})
        info.channels.push_back({QString(axis), QStringLiteral("g"),
                                 static_cast<double>(gravityPerCount(options.rangeG)), 0.0});
    info.format = recording::SampleFormat::Int16;
    info.startedUtc = QDateTime::currentDateTimeUtc();
    info.source = simulatorSource + QStringLiteral("state %1, seed %2: ").arg(state).arg(options.seed)
                  + simulateCommand(options);
    return info;
}

} // namespace

QString simulateCommand(const simulate::Scenario& scenario)
{
    return QStringLiteral("baseline simulate PROJECT ") + QString::fromStdString(simulate::optionsOf(scenario));
}

Result<Simulated> simulateWithTruth(const SimulateOptions& options, const Progress& progress)
{
    const Status checked = simulate::validate(options);
    if (!checked)
        return checked.error();
    simulate::ScenarioRun run(options, channels);
    std::vector<std::int16_t> counts(static_cast<std::size_t>(run.length()) * channels);
    std::vector<float> block(4096 * channels);
    SampleIndex clipped = 0;
    for (std::size_t at = 0; at < counts.size();) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "the simulation was cancelled"};
        progress.at(static_cast<double>(at) / static_cast<double>(counts.size()), "simulate");
        const std::span<float> part = std::span(block).first(std::min(block.size(), counts.size() - at));
        run.next(part);
        for (const float value : part) {
            counts[at] = quantise(value, options.rangeG);
            clipped += std::abs(static_cast<int>(counts[at])) >= 32700 ? 1 : 0;
            ++at;
        }
    }
    Simulated simulated;
    simulated.recording.info = infoOf(options, run);
    simulated.recording.info.clipped = clipped;
    simulated.recording.data = std::move(counts);
    simulated.truth = segmentsOf(run.truth());
    recording::RecordingInfo& info = simulated.recording.info;
    if (info.name.isEmpty())
        info.name = nameOf(options);
    if (simulated.truth.size() == 1) {
        if (info.label.isEmpty())
            info.label = simulated.truth.front().label;
        simulated.truth.clear();
    }
    return simulated;
}

Result<recording::Recording> simulateRecording(const SimulateOptions& options, const Progress& progress)
{
    auto simulated = simulateWithTruth(options, progress);
    if (!simulated)
        return simulated.error();
    return std::move(simulated->recording);
}

Result<QString> addSimulated(project::Database& database, Simulated& simulated)
{
    auto transaction = project::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto id = addRecording(database, simulated.recording);
    if (!id)
        return id.error();
    for (project::Segment& segment : simulated.truth) {
        segment.recordingId = *id;
        const auto added = project::apply(database, project::AddSegment{segment});
        if (!added)
            return added.error();
    }
    const Status committed = transaction->commit();
    if (!committed)
        return committed.error();
    return *id;
}

} // namespace baseline::workbench
