// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/frame_meter.h"

#include <algorithm>
#include <cmath>

namespace baseline::widgets {
namespace {

/// Five seconds of the quickest displays.
constexpr std::size_t rememberedFrames = 1024;

/// After so long without a frame the picture stands still.
constexpr Seconds stopped{1.0};

/// The smallest of the sorted values that `share` (0..1) of them do not exceed. Contract: not empty.
Seconds within(const std::vector<Seconds>& sorted, double share)
{
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

} // namespace

FrameMeter::FrameMeter(Seconds window) : m_window(window), m_newest(rememberedFrames) {}

void FrameMeter::collected(Seconds work)
{
    m_collected += work;
    m_isOpen = true;
}

void FrameMeter::painted(Seconds work, Time now)
{
    if (!m_isOpen)
        return;
    m_newest[m_frames % m_newest.size()] = {now, m_collected + work};
    ++m_frames;
    m_collected = Seconds(0.0);
    m_isOpen = false;
}

FrameFigures FrameMeter::figures(Time now) const
{
    std::vector<Seconds> work;
    Time first = now;
    Time last{};
    for (std::size_t i = 0; i < std::min<std::uint64_t>(m_frames, m_newest.size()); ++i) {
        if (now - m_newest[i].painted > m_window)
            continue;
        work.push_back(m_newest[i].work);
        first = std::min(first, m_newest[i].painted);
        last = std::max(last, m_newest[i].painted);
    }
    if (work.empty() || now - last > stopped)
        return {};
    std::ranges::sort(work);
    FrameFigures figures;
    const Seconds time = now - first;
    // The first frame of them only begins the time that is counted.
    figures.perSecond = time.count() > 0.0 ? static_cast<double>(work.size() - 1) / time.count() : 0.0;
    figures.median = within(work, 0.5);
    figures.most = within(work, 0.95);
    figures.longest = work.back();
    return figures;
}

} // namespace baseline::widgets
