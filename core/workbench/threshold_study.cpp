// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/threshold_study.h"

#include "core/evaluate/roc.h"
#include "firmware/src/score/alarm.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::workbench {

namespace {

constexpr double hour = 3600.0;

bool isJudged(const StudyWindow& window)
{
    return window.truth != WindowTruth::Unknown && window.part != WindowPart::Fit;
}

std::size_t countAbove(const std::vector<double>& rising, double threshold)
{
    return static_cast<std::size_t>(rising.end() - std::ranges::upper_bound(rising, threshold));
}

Verdict verdictOf(double score, double threshold)
{
    if (!std::isfinite(score))
        return Verdict::NoData;
    return score > threshold ? Verdict::Anomaly : Verdict::Normal;
}

std::optional<double> share(std::size_t part, std::size_t whole)
{
    if (whole == 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

Result<ThresholdStudy> ThresholdStudy::of(StudyScores scores, const Progress& progress)
{
    ThresholdStudy study;
    study.m_scores = std::move(scores);
    for (const StudyWindow& window : study.m_scores.windows) {
        if (!isJudged(window))
            continue;
        if (!std::isfinite(window.score)) {
            ++study.m_noData;
            continue;
        }
        (window.truth == WindowTruth::Normal ? study.m_normal : study.m_anomalous).push_back(window.score);
    }
    if (study.m_normal.empty() && study.m_anomalous.empty())
        return Error{Error::Code::InvalidArgument, "no window has a score and a known truth", "judged windows"};
    std::ranges::sort(study.m_normal);
    std::ranges::sort(study.m_anomalous);
    std::ranges::merge(study.m_normal, study.m_anomalous, std::back_inserter(study.m_distinct));
    const auto repeated = std::ranges::unique(study.m_distinct);
    study.m_distinct.erase(repeated.begin(), repeated.end());
    if (Status drawn = study.draw(progress); !drawn)
        return drawn.error();
    return study;
}

Status ThresholdStudy::draw(const Progress& progress)
{
    if (progress.cancelled())
        return Error{Error::Code::Cancelled, "the study was cancelled"};
    if (m_normal.empty() || m_anomalous.empty())
        return done();
    auto roc = evaluate::rocCurve(m_normal, m_anomalous);
    if (!roc)
        return roc.error();
    std::vector<evaluate::RecordingScores> recordings;
    for (const StudyRecording& recording : m_scores.recordings) {
        recordings.emplace_back();
        for (std::size_t i = recording.first; i < recording.first + recording.count; ++i) {
            const StudyWindow& window = m_scores.windows[i];
            if (isJudged(window) && std::isfinite(window.score))
                (window.truth == WindowTruth::Normal ? recordings.back().normal : recordings.back().anomalous)
                    .push_back(window.score);
        }
    }
    const auto interval = evaluate::aucInterval(recordings, {}, progress);
    if (!interval)
        return interval.error();
    const auto dcase = evaluate::partialAucDcase(m_normal, m_anomalous);
    const auto mcClish = evaluate::partialAucMcClish(*roc);
    m_curves = StudyCurves{{},
                           *interval,
                           dcase ? *dcase : std::numeric_limits<double>::quiet_NaN(),
                           mcClish ? *mcClish : std::numeric_limits<double>::quiet_NaN(),
                           evaluate::detCurve(*roc),
                           evaluate::equalErrorRate(*roc),
                           evaluate::precisionRecall(*roc)};
    m_curves->roc = std::move(*roc);
    return done();
}

ScoreRange ThresholdStudy::decidingRange() const
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const std::vector<double>* scores : {&m_normal, &m_anomalous}) {
        if (scores->empty())
            continue;
        low = std::min(low, scores->front());
        high = std::max(high, scores->back());
    }
    const double deciding = std::max(m_normal.empty() ? high : m_normal.back(), m_scores.threshold);
    if (deciding > low) // equal normal scores decide nothing
        high = std::max(deciding, std::min(high, low + 4.0 * (deciding - low)));
    const double margin = std::max(0.03 * (high - low), 1e-6 * (1.0 + std::abs(high)));
    return {low >= 0.0 ? std::max(0.0, low - margin) : low - margin, high + margin};
}

StudyPoint ThresholdStudy::at(double threshold) const
{
    StudyPoint point;
    point.threshold = threshold;
    evaluate::Confusion& counts = point.confusion;
    counts.noData = m_noData;
    counts.falsePositives = countAbove(m_normal, threshold);
    counts.trueNegatives = m_normal.size() - counts.falsePositives;
    counts.truePositives = countAbove(m_anomalous, threshold);
    counts.falseNegatives = m_anomalous.size() - counts.truePositives;
    point.falsePositiveRate = share(counts.falsePositives, m_normal.size());
    point.falseNegativeRate = share(counts.falseNegatives, m_anomalous.size());
    point.recall = share(counts.truePositives, m_anomalous.size());
    if (!m_anomalous.empty()) // of normal windows alone every alarm is false, which says nothing of precision
        point.precision = share(counts.truePositives, counts.truePositives + counts.falsePositives);
    if (point.falsePositiveRate && m_scores.hop.count() > 0.0)
        point.alarmingWindowsPerHour = *point.falsePositiveRate * hour / m_scores.hop.count();
    countAlarms(point);
    return point;
}

/// By the board's own alarm logic, recording by recording.
void ThresholdStudy::countAlarms(StudyPoint& point) const
{
    AlarmLogic logic;
    for (const StudyRecording& recording : m_scores.recordings) {
        logic.start(m_scores.alarm);
        bool wasOn = false;
        bool inFault = false;
        bool isFound = false;
        for (std::size_t i = recording.first; i < recording.first + recording.count; ++i) {
            const StudyWindow& window = m_scores.windows[i];
            const bool on = logic.add(verdictOf(window.score, point.threshold));
            const bool isFault = isJudged(window) && window.truth == WindowTruth::Anomalous;
            if (isFault && !inFault) {
                ++point.faults;
                isFound = false;
            }
            inFault = isFault;
            if (isFault && on && !isFound) {
                isFound = true;
                ++point.faultsFound;
            }
            if (on && !wasOn && isJudged(window) && !isFault)
                ++point.falseAlarms;
            wasOn = on;
        }
    }
    if (normalTime().count() > 0.0)
        point.falseAlarmsPerHour = static_cast<double>(point.falseAlarms) * hour / normalTime().count();
}

std::vector<AlarmTime> ThresholdStudy::alarmsIn(std::size_t recording, double threshold) const
{
    std::vector<AlarmTime> alarms;
    if (recording >= m_scores.recordings.size())
        return alarms;
    const StudyRecording& one = m_scores.recordings[recording];
    AlarmLogic logic;
    logic.start(m_scores.alarm);
    bool wasOn = false;
    for (std::size_t i = one.first; i < one.first + one.count; ++i) {
        const StudyWindow& window = m_scores.windows[i];
        const bool on = logic.add(verdictOf(window.score, threshold));
        if (on && !wasOn)
            alarms.push_back({window.start, window.start});
        if (on)
            alarms.back().to = window.start + m_scores.hop.count();
        wasOn = on;
    }
    return alarms;
}

double ThresholdStudy::stepped(double threshold, int steps) const
{
    const auto last = static_cast<std::ptrdiff_t>(m_distinct.size()) - 1;
    std::ptrdiff_t place = 0;
    if (steps > 0)
        place = std::ranges::upper_bound(m_distinct, threshold) - m_distinct.begin() - 1 + steps;
    else
        place = std::ranges::lower_bound(m_distinct, threshold) - m_distinct.begin() + steps;
    return m_distinct[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(place, 0, last))];
}

Result<CostPlan> ThresholdStudy::cheapest(const evaluate::ErrorCosts& costs) const
{
    if (!m_curves)
        return Error{Error::Code::InvalidArgument, "costs need labelled anomalies and normal windows", "anomalous windows"};
    const auto choice = evaluate::costThreshold(m_curves->roc, costs);
    if (!choice)
        return choice.error();
    return CostPlan{*choice, choice->costPerWindow * hour / m_scores.hop.count()};
}

std::optional<double> ThresholdStudy::costPerHour(const StudyPoint& point, const evaluate::ErrorCosts& costs) const
{
    if (!point.falsePositiveRate || !point.falseNegativeRate || !(m_scores.hop.count() > 0.0))
        return std::nullopt;
    const evaluate::ThresholdChoice choice{point.threshold, *point.falsePositiveRate, *point.falseNegativeRate};
    return evaluate::expectedCost(choice, costs) * hour / m_scores.hop.count();
}

std::vector<evaluate::CalibrationRun> ThresholdStudy::calibrationRuns(const QStringList& ids) const
{
    std::vector<evaluate::CalibrationRun> runs;
    for (const StudyRecording& recording : m_scores.recordings) {
        if (!ids.isEmpty() && !ids.contains(recording.id))
            continue;
        evaluate::CalibrationRun run;
        double free = -std::numeric_limits<double>::infinity();
        for (std::size_t i = recording.first; i < recording.first + recording.count; ++i) {
            const StudyWindow& window = m_scores.windows[i];
            if (!isJudged(window) || window.truth != WindowTruth::Normal)
                continue;
            run.all.push_back(window.score);
            // A thousandth of a hop is far above the rounding of the times, and below any overlap.
            if (window.start < free - 1e-3 * m_scores.hop.count())
                continue;
            run.apart.push_back(window.score);
            free = window.start + m_scores.window.count();
        }
        if (!run.all.empty())
            runs.push_back(std::move(run));
    }
    return runs;
}

} // namespace baseline::workbench
