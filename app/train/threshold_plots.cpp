// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/threshold_plots.h"

#include "app/widgets/card.h"
#include "app/widgets/confusion_view.h"
#include "app/widgets/rate_curve_view.h"
#include "app/widgets/score_histogram.h"
#include "app/widgets/score_timeline.h"
#include "core/evaluate/roc.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::train {

namespace {

using widgets::RateCurveView;
using widgets::TimelineScore;

QString figure(double value)
{
    return QLocale().toString(value, 'f', 3);
}

/// What lies beyond stands at its edge.
widgets::AxisRange axisOf(const workbench::ThresholdStudy& study)
{
    const workbench::ScoreRange range = study.decidingRange();
    return {range.low, range.high};
}

TimelineScore::Kind kindOf(const workbench::StudyWindow& window)
{
    if (window.part == workbench::WindowPart::Fit)
        return TimelineScore::Kind::Fit;
    switch (window.truth) {
    case workbench::WindowTruth::Normal:
        return TimelineScore::Kind::Normal;
    case workbench::WindowTruth::Anomalous:
        return TimelineScore::Kind::Anomalous;
    case workbench::WindowTruth::Unknown:
        break;
    }
    return TimelineScore::Kind::Unknown;
}

} // namespace

ThresholdPlots::ThresholdPlots(QWidget* parent)
    : QWidget(parent), m_recording(new QComboBox(this)), m_timeline(link(new widgets::ScoreTimeline(this))),
      m_histogram(link(new widgets::ScoreHistogram(this))), m_roc(link(new RateCurveView(RateCurveView::Kind::Roc, this))),
      m_det(link(new RateCurveView(RateCurveView::Kind::Det, this))),
      m_precision(link(new RateCurveView(RateCurveView::Kind::PrecisionRecall, this))),
      m_confusion(new widgets::ConfusionView(this))
{
    connect(m_confusion, &widgets::ConfusionView::stepped, this, &ThresholdPlots::stepped);
    m_recording->setAccessibleName(tr("Recording whose scores are shown"));
    m_recording->setToolTip(m_recording->accessibleName());
    m_recording->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recording->setMinimumContentsLength(18);
    connect(m_recording, &QComboBox::currentIndexChanged, this, &ThresholdPlots::showRecording);
    auto* timeline = new widgets::Card(tr("Scores over time"), this);
    timeline->addHeaderWidget(m_recording);
    timeline->setContent(m_timeline);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(timeline, 0, 0, 1, 2);
    layout->addWidget(inCard(tr("Score histograms"), m_histogram), 0, 2);
    layout->addWidget(inCard(tr("ROC"), m_roc), 1, 0);
    layout->addWidget(inCard(tr("Error trade-off"), m_det), 1, 1);
    layout->addWidget(inCard(tr("Precision and recall"), m_precision), 1, 2);
    for (int column = 0; column < 3; ++column)
        layout->setColumnStretch(column, 1);
    for (int row = 0; row < 2; ++row)
        layout->setRowStretch(row, 1);
}

QWidget* ThresholdPlots::confusion() const
{
    return m_confusion;
}

template <typename View>
View* ThresholdPlots::link(View* view)
{
    connect(view, &View::dragged, this, &ThresholdPlots::dragged);
    connect(view, &View::stepped, this, &ThresholdPlots::stepped);
    return view;
}

QWidget* ThresholdPlots::inCard(const QString& title, QWidget* view)
{
    auto* card = new widgets::Card(title, this);
    card->setContent(view);
    return card;
}

void ThresholdPlots::setStudy(const workbench::ThresholdStudy* study)
{
    m_study = study;
    {
        const QSignalBlocker quiet(m_recording);
        m_recording->clear();
        if (m_study != nullptr) {
            for (const workbench::StudyRecording& recording : m_study->scores().recordings)
                m_recording->addItem(recording.name);
        }
    }
    if (m_study == nullptr)
        return;
    m_histogram->setScores(m_study->normal(), m_study->anomalous(), axisOf(*m_study));
    showRecording();
    showCurves();
}

void ThresholdPlots::showRecording()
{
    const int index = m_recording->currentIndex();
    if (m_study == nullptr || index < 0)
        return;
    const workbench::StudyScores& scores = m_study->scores();
    const workbench::StudyRecording& recording = scores.recordings[std::size_t(index)];
    std::vector<TimelineScore> shown;
    shown.reserve(recording.count);
    for (std::size_t i = recording.first; i < recording.first + recording.count; ++i)
        shown.push_back({scores.windows[i].start, scores.windows[i].score, kindOf(scores.windows[i])});
    m_timeline->setScores(std::move(shown), axisOfRecording());
    showAlarms();
}

/// Of the scores of one recording, with room to drag the threshold up.
widgets::AxisRange ThresholdPlots::axisOfRecording() const
{
    const workbench::StudyScores& scores = m_study->scores();
    const workbench::StudyRecording& recording = scores.recordings[std::size_t(m_recording->currentIndex())];
    widgets::AxisRange range = axisOf(*m_study);
    double highest = range.low;
    for (std::size_t i = recording.first; i < recording.first + recording.count; ++i) {
        if (std::isfinite(scores.windows[i].score))
            highest = std::max(highest, scores.windows[i].score);
    }
    const double needed = std::max(highest, range.low + 1.6 * (scores.threshold - range.low));
    range.high = std::min(range.high, range.low + 1.05 * (needed - range.low));
    return range;
}

void ThresholdPlots::showAlarms()
{
    const int index = m_recording->currentIndex();
    QList<widgets::AlarmStretch> alarms;
    if (m_study != nullptr && index >= 0) {
        for (const workbench::AlarmTime& alarm : m_study->alarmsIn(std::size_t(index), m_threshold))
            alarms.append({alarm.from, alarm.to});
    }
    m_timeline->setThreshold(m_threshold, alarms);
}

void ThresholdPlots::showCurves()
{
    const auto& curves = m_study->curves();
    if (!curves) {
        const QString why = tr("It takes normal windows and labelled anomalies to draw this. Label a fault in Sessions, or "
                               "use the alarm budget.");
        for (RateCurveView* view : {m_roc, m_det, m_precision})
            view->clear(why);
        return;
    }
    std::vector<widgets::RatePoint> roc;
    for (const evaluate::RocPoint& point : curves->roc.points)
        roc.push_back({point.threshold, point.falsePositiveRate, point.truePositiveRate});
    m_roc->setCurve(std::move(roc), tr("AUC %1").arg(figure(curves->roc.auc)));
    std::vector<widgets::RatePoint> det;
    for (const evaluate::DetPoint& point : curves->det)
        det.push_back({point.threshold, point.falsePositiveRate, point.falseNegativeRate, point.probitFalsePositive,
                       point.probitFalseNegative});
    m_det->setCurve(std::move(det), tr("EER %1 %").arg(QLocale().toString(100.0 * curves->equalErrorRate, 'g', 3)));
    std::vector<widgets::RatePoint> precision;
    for (const evaluate::PrecisionPoint& point : curves->precisionRecall.points)
        precision.push_back({point.threshold, point.recall, point.precision});
    m_precision->setCurve(std::move(precision), tr("AP %1").arg(figure(curves->precisionRecall.averagePrecision)),
                          curves->precisionRecall.base);
}

void ThresholdPlots::setPoint(const workbench::StudyPoint& point)
{
    m_threshold = point.threshold;
    m_histogram->setThreshold(m_threshold);
    for (RateCurveView* view : {m_roc, m_det, m_precision})
        view->setThreshold(m_threshold);
    m_confusion->setCounts({point.confusion.trueNegatives, point.confusion.falsePositives,
                            point.confusion.falseNegatives, point.confusion.truePositives});
    showAlarms();
}

} // namespace baseline::train
