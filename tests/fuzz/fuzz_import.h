// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/check_recording.h"
#include "core/recording/import_options.h"
#include "core/recording/recording.h"
#include "tests/fuzz/fuzz_input.h"

#include <QString>

#include <sys/mman.h>
#include <unistd.h>

#include <cmath>

namespace baseline::fuzz {

/// A file in memory that has a path: the importers and the libraries behind them read files by name.
class MemoryFile {
public:
    MemoryFile() : m_descriptor(memfd_create("fuzz", MFD_CLOEXEC))
    {
        require(m_descriptor >= 0, "the kernel gives files in memory");
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { close(m_descriptor); }

    QString holding(const std::uint8_t* data, std::size_t size)
    {
        const bool written = ftruncate(m_descriptor, 0) == 0 &&
                             pwrite(m_descriptor, data, size, 0) == static_cast<ssize_t>(size);
        require(written, "memory takes a file of a few kilobytes");
        return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
    }

private:
    int m_descriptor;
};

/// What a user might ask for, out of the last byte of the input; the file is what is before it.
inline recording::ImportOptions optionsOf(std::uint8_t choice)
{
    recording::ImportOptions options;
    if (choice & 1)
        options.rate = Hertz{100.0};
    if (choice & 2)
        options.unit = QStringLiteral("m/s2");
    if (choice & 4)
        options.format = recording::SampleFormat::Float64;
    if (choice & 8)
        options.maximumRows = 3;
    if (choice & 16)
        options.resampleUneven = true;
    if (choice & 32)
        options.variable = QStringLiteral("x");
    return options;
}

/// Of every recording that an importer gives, whatever the file was. A file of `bytes` cannot hold more than `most`
/// numbers a byte.
inline void requireSound(const recording::Recording& recording, std::size_t bytes, std::size_t most)
{
    require(recording::checkRecording(recording).has_value(), "the recording keeps its invariants");
    const std::size_t values = std::visit([](const auto& raw) { return raw.size(); }, recording.data);
    require(values <= bytes * most, "no more numbers than the file can hold");
    std::visit(
        [](const auto& raw) {
            for (const auto value : raw)
                require(std::isfinite(static_cast<double>(value)), "missing values are gaps");
        },
        recording.data);
}

} // namespace baseline::fuzz
