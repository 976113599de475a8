// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/transfer_lesson.h"

#include "app/classroom/curve_view.h"
#include "app/classroom/lesson_layout.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {
namespace {

constexpr int sideWidth = 290; ///< at the usual size of texts
constexpr int bars = 40;
constexpr double smallestScore = 1e-3;

widgets::AxisRange rangeOf(const workbench::TransferJudgement& judgement)
{
    double low = judgement.threshold;
    double high = judgement.threshold;
    for (const auto* scores : {&judgement.normalA, &judgement.normalB, &judgement.faultyB}) {
        for (const double score : *scores) {
            low = std::min(low, score);
            high = std::max(high, score);
        }
    }
    return {std::log10(std::max(low, smallestScore)) - 0.05, std::log10(std::max(high, smallestScore)) + 0.05};
}

Curve histogram(const QString& name, Tint tint, const std::vector<double>& scores, widgets::AxisRange range,
                bool isDashed)
{
    std::vector<double> shares(bars, 0.0);
    for (const double score : scores) {
        const double place = (std::log10(std::max(score, smallestScore)) - range.low) / range.span() * bars;
        shares[std::size_t(std::clamp(place, 0.0, double(bars - 1)))] += 100.0 / double(scores.size());
    }
    Curve curve{name, tint, {}, isDashed};
    for (int bar = 0; bar < bars; ++bar) {
        for (const int edge : {bar, bar + 1})
            curve.points.emplace_back(range.low + range.span() * edge / bars, shares[std::size_t(bar)]);
    }
    return curve;
}

} // namespace

TransferLesson::TransferLesson(workbench::Workbench&, QWidget* parent)
    : LessonView(parent),
      m_view(new CurveView(tr("Scores of both machines"), this)),
      m_trainedOn(new QComboBox(this)),
      m_difference(new ValueSlider(tr("How different machine B is"), 0.0, 1.0, 20, this)),
      m_run(makeButton(widgets::ButtonKind::Primary, tr("&Train and judge"), QStringLiteral("play"), this)),
      m_cancel(makeButton(widgets::ButtonKind::Plain, tr("Ca&ncel"), QStringLiteral("close"), this)),
      m_again(makeButton(widgets::ButtonKind::Plain, tr("Record a&gain"), QStringLiteral("refresh"), this)),
      m_facts(new QLabel(this))
{
    m_difference->setWords([](double share) { return tr("%1 %").arg(std::lround(100.0 * share)); });
    m_difference->setValue(0.5);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildPlot(), 1);
    layout->addWidget(buildSide());
    connect(m_run, &QPushButton::clicked, this, &TransferLesson::run);
    connect(m_cancel, &QPushButton::clicked, &m_job, &workbench::BackgroundJob::cancel);
    connect(m_again, &QPushButton::clicked, this, [this] {
        ++m_seed;
        forget();
    });
    connect(m_trainedOn, &QComboBox::currentIndexChanged, this, &TransferLesson::forget);
    connect(m_difference, &ValueSlider::valueChanged, this, &TransferLesson::forget);
    connect(&m_job, &workbench::BackgroundJob::runningChanged, this, &TransferLesson::showState);
    showState();
}

QWidget* TransferLesson::buildPlot()
{
    m_view->setTitles(tr("score"), tr("% of the windows"), widgets::AxisNumbers::PowersOfTen);
    m_view->setReason(
        tr("Press “Train and judge”: two minutes of normal running are learned, and a fresh minute of each "
           "machine is judged."));
    auto* card = new widgets::Card(tr("What the model says of both machines"), this);
    card->setContent(m_view);
    return card;
}

QWidget* TransferLesson::buildSide()
{
    m_trainedOn->addItems({tr("Trained on machine A"), tr("Trained on machine B"), tr("Trained on both")});
    m_trainedOn->setAccessibleName(tr("Which baseline the model has learned"));
    m_trainedOn->setToolTip(m_trainedOn->accessibleName());
    m_run->setToolTip(tr("Trains on two minutes and judges a fresh minute (Alt+T)"));
    m_cancel->setToolTip(tr("Stops the training (Alt+N)"));
    m_again->setToolTip(tr("Other recordings of the same machines (Alt+G)"));
    auto* side = new QWidget(this);
    keepSideWidth(*side, sideWidth);
    auto* layout = cardColumn(side);
    auto* choices = new QWidget(side);
    auto* lines = new QVBoxLayout(choices);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_difference, m_trainedOn, m_run, m_cancel, m_again})
        lines->addWidget(widget);
    auto* machines = new widgets::Card(tr("Two machines"), side);
    machines->setContent(choices);
    layout->addWidget(machines);
    layout->addWidget(factsCard(tr("What it is worth"), m_facts, side), 1);
    return side;
}

workbench::TransferQuestion TransferLesson::question() const
{
    return {static_cast<workbench::TrainedOn>(m_trainedOn->currentIndex()), m_difference->value(), m_seed};
}

void TransferLesson::run()
{
    m_isStale = false;
    m_job.start<workbench::TransferJudgement>(
        [asked = question()](const Progress& progress) { return workbench::judgeTransfer(asked, progress); },
        [this](Result<workbench::TransferJudgement> outcome) { take(std::move(outcome)); });
    showState();
}

void TransferLesson::forget()
{
    m_isStale = m_job.isRunning();
    m_job.cancel();
    m_judgement.reset();
    showState();
}

void TransferLesson::take(Result<workbench::TransferJudgement> outcome)
{
    if (outcome && !m_isStale)
        m_judgement = std::move(*outcome);
    else if (!outcome && outcome.error().code != Error::Code::Cancelled)
        emit failed(outcome.error());
    showState();
}

void TransferLesson::showState()
{
    m_run->setEnabled(!m_job.isRunning());
    m_cancel->setEnabled(m_job.isRunning());
    m_facts->setText(facts());
    m_view->setUpright({});
    if (!m_judgement) {
        m_view->setCurves({}, {}, {});
        return;
    }
    const widgets::AxisRange range = rangeOf(*m_judgement);
    std::vector<Curve> curves{histogram(tr("A, normal"), Tint::Accent, m_judgement->normalA, range, false),
                              histogram(tr("B, normal"), Tint::Good, m_judgement->normalB, range, false),
                              histogram(tr("B, imbalance"), Tint::Alarm, m_judgement->faultyB, range, true)};
    double top = 0.0;
    for (const Curve& curve : curves) {
        for (const QPointF& point : curve.points)
            top = std::max(top, point.y());
    }
    m_view->setCurves(std::move(curves), range, {0.0, 1.1 * top});
    m_view->setUpright({{std::log10(std::max(m_judgement->threshold, smallestScore)), tr("threshold"), Tint::Warning}});
}

QString TransferLesson::facts() const
{
    if (m_job.isRunning())
        return tr("Training and judging…");
    if (!m_judgement)
        return tr("Nothing is judged yet.");
    const auto share = [this](const std::vector<double>& scores) {
        return QLocale().toString(100.0 * m_judgement->shareAbove(scores), 'f', 1);
    };
    const QStringList lines{
        tr("The threshold is meant for 1 % false alarms."),
        tr("False alarms on machine A: %1 % of %2 windows")
            .arg(share(m_judgement->normalA))
            .arg(m_judgement->normalA.size()),
        tr("False alarms on machine B: %1 % of %2 windows")
            .arg(share(m_judgement->normalB))
            .arg(m_judgement->normalB.size()),
        tr("Imbalance on machine B: %1 % caught").arg(share(m_judgement->faultyB)),
    };
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace baseline::classroom
