// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge.h"

namespace baseline {

void Bridge::take(uint8_t* bytes, size_t size)
{
    for (size_t taken = 0; taken < size;)
        taken += m_uart.read(MutableBytes(bytes + taken, size - taken));
}

void Bridge::say(BridgeRequest request)
{
    const uint8_t letter = static_cast<uint8_t>(request);
    m_uart.writeAll(Bytes(&letter, 1));
}

void Bridge::say(BridgeRequest request, uint8_t value)
{
    const uint8_t message[2] = {static_cast<uint8_t>(request), value};
    m_uart.writeAll(Bytes(message, sizeof message));
}

void Bridge::say(BridgeRequest request, uint32_t value)
{
    uint8_t message[5];
    ByteWriter writer(MutableBytes(message, sizeof message));
    writer.u8(static_cast<uint8_t>(request));
    writer.u32(value);
    m_uart.writeAll(writer.written());
}

void Bridge::sayStart(const SensorSettings& settings)
{
    uint8_t message[7];
    ByteWriter writer(MutableBytes(message, sizeof message));
    writer.u8(static_cast<uint8_t>(BridgeRequest::Start));
    writer.u32(settings.rateMilliHertz);
    writer.u8(settings.rangeG);
    writer.u8(settings.channels);
    m_uart.writeAll(writer.written());
}

BoardDescription Bridge::describe()
{
    say(BridgeRequest::Describe);
    uint8_t answer[bridgeDescriptionBytes];
    take(answer, sizeof answer);
    ByteReader reader(Bytes(answer, sizeof answer));
    BoardDescription board = {};
    for (uint8_t& byte : board.serial)
        byte = reader.u8();
    board.bootId = reader.u32();
    board.sensor.kind = static_cast<SensorKind>(reader.u8());
    board.sensor.channels = reader.u8();
    board.sensor.rateCount = reader.u8();
    board.sensor.rangeCount = reader.u8();
    for (uint32_t& rate : board.sensor.ratesMilliHertz)
        rate = reader.u32();
    for (uint8_t& range : board.sensor.rangesG)
        range = reader.u8();
    board.defaults.sensor = 0;
    board.defaults.channels = board.sensor.channels;
    board.defaults.rateMilliHertz = reader.u32();
    board.defaults.rangeG = reader.u8();
    return board;
}

} // namespace baseline
