// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <map>
#include <span>
#include <sstream>
#include <string>
#include <vector>

namespace baseline::testing {

/// The columns of a file of reference values (tests/data/scipy, tests/data/sklearn) by name; empty when it cannot be
/// read. A column ends at its first empty cell.
template <typename Value>
std::map<std::string, std::vector<Value>> referenceColumns(const std::string& path)
{
    std::map<std::string, std::vector<Value>> columns;
    std::vector<std::string> names;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#'))
            continue;
        std::istringstream cells(line);
        const bool isHeader = names.empty();
        std::size_t column = 0;
        for (std::string cell; std::getline(cells, cell, ','); ++column) {
            if (isHeader)
                names.push_back(cell);
            else if (!cell.empty())
                columns[names.at(column)].push_back(static_cast<Value>(std::stod(cell)));
        }
    }
    return columns;
}

inline std::map<std::string, std::vector<float>> scipyTable(const std::string& path)
{
    return referenceColumns<float>(path);
}

/// The largest distance between two columns, as a share of the largest value of the second; infinite where their
/// lengths differ or there are none.
inline double distance(std::span<const float> ours, std::span<const float> theirs)
{
    if (ours.size() != theirs.size() || ours.empty())
        return HUGE_VAL;
    double furthest = 0.0;
    double largest = 0.0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const double apart = std::abs(static_cast<double>(ours[i]) - theirs[i]);
        furthest = apart <= furthest ? furthest : apart; // NaN counts as apart
        largest = std::max(largest, std::abs(static_cast<double>(theirs[i])));
    }
    return furthest / largest;
}

} // namespace baseline::testing
