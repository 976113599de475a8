// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/signal_history.h"

#include <algorithm>
#include <limits>

namespace baseline::workbench {

namespace {

/// Scores of an earlier stream come within milliseconds; a handful of streams is plenty.
constexpr std::size_t rememberedStreams = 8;

/// A jump of the index beyond this is no pause but nonsense; positions then go on without it, so that they stay far from
/// the end of int64. 36 years at 952 Hz.
constexpr std::uint64_t longestGap = std::uint64_t{1} << 40;

} // namespace

SignalHistory::SignalHistory(std::size_t capacity, std::size_t channels)
    : m_channels(std::max<std::size_t>(channels, 1)), m_counts(std::max<std::size_t>(capacity, 1) * m_channels),
      m_present(std::max<std::size_t>(capacity, 1))
{
}

void SignalHistory::beginStream(std::uint32_t streamId, std::uint64_t index)
{
    // One missing frame keeps two streams apart: no window may cross from one to the other.
    const SampleIndex first = m_sections.empty() ? m_end : m_end + 1;
    m_sections.push_back({streamId, index, first});
    if (m_sections.size() > rememberedStreams)
        m_sections.pop_front();
    m_rate = {};
}

void SignalHistory::begin(std::uint32_t streamId)
{
    beginStream(streamId, 0);
    m_tracker.emplace(streamId);
}

void SignalHistory::take(const device::SampleBlockIn& block)
{
    if (block.channels != m_channels)
        return;
    if (m_sections.empty() || m_sections.back().streamId != block.streamId) {
        // Whoever joins a running stream has lost nothing; a stream that begins while we watch begins at 0.
        const bool joins = m_sections.empty();
        beginStream(block.streamId, joins ? block.firstIndex : 0);
        m_tracker.emplace(block.streamId, joins ? std::nullopt : std::optional<std::uint64_t>(0));
    }
    const device::StreamTracker::Step step =
        m_tracker->take({block.streamId, block.firstIndex, block.frames, block.flags, block.afterWireLoss});
    if (!step.isNew())
        return;
    if (step.kind == device::StreamTracker::Kind::Loss)
        m_lost += step.missing;
    if (step.missing > longestGap)
        beginStream(block.streamId, block.firstIndex);
    m_rate.add(block);

    const std::uint64_t firstNew = block.firstIndex + step.stale;
    skipTo(*positionOf(block.streamId, firstNew));
    const auto fresh = block.values().subspan(step.stale * m_channels);
    for (std::size_t i = 0; i < fresh.size(); i += m_channels, ++m_end) {
        const std::size_t at = slot(m_end);
        std::copy_n(fresh.begin() + static_cast<std::ptrdiff_t>(i), m_channels,
                    m_counts.begin() + static_cast<std::ptrdiff_t>(at * m_channels));
        m_present[at] = 1;
    }
    m_received += fresh.size() / m_channels;
    m_clipped += static_cast<std::uint64_t>(clippedFrames(fresh, m_channels));
}

void SignalHistory::follow(std::uint32_t streamId, std::uint64_t endIndex)
{
    if (m_sections.empty() || m_sections.back().streamId != streamId) {
        beginStream(streamId, endIndex);
        m_tracker.emplace(streamId, std::nullopt);
    }
    if (m_tracker->received() > 0)
        return; // its samples are being sent, and they tell the time
    const std::optional<SampleIndex> position = positionOf(streamId, endIndex);
    if (position && *position - m_end < static_cast<SampleIndex>(longestGap))
        skipTo(*position);
}

void SignalHistory::finish(std::uint64_t produced)
{
    if (!m_tracker || m_sections.empty())
        return;
    const std::uint64_t tail = m_tracker->finish(produced);
    m_lost += tail;
    if (tail < longestGap)
        skipTo(m_end + static_cast<SampleIndex>(tail));
}

void SignalHistory::skipTo(SampleIndex position)
{
    const auto all = static_cast<SampleIndex>(capacity());
    for (SampleIndex at = std::max(m_end, position - all); at < position; ++at)
        m_present[slot(at)] = 0;
    m_end = std::max(m_end, position);
}

std::optional<SampleIndex> SignalHistory::positionOf(std::uint32_t streamId, std::uint64_t index) const
{
    for (auto section = m_sections.rbegin(); section != m_sections.rend(); ++section) {
        if (section->streamId == streamId && index >= section->firstIndex)
            return section->first + static_cast<SampleIndex>(index - section->firstIndex);
    }
    return std::nullopt;
}

std::uint32_t SignalHistory::streamId() const
{
    return m_sections.empty() ? 0 : m_sections.back().streamId;
}

SampleIndex SignalHistory::indexOf(SampleIndex position) const
{
    if (m_sections.empty())
        return position;
    return position - m_sections.back().first + static_cast<SampleIndex>(m_sections.back().firstIndex);
}

bool SignalHistory::copyFrames(SampleIndex first, std::size_t frames, std::vector<std::int16_t>& counts) const
{
    const SampleIndex end = first + static_cast<SampleIndex>(frames);
    if (first < begin() || end > m_end)
        return false;
    counts.clear();
    for (SampleIndex at = first; at < end; ++at) {
        if (!isPresent(at))
            return false;
        const auto begin = m_counts.begin() + static_cast<std::ptrdiff_t>(slot(at) * m_channels);
        counts.insert(counts.end(), begin, begin + static_cast<std::ptrdiff_t>(m_channels));
    }
    return true;
}

const std::int16_t* SignalHistory::frame(SampleIndex position) const
{
    if (position < begin() || position >= m_end)
        return nullptr;
    const std::size_t at = slot(position);
    return m_present[at] != 0 ? &m_counts[at * m_channels] : nullptr;
}

void SignalHistory::copyChannel(std::size_t channel, SampleIndex first, float scale, std::span<float> values) const
{
    std::ranges::fill(values, std::numeric_limits<float>::quiet_NaN());
    const SampleIndex to = std::min(m_end, first + static_cast<SampleIndex>(values.size()));
    for (SampleIndex at = std::max(first, begin()); at < to;) {
        // In stretches that do not cross the end of the ring: a division for each sample would be most of the work.
        const std::size_t begin = slot(at);
        const std::size_t count = std::min(static_cast<std::size_t>(to - at), capacity() - begin);
        float* value = values.data() + (at - first);
        const std::int16_t* counts = m_counts.data() + begin * m_channels + channel;
        for (std::size_t i = 0; i < count; ++i, counts += m_channels) {
            if (m_present[begin + i] != 0)
                value[i] = scale * static_cast<float>(*counts);
        }
        at += static_cast<SampleIndex>(count);
    }
}

std::optional<SampleIndex> SignalHistory::newestWhole(std::size_t frames) const
{
    std::size_t run = 0;
    for (SampleIndex at = m_end; at > begin() && run < frames;) {
        --at;
        run = isPresent(at) ? run + 1 : 0;
        if (run == frames)
            return at;
    }
    return std::nullopt;
}

} // namespace baseline::workbench
