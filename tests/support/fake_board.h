// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/board.h"
#include "tests/support/bytes.h"
#include "tests/support/ram_flash.h"

#include <atomic>
#include <deque>
#include <functional>
#include <limits>
#include <vector>

namespace baseline::tests {

class FakeClock final : public Clock {
public:
    std::uint64_t micros() override { return now; }

    std::atomic<std::uint64_t> now{5000000}; ///< both entry points of the node ask for it
};

/// A sensor of two channels at 100 or 200 Hz and 2 or 4 g, whose frames a test puts in.
class FakeSensor final : public Sensor {
public:
    struct Frame {
        std::vector<std::int16_t> counts;
        std::uint32_t skipped = 0;
        bool lost = false;
        std::uint64_t micros = 0;
    };

    std::uint8_t describe(SensorDescription* descriptions) override
    {
        descriptions[0] = {SensorKind::Simulated, 2, 2, 2, {100000, 200000}, {2, 4}};
        return present ? 1 : 0;
    }
    bool start(const SensorSettings& settings) override
    {
        started.push_back(settings);
        running = !refuseStart;
        return running;
    }
    void stop() override { running = false; }
    SensorRead read(std::int16_t* counts, std::uint16_t maxFrames) override
    {
        SensorRead result = {0, 0, false, 0};
        while (result.frames < maxFrames && !waiting.empty()) {
            const Frame& frame = waiting.front();
            if (result.frames > 0 && frame.skipped > 0)
                break;
            if (result.frames == 0)
                result = {0, frame.skipped, frame.lost, frame.micros};
            counts = std::copy(frame.counts.begin(), frame.counts.end(), counts);
            ++result.frames;
            waiting.pop_front();
        }
        return result;
    }

    std::deque<Frame> waiting;
    std::vector<SensorSettings> started;
    bool present = true;
    bool running = false;
    bool refuseStart = false;
};

class FakeLink final : public HostLink {
public:
    std::size_t write(Bytes bytes) override
    {
        const std::size_t size = std::min({bytes.size, room, pieceLimit});
        toHost.insert(toHost.end(), bytes.data, bytes.data + size);
        room -= size;
        return size;
    }
    std::size_t read(MutableBytes buffer) override
    {
        const std::size_t size = std::min(buffer.size, fromHost.size());
        std::copy_n(fromHost.begin(), size, buffer.data);
        fromHost.erase(fromHost.begin(), fromHost.begin() + static_cast<std::ptrdiff_t>(size));
        if (refill)
            refill(fromHost);
        return size;
    }

    ByteVector toHost;
    std::deque<std::uint8_t> fromHost;
    std::size_t room = std::numeric_limits<std::size_t>::max(); ///< bytes that the link takes before it is full
    std::size_t pieceLimit = std::numeric_limits<std::size_t>::max(); ///< bytes that it takes at once
    std::function<void(std::deque<std::uint8_t>&)> refill; ///< a host that never stops talking
};

class FakeSystem final : public System {
public:
    BoardKind kind() override { return BoardKind::Virtual; }
    void serialNumber(std::uint8_t (&serial)[16]) override { std::fill(std::begin(serial), std::end(serial), serialByte); }
    std::uint32_t bootId() override { return boot; }
    std::uint32_t freeRam() override { return 1234; }
    std::int16_t centiCelsius() override { return 2150; }
    void setLight(LightState state) override { light = state; }
    void reboot(RebootTarget target) override { reboots.push_back(target); }

    std::uint32_t boot = 77;
    std::uint8_t serialByte = 0x5A; ///< all of the serial number
    LightState light = LightState::Off;
    std::vector<RebootTarget> reboots;
};

/// A board of which a test holds every part. The flash outlives a restart of the node, as on a real one.
struct FakeBoard {
    FakeClock clock;
    FakeSensor sensor;
    FakeLink link;
    RamFlash flash;
    FakeSystem system;

    Board board() { return {clock, sensor, link, flash, system}; }
};

} // namespace baseline::tests
