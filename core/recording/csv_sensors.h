// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/csv_dialect.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace baseline::recording {

/// Whose rows are read in a table where a column of words says to which of several sensors a row belongs.
struct SensorChoice {
    std::size_t column = 0;
    std::string word;                ///< as it stands in the cells
    std::vector<std::string> others; ///< the names of the other sensors
};

/// The name of a sensor without the mark behind it: "S1:" is "S1".
std::string_view sensorName(std::string_view cell);

/// Looks for the word that the user chose, with or without the mark. When he chose none, a column whose words take
/// turns asks for a choice, any other column of words does not. `rows` follow each other in the file.
/// Error: VariableUnknown, subject = the names to choose from.
Result<std::optional<SensorChoice>> chooseSensor(const std::vector<std::vector<std::string_view>>& rows,
                                                 const std::vector<CsvColumn>& columns,
                                                 const std::optional<QString>& variable);

} // namespace baseline::recording
