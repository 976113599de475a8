// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/weibull.h"

#include "core/learn/fit_errors.h"
#include "core/learn/weibull_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace baseline::learn {

namespace {

Status check(std::span<const double> maxima)
{
    if (maxima.size() < 2)
        return invalid("maxima", "two maxima at least make a law");
    if (!std::ranges::all_of(maxima, [](double y) { return y > 0.0 && std::isfinite(y); }))
        return invalid("maxima", "maxima above their bound are positive numbers");
    const auto [least, greatest] = std::ranges::minmax_element(maxima);
    if (*least == *greatest)
        return Error{Error::Code::ConstantInput, "all maxima are equal", "maxima"};
    return done();
}

/// The likelihood equation of the shape over values in 0..1 (divided by the largest, so that powers stay finite). It
/// rises with k from below 0 to above.
class ShapeEquation {
public:
    explicit ShapeEquation(std::span<const double> maxima)
    {
        const double largest = *std::ranges::max_element(maxima);
        for (const double y : maxima)
            m_logs.push_back(std::log(y / largest));
        m_mean = std::accumulate(m_logs.begin(), m_logs.end(), 0.0) / static_cast<double>(m_logs.size());
    }

    double operator()(double k) const
    {
        double powers = 0.0;
        double weighted = 0.0;
        for (const double log : m_logs) {
            const double power = std::exp(k * log);
            powers += power;
            weighted += power * log;
        }
        return weighted / powers - 1.0 / k - m_mean;
    }

    /// pi / sqrt(6) over the deviation of the logarithms: the shape by moments.
    double start() const
    {
        double square = 0.0;
        for (const double log : m_logs)
            square += (log - m_mean) * (log - m_mean);
        return 1.2825498301618641 / std::sqrt(square / static_cast<double>(m_logs.size()));
    }

    double meanPower(double k) const
    {
        double powers = 0.0;
        for (const double log : m_logs)
            powers += std::exp(k * log);
        return powers / static_cast<double>(m_logs.size());
    }

private:
    std::vector<double> m_logs;
    double m_mean = 0.0;
};

double rootOf(const ShapeEquation& equation)
{
    double low = equation.start();
    double high = low;
    while (equation(low) > 0.0)
        low *= 0.5;
    while (equation(high) < 0.0)
        high *= 2.0;
    // Bisection to the last bit: 60 steps, each as dear as one of Newton's, and no case in which it fails.
    for (double middle = 0.5 * (low + high); middle > low && middle < high; middle = 0.5 * (low + high))
        (equation(middle) < 0.0 ? low : high) = middle;
    return 0.5 * (low + high);
}

} // namespace

double Weibull::probability(double y) const
{
    return y > 0.0 ? -std::expm1(-std::pow(y / scale, shape)) : 0.0;
}

double Weibull::quantile(double p) const
{
    return scale * std::pow(-std::log1p(-p), 1.0 / shape);
}

Result<WeibullFit> fitWeibullByLikelihood(std::span<const double> maxima)
{
    if (Status sound = check(maxima); !sound)
        return sound.error();
    const ShapeEquation equation(maxima);
    WeibullFit fit;
    fit.law.shape = rootOf(equation);
    fit.law.scale =
        *std::ranges::max_element(maxima) * std::pow(equation.meanPower(fit.law.shape), 1.0 / fit.law.shape);
    return fit;
}

Result<WeibullFit> fitWeibullByRanks(std::span<const double> maxima, PlottingPosition position)
{
    if (Status sound = check(maxima); !sound)
        return sound.error();
    std::vector<double> x(maxima.begin(), maxima.end());
    std::ranges::sort(x);
    const auto n = static_cast<double>(x.size());
    std::vector<double> y(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double rank = static_cast<double>(i) + 1.0;
        const double share =
            position == PlottingPosition::Hazen ? (rank - 0.5) / n : (rank - 0.3) / (n + 0.4);
        x[i] = std::log(x[i]);
        y[i] = std::log(-std::log1p(-share));
    }
    const double meanX = std::accumulate(x.begin(), x.end(), 0.0) / n;
    const double meanY = std::accumulate(y.begin(), y.end(), 0.0) / n;
    double xx = 0.0;
    double xy = 0.0;
    double yy = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        xy += (x[i] - meanX) * (y[i] - meanY);
        yy += (y[i] - meanY) * (y[i] - meanY);
    }
    WeibullFit fit;
    fit.law.shape = xy / xx;
    fit.law.scale = std::exp(meanX - meanY / fit.law.shape);
    fit.r2 = xy * xy / (xx * yy);
    return fit;
}

std::optional<double> calibratedLimit(std::size_t count, double share)
{
    const auto& shares = weibullTableShares; // falling
    if (count < weibullTableFirst || count >= weibullTableFirst + weibullTable.size())
        return std::nullopt;
    if (!(share <= shares.front() && share >= shares.back()))
        return std::nullopt;
    const auto& row = weibullTable[count - weibullTableFirst];
    std::size_t next = 1;
    while (shares[next] > share)
        ++next;
    // The logarithm of the limit is nearly straight in ln(-ln share): for a known law it is the same number.
    const auto scale = [](double value) { return std::log(-std::log(value)); };
    const double at = (scale(share) - scale(shares[next - 1])) / (scale(shares[next]) - scale(shares[next - 1]));
    return std::exp(row[next - 1] + at * (row[next] - row[next - 1]));
}

} // namespace baseline::learn
