// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/virtual_system.h"

#include "firmware/src/wire/checksum.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <utility>

namespace baseline::virtual_nano {

const char* lightText(LightState state)
{
    switch (state) {
    case LightState::Off:
        return "off";
    case LightState::Normal:
        return "normal";
    case LightState::Learning:
        return "learning";
    case LightState::Alarm:
        return "alarm";
    case LightState::Fault:
        return "fault";
    }
    return "unknown";
}

VirtualSystem::VirtualSystem(const std::string& identity, bool verbose) : m_verbose(verbose)
{
    const Bytes bytes(reinterpret_cast<const std::uint8_t*>(identity.data()), identity.size());
    const std::uint64_t first = contentHash(bytes);
    const std::uint64_t halves[] = {first, contentHash(bytes, first)};
    for (std::size_t i = 0; i < m_serial.size(); ++i)
        m_serial[i] = static_cast<std::uint8_t>(halves[i / 8] >> (8 * (i % 8)));
    restart();
}

void VirtualSystem::restart()
{
    const std::uint32_t before = m_bootId;
    std::random_device device;
    while (m_bootId == before || m_bootId == 0)
        m_bootId = device();
    m_light = LightState::Off;
    m_reboot.reset();
}

std::optional<RebootTarget> VirtualSystem::takeReboot()
{
    return std::exchange(m_reboot, std::nullopt);
}

std::string VirtualSystem::serialText() const
{
    std::string text;
    for (const std::uint8_t byte : m_serial) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02x", static_cast<unsigned>(byte));
        text += digits;
    }
    return text;
}

void VirtualSystem::serialNumber(std::uint8_t (&serial)[16])
{
    std::copy(m_serial.begin(), m_serial.end(), serial);
}

void VirtualSystem::setLight(LightState state)
{
    m_light = state;
    if (m_verbose)
        std::fprintf(stderr, "light %s\n", lightText(state));
}

} // namespace baseline::virtual_nano
