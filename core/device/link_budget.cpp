// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/link_budget.h"

#include <algorithm>

namespace baseline::device {
namespace {

constexpr double secondsADay = 86'400.0;

} // namespace

double LinkBudget::madePerDay() const
{
    return madePerSecond() * secondsADay;
}

double LinkBudget::carriedShare() const
{
    return std::min(1.0, linkBytesPerSecond / madePerSecond());
}

std::optional<Seconds> LinkBudget::secondsUntilFull(double memoryBytes) const
{
    const double surplus = madePerSecond() - linkBytesPerSecond;
    if (surplus <= 0.0)
        return std::nullopt;
    return Seconds(memoryBytes / surplus);
}

LinkTank advanced(LinkTank tank, const LinkBudget& budget, double memoryBytes, Seconds elapsed)
{
    const double made = budget.madePerSecond() * elapsed.count();
    const double toSend = tank.waiting + made;
    // While more is made than sent, the link never idles; while less is, what waits only falls: so the sums are exact.
    const double sent = std::min(toSend, budget.linkBytesPerSecond * elapsed.count());
    const double left = toSend - sent;
    tank.made += made;
    tank.sent += sent;
    tank.waiting = std::min(left, memoryBytes);
    tank.lost += left - tank.waiting;
    return tank;
}

} // namespace baseline::device
