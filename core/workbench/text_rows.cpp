// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/text_rows.h"

#include "core/recording/csv_cells.h"
#include "core/recording/text_lines.h"

#include <QFile>
#include <QFileInfo>

namespace baseline::workbench {

namespace {

using recording::CsvCells;
using recording::TextLines;

char separatorOf(std::string_view line)
{
    for (const char separator : {';', ',', '\t'}) {
        if (line.find(separator) != std::string_view::npos)
            return separator;
    }
    return ' ';
}

std::vector<std::string> split(std::string_view line, char separator)
{
    std::vector<std::string> cells;
    CsvCells rest(CsvCells::trimmed(line), separator);
    while (auto cell = rest.next()) {
        if (cell->size() >= 2 && cell->front() == '"' && cell->back() == '"')
            cell = cell->substr(1, cell->size() - 2);
        // Several blanks are one separator; two commas hold an empty cell.
        if (separator != ' ' || !cell->empty())
            cells.emplace_back(*cell);
    }
    return cells;
}

} // namespace

Error badLine(const QString& path, std::int64_t line, std::string detail)
{
    return {Error::Code::BadFormat, std::move(detail), path.toStdString(), static_cast<double>(line)};
}

Result<std::vector<TextRow>> readTextRows(const QString& path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{Error::Code::FileNotFound, "no such file", path.toStdString()};
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, file.errorString().toStdString(), path.toStdString()};
    TextLines lines(file);
    std::vector<TextRow> rows;
    char separator = ' ';
    while (const auto line = lines.next()) {
        if (CsvCells::trimmed(*line).empty())
            continue;
        if (rows.empty())
            separator = separatorOf(*line);
        rows.push_back({lines.lineNumber(), split(*line, separator)});
        if (rows.back().cells.size() != rows.front().cells.size())
            return badLine(path, rows.back().line,
                           std::to_string(rows.back().cells.size()) + " cells where the first line has " +
                               std::to_string(rows.front().cells.size()));
    }
    if (lines.state() == TextLines::State::Unreadable)
        return Error{Error::Code::FileUnreadable, file.errorString().toStdString(), path.toStdString()};
    if (lines.state() == TextLines::State::NotText)
        return badLine(path, lines.lineNumber() + 1, "this is not text");
    if (rows.empty())
        return badLine(path, 0, "the file is empty");
    return rows;
}

} // namespace baseline::workbench
