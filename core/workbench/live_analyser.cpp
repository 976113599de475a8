// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/live_analyser.h"

#include "core/workbench/level_trigger.h"
#include "core/workbench/live_averages.h"
#include "core/workbench/live_worker.h"

#include <cmath>

namespace baseline::workbench {

LiveAnalyser::LiveAnalyser(Board& board, const LiveOptions& options, QObject* parent)
    : QObject(parent), m_board(board), m_samples(std::make_shared<device::SampleTap>(device::sampleTapBlocks)),
      m_scores(std::make_shared<device::ScoreTap>(device::scoreTapScores))
{
    qRegisterMetaType<ScorePair>();
    LiveSnapshot empty;
    empty.scores = std::make_shared<const std::vector<LiveScore>>();
    m_latest = std::make_shared<const LiveSnapshot>(std::move(empty));

    m_worker = new LiveWorker(options, m_samples, m_scores, m_spectrogram,
                              [this](std::shared_ptr<const LiveSnapshot> snapshot, std::vector<ScorePair> pairs) {
                                  publish(std::move(snapshot), std::move(pairs));
                              });
    m_thread.setObjectName(QStringLiteral("live"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    inWorker([](LiveWorker& worker) { worker.begin(); });
    m_board.link().addTap(m_samples);
    m_board.link().addTap(m_scores);
    follow();
}

LiveAnalyser::~LiveAnalyser()
{
    m_board.link().removeTap(m_samples);
    m_board.link().removeTap(m_scores);
    m_thread.quit();
    m_thread.wait();
}

template <typename Task>
void LiveAnalyser::inWorker(Task task)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, task] { task(*worker); }, Qt::QueuedConnection);
}

void LiveAnalyser::follow()
{
    connect(&m_board, &Board::connected, this, [this](const Hello& hello) {
        inWorker([settings = hello.settings](LiveWorker& worker) { worker.reset(settings); });
    });
    connect(&m_board.link(), &device::Link::helloReceived, this, [this](const Hello& hello) {
        inWorker([settings = hello.settings](LiveWorker& worker) { worker.setSettings(settings); });
    });
    connect(&m_board, &Board::streamingChanged, this, [this](bool streaming) {
        inWorker([streaming](LiveWorker& worker) { worker.setStreaming(streaming); });
    });
    connect(&m_board, &Board::activeModelChanged, this, &LiveAnalyser::giveModel);

    // The board may be connected already.
    if (const std::optional<Hello> hello = m_board.hello()) {
        inWorker([settings = hello->settings, streaming = m_board.isStreaming()](LiveWorker& worker) {
            worker.reset(settings);
            worker.setStreaming(streaming);
        });
        giveModel();
    }
}

void LiveAnalyser::giveModel()
{
    const std::shared_ptr<const BoardModel> active = m_board.activeModel();
    // Shares the board's copy: the image lives as long as somebody holds either.
    std::shared_ptr<const model::Image> image;
    if (active)
        image = std::shared_ptr<const model::Image>(active, &active->image);
    inWorker([image](LiveWorker& worker) { worker.setModel(image); });
}

void LiveAnalyser::setVisibleSpan(Seconds span)
{
    inWorker([span](LiveWorker& worker) { worker.setVisibleSpan(span); });
}

Status LiveAnalyser::setSpectrum(const LiveSpectrumSettings& settings)
{
    if (Status status = checkLiveSpectrum(settings); !status)
        return status;
    inWorker([settings](LiveWorker& worker) { worker.setSpectrum(settings); });
    return done();
}

void LiveAnalyser::resetSpectrum()
{
    inWorker([](LiveWorker& worker) { worker.resetSpectrum(); });
}

Status LiveAnalyser::setSpectrogram(Hertz highest)
{
    if (!(highest.value >= 0.0) || !std::isfinite(highest.value))
        return Error{Error::Code::InvalidArgument, "below 0 or not finite", "highest frequency"};
    inWorker([highest](LiveWorker& worker) { worker.setSpectrogram(highest); });
    return done();
}

Status LiveAnalyser::setTrigger(const TriggerSettings& settings)
{
    if (Status status = checkTrigger(settings); !status)
        return status;
    inWorker([settings](LiveWorker& worker) { worker.setTrigger(settings); });
    return done();
}

void LiveAnalyser::setCandidate(std::shared_ptr<const model::Image> image)
{
    inWorker([image = std::move(image)](LiveWorker& worker) { worker.setCandidate(image); });
}

void LiveAnalyser::setPicture(std::uint64_t modelHash, std::shared_ptr<const PicturePlane> plane)
{
    if (plane && plane->isEmpty())
        plane.reset();
    inWorker([modelHash, plane = std::move(plane)](LiveWorker& worker) { worker.setPicture(modelHash, plane); });
}

std::shared_ptr<const LiveSnapshot> LiveAnalyser::latest() const
{
    const std::lock_guard lock(m_mutex);
    return m_latest;
}

void LiveAnalyser::publish(std::shared_ptr<const LiveSnapshot> snapshot, std::vector<ScorePair> pairs)
{
    {
        const std::lock_guard lock(m_mutex);
        m_latest = std::move(snapshot);
    }
    if (!pairs.empty()) {
        const auto announce = [this, pairs = std::move(pairs)] {
            for (const ScorePair& pair : pairs)
                emit scored(pair);
        };
        QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection);
    }
    // A page that is slower than the snapshots gets the newest one, not a queue of old events.
    if (m_announced.exchange(true))
        return;
    const auto announce = [this] {
        m_announced = false;
        emit updated();
    };
    QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection);
}

} // namespace baseline::workbench
