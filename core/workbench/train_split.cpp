// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/train_split.h"

#include "core/evaluate/conformal.h"
#include "core/workbench/baseline_split.h"
#include "core/workbench/train_job.h"

#include <algorithm>
#include <map>

namespace baseline::workbench {

namespace {

using Group = std::vector<std::size_t>;

constexpr std::size_t fewestFitWindows = 10;

std::vector<Group> windowsByClass(const std::vector<CountSeries>& series, const WindowTable& table)
{
    std::map<std::string, Group> groups;
    for (std::size_t i = 0; i < table.places.size(); ++i)
        groups[classOf(series[table.places[i].recording])].push_back(i);
    std::vector<Group> all;
    for (auto& [name, group] : groups)
        all.push_back(std::move(group));
    return all;
}

} // namespace

Error tooFewWindows(std::size_t missing, const model::Recipe& recipe, Hertz rate)
{
    const Seconds more = evaluate::moreRecordingFor(missing, recipe.window.length, rate);
    return {Error::Code::TooFewWindows, std::to_string(missing) + " more windows are needed", "", more.count()};
}

Error asSeconds(const Error& error, std::size_t rows, const model::Recipe& recipe, Hertz rate)
{
    const bool isRows = error.code == Error::Code::InvalidArgument && error.subject == "rows";
    if (!isRows || error.value <= static_cast<double>(rows))
        return error;
    return tooFewWindows(static_cast<std::size_t>(error.value) - rows, recipe, rate);
}

Result<evaluate::BaselineSplit> splitForTraining(const std::vector<CountSeries>& series, const WindowTable& table,
                                                 const model::Recipe& recipe, double alpha, bool byClass)
{
    const Hertz rate = series.front().stream.nominalRate;
    const std::size_t needed = evaluate::calibrationWindowsNeeded(alpha);
    if (table.places.size() < 2)
        return tooFewWindows(needed, recipe, rate);
    auto parts = byClass ? splitGroups(table.places, windowsByClass(series, table)) : splitByRecording(table.places);
    if (!parts)
        return parts.error();
    if (parts->calibrate.size() < needed)
        return tooFewWindows(needed - parts->calibrate.size(), recipe, rate);
    if (parts->fit.size() < fewestFitWindows)
        return tooFewWindows(fewestFitWindows - parts->fit.size(), recipe, rate);
    return parts;
}

} // namespace baseline::workbench
