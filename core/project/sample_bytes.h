// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/recording.h"

#include <QByteArray>
#include <QtEndian>

#include <span>

namespace baseline::project {

// Samples as the bytes of a chunk: little endian, whatever the machine. Inside core/project only.

/// On a little-endian machine the bytes are not copied and stay valid as long as the samples do.
template <typename T>
QByteArray bytesOf(std::span<const T> samples)
{
    const auto size = static_cast<qsizetype>(samples.size_bytes());
#if Q_BYTE_ORDER == Q_LITTLE_ENDIAN
    return QByteArray::fromRawData(reinterpret_cast<const char*>(samples.data()), size);
#else
    QByteArray bytes(size, Qt::Uninitialized);
    qToLittleEndian<T>(samples.data(), static_cast<qsizetype>(samples.size()), bytes.data());
    return bytes;
#endif
}

/// The bytes must be a whole number of values.
template <typename T>
void appendSamples(std::vector<T>& samples, const QByteArray& bytes)
{
    const std::size_t before = samples.size();
    const std::size_t count = static_cast<std::size_t>(bytes.size()) / sizeof(T);
    samples.resize(before + count);
    qFromLittleEndian<T>(bytes.constData(), static_cast<qsizetype>(count), samples.data() + before);
}

} // namespace baseline::project
