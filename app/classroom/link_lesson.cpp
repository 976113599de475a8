// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/link_lesson.h"

#include "app/classroom/byte_words.h"
#include "app/classroom/lesson_layout.h"
#include "app/classroom/tank_view.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "core/workbench/workbench.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace baseline::classroom {
namespace {

constexpr int sideWidth = 330; ///< at the usual size of texts
constexpr std::chrono::milliseconds frame{33};
constexpr std::chrono::milliseconds betweenBoardFigures{500};
constexpr double longestStep = 0.5; // s: a page that was hidden does not jump

/// KB/s of payload. The talk's; SF7 at 125 kHz of LoRaWAN carries 5470 bit/s (regional parameters, DR5); the others are
/// the order of magnitude that one meets, and can be typed over.
constexpr std::array presetSpeeds{30.0, 0.684, 25.0, 625.0, 1000.0};

QString number(double value, int digits)
{
    return QLocale().toString(value, 'g', digits);
}

} // namespace

LinkLesson::LinkLesson(workbench::Workbench& bench, QWidget* parent)
    : LessonView(parent),
      m_bench(bench),
      m_view(new TankView(this)),
      m_run(makeButton(widgets::ButtonKind::Primary, {}, QStringLiteral("play"), this)),
      m_zero(makeButton(widgets::ButtonKind::Plain, tr("From &zero"), QStringLiteral("refresh"), this)),
      m_elapsed(new QLabel(this)),
      m_rate(new QSpinBox(this)),
      m_channels(new QSpinBox(this)),
      m_bytes(new QSpinBox(this)),
      m_preset(new QComboBox(this)),
      m_link(new QDoubleSpinBox(this)),
      m_figures(new QLabel(this)),
      m_board(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildTanks(), 1);
    layout->addWidget(buildSide());
    connect(m_run, &QPushButton::clicked, this, &LinkLesson::toggle);
    connect(m_zero, &QPushButton::clicked, this, &LinkLesson::restart);
    for (QSpinBox* box : {m_rate, m_channels, m_bytes})
        connect(box, &QSpinBox::valueChanged, this, &LinkLesson::showBudget);
    connect(m_preset, &QComboBox::activated, this, &LinkLesson::takePreset);
    connect(m_link, &QDoubleSpinBox::valueChanged, this, [this](double speed) {
        const auto at = std::ranges::find(presetSpeeds, speed);
        m_preset->setCurrentIndex(static_cast<int>(at - presetSpeeds.begin())); // the last one: another speed
        showBudget();
    });
    connect(&m_timer, &QTimer::timeout, this, &LinkLesson::tick);
    connect(&m_boardTimer, &QTimer::timeout, this, &LinkLesson::showBoard);
    m_boardTimer.start(betweenBoardFigures);
    m_link->setValue(presetSpeeds[0]);
    showBudget();
    showTank();
    showRunning();
    showBoard();
}

QWidget* LinkLesson::buildTanks()
{
    m_run->setToolTip(tr("Lets the sensor make bytes in real time, or holds them (Alt+R or Alt+P)"));
    m_zero->setToolTip(tr("Empties all tanks (Alt+Z)"));
    m_elapsed->setAccessibleName(tr("Time since the start"));
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addWidget(m_zero);
    buttons->addStretch(1);
    buttons->addWidget(m_elapsed);
    layout->addLayout(buttons);
    layout->addWidget(m_view, 1);
    arrangeFacts(*m_board, tr("What the connected board sends"), 3);
    layout->addWidget(m_board);
    auto* card = new widgets::Card(tr("Where the bytes go"), this);
    card->setContent(body);
    return card;
}

QWidget* LinkLesson::buildSide()
{
    m_rate->setRange(1, 200'000);
    m_rate->setValue(20'000);
    m_rate->setSingleStep(1000);
    m_rate->setGroupSeparatorShown(true);
    m_rate->setSuffix(tr(" Hz"));
    m_rate->setAccessibleName(tr("Sampling rate"));
    m_channels->setRange(1, 64);
    m_channels->setValue(8);
    m_channels->setAccessibleName(tr("Channels"));
    m_bytes->setRange(1, 8);
    m_bytes->setValue(2);
    m_bytes->setAccessibleName(tr("Bytes a sample"));
    m_preset->addItems({tr("The course's link"), tr("LoRa, SF7 at 125 kHz"), tr("Bluetooth LE with a phone"),
                        tr("4G, upwards"), tr("USB cable of the board"), tr("Another speed")});
    m_preset->setAccessibleName(tr("Kind of link"));
    m_link->setRange(0.01, 1e6);
    m_link->setDecimals(3);
    m_link->setSuffix(tr(" KB/s"));
    m_link->setAccessibleName(tr("Speed of the link"));
    for (QWidget* field : std::initializer_list<QWidget*>{m_rate, m_channels, m_bytes, m_preset, m_link})
        field->setToolTip(field->accessibleName());
    auto* side = new QWidget(this);
    keepSideWidth(*side, sideWidth);
    auto* layout = cardColumn(side);
    auto* fields = new QWidget(side);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Sampling rate"), m_rate);
    form->addRow(tr("Channels"), m_channels);
    form->addRow(tr("Bytes a sample"), m_bytes);
    form->addRow(tr("Link"), m_preset);
    form->addRow(tr("Its speed"), m_link);
    auto* settings = new widgets::Card(tr("Sensor and link"), side);
    settings->setContent(fields);
    layout->addWidget(settings);
    layout->addWidget(factsCard(tr("What follows from it"), m_figures, side), 1);
    return side;
}

device::LinkBudget LinkLesson::budget() const
{
    return {double(m_rate->value()), m_channels->value(), m_bytes->value(), 1000.0 * m_link->value()};
}

void LinkLesson::takePreset(int index)
{
    if (index < static_cast<int>(presetSpeeds.size()))
        m_link->setValue(presetSpeeds[static_cast<std::size_t>(index)]);
    else
        m_link->setFocus();
}

void LinkLesson::toggle()
{
    if (m_timer.isActive()) {
        m_timer.stop();
    } else {
        m_clock.start();
        m_timer.start(frame);
    }
    showRunning();
}

void LinkLesson::restart()
{
    m_tank = {};
    m_time = Seconds(0.0);
    showTank();
}

void LinkLesson::tick()
{
    advance(Seconds(std::min(longestStep, 1e-9 * double(m_clock.nsecsElapsed()))));
    m_clock.start();
}

void LinkLesson::advance(Seconds elapsed)
{
    m_tank = device::advanced(m_tank, budget(), memoryBytes, elapsed);
    m_time += elapsed;
    showTank();
}

void LinkLesson::showRunning()
{
    m_run->setText(isRunning() ? tr("&Pause") : tr("&Run"));
    m_run->setAccessibleName(isRunning() ? tr("Pause") : tr("Run"));
    widgets::setButtonIcon(*m_run, isRunning() ? QStringLiteral("pause") : QStringLiteral("play"));
}

void LinkLesson::showTank()
{
    m_view->setTank(m_tank, memoryBytes);
    m_elapsed->setText(tr("%1 s").arg(QLocale().toString(m_time.count(), 'f', 1)));
}

QString LinkLesson::figures() const
{
    const device::LinkBudget now = budget();
    const double scores = now.scoreBytesPerSecond(windowSamples, scoreBytes);
    const auto untilFull = now.secondsUntilFull(memoryBytes);
    const QStringList lines{
        tr("%1 Hz × %2 × %3 bytes = %4 a second")
            .arg(QLocale().toString(m_rate->value()))
            .arg(now.channels)
            .arg(now.bytesPerSample)
            .arg(bytesInWords(now.madePerSecond())),
        tr("A day makes %1.").arg(bytesInWords(now.madePerDay())),
        tr("The link takes %1 a second: %2 % of it.")
            .arg(bytesInWords(now.linkBytesPerSecond), number(100.0 * now.carriedShare(), 3)),
        tr("The board's RAM (%1 bytes, “256 KB”) holds %2 s of the signal.")
            .arg(QLocale().toString(qint64(memoryBytes)), number(now.secondsHeld(memoryBytes).count(), 3)),
        untilFull ? tr("It is full after %1 s.").arg(number(untilFull->count(), 3))
                  : tr("It never fills: the link keeps up."),
        tr("One score of 4 bytes for each %1 samples: %2 a second, %3 a day.")
            .arg(QLocale().toString(windowSamples))
            .arg(bytesInWords(scores), bytesInWords(scores * 86'400.0)),
        tr("That is %1 times less.").arg(QLocale().toString(now.madePerSecond() / scores, 'f', 0)),
    };
    return lines.join(QStringLiteral("\n\n"));
}

void LinkLesson::showBudget()
{
    m_figures->setText(figures());
}

QString LinkLesson::boardWords() const
{
    if (!m_bench.board().isOpen())
        return tr(
            "No board is connected. With one, or with the virtual Nano, the bytes that really come are counted here.");
    const auto statistics = m_bench.board().statistics();
    const auto snapshot = m_bench.analyser().latest();
    if (!m_bench.board().isStreaming() || snapshot->channels.empty())
        return tr("The board is connected, but sends no samples. Start it on the Live page.");
    const auto channels = double(snapshot->channels.size());
    return tr("The board at %1 sends %2 a second now: %3 channels × %4 Hz × 2 bytes = %5, the rest packs them up.")
        .arg(m_bench.board().port(), bytesInWords(1000.0 * statistics.kilobytesPerSecond), number(channels, 3),
             number(snapshot->nominalRate.value, 6), bytesInWords(2.0 * channels * snapshot->nominalRate.value));
}

void LinkLesson::showBoard()
{
    if (isVisible() || m_board->text().isEmpty())
        m_board->setText(boardWords());
}

} // namespace baseline::classroom
