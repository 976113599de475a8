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
    : m_clock(clock), m_description(description), m_machine(std::move(machine)), m_source(&m_machine),
      m_rate(rateMilliHertz)
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
    m_watermark = static_cast<std::uint32_t>(std::max(1.0, std::floor(m_source->trueRate() * watermarkTime)));
}

void VirtualSensor::takeOrder()
{
    const std::unique_ptr<Order> order(m_order.exchange(nullptr));
    if (!order)
        return;
    const bool otherSource = order->replay || m_replay;
    if (!order->replay)
        m_machine.setState(order->state);
    if (!otherSource)
        return;
    m_replay = std::move(order->replay);
    m_source = m_replay ? static_cast<SampleSource*>(m_replay.get()) : &m_machine;
    if (!m_running)
        return;
    m_running = m_source->start(m_settings);
    // The frame that belongs to neither signal: the new one counts from here, behind it.
    m_extraGap = gapBetweenFiles;
    anchor();
}

bool VirtualSensor::start(const SensorSettings& settings)
{
    takeOrder();
    m_settings = settings;
    m_rate = settings.rateMilliHertz;
    m_running = m_source->start(settings);
    m_extraGap = 0;
    anchor();
    return m_running;
}

void VirtualSensor::stop()
{
    m_running = false;
}

SensorRead VirtualSensor::read(std::int16_t* counts, std::uint16_t maxFrames)
{
    takeOrder();
    if (!m_running)
        return {0, 0, false, 0};
    const std::uint32_t gap = m_source->gapAhead() + m_extraGap;
    const double elapsed = static_cast<double>(m_clock.micros() - m_anchorMicros) * 1e-6;
    const auto due = static_cast<std::uint64_t>(elapsed * m_source->trueRate()) + 1;
    const std::uint64_t next = m_position + gap;
    if (due < next + m_watermark)
        return {0, 0, false, 0};
    const auto wanted = static_cast<std::uint16_t>(std::min<std::uint64_t>(due - next, maxFrames));
    const double time = static_cast<double>(next) / m_source->trueRate();
    SensorRead result{};
    result.frames = m_source->take(counts, wanted);
    result.skipped = gap;
    result.micros = m_anchorMicros + static_cast<std::uint64_t>(time * 1e6 + 0.5);
    m_extraGap = 0;
    m_position = next + result.frames;
    return result;
}

} // namespace baseline::virtual_nano
