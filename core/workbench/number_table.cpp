// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/number_table.h"

#include "core/recording/csv_cells.h"
#include "core/workbench/text_rows.h"

#include <algorithm>
#include <array>
#include <optional>

namespace baseline::workbench {

namespace {

using recording::parseNumber;

/// Columns that say what a row is; "features" writes the last two.
constexpr std::array<std::string_view, 3> describingColumns{"label", "file", "start_s"};

bool isNumber(const std::string& cell)
{
    return parseNumber<double>(cell).has_value();
}

/// An empty cell may be a missing number, so it decides nothing.
bool isText(const std::string& cell)
{
    return !cell.empty() && !isNumber(cell);
}

bool isHeader(const TextRow& row)
{
    return std::ranges::none_of(row.cells, [](const std::string& cell) { return !cell.empty() && isNumber(cell); });
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

bool describesRows(const std::string& name)
{
    return std::ranges::count(describingColumns, lowered(name)) > 0;
}

QString columnName(const std::vector<TextRow>& rows, std::size_t column, bool header)
{
    if (header && !rows.front().cells[column].empty())
        return QString::fromStdString(rows.front().cells[column]);
    return QStringLiteral("column %1").arg(static_cast<qulonglong>(column + 1));
}

std::optional<std::size_t> columnNamed(const TextRow& header, std::initializer_list<std::string_view> names)
{
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        if (std::ranges::count(names, lowered(header.cells[i])) > 0)
            return i;
    }
    return std::nullopt;
}

/// True: anomalous. Nothing when the cell does not say.
std::optional<bool> truthOf(const std::string& cell)
{
    if (const auto number = parseNumber<double>(cell); number && !cell.empty())
        return *number == 1.0 ? std::optional(true) : *number == 0.0 ? std::optional(false) : std::nullopt;
    const std::size_t slash = cell.find_last_of("/\\");
    std::string name = lowered(slash == std::string::npos ? cell : cell.substr(slash + 1));
    if (name == "anomaly" || name == "normal")
        return name == "anomaly";
    const bool anomalous = name.find("anomaly_") != std::string::npos || name.find("abnormal_") != std::string::npos;
    // "abnormal_" holds "normal_": it must not count twice.
    for (std::size_t at = name.find("abnormal_"); at != std::string::npos; at = name.find("abnormal_"))
        name.erase(at, 9);
    const bool normal = name.find("normal_") != std::string::npos;
    return anomalous == normal ? std::nullopt : std::optional(anomalous);
}

/// Where label and score stand, and whether the first line says so.
struct ScoreColumns {
    std::size_t truth = 0;
    std::size_t score = 1;
    bool header = false;
};

ScoreColumns scoreColumns(const TextRow& first)
{
    const auto score = columnNamed(first, {"score"});
    const auto truth = columnNamed(first, {"label", "name", "file"});
    if (score && truth)
        return {*truth, *score, true};
    // A first line that is neither of the two words nor data is an unknown header.
    return {0, 1, isHeader(first) && !truthOf(first.cells[0])};
}

} // namespace

Result<NumberTable> readNumberTable(const QString& path)
{
    const auto rows = readTextRows(path);
    if (!rows)
        return rows.error();
    const bool header = isHeader(rows->front());
    const std::size_t first = header ? 1 : 0;
    if (rows->size() == first)
        return badLine(path, 0, "a header without rows");

    NumberTable table;
    std::vector<std::size_t> used;
    std::vector<std::size_t> texts;
    for (std::size_t column = 0; column < rows->front().cells.size(); ++column) {
        const bool describes = header && describesRows(rows->front().cells[column]);
        const bool text = isText((*rows)[first].cells[column]);
        (describes || text ? table.leftOut : table.columns).append(columnName(*rows, column, header));
        if (!describes)
            (text ? texts : used).push_back(column);
    }
    if (used.empty())
        return badLine(path, 0, "there is no column of numbers");
    std::vector<float> numbers(used.size());
    for (std::size_t i = first; i < rows->size(); ++i) {
        const TextRow& row = (*rows)[i];
        // A column of text is one throughout; a number in it means that the first line was a slip.
        for (const std::size_t column : texts) {
            if (!row.cells[column].empty() && isNumber(row.cells[column]))
                return badLine(path, row.line, "a number in a column that began with text");
        }
        for (std::size_t j = 0; j < used.size(); ++j) {
            const auto number = parseNumber<float>(row.cells[used[j]]);
            if (!number)
                return badLine(path, row.line, "“" + row.cells[used[j]] + "” is not a number");
            numbers[j] = *number;
            table.exact.push_back(parseNumber<double>(row.cells[used[j]]).value_or(static_cast<double>(*number)));
        }
        table.values.append(numbers);
    }
    return table;
}

Result<ScoreTable> readScoreTable(const QString& path)
{
    const auto rows = readTextRows(path);
    if (!rows)
        return rows.error();
    if (rows->front().cells.size() < 2)
        return badLine(path, rows->front().line, "two columns are needed: label or name, and score");
    const ScoreColumns columns = scoreColumns(rows->front());
    ScoreTable table;
    for (std::size_t i = columns.header ? 1 : 0; i < rows->size(); ++i) {
        const TextRow& row = (*rows)[i];
        const auto truth = truthOf(row.cells[columns.truth]);
        if (!truth)
            return badLine(path, row.line,
                           "“" + row.cells[columns.truth] + "” says neither normal (0) nor anomaly (1)");
        const auto score = parseNumber<double>(row.cells[columns.score]);
        if (!score)
            return badLine(path, row.line, "“" + row.cells[columns.score] + "” is not a number");
        (*truth ? table.anomalous : table.normal).push_back(*score);
    }
    return table;
}

} // namespace baseline::workbench
