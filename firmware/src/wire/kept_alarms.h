// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/protocol.h"

namespace baseline {

/// An alarm that the board keeps in flash: what it knew when the alarm came on.
struct KeptAlarm {
    uint32_t number; ///< rises by one from alarm to alarm, over restarts; never 0
    uint32_t bootId; ///< of the run in which it came; equal to Hello's: since the last restart
    uint64_t uptimeMicros;
    uint32_t streamId;
    uint64_t firstIndex; ///< of the window that raised it
    uint32_t modelHash;  ///< low half
    float score;         ///< of the head that decided: the one farthest above its threshold
    float threshold;     ///< of that head
    uint8_t head;
    uint8_t cluster;    ///< noCluster: none
    uint8_t topFeature; ///< noFeature: none
    uint16_t missed;    ///< alarms just before it that were not kept, to spare the flash; stays at 65535
};

constexpr size_t keptAlarmBytes = 45; ///< of one on the wire
constexpr size_t maxAlarmsAMessage = 8;

/// Asks for kept alarms. Changes nothing; answered each time.
struct AlarmsRead {
    RequestHeader request;
    uint32_t before; ///< alarms with smaller numbers than this; 0: the newest
    uint8_t count;   ///< at most maxAlarmsAMessage are given
};

/// The answer to AlarmsRead: consecutive alarms, newest first.
struct Alarms {
    RequestHeader request;
    uint16_t kept; ///< how many the board keeps in all
    uint8_t count;
    KeptAlarm alarms[maxAlarmsAMessage];
};

BASELINE_WIRE_MESSAGE(AlarmsRead)
BASELINE_WIRE_MESSAGE(Alarms)

} // namespace baseline
