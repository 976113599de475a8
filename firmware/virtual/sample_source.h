// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/numeric/span.h"
#include "firmware/src/wire/protocol.h"

#include <cstdint>

namespace baseline::virtual_nano {

/// Where a virtual sensor's values come from. It knows no time: the sensor asks for as many frames as are due. Used by
/// the sampling thread only.
class SampleSource {
public:
    virtual ~SampleSource() = default;

    /// The sensor starts with these settings. False when the source does not have that rate.
    virtual bool start(const SensorSettings& settings) = 0;

    /// Frames a second of device time.
    virtual double trueRate() const = 0;

    /// How many frames are missing just before the next one; they take time, too.
    virtual std::uint32_t gapAhead() const = 0;

    /// Fills up to `frames` frames (interleaved counts), which stand behind the gap and have none among them. Returns
    /// how many, at least one.
    virtual std::uint16_t take(std::int16_t* counts, std::uint16_t frames) = 0;
};

} // namespace baseline::virtual_nano
