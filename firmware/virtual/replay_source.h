// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/virtual/replay_signal.h"
#include "firmware/virtual/sample_source.h"

namespace baseline::virtual_nano {

/// A recording as the sensor, quantised as the board would. Begins anew at each start, and after its end.
class ReplaySource final : public SampleSource {
public:
    /// `rateError`: true rate = nominal · (1 + rateError). The signal has at least one stretch.
    ReplaySource(ReplaySignal signal, double rateError);

    bool start(const SensorSettings& settings) override;
    double trueRate() const override { return m_signal.rate.value * (1.0 + m_rateError); }
    std::uint32_t gapAhead() const override;
    std::uint16_t take(std::int16_t* counts, std::uint16_t frames) override;

private:
    ReplaySignal m_signal;
    double m_rateError;
    unsigned m_rangeG = 4;
    std::size_t m_stretch = 0;
    std::size_t m_row = 0;     ///< within the stretch
    bool m_atStart = true;     ///< of the stream, which needs no gap
};

} // namespace baseline::virtual_nano
