// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "firmware/src/node/board.h"

#include <cstdint>
#include <optional>
#include <string>

namespace baseline::virtual_nano {

/// What QEMU maps.
inline constexpr std::uint32_t emulatedFlashBytes = 16U << 20U;

/// The board's flash as a file, or in memory: pages erase to 0xFF, programming only clears bits, a word at a time. The
/// file is mapped, so what one operation wrote is there for the next process, however this one ends. Addresses are the
/// chip's; the bootloader below applicationAddress and above flashEnd is out of reach. One thread.
class FileFlash final : public Flash {
public:
    /// An erased chip that lives as long as this object. Error: Internal when there is no memory.
    static Result<FileFlash> inMemory();
    /// Opens `path`, or makes an erased chip there; a file that an emulated chip has used is longer, and taken as well.
    /// Errors: FileNotWritable; DiskFull; BadFormat for a file of another size; ProjectLocked when another board uses it
    /// and goes on doing so for half a second (subject = path).
    static Result<FileFlash> open(const std::string& path);

    FileFlash(FileFlash&& other) noexcept;
    FileFlash& operator=(FileFlash&&) = delete;
    ~FileFlash();

    bool erasePage(std::uint32_t address) override;
    bool program(std::uint32_t address, Bytes bytes) override;
    const std::uint8_t* mapped(std::uint32_t address) override { return m_memory + address; }

    /// Makes the file as long as the emulated chip's memory, for which nothing is written. Error: FileNotWritable.
    Status growForEmulator();
    /// The file, which other processes may map as well. As long as any of them has it open, it stays locked.
    int descriptor() const { return m_file; }

    /// The supply fails after `operations` more page erases and words: the one after them is torn, half done at random
    /// (by `seed`), and all later ones fail.
    void cutPowerAfter(std::uint64_t operations, std::uint64_t seed);
    void restorePower();
    bool hasPowerFailed() const { return m_dead; }
    /// Page erases and words programmed so far.
    std::uint64_t operations() const { return m_operations; }

private:
    FileFlash(std::uint8_t* memory, int file) : m_memory(memory), m_file(file) {}
    static Result<FileFlash> map(int file, const std::string& path);
    enum class Power { On, Failing, Off };
    Power spend();
    std::uint64_t random();

    std::uint8_t* m_memory; ///< flashEnd bytes, mapped
    int m_file;             ///< without a name if it is in memory
    std::optional<std::uint64_t> m_left; ///< operations until the power fails; none: it does not
    std::uint64_t m_random = 0;
    std::uint64_t m_operations = 0;
    bool m_dead = false; ///< the power has failed
};

} // namespace baseline::virtual_nano
