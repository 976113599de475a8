// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_sources.h"

#include <algorithm>
#include <map>

namespace baseline::recording {

namespace {

using Columns = std::vector<std::size_t>;

/// More than this are holes that differ from row to row.
constexpr std::size_t mostSources = 16;
/// One row with other columns is a hole.
constexpr std::size_t fewestRows = 2;

/// The columns that are filled together, with the rows that fill them; empty where a column belongs to several.
std::vector<Columns> sourcesIn(const std::vector<std::vector<std::string_view>>& rows, const Columns& columns)
{
    std::map<Columns, std::size_t> patterns;
    for (const auto& row : rows) {
        Columns filled;
        std::ranges::copy_if(columns, std::back_inserter(filled), [&](std::size_t column) { return !row[column].empty(); });
        if (!filled.empty())
            ++patterns[filled];
        if (patterns.size() > mostSources)
            return {};
    }
    std::size_t taken = 0;
    Columns all;
    std::vector<Columns> sources;
    for (const auto& [pattern, count] : patterns) {
        if (count < fewestRows)
            return {};
        taken += pattern.size();
        all.insert(all.end(), pattern.begin(), pattern.end());
        sources.push_back(pattern);
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all.size() == taken ? sources : std::vector<Columns>{};
}

std::string nameOf(const Columns& columns, const std::vector<std::string>& names)
{
    const std::string& first = names[columns.front()];
    std::string_view common = first;
    for (const std::size_t column : columns) {
        const auto [end, other] = std::ranges::mismatch(common, names[column]);
        common = common.substr(0, static_cast<std::size_t>(end - common.begin()));
    }
    if (columns.size() > 1) {
        const std::size_t cut = common.find_last_of("/._ ");
        common = common.substr(0, cut == std::string_view::npos ? 0 : cut);
    }
    return common.empty() ? first : std::string(common);
}

} // namespace

Result<std::optional<SourceChoice>> chooseSource(const std::vector<std::vector<std::string_view>>& rows,
                                                 const std::vector<std::size_t>& columns,
                                                 const std::vector<std::string>& names,
                                                 const std::optional<QString>& variable)
{
    const std::vector<Columns> sources = sourcesIn(rows, columns);
    if (sources.size() < 2)
        return std::optional<SourceChoice>();
    const std::string wanted = variable ? variable->trimmed().toStdString() : std::string();
    SourceChoice choice;
    std::string choices;
    for (const Columns& source : sources) {
        const std::string name = nameOf(source, names);
        choices += (choices.empty() ? "" : "\n") + name;
        if (name == wanted)
            choice.columns = source;
        else
            choice.others.push_back(name);
    }
    if (choice.columns.empty())
        return Error{Error::Code::VariableUnknown, "rows of several sources", choices, 0.0};
    return std::optional(choice);
}

} // namespace baseline::recording
