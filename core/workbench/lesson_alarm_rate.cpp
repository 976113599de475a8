// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_alarm_rate.h"

#include "core/evaluate/tolerance_limit.h"
#include "core/learn/random.h"

#include <cmath>
#include <deque>

namespace baseline::workbench {
namespace {

constexpr double hour = 3600.0;
constexpr double delta = 0.05; // 95 % confidence
constexpr std::size_t mostOf = 64;

/// C(n, k) p^k (1-p)^(n-k); n is small.
double binomial(std::size_t n, std::size_t k, double p)
{
    double chance = std::pow(1.0 - p, static_cast<double>(n - k));
    for (std::size_t i = 1; i <= k; ++i)
        chance *= p * static_cast<double>(n - k + i) / static_cast<double>(i);
    return chance;
}

Error wrong(const char* subject, const char* why)
{
    return {Error::Code::InvalidArgument, why, subject};
}

/// Windows from one above the threshold to the next: geometrically distributed, drawn by inversion.
double gapTo(learn::Random& random, double rate)
{
    return rate >= 1.0 ? 1.0 : 1.0 + std::floor(std::log1p(-random.unit()) / std::log1p(-rate));
}

} // namespace

Result<ExpectedAlarms> expectedFalseAlarms(const WatchPlan& plan)
{
    if (!(plan.hop.count() > 0.0) || !std::isfinite(plan.hop.count()))
        return wrong("hop", "windows follow each other after a time above zero");
    if (!(plan.rate >= 0.0 && plan.rate <= 1.0))
        return wrong("rate", "a chance lies in 0..1");
    if (!(plan.hoursADay >= 0.0 && plan.hoursADay <= 24.0))
        return wrong("hours", "a day has 24 hours");
    if (plan.needed < 1 || plan.needed > plan.of || plan.of > mostOf)
        return wrong("alarm", "K of L needs 1 <= K <= L <= 64");
    ExpectedAlarms result;
    result.windowsADay = plan.hoursADay * hour / plan.hop.count();
    result.windowsAboveADay = plan.rate * result.windowsADay;
    const double onset = plan.rate * (1.0 - plan.rate) * binomial(plan.of - 1, plan.needed - 1, plan.rate);
    result.alarmsADay = onset * result.windowsADay;
    for (std::size_t above = plan.needed; above <= plan.of; ++above)
        result.shareInAlarm += binomial(plan.of, above, plan.rate);
    return result;
}

std::vector<std::size_t> simulatedDays(const WatchPlan& plan, std::size_t days, std::uint64_t seed)
{
    std::vector<std::size_t> alarms(days, 0);
    if (plan.rate <= 0.0)
        return alarms;
    const double windows = std::floor(plan.hoursADay * hour / plan.hop.count());
    learn::Random random(seed);
    for (std::size_t& count : alarms) {
        std::deque<double> recent; // windows above the threshold among the last L and the one before them
        for (double at = gapTo(random, plan.rate); at <= windows; at += gapTo(random, plan.rate)) {
            while (!recent.empty() && recent.front() < at - static_cast<double>(plan.of))
                recent.pop_front();
            const bool leaves = !recent.empty() && recent.front() == at - static_cast<double>(plan.of);
            const std::size_t before = recent.size();
            recent.push_back(at);
            const std::size_t now = before + 1 - (leaves ? 1 : 0);
            if (now >= plan.needed && before < plan.needed)
                ++count;
        }
    }
    return alarms;
}

RateEvidence evidenceFor(double rate)
{
    return {evaluate::toleranceWindowsNeeded(rate, delta), 3.0 / rate};
}

} // namespace baseline::workbench
