// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/node.h"
#include "firmware/virtual/file_flash.h"
#include "firmware/virtual/virtual_clock.h"
#include "firmware/virtual/virtual_sensor.h"
#include "firmware/virtual/virtual_system.h"

#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

namespace baseline::virtual_nano {

/// The real node on virtual hardware, in two threads as on a board: one of its own that samples, and the caller's,
/// which serves. All functions belong to the caller's thread.
class VirtualBoard {
public:
    struct Parts {
        VirtualClock& clock;
        VirtualSensor& sensor;
        HostLink& link;
        Flash& flash;
        VirtualSystem& system;
    };

    /// `parts` outlive the board. It is off at first.
    VirtualBoard(const Parts& parts, const SensorSettings& defaults);
    ~VirtualBoard();

    /// A cold start: time at zero, RAM empty, flash as it was.
    void powerOn();
    void powerOff();
    bool isOn() const { return m_node != nullptr; }

    /// One turn of the main loop; does nothing while off. Carries out a reboot that the node asked for. With `timeGoesOn`
    /// false the turn does not count as one, so that the board's time comes to a stand 100 ms after the last that did.
    void serve(bool timeGoesOn);

private:
    void sampleUntil(std::stop_token stop);

    Parts m_parts;
    SensorSettings m_defaults;
    std::vector<SampleBlock> m_blocks;
    std::unique_ptr<Node> m_node;
    std::jthread m_sampling;
};

} // namespace baseline::virtual_nano
