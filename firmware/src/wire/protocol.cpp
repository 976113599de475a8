// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/protocol.h"

namespace baseline {

void encode(ByteWriter& writer, const RequestHeader& message)
{
    writer.u32(message.session);
    writer.u16(message.id);
}

bool decode(Bytes payload, RequestHeader& message)
{
    ByteReader reader(payload);
    message = readRequest(reader);
    return reader.ok();
}

RequestHeader readRequest(ByteReader& reader)
{
    RequestHeader header;
    header.session = reader.u32();
    header.id = reader.u16();
    return header;
}

void encode(ByteWriter& writer, const SensorSettings& settings)
{
    writer.u8(settings.sensor);
    writer.u8(settings.channels);
    writer.u8(settings.rangeG);
    writer.u32(settings.rateMilliHertz);
}

SensorSettings readSettings(ByteReader& reader)
{
    SensorSettings settings;
    settings.sensor = reader.u8();
    settings.channels = reader.u8();
    settings.rangeG = reader.u8();
    settings.rateMilliHertz = reader.u32();
    return settings;
}

} // namespace baseline
