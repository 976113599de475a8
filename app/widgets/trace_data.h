// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/trace_columns.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace baseline::widgets {

/// A copy of what a waveform shows of one channel: samples, or of a long span the extremes of several samples in a row.
class TraceData {
public:
    /// Kept times `factor`: in the unit that is shown.
    void setSamples(std::span<const float> samples, SampleIndex firstIndex, float factor = 1.0F);
    void setBuckets(const TraceBuckets& buckets, float factor = 1.0F);
    void clear();
    /// Puts everything where it stands in a sweep of `length` (> 0) samples, which then begins at index 0.
    void sweep(std::size_t length);

    bool isEmpty() const { return m_samples.empty() && m_extremes.empty(); }
    /// Whether every sample is at hand.
    bool hasSamples() const { return m_extremes.empty(); }
    /// Stream index of the first sample, and how many samples a bucket has.
    SampleIndex first() const { return m_first; }
    std::size_t each() const { return hasSamples() ? 1 : m_each; }
    /// Stream index behind the newest sample.
    SampleIndex end() const { return m_end; }
    std::span<const float> samples() const { return m_samples; }
    /// What is known of the sample of that index; nothing outside.
    std::optional<TraceColumn> at(SampleIndex index) const;

    /// Of the finite ones; {infinity, -infinity}: there is none.
    std::pair<double, double> extremes() const;
    /// See traceColumns().
    void columns(double samplesPerColumn, int count, std::vector<TraceColumn>& columns) const;

private:
    TraceBuckets buckets() const { return {m_extremes, m_each, m_first, m_end}; }

    std::vector<float> m_samples;
    std::vector<dsp::StreamExtremes> m_extremes;
    std::size_t m_each = 1;
    SampleIndex m_first = 0;
    SampleIndex m_end = 0;
};

} // namespace baseline::widgets
