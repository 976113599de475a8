// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/recording.h"

#include <cstdint>
#include <vector>

namespace baseline::project::torn {

// The recording that torn_recorder makes and test_torn_recording looks at: 320 KB of samples a second.

inline constexpr int channels = 8;
inline constexpr SampleIndex rate = 20'000;
inline constexpr SampleIndex frame = rate / 125; ///< 8 ms, as the virtual Nano sends

inline recording::RecordingInfo info()
{
    recording::RecordingInfo info;
    info.name = QStringLiteral("torn");
    info.nominalRate = Hertz{static_cast<double>(rate)};
    for (int channel = 0; channel < channels; ++channel)
        info.channels.push_back({QString::number(channel), QStringLiteral("g"), 4.0 / 32768.0, 0.0});
    return info;
}

/// Another value for each position and channel, over the whole range of int16.
inline std::vector<std::int16_t> samplesAt(SampleIndex first, SampleIndex count)
{
    std::vector<std::int16_t> samples(static_cast<std::size_t>(count) * channels);
    SampleIndex value = first * channels;
    for (std::int16_t& sample : samples)
        sample = static_cast<std::int16_t>(value++ * 40503 + 17);
    return samples;
}

} // namespace baseline::project::torn
