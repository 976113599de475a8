// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/check_baseline.h"

#include "core/evaluate/conformal.h"
#include "core/evaluate/outlying.h"
#include "core/evaluate/stability.h"
#include "core/workbench/baseline_windows.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

// What the studio aims at unless told otherwise.
constexpr double usualAlpha = 0.01;
constexpr double certificateRisk = 0.05;
constexpr double movingBelow = 0.01; // p of the test of the halves
constexpr std::size_t windowsOfALongRecording = 20; // as in the training
constexpr std::size_t mostOutliersListed = 500;
constexpr std::size_t fewestFitWindows = 10;

/// Level, and level of the differences of neighbouring samples (which sees the high frequencies), of each channel of a
/// window; log2 of the rms in g.
void appendLevels(std::span<const std::int16_t> counts, const model::Stream& stream, Matrix& levels)
{
    std::vector<float> row;
    const std::size_t channels = stream.channels;
    const auto frames = static_cast<double>(counts.size() / channels);
    const auto scale = static_cast<double>(stream.gravityPerCount);
    const auto inBits = [&](double meanSquare) {
        // A tenth of a count keeps silence finite.
        return static_cast<float>(0.5 * std::log2(scale * scale * (std::max(0.0, meanSquare) + 0.01)));
    };
    for (std::size_t channel = 0; channel < channels; ++channel) {
        double sum = 0.0;
        double square = 0.0;
        double steps = 0.0;
        for (std::size_t i = channel; i < counts.size(); i += channels) {
            const auto value = static_cast<double>(counts[i]);
            const double step = i >= channels ? value - static_cast<double>(counts[i - channels]) : 0.0;
            sum += value;
            square += value * value;
            steps += step * step;
        }
        const double mean = sum / frames;
        row.push_back(inBits(square / frames - mean * mean));
        row.push_back(inBits(steps / frames));
    }
    levels.append(row);
}

/// One check of the halves, over the given windows.
class TimeCheck {
public:
    TimeCheck(const std::vector<CountSeries>& series, const WindowTable& table, CheckReport& report)
        : m_series(series), m_table(table), m_report(report)
    {
    }

    Status run(std::span<const std::size_t> windows, bool together, const Progress& progress)
    {
        Matrix levels;
        SampleIndex end = -1;
        std::size_t recording = 0;
        for (const std::size_t index : windows) {
            const evaluate::WindowPlace& place = m_table.places[index];
            if (end > place.start && recording == place.recording)
                continue; // overlaps the one before
            end = place.end();
            recording = place.recording;
            appendLevels(m_table.counts[index], m_series.front().stream, levels);
        }
        if (levels.rows == 0)
            return done();
        noteIndependence(levels);
        const auto test = evaluate::compareHalves(levels, {}, progress);
        if (!test)
            return test.error();
        const CountSeries& first = m_series[m_table.places[windows.front()].recording];
        if (!test->has_value()) {
            add(FindingKind::StabilityUnknown, Severity::Advice, 0.0, together ? nullptr : &first);
        } else if ((*test)->p < movingBelow) {
            Finding& moving = add(FindingKind::StillMoving, Severity::Fault, (*test)->p, together ? nullptr : &first);
            moving.change = 100.0 * (std::exp2((*test)->difference) - 1.0);
            moving.subject = QString::number((*test)->column / 2 + 1);
        }
        return done();
    }

    /// Independent windows in the part that the threshold comes from: about the later half.
    double independent() const { return 0.5 * m_independent; }

private:
    Finding& add(FindingKind kind, Severity severity, double figure, const CountSeries* of)
    {
        Finding finding{kind, severity, figure};
        if (of != nullptr) {
            finding.recordingId = of->recordingId;
            finding.recordingName = of->name;
            finding.rate = of->stream.nominalRate;
        }
        m_report.findings.push_back(finding);
        return m_report.findings.back();
    }

    void noteIndependence(const Matrix& levels)
    {
        double time = 1.0;
        for (std::size_t column = 0; column < levels.columns; ++column) {
            std::vector<double> values;
            for (std::size_t row = 0; row < levels.rows; ++row)
                values.push_back(static_cast<double>(levels(row, column)));
            time = std::max(time, evaluate::autocorrelationTime(values));
        }
        m_independent += static_cast<double>(levels.rows) / time;
    }

    const std::vector<CountSeries>& m_series;
    const WindowTable& m_table;
    CheckReport& m_report;
    double m_independent = 0.0;
};

/// The windows that are not excluded, of each recording.
std::vector<std::vector<std::size_t>> keptByRecording(const WindowTable& table, std::size_t recordings)
{
    std::vector<std::vector<std::size_t>> kept(recordings);
    for (std::size_t i = 0; i < table.places.size(); ++i) {
        if (!table.excluded[i])
            kept[table.places[i].recording].push_back(i);
    }
    return kept;
}

Status checkTime(const std::vector<CountSeries>& series, const WindowTable& table, const model::Window& window,
                 CheckReport& report, const Progress& progress)
{
    const auto kept = keptByRecording(table, series.size());
    const bool allLong = std::ranges::all_of(kept, [](const auto& one) { return one.size() >= windowsOfALongRecording; });
    TimeCheck check(series, table, report);
    if (allLong) {
        for (const auto& one : kept) {
            const Status status = check.run(one, false, progress);
            if (!status)
                return status;
        }
    } else {
        std::vector<std::size_t> all;
        for (const auto& one : kept)
            all.insert(all.end(), one.begin(), one.end());
        const Status status = check.run(all, series.size() > 1, progress);
        if (!status)
            return status;
    }
    report.independentWindows = static_cast<std::size_t>(check.independent());
    if (report.independentWindows > 0) {
        const double share = 1.0 - std::pow(certificateRisk, 1.0 / static_cast<double>(report.independentWindows));
        const Seconds hop = durationOf(window.hop, series.front().stream.nominalRate);
        report.certifiablePerHour = share * 3600.0 / hop.count();
    }
    return done();
}

/// The same arithmetic as the training's: too few here is refused there.
void checkLength(const WindowTable& table, const model::Window& window, Hertz rate, CheckReport& report)
{
    std::vector<evaluate::WindowPlace> places;
    for (std::size_t i = 0; i < table.places.size(); ++i) {
        if (!table.excluded[i])
            places.push_back(table.places[i]);
    }
    const std::size_t needed = evaluate::calibrationWindowsNeeded(usualAlpha);
    const auto split = evaluate::splitBaseline(places);
    const std::size_t calibrate = split ? split->calibrate.size() : 0;
    const std::size_t fit = split ? split->fit.size() : 0;
    std::size_t missing = calibrate < needed ? needed - calibrate : 0;
    if (missing == 0 && fit < fewestFitWindows)
        missing = fewestFitWindows - fit;
    if (missing > 0) {
        const Seconds more = evaluate::moreRecordingFor(missing, window.length, rate);
        report.findings.push_back({FindingKind::TooFewWindows, Severity::Fault, std::ceil(more.count())});
    } else if (report.independentWindows < needed) {
        report.findings.push_back({FindingKind::FewIndependent, Severity::Advice,
                                   static_cast<double>(report.independentWindows)});
    }
}

Status checkOutliers(const std::vector<CountSeries>& series, const WindowTable& table, CheckReport& report,
                     const Progress& progress)
{
    std::vector<std::size_t> kept;
    std::vector<evaluate::WindowPlace> places;
    for (std::size_t i = 0; i < table.places.size(); ++i) {
        if (table.excluded[i])
            continue;
        kept.push_back(i);
        places.push_back(table.places[i]);
    }
    if (kept.empty())
        return done();
    const auto found = evaluate::outlyingWindows(selectRows(table.features, kept), places, progress);
    if (!found)
        return found.error();
    for (const evaluate::OutlyingWindow& window : *found) {
        if (report.outliers.size() == mostOutliersListed)
            break;
        const evaluate::WindowPlace& place = places[window.row];
        const CountSeries& of = series[place.recording];
        report.outliers.push_back({of.recordingId, of.name, {place.start, place.length}, of.stream.nominalRate,
                                   window.distance, QString::fromStdString(table.names[window.column])});
    }
    if (!found->empty())
        report.findings.push_back({FindingKind::Outliers, Severity::Warning, static_cast<double>(found->size())});
    return done();
}

const char* differenceOf(const model::Stream& stream, const model::Stream& first)
{
    return stream.nominalRate != first.nominalRate ? "rate"
           : stream.rangeG != first.rangeG         ? "range"
           : stream.channels != first.channels     ? "channels"
                                                   : nullptr;
}

} // namespace

Status checkBaseline(const std::vector<CountSeries>& series, CheckReport& report, const Progress& progress)
{
    std::vector<CountSeries> alike;
    std::vector<std::size_t> rows; // of report.recordings
    for (std::size_t i = 0; i < series.size(); ++i) {
        const char* differs = differenceOf(series[i].stream, series.front().stream);
        if (differs == nullptr) {
            alike.push_back(series[i]);
            rows.push_back(i);
        } else {
            report.findings.push_back({FindingKind::StreamDiffers, Severity::Fault, 0.0, series[i].recordingId,
                                       series[i].name, QString::fromLatin1(differs)});
        }
    }
    if (alike.empty())
        return done();
    const Hertz rate = alike.front().stream.nominalRate;
    const auto recipe = model::makeRecipe(model::recipeNames().front(), rate);
    if (!recipe)
        return recipe.error();
    const auto table = tabulateWindows(alike, *recipe, progress);
    if (!table)
        return table.error();
    report.windows = table->places.size();
    for (std::size_t i = 0; i < table->places.size(); ++i) {
        RecordingFigures& figures = report.recordings[rows[table->places[i].recording]];
        ++figures.windows;
        figures.excludedWindows += table->excluded[i] ? 1 : 0;
        report.excludedWindows += table->excluded[i] ? 1 : 0;
    }
    if (report.windows > 0) {
        const Status timed = checkTime(alike, *table, recipe->window, report, progress);
        if (!timed)
            return timed;
    }
    checkLength(*table, recipe->window, rate, report);
    return checkOutliers(alike, *table, report, progress);
}

} // namespace baseline::workbench
