// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/extreme_messages.h"

namespace baseline {

namespace {

void encode(ByteWriter& writer, const PeakState& state)
{
    writer.u8(state.held);
    writer.f32(state.shape);
    writer.f32(state.logScale);
    writer.f32(state.quality);
    writer.f32(state.limit);
}

PeakState readPeaks(ByteReader& reader)
{
    PeakState state = {};
    state.held = reader.u8();
    state.shape = reader.f32();
    state.logScale = reader.f32();
    state.quality = reader.f32();
    state.limit = reader.f32();
    return state;
}

/// 255 for what a byte cannot say: no board takes so many.
uint8_t byteOf(uint32_t count)
{
    return static_cast<uint8_t>(count < 255 ? count : 255);
}

} // namespace

void encode(ByteWriter& writer, const ExtremeOrder& order)
{
    writer.u8(static_cast<uint8_t>(order.source));
    writer.u8(order.feature);
    writer.f32(order.settings.gamma);
    writer.f32(order.settings.logLimit);
    writer.u8(byteOf(order.settings.n));
    writer.u8(byteOf(order.settings.m));
    writer.u32(order.settings.t);
    writer.f32(order.settings.forget);
}

ExtremeOrder readExtremeOrder(ByteReader& reader)
{
    ExtremeOrder order = {};
    order.source = static_cast<ExtremeSource>(reader.u8());
    order.feature = reader.u8();
    order.settings.gamma = reader.f32();
    order.settings.logLimit = reader.f32();
    order.settings.n = reader.u8();
    order.settings.m = reader.u8();
    order.settings.t = reader.u32();
    order.settings.forget = reader.f32();
    return order;
}

void encode(ByteWriter& writer, const Extreme& message)
{
    writer.u32(message.streamId);
    writer.u64(message.firstIndex);
    writer.u32(message.modelHash);
    writer.u8(message.verdict);
    writer.u8(message.source);
    writer.u8(message.index);
    writer.u8(message.flags);
    writer.f32(message.value);
    writer.f32(message.lower);
    writer.f32(message.upper);
    encode(writer, message.low);
    encode(writer, message.high);
    writer.u32(message.windows);
    writer.u32(message.outliers);
    writer.u32(message.collective);
}

bool decode(Bytes payload, Extreme& message)
{
    ByteReader reader(payload);
    message = Extreme();
    message.streamId = reader.u32();
    message.firstIndex = reader.u64();
    message.modelHash = reader.u32();
    message.verdict = reader.u8();
    message.source = reader.u8();
    message.index = reader.u8();
    message.flags = reader.u8();
    message.value = reader.f32();
    message.lower = reader.f32();
    message.upper = reader.f32();
    message.low = readPeaks(reader);
    message.high = readPeaks(reader);
    message.windows = reader.u32();
    message.outliers = reader.u32();
    message.collective = reader.u32();
    return reader.ok() && message.verdict <= static_cast<uint8_t>(ExtremeVerdict::Collective)
           && message.source <= static_cast<uint8_t>(ExtremeSource::Feature);
}

} // namespace baseline
