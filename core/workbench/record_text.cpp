// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/record_job.h"

#include "core/workbench/attached_tap.h"
#include "core/workbench/capture_info.h"
#include "core/workbench/capture_store.h"
#include "core/workbench/clock_watch.h"
#include "core/workbench/text_recorder.h"

namespace baseline::workbench {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds betweenReports{100};
constexpr std::chrono::seconds stall{1}; ///< what is pending goes to the disk then

/// The loop between a tap and a recorder.
class TextSession {
public:
    TextSession(device::TextSource& source, TextRecorder recorder, Hertz rate, std::shared_ptr<CaptureMarks> marks)
        : m_source(source), m_recorder(std::move(recorder)), m_rate(rate), m_marks(std::move(marks))
    {
    }

    Status run(device::TextTap& tap, const RecordObserver& observe, const std::stop_token& stop)
    {
        while (true) {
            // In this order: what stood in the tap when the port went is recorded.
            const bool open = m_source.isOpen();
            if (Status taken = drain(tap); !taken)
                return taken;
            while (const std::optional<QString> label = m_marks ? m_marks->take() : std::nullopt) {
                if (Status marked = m_recorder.mark(*label); !marked)
                    return marked;
            }
            const auto now = SteadyClock::now();
            if (observe && now - m_lastReport >= betweenReports) {
                m_lastReport = now;
                observe(m_recorder.progress(m_rate));
            }
            if (m_recorder.isFull() || stop.stop_requested())
                return done();
            if (!open)
                return Error{Error::Code::PortLost, "the port vanished while recording", m_source.port().toStdString()};
            waitForTap(stop);
        }
    }

    RecordOutcome finish(std::optional<Error> fault, const RecordObserver& observe)
    {
        project::RecordingEnd end;
        end.complete = !fault;
        if (fault)
            end.reason = reasonFor(*fault, false);
        const Status finished = m_recorder.finish(end);
        const RecordProgress total = m_recorder.progress(m_rate);
        if (observe)
            observe(total);
        return outcomeOf(m_recorder.parts(), total, m_rate, std::move(fault), finished);
    }

private:
    Status drain(device::TextTap& tap)
    {
        m_rows.clear();
        while (const std::optional<device::TextRowIn> row = tap.pop())
            m_rows.push_back(*row);
        const auto now = SteadyClock::now();
        if (m_rows.empty())
            return now - m_lastRow >= stall && !std::exchange(m_flushed, true) ? m_recorder.flush() : done();
        m_lastRow = now;
        m_flushed = false;
        m_recorder.setTrueRate(m_source.statistics().measuredRate);
        return m_recorder.take(m_rows);
    }

    device::TextSource& m_source;
    TextRecorder m_recorder;
    Hertz m_rate;
    std::shared_ptr<CaptureMarks> m_marks;
    std::vector<device::TextRowIn> m_rows;
    SteadyClock::time_point m_lastRow = SteadyClock::now();
    SteadyClock::time_point m_lastReport{};
    bool m_flushed = false;
};

} // namespace

Result<RecordOutcome> recordText(device::TextSource& source, const RecordOptions& options, const RecordObserver& observe,
                                 std::stop_token stop)
{
    if (Status prepared = options.prepare(); !prepared)
        return prepared.error();
    const ClockWatch clock;
    const Result<device::TextFormat> format = waitForFormat(source, stop);
    if (!format)
        return format.error();
    const recording::RecordingInfo signal = signalOf(*format, source.port(), options.unit);
    Result<CaptureWriter> writer = CaptureWriter::begin(options.plan(signal));
    if (!writer)
        return writer.error();
    // From here on, so that the recording begins when it is asked for, and not with what waited in a buffer.
    AttachedTap<device::TextTap, device::TextSource> tap(source, device::textTapRows);
    TextSession session(source, TextRecorder(std::move(*writer), format->channels, options.limit(format->rate)),
                        format->rate, options.marks);
    std::optional<Error> fault;
    if (const Status ran = session.run(*tap, observe, stop); !ran)
        fault = ran.error();
    RecordOutcome outcome = session.finish(std::move(fault), observe);
    (void)noteClock(clock, options.projectPath, outcome.parts).has_value(); // without the note it is as good
    return outcome;
}

} // namespace baseline::workbench
