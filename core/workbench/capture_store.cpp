// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_store.h"

#include "core/workbench/attached_tap.h"
#include "core/workbench/capture_info.h"

#include <cmath>

namespace baseline::workbench {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds betweenReports{100};
constexpr Seconds slack{1.0}; ///< blocks do not end where the time does
constexpr Seconds longestSpan{3600.0}; ///< 2 GB of memory at 8 x 20 kHz; a megabyte a minute at 952 Hz

Error noRows(const device::TextSource& source)
{
    return {Error::Code::BadFormat, "no lines of numbers come from it", source.port().toStdString()};
}

/// Feeds what comes until it is enough. Gives the fault that ended it, if one did.
template <typename Tap, typename Source>
std::optional<Error> watch(Source& source, Tap& tap, CaptureFeed& feed, std::optional<SampleIndex> limit,
                           const RecordObserver& observe, const std::stop_token& stop)
{
    const Hertz rate = feed.signal().nominalRate;
    SteadyClock::time_point lastReport{};
    while (true) {
        // In this order: what stood in the tap when the port went is kept.
        const bool open = source.isOpen();
        while (const auto item = tap.pop()) {
            if (!limit || feed.buffer().end() < *limit)
                feed.take(*item);
        }
        const SampleIndex watched = feed.buffer().end();
        const auto now = SteadyClock::now();
        if (observe && now - lastReport >= betweenReports) {
            lastReport = now;
            RecordProgress progress;
            progress.recorded = durationOf(watched, rate);
            progress.trueRate = feed.trueRate();
            progress.lossesVisible = feed.signal().lossesVisible;
            observe(progress);
        }
        if ((limit && watched >= *limit) || stop.stop_requested())
            return std::nullopt;
        if (!open)
            return Error{Error::Code::PortLost, "the port vanished while watching", source.port().toStdString()};
        waitForTap(stop);
    }
}

Status checkSpan(Seconds span, const RecordOptions& options)
{
    if (!(span > Seconds(0.0) && span <= longestSpan))
        return Error{Error::Code::InvalidArgument, "must be above 0 and at most an hour", "seconds", span.count()};
    return options.prepare();
}

/// The newest `span`, up to the limit where there is one.
HeldSignal newest(const CaptureFeed& feed, Seconds span, std::optional<SampleIndex> limit)
{
    const CaptureBuffer& buffer = feed.buffer();
    const SampleIndex to = limit ? std::min(*limit, buffer.end()) : buffer.end();
    const auto frames = static_cast<SampleIndex>(std::llround(span.count() * feed.signal().nominalRate.value));
    return copyHeld(feed, std::max(buffer.begin(), to - frames), to);
}

Result<RecordOutcome> stored(const HeldSignal& held, const RecordOptions& options, std::optional<Error> fault)
{
    Result<RecordOutcome> outcome = storeHeld(held, options);
    if (outcome)
        outcome->fault = std::move(fault);
    return outcome;
}

} // namespace

HeldSignal copyHeld(const CaptureFeed& feed, SampleIndex from, SampleIndex to)
{
    return {feed.signal(), from, to, feed.buffer().pieces(from, to), feed.trueRate(), feed.jitter()};
}

Result<RecordOutcome> storeHeld(const HeldSignal& held, const RecordOptions& options)
{
    if (held.pieces.empty())
        return Error{Error::Code::NotFound, "no signal has come yet", "signal"};
    if (Status prepared = options.prepare(); !prepared)
        return prepared.error();
    RecordOptions whole = options;
    whole.partLength = Seconds(0.0);
    whole.trigger.reset();
    CapturePlan plan = whole.plan(held.signal);
    RecordOutcome outcome;
    outcome.trueRate = held.trueRate;
    outcome.nominalRate = plan.info.nominalRate;
    const Seconds length = durationOf(held.to - held.from, outcome.nominalRate);
    plan.info.startedUtc = plan.info.startedUtc.addMSecs(-std::llround(length.count() * 1000.0));
    const std::size_t channels = plan.info.channels.size();
    const bool counts = plan.info.format == recording::SampleFormat::Int16;
    Result<CaptureWriter> writer = CaptureWriter::begin(std::move(plan));
    if (!writer)
        return writer.error();
    writer->setTiming(outcome.trueRate, held.jitter);
    for (const CaptureBuffer::Piece& piece : held.pieces) {
        const SampleIndex at = piece.first - held.from;
        Status written = counts ? writer->append(std::span<const std::int16_t>(asCounts(piece.values)), at)
                                : writer->append(std::span<const float>(piece.values), at);
        if (!written)
            return written.error();
        outcome.total.samples += static_cast<SampleIndex>(piece.values.size() / channels);
    }
    if (Status finished = writer->finish({}); !finished)
        return finished.error();
    outcome.parts = writer->parts();
    outcome.id = outcome.parts.front().id;
    outcome.name = outcome.parts.front().name;
    outcome.total.recorded = length;
    outcome.total.lost = held.to - held.from - outcome.total.samples;
    outcome.total.clipped = outcome.parts.front().clipped;
    outcome.total.trueRate = outcome.trueRate;
    outcome.total.lossesVisible = held.signal.lossesVisible;
    outcome.total.parts = 1;
    return outcome;
}

Result<RecordOutcome> keepLast(device::Link& link, Seconds span, const RecordOptions& options,
                               const RecordObserver& observe, const std::stop_token& stop)
{
    if (Status sound = checkSpan(span, options); !sound)
        return sound.error();
    AttachedTap<device::SampleTap> tap(link, device::sampleTapBlocks);
    const Result<Reply> started = link.call(device::startRequest());
    if (!started)
        return started.error();
    const Result<Hello> hello = link.identify();
    if (!hello)
        return hello.error();
    CaptureFeed feed(signalOf(*hello, link.port()), span + slack);
    while (const std::optional<device::SampleBlockIn> block = tap->pop()) {
        if (block->streamId == static_cast<std::uint32_t>(started->value)) // none of the stream before
            feed.take(*block);
    }
    const std::optional<SampleIndex> limit = options.limit(feed.signal().nominalRate);
    std::optional<Error> fault = watch(link, *tap, feed, limit, observe, stop);
    if (const Result<Reply> stopped = link.call(device::stopRequest()); !stopped && !fault)
        fault = stopped.error();
    return stored(newest(feed, span, limit), options, std::move(fault));
}

Result<device::TextFormat> waitForFormat(const device::TextSource& source, const std::stop_token& stop)
{
    const auto began = SteadyClock::now();
    while (true) {
        if (const std::optional<device::TextFormat> format = source.format())
            return *format;
        if (!source.isOpen())
            return Error{Error::Code::PortLost, "the port vanished", source.port().toStdString()};
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, "stopped before the rate was known"};
        if (SteadyClock::now() - began > textPatience)
            return noRows(source);
        waitForTap(stop);
    }
}

Result<RecordOutcome> keepLast(device::TextSource& source, Seconds span, const RecordOptions& options,
                               const RecordObserver& observe, const std::stop_token& stop)
{
    if (Status sound = checkSpan(span, options); !sound)
        return sound.error();
    const Result<device::TextFormat> format = waitForFormat(source, stop);
    if (!format)
        return format.error();
    AttachedTap<device::TextTap, device::TextSource> tap(source, device::textTapRows);
    CaptureFeed feed(signalOf(*format, source.port(), options.unit), span + slack);
    const std::optional<SampleIndex> limit = options.limit(format->rate);
    std::optional<Error> fault = watch(source, *tap, feed, limit, observe, stop);
    HeldSignal held = newest(feed, span, limit);
    held.trueRate = source.statistics().measuredRate;
    return stored(held, options, std::move(fault));
}

} // namespace baseline::workbench
