// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/truth.h"

#include <algorithm>

namespace baseline::simulate {

Truth::Truth(SlowNoise speedNoise, double transitionSamples, StateChange start)
    : m_speedNoise(speedNoise), m_transitionSamples(transitionSamples), m_changes{start}
{
}

void Truth::add(const StateChange& change)
{
    if (change.first <= m_changes.front().first)
        m_changes.assign(1, change);
    else
        m_changes.push_back(change);
}

const StateChange& Truth::changeAt(SampleIndex index) const
{
    const auto after =
        std::upper_bound(m_changes.begin() + 1, m_changes.end(), index,
                         [](SampleIndex wanted, const StateChange& change) { return wanted < change.first; });
    return *(after - 1);
}

double Truth::progressAt(SampleIndex index) const
{
    const StateChange& change = changeAt(index);
    const auto elapsed = static_cast<double>(index - change.first);
    if (&change == &m_changes.front() || elapsed >= m_transitionSamples)
        return 1.0;
    const double u = elapsed / m_transitionSamples;
    return u * u * (3.0 - 2.0 * u);
}

Hertz Truth::shaftAt(SampleIndex index) const
{
    const StateChange& change = changeAt(index);
    const double speed = change.speedBefore + (change.speedAfter - change.speedBefore) * progressAt(index);
    return Hertz{speed * (1.0 + m_speedNoise.at(index)) * m_ramp.at(index)};
}

std::vector<TruthSpan> spansOf(const Truth& truth, SampleIndex length)
{
    std::vector<TruthSpan> spans;
    const auto changes = truth.changes();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const SampleIndex end = i + 1 < changes.size() ? std::min(changes[i + 1].first, length) : length;
        if (end > changes[i].first)
            spans.push_back({changes[i].first, end, changes[i].state, changes[i].load, changes[i].mounting});
    }
    return spans;
}

} // namespace baseline::simulate
