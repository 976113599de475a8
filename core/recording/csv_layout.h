// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/csv_dialect.h"
#include "core/recording/import_note.h"
#include "core/recording/import_options.h"
#include "core/recording/recording.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baseline::recording {

/// What is done with the cells of a column.
enum class CsvUse : std::uint8_t { Skip, Value, Time, Sensor };

/// How a table is read: told from a sample of its lines and from what the user asked for.
struct CsvLayout {
    enum class Time {
        None,
        Number, ///< one column, timeColumn
        Moment, ///< one column of dates with times of day, in dateOrder
        Clock,  ///< the first four columns are hour, minute, second, microsecond
    };

    char separator = ',';
    std::size_t firstRow = 0; ///< line of the first row, from 0
    std::size_t sentences = 0; ///< lines above that are no part of the table
    std::vector<CsvUse> use;  ///< of each column
    Time time = Time::None;
    QString timeName;
    std::optional<double> timeUnit; ///< seconds of one unit of the time column where its name says so
    DateOrder dateOrder = DateOrder::YearMonthDay;
    std::int64_t epoch = 0; ///< whole seconds since 1970 that are taken off every Moment
    bool localTime = false; ///< the moments name no zone: at the end of summer time the clock goes back an hour
    std::string sensor;     ///< rows with another word in the Sensor column belong to somebody else
    std::optional<std::size_t> owner; ///< rows with an empty cell in this column belong to somebody else

    /// The Value columns; units where the header or the user names them, or where they can be assumed.
    std::vector<Channel> channels;
    std::vector<ImportNote> notes;

    /// The column that says whose a row is, by its word or by being filled; the number of columns when there is none.
    std::size_t ownerColumn() const;
};

/// Errors: those of dialectOf; BadFormat (value 1) without any column besides time or with more than 256;
/// VariableUnknown when rows of several sensors or sources take turns and options.variable names none of them.
Result<CsvLayout> layoutOf(const CsvSample& sample, const ImportOptions& options);

} // namespace baseline::recording
