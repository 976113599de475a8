// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/protocol.h"

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
BASELINE_WIRE_MESSAGE(Reboot)

} // namespace baseline
