// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/extremes_lesson.h"

#include "app/classroom/curve_view.h"
#include "app/classroom/lesson_layout.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/status_pill.h"
#include "core/workbench/workbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <utility>

namespace baseline::classroom {
namespace {

constexpr int sideWidth = 280; ///< at the usual size of texts
constexpr std::chrono::milliseconds frame{50};
constexpr std::size_t shownValues = 400;
constexpr std::size_t liveEvery = 12; // snapshots of 60 a second: five levels a second
constexpr double highestShown = 0.4;  // g, unless something is higher
constexpr int bars = 24;

QString number(double value, int digits = 3)
{
    return QLocale().toString(value, 'g', digits);
}

/// Once in so many blocks, in words.
QString riskWords(double exponent)
{
    const double risk = std::pow(10.0, exponent);
    return ExtremesLesson::tr("%1 %, one block in %2").arg(number(100.0 * risk, 2), number(1.0 / risk, 3));
}

} // namespace

ExtremesLesson::ExtremesLesson(workbench::Workbench& bench, QWidget* parent)
    : LessonView(parent),
      m_bench(bench),
      m_source(new QComboBox(this)),
      m_step(makeButton(widgets::ButtonKind::Plain, tr("One &block"), {}, this)),
      m_run(makeButton(widgets::ButtonKind::Primary, {}, QStringLiteral("play"), this)),
      m_again(makeButton(widgets::ButtonKind::Plain, tr("From the be&ginning"), QStringLiteral("refresh"), this)),
      m_fault(new QCheckBox(tr("&Faulty bearing"), this)),
      m_alarm(new widgets::StatusPill(this)),
      m_stream(new CurveView(tr("Levels as they come, and the threshold"), this)),
      m_maxima(new CurveView(tr("Largest values of the blocks, and their law"), this)),
      m_block(new ValueSlider(tr("Values in a block"), 5.0, 100.0, 95, this)),
      m_risk(new ValueSlider(tr("Risk of a false alarm"), -3.0, -1.0, 20, this)),
      m_speed(new ValueSlider(tr("Values a second"), 10.0, 400.0, 39, this)),
      m_facts(new QLabel(this))
{
    m_block->setValue(20.0);
    m_risk->setWords(riskWords);
    m_risk->setValue(-2.0);
    m_speed->setValue(100.0);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildStream(), 1);
    layout->addWidget(buildSide());
    connectControls();
    showTitles();
    restart();
}

void ExtremesLesson::connectControls()
{
    connect(m_source, &QComboBox::activated, this, &ExtremesLesson::chooseSource);
    connect(m_step, &QPushButton::clicked, this, &ExtremesLesson::playBlock);
    connect(m_run, &QPushButton::clicked, this, &ExtremesLesson::toggle);
    connect(m_again, &QPushButton::clicked, this, [this] {
        ++m_seed;
        restart();
    });
    connect(m_block, &ValueSlider::valueChanged, this, &ExtremesLesson::watchAgain);
    connect(m_risk, &ValueSlider::valueChanged, this, &ExtremesLesson::watchAgain);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return; // it goes on when somebody looks
        m_owed += m_speed->value() * 1e-3 * double(frame.count());
        for (; m_owed >= 1.0; m_owed -= 1.0)
            take(m_machine.next(m_fault->isChecked()));
        showState();
    });
    connect(&m_bench.analyser(), &workbench::LiveAnalyser::updated, this, &ExtremesLesson::collect);
    connect(&widgets::ShownUnitOwner::instance(), &widgets::ShownUnitOwner::changed, this, [this] {
        showTitles();
        showState();
    });
}

QWidget* ExtremesLesson::buildStream()
{
    m_source->addItems({tr("Made-up machine"), tr("Live vibration")});
    m_source->setAccessibleName(tr("Where the levels come from"));
    m_source->setToolTip(m_source->accessibleName());
    m_step->setToolTip(tr("Plays one block of values (Alt+B)"));
    m_run->setToolTip(tr("Plays the stream, or holds it (Alt+R or Alt+P)"));
    m_again->setToolTip(tr("Forgets all, and begins with another stream (Alt+G)"));
    m_fault->setToolTip(tr("From now on the bearing knocks (Alt+F)"));
    m_stream->setReason(tr("No value yet: press “One block” or “Run”."));
    m_maxima->setReason(
        tr("A law needs the largest values of %n blocks.", nullptr, static_cast<int>(learn::BlockWatch::fewestMaxima)));
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* first = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_source, m_fault})
        first->addWidget(widget);
    first->addStretch(1);
    first->addWidget(m_alarm);
    auto* second = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_run, m_step, m_again})
        second->addWidget(widget);
    second->addStretch(1);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_stream, 1);
    layout->addWidget(m_maxima, 1);
    auto* card = new widgets::Card(tr("The stream and its extremes"), this);
    card->setContent(body);
    return card;
}

QWidget* ExtremesLesson::buildSide()
{
    auto* side = new QWidget(this);
    keepSideWidth(*side, sideWidth);
    auto* layout = cardColumn(side);
    auto* sliders = new QWidget(side);
    auto* lines = new QVBoxLayout(sliders);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_block, m_risk, m_speed})
        lines->addWidget(widget);
    auto* detector = new widgets::Card(tr("The detector"), side);
    detector->setContent(sliders);
    layout->addWidget(detector);
    layout->addWidget(factsCard(tr("What it has learned"), m_facts, side), 1);
    return side;
}

std::size_t ExtremesLesson::block() const
{
    return static_cast<std::size_t>(std::lround(m_block->value()));
}

double ExtremesLesson::risk() const
{
    return std::pow(10.0, m_risk->value());
}

void ExtremesLesson::chooseSource()
{
    const bool isLive = m_source->currentIndex() == Live;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_step, m_run, m_fault, m_speed})
        widget->setEnabled(!isLive);
    const bool hasBoard = m_bench.board().isOpen();
    if (!isLive)
        m_stream->setReason(tr("No value yet: press “One block” or “Run”."));
    else
        m_stream->setReason(hasBoard
                                ? tr("Waiting for the live signal: five levels of its first channel a second.")
                                : tr("No board is connected. Connect one, or the virtual Nano, on the Live page."));
    restart();
}

void ExtremesLesson::restart()
{
    m_timer.stop();
    m_machine = simulate::LevelStream(m_seed);
    m_fault->setChecked(false);
    m_values.clear();
    m_owed = 0.0;
    watchAgain();
}

/// With other settings the same values are watched again from the first one on.
void ExtremesLesson::watchAgain()
{
    m_watch = learn::BlockWatch(block(), risk());
    m_limits.clear();
    const std::vector<double> values = std::exchange(m_values, {});
    for (const double value : values)
        take(value);
    showState();
}

void ExtremesLesson::take(double value)
{
    if (m_values.size() == mostValues) {
        constexpr auto piece = static_cast<std::ptrdiff_t>(mostValues / 4);
        m_values.erase(m_values.begin(), m_values.begin() + piece);
        m_limits.erase(m_limits.begin(), m_limits.begin() + piece);
    }
    m_values.push_back(value);
    m_limits.push_back(m_watch.threshold().value_or(std::numeric_limits<double>::quiet_NaN()));
    m_watch.step(value);
}

void ExtremesLesson::playBlock()
{
    m_timer.stop();
    for (std::size_t i = 0; i < block(); ++i)
        take(m_machine.next(m_fault->isChecked()));
    showState();
}

void ExtremesLesson::toggle()
{
    if (m_timer.isActive())
        m_timer.stop();
    else
        m_timer.start(frame);
    showState();
}

void ExtremesLesson::collect()
{
    if (m_source->currentIndex() != Live || !isVisible())
        return;
    const auto snapshot = m_bench.analyser().latest();
    if (!m_bench.board().isStreaming() || snapshot->channels.empty() || snapshot->number - m_lastSnapshot < liveEvery)
        return;
    m_lastSnapshot = snapshot->number;
    take(snapshot->channels.front().figures.rms);
    showState();
}

void ExtremesLesson::showTitles()
{
    const QString unit = widgets::shownUnit().name();
    m_stream->setTitles(tr("value"), tr("level, %1 rms").arg(unit));
    m_stream->setUnits({}, unit);
    m_maxima->setTitles(tr("largest value of a block, %1 rms").arg(unit), tr("density"));
    m_maxima->setUnits(unit, QStringLiteral("1/(%1)").arg(unit));
}

void ExtremesLesson::showState()
{
    m_run->setText(isRunning() ? tr("&Pause") : tr("&Run"));
    m_run->setAccessibleName(isRunning() ? tr("Pause") : tr("Run"));
    widgets::setButtonIcon(*m_run, isRunning() ? QStringLiteral("pause") : QStringLiteral("play"));
    // For as long as a block: one value above the threshold would be gone before anybody saw it.
    const std::size_t recent = std::min(m_values.size(), block());
    bool isAbove = false;
    for (std::size_t i = m_values.size() - recent; i < m_values.size(); ++i)
        isAbove = isAbove || m_values[i] > m_limits[i];
    if (isAbove)
        m_alarm->setStatus(widgets::State::Alarm, tr("above the threshold"));
    else if (m_watch.threshold())
        m_alarm->setStatus(widgets::State::Good, tr("as usual"));
    else
        m_alarm->setStatus(widgets::State::Neutral, tr("learning"));
    m_facts->setText(facts());
    showStream();
    showMaxima();
}

void ExtremesLesson::showStream()
{
    if (m_values.empty()) {
        m_stream->setCurves({}, {}, {});
        return;
    }
    const std::size_t first = m_values.size() - std::min(m_values.size(), shownValues);
    Curve levels{tr("level"), Tint::Accent};
    Curve limits{tr("threshold"), Tint::Warning, {}, true};
    Curve alarms{tr("above it"), Tint::Alarm};
    const double unit = widgets::shownUnit().factor(); // the levels are kept in g
    double top = highestShown * unit;
    for (std::size_t i = first; i < m_values.size(); ++i) {
        const double x = double(i);
        levels.points.emplace_back(x, unit * m_values[i]);
        limits.points.emplace_back(x, unit * m_limits[i]);
        top = std::max(top, 1.05 * unit * m_values[i]);
        if (m_values[i] > m_limits[i]) { // upright from the threshold: a single point would not be seen
            alarms.points.emplace_back(x, unit * m_limits[i]);
            alarms.points.emplace_back(x, unit * m_values[i]);
            alarms.points.emplace_back(x, std::numeric_limits<double>::quiet_NaN());
        }
    }
    const double left = double(first);
    m_stream->setCurves({std::move(levels), std::move(limits), std::move(alarms)}, {left, left + double(shownValues)},
                        {0.0, top});
}

void ExtremesLesson::showMaxima()
{
    const std::vector<double>& maxima = m_watch.maxima();
    if (!m_watch.law()) {
        m_maxima->setCurves({}, {}, {});
        m_maxima->setUpright({});
        return;
    }
    const double limit = *m_watch.threshold();
    const auto [least, most] = std::ranges::minmax(maxima);
    const double low = least - 0.1 * (most - least);
    const double high = std::max(most, limit) + 0.1 * (most - least);
    const double width = (high - low) / bars;
    const widgets::ShownUnit unit = widgets::shownUnit();
    const double factor = unit.factor(); // of a level; a density is so much lower
    Curve shares{tr("blocks"), Tint::Accent};
    Curve law{tr("fitted law"), Tint::Good};
    double top = 0.0;
    for (int bar = 0; bar < bars; ++bar) {
        const double from = low + bar * width;
        const auto inside = std::ranges::count_if(
            maxima, [from, width](double value) { return value >= from && value < from + width; });
        const double density = double(inside) / (double(maxima.size()) * width * factor);
        for (const double x : {from, from + width})
            shares.points.emplace_back(factor * x, density);
        for (const double x : {from, from + 0.5 * width})
            law.points.emplace_back(factor * x, m_watch.law()->density(x) / factor);
        top = std::max({top, density, law.points.back().y()});
    }
    m_maxima->setCurves({std::move(shares), std::move(law)}, {factor * low, factor * high}, {0.0, 1.1 * top});
    m_maxima->setUpright(
        {{factor * limit, tr("threshold %1 %2").arg(number(factor * limit), unit.name()), Tint::Warning}});
}

QString ExtremesLesson::facts() const
{
    const auto values = static_cast<int>(m_values.size());
    const auto blocks = static_cast<int>(m_watch.maxima().size());
    QStringList lines{tr("%n values", nullptr, values), tr("%n blocks learned", nullptr, blocks)};
    if (const auto& law = m_watch.law()) {
        const widgets::ShownUnit unit = widgets::shownUnit();
        lines.append(tr("Law of extremes: location %1 %4, scale %2 %4, shape %3.")
                         .arg(number(unit.factor() * law->location), number(unit.factor() * law->scale),
                              number(law->shape, 2), unit.name()));
        lines.append(tr("Threshold: %1 %2").arg(number(unit.factor() * *m_watch.threshold()), unit.name()));
        lines.append(tr("Blocks above it: %1 of %2").arg(m_watch.alarmedBlocks()).arg(m_watch.judgedBlocks()));
        lines.append(tr("By chance one would expect %1.")
                         .arg(QLocale().toString(risk() * double(m_watch.judgedBlocks()), 'f', 1)));
    } else {
        lines.append(tr("No threshold yet: the law is fitted from %n blocks on.", nullptr,
                        static_cast<int>(learn::BlockWatch::fewestMaxima)));
    }
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace baseline::classroom
