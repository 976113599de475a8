// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/device_messages.h"

#include <string.h>

namespace baseline {

namespace {

void writeIdentity(ByteWriter& writer, const ModelIdentity& identity)
{
    writer.u8(identity.slot);
    writer.u32(identity.bytes);
    writer.u64(identity.hash);
    writer.bytes(identity.name, sizeof identity.name);
}

ModelIdentity readIdentity(ByteReader& reader)
{
    ModelIdentity identity = {};
    identity.slot = reader.u8();
    identity.bytes = reader.u32();
    identity.hash = reader.u64();
    const Bytes name = reader.bytes(sizeof identity.name);
    if (name.size > 0)
        memcpy(identity.name, name.data, name.size);
    identity.name[sizeof identity.name - 1] = 0;
    return identity;
}

void writeSensor(ByteWriter& writer, const SensorDescription& sensor)
{
    writer.u8(static_cast<uint8_t>(sensor.kind));
    writer.u8(sensor.channels);
    writer.u8(sensor.rateCount);
    writer.u8(sensor.rangeCount);
    for (uint8_t i = 0; i < sensor.rateCount; ++i)
        writer.u32(sensor.ratesMilliHertz[i]);
    writer.bytes(sensor.rangesG, sensor.rangeCount);
}

bool readSensor(ByteReader& reader, SensorDescription& sensor)
{
    sensor = SensorDescription();
    sensor.kind = static_cast<SensorKind>(reader.u8());
    sensor.channels = reader.u8();
    sensor.rateCount = reader.u8();
    sensor.rangeCount = reader.u8();
    if (sensor.rateCount > maxRates || sensor.rangeCount > maxRanges)
        return false;
    for (uint8_t i = 0; i < sensor.rateCount; ++i)
        sensor.ratesMilliHertz[i] = reader.u32();
    for (uint8_t i = 0; i < sensor.rangeCount; ++i)
        sensor.rangesG[i] = reader.u8();
    return reader.ok();
}

} // namespace

void encode(ByteWriter& writer, const Hello& message)
{
    encode(writer, message.request);
    writer.u8(message.lowestProtocol);
    writer.u8(message.highestProtocol);
    writer.u16(message.payloadLimit);
    writer.u8(static_cast<uint8_t>(message.board));
    writer.bytes(message.firmware, sizeof message.firmware);
    writer.bytes(message.serial, sizeof message.serial);
    writer.u32(message.bootId);
    writer.u64(message.uptimeMicros);
    writer.u32(message.streamId);
    writer.u8(message.flags);
    encode(writer, message.settings);
    writer.u32(message.slotBytes);
    writeIdentity(writer, message.active);
    writeIdentity(writer, message.previous);
    writer.u8(message.sensorCount);
    for (uint8_t i = 0; i < message.sensorCount; ++i)
        writeSensor(writer, message.sensors[i]);
}

bool decode(Bytes payload, Hello& message)
{
    ByteReader reader(payload);
    message = Hello();
    message.request = readRequest(reader);
    message.lowestProtocol = reader.u8();
    message.highestProtocol = reader.u8();
    message.payloadLimit = reader.u16();
    message.board = static_cast<BoardKind>(reader.u8());
    for (uint8_t& part : message.firmware)
        part = reader.u8();
    for (uint8_t& byte : message.serial)
        byte = reader.u8();
    message.bootId = reader.u32();
    message.uptimeMicros = reader.u64();
    message.streamId = reader.u32();
    message.flags = reader.u8();
    message.settings = readSettings(reader);
    message.slotBytes = reader.u32();
    message.active = readIdentity(reader);
    message.previous = readIdentity(reader);
    message.sensorCount = reader.u8();
    if (!reader.ok() || message.sensorCount > maxSensors)
        return false;
    for (uint8_t i = 0; i < message.sensorCount; ++i) {
        if (!readSensor(reader, message.sensors[i]))
            return false;
    }
    return reader.ok();
}

void encode(ByteWriter& writer, const Samples& message)
{
    writer.u32(message.streamId);
    writer.u64(message.firstIndex);
    writer.u64(message.deviceMicros);
    writer.u8(message.channels);
    writer.u8(message.flags);
    writer.u16(message.frames);
    writer.bytes(message.counts.data, message.counts.size);
}

bool decode(Bytes payload, Samples& message)
{
    ByteReader reader(payload);
    message = Samples();
    message.streamId = reader.u32();
    message.firstIndex = reader.u64();
    message.deviceMicros = reader.u64();
    message.channels = reader.u8();
    message.flags = reader.u8();
    message.frames = reader.u16();
    message.counts = reader.bytes(static_cast<size_t>(message.channels) * message.frames * 2);
    return reader.ok() && message.channels > 0;
}

void encode(ByteWriter& writer, const Score& message)
{
    writer.u32(message.streamId);
    writer.u64(message.firstIndex);
    writer.u32(message.modelHash);
    writer.u16(message.thresholdGeneration);
    writer.u8(message.verdict);
    writer.u8(message.reason);
    writer.u8(message.alarm);
    writer.u8(message.cluster);
    writer.u8(message.topFeature);
    writer.u8(message.headCount);
    writer.u32(message.featureMicros);
    writer.u32(message.scoreMicros);
    for (uint8_t i = 0; i < message.headCount; ++i)
        writer.f32(message.scores[i]);
    writer.u8(message.judge);
    const size_t length = strnlen(message.name, maxScoreName - 1);
    writer.u8(static_cast<uint8_t>(length));
    writer.bytes(message.name, length);
}

bool decode(Bytes payload, Score& message)
{
    ByteReader reader(payload);
    message = Score();
    message.streamId = reader.u32();
    message.firstIndex = reader.u64();
    message.modelHash = reader.u32();
    message.thresholdGeneration = reader.u16();
    message.verdict = reader.u8();
    message.reason = reader.u8();
    message.alarm = reader.u8();
    message.cluster = reader.u8();
    message.topFeature = reader.u8();
    message.headCount = reader.u8();
    message.featureMicros = reader.u32();
    message.scoreMicros = reader.u32();
    if (!reader.ok() || message.headCount > maxScoreHeads || message.verdict > 2)
        return false;
    for (uint8_t i = 0; i < message.headCount; ++i)
        message.scores[i] = reader.f32();
    if (!reader.ok() || reader.remaining() == 0)
        return reader.ok();
    message.judge = reader.u8();
    const size_t length = reader.u8();
    const Bytes name = reader.bytes(length);
    if (!reader.ok() || length >= maxScoreName || message.judge >= maxScoreHeads)
        return false;
    memcpy(message.name, name.data, length);
    return true;
}

void encode(ByteWriter& writer, const BoardStatus& message)
{
    writer.u32(message.streamId);
    writer.u8(message.flags);
    writer.u32(message.rateMilliHertz);
    writer.u64(message.produced);
    writer.u64(message.lost);
    writer.u64(message.clipped);
    writer.u32(message.framesDropped);
    writer.u32(message.framesDamaged);
    writer.u32(message.framesUnknown);
    writer.u32(message.freeRam);
    writer.i16(message.centiCelsius);
    writer.u8(message.learningPercent);
    writer.u32(message.serveTurns);
    writer.u32(message.longestServeMicros);
    writer.u32(message.longestSampleMicros);
    writer.u32(message.newestAlarm);
    writer.u8(message.learnPhase);
    writer.u8(message.learnProblem);
    writer.u32(message.learnedWindows);
    writer.u32(message.learnWanted);
    writer.u32(message.learnLeftOut);
    writer.u32(message.learnedModel);
}

bool decode(Bytes payload, BoardStatus& message)
{
    ByteReader reader(payload);
    message = BoardStatus();
    message.streamId = reader.u32();
    message.flags = reader.u8();
    message.rateMilliHertz = reader.u32();
    message.produced = reader.u64();
    message.lost = reader.u64();
    message.clipped = reader.u64();
    message.framesDropped = reader.u32();
    message.framesDamaged = reader.u32();
    message.framesUnknown = reader.u32();
    message.freeRam = reader.u32();
    message.centiCelsius = reader.i16();
    message.learningPercent = reader.u8();
    // What came later, and what came later still: all of it or nothing.
    if (reader.remaining() == 0)
        return reader.ok();
    message.serveTurns = reader.u32();
    message.longestServeMicros = reader.u32();
    message.longestSampleMicros = reader.u32();
    message.newestAlarm = reader.u32();
    if (reader.remaining() == 0)
        return reader.ok();
    message.learnPhase = reader.u8();
    message.learnProblem = reader.u8();
    message.learnedWindows = reader.u32();
    message.learnWanted = reader.u32();
    message.learnLeftOut = reader.u32();
    message.learnedModel = reader.u32();
    return reader.ok();
}

void encode(ByteWriter& writer, const Reply& message)
{
    encode(writer, message.request);
    writer.u8(message.requestType);
    writer.u8(static_cast<uint8_t>(message.code));
    writer.u64(message.value);
}

bool decode(Bytes payload, Reply& message)
{
    ByteReader reader(payload);
    message = Reply();
    message.request = readRequest(reader);
    message.requestType = reader.u8();
    message.code = static_cast<ReplyCode>(reader.u8());
    message.value = reader.u64();
    return reader.ok();
}

void encode(ByteWriter& writer, const ModelData& message)
{
    encode(writer, message.request);
    writer.u8(message.slot);
    writer.u32(message.offset);
    writer.u32(message.totalBytes);
    writer.u16(static_cast<uint16_t>(message.data.size));
    writer.bytes(message.data.data, message.data.size);
}

bool decode(Bytes payload, ModelData& message)
{
    ByteReader reader(payload);
    message = ModelData();
    message.request = readRequest(reader);
    message.slot = reader.u8();
    message.offset = reader.u32();
    message.totalBytes = reader.u32();
    message.data = reader.bytes(reader.u16());
    return reader.ok();
}

} // namespace baseline
