// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulate/generator.h"
#include "firmware/virtual/sample_source.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace baseline::virtual_nano {

/// The machine simulator behind the board's own quantise(). The machine goes on from start to start, as a real one
/// does: a second stream is not the first one again. Another rate begins a new machine with the same seed.
class SimulatedSource final : public SampleSource {
public:
    /// `rateError`: true rate = nominal · (1 + rateError), within ±0.2.
    SimulatedSource(std::uint64_t seed, double rateError, int channels, simulate::State state);

    void setState(simulate::State state);

    bool start(const SensorSettings& settings) override;
    double trueRate() const override;
    std::uint32_t gapAhead() const override { return 0; }
    std::uint16_t take(std::int16_t* counts, std::uint16_t frames) override;

private:
    std::uint64_t m_seed;
    double m_rateError;
    int m_channels;
    simulate::State m_state;
    unsigned m_rangeG = 4;
    std::optional<simulate::Generator> m_generator;
    std::vector<float> m_values;
};

} // namespace baseline::virtual_nano
