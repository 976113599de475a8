// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/preview_job.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::workbench {

namespace {

constexpr float lost = std::numeric_limits<float>::quiet_NaN();
constexpr std::size_t valuesPerStretch = 3;

/// One channel over the whole length, NaN in the gaps.
std::vector<float> withGaps(const recording::Recording& recording, std::size_t channel)
{
    std::vector<float> values(static_cast<std::size_t>(recording.length()), lost);
    for (const recording::Span& span : recording.contiguousSpans()) {
        const std::vector<float> part = recording.physical(channel, span);
        std::copy(part.begin(), part.end(), values.begin() + static_cast<std::ptrdiff_t>(span.first));
    }
    return values;
}

std::vector<float> extremesOf(const std::vector<float>& values, std::size_t stretch)
{
    std::vector<float> reduced;
    reduced.reserve(values.size() / stretch * valuesPerStretch + valuesPerStretch);
    for (std::size_t from = 0; from < values.size(); from += stretch) {
        const std::size_t to = std::min(values.size(), from + stretch);
        float low = std::numeric_limits<float>::infinity();
        float high = -low;
        bool whole = true;
        for (std::size_t i = from; i < to; ++i) {
            whole = whole && !std::isnan(values[i]);
            low = std::fmin(low, values[i]);
            high = std::fmax(high, values[i]);
        }
        const bool empty = low > high;
        reduced.push_back(empty ? lost : low);
        reduced.push_back(empty ? lost : high);
        reduced.push_back(whole ? high : lost);
    }
    return reduced;
}

} // namespace

RecordingPreview previewOf(const recording::Recording& recording, std::size_t maximum)
{
    RecordingPreview preview;
    preview.recordingId = recording.info.id;
    preview.channels = recording.info.channels;
    preview.duration = recording.duration();
    preview.gaps = recording.gaps.size();
    preview.rate = recording.info.nominalRate;
    const auto length = static_cast<std::size_t>(recording.length());
    preview.reduced = length > maximum;
    const std::size_t stretches = std::max<std::size_t>(1, maximum / valuesPerStretch);
    const std::size_t stretch = (length + stretches - 1) / stretches;
    for (std::size_t channel = 0; channel < recording.channelCount(); ++channel) {
        std::vector<float> values = withGaps(recording, channel);
        preview.values.push_back(preview.reduced ? extremesOf(values, stretch) : std::move(values));
    }
    if (preview.reduced)
        preview.rate.value *= static_cast<double>(valuesPerStretch) / static_cast<double>(stretch);
    return preview;
}

} // namespace baseline::workbench
