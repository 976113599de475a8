// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/monitor_job.h"

#include "core/model/loaded_model.h"
#include "core/workbench/attached_tap.h"
#include "core/workbench/score_mirror.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::workbench {

namespace {

/// Seconds of signal that are remembered for the studio's own scores; at a thousand times the speed, 10 ms of time.
constexpr double rememberedSeconds = 10.0;

constexpr std::chrono::seconds longStall{3};

/// One board being watched. Samples and scores come from two taps; the order on the wire is restored by the indices.
class Watch {
public:
    Watch(device::Link& link, const SensorSettings& settings, const WindowObserver& observe)
        : m_link(link), m_observe(observe), m_rate{settings.rateMilliHertz / 1000.0},
          m_history(static_cast<std::size_t>(std::max(4.0 * maxWindow, rememberedSeconds * m_rate.value)),
                    settings.channels),
          m_samples(link, device::sampleTapBlocks), m_scores(link, device::scoreTapScores)
    {
    }

    void setModel(model::LoadedModel model) { m_mirror.setModel(std::move(model)); }

    Status run(std::uint32_t streamId, std::uint64_t limit, const Progress& progress)
    {
        m_streamId = streamId;
        m_limit = limit;
        m_history.begin(streamId);
        while (true) {
            const bool open = m_link.isOpen();
            takeScores();
            while (const auto block = m_samples->pop())
                take(*block);
            // The score of the last window left the board before the samples behind it.
            if (m_seen > m_limit) {
                takeScores();
                return done();
            }
            if (progress.cancelled())
                return Error{Error::Code::Cancelled, "watching was cancelled"};
            if (!open)
                return Error{Error::Code::PortLost, "the port vanished", m_link.port().toStdString()};
            if (Status alive = mindStall(); !alive)
                return alive;
            if (m_limit < std::numeric_limits<std::uint64_t>::max())
                progress.at(std::min(1.0, static_cast<double>(m_seen) / static_cast<double>(m_limit)), "monitor");
            waitForTap(progress.stop);
        }
    }

    MonitorTotals finish(std::optional<std::uint64_t> produced)
    {
        while (const auto block = m_samples->pop())
            take(*block);
        if (produced)
            m_history.finish(*produced);
        return {m_mirror.counters(), m_anomalies, m_history.received(), m_history.lost(), m_rate,
                m_history.measuredRate()};
    }

private:
    void take(const device::SampleBlockIn& block)
    {
        // What is left of the stream before ours counts for nothing.
        if (block.streamId != m_streamId)
            return;
        m_lastSample = std::chrono::steady_clock::now();
        m_history.take(block);
        m_seen = std::max<std::uint64_t>(m_seen, block.firstIndex + block.frames);
    }

    void takeScores()
    {
        while (const auto score = m_scores->pop()) {
            const std::uint64_t end = score->score.firstIndex + m_mirror.model()->model().window.length;
            if (score->score.streamId != m_streamId || end > m_limit)
                continue;
            // Its samples came before it; those behind it may wait, so that a long backlog forgets nothing.
            while (m_seen < end) {
                const auto block = m_samples->pop();
                if (!block)
                    break;
                take(*block);
            }
            const ScorePair pair = m_mirror.compare(*score, m_history);
            m_anomalies += pair.verdict() == Verdict::Anomaly ? 1 : 0;
            if (m_observe)
                m_observe(pair);
        }
    }

    Status mindStall()
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_lastSample < longStall)
            return done();
        m_lastSample = now;
        const Result<Hello> hello = m_link.identify();
        if (!hello)
            return hello.error();
        if (hello->streamId != m_streamId)
            return Error{Error::Code::PortLost, "the board no longer sends this stream", m_link.port().toStdString()};
        return done();
    }

    device::Link& m_link;
    const WindowObserver& m_observe;
    Hertz m_rate;
    SignalHistory m_history;
    ScoreMirror m_mirror;
    AttachedTap<device::SampleTap> m_samples;
    AttachedTap<device::ScoreTap> m_scores;
    std::uint32_t m_streamId = 0;
    std::uint64_t m_limit = 0;
    std::uint64_t m_seen = 0; ///< index behind the newest frame
    std::uint64_t m_anomalies = 0;
    std::chrono::steady_clock::time_point m_lastSample = std::chrono::steady_clock::now();
};

Result<model::LoadedModel> readRunningModel(device::Link& link, const Hello& hello, const Progress& progress)
{
    if (hello.active.slot == noSlot)
        return Error{Error::Code::NotFound, "the board has no model", "model"};
    Result<std::vector<std::uint8_t>> image = link.readModel(noSlot, {{}, progress.stop});
    if (!image)
        return image.error();
    return model::LoadedModel::load(std::move(*image));
}

} // namespace

Result<MonitorTotals> monitorBoard(device::Link& link, const MonitorOptions& options, const WindowObserver& observe,
                                   const Progress& progress)
{
    const double seconds = options.duration.count();
    if (!(seconds >= 0.0) || !std::isfinite(seconds))
        return Error{Error::Code::InvalidArgument, "must not be negative", "seconds", seconds};
    const Result<Hello> hello = link.identify();
    if (!hello)
        return hello.error();
    Result<model::LoadedModel> model = readRunningModel(link, *hello, progress);
    if (!model)
        return model.error();

    Watch watch(link, hello->settings, observe);
    watch.setModel(std::move(*model));
    const Result<Reply> started = link.call(device::startRequest());
    if (!started)
        return started.error();
    const double frames = std::round(seconds * hello->settings.rateMilliHertz / 1000.0);
    const bool endless = seconds == 0.0 || frames >= 9e18; // beyond that, double to integer is not defined
    const std::uint64_t limit =
        endless ? std::numeric_limits<std::uint64_t>::max() : static_cast<std::uint64_t>(frames);
    const Status ran = watch.run(static_cast<std::uint32_t>(started->value), limit, progress);
    const Result<Reply> stopped = link.call(device::stopRequest());
    const MonitorTotals totals =
        watch.finish(stopped ? std::optional<std::uint64_t>(stopped->value) : std::nullopt);
    const bool wanted = endless && !ran && ran.error().code == Error::Code::Cancelled;
    if (!ran && !wanted)
        return ran.error();
    if (!stopped)
        return stopped.error();
    return totals;
}

} // namespace baseline::workbench
