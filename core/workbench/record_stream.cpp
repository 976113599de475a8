// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/record_job.h"

#include "core/workbench/attached_tap.h"
#include "core/workbench/capture_info.h"
#include "core/workbench/clock_watch.h"
#include "core/workbench/stream_recorder.h"

#include <utility>

namespace baseline::workbench {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds betweenReports{100};
/// Without a sample for so long, what is pending goes to the disk …
constexpr std::chrono::seconds stall{1};
/// … and after so long the board is asked whether it is still there.
constexpr std::chrono::seconds longStall{3};

/// One recording under way: the loop between a tap and a recorder.
class Session {
public:
    using Tap = AttachedTap<device::SampleTap>;

    Session(device::Link& link, Tap& tap, StreamRecorder recorder, std::uint32_t streamId, Hertz rate,
            std::shared_ptr<CaptureMarks> marks)
        : m_link(link), m_tap(tap), m_recorder(std::move(recorder)), m_streamId(streamId), m_rate(rate),
          m_marks(std::move(marks))
    {
    }

    /// Until the recording is full or `stop` is requested, or something goes wrong.
    Status run(const RecordObserver& observe, const std::stop_token& stop)
    {
        while (true) {
            // In this order: what stood in the tap when the port went is recorded.
            const bool open = m_link.isOpen();
            if (Status drained = drain(); !drained)
                return drained;
            if (Status marked = takeMarks(); !marked)
                return marked;
            report(observe, false);
            if (m_recorder.isFull() || stop.stop_requested())
                return done();
            if (!open)
                return Error{Error::Code::PortLost, "the port vanished while recording", m_link.port().toStdString()};
            if (Status alive = mindStall(); !alive)
                return alive;
            waitForTap(stop);
        }
    }

    /// Stops the stream and takes in what came before the reply.
    Status close()
    {
        const Result<Reply> stopped = m_link.call(device::stopRequest());
        if (Status drained = drain(); !drained)
            return drained;
        if (!stopped)
            return stopped.error();
        return m_recorder.takeEnd(stopped->value);
    }

    RecordOutcome finish(std::optional<Error> fault, const RecordObserver& observe)
    {
        if (fault && fault->subject.empty())
            fault->subject = m_link.port().toStdString();
        project::RecordingEnd end;
        end.complete = !fault;
        if (fault)
            end.reason = reasonFor(*fault, m_recorder.hasRestarted());
        end.trueRate = m_recorder.trueRate();
        end.jitter = m_recorder.jitter();
        end.clipped = m_recorder.counts().clipped;
        const Status finished = m_recorder.finish(end);
        report(observe, true);
        return outcomeOf(m_recorder.parts(), m_recorder.progress(m_rate), m_rate, std::move(fault), finished);
    }

private:
    Status drain()
    {
        while (const std::optional<device::SampleBlockIn> block = m_tap->pop()) {
            m_lastSample = SteadyClock::now();
            m_flushed = false;
            if (m_recorder.isFull())
                continue;
            if (Status taken = m_recorder.take(*block); !taken)
                return taken;
        }
        return done();
    }

    Status takeMarks()
    {
        while (const std::optional<QString> label = m_marks ? m_marks->take() : std::nullopt) {
            if (Status marked = m_recorder.mark(*label); !marked)
                return marked;
        }
        return done();
    }

    Status mindStall()
    {
        const auto silence = SteadyClock::now() - m_lastSample;
        if (silence >= stall && !std::exchange(m_flushed, true))
            return m_recorder.flush();
        if (silence < longStall)
            return done();
        const Result<Hello> hello = m_link.identify();
        if (!hello)
            return hello.error();
        if (hello->streamId != m_streamId || (hello->flags & boardStreaming) == 0)
            return Error{Error::Code::PortLost, "the board no longer sends this stream"};
        m_lastSample = SteadyClock::now();
        return done();
    }

    void report(const RecordObserver& observe, bool last)
    {
        const auto now = SteadyClock::now();
        if (!observe || (!last && now - m_lastReport < betweenReports))
            return;
        m_lastReport = now;
        observe(m_recorder.progress(m_rate));
    }

    device::Link& m_link;
    Tap& m_tap;
    StreamRecorder m_recorder;
    std::uint32_t m_streamId;
    Hertz m_rate;
    std::shared_ptr<CaptureMarks> m_marks;
    SteadyClock::time_point m_lastSample = SteadyClock::now();
    SteadyClock::time_point m_lastReport{};
    bool m_flushed = false;
};

/// Start, then the settings that the stream has.
Result<Session> beginSession(device::Link& link, Session::Tap& tap, const RecordOptions& options)
{
    const Result<Reply> started = link.call(device::startRequest());
    if (!started)
        return started.error();
    const auto streamId = static_cast<std::uint32_t>(started->value);
    const Result<Hello> hello = link.identify();
    if (!hello)
        return hello.error();
    const recording::RecordingInfo signal = signalOf(*hello, link.port());
    Result<CaptureWriter> writer = CaptureWriter::begin(options.plan(signal));
    if (!writer)
        return writer.error();
    const Hertz rate = signal.nominalRate;
    return Session(link, tap, StreamRecorder(std::move(*writer), streamId, signal.channels.size(), options.limit(rate)),
                   streamId, rate, options.marks);
}

} // namespace

Result<RecordOutcome> recordStream(device::Link& link, const RecordOptions& options, const RecordObserver& observe,
                                   std::stop_token stop)
{
    if (Status prepared = options.prepare(); !prepared)
        return prepared.error();
    const ClockWatch clock;
    // Some seconds at 3 MB/s: a busy machine may keep this thread waiting longer than a live view would mind.
    constexpr std::size_t patientTapBlocks = 8 * device::sampleTapBlocks;
    Session::Tap tap(link, patientTapBlocks);
    Result<Session> session = beginSession(link, tap, options);
    std::optional<RecordOutcome> outcome;
    if (session) {
        std::optional<Error> fault;
        if (const Status ran = session->run(observe, stop); !ran)
            fault = ran.error();
        // Also after a full disk: the board need not go on streaming for nobody.
        if (const Status closed = session->close(); !closed && !fault)
            fault = closed.error();
        outcome = session->finish(std::move(fault), observe);
    }
    // Whoever watches the signal live gets it back, however the recording went.
    if (options.startAgain && link.isOpen()) {
        if (const Result<Reply> again = link.call(device::startRequest()); !again && outcome && !outcome->fault)
            outcome->fault = again.error();
    }
    if (!outcome)
        return session.error();
    (void)noteClock(clock, options.projectPath, outcome->parts).has_value(); // without the note it is as good
    return *outcome;
}

} // namespace baseline::workbench
