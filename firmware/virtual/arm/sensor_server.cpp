// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/arm/sensor_server.h"

#include <algorithm>
#include <array>
#include <utility>

namespace baseline::virtual_nano {

namespace {

constexpr std::size_t mostChannels = 8;
/// 17 minutes at 952 Hz. Who lost more finds a machine that stood still meanwhile.
constexpr std::uint32_t mostSkipped = 1'000'000;

/// Bytes of the request that begins with this letter; 0: there is none.
std::size_t lengthOf(std::uint8_t letter)
{
    switch (static_cast<BridgeRequest>(letter)) {
    case BridgeRequest::Describe:
    case BridgeRequest::Stop:
    case BridgeRequest::Crashed:
        return 1;
    case BridgeRequest::Frames:
    case BridgeRequest::Light:
    case BridgeRequest::Reboot:
        return 2;
    case BridgeRequest::Skip:
        return 5;
    case BridgeRequest::Start:
        return 7;
    }
    return 0;
}

std::uint32_t word(const std::vector<std::uint8_t>& bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 4; i > 0; --i)
        value = (value << 8U) | bytes[at + i - 1];
    return value;
}

} // namespace

SensorServer::SensorServer(const SensorDescription& description, const SensorSettings& defaults, PlayedSignal signal,
                           VirtualSystem& system)
    : m_description(description), m_defaults(defaults), m_signal(std::move(signal)), m_system(system),
      m_rate(defaults.rateMilliHertz)
{
}

void SensorServer::restart()
{
    m_signal.stop();
    m_system.restart();
    m_request.clear();
    m_gapSkipped = 0;
    m_described = false;
    m_crashed = false;
}

std::vector<std::uint8_t> SensorServer::answer(Bytes bytes)
{
    for (const std::uint8_t byte : bytes) {
        // A letter that is none stands for a program which is not ours; there is nothing to answer.
        if (m_request.empty() && lengthOf(byte) == 0)
            continue;
        m_request.push_back(byte);
        if (m_request.size() == lengthOf(m_request[0])) {
            obey();
            m_request.clear();
        }
    }
    return std::exchange(m_answers, {});
}

void SensorServer::obey()
{
    switch (static_cast<BridgeRequest>(m_request[0])) {
    case BridgeRequest::Describe:
        return describe();
    case BridgeRequest::Start:
        return start();
    case BridgeRequest::Frames:
        return giveFrames(m_request[1]);
    case BridgeRequest::Skip:
        return skip(word(m_request, 1));
    case BridgeRequest::Stop:
        return m_signal.stop();
    case BridgeRequest::Crashed:
        m_crashed = true;
        m_system.setLight(LightState::Fault);
        return;
    case BridgeRequest::Light:
        if (m_request[1] <= static_cast<std::uint8_t>(LightState::Fault))
            m_system.setLight(static_cast<LightState>(m_request[1]));
        return;
    case BridgeRequest::Reboot:
        if (m_request[1] <= static_cast<std::uint8_t>(RebootTarget::Bootloader))
            m_system.reboot(static_cast<RebootTarget>(m_request[1]));
        return;
    }
}

void SensorServer::put(std::uint32_t value, unsigned bytes)
{
    for (unsigned i = 0; i < bytes; ++i)
        m_answers.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void SensorServer::describe()
{
    // The chip was reset without us: it is another start.
    if (m_described)
        m_system.restart();
    m_signal.stop();
    m_described = true;
    m_crashed = false;
    std::uint8_t serial[16];
    m_system.serialNumber(serial);
    m_answers.insert(m_answers.end(), std::begin(serial), std::end(serial));
    put(m_system.bootId(), 4);
    put(static_cast<std::uint32_t>(m_description.kind), 1);
    put(m_description.channels, 1);
    put(m_description.rateCount, 1);
    put(m_description.rangeCount, 1);
    for (std::size_t i = 0; i < maxRates; ++i)
        put(i < m_description.rateCount ? m_description.ratesMilliHertz[i] : 0, 4);
    for (std::size_t i = 0; i < maxRanges; ++i)
        put(i < m_description.rangeCount ? m_description.rangesG[i] : 0, 1);
    put(m_defaults.rateMilliHertz, 4);
    put(m_defaults.rangeG, 1);
}

void SensorServer::start()
{
    const SensorSettings settings = {0, m_request[6], m_request[5], word(m_request, 1)};
    const SensorDescription& sensor = m_description;
    const bool known = settings.channels == sensor.channels
                       && std::find(sensor.rangesG, sensor.rangesG + sensor.rangeCount, settings.rangeG)
                              != sensor.rangesG + sensor.rangeCount
                       && std::find(sensor.ratesMilliHertz, sensor.ratesMilliHertz + sensor.rateCount,
                                    settings.rateMilliHertz)
                              != sensor.ratesMilliHertz + sensor.rateCount;
    m_signal.stop();
    m_gapSkipped = 0;
    if (known)
        m_rate = settings.rateMilliHertz;
    const bool started = known && m_signal.start(settings);
    put(started ? static_cast<std::uint32_t>(m_signal.trueRate() * 1000.0 + 0.5) : 0, 4);
}

std::uint32_t SensorServer::gapLeft() const
{
    const std::uint32_t gap = m_signal.gapAhead();
    return gap - std::min(gap, m_gapSkipped);
}

void SensorServer::giveFrames(std::uint8_t wanted)
{
    if (!m_signal.isRunning()) {
        put(0, 4);
        return put(0, 1);
    }
    std::array<std::int16_t, std::size_t{bridgeMaxFrames} * mostChannels> counts{};
    put(gapLeft(), 4);
    const std::uint16_t frames = m_signal.take(counts.data(), std::clamp<std::uint8_t>(wanted, 1, bridgeMaxFrames));
    m_gapSkipped = 0;
    put(frames, 1);
    for (std::size_t i = 0; i < std::size_t{frames} * m_description.channels; ++i)
        put(static_cast<std::uint16_t>(counts[i]), 2);
}

void SensorServer::skip(std::uint32_t frames)
{
    std::array<std::int16_t, std::size_t{bridgeMaxFrames} * mostChannels> counts{};
    std::uint32_t left = m_signal.isRunning() ? std::min(frames, mostSkipped) : 0;
    while (left > 0) {
        const std::uint32_t ofGap = std::min(left, gapLeft());
        m_gapSkipped += ofGap;
        left -= ofGap;
        if (left == 0)
            break;
        left -= m_signal.take(counts.data(), static_cast<std::uint16_t>(std::min<std::uint32_t>(left, bridgeMaxFrames)));
        m_gapSkipped = 0;
    }
}

} // namespace baseline::virtual_nano
