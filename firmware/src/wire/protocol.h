// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/span.h"
#include "wire/little_endian.h"

namespace baseline {

// What both directions of the wire share. firmware/README.md is the specification, with test vectors.

enum class MessageType : uint8_t {
    // device to host
    Hello = 0x01,
    Samples = 0x02,
    Score = 0x03,
    BoardStatus = 0x04,
    Reply = 0x05,
    ModelData = 0x06,
    Log = 0x07,
    Alarms = 0x08,
    Extreme = 0x09,
    // host to device; every payload starts with RequestHeader
    Identify = 0x81,
    Configure = 0x82,
    Start = 0x83,
    Stop = 0x84,
    ModelBegin = 0x85,
    ModelChunk = 0x86,
    ModelCommit = 0x87,
    ModelRead = 0x88,
    Rollback = 0x89,
    Erase = 0x8A,
    Learn = 0x8B,
    Reboot = 0x8D,
    AlarmsRead = 0x8E,
};

constexpr uint8_t protocolLowest = 1;
constexpr uint8_t protocolHighest = 1;
constexpr size_t maxModelChunk = 128;

/// Starts every request. The session is a random number that the host draws at each connection; ids rise within it. A
/// request that comes again (same session and id) gets the same reply and is not done again.
struct RequestHeader {
    uint32_t session;
    uint16_t id;
};

enum class ReplyCode : uint8_t {
    Ok = 0,
    Unknown = 1,     ///< a request this firmware does not know
    Malformed = 2,   ///< wrong length
    OutOfRange = 3,  ///< a value the board does not have: rate, range, slot, address
    WrongOrder = 4,  ///< a chunk or commit without a begin, or at another offset than expected
    TooLarge = 5,    ///< the model does not fit the slot
    FlashFailed = 6, ///< erasing or programming went wrong; the old model goes on running
    BadModel = 7,    ///< value = ImageFault; the old model goes on running
    NoModel = 8,     ///< nothing to read, or to roll back to
    SensorFailed = 9,
    StaleRequest = 10, ///< an id older than the last one of this session
    Busy = 11,         ///< the board is learning
    TooShort = 12,     ///< for learning; value = the minutes that it takes, 0: no number of them suffices
    TooManyFeatures = 13, ///< for learning; value = how many this window leaves room for
    Paused = 14,       ///< the sensor is set otherwise than the model needs, so there is nothing to learn
    NotLearned = 15,   ///< no law is fitted yet; value = the peaks that it lacks
    NoRoom = 16,       ///< the running model's window leaves no memory for it
};

enum class RebootTarget : uint8_t { Application = 0, Bootloader = 1 };

/// What a sensor is set to.
struct SensorSettings {
    uint8_t sensor; ///< index into Hello's list
    uint8_t channels;
    uint8_t rangeG;
    uint32_t rateMilliHertz; ///< nominal
};

// Every message has encode(ByteWriter&, message) and decode(Bytes, message&); decode returns false for a wrong length or
// an impossible count. Payloads may be longer than known: newer senders append. The parts that several messages hold
// are read from the reader of the whole.

/// Identify (frozen for ever), Start, Stop, ModelCommit and Rollback are nothing but this header.
void encode(ByteWriter& writer, const RequestHeader& message);
bool decode(Bytes payload, RequestHeader& message);
RequestHeader readRequest(ByteReader& reader);

void encode(ByteWriter& writer, const SensorSettings& settings);
SensorSettings readSettings(ByteReader& reader);

/// Declares the two functions of a message.
#define BASELINE_WIRE_MESSAGE(Type)                                                                                   \
    void encode(ByteWriter& writer, const Type& message);                                                             \
    bool decode(Bytes payload, Type& message);

} // namespace baseline
