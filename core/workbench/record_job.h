// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/device/link.h"
#include "core/project/recording_writer.h"
#include "core/workbench/capture_marks.h"
#include "core/workbench/capture_writer.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace baseline::workbench {

struct RecordOptions {
    QString projectPath;
    bool createProject = false; ///< when there is no such file
    QString name;               ///< empty: "recording"; a number is added when it is taken
    QString label;
    QString notes;
    QString sessionId;
    Seconds duration{0.0};      ///< of signal, at the nominal rate; 0: until stopped
    Seconds partLength{0.0};    ///< a new recording after so long, without a sample lost between; 0: one for all
    std::optional<TriggerOptions> trigger; ///< recordings of what reaches a level only; then `duration` is how long to watch
    std::shared_ptr<CaptureMarks> marks;   ///< labels set while it runs; null: none
    bool startAgain = false;    ///< afterwards a new stream begins, so that a live view goes on
    project::WriterOptions writer;
};

/// Samples are counted a channel.
struct RecordProgress {
    Seconds recorded{0.0};   ///< of signal, gaps included
    SampleIndex samples = 0; ///< that are there
    SampleIndex lost = 0;    ///< by sensor, board, wire or this program
    SampleIndex skipped = 0; ///< in gaps of the signal itself: a replayed file begins
    SampleIndex clipped = 0; ///< at the limit of the range
    Hertz trueRate;          ///< by the board's clock; 0: not known yet
    int parts = 0;           ///< recordings so far, with the one under way
    bool writing = false;    ///< false: a trigger waits
    double level = 0.0;      ///< the vibration that the trigger watches, in the unit of the channels
    QString label;           ///< that holds now
};

struct RecordOutcome {
    QString id;                      ///< of the first recording; empty: the level was never reached
    QString name;
    std::vector<CapturedPart> parts; ///< every recording, in order
    RecordProgress total;
    Hertz nominalRate;
    Hertz trueRate;             ///< by the board's clock; 0: shorter than two seconds
    std::optional<Error> fault; ///< why it ended early: PortLost, BoardTimeout, DiskFull, FileNotFound, …
                                ///< What was recorded until then is kept and marked incomplete.
};

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

/// The same for a page: runs recordStream in a thread of its own. One recording at a time. Destroyed while it records,
/// it stops properly and waits.
class RecordJob final : public QObject {
    Q_OBJECT
public:
    explicit RecordJob(device::Link& link, QObject* parent = nullptr);
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
    bool m_running = false;
    std::jthread m_thread;
};

} // namespace baseline::workbench
