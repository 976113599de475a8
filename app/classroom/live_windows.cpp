// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/live_windows.h"

#include <QWidget>

#include <array>
#include <chrono>

namespace baseline::classroom {
namespace {

constexpr std::chrono::milliseconds betweenWindows{200};

} // namespace

LiveWindows::LiveWindows(workbench::Workbench& bench, std::size_t channels, QWidget* lesson,
                         std::function<bool()> isWanted)
    : QObject(lesson),
      m_bench(bench),
      m_channels(channels),
      m_lesson(lesson),
      m_isWanted(std::move(isWanted)),
      m_windows(bench.keeper(), "rms")
{
    m_timer.setInterval(betweenWindows);
    connect(&m_timer, &QTimer::timeout, this, &LiveWindows::look);
    workbench::Board& board = bench.board();
    connect(&board, &workbench::Board::connected, this, &LiveWindows::waitingChanged);
    connect(&board, &workbench::Board::disconnected, this, &LiveWindows::waitingChanged);
    connect(&board, &workbench::Board::closed, this, &LiveWindows::waitingChanged);
    connect(&board, &workbench::Board::streamingChanged, this, &LiveWindows::waitingChanged);
}

void LiveWindows::setOn(bool on)
{
    m_windows.restart();
    if (on)
        m_timer.start();
    else
        m_timer.stop();
}

QString LiveWindows::waiting() const
{
    if (!m_bench.board().isOpen())
        return tr(
            "No board is connected. Connect one, or the virtual Nano, on the Live page: each window of its signal "
            "becomes a point here.");
    if (!m_bench.board().isStreaming())
        return tr("The board is connected, but sends no samples. Start it on the Live page.");
    if (stream() != nullptr && stream()->channels < m_channels)
        return tr("The live signal has too few channels: this lesson needs %1.").arg(m_channels);
    return tr("Waiting for windows of the live signal: shake the board, each window becomes a point.");
}

QStringList LiveWindows::names() const
{
    // In g whatever is shown elsewhere: “Put on a board” makes centroids of them a model, and its features are in g.
    return QStringList{tr("x RMS, g"), tr("y RMS, g"), tr("z RMS, g")}.mid(0, static_cast<qsizetype>(m_channels));
}

void LiveWindows::look()
{
    if (!m_lesson->isVisible() || !m_bench.board().isOpen() || !m_isWanted())
        return;
    const auto window = m_windows.take();
    if (!window)
        return; // nothing new, or a gap
    if (window->features.size() < m_channels) {
        emit waitingChanged();
        return;
    }
    emit arrived({window->features.begin(), window->features.begin() + static_cast<std::ptrdiff_t>(m_channels)},
                 window->isFirst);
}

} // namespace baseline::classroom
