// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/false_alarms_lesson.h"

#include "app/classroom/curve_view.h"
#include "app/classroom/lesson_layout.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baseline::classroom {
namespace {

constexpr double rarest = -6.0; ///< one window in a million
constexpr double commonest = -1.0;
constexpr int decades = 5;
constexpr int stepsADecade = 20;
constexpr int mostOf = 10;
constexpr std::size_t daysOfWeek = 7;
/// Powers of ten of alarms a day: beyond, one waits longer than machines last.
constexpr widgets::AxisRange alarmAxis{-4.0, 5.0};

QString number(double value)
{
    return value < 1000.0 ? QLocale().toString(value, 'g', 3) : QLocale().toString(value, 'f', 0);
}

QString whole(double value)
{
    return QLocale().toString(static_cast<qlonglong>(std::llround(value)));
}

/// "99.9 % (1 in 1,000)".
QString quantileWords(double exponent)
{
    const double rate = std::pow(10.0, exponent);
    return FalseAlarmsLesson::tr("%1 % (1 in %2)")
        .arg(QLocale().toString(100.0 * (1.0 - rate), 'g', 8), whole(1.0 / rate));
}

QString durationWords(Seconds time)
{
    const double seconds = time.count();
    if (seconds < 120.0)
        return FalseAlarmsLesson::tr("%1 s").arg(number(seconds));
    if (seconds < 7200.0)
        return FalseAlarmsLesson::tr("%1 min").arg(number(seconds / 60.0));
    return FalseAlarmsLesson::tr("%1 h").arg(number(seconds / 3600.0));
}

} // namespace

FalseAlarmsLesson::FalseAlarmsLesson(workbench::Workbench&, QWidget* parent)
    : LessonView(parent),
      m_window(new ValueSlider(tr("Length of a window"), 0.1, 5.0, 49, this)),
      m_hop(new ValueSlider(tr("Hop from window to window"), 10.0, 100.0, 18, this)),
      m_hours(new ValueSlider(tr("Hours a day"), 1.0, 24.0, 23, this)),
      m_quantile(
          new ValueSlider(tr("Normal windows below the threshold"), rarest, commonest, decades * stepsADecade, this)),
      m_needed(new QSpinBox(this)),
      m_of(new QSpinBox(this)),
      m_figure(new QLabel(this)),
      m_words(new QLabel(this)),
      m_evidence(new QLabel(this)),
      m_weekWords(new QLabel(this)),
      m_curve(new CurveView(tr("False alarms a day by the rate of a window"), this))
{
    m_window->setWords([](double value) { return tr("%1 s").arg(QLocale().toString(value, 'f', 1)); });
    m_hop->setWords([](double value) -> QString { return QLocale().toString(value, 'f', 0) + QStringLiteral(" %"); });
    m_hours->setWords([](double value) { return QLocale().toString(value, 'f', 0); });
    m_quantile->setWords(quantileWords);
    m_quantile->slider().setInvertedAppearance(true); // to the right the threshold is higher
    m_quantile->slider().setInvertedControls(true);
    m_window->setValue(0.5);
    m_hop->setValue(100.0);
    m_hours->setValue(24.0);
    m_quantile->setValue(-3.0);
    m_of->setRange(1, mostOf);
    m_needed->setRange(1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildLeft(), 1);
    layout->addWidget(buildSide(), 1);
    connectControls();
    showRates();
}

void FalseAlarmsLesson::connectControls()
{
    for (ValueSlider* slider : {m_window, m_hop, m_hours, m_quantile})
        connect(slider, &ValueSlider::valueChanged, this, &FalseAlarmsLesson::showRates);
    connect(m_needed, &QSpinBox::valueChanged, this, &FalseAlarmsLesson::showRates);
    connect(m_of, &QSpinBox::valueChanged, this, [this](int of) {
        m_needed->setMaximum(of);
        showRates();
    });
    connect(m_curve, &CurveView::dragged, m_quantile, &ValueSlider::setValue);
    connect(m_curve, &CurveView::stepped, this, [this](int count, bool) {
        const int step = std::clamp(count, -decades * stepsADecade, decades * stepsADecade);
        m_quantile->setValue(m_quantile->value() + static_cast<double>(step) / stepsADecade);
    });
}

QWidget* FalseAlarmsLesson::buildLeft()
{
    auto* content = new QWidget(this);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    m_figure->setProperty("role", QStringLiteral("figure"));
    m_figure->setAccessibleName(tr("False alarms a day"));
    m_words->setWordWrap(true);
    lines->addWidget(m_figure);
    lines->addWidget(m_words);
    m_curve->setTitles(tr("share of windows above the threshold"), tr("alarms a day"), widgets::AxisNumbers::PowersOfTen,
                       widgets::AxisNumbers::PowersOfTen);
    m_curve->setToolTip(tr("Drag the rate, or press the arrow keys"));
    m_curve->setReadout([](QPointF at) {
        return tr("1 window in %1\n%2 alarms a day")
            .arg(whole(std::pow(10.0, -at.x())), number(std::pow(10.0, at.y())));
    });
    lines->addWidget(m_curve, 1);
    auto* card = new widgets::Card(tr("A machine that is always normal"), this);
    card->setContent(content);
    return card;
}

QWidget* FalseAlarmsLesson::buildSide()
{
    auto* side = new QWidget(this);
    auto* content = new QWidget(side);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    for (ValueSlider* slider : {m_window, m_hop, m_hours, m_quantile})
        lines->addWidget(slider);
    m_needed->setAccessibleName(tr("Windows above the threshold that it takes"));
    m_needed->setToolTip(m_needed->accessibleName());
    m_of->setAccessibleName(tr("Windows that the alarm looks back on"));
    m_of->setToolTip(m_of->accessibleName());
    auto* rule = new QHBoxLayout;
    rule->addWidget(new QLabel(tr("Alarm when"), content));
    rule->addWidget(m_needed);
    rule->addWidget(new QLabel(tr("of the last"), content));
    rule->addWidget(m_of);
    rule->addStretch(1);
    lines->addLayout(rule);
    auto* alarm = new widgets::Card(tr("How it is watched"), side);
    alarm->setContent(content);
    auto* layout = cardColumn(side);
    layout->addWidget(alarm);
    layout->addWidget(buildEvidence(side));
    layout->addStretch(1);
    return side;
}

QWidget* FalseAlarmsLesson::buildEvidence(QWidget* side)
{
    auto* content = new QWidget(side);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    m_evidence->setWordWrap(true);
    m_weekWords->setWordWrap(true);
    m_weekWords->setObjectName(QStringLiteral("weekWords"));
    auto* week = makeButton(widgets::ButtonKind::Primary, tr("&Simulate a week"), QStringLiteral("play"), content);
    week->setToolTip(tr("Draws every window of seven days at random; again for another week"));
    connect(week, &QPushButton::clicked, this, &FalseAlarmsLesson::simulate);
    lines->addWidget(m_evidence);
    lines->addWidget(week, 0, Qt::AlignLeft);
    lines->addWidget(m_weekWords);
    auto* card = new widgets::Card(tr("What one may claim"), side);
    card->setContent(content);
    return card;
}

Seconds FalseAlarmsLesson::window() const
{
    return Seconds(m_window->value());
}

workbench::WatchPlan FalseAlarmsLesson::plan() const
{
    return {window() * m_hop->value() / 100.0, std::pow(10.0, m_quantile->value()), m_hours->value(),
            static_cast<std::size_t>(m_needed->value()), static_cast<std::size_t>(m_of->value())};
}

QString FalseAlarmsLesson::figure() const
{
    return m_figure->text();
}

QString FalseAlarmsLesson::evidence() const
{
    return m_evidence->text();
}

void FalseAlarmsLesson::showRates()
{
    const workbench::WatchPlan watch = plan();
    const auto alarms = workbench::expectedFalseAlarms(watch);
    if (!alarms) {
        emit failed(alarms.error()); // the controls offer no such plan
        return;
    }
    m_figure->setText(alarms->alarmsADay >= 1.0 ? tr("%1 false alarms a day").arg(number(alarms->alarmsADay))
                                                : tr("a false alarm in %1 days").arg(number(1.0 / alarms->alarmsADay)));
    QString words = tr("%1 windows a day, of which %2 lie above the threshold.")
                        .arg(whole(alarms->windowsADay), number(alarms->windowsAboveADay));
    if (watch.hop < window())
        words += u' ' + tr("The windows overlap, so they exceed it in runs: the rule spares less than this says.");
    m_words->setText(words);
    const workbench::RateEvidence evidence = workbench::evidenceFor(watch.rate);
    m_evidence->setText(tr("To claim 1 in %1 with 95 % confidence, %2 normal windows in a row have to stay below the "
                           "threshold (rule of three: 3 ÷ rate = %3): %4 of running without overlap.")
                            .arg(whole(1.0 / watch.rate), whole(static_cast<double>(evidence.windows)),
                                 whole(evidence.ruleOfThree),
                                 durationWords(static_cast<double>(evidence.windows) * window())));
    m_week.clear();
    m_weekWords->setText(tr("Expected is not what happens: every day is another draw."));
    showCurves();
}

void FalseAlarmsLesson::showCurves()
{
    workbench::WatchPlan watch = plan();
    Curve single{tr("every window above it alarms"), Tint::Dim, {}, true};
    Curve ruled{tr("%1 of the last %2").arg(watch.needed).arg(watch.of), Tint::Accent};
    for (int i = 0; i <= decades * stepsADecade; ++i) {
        const double exponent = rarest + static_cast<double>(i) / stepsADecade;
        watch.rate = std::pow(10.0, exponent);
        if (const auto at = workbench::expectedFalseAlarms(watch)) {
            single.points.emplace_back(exponent, std::log10(at->windowsAboveADay));
            ruled.points.emplace_back(exponent, std::log10(at->alarmsADay));
        }
    }
    m_curve->setCurves({std::move(single), std::move(ruled)}, {rarest, commonest}, alarmAxis);
    m_curve->setLevels({{0.0, tr("one a day"), Tint::Warning}, {-std::log10(365.25), tr("one a year"), Tint::Good}});
    m_curve->setHandle(m_quantile->value());
}

void FalseAlarmsLesson::simulate()
{
    m_week = workbench::simulatedDays(plan(), daysOfWeek, m_seed++);
    QStringList days;
    for (const std::size_t count : m_week)
        days.append(QLocale().toString(static_cast<qulonglong>(count)));
    const double mean = static_cast<double>(std::accumulate(m_week.begin(), m_week.end(), std::size_t{0})) / daysOfWeek;
    m_weekWords->setText(tr("Seven days: %1. On average %2 a day.").arg(days.join(QStringLiteral(", ")), number(mean)));
}

} // namespace baseline::classroom
