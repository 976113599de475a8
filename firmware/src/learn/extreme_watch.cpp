// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "learn/extreme_watch.h"

#include "wire/checksum.h"

namespace baseline {

namespace {

PeakState stateOf(const PeakLaw& law)
{
    PeakState state = {};
    state.held = static_cast<uint8_t>(law.held());
    if (!law.isFitted())
        return state;
    state.shape = law.shape();
    state.logScale = law.logScale();
    state.quality = law.fitQuality();
    return state;
}

} // namespace

ExtremeWatch::ExtremeWatch(const ExtremeOrder& order, uint32_t rateMilliHertz)
    : m_order(order), m_rateMilliHertz(rateMilliHertz), m_detector(order.settings),
      m_verdict(ExtremeVerdict::Learning), m_stream(0), m_begin(0), m_now(0), m_windows(0), m_outliers(0),
      m_collective(0), m_trainingHash(contentHash(Bytes()))
{
}

uint64_t ExtremeWatch::timeOf(const Score& score)
{
    if (score.streamId != m_stream) {
        m_stream = score.streamId;
        m_begin = m_now;
    }
    m_now = m_begin + score.firstIndex * 1000000 / m_rateMilliHertz;
    return m_now;
}

void ExtremeWatch::take(const Score& score, const float* features, Extreme& report)
{
    const bool isScore = m_order.source == ExtremeSource::Score;
    const float value = isScore ? score.scores[score.judge] : features[m_order.feature];
    m_verdict = m_detector.step(value, timeOf(score));
    m_trainingHash = contentHash(Bytes(reinterpret_cast<const uint8_t*>(&value), sizeof value), m_trainingHash);
    ++m_windows;
    m_outliers += m_verdict == ExtremeVerdict::Point || m_verdict == ExtremeVerdict::Collective ? 1 : 0;
    m_collective += m_verdict == ExtremeVerdict::Collective ? 1 : 0;

    report = Extreme();
    report.streamId = score.streamId;
    report.firstIndex = score.firstIndex;
    report.modelHash = score.modelHash;
    report.verdict = static_cast<uint8_t>(m_verdict);
    report.source = static_cast<uint8_t>(m_order.source);
    report.index = isScore ? score.judge : m_order.feature;
    report.value = value;
    report.windows = m_windows;
    report.outliers = m_outliers;
    report.collective = m_collective;
    report.low = stateOf(m_detector.lowPeaks());
    report.high = stateOf(m_detector.highPeaks());
    if (!m_detector.hasBounds())
        return;
    report.flags = extremeBounds;
    report.lower = m_detector.lower();
    report.upper = m_detector.upper();
    if (m_detector.lowPeaks().isFitted()) {
        report.flags = static_cast<uint8_t>(report.flags | extremeLowerFitted);
        report.low.limit = m_detector.lowerLimit();
    }
    if (m_detector.highPeaks().isFitted()) {
        report.flags = static_cast<uint8_t>(report.flags | extremeUpperFitted);
        report.high.limit = m_detector.upperLimit();
    }
}

uint32_t ExtremeWatch::peaksMissing() const
{
    const uint32_t high = m_detector.highPeaks().count() - m_detector.highPeaks().held();
    const uint32_t low = m_detector.lowPeaks().count() - m_detector.lowPeaks().held();
    return m_order.source == ExtremeSource::Score || high < low ? high : low;
}

} // namespace baseline
