// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/wire/device_messages.h"
#include "firmware/src/wire/host_messages.h"
#include "tests/support/bytes.h"

#include <cstring>

namespace baseline::tests {

// One message of each kind, every field with a value of its own. The vectors of firmware/README.md are these.

constexpr RequestHeader exampleRequest{0x12345678, 0x0203};

inline Hello exampleHello()
{
    Hello hello = {};
    hello.request = {0x12345678, 0};
    hello.lowestProtocol = 1;
    hello.highestProtocol = 1;
    hello.payloadLimit = 512;
    hello.board = BoardKind::Nano33BleSense;
    hello.firmware[0] = 0;
    hello.firmware[1] = 1;
    hello.firmware[2] = 2;
    for (std::uint8_t i = 0; i < 16; ++i)
        hello.serial[i] = static_cast<std::uint8_t>(0xA0 + i);
    hello.bootId = 0xB00710AD;
    hello.uptimeMicros = 0x0000000102030405ULL;
    hello.streamId = 7;
    hello.flags = boardStreaming | boardSampling;
    hello.settings = {0, 3, 4, 952000};
    hello.slotBytes = 65472;
    hello.active = {1, 1072, 0x1122334455667788ULL, "fan"};
    hello.previous = {builtInSlot, 672, 0x99AABBCCDDEEFF00ULL, "built in"};
    hello.sensorCount = 1;
    hello.sensors[0] = {SensorKind::Lsm9ds1, 3, 2, 4, {476000, 952000}, {2, 4, 8, 16}};
    return hello;
}

inline const ByteVector& exampleCounts()
{
    static const ByteVector counts = fromHex("0100ffff0080ff7f00000a00");
    return counts;
}

inline Samples exampleSamples()
{
    return {7, 0x0000000100000000ULL, 0x00000000000F4240ULL, 3, samplesClipped | samplesAfterLoss, 2,
            view(exampleCounts())};
}

inline Score exampleScore()
{
    Score score = {};
    score.streamId = 7;
    score.firstIndex = 1024;
    score.modelHash = 0x55667788;
    score.thresholdGeneration = 2;
    score.verdict = 1;
    score.reason = 0;
    score.alarm = 1;
    score.cluster = 5;
    score.topFeature = 11;
    score.headCount = 2;
    score.featureMicros = 900;
    score.scoreMicros = 60;
    score.scores[0] = 1.5F;
    score.scores[1] = -0.25F;
    score.judge = 1;
    std::memcpy(score.name, "idle", 4);
    return score;
}

inline BoardStatus exampleStatus()
{
    BoardStatus status = {};
    status.streamId = 7;
    status.flags = boardSampling | boardScoring;
    status.rateMilliHertz = 951234;
    status.produced = 0x100000010ULL;
    status.lost = 33;
    status.clipped = 4;
    status.framesDropped = 5;
    status.framesDamaged = 6;
    status.framesUnknown = 8;
    status.freeRam = 123456;
    status.centiCelsius = -150;
    status.learningPercent = 9;
    status.serveTurns = 8001;
    status.longestServeMicros = 3210;
    status.longestSampleMicros = 1999;
    status.newestAlarm = 17;
    status.learnPhase = 2;
    status.learnProblem = 3;
    status.learnedWindows = 3001;
    status.learnWanted = 4461;
    status.learnLeftOut = 12;
    status.learnedModel = 0x55667788;
    return status;
}

inline Reply exampleReply()
{
    return {exampleRequest, 0x87, ReplyCode::BadModel, 12};
}

inline const ByteVector& exampleModelBytes()
{
    static const ByteVector bytes = fromHex("424c4d3101000700");
    return bytes;
}

inline ModelData exampleModelData()
{
    return {exampleRequest, 1, 256, 1072, view(exampleModelBytes())};
}

inline KeptAlarm exampleAlarm(std::uint32_t number)
{
    KeptAlarm alarm = {};
    alarm.number = number;
    alarm.bootId = 0xB00710AD;
    alarm.uptimeMicros = 0x0000000102030405ULL;
    alarm.streamId = 7;
    alarm.firstIndex = 1024;
    alarm.modelHash = 0x55667788;
    alarm.score = 1.5F;
    alarm.threshold = 0.75F;
    alarm.head = 1;
    alarm.cluster = 5;
    alarm.topFeature = 11;
    alarm.missed = 258;
    return alarm;
}

inline Alarms exampleAlarms()
{
    return {exampleRequest, 17, 2, {exampleAlarm(17), exampleAlarm(16)}};
}

inline AlarmsRead exampleAlarmsRead()
{
    return {exampleRequest, 18, 8};
}

inline Configure exampleConfigure()
{
    return {exampleRequest, {0, 3, 4, 952000}};
}

inline ModelBegin exampleModelBegin()
{
    return {exampleRequest, 1072};
}

inline ModelChunk exampleModelChunk()
{
    return {exampleRequest, 256, view(exampleModelBytes())};
}

inline ModelRead exampleModelRead()
{
    return {exampleRequest, 1, 256, 128};
}

inline Erase exampleErase()
{
    return {exampleRequest, 1};
}

inline Learn exampleLearn()
{
    return {exampleRequest, LearnAction::Baseline, 10, 10000, 1780000000};
}

inline Reboot exampleReboot()
{
    return {exampleRequest, RebootTarget::Bootloader};
}

} // namespace baseline::tests
