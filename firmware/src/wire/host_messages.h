// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/extreme_messages.h"

namespace baseline {

// Host to device.

struct ModelBegin {
    RequestHeader request;
    uint32_t totalBytes;
};

struct ModelChunk {
    RequestHeader request;
    uint32_t offset;
    Bytes data; ///< at most maxModelChunk bytes, a multiple of four
};

struct ModelRead {
    RequestHeader request;
    uint8_t slot;
    uint32_t offset;
    uint16_t size;
};

struct Configure {
    RequestHeader request;
    SensorSettings settings;
};

struct Erase {
    RequestHeader request;
    uint8_t slot;
};

enum class LearnAction : uint8_t {
    Stop = 0,     ///< what was gathered is forgotten; the running model stays
    Baseline = 1, ///< learn mean, covariance and threshold, then run them
    Reset = 2,    ///< stop, and where the board runs what it learned, go back to the model it learned from
    Extremes = 3, ///< watch a score or a feature with the extreme-value detector, which learns as it goes
    Accept = 4,   ///< of Extremes: the newest outlier was normal
    Keep = 5,     ///< of Extremes: end it, and run a model with the limit that it has come to
};

struct Learn {
    RequestHeader request;
    LearnAction action;
    uint16_t minutes; ///< of windows with data
    uint32_t alpha;   ///< millionths: at most this share of normal windows shall exceed the threshold
    uint64_t seconds; ///< since 1970, for the new model; 0: the host does not know
    ExtremeOrder extremes = {}; ///< sent with the action Extremes only
};

/// Frozen for ever.
struct Reboot {
    RequestHeader request;
    RebootTarget target;
};

BASELINE_WIRE_MESSAGE(Configure)
BASELINE_WIRE_MESSAGE(ModelBegin)
BASELINE_WIRE_MESSAGE(ModelChunk)
BASELINE_WIRE_MESSAGE(ModelRead)
BASELINE_WIRE_MESSAGE(Erase)
BASELINE_WIRE_MESSAGE(Learn)
BASELINE_WIRE_MESSAGE(Reboot)

} // namespace baseline
