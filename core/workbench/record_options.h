// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/workbench/capture_marks.h"
#include "core/workbench/capture_writer.h"

#include <QString>

#include <memory>
#include <optional>
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
    QString unit;                          ///< of what a sketch prints; a board says its own
    project::WriterOptions writer;

    /// Before anything is asked of a board: makes the project if it is missing and wanted. Errors: those of ProjectFile;
    /// InvalidArgument (subject "seconds": `duration` or `partLength` are not from 0 to a year).
    Status prepare() const;
    /// For a signal that begins now: `info` gets name, label, notes, session and time.
    CapturePlan plan(recording::RecordingInfo info) const;
    /// Positions to record or to watch at that rate; none: until stopped.
    std::optional<SampleIndex> limit(Hertz rate) const;
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
    bool lossesVisible = true; ///< false: `lost` counts damaged rows only; what never came cannot be seen
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

/// How a recording ended. `fault`: why it ended early; `finished`: whether the end itself could be stored.
RecordOutcome outcomeOf(std::vector<CapturedPart> parts, const RecordProgress& total, Hertz nominalRate,
                        std::optional<Error> fault, const Status& finished);

} // namespace baseline::workbench
