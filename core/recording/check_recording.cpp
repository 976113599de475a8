// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/check_recording.h"

#include <cmath>

namespace baseline::recording {

namespace {

Error invalid(const char* subject, const char* detail)
{
    return Error{Error::Code::InvalidArgument, detail, subject, 0.0};
}

Status checkGaps(const Recording& recording)
{
    SampleIndex total = 0;
    SampleIndex end = -1; // of the gap before; a gap that begins there would touch it
    for (const Gap& gap : recording.gaps) {
        if (gap.at <= end || gap.at < 0 || gap.lost < 1)
            return invalid("gaps", "gaps are empty, overlap or are out of order");
        end = gap.at + gap.lost;
        total += gap.lost;
    }
    if (total != recording.info.lost)
        return invalid("gaps", "the gaps do not add up to the lost samples");
    if (end > recording.length())
        return invalid("gaps", "a gap lies outside the recording");
    return done();
}

} // namespace

Status checkInfo(const RecordingInfo& info)
{
    if (!(info.nominalRate.value > 0.0) || !std::isfinite(info.nominalRate.value))
        return invalid("rate", "the nominal rate is not a positive number");
    if (!(info.trueRate.value >= 0.0) || !std::isfinite(info.trueRate.value))
        return invalid("rate", "the measured rate is negative or not a number");
    if (info.jitter && (!(info.jitter->count() >= 0.0) || !std::isfinite(info.jitter->count())))
        return invalid("jitter", "the jitter is negative or not a number");
    if (info.channels.empty())
        return invalid("channels", "there are no channels");
    for (const Channel& channel : info.channels) {
        if (channel.scale == 0.0 || !std::isfinite(channel.scale) || !std::isfinite(channel.offset))
            return invalid("channels", "a channel has no usable scale");
    }
    return done();
}

Status checkRecording(const Recording& recording)
{
    if (Status info = checkInfo(recording.info); !info)
        return info;
    if (recording.data.index() != emptyData(recording.info.format).index())
        return invalid("format", "the samples are not of the stated format");
    const std::size_t values = std::visit([](const auto& raw) { return raw.size(); }, recording.data);
    if (values % recording.channelCount() != 0)
        return invalid("samples", "the last sample is not whole");
    return checkGaps(recording);
}

} // namespace baseline::recording
