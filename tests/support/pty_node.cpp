// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pty_node.h"

#include "firmware/src/node/alarm_store.h"
#include "firmware/src/node/flash_map.h"
#include "firmware/src/node/node.h"
#include "tests/support/frame_stream.h"

#include <algorithm>
#include <cstring>
#include <random>

#include <poll.h>

namespace baseline::tests {

namespace {

constexpr std::size_t ringBlocks = 64;
/// Beyond this many waiting bytes a sensor that runs flat out waits for the host.
constexpr std::size_t outboxLimit = 16 * 1024;

class MemoryFlash final : public Flash {
public:
    MemoryFlash(PtyNode::Counts& counts, std::chrono::milliseconds pageErase)
        : m_counts(counts), m_pageErase(pageErase), m_bytes(flashEnd, 0xFF)
    {
    }
    bool erasePage(std::uint32_t address) override
    {
        ++m_counts.pagesErased;
        // Stands for the chip, whose processor waits while it erases.
        std::this_thread::sleep_for(m_pageErase);
        std::fill_n(m_bytes.begin() + address, flashPageBytes, std::uint8_t{0xFF});
        return true;
    }
    bool program(std::uint32_t address, Bytes bytes) override
    {
        m_counts.wordsProgrammed += static_cast<int>(bytes.size / 4);
        for (std::size_t i = 0; i < bytes.size; ++i)
            m_bytes[address + i] &= bytes[i];
        return true;
    }
    const std::uint8_t* mapped(std::uint32_t address) override { return m_bytes.data() + address; }

private:
    PtyNode::Counts& m_counts;
    std::chrono::milliseconds m_pageErase;
    std::vector<std::uint8_t> m_bytes; ///< aligned as operator new aligns
};

void fillWithAlarms(Flash& flash, int alarms)
{
    AlarmStore store(flash);
    store.load();
    for (std::uint32_t number = 1; number <= static_cast<std::uint32_t>(alarms); ++number) {
        KeptAlarm alarm = {};
        alarm.bootId = 99; // of none of this board's runs
        alarm.streamId = 100 * number;
        alarm.uptimeMicros = std::uint64_t{3'600'000'000} * number; // an hour apart: each is written
        store.keep(alarm, alarm.uptimeMicros);
    }
}

class SteadyClock final : public Clock {
public:
    std::uint64_t micros() override
    {
        const auto elapsed = std::chrono::steady_clock::now() - m_start;
        return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::microseconds>(elapsed).count());
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

class ScriptedSensor final : public Sensor {
public:
    ScriptedSensor(const PtyNodeOptions& options, PtyNode::Counts& counts, SteadyClock& clock)
        : m_options(options), m_counts(counts), m_clock(clock)
    {
    }
    std::uint8_t describe(SensorDescription* descriptions) override
    {
        descriptions[0] = SensorDescription{SensorKind::Simulated, m_options.channels, 1, 4,
                                            {m_options.rateMilliHertz}, {2, 4, 8, 16}};
        return 1;
    }
    bool start(const SensorSettings&) override
    {
        ++m_counts.sensorStarts;
        m_running = true;
        m_index = m_given = m_due = 0;
        m_hole = 0;
        m_started = m_clock.micros();
        return true;
    }
    void stop() override { m_running = false; }
    SensorRead read(std::int16_t* counts, std::uint16_t maxFrames) override
    {
        SensorRead result{0, 0, false, 0};
        const bool atHole = m_hole < m_options.holes.size() && m_options.holes[m_hole].at <= m_index;
        if (m_given == m_due)
            return result;
        if (atHole) {
            result.skipped = m_options.holes[m_hole].frames;
            result.lost = m_options.holes[m_hole++].lost;
            m_index += result.skipped;
        }
        std::uint64_t frames = std::min<std::uint64_t>(maxFrames, m_due - m_given);
        if (m_hole < m_options.holes.size())
            frames = std::min(frames, m_options.holes[m_hole].at - m_index);
        result.frames = static_cast<std::uint16_t>(frames);
        result.micros = m_started + m_index * 1'000'000'000ULL / m_options.rateMilliHertz;
        for (std::uint64_t i = 0; i < frames; ++i) {
            for (std::uint8_t channel = 0; channel < m_options.channels; ++channel)
                *counts++ = m_options.signal(m_index + i, channel);
        }
        m_index += frames;
        m_given += frames;
        return result;
    }

    bool isRunning() const { return m_running; }
    /// Makes frames due: those of the time gone by, or a few blocks; never more than the node's ring takes.
    void advance()
    {
        const std::uint64_t room = ringBlocks / 2 * (sampleBlockCounts / m_options.channels);
        const std::uint64_t byTime = (m_clock.micros() - m_started) * m_options.rateMilliHertz / 1'000'000'000ULL;
        m_due = m_options.flatOut ? m_given + room : std::min(m_given + room, std::max(m_given, byTime));
    }

private:
    const PtyNodeOptions& m_options;
    PtyNode::Counts& m_counts;
    SteadyClock& m_clock;
    std::uint64_t m_index = 0; ///< in the stream, holes included
    std::uint64_t m_given = 0;
    std::uint64_t m_due = 0;
    std::uint64_t m_started = 0;
    std::size_t m_hole = 0;
    bool m_running = false;
};

/// Both ways between node and terminal, frame by frame, so that each frame can meet its fate.
class FaultyLink final : public HostLink {
public:
    FaultyLink(const PtyNodeOptions& options, PtyNode::Counts& counts, Pty& pty)
        : m_pty(pty), m_toHost(true, options.fate, counts), m_toBoard(false, options.fate, counts)
    {
    }
    std::size_t write(Bytes bytes) override
    {
        m_toHost.feed(bytes);
        return bytes.size;
    }
    std::size_t read(MutableBytes buffer) override
    {
        std::vector<std::uint8_t>& waiting = m_toBoard.passed();
        const std::size_t size = std::min(buffer.size, waiting.size());
        std::copy_n(waiting.begin(), size, buffer.data);
        waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(size));
        return size;
    }
    std::size_t outbox() { return m_toHost.passed().size(); }
    void exchange()
    {
        const std::vector<std::uint8_t> received = m_pty.read();
        m_toBoard.feed(Bytes(received.data(), received.size()));
        std::vector<std::uint8_t>& waiting = m_toHost.passed();
        const std::size_t taken = m_pty.write(waiting);
        waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(taken));
    }

private:
    Pty& m_pty;
    FrameStream m_toHost;
    FrameStream m_toBoard;
};

class TestSystem final : public System {
public:
    explicit TestSystem(BoardKind kind) : m_kind(kind) {}

    BoardKind kind() override { return m_kind; }
    void serialNumber(std::uint8_t (&serial)[16]) override
    {
        for (std::uint8_t i = 0; i < 16; ++i)
            serial[i] = static_cast<std::uint8_t>(0xA0 + i);
    }
    std::uint32_t bootId() override { return m_bootId; }
    std::uint32_t freeRam() override { return 12345; }
    std::int16_t centiCelsius() override { return 2150; }
    void setLight(LightState) override {}
    void reboot(RebootTarget) override { m_rebooting = true; }

    bool takeReboot()
    {
        const bool result = std::exchange(m_rebooting, false);
        m_bootId += result ? 1 : 0;
        return result;
    }

private:
    BoardKind m_kind;
    std::uint32_t m_bootId = 1;
    bool m_rebooting = false;
};

} // namespace

FrameFate dropShare(double share, unsigned seed)
{
    const auto random = std::make_shared<std::mt19937>(seed);
    // From the raw generator, since the standard's distributions differ between libraries.
    const auto limit = static_cast<std::uint64_t>(share * 4294967296.0);
    return [random, limit](bool, MessageType) { return (*random)() < limit ? Fate::Drop : Fate::Pass; };
}

FrameFate dropOne(MessageType type, int which)
{
    const auto seen = std::make_shared<int>(0);
    return [seen, type, which](bool, MessageType t) {
        return t == type && (*seen)++ == which ? Fate::Drop : Fate::Pass;
    };
}

std::int16_t PtyNodeOptions::noise(std::uint64_t index, std::uint8_t channel)
{
    // The index's bits, mixed; four even numbers make a bell.
    std::uint64_t bits = index * 4 + channel + 1;
    int sum = 0;
    for (int i = 0; i < 4; ++i) {
        bits ^= bits >> 29U;
        bits *= 0xBF58476D1CE4E5B9ULL;
        bits ^= bits >> 32U;
        sum += static_cast<int>(bits % 501U) - 250;
    }
    return static_cast<std::int16_t>(sum * (3 + channel) / 5);
}

std::int16_t PtyNodeOptions::defaultSignal(std::uint64_t index, std::uint8_t channel)
{
    return static_cast<std::int16_t>((index * 7 + channel * 9973U) % 60001 - 30000);
}

PtyNode::PtyNode(PtyNodeOptions options)
    : m_options(std::move(options)), m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

PtyNode::~PtyNode()
{
    unplug();
}

QString PtyNode::path() const
{
    return m_pty.path();
}

void PtyNode::unplug()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
    m_pty.hangUp();
}

void PtyNode::restartWith(std::vector<std::uint8_t> builtIn)
{
    {
        const std::lock_guard lock(m_firmware);
        m_options.builtIn = std::move(builtIn);
    }
    restart();
    while (m_restart && m_thread.joinable())
        std::this_thread::yield();
}

void PtyNode::run(std::stop_token stop)
{
    SteadyClock clock;
    MemoryFlash flash(m_counts, m_options.pageErase);
    fillWithAlarms(flash, m_options.keptAlarms);
    ScriptedSensor sensor(m_options, m_counts, clock);
    FaultyLink link(m_options, m_counts, m_pty);
    TestSystem system(m_options.kind);
    const SensorSettings defaults{0, m_options.channels, 4, m_options.rateMilliHertz};
    std::vector<SampleBlock> blocks(ringBlocks);
    std::vector<std::uint8_t> builtIn; // the allocator's alignment is more than the four bytes that the node asks for
    std::unique_ptr<Node> node;
    while (!stop.stop_requested()) {
        if (m_restart.exchange(false))
            system.reboot(RebootTarget::Application);
        if (system.takeReboot() || !node) {
            sensor.stop();
            {
                const std::lock_guard lock(m_firmware);
                builtIn = m_options.builtIn;
            }
            node = std::make_unique<Node>(Board{clock, sensor, link, flash, system},
                                          View<SampleBlock>(blocks.data(), blocks.size()),
                                          Bytes(builtIn.data(), builtIn.size()), defaults);
            node->powerUp();
        }
        const bool full = link.outbox() > outboxLimit;
        const bool busy = sensor.isRunning() && m_options.flatOut && !full;
        pollfd events{m_pty.descriptor(), static_cast<short>(link.outbox() > 0 ? POLLIN | POLLOUT : POLLIN), 0};
        poll(&events, 1, busy ? 0 : 1);
        link.exchange();
        if (!full)
            sensor.advance();
        node->sample();
        node->serve();
    }
}

} // namespace baseline::tests
