// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baseline::recording {

/// Whose columns are read in a table where several sources write in turn, each into columns of its own. A row belongs to
/// the source whose cells are filled.
struct SourceChoice {
    std::vector<std::size_t> columns;
    std::vector<std::string> others; ///< the names of the other sources
};

/// Nothing where the rows are filled otherwise: a table of one source, with holes or without. `columns`: those with
/// numbers besides time; `names` of all columns. A source is called as its columns are together ("/a/vel" of "/a/vel/x"
/// and "/a/vel/y"), or as its first one. Error: VariableUnknown when `variable` is none of them, subject = the names to
/// choose from.
Result<std::optional<SourceChoice>> chooseSource(const std::vector<std::vector<std::string_view>>& rows,
                                                 const std::vector<std::size_t>& columns,
                                                 const std::vector<std::string>& names,
                                                 const std::optional<QString>& variable);

} // namespace baseline::recording
