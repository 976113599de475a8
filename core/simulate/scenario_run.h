// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulate/generator.h"
#include "core/simulate/scenario.h"

#include <cstddef>
#include <span>
#include <vector>

namespace baseline::simulate {

/// Plays a scenario: a Generator to which everything happens at its time. The samples do not depend on block sizes. Not
/// to be shared between threads.
class ScenarioRun {
public:
    /// The scenario must be valid. Channels 1..8, as Generator has them.
    explicit ScenarioRun(const Scenario& scenario, int channels = 3);

    /// The next whole frames, interleaved, in g; beyond the end the machine goes on as it then is.
    void next(std::span<float> frames);

    SampleIndex length() const { return m_length; }
    const Generator& generator() const { return m_generator; }

    /// The truth about the scenario up to its end; known in full once all of it was drawn.
    std::vector<TruthSpan> truth() const { return spansOf(m_generator.truth(), m_length); }

private:
    struct Due {
        SampleIndex at = 0;
        std::variant<State, double, Mounting> what;
    };
    void applyDue();

    Generator m_generator;
    SampleIndex m_length;
    std::vector<Due> m_due; ///< in order of time
    std::size_t m_done = 0;
};

} // namespace baseline::simulate
