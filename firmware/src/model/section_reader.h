// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numeric/finite.h"
#include "numeric/span.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

namespace baseline {

inline bool allFinite(const float* values, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        if (!isFinite(values[i]))
            return false;
    }
    return true;
}

/// Walks the body of one section in place. A step past the end fails for good.
class SectionReader {
public:
    explicit SectionReader(Bytes body) : m_body(body), m_at(0), m_ok(true) {}

    template <typename T>
    T value()
    {
        T result;
        memset(&result, 0, sizeof result);
        const uint8_t* source = take(sizeof(T));
        if (source != nullptr)
            memcpy(&result, source, sizeof result);
        return result;
    }

    /// An array in place. Every section and every array in it starts at a multiple of four.
    template <typename T>
    const T* array(size_t count)
    {
        if (count > m_body.size / sizeof(T)) {
            m_ok = false;
            return nullptr;
        }
        return reinterpret_cast<const T*>(take((count * sizeof(T) + 3) / 4 * 4));
    }

    /// The same of numbers that have to be finite. Null where there are too few; NaN and infinity are noted.
    const float* floats(size_t count)
    {
        const float* const values = array<float>(count);
        if (values != nullptr && !allFinite(values, count))
            m_finite = false;
        return values;
    }

    const uint8_t* here() const { return m_body.data + m_at; }
    bool finished() const { return m_ok && m_at == m_body.size; }
    bool ok() const { return m_ok; }
    bool finite() const { return m_finite; }

private:
    const uint8_t* take(size_t size)
    {
        if (!m_ok || size > m_body.size - m_at) {
            m_ok = false;
            return nullptr;
        }
        const uint8_t* result = m_body.data + m_at;
        m_at += size;
        return result;
    }

    Bytes m_body;
    size_t m_at;
    bool m_ok;
    bool m_finite = true;
};

} // namespace baseline
