// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/maxima_laws.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace baseline::learn {

namespace {

constexpr double leastShape = -0.9;
constexpr double mostShape = 2.0;
constexpr int mostSteps = 2000;
/// Of the spread of the simplex's likelihoods: far below what three digits of a parameter change.
constexpr double flat = 1e-12;

/// Location, ln scale, shape.
using Point = std::array<double, 3>;

ExtremeValueLaw lawAt(const Point& point)
{
    return {point[0], std::exp(point[1]), point[2]};
}

struct Corner {
    Point at{};
    double cost = 0.0; ///< - log likelihood
};

class Simplex {
public:
    Simplex(std::span<const double> maxima, const Point& start) : m_maxima(maxima)
    {
        for (std::size_t i = 0; i < m_corners.size(); ++i) {
            Point at = start;
            if (i > 0)
                at[i - 1] += 0.1;
            m_corners[i] = cornerAt(at);
        }
    }

    Corner descend()
    {
        for (int step = 0; step < mostSteps; ++step) {
            std::ranges::sort(m_corners, {}, &Corner::cost);
            const double spread = m_corners.back().cost - m_corners.front().cost;
            if (spread <= flat * (1.0 + std::abs(m_corners.front().cost)))
                break;
            move();
        }
        std::ranges::sort(m_corners, {}, &Corner::cost);
        return m_corners.front();
    }

private:
    Corner cornerAt(const Point& at) const
    {
        const bool isIn = at[2] >= leastShape && at[2] <= mostShape;
        return {at, isIn ? -logLikelihood(lawAt(at), m_maxima) : std::numeric_limits<double>::infinity()};
    }

    /// From the worst corner through the middle of the others; 1 is the middle's other side.
    Corner beyond(double share) const
    {
        const std::size_t worst = m_corners.size() - 1;
        Point at{};
        for (std::size_t j = 0; j < at.size(); ++j) {
            double middle = 0.0;
            for (std::size_t i = 0; i < worst; ++i)
                middle += m_corners[i].at[j] / static_cast<double>(worst);
            at[j] = middle + share * (middle - m_corners[worst].at[j]);
        }
        return cornerAt(at);
    }

    void move()
    {
        Corner& worst = m_corners.back();
        const Corner reflected = beyond(1.0);
        if (reflected.cost < m_corners.front().cost) {
            const Corner expanded = beyond(2.0);
            worst = expanded.cost < reflected.cost ? expanded : reflected;
        } else if (reflected.cost < m_corners[m_corners.size() - 2].cost) {
            worst = reflected;
        } else if (const Corner inner = beyond(-0.5); inner.cost < worst.cost) {
            worst = inner;
        } else {
            for (std::size_t i = 1; i < m_corners.size(); ++i) {
                Point at = m_corners[i].at;
                for (std::size_t j = 0; j < at.size(); ++j)
                    at[j] = 0.5 * (at[j] + m_corners[0].at[j]);
                m_corners[i] = cornerAt(at);
            }
        }
    }

    std::span<const double> m_maxima;
    std::array<Corner, 4> m_corners;
};

template <typename Law>
std::vector<double> expected(const Law& law, std::size_t count)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(law.quantile((static_cast<double>(i) + 0.5) / static_cast<double>(count)));
    return values;
}

} // namespace

double logLikelihood(const ExtremeValueLaw& law, std::span<const double> maxima)
{
    double sum = 0.0;
    for (const double x : maxima)
        sum += std::log(law.density(x));
    return std::isnan(sum) ? -std::numeric_limits<double>::infinity() : sum;
}

double logLikelihood(const Weibull& law, std::span<const double> maxima)
{
    double sum = 0.0;
    for (const double y : maxima) {
        const double ratio = y / law.scale;
        sum += std::log(law.shape / law.scale) + (law.shape - 1.0) * std::log(ratio) - std::pow(ratio, law.shape);
    }
    return std::isnan(sum) ? -std::numeric_limits<double>::infinity() : sum;
}

Result<LikelyLaw> fitExtremeValueLawByLikelihood(std::span<const double> maxima)
{
    const Result<ExtremeValueLaw> moments = fitExtremeValueLaw(maxima);
    if (!moments)
        return moments.error();
    const auto n = static_cast<double>(maxima.size());
    double mean = 0.0;
    for (const double x : maxima)
        mean += x / n;
    double variance = 0.0;
    for (const double x : maxima)
        variance += (x - mean) * (x - mean) / n;
    const double unit = std::sqrt(variance);
    std::vector<double> standard;
    for (const double x : maxima)
        standard.push_back((x - mean) / unit);
    // Gumbel's moments: deviation pi / sqrt(6) of the scale, mean 0.5772 of it above the location.
    const Point gumbel{-0.45, std::log(0.7797), 0.0};
    const double shape = std::clamp(moments->shape, leastShape + 0.1, mostShape - 0.1);
    const Point byMoments{(moments->location - mean) / unit, std::log(moments->scale / unit), shape};
    Corner best = Simplex(standard, gumbel).descend();
    if (const Corner other = Simplex(standard, byMoments).descend(); other.cost < best.cost)
        best = other;
    LikelyLaw likely;
    likely.law = lawAt(best.at);
    likely.law.location = mean + unit * likely.law.location;
    likely.law.scale *= unit;
    likely.logLikelihood = -best.cost - n * std::log(unit);
    return likely;
}

std::vector<double> blockMaxima(std::span<const double> values, std::size_t block)
{
    std::vector<double> maxima;
    for (std::size_t begin = 0; begin + block <= values.size(); begin += block) {
        double largest = -std::numeric_limits<double>::infinity();
        for (const double value : values.subspan(begin, block)) {
            if (std::isfinite(value))
                largest = std::max(largest, value);
        }
        if (std::isfinite(largest))
            maxima.push_back(largest);
    }
    return maxima;
}

std::vector<double> MaximaLaws::expectedByExtreme() const
{
    return extreme ? expected(extreme->law, maxima.size()) : std::vector<double>();
}

std::vector<double> MaximaLaws::expectedByWeibull() const
{
    return weibull ? expected(*weibull, maxima.size()) : std::vector<double>();
}

MaximaLaws compareLaws(std::vector<double> maxima)
{
    MaximaLaws laws;
    laws.maxima = std::move(maxima);
    std::ranges::sort(laws.maxima);
    if (const auto extreme = fitExtremeValueLawByLikelihood(laws.maxima))
        laws.extreme = *extreme;
    if (!laws.extreme)
        return laws;
    if (const auto weibull = fitWeibullByLikelihood(laws.maxima)) {
        laws.weibull = weibull->law;
        laws.weibullLogLikelihood = logLikelihood(weibull->law, laws.maxima);
    }
    return laws;
}

} // namespace baseline::learn
