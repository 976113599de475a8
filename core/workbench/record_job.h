// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/device/link.h"
#include "core/device/text_source.h"
#include "core/workbench/record_options.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <thread>

namespace baseline::workbench {

using RecordObserver = std::function<void(const RecordProgress&)>;

/// Records a board's signal into a project, in the calling thread, until the duration is over or `stop` is requested.
///
/// The recording begins a stream of its own (Start), so that position 0 is the stream's first sample and a loss at the
/// beginning counts; a live view follows the new stream. At the end it stops the stream (Stop), because only the reply
/// to Stop says how many samples there were: so a loss at the tail counts too. With `startAgain` a new stream follows.
/// The reply comes behind the samples on the wire, so nothing can still be under way.
///
/// `observe` is called about ten times a second, in the calling thread. An Error means that nothing was recorded: those
/// of Link::call, CaptureWriter::begin and ProjectFile::create; InvalidArgument (subject "seconds"). A fault later is in
/// the outcome.
Result<RecordOutcome> recordStream(device::Link& link, const RecordOptions& options, const RecordObserver& observe = {},
                                   std::stop_token stop = {});

/// How long recordText waits for rows of numbers whose rate can be measured.
inline constexpr std::chrono::seconds textPatience{8};

/// The same for a sketch that prints numbers, from the moment of the call on; waits until the source knows its format.
/// The recording holds floats and says that losses cannot be seen. Errors as above; BadFormat (subject = port: no rows of
/// numbers came), PortLost, Cancelled (stopped before the rate was known).
Result<RecordOutcome> recordText(device::TextSource& source, const RecordOptions& options,
                                 const RecordObserver& observe = {}, std::stop_token stop = {});

/// The same for a page: runs recordStream, or recordText where that source is open, in a thread of its own. One recording at a time. Destroyed while it records,
/// it stops properly and waits.
class RecordJob final : public QObject {
    Q_OBJECT
public:
    explicit RecordJob(device::Link& link, QObject* parent = nullptr);
    RecordJob(device::Link& link, device::TextSource& text, QObject* parent = nullptr);
    ~RecordJob() override;

    bool isRunning() const { return m_running; }
    /// False, and nothing happens, while one runs.
    bool start(const RecordOptions& options);

public slots:
    /// Ends the recording properly; finished follows.
    void stop();

signals:
    void runningChanged(bool running);
    void progressed(const baseline::workbench::RecordProgress& progress);
    /// Recorded, perhaps not to the end: see RecordOutcome::fault.
    void finished(const baseline::workbench::RecordOutcome& outcome);
    /// Nothing was recorded.
    void failed(const baseline::Error& error);

private:
    void end(const Result<RecordOutcome>& outcome);

    device::Link& m_link;
    device::TextSource* m_text = nullptr;
    bool m_running = false;
    std::jthread m_thread;
};

} // namespace baseline::workbench
