// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/virtual_sensor.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace baseline::virtual_nano {

namespace {

/// A read waits for so much of the signal: a frame on the wire then carries several samples. Seconds.
constexpr double watermarkTime = 0.008;

} // namespace

VirtualSensor::VirtualSensor(VirtualClock& clock, const SensorDescription& description, std::uint32_t rateMilliHertz,
                             SimulatedSource machine)
    : m_clock(clock), m_description(description), m_signal(std::move(machine)), m_rate(rateMilliHertz)
{
}

VirtualSensor::~VirtualSensor()
{
    std::unique_ptr<Order>(m_order.exchange(nullptr)).reset();
}

void VirtualSensor::give(std::unique_ptr<Order> order)
{
    std::unique_ptr<Order>(m_order.exchange(order.release())).reset();
}

void VirtualSensor::simulate(simulate::State state)
{
    give(std::make_unique<Order>(Order{state, nullptr}));
}

void VirtualSensor::replay(ReplaySignal signal, double rateError)
{
    give(std::make_unique<Order>(
        Order{simulate::State::NormalLow, std::make_unique<ReplaySource>(std::move(signal), rateError)}));
}

std::uint8_t VirtualSensor::describe(SensorDescription* descriptions)
{
    descriptions[0] = m_description;
    return 1;
}

void VirtualSensor::anchor()
{
    m_anchorMicros = m_clock.micros();
    m_position = 0;
    m_watermark = static_cast<std::uint32_t>(std::max(1.0, std::floor(m_signal.trueRate() * watermarkTime)));
}

void VirtualSensor::takeOrder()
{
    const std::unique_ptr<Order> order(m_order.exchange(nullptr));
    if (!order)
        return;
    if (order->replay ? m_signal.replay(std::move(order->replay)) : m_signal.simulate(order->state))
        anchor();
}

bool VirtualSensor::start(const SensorSettings& settings)
{
    takeOrder();
    m_rate = settings.rateMilliHertz;
    const bool started = m_signal.start(settings);
    anchor();
    return started;
}

void VirtualSensor::stop()
{
    m_signal.stop();
}

SensorRead VirtualSensor::read(std::int16_t* counts, std::uint16_t maxFrames)
{
    takeOrder();
    if (!m_signal.isRunning())
        return {0, 0, false, 0};
    const std::uint32_t gap = m_signal.gapAhead();
    const double elapsed = static_cast<double>(m_clock.micros() - m_anchorMicros) * 1e-6;
    const auto due = static_cast<std::uint64_t>(elapsed * m_signal.trueRate()) + 1;
    const std::uint64_t next = m_position + gap;
    if (due < next + m_watermark)
        return {0, 0, false, 0};
    const auto wanted = static_cast<std::uint16_t>(std::min<std::uint64_t>(due - next, maxFrames));
    const double time = static_cast<double>(next) / m_signal.trueRate();
    SensorRead result{};
    result.frames = m_signal.take(counts, wanted);
    result.skipped = gap;
    result.micros = m_anchorMicros + static_cast<std::uint64_t>(time * 1e6 + 0.5);
    m_position = next + result.frames;
    return result;
}

} // namespace baseline::virtual_nano
