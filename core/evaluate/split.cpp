// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/split.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace baseline::evaluate {
namespace {

/// Start of each window on one axis on which the recordings follow each other without a break. A recording takes the
/// room from its first window's start to its last window's end. `order` sorts the windows by recording and start.
std::vector<SampleIndex> laidEndToEnd(std::span<const WindowPlace> windows, const std::vector<std::size_t>& order)
{
    std::vector<SampleIndex> starts(windows.size());
    SampleIndex shift = 0;
    SampleIndex end = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const WindowPlace& window = windows[order[i]];
        if (i == 0 || window.recording != windows[order[i - 1]].recording)
            shift = end - window.start;
        starts[order[i]] = window.start + shift;
        end = std::max(end, starts[order[i]] + window.length);
    }
    return starts;
}

} // namespace

Result<BaselineSplit> splitBaseline(std::span<const WindowPlace> windows, const SplitOptions& options)
{
    if (!(options.fitShare > 0.0 && options.fitShare < 1.0))
        return Error{Error::Code::InvalidArgument, "the share of the fit lies between 0 and 1", "fit share"};
    if (windows.size() < 2)
        return Error{Error::Code::InvalidArgument, "a split needs at least two windows", "windows"};
    SampleIndex longest = 0;
    for (const WindowPlace& window : windows) {
        if (window.length <= 0)
            return Error{Error::Code::InvalidArgument, "a window of no length", "windows"};
        longest = std::max(longest, window.length);
    }

    std::vector<std::size_t> order(windows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return std::pair(windows[i].recording, windows[i].start);
    });
    const std::vector<SampleIndex> starts = laidEndToEnd(windows, order);

    // By count and not by time, so that gaps in a recording do not shrink the fit.
    const auto share = static_cast<std::size_t>(static_cast<double>(windows.size()) * options.fitShare);
    const std::size_t fitCount = std::max<std::size_t>(share, 1);
    BaselineSplit split;
    split.fit.assign(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(fitCount));
    SampleIndex fitEnd = 0;
    for (const std::size_t window : split.fit)
        fitEnd = std::max(fitEnd, starts[window] + windows[window].length);

    SampleIndex free = fitEnd + std::max(options.gap, longest);
    for (std::size_t i = fitCount; i < order.size(); ++i) {
        const std::size_t window = order[i];
        if (starts[window] < free) {
            ++split.unused;
            continue;
        }
        split.calibrate.push_back(window);
        free = starts[window] + windows[window].length;
    }
    return split;
}

Seconds moreRecordingFor(std::size_t missing, SampleIndex windowLength, Hertz rate, const SplitOptions& options)
{
    const double samples = static_cast<double>(missing) * static_cast<double>(windowLength);
    return Seconds(samples / (1.0 - options.fitShare) / rate.value);
}

} // namespace baseline::evaluate
