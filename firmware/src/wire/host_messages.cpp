// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/host_messages.h"

namespace baseline {

void encode(ByteWriter& writer, const Configure& message)
{
    encode(writer, message.request);
    encode(writer, message.settings);
}

bool decode(Bytes payload, Configure& message)
{
    ByteReader reader(payload);
    message = Configure();
    message.request = readRequest(reader);
    message.settings = readSettings(reader);
    return reader.ok();
}

void encode(ByteWriter& writer, const ModelBegin& message)
{
    encode(writer, message.request);
    writer.u32(message.totalBytes);
}

bool decode(Bytes payload, ModelBegin& message)
{
    ByteReader reader(payload);
    message.request = readRequest(reader);
    message.totalBytes = reader.u32();
    return reader.ok();
}

void encode(ByteWriter& writer, const ModelChunk& message)
{
    encode(writer, message.request);
    writer.u32(message.offset);
    writer.u8(static_cast<uint8_t>(message.data.size));
    writer.bytes(message.data.data, message.data.size);
}

bool decode(Bytes payload, ModelChunk& message)
{
    ByteReader reader(payload);
    message.request = readRequest(reader);
    message.offset = reader.u32();
    message.data = reader.bytes(reader.u8());
    return reader.ok() && message.data.size <= maxModelChunk;
}

void encode(ByteWriter& writer, const ModelRead& message)
{
    encode(writer, message.request);
    writer.u8(message.slot);
    writer.u32(message.offset);
    writer.u16(message.size);
}

bool decode(Bytes payload, ModelRead& message)
{
    ByteReader reader(payload);
    message.request = readRequest(reader);
    message.slot = reader.u8();
    message.offset = reader.u32();
    message.size = reader.u16();
    return reader.ok();
}

void encode(ByteWriter& writer, const Erase& message)
{
    encode(writer, message.request);
    writer.u8(message.slot);
}

bool decode(Bytes payload, Erase& message)
{
    ByteReader reader(payload);
    message.request = readRequest(reader);
    message.slot = reader.u8();
    return reader.ok();
}

void encode(ByteWriter& writer, const Learn& message)
{
    encode(writer, message.request);
    writer.u8(static_cast<uint8_t>(message.action));
    writer.u16(message.minutes);
    writer.u32(message.alpha);
    writer.u64(message.seconds);
    if (message.action == LearnAction::Extremes)
        encode(writer, message.extremes);
}

bool decode(Bytes payload, Learn& message)
{
    ByteReader reader(payload);
    message.request = readRequest(reader);
    message.action = static_cast<LearnAction>(reader.u8());
    message.minutes = reader.u16();
    message.alpha = reader.u32();
    message.seconds = reader.u64();
    if (message.action == LearnAction::Extremes)
        message.extremes = readExtremeOrder(reader);
    return reader.ok();
}

void encode(ByteWriter& writer, const Reboot& message)
{
    encode(writer, message.request);
    writer.u8(static_cast<uint8_t>(message.target));
}

bool decode(Bytes payload, Reboot& message)
{
    ByteReader reader(payload);
    message.request = readRequest(reader);
    message.target = static_cast<RebootTarget>(reader.u8());
    return reader.ok();
}

} // namespace baseline
