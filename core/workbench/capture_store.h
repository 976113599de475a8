// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/capture_feed.h"
#include "core/workbench/record_job.h"

#include <vector>

namespace baseline::workbench {

/// The positions [from, to) of what a feed held, copied out of it.
struct HeldSignal {
    recording::RecordingInfo signal;
    SampleIndex from = 0;
    SampleIndex to = 0;
    std::vector<CaptureBuffer::Piece> pieces;
    Hertz trueRate;
    std::optional<Seconds> jitter = {};
};

HeldSignal copyHeld(const CaptureFeed& feed, SampleIndex from, SampleIndex to);

/// Stores it as one recording that ends now: project, name, label, notes, session and writer of `options` count. Errors:
/// NotFound (subject "signal": nothing is held), those of CaptureWriter.
Result<RecordOutcome> storeHeld(const HeldSignal& held, const RecordOptions& options);

/// Watches a board without storing anything, until `duration` of `options` is over or `stop` is requested, and then
/// keeps the last `span` of its signal (above 0, at most an hour). A board that vanishes meanwhile ends it: what came
/// before is kept, and the fault is in the outcome. Errors: those of Link::call and storeHeld; InvalidArgument (subject
/// "seconds").
Result<RecordOutcome> keepLast(device::Link& link, Seconds span, const RecordOptions& options,
                               const RecordObserver& observe = {}, const std::stop_token& stop = {});
/// The same for a sketch that prints numbers; waits for its format as recordText does.
Result<RecordOutcome> keepLast(device::TextSource& source, Seconds span, const RecordOptions& options,
                               const RecordObserver& observe = {}, const std::stop_token& stop = {});

/// Waits until the source knows its columns and its rate. Errors: BadFormat, PortLost, Cancelled as of recordText.
Result<device::TextFormat> waitForFormat(const device::TextSource& source, const std::stop_token& stop);

} // namespace baseline::workbench
