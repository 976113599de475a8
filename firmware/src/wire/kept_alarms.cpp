// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/kept_alarms.h"

namespace baseline {

namespace {

void writeAlarm(ByteWriter& writer, const KeptAlarm& alarm)
{
    writer.u32(alarm.number);
    writer.u32(alarm.bootId);
    writer.u64(alarm.uptimeMicros);
    writer.u32(alarm.streamId);
    writer.u64(alarm.firstIndex);
    writer.u32(alarm.modelHash);
    writer.f32(alarm.score);
    writer.f32(alarm.threshold);
    writer.u8(alarm.head);
    writer.u8(alarm.cluster);
    writer.u8(alarm.topFeature);
    writer.u16(alarm.missed);
}

KeptAlarm readAlarm(Bytes bytes)
{
    ByteReader reader(bytes);
    KeptAlarm alarm = {};
    alarm.number = reader.u32();
    alarm.bootId = reader.u32();
    alarm.uptimeMicros = reader.u64();
    alarm.streamId = reader.u32();
    alarm.firstIndex = reader.u64();
    alarm.modelHash = reader.u32();
    alarm.score = reader.f32();
    alarm.threshold = reader.f32();
    alarm.head = reader.u8();
    alarm.cluster = reader.u8();
    alarm.topFeature = reader.u8();
    alarm.missed = reader.u16();
    return alarm;
}

} // namespace

void encode(ByteWriter& writer, const AlarmsRead& message)
{
    encode(writer, message.request);
    writer.u32(message.before);
    writer.u8(message.count);
}

bool decode(Bytes payload, AlarmsRead& message)
{
    ByteReader reader(payload);
    message.request = readRequest(reader);
    message.before = reader.u32();
    message.count = reader.u8();
    return reader.ok();
}

void encode(ByteWriter& writer, const Alarms& message)
{
    encode(writer, message.request);
    writer.u16(message.kept);
    writer.u8(static_cast<uint8_t>(keptAlarmBytes));
    writer.u8(message.count);
    for (uint8_t i = 0; i < message.count; ++i)
        writeAlarm(writer, message.alarms[i]);
}

bool decode(Bytes payload, Alarms& message)
{
    ByteReader reader(payload);
    message = Alarms();
    message.request = readRequest(reader);
    message.kept = reader.u16();
    // A later firmware may say more of an alarm: it tells how long each is.
    const uint8_t alarmBytes = reader.u8();
    message.count = reader.u8();
    if (!reader.ok() || alarmBytes < keptAlarmBytes || message.count > maxAlarmsAMessage)
        return false;
    for (uint8_t i = 0; i < message.count; ++i) {
        const Bytes bytes = reader.bytes(alarmBytes);
        if (!reader.ok())
            return false;
        message.alarms[i] = readAlarm(bytes);
    }
    return true;
}

} // namespace baseline
