// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/spot.h"

#include "core/learn/fit_errors.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace baseline::learn {

namespace {

// A tail of fewer is no tail.
constexpr std::size_t fewestExcesses = 4;

Status check(std::span<const double> scores, const SpotOptions& options)
{
    if (!(options.level >= 0.0 && options.level < 1.0))
        return invalid("level", "a level lies in 0..1", options.level);
    if (!(options.risk > 0.0 && options.risk < 1.0 - options.level))
        return invalid("risk", "a risk lies between 0 and 1 - level", options.risk);
    if (!(options.guard > 0.0 && options.guard <= 1.0))
        return invalid("guard", "a guard lies between 0 and 1", options.guard);
    if (options.mostExcesses < fewestExcesses)
        return invalid("excesses", "a tail needs four excesses at least");
    const auto bad = std::ranges::count_if(scores, [](double score) { return !std::isfinite(score); });
    if (bad > 0) {
        return Error{Error::Code::BadValues, "scores that are no numbers", {},
                     100.0 * static_cast<double>(bad) / static_cast<double>(scores.size())};
    }
    const double needed =
        std::ceil(static_cast<double>(fewestExcesses + 1) / (1.0 - options.level)) + static_cast<double>(options.depth);
    if (static_cast<double>(scores.size()) < needed)
        return invalid("scores", "too few scores for a tail", needed);
    return done();
}

} // namespace

Result<Spot> Spot::start(std::span<const double> scores, const SpotOptions& options)
{
    if (Status sound = check(scores, options); !sound)
        return sound.error();
    Spot spot;
    spot.m_options = options;
    for (const double score : scores.first(options.depth)) {
        spot.m_recent.push_back(score);
        spot.m_recentSum += score;
    }
    std::vector<double> about;
    for (const double score : scores.subspan(options.depth)) {
        about.push_back(score - spot.drift());
        spot.learn(score);
    }
    std::vector<double> sorted = about;
    std::ranges::sort(sorted);
    if (sorted.front() == sorted.back())
        return Error{Error::Code::ConstantInput, "the score does not vary", "scores"};
    const double place = std::floor(options.level * static_cast<double>(sorted.size()));
    spot.m_threshold = sorted[static_cast<std::size_t>(place)];
    for (const double value : about) {
        if (value <= spot.m_threshold)
            continue;
        spot.m_excesses.push_back(value - spot.m_threshold);
        ++spot.m_exceeded;
    }
    if (spot.m_excesses.empty()) // the largest values are all one
        return Error{Error::Code::ConstantInput, "nothing exceeds the threshold", "scores"};
    while (spot.m_excesses.size() > options.mostExcesses)
        spot.m_excesses.pop_front();
    spot.m_counted = about.size();
    spot.refit();
    return spot;
}

double Spot::drift() const
{
    return m_recent.empty() ? 0.0 : m_recentSum / static_cast<double>(m_recent.size());
}

double Spot::limit() const
{
    return drift() + m_level;
}

/// Moves the mean on.
void Spot::learn(double score)
{
    if (m_options.depth == 0)
        return;
    m_recentSum += score - m_recent.front();
    m_recent.pop_front();
    m_recent.push_back(score);
}

void Spot::refit()
{
    const std::vector<double> excesses(m_excesses.begin(), m_excesses.end());
    // They are above 0 by the comparison that chose them, so the fit cannot fail.
    m_tail = fitParetoTail(excesses).value();
    const double share = static_cast<double>(m_counted) / static_cast<double>(m_exceeded);
    m_level = m_threshold + m_tail.quantile(m_options.risk * share);
    m_guard = m_threshold + m_tail.quantile(m_options.guard * m_options.risk * share);
}

Result<SpotStep> Spot::step(double score)
{
    if (!std::isfinite(score))
        return Error{Error::Code::BadValues, "a score that is no number", {}, 100.0};
    const SpotStep result{score > limit(), limit()};
    const double excess = score - drift() - m_threshold;
    if (excess > m_guard - m_threshold)
        return result;
    ++m_counted;
    if (excess > 0.0) {
        ++m_exceeded;
        m_excesses.push_back(excess);
        if (m_excesses.size() > m_options.mostExcesses)
            m_excesses.pop_front();
        refit();
    }
    learn(score);
    return result;
}

} // namespace baseline::learn
