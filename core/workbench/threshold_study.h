// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evaluate/auc_interval.h"
#include "core/evaluate/baseline_certificate.h"
#include "core/evaluate/confusion.h"
#include "core/evaluate/error_curves.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace baseline::workbench {

/// What is known of a window. Unknown: no label, between two labels, or a label that this very model suggested.
enum class WindowTruth : std::uint8_t { Normal, Anomalous, Unknown };

/// What part a window had in the training. The fit's own windows score too low and are in no figure.
enum class WindowPart : std::uint8_t { Fresh, HeldOut, Fit };

struct StudyWindow {
    double start = 0.0; ///< seconds from the start of its recording
    double score = 0.0; ///< NaN: no data
    WindowTruth truth = WindowTruth::Unknown;
    WindowPart part = WindowPart::Fresh;
};

struct StudyRecording {
    QString id; ///< empty: from a file
    QString name;
    std::size_t first = 0; ///< of its windows
    std::size_t count = 0;
};

/// Scores with time and recording, and the model's own figures.
struct StudyScores {
    std::vector<StudyRecording> recordings;
    std::vector<StudyWindow> windows; ///< recording by recording, in order of time
    Seconds window{0.0};
    Seconds hop{0.0};
    AlarmSection alarm{1, 1, 0};
    double threshold = 0.0; ///< the model's own
};

/// All that one threshold does to the judged windows. Nothing where there is nothing to count: without anomalies a miss
/// rate is unknown, not zero.
struct StudyPoint {
    double threshold = 0.0;
    evaluate::Confusion confusion;
    std::optional<double> falsePositiveRate;
    std::optional<double> falseNegativeRate;
    std::optional<double> precision;
    std::optional<double> recall;
    std::optional<double> alarmingWindowsPerHour; ///< of normal running
    std::optional<double> falseAlarmsPerHour;     ///< alarms that come on in it, after K of L and hold
    std::size_t falseAlarms = 0;
    std::size_t faults = 0;      ///< stretches of anomalous windows
    std::size_t faultsFound = 0; ///< with the alarm on at any window of theirs
};

/// Of an axis.
struct ScoreRange {
    double low = 0.0;
    double high = 0.0;
};

/// A stretch in which the alarm is on, from the start of its first window to the start of the first one without it.
struct AlarmTime {
    double from = 0.0;
    double to = 0.0;
    friend bool operator==(const AlarmTime&, const AlarmTime&) = default;
};

/// The curves over all thresholds; only with normal and anomalous windows.
struct StudyCurves {
    evaluate::Roc roc;
    evaluate::AucInterval interval;
    double partialAucDcase = 0.0; ///< NaN: fewer than ten normal windows
    double partialAucMcClish = 0.0;
    std::vector<evaluate::DetPoint> det;
    double equalErrorRate = 0.0;
    evaluate::PrecisionRecall precisionRecall;
};

/// The cheapest threshold for given costs, and in which range of costs it stays the cheapest.
struct CostPlan {
    evaluate::CostChoice cheapest;
    double costPerHour = 0.0;
};

/// What thresholds of one model do to recordings. A value; at() takes milliseconds for 100,000 windows.
class ThresholdStudy {
public:
    /// Errors: InvalidArgument (subject "judged windows": none has a score and a known truth); Cancelled.
    static Result<ThresholdStudy> of(StudyScores scores, const Progress& progress = {});

    const StudyScores& scores() const { return m_scores; }
    const std::optional<StudyCurves>& curves() const { return m_curves; }
    /// Rising, those of judged windows with a score.
    const std::vector<double>& normal() const { return m_normal; }
    const std::vector<double>& anomalous() const { return m_anomalous; }
    /// Where the question is decided: scores of faults can lie a thousand times higher than the rest. No narrower than the
    /// normal scores and the model's own threshold; where those are one value, that of all scores.
    ScoreRange decidingRange() const;
    Seconds normalTime() const { return double(m_normal.size()) * m_scores.hop; }

    StudyPoint at(double threshold) const;
    /// When the alarm is on in a recording (index), in its seconds.
    std::vector<AlarmTime> alarmsIn(std::size_t recording, double threshold) const;
    /// How many different scores there are.
    std::size_t distinctScores() const { return m_distinct.size(); }
    /// The threshold `steps` distinct scores above (below, if negative) `threshold`, at most the outermost ones.
    double stepped(double threshold, int steps) const;

    /// Errors: those of evaluate::costThreshold; InvalidArgument (subject "anomalous windows": there are none).
    Result<CostPlan> cheapest(const evaluate::ErrorCosts& costs) const;
    /// Of a threshold, expected in an hour; none without anomalous or normal windows.
    std::optional<double> costPerHour(const StudyPoint& point, const evaluate::ErrorCosts& costs) const;

    /// The normal windows of these recordings (empty: of all) that had no part in the fit, for a certificate.
    std::vector<evaluate::CalibrationRun> calibrationRuns(const QStringList& ids = {}) const;

private:
    void countAlarms(StudyPoint& point) const;
    Status draw(const Progress& progress);

    StudyScores m_scores;
    std::vector<double> m_normal;
    std::vector<double> m_anomalous;
    std::vector<double> m_distinct; ///< rising
    std::size_t m_noData = 0;       ///< judged windows without a score
    std::optional<StudyCurves> m_curves;
};

} // namespace baseline::workbench
