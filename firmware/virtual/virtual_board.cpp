// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/virtual_board.h"

#include <chrono>

namespace baseline::virtual_nano {

namespace {

/// 3.5 MB, a quarter of what a desktop thinks nothing of: half a second of 3 channels at 952 Hz and 1000 times real
/// time is 14,900 blocks.
constexpr std::size_t ringBlocks = 16384;
constexpr std::chrono::milliseconds samplingPeriod{1};

} // namespace

VirtualBoard::VirtualBoard(const Parts& parts, const SensorSettings& defaults)
    : m_parts(parts), m_defaults(defaults), m_blocks(ringBlocks)
{
}

VirtualBoard::~VirtualBoard()
{
    powerOff();
}

void VirtualBoard::powerOn()
{
    powerOff();
    m_parts.clock.restart();
    m_parts.system.restart();
    const Board board = {m_parts.clock, m_parts.sensor, m_parts.link, m_parts.flash, m_parts.system};
    m_node = std::make_unique<Node>(board, View<SampleBlock>(m_blocks.data(), m_blocks.size()), Bytes(), m_defaults);
    m_node->powerUp();
    m_sampling = std::jthread([this](std::stop_token stop) { sampleUntil(std::move(stop)); });
}

void VirtualBoard::powerOff()
{
    if (!isOn())
        return;
    m_sampling.request_stop();
    m_sampling.join();
    m_parts.sensor.stop();
    m_node.reset();
}

void VirtualBoard::sampleUntil(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        m_parts.clock.tick();
        m_node->sample();
        std::this_thread::sleep_for(samplingPeriod);
    }
}

void VirtualBoard::serve(bool timeGoesOn)
{
    if (!isOn())
        return;
    m_node->serve();
    if (timeGoesOn)
        m_parts.clock.beat();
    if (m_parts.system.takeReboot())
        powerOn();
}

} // namespace baseline::virtual_nano
