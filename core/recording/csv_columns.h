// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/csv_dialect.h"
#include "core/recording/recording.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baseline::recording {

/// What a header says of a column; both empty without one.
struct ColumnName {
    std::string name;
    std::string unit;
};

/// "x [g]", "temp (C)" or the second line of a header into name and unit.
std::vector<ColumnName> columnNames(const CsvDialect& dialect, const CsvSample& sample);

/// Seconds of one unit when the name is one of a time column: 0 when it leaves the unit open; nothing when it is no
/// time column. `unit` is what stood in brackets behind the name.
std::optional<double> timeUnitOfName(std::string_view name, std::string_view unit);

/// Whether a channel without a unit may be taken for an acceleration: x, ay, accel_z, X-Axis, a column without a name.
bool mayBeAcceleration(const QString& name);

/// Hour, minute, second, microsecond in the first four columns of two rows less than a second apart, as PRONOSTIA
/// writes them. Small whole numbers that are no clock do not move like this.
bool looksLikeClock(std::string_view row, std::string_view next, char separator);

} // namespace baseline::recording
