// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/replay_start.h"

#include "app/sessions/library_jobs.h"

#include <QMessageBox>
#include <QPushButton>

namespace baseline::sessions {

ReplayStart::ReplayStart(workbench::Workbench& bench, LibraryJobs& jobs, QWidget& window)
    : QObject(&window), m_bench(bench), m_jobs(jobs), m_window(window)
{
}

bool ReplayStart::isRecording()
{
    if (!m_bench.recorder().isRunning())
        return false;
    emit failed({Error::Code::InvalidArgument, "a recording runs", "recording runs", 0.0});
    return true;
}

QString ReplayStart::connected() const
{
    if (m_bench.textSource().isOpen())
        return m_bench.textSource().port();
    return m_bench.board().isOpen() ? m_bench.board().port() : QString();
}

void ReplayStart::request(const QString& recordingId)
{
    if (isRecording())
        return;
    const QString port = connected();
    if (port.isEmpty()) {
        m_jobs.prepareReplay(recordingId);
        return;
    }
    const QString what = m_bench.isVirtual()
                             ? tr("The virtual Nano that is connected ends, and one that plays the recording starts.")
                             : tr("What is connected at %1 is disconnected, and a virtual Nano plays the recording in its "
                                  "place.")
                                   .arg(port);
    auto* question = new QMessageBox(QMessageBox::Question, tr("Replay on the Live page"), what, QMessageBox::Cancel,
                                     &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("replayQuestion"));
    QPushButton* replay = question->addButton(tr("&Replay"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(replay, &QPushButton::clicked, this, [this, recordingId, port] {
        m_allowed = port;
        if (!isRecording()) // one may have begun while the question stood there
            m_jobs.prepareReplay(recordingId);
    });
    question->open();
}

void ReplayStart::play(const workbench::Replay& replay)
{
    if (isRecording())
        return;
    const QString port = connected();
    if (!port.isEmpty() && port != m_allowed) { // it was connected while the file was written
        emit failed({Error::Code::InvalidArgument, "another board was connected", "replay", 0.0});
        return;
    }
    m_allowed.clear();
    // Rate and range are the recording's own, so a virtual Nano that runs already begins anew.
    m_bench.textSource().close();
    m_bench.board().disconnectBoard();
    m_bench.virtualBoard().stop();
    workbench::VirtualBoardOptions options = m_defaults;
    options.replay = replay.board.replay;
    options.rate = replay.board.rate;
    options.rangeG = replay.board.rangeG;
    const Status begun = m_bench.connectVirtual(options);
    if (begun)
        emit started(replay.name);
    else
        emit failed(begun.error());
}

} // namespace baseline::sessions
