// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/text_source.h"
#include "core/workbench/board.h"
#include "core/workbench/capture_feed.h"
#include "core/workbench/capture_store.h"
#include "core/workbench/record_options.h"
#include "core/workbench/serial_worker.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace baseline::workbench {

/// The newest part of the signal, for a picture of it.
struct RecentSignal {
    Hertz rate;
    SampleIndex first = 0; ///< of the first value; rises with the signal
    std::vector<std::string> names;
    std::vector<std::vector<float>> channels; ///< in their unit; NaN where samples are missing
};

/// Holds the last minute of the connected signal, whatever else is asked for, so that "that was it!" can keep it after
/// the fact. Watches a board and a source of text lines in a thread of its own. What it holds outlives an unplugged
/// board, and goes when another one, or other settings, take its place. Lives in the board's thread.
class CaptureKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr Seconds span{60.0};

    CaptureKeeper(Board& board, device::TextSource& text, QObject* parent = nullptr);
    ~CaptureKeeper() override;

    /// How much of the last minute is there.
    Seconds held() const;
    RecentSignal recent(Seconds time) const;

    /// A place in the signal that is held; it stays true when another signal takes its place.
    struct Mark {
        std::shared_ptr<CaptureFeed> feed;
        SampleIndex at = 0;
        Hertz rate;
    };
    /// Behind the newest sample; none: there is no signal.
    std::optional<Mark> mark() const;
    /// Position behind the newest sample of that signal.
    SampleIndex endOf(const Mark& mark) const;
    /// A copy of what is still held of [from, to) of that signal. Any thread.
    HeldSignal copy(const Mark& mark, SampleIndex from, SampleIndex to) const;

    /// Stores what is held at this moment as a recording: project, name, label, notes, session and writer of `options`
    /// count. Returns at once; kept or failed follows. One after the other.
    void keep(const RecordOptions& options);

signals:
    void kept(const baseline::workbench::RecordOutcome& outcome);
    /// NotFound (subject "signal": nothing is held), those of CaptureWriter.
    void failed(const baseline::Error& error);

private:
    void follow();
    void setSignal(const recording::RecordingInfo& signal);
    void watch(const std::stop_token& stop);
    Result<RecordOutcome> store(const RecordOptions& options, SampleIndex to, const std::optional<Mark>& begin) const;

    Board& m_board;
    device::TextSource& m_text;
    std::shared_ptr<device::SampleTap> m_samples;
    std::shared_ptr<device::TextTap> m_rows;
    mutable std::mutex m_mutex;          ///< of the feed; taken some ten times a second, never for single samples
    std::shared_ptr<CaptureFeed> m_feed; ///< null: no signal yet
    SerialWorker m_storing;
    std::jthread m_watching; ///< last: it uses all else
};

} // namespace baseline::workbench
