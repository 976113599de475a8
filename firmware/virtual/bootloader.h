// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/node/board.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace baseline::virtual_nano {

/// The bootloader of the Nano 33 BLE, seen from its serial port: bytes in, bytes out, with the oddities of the real one
/// (fixed columns, stray bytes after texts, letters that are swallowed, "Y" also where nothing was written). Addresses
/// in its commands count from applicationAddress. It knows no time but the one it is given. One thread.
class Bootloader {
public:
    using Micros = std::chrono::microseconds;

    /// How long a page takes; while it does, the bootloader hears and says nothing.
    struct Pace {
        Micros erase;
        Micros program;
    };
    /// What the chip takes: typically 85 ms, and 41 µs a word.
    static constexpr Pace chipPace{Micros(85'000), Micros(41'984)};
    static constexpr std::size_t bufferBytes = 8192;
    static constexpr std::size_t mostChecked = 4096; ///< by one Z
    static constexpr std::size_t longestLine = 64;   ///< a longer one is swallowed to its '#'

    /// `flash` outlives the bootloader.
    explicit Bootloader(Flash& flash, Pace pace = Pace{}) : m_flash(flash), m_pace(pace) {}

    /// Whether a reset starts an application: neither of its first two words is erased.
    static bool hasApplication(Flash& flash);

    /// What the host sent. It is carried out by turn().
    void feed(Bytes bytes);
    /// Does what can be done by `now`, which never runs backwards, and returns what it says meanwhile.
    std::vector<std::uint8_t> turn(Micros now);
    /// K came: the board resets.
    bool hasReset() const { return m_reset; }

private:
    void take(std::uint8_t byte);
    void obey();
    void say(const std::string& text);
    void expectData();
    void takeData(std::uint8_t byte);
    void copyOrWrite();
    void beginWriting(std::uint32_t address, std::uint32_t size);
    void work();
    void check();
    std::uint32_t number(std::size_t column) const;

    enum class Work : std::uint8_t { None, Erase, Program };

    Flash& m_flash;
    Pace m_pace;
    std::vector<std::uint8_t> m_input; ///< not yet heard
    std::vector<std::uint8_t> m_output;
    std::string m_line;
    bool m_overlong = false;
    std::array<std::uint8_t, bufferBytes> m_buffer{};
    std::uint64_t m_dataAt = 0;     ///< place in the buffer of the next raw byte; beyond its end it is lost
    std::uint32_t m_dataLeft = 0;   ///< raw bytes still to come
    std::uint32_t m_copyFrom = 0;   ///< place in the buffer, for Y
    Work m_work = Work::None;
    Micros m_workEnds{0};
    Micros m_now{0};
    std::uint32_t m_page = 0;       ///< address on the chip
    std::uint32_t m_pagesLeft = 0;
    std::uint32_t m_source = 0;     ///< place in the buffer
    bool m_reset = false;
};

} // namespace baseline::virtual_nano
