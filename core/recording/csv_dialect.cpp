// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_dialect.h"

#include "core/recording/csv_cells.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace baseline::recording {

namespace {

/// Lines that the separator is told from: the last ones of the head, which no preamble reaches.
constexpr std::size_t linesForSeparator = 48;
/// Lines from the first row on that must mostly be rows.
constexpr std::size_t linesForProse = 64;
/// Cells of a column that the kind is told from.
constexpr std::size_t cellsForKind = 256;

bool mayBeMoment(std::string_view cell)
{
    const auto isMark = [](char c) { return c == ':' || c == '.' || c == '/' || c == '-'; };
    return cell.size() >= 5 && cell.front() >= '0' && cell.front() <= '9' && std::ranges::count_if(cell, isMark) >= 2;
}

CellKind kindOf(std::string_view cell)
{
    if (const auto number = tableNumber<double>(cell))
        return std::isnan(*number) ? CellKind::Missing : CellKind::Number;
    return mayBeMoment(cell) && dateOrderOf(std::span(&cell, 1)) ? CellKind::Moment : CellKind::Text;
}

/// How much the line looks like a row of numbers: the share of its cells that may stand in one; 0 without any number.
double rowShare(std::string_view line, char separator, std::size_t& columns)
{
    TableCells cells(line, separator);
    std::size_t fitting = 0;
    bool numbers = false;
    columns = 0;
    while (const auto cell = cells.next()) {
        const CellKind kind = kindOf(*cell);
        numbers = numbers || kind == CellKind::Number;
        fitting += kind == CellKind::Text ? 0 : 1;
        ++columns;
    }
    return numbers ? static_cast<double>(fitting) / static_cast<double>(columns) : 0.0;
}

struct Shape {
    char separator = ',';
    std::size_t columns = 0;
    double score = 0.0;
};

/// The separator that makes the most of the lines rows of one width. A table of one column is what no separator cuts.
Shape shapeOf(std::span<const std::string_view> lines)
{
    Shape best;
    for (const char separator : {';', ',', '\t', ' '}) {
        std::map<std::size_t, double> scores;
        for (const std::string_view line : lines) {
            std::size_t columns = 0;
            if (const double share = rowShare(line, separator, columns); share > 0.0)
                scores[columns] += share;
        }
        for (const auto& [columns, score] : scores) {
            const bool wider = columns > 1 && best.columns <= 1 && score >= best.score;
            if (score > best.score || wider)
                best = {columns > 1 ? separator : ',', columns, score};
        }
    }
    return best;
}

/// The cells of a column, counted by kind.
struct ColumnCells {
    std::array<std::size_t, 4> counts{};
    std::vector<std::string_view> moments;
};

CsvColumn columnOf(const ColumnCells& cells)
{
    const std::vector<std::string_view>& moments = cells.moments;
    const auto count = [&cells](CellKind kind) { return cells.counts[static_cast<std::size_t>(kind)]; };
    const std::size_t numbers = count(CellKind::Number);
    if (numbers + count(CellKind::Text) + moments.size() == 0)
        return {};
    if (moments.size() > numbers && moments.size() >= count(CellKind::Text)) {
        // Where not all agree, a row further down is damaged, and reading it says so.
        const auto order = dateOrderOf(moments);
        return {CellKind::Moment, order.value_or(*dateOrderOf(std::span(moments).first(1)))};
    }
    return {count(CellKind::Text) > numbers ? CellKind::Text : CellKind::Number, {}};
}

std::vector<CsvColumn> columnsOf(const CsvSample& sample, char separator, std::size_t width)
{
    std::vector<ColumnCells> cells(width);
    std::vector<CellKind> kinds;
    const std::size_t step = std::max<std::size_t>(1, sample.lines.size() / cellsForKind);
    for (std::size_t i = 0; i < sample.lines.size(); i += step) {
        const auto row = cellsOf(sample.lines[i], separator);
        kinds.clear();
        std::ranges::transform(row, std::back_inserter(kinds), kindOf);
        const bool isWords = std::ranges::all_of(
            kinds, [](CellKind kind) { return kind == CellKind::Text || kind == CellKind::Missing; });
        for (std::size_t column = 0; row.size() == width && !isWords && column < width; ++column) {
            ++cells[column].counts[static_cast<std::size_t>(kinds[column])];
            if (kinds[column] == CellKind::Moment)
                cells[column].moments.push_back(row[column]);
        }
    }
    std::vector<CsvColumn> columns;
    for (const auto& column : cells)
        columns.push_back(columnOf(column));
    return columns;
}

/// A line may be a row where its cells are of the kinds of their columns; a header never is.
bool isRow(const std::vector<std::string_view>& cells, const std::vector<CsvColumn>& columns)
{
    if (cells.size() != columns.size())
        return false;
    bool numbers = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const CellKind kind = kindOf(cells[i]);
        if (columns[i].kind == CellKind::Moment && kind != CellKind::Moment)
            return false;
        if (columns[i].kind == CellKind::Number && kind != CellKind::Number && kind != CellKind::Missing)
            return false;
        numbers = numbers || (columns[i].kind == kind && kind != CellKind::Text && kind != CellKind::Missing);
    }
    return numbers;
}

bool isBlankRow(const std::vector<std::string_view>& cells, std::size_t width)
{
    const auto isMissing = [](std::string_view cell) { return kindOf(cell) == CellKind::Missing; };
    return width > 1 && cells.size() == width && std::ranges::all_of(cells, isMissing);
}

/// Words only, for all columns; the last name may be missing where rows end with a separator.
bool isHeader(const std::vector<std::string_view>& cells, std::size_t width, bool allMayBeNumbers)
{
    if (cells.size() != width && cells.size() + 1 != width)
        return false;
    const auto isWord = [](std::string_view cell) { return kindOf(cell) == CellKind::Text; };
    return allMayBeNumbers || std::ranges::any_of(cells, isWord);
}

void findHeader(CsvDialect& dialect, const CsvSample& sample)
{
    const std::size_t width = dialect.columns.size();
    // ",0,1,2,3" above rows that begin with a date: the names are numbers.
    const bool dated = std::ranges::any_of(dialect.columns, [](const auto& c) { return c.kind == CellKind::Moment; });
    const auto headerAt = [&](std::size_t line, bool numbersToo) {
        return isHeader(cellsOf(sample.lines[line], dialect.separator), width, numbersToo);
    };
    std::size_t above = dialect.firstRow;
    while (above > 0 && CsvCells::trimmed(sample.lines[above - 1]).empty())
        --above;
    if (above > 0 && headerAt(above - 1, dated)) {
        dialect.header = --above;
        if (width > 1 && above > 0 && headerAt(above - 1, false)) {
            dialect.units = dialect.header;
            dialect.header = --above;
        }
    }
    for (std::size_t line = 0; line < above; ++line)
        dialect.sentences += sample.lines[line].empty() ? 0 : 1;
}

/// Prose holds numbers too: its lines are mostly no rows, or, cut at blanks, mostly words.
bool isProse(const CsvSample& sample, const CsvDialect& dialect)
{
    const auto count = [&dialect](CellKind kind) {
        return std::ranges::count_if(dialect.columns, [kind](const CsvColumn& column) { return column.kind == kind; });
    };
    if (dialect.separator == ' ' && count(CellKind::Text) > count(CellKind::Number))
        return true;
    std::size_t others = dialect.sentences;
    std::size_t rows = 0;
    const std::size_t end = std::min(sample.head, dialect.firstRow + linesForProse);
    for (std::size_t line = dialect.firstRow; line < end; ++line) {
        if (isRow(cellsOf(sample.lines[line], dialect.separator), dialect.columns))
            ++rows;
        else
            others += CsvCells::trimmed(sample.lines[line]).empty() ? 0 : 1;
    }
    return rows < others;
}

/// Numbers in columns above the first row are rows of another width, not sentences: nobody may lose them without a word.
bool hasNumbersAbove(const CsvSample& sample, const CsvDialect& dialect)
{
    const std::size_t end = std::min(dialect.header.value_or(dialect.firstRow), dialect.firstRow);
    for (std::size_t line = 0; line < end; ++line) {
        std::size_t columns = 0;
        if (rowShare(sample.lines[line], dialect.separator, columns) == 1.0 && columns > 1)
            return true;
    }
    return false;
}

Error noTable(double line, const char* detail)
{
    return Error{Error::Code::BadFormat, detail, {}, line};
}

} // namespace

std::vector<std::string_view> cellsOf(std::string_view line, char separator)
{
    std::vector<std::string_view> cells;
    TableCells rest(line, separator);
    while (const auto cell = rest.next())
        cells.push_back(*cell);
    return cells;
}

template <typename T>
std::optional<T> tableNumber(std::string_view cell)
{
    if (const auto number = parseNumber<T>(cell))
        return number;
    static constexpr std::array<std::string_view, 8> missing{"NA", "N/A", "n/a", "null", "NULL", "None", "none", "-"};
    if (std::ranges::find(missing, cell) != missing.end())
        return std::numeric_limits<T>::quiet_NaN();
    return std::nullopt;
}

template std::optional<float> tableNumber<float>(std::string_view cell);
template std::optional<double> tableNumber<double>(std::string_view cell);

Result<CsvDialect> dialectOf(const CsvSample& sample)
{
    const auto isEmpty = [](std::string_view line) { return CsvCells::trimmed(line).empty(); };
    if (std::ranges::all_of(sample.lines, isEmpty))
        return noTable(0.0, "the file is empty");
    std::vector<std::string_view> written;
    for (std::size_t i = 0; i < sample.head; ++i) {
        if (!isEmpty(sample.lines[i]))
            written.push_back(sample.lines[i]);
    }
    const std::size_t used = std::min(linesForSeparator, written.size());
    const Shape shape = shapeOf(std::span(written).last(used));
    if (shape.columns == 0)
        return noTable(1.0, "no line holds numbers in columns");

    CsvDialect dialect;
    dialect.separator = shape.separator;
    dialect.columns = columnsOf(sample, shape.separator, shape.columns);
    while (dialect.firstRow < sample.head
           && !isRow(cellsOf(sample.lines[dialect.firstRow], shape.separator), dialect.columns))
        ++dialect.firstRow;
    if (dialect.firstRow == sample.head)
        return noTable(1.0, "no line holds numbers in all columns");
    while (dialect.firstRow > 0 && isBlankRow(cellsOf(sample.lines[dialect.firstRow - 1], shape.separator), shape.columns))
        --dialect.firstRow;
    findHeader(dialect, sample);
    if (hasNumbersAbove(sample, dialect))
        return noTable(static_cast<double>(dialect.firstRow) + 1.0, "not as many cells as the lines before");
    if (isProse(sample, dialect))
        return noTable(1.0, "most lines are no rows of numbers");
    return dialect;
}

} // namespace baseline::recording
