// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/status_updates.h"

#include "app/studio/status_strip.h"

#include <QDir>
#include <QFileInfo>

namespace baseline::studio {

using widgets::State;

StatusUpdates::StatusUpdates(workbench::Workbench& bench, StatusStrip& strip, std::function<widgets::FrameFigures()> frames,
                             QObject* parent)
    : QObject(parent), m_bench(bench), m_strip(strip), m_frames(std::move(frames))
{
    workbench::Board& board = bench.board();
    connect(&board, &workbench::Board::connecting, this,
            [this](const QString& port) { m_strip.setLink(State::Neutral, tr("Connecting to %1").arg(port)); });
    connect(&board, &workbench::Board::connected, this, &StatusUpdates::showLink);
    connect(&board, &workbench::Board::disconnected, this, &StatusUpdates::showLink);
    connect(&board, &workbench::Board::failed, this, &StatusUpdates::showLink);
    connect(&board, &workbench::Board::closed, this,
            [this] { m_strip.setLink(State::Alarm, tr("Board lost")); });
    const device::TextSource& text = bench.textSource();
    connect(&text, &device::TextSource::opened, this, &StatusUpdates::showLink);
    connect(&text, &device::TextSource::ended, this, &StatusUpdates::showLink);
    connect(&text, &device::TextSource::closed, this, [this] { m_strip.setLink(State::Alarm, tr("Port lost")); });
    connect(&bench, &workbench::Workbench::projectChanged, this, &StatusUpdates::showProject);
    connect(&m_timer, &QTimer::timeout, this, &StatusUpdates::showFigures);
    m_timer.start(std::chrono::seconds(1));
    showLink();
    showProject();
}

void StatusUpdates::showLink()
{
    const device::TextSource& text = m_bench.textSource();
    m_strip.clearLosses(); // of the link before; the next figures tell those of this one
    if (text.isOpen()) {
        m_strip.setLosses(-1, 0);
        m_strip.setLink(State::Good, tr("Text lines from %1").arg(text.port()));
        m_strip.setRate({}, {});
        return;
    }
    if (!m_bench.board().isOpen()) {
        m_strip.setLink(State::Neutral, tr("Not connected"));
        m_strip.setRate({}, {});
        m_strip.setFrames({});
        return;
    }
    m_strip.setLink(State::Good, m_bench.isVirtual() ? tr("Connected to the virtual Nano")
                                                     : tr("Connected to %1").arg(m_bench.board().port()));
}

void StatusUpdates::showFigures()
{
    if (!m_bench.board().isOpen())
        return;
    const auto snapshot = m_bench.analyser().latest();
    m_strip.setRate(snapshot->measuredRate, snapshot->nominalRate);
    m_strip.setLosses(qint64(snapshot->lost), qint64(snapshot->received + snapshot->lost));
    m_strip.setFrames(m_frames());
}

void StatusUpdates::showProject()
{
    const QString path = m_bench.projectPath();
    m_strip.setProjectName(QFileInfo(path).fileName(), QDir::toNativeSeparators(path));
}

} // namespace baseline::studio
