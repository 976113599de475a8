// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_buffer.h"

#include <algorithm>

namespace baseline::workbench {

CaptureBuffer::CaptureBuffer(std::size_t capacity, std::size_t channels)
    : m_channels(std::max<std::size_t>(channels, 1)), m_values(std::max<std::size_t>(capacity, 1) * m_channels),
      m_present(std::max<std::size_t>(capacity, 1))
{
}

template <typename Value>
void CaptureBuffer::take(std::span<const Value> interleaved)
{
    for (std::size_t i = 0; i + m_channels <= interleaved.size(); i += m_channels, ++m_end) {
        const std::size_t at = slot(m_end);
        for (std::size_t channel = 0; channel < m_channels; ++channel)
            m_values[at * m_channels + channel] = static_cast<float>(interleaved[i + channel]);
        m_present[at] = 1;
    }
}

void CaptureBuffer::append(std::span<const std::int16_t> interleaved)
{
    take(interleaved);
}

void CaptureBuffer::append(std::span<const float> interleaved)
{
    take(interleaved);
}

void CaptureBuffer::skip(SampleIndex missing)
{
    if (missing <= 0)
        return;
    const SampleIndex target = m_end + missing;
    for (SampleIndex at = std::max(m_end, target - static_cast<SampleIndex>(capacity())); at < target; ++at)
        m_present[slot(at)] = 0;
    m_end = target;
}

void CaptureBuffer::clear()
{
    std::fill(m_present.begin(), m_present.end(), std::uint8_t{0});
    m_begin = m_end;
}

SampleIndex CaptureBuffer::begin() const
{
    SampleIndex at = std::max(m_begin, m_end - static_cast<SampleIndex>(capacity()));
    while (at < m_end && m_present[slot(at)] == 0)
        ++at;
    return at;
}

std::vector<CaptureBuffer::Piece> CaptureBuffer::pieces(SampleIndex from, SampleIndex to) const
{
    std::vector<Piece> result;
    bool open = false;
    for (SampleIndex at = std::max(from, begin()); at < std::min(to, m_end); ++at) {
        const std::size_t here = slot(at);
        if (m_present[here] == 0) {
            open = false;
            continue;
        }
        if (!open)
            result.push_back({at, {}});
        open = true;
        const auto frame = m_values.begin() + static_cast<std::ptrdiff_t>(here * m_channels);
        result.back().values.insert(result.back().values.end(), frame, frame + static_cast<std::ptrdiff_t>(m_channels));
    }
    return result;
}

std::vector<std::int16_t> asCounts(std::span<const float> values)
{
    std::vector<std::int16_t> counts(values.size());
    std::transform(values.begin(), values.end(), counts.begin(),
                   [](float value) { return static_cast<std::int16_t>(value); });
    return counts;
}

} // namespace baseline::workbench
