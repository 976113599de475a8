// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/trace_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baseline::widgets {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Of values that are not all finite: one by one, without those that are not.
std::pair<double, double> finiteExtremes(std::span<const float> samples, std::span<const dsp::StreamExtremes> buckets)
{
    std::pair<double, double> found{infinity, -infinity};
    const auto take = [&found](float low, float high) {
        if (std::isfinite(low) && std::isfinite(high))
            found = {std::min<double>(found.first, low), std::max<double>(found.second, high)};
    };
    for (const float sample : samples)
        take(sample, sample);
    for (const dsp::StreamExtremes& bucket : buckets)
        take(bucket.min, bucket.max);
    return found;
}

} // namespace

void TraceData::setSamples(std::span<const float> samples, SampleIndex firstIndex, float factor)
{
    m_extremes.clear();
    m_samples.assign(samples.begin(), samples.end());
    if (factor != 1.0F) {
        for (float& sample : m_samples)
            sample *= factor;
    }
    m_each = 1;
    m_first = firstIndex;
    m_end = firstIndex + static_cast<SampleIndex>(samples.size());
}

void TraceData::setBuckets(const TraceBuckets& buckets, float factor)
{
    m_samples.clear();
    m_extremes.assign(buckets.extremes.begin(), buckets.extremes.end());
    if (factor != 1.0F) {
        for (dsp::StreamExtremes& part : m_extremes) {
            part.min *= factor;
            part.max *= factor;
        }
    }
    m_each = std::max<std::size_t>(1, buckets.each);
    m_first = buckets.firstIndex;
    m_end = std::clamp(buckets.end, m_first, m_first + static_cast<SampleIndex>(m_extremes.size() * m_each));
}

void TraceData::clear()
{
    m_samples.clear();
    m_extremes.clear();
}

void TraceData::sweep(std::size_t length)
{
    if (hasSamples()) {
        setSamples(sweepOrder(m_samples, m_first, length), 0);
        return;
    }
    m_extremes = sweepOrder(buckets(), std::max(m_each, length - length % m_each));
    m_first = 0;
    m_end = static_cast<SampleIndex>(m_extremes.size() * m_each);
}

std::optional<TraceColumn> TraceData::at(SampleIndex index) const
{
    if (isEmpty() || index < m_first || index >= m_end)
        return std::nullopt;
    const auto offset = static_cast<std::size_t>(index - m_first);
    if (!hasSamples())
        return m_extremes[offset / m_each];
    const float sample = m_samples[offset];
    return TraceColumn{sample, sample, std::isnan(sample)};
}

std::pair<double, double> TraceData::extremes() const
{
    dsp::MinMax all;
    if (hasSamples()) {
        dsp::minMaxColumns(m_samples, std::span(&all, 1)); // by vector instructions; NaN is passed over
    } else {
        const dsp::StreamExtremes together = dsp::joined(m_extremes);
        all = {together.min, together.max};
    }
    if (std::isinf(all.min) || std::isinf(all.max))
        return finiteExtremes(m_samples, m_extremes);
    if (std::isnan(all.min))
        return {infinity, -infinity};
    return {all.min, all.max};
}

void TraceData::columns(double samplesPerColumn, int count, std::vector<TraceColumn>& columns) const
{
    if (hasSamples())
        traceColumns(m_samples, m_first, samplesPerColumn, count, columns);
    else
        traceColumns(buckets(), samplesPerColumn, count, columns);
}

} // namespace baseline::widgets
