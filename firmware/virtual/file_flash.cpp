// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/file_flash.h"

#include "core/simulate/gaussian.h"
#include "firmware/src/node/flash_map.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace baseline::virtual_nano {

namespace {

constexpr std::size_t wordBytes = 4;
constexpr std::uint8_t erased = 0xFF;

bool isInside(std::uint32_t address, std::size_t size)
{
    return address >= applicationAddress && address <= flashEnd && size <= flashEnd - address;
}

Error fault(Error::Code code, std::string detail, const std::string& path)
{
    return Error{code, std::move(detail), path, 0.0};
}

/// Writes an erased chip, every block of it, so that the mapping can never run out of disk later.
Status fill(int file, const std::string& path)
{
    const std::vector<std::uint8_t> blank(flashEnd, erased);
    for (std::size_t at = 0; at < blank.size();) {
        const ssize_t written = ::write(file, blank.data() + at, blank.size() - at);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            const int cause = errno;
            // A part of a chip would be refused at the next start.
            ::unlink(path.c_str());
            return fault(cause == ENOSPC ? Error::Code::DiskFull : Error::Code::FileNotWritable,
                         std::strerror(cause), path);
        }
        at += static_cast<std::size_t>(written);
    }
    return done();
}

/// An emulator that was killed together with its board may hold the file a moment longer.
bool lock(int file)
{
    constexpr auto patience = std::chrono::milliseconds(500);
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (std::chrono::steady_clock::now() >= deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

Status prepare(int file, const std::string& path)
{
    if (!lock(file))
        return fault(Error::Code::ProjectLocked, "another virtual board uses this flash file", path);
    struct stat info = {};
    if (::fstat(file, &info) != 0 || !S_ISREG(info.st_mode))
        return fault(Error::Code::FileNotWritable, "not a file", path);
    if (info.st_size == 0)
        return fill(file, path);
    if (info.st_size != static_cast<off_t>(flashEnd) && info.st_size != static_cast<off_t>(emulatedFlashBytes))
        return fault(Error::Code::BadFormat,
                     "not a flash file: those have " + std::to_string(flashEnd) + " or "
                         + std::to_string(emulatedFlashBytes) + " bytes",
                     path);
    return done();
}

} // namespace

Result<FileFlash> FileFlash::inMemory()
{
    const int file = ::memfd_create("flash", MFD_CLOEXEC);
    if (file < 0)
        return fault(Error::Code::Internal, std::strerror(errno), {});
    Result<FileFlash> flash = map(file, {});
    if (flash)
        std::memset(flash->m_memory, erased, flashEnd);
    return flash;
}

Result<FileFlash> FileFlash::map(int file, const std::string& path)
{
    void* memory = MAP_FAILED;
    // Only the file in memory is still empty.
    if (!path.empty() || ::ftruncate(file, flashEnd) == 0)
        memory = ::mmap(nullptr, flashEnd, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED) {
        const Error error = fault(Error::Code::FileNotWritable, std::strerror(errno), path);
        ::close(file);
        return error;
    }
    return FileFlash(static_cast<std::uint8_t*>(memory), file);
}

Result<FileFlash> FileFlash::open(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (file < 0)
        return fault(Error::Code::FileNotWritable, std::strerror(errno), path);
    if (const Status ready = prepare(file, path); !ready) {
        ::close(file);
        return ready.error();
    }
    return map(file, path);
}

Status FileFlash::growForEmulator()
{
    if (::ftruncate(m_file, emulatedFlashBytes) != 0)
        return fault(Error::Code::FileNotWritable, std::strerror(errno), {});
    return done();
}

FileFlash::FileFlash(FileFlash&& other) noexcept
    : m_memory(std::exchange(other.m_memory, nullptr)), m_file(std::exchange(other.m_file, -1)), m_left(other.m_left),
      m_random(other.m_random), m_operations(other.m_operations), m_dead(other.m_dead)
{
}

FileFlash::~FileFlash()
{
    if (m_memory != nullptr)
        ::munmap(m_memory, flashEnd);
    if (m_file >= 0)
        ::close(m_file);
}

void FileFlash::cutPowerAfter(std::uint64_t operations, std::uint64_t seed)
{
    m_left = operations;
    m_random = seed;
    m_dead = false;
}

void FileFlash::restorePower()
{
    m_left.reset();
    m_dead = false;
}

FileFlash::Power FileFlash::spend()
{
    if (m_dead)
        return Power::Off;
    ++m_operations;
    if (!m_left)
        return Power::On;
    if (*m_left > 0) {
        --*m_left;
        return Power::On;
    }
    m_dead = true;
    return Power::Failing;
}

std::uint64_t FileFlash::random()
{
    return simulate::splitMix(m_random);
}

bool FileFlash::erasePage(std::uint32_t address)
{
    if (!isInside(address, flashPageBytes) || address % flashPageBytes != 0)
        return false;
    const Power power = spend();
    if (power == Power::Off)
        return false;
    for (std::uint32_t i = address; i < address + flashPageBytes; ++i) {
        // A torn erase leaves any mixture of old bits and ones.
        const auto raised = power == Power::On ? erased : static_cast<std::uint8_t>(random());
        m_memory[i] = static_cast<std::uint8_t>(m_memory[i] | raised);
    }
    return power == Power::On;
}

bool FileFlash::program(std::uint32_t address, Bytes bytes)
{
    if (!isInside(address, bytes.size) || address % wordBytes != 0 || bytes.size % wordBytes != 0)
        return false;
    for (std::size_t word = 0; word < bytes.size; word += wordBytes) {
        const Power power = spend();
        if (power == Power::Off)
            return false;
        for (std::size_t i = word; i < word + wordBytes; ++i) {
            // A torn word has only some of its bits cleared.
            const auto kept = power == Power::On ? std::uint8_t{0} : static_cast<std::uint8_t>(random());
            m_memory[address + i] = static_cast<std::uint8_t>(m_memory[address + i] & (bytes[i] | kept));
        }
        if (power == Power::Failing)
            return false;
    }
    return true;
}

} // namespace baseline::virtual_nano
