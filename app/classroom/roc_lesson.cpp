// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/roc_lesson.h"

#include "app/classroom/curve_view.h"
#include "app/classroom/lesson_layout.h"
#include "app/classroom/score_source.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/rate_curve_view.h"
#include "app/widgets/score_histogram.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {
namespace {

constexpr std::size_t manyPairs = 1000;
constexpr std::size_t pointsADraw = 50; ///< of the curve of shares: one every twenty pairs

QString percent(double share, int digits = 1)
{
    return QLocale().toString(100.0 * share, 'f', digits) + QStringLiteral(" %");
}

} // namespace

RocLesson::RocLesson(workbench::Workbench& bench, QWidget* parent)
    : LessonView(parent),
      m_source(new ScoreSource(bench, this)),
      m_histogram(new widgets::ScoreHistogram(this)),
      m_roc(new widgets::RateCurveView(widgets::RateCurveView::Kind::Roc, this)),
      m_convergence(new CurveView(tr("Share of pairs by the number of pairs"), this)),
      m_facts(new QLabel(this)),
      m_pairWords(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildLeft(), 1);
    layout->addWidget(buildRight(), 1);
    connect(m_source, &ScoreSource::failed, this, &LessonView::failed);
    connect(m_source, &ScoreSource::studyChanged, this, &RocLesson::showScores);
    connect(m_source, &ScoreSource::thresholdChanged, this, &RocLesson::showPoint);
    connect(m_histogram, &widgets::ScoreHistogram::dragged, m_source, &ScoreSource::moveTo);
    connect(m_histogram, &widgets::ScoreHistogram::stepped, m_source, &ScoreSource::step);
    connect(m_roc, &widgets::RateCurveView::dragged, m_source, &ScoreSource::moveTo);
    connect(m_roc, &widgets::RateCurveView::stepped, m_source, &ScoreSource::step);
    showScores();
}

QWidget* RocLesson::buildLeft()
{
    auto* left = new QWidget(this);
    auto* layout = cardColumn(left);
    auto* roc = new widgets::Card(tr("ROC"), left);
    roc->setContent(m_roc);
    auto* scores = new widgets::Card(tr("Scores"), left);
    m_histogram->setErrorsFilled(true);
    scores->setContent(m_histogram);
    layout->addWidget(roc, 3);
    layout->addWidget(scores, 2);
    return left;
}

QWidget* RocLesson::buildRight()
{
    auto* right = new QWidget(this);
    auto* layout = cardColumn(right);
    auto* content = new QWidget(right);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    m_facts->setWordWrap(true);
    m_facts->setAccessibleName(tr("This threshold on the curve"));
    lines->addWidget(m_source);
    lines->addWidget(m_facts);
    auto* point = new widgets::Card(tr("This threshold"), right);
    point->setContent(content);
    layout->addWidget(point);
    layout->addWidget(buildPairs(), 1);
    return right;
}

QWidget* RocLesson::buildPairs()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pairWords->setWordWrap(true);
    m_pairWords->setObjectName(QStringLiteral("pairWords"));
    auto* one = makeButton(widgets::ButtonKind::Plain, tr("Draw &one pair"), {}, content);
    one->setToolTip(tr("One anomalous and one normal window at random: which one scores higher?"));
    connect(one, &QPushButton::clicked, this, [this] { draw(1); });
    auto* many = makeButton(widgets::ButtonKind::Primary, tr("Draw 1,000 &pairs"), {}, content);
    many->setToolTip(tr("A thousand more such pairs"));
    connect(many, &QPushButton::clicked, this, [this] { draw(manyPairs); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(one);
    buttons->addWidget(many);
    buttons->addStretch(1);
    m_convergence->setTitles(tr("pairs"), tr("anomaly higher, %"));
    m_convergence->setReason(tr("Draw pairs, and see where their share goes."));
    layout->addWidget(m_pairWords);
    layout->addLayout(buttons);
    layout->addWidget(m_convergence, 1);
    auto* card = new widgets::Card(tr("What the area means"), this);
    card->setContent(content);
    return card;
}

void RocLesson::showScores()
{
    const workbench::StudyCurves& curves = m_source->curves();
    m_histogram->setScores(m_source->study().normal(), m_source->study().anomalous(), m_source->axis());
    std::vector<widgets::RatePoint> points;
    for (const evaluate::RocPoint& point : curves.roc.points)
        points.push_back({point.threshold, point.falsePositiveRate, point.truePositiveRate});
    m_roc->setCurve(std::move(points), tr("AUC %1").arg(QLocale().toString(curves.roc.auc, 'f', 3)));
    forgetPairs(); // of other scores
    showPoint();
}

QString RocLesson::facts() const
{
    const workbench::StudyPoint at = m_source->study().at(m_source->threshold());
    const workbench::StudyCurves& curves = m_source->curves();
    const QStringList lines{
        tr("threshold %1").arg(QLocale().toString(at.threshold, 'g', 4)),
        tr("found: %1 of the anomalous windows").arg(percent(at.recall.value_or(0.0))),
        tr("false alarms: %1 of the normal windows").arg(percent(at.falsePositiveRate.value_or(0.0))),
        tr("equal error rate: %1").arg(percent(curves.equalErrorRate)),
        tr("area under the curve: %1").arg(QLocale().toString(curves.roc.auc, 'f', 3))};
    return lines.join(QLatin1Char('\n'));
}

void RocLesson::showPoint()
{
    m_histogram->setThreshold(m_source->threshold());
    m_roc->setThreshold(m_source->threshold());
    m_facts->setText(facts());
}

void RocLesson::draw(std::size_t pairs)
{
    const workbench::ThresholdStudy& study = m_source->study();
    const std::size_t each = std::max<std::size_t>(1, pairs / pointsADraw);
    for (std::size_t drawn = 0; drawn < pairs; drawn += each) {
        workbench::drawPairs(m_pairs, study.normal(), study.anomalous(), std::min(each, pairs - drawn), m_random);
        m_shares.emplace_back(static_cast<double>(m_pairs.pairs), 100.0 * m_pairs.share());
    }
    showPairs();
}

void RocLesson::forgetPairs()
{
    m_pairs = {};
    m_shares.clear();
    showPairs();
}

void RocLesson::showPairs()
{
    const double auc = m_source->curves().roc.auc;
    m_convergence->setLevels({{100.0 * auc, tr("AUC"), Tint::Good}});
    if (m_pairs.pairs == 0) {
        m_pairWords->setText(
            tr("Take one anomalous and one normal window, blindly. How often does the anomalous one score "
               "higher?"));
        m_convergence->setCurves({}, {}, {});
        return;
    }
    m_pairWords->setText(
        tr("In %1 of %n pairs the anomalous window scores higher.", nullptr, static_cast<int>(m_pairs.pairs))
            .arg(percent(m_pairs.share())));
    double lowest = 100.0 * auc;
    for (const QPointF& point : m_shares)
        lowest = std::min(lowest, point.y());
    m_convergence->setCurves({{tr("share so far"), Tint::Accent, m_shares}},
                             {0.0, std::max(10.0, 1.02 * m_shares.back().x())}, {lowest - 5.0, 102.0});
}

} // namespace baseline::classroom
