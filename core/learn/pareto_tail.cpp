// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/pareto_tail.h"

#include "core/learn/fit_errors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace baseline::learn {

namespace {

constexpr std::size_t fewestForShape = 10;
constexpr double noShape = 1e-9;

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Grimshaw's equation over excesses of mean 1: w(theta) = u v - 1 with u = 1 + mean ln(1 + theta y) and
/// v = mean 1 / (1 + theta y). A root gives shape u - 1 and scale shape / theta; theta = 0 is always one.
class Grimshaw {
public:
    explicit Grimshaw(std::span<const double> excesses) : m_excesses(excesses)
    {
        const auto [least, greatest] = std::ranges::minmax_element(excesses);
        m_least = *least;
        m_greatest = *greatest;
    }

    std::vector<ParetoTail> candidates() const
    {
        std::vector<ParetoTail> tails;
        constexpr double edge = 1e-8;
        const auto take = [&](double theta) {
            const double shape = logMean(theta);
            if (std::abs(theta) > 1e-6 && shape > -1.0 && shape / theta > 0.0)
                tails.push_back({shape, shape / theta});
        };
        // Roots lie between these ends (Grimshaw 1993); the mean is 1.
        rootsIn(-1.0 / m_greatest + edge, -edge, take);
        const double far = 2.0 * (1.0 - m_least) / (m_least * m_least);
        rootsIn(edge, std::max(2.0 * (1.0 - m_least) / m_least, std::min(far, 1e6)), take);
        return tails;
    }

private:
    double logMean(double theta) const
    {
        double sum = 0.0;
        for (const double y : m_excesses)
            sum += std::log1p(theta * y);
        return sum / static_cast<double>(m_excesses.size());
    }

    double operator()(double theta) const
    {
        double inverse = 0.0;
        for (const double y : m_excesses)
            inverse += 1.0 / (1.0 + theta * y);
        return (1.0 + logMean(theta)) * inverse / static_cast<double>(m_excesses.size()) - 1.0;
    }

    /// Every change of sign on a grid that is fine near 0 and near the far end, narrowed to the last bit.
    template <typename Take>
    void rootsIn(double from, double to, Take take) const
    {
        constexpr int steps = 64;
        if (!(from < to))
            return;
        double before = from;
        double valueBefore = (*this)(before);
        for (int i = 1; i <= steps; ++i) {
            const double share = static_cast<double>(i) / steps;
            // For positive ends geometric, for negative ones denser towards both.
            const double at = from > 0.0 ? from * std::pow(to / from, share)
                                         : from + (to - from) * 0.5 * (1.0 - std::cos(3.14159265358979 * share));
            const double value = (*this)(at);
            if (value == 0.0 || (value < 0.0) != (valueBefore < 0.0))
                take(narrowed(before, at, valueBefore < 0.0));
            before = at;
            valueBefore = value;
        }
    }

    double narrowed(double low, double high, bool risesFromLow) const
    {
        for (double middle = 0.5 * (low + high); middle > low && middle < high; middle = 0.5 * (low + high))
            (((*this)(middle) < 0.0) == risesFromLow ? low : high) = middle;
        return 0.5 * (low + high);
    }

    std::span<const double> m_excesses;
    double m_least = 0.0;
    double m_greatest = 0.0;
};

} // namespace

double ParetoTail::quantile(double p) const
{
    if (p >= 1.0)
        return 0.0;
    const double log = std::log(p);
    return std::abs(shape) < noShape ? -scale * log : scale * std::expm1(-shape * log) / shape;
}

double logLikelihood(const ParetoTail& tail, std::span<const double> excesses)
{
    const auto n = static_cast<double>(excesses.size());
    double sum = 0.0;
    if (std::abs(tail.shape) < noShape) {
        for (const double y : excesses)
            sum += y / tail.scale;
        return -n * std::log(tail.scale) - sum;
    }
    for (const double y : excesses) {
        const double beyond = tail.shape * y / tail.scale;
        if (beyond <= -1.0)
            return -std::numeric_limits<double>::infinity();
        sum += std::log1p(beyond);
    }
    return -n * std::log(tail.scale) - (1.0 + 1.0 / tail.shape) * sum;
}

ParetoTail paretoByMoments(std::span<const double> excesses)
{
    const double mean = meanOf(excesses);
    double square = 0.0;
    for (const double y : excesses)
        square += (y - mean) * (y - mean);
    const double ratio = square > 0.0 ? mean * mean * static_cast<double>(excesses.size()) / square : 1.0;
    return {0.5 * (1.0 - ratio), 0.5 * mean * (1.0 + ratio)};
}

Result<ParetoTail> fitParetoTail(std::span<const double> excesses)
{
    if (excesses.empty())
        return invalid("excesses", "nothing exceeded the threshold");
    if (!std::ranges::all_of(excesses, [](double y) { return y > 0.0 && std::isfinite(y); }))
        return invalid("excesses", "excesses are positive numbers");
    const double mean = meanOf(excesses);
    ParetoTail best{0.0, mean};
    if (excesses.size() < fewestForShape)
        return best;
    std::vector<double> scaled(excesses.begin(), excesses.end());
    for (double& y : scaled)
        y /= mean;
    best.scale = 1.0;
    double likeliest = logLikelihood(best, scaled);
    std::vector<ParetoTail> candidates = Grimshaw(scaled).candidates();
    candidates.push_back(paretoByMoments(scaled));
    for (const ParetoTail& candidate : candidates) {
        // At or below -1 the likelihood has no bound; above 1 the law has no mean, and a limit from it no meaning.
        if (!(candidate.shape > -1.0) || !(candidate.scale > 0.0))
            continue;
        const ParetoTail capped{std::min(candidate.shape, 1.0), candidate.scale};
        if (const double value = logLikelihood(capped, scaled); value > likeliest) {
            likeliest = value;
            best = capped;
        }
    }
    best.scale *= mean;
    return best;
}

} // namespace baseline::learn
