// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/board.h"
#include "tests/support/pty.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace baseline::tests {

/// What becomes of a frame on its way.
enum class Fate {
    Pass,
    Drop,
    Corrupt,      ///< one byte changes
    Truncate,     ///< the second half is missing, so that it runs into the next frame and spoils that one too
    AfterGarbage, ///< passes, behind bytes that are no frame
};

/// Decides over every frame in both directions. Called in the node's thread.
using FrameFate = std::function<Fate(bool toHost, MessageType type)>;

/// Drops each frame with probability `share`, in both directions; the same frames for the same seed and traffic.
FrameFate dropShare(double share, unsigned seed);
/// Lets everything pass but the `which`-th (from 0) frame of `type`.
FrameFate dropOne(MessageType type, int which = 0);

/// A hole in the sensor's signal: before stream index `at`, `frames` are missing.
struct SensorHole {
    std::uint64_t at = 0;
    std::uint32_t frames = 0;
    bool lost = true; ///< false: a gap that belongs to the signal
};

struct PtyNodeOptions {
    std::uint32_t rateMilliHertz = 952000; ///< of the sensor; the only rate it has
    std::uint8_t channels = 3;
    bool flatOut = false; ///< as fast as the link takes it, instead of in real time
    /// Count of a channel at a stream index; called in the node's thread.
    std::function<std::int16_t(std::uint64_t index, std::uint8_t channel)> signal = &PtyNodeOptions::defaultSignal;
    std::vector<SensorHole> holes; ///< in rising order
    FrameFate fate;                ///< empty: everything passes
    std::chrono::milliseconds pageErase{0};
    BoardKind kind = BoardKind::Virtual;
    std::vector<std::uint8_t> builtIn; ///< model image that the firmware holds; empty: none
    int keptAlarms = 0; ///< that the flash holds from earlier runs; their stream ids are 100 times their numbers

    /// Different at every index and channel for a good while, so that a shifted or swapped sample shows.
    static std::int16_t defaultSignal(std::uint64_t index, std::uint8_t channel);
    /// Noise that is the same at every run, up to ±600 counts on the first channel and a little louder on each next one: a
    /// machine that runs normally, for what learns.
    static std::int16_t noise(std::uint64_t index, std::uint8_t channel);
};

/// A board for tests: the real node with a flash in memory and a deterministic sensor, in a thread of its own behind a
/// pseudo-terminal.
class PtyNode {
public:
    explicit PtyNode(PtyNodeOptions options = {});
    /// The port vanishes.
    ~PtyNode();

    QString path() const;
    /// The port vanishes for good, the node stops.
    void unplug();
    /// The node starts anew, as after a power cut that the link does not notice; the flash stays.
    void restart() { m_restart = true; }
    /// The node starts anew with firmware that has another built-in model; the model slots stay. Returns when the
    /// old one answers no more.
    void restartWith(std::vector<std::uint8_t> builtIn);

    // What the node did, for tests that count. Any thread.
    struct Counts {
        std::atomic<int> sensorStarts{0};
        std::atomic<int> pagesErased{0};
        std::atomic<int> wordsProgrammed{0};
        std::atomic<std::uint64_t> framesLost{0};  ///< both directions
        std::atomic<std::uint64_t> samplesLost{0}; ///< frames of samples in Samples messages that did not pass whole
    };
    const Counts& counts() const { return m_counts; }

private:
    class Hardware;
    void run(std::stop_token stop);

    PtyNodeOptions m_options;
    Counts m_counts;
    Pty m_pty;
    std::atomic<bool> m_restart{false};
    std::mutex m_firmware; ///< guards m_options.builtIn
    std::jthread m_thread;
};

} // namespace baseline::tests
