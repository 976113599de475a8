// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/baseline_split.h"

#include <algorithm>

namespace baseline::workbench {

namespace {

/// The windows of each recording, as indices.
std::vector<std::vector<std::size_t>> windowsByRecording(std::span<const evaluate::WindowPlace> places)
{
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i == 0 || places[i].recording != places[i - 1].recording)
            groups.emplace_back();
        groups.back().push_back(i);
    }
    return groups;
}

} // namespace

Result<evaluate::BaselineSplit> splitByRecording(std::span<const evaluate::WindowPlace> places)
{
    const auto groups = windowsByRecording(places);
    const auto isLong = [](const std::vector<std::size_t>& group) { return group.size() >= windowsOfALongRecording; };
    if (!std::ranges::all_of(groups, isLong))
        return evaluate::splitBaseline(places);
    return splitGroups(places, groups);
}

Result<evaluate::BaselineSplit> splitGroups(std::span<const evaluate::WindowPlace> places,
                                            const std::vector<std::vector<std::size_t>>& groups)
{
    evaluate::BaselineSplit all;
    for (const std::vector<std::size_t>& group : groups) {
        std::vector<evaluate::WindowPlace> ofGroup;
        for (const std::size_t index : group)
            ofGroup.push_back(places[index]);
        const auto part = evaluate::splitBaseline(ofGroup);
        if (!part)
            return part.error();
        for (const std::size_t index : part->fit)
            all.fit.push_back(group[index]);
        for (const std::size_t index : part->calibrate)
            all.calibrate.push_back(group[index]);
        all.unused += part->unused;
    }
    return all;
}

} // namespace baseline::workbench
