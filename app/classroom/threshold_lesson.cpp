// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/threshold_lesson.h"

#include "app/classroom/curve_view.h"
#include "app/classroom/lesson_layout.h"
#include "app/classroom/score_source.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/confusion_view.h"
#include "app/widgets/number_field.h"
#include "app/widgets/score_histogram.h"
#include "core/workbench/lesson_scores.h"
#include "core/workbench/sentence.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {
namespace {

constexpr double windows = 1000.0; ///< that costs are told for: the cost of one is a number too small to read

QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

QString percent(const std::optional<double>& share)
{
    return share ? QLocale().toString(100.0 * *share, 'f', 1) + QStringLiteral(" %") : QStringLiteral("–");
}

} // namespace

ThresholdLesson::ThresholdLesson(workbench::Workbench& bench, QWidget* parent)
    : LessonView(parent),
      m_source(new ScoreSource(bench, this)),
      m_histogram(new widgets::ScoreHistogram(this)),
      m_curve(new CurveView(tr("Expected costs by threshold"), this)),
      m_confusion(new widgets::ConfusionView(this)),
      m_miss(new widgets::NumberField(tr("Cost of a missed anomaly"), this)),
      m_falseAlarm(new widgets::NumberField(tr("Cost of a false alarm"), this)),
      m_share(new widgets::NumberField(tr("Anomalous windows in a thousand"), this)),
      m_errors(new QLabel(this)),
      m_words(new QLabel(this)),
      m_take(makeButton(widgets::ButtonKind::Primary, tr("Take the &cheapest"), QStringLiteral("target"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildPlots(), 3);
    layout->addWidget(buildSide(), 2);
    connect(m_source, &ScoreSource::failed, this, &LessonView::failed);
    connect(m_source, &ScoreSource::studyChanged, this, &ThresholdLesson::showScores);
    connect(m_source, &ScoreSource::thresholdChanged, this, &ThresholdLesson::showPoint);
    connect(m_histogram, &widgets::ScoreHistogram::dragged, m_source, &ScoreSource::moveTo);
    connect(m_histogram, &widgets::ScoreHistogram::stepped, m_source, &ScoreSource::step);
    connect(m_confusion, &widgets::ConfusionView::stepped, m_source, &ScoreSource::step);
    connect(m_curve, &CurveView::dragged, m_source, &ScoreSource::moveTo);
    connect(m_curve, &CurveView::stepped, m_source, &ScoreSource::step);
    connect(m_take, &QPushButton::clicked, this, [this] { m_source->moveTo(*m_cheapest); });
    showScores();
}

QWidget* ThresholdLesson::buildPlots()
{
    auto* plots = new QWidget(this);
    auto* layout = cardColumn(plots);
    m_histogram->setErrorsFilled(true);
    auto* scores = new widgets::Card(tr("Scores"), plots);
    scores->setContent(m_histogram);
    m_curve->setTitles(tr("threshold"), tr("cost of 1,000 windows"));
    m_curve->setReason(
        tr("Costs are numbers from zero, not both zero, and of 1,000 windows some are anomalous and some not."));
    auto* costs = new widgets::Card(tr("What the errors cost"), plots);
    costs->setContent(m_curve);
    layout->addWidget(scores, 1);
    layout->addWidget(costs, 1);
    return plots;
}

QWidget* ThresholdLesson::buildSide()
{
    auto* side = new QWidget(this);
    auto* layout = cardColumn(side);
    auto* content = new QWidget(side);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    m_errors->setWordWrap(true);
    m_errors->setAccessibleName(tr("The two errors at this threshold"));
    lines->addWidget(m_source);
    lines->addWidget(m_errors);
    lines->addWidget(m_confusion, 1);
    auto* errors = new widgets::Card(tr("The two errors"), side);
    errors->setContent(content);
    layout->addWidget(errors, 1);
    layout->addWidget(buildCosts(side));
    return side;
}

QWidget* ThresholdLesson::buildCosts(QWidget* side)
{
    auto* content = new QWidget(side);
    auto* form = new QFormLayout;
    form->addRow(tr("A &miss costs"), m_miss);
    form->addRow(tr("A &false alarm costs"), m_falseAlarm);
    form->addRow(tr("Anomalous in 1,&000"), m_share);
    m_miss->setValue(100.0);
    m_falseAlarm->setValue(1.0);
    m_share->setValue(10.0);
    for (widgets::NumberField* field : {m_miss, m_falseAlarm, m_share}) {
        field->setToolTip(field->accessibleName());
        connect(field, &QLineEdit::textChanged, this, &ThresholdLesson::showCosts);
    }
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("costWords"));
    m_take->setToolTip(tr("Moves the threshold to where the errors cost least"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addWidget(m_take);
    auto* card = new widgets::Card(tr("Costs"), side);
    card->setContent(content);
    return card;
}

workbench::StudyPoint ThresholdLesson::point() const
{
    return m_source->study().at(m_source->threshold());
}

/// What is no number at all is refused like one that makes no sense.
evaluate::ErrorCosts ThresholdLesson::costs() const
{
    const double none = std::nan("");
    return {m_miss->value().value_or(none), m_falseAlarm->value().value_or(none),
            m_share->value().value_or(none) / windows};
}

void ThresholdLesson::showScores()
{
    m_histogram->setScores(m_source->study().normal(), m_source->study().anomalous(), m_source->axis());
    showPoint();
}

void ThresholdLesson::showPoint()
{
    const workbench::StudyPoint at = point();
    m_histogram->setThreshold(at.threshold);
    const evaluate::Confusion& found = at.confusion;
    m_confusion->setCounts({found.trueNegatives, found.falsePositives, found.falseNegatives, found.truePositives});
    const auto misses = static_cast<int>(found.falseNegatives);
    const auto alarms = static_cast<int>(found.falsePositives);
    m_errors->setText(tr("%n misses", nullptr, misses) + QStringLiteral(" (") + percent(at.falseNegativeRate) +
                      QStringLiteral(")\n") + tr("%n false alarms", nullptr, alarms) + QStringLiteral(" (") +
                      percent(at.falsePositiveRate) + QLatin1Char(')'));
    showCosts();
}

void ThresholdLesson::showCosts()
{
    m_cheapest.reset();
    const evaluate::ErrorCosts prices = costs();
    const auto plan = m_source->study().cheapest(prices);
    if (!plan) {
        m_words->setText(workbench::sentenceFor(plan.error()));
        m_curve->setCurves({}, {}, {});
        m_take->setEnabled(false);
        return;
    }
    Curve misses{tr("misses"), Tint::Alarm, {}, true};
    Curve alarms{tr("false alarms"), Tint::Accent, {}, true};
    Curve total{tr("both"), Tint::Good};
    double highest = 0.0;
    for (const workbench::CostPoint& at : workbench::costCurve(m_source->curves().roc, prices)) {
        misses.points.emplace_back(at.threshold, windows * at.misses);
        alarms.points.emplace_back(at.threshold, windows * at.falseAlarms);
        total.points.emplace_back(at.threshold, windows * at.total());
        highest = std::max(highest, windows * at.total());
    }
    // Below every score everything alarms; a mark needs a finite place.
    const double lowest = total.points.front().x();
    m_cheapest = std::max(plan->cheapest.choice.threshold, lowest - 1e-3 * (1.0 + std::abs(lowest)));
    m_curve->setCurves({misses, alarms, total}, m_source->axis(), {0.0, 1.08 * std::max(highest, 1e-9)});
    m_curve->setUpright({{*m_cheapest, tr("cheapest"), Tint::Good}});
    m_curve->setHandle(m_source->threshold(), tr("threshold"));
    const workbench::StudyPoint at = point();
    const double here = evaluate::expectedCost(
        {at.threshold, at.falsePositiveRate.value_or(0.0), at.falseNegativeRate.value_or(0.0)}, prices);
    m_words->setText(
        tr("Here 1,000 windows cost %1; at the cheapest threshold, %2, they cost %3.")
            .arg(number(windows * here), number(*m_cheapest), number(windows * plan->cheapest.costPerWindow)));
    m_take->setEnabled(true);
}

} // namespace baseline::classroom
