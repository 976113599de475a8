// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_sensors.h"

#include <map>

namespace baseline::recording {

namespace {

/// More words than this are remarks, no names.
constexpr std::size_t mostSensors = 64;

struct Words {
    std::map<std::string_view, std::size_t> rows; ///< how often each occurs
    std::size_t changes = 0;                      ///< from one row to the next

    /// Sensors that are read in turn: the word changes with at least every second row, and each comes back.
    bool takeTurns() const
    {
        std::size_t all = 0;
        for (const auto& [word, count] : rows)
            all += count;
        return rows.size() > 1 && rows.size() <= mostSensors && 2 * rows.size() <= all && 2 * changes >= all - 1;
    }
};

Words wordsIn(const std::vector<std::vector<std::string_view>>& rows, std::size_t column)
{
    Words words;
    std::string_view last;
    for (const auto& row : rows) {
        if (column >= row.size() || row[column].empty())
            continue;
        words.changes += !last.empty() && row[column] != last ? 1 : 0;
        last = row[column];
        if (words.rows.size() <= mostSensors)
            ++words.rows[last];
    }
    return words;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : "\n") + name; // one a line: a name may hold a comma
    return text;
}

} // namespace

std::string_view sensorName(std::string_view cell)
{
    while (!cell.empty() && (cell.back() == ':' || cell.back() == '='))
        cell.remove_suffix(1);
    return cell;
}

Result<std::optional<SensorChoice>> chooseSensor(const std::vector<std::vector<std::string_view>>& rows,
                                                 const std::vector<CsvColumn>& columns,
                                                 const std::optional<QString>& variable)
{
    const std::string wanted = variable ? variable->trimmed().toStdString() : std::string();
    std::vector<std::string> choices;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].kind != CellKind::Text)
            continue;
        const Words words = wordsIn(rows, column);
        SensorChoice choice{column, {}, {}};
        for (const auto& [word, count] : words.rows) {
            const std::string name(sensorName(word));
            if (!wanted.empty() && (word == wanted || name == sensorName(wanted)))
                choice.word = word;
            else
                choice.others.push_back(name);
        }
        if (!choice.word.empty())
            return std::optional(choice);
        // A table of one sensor says so as well, when it is not the one that was asked for.
        if (choices.empty() && (words.takeTurns() || (!wanted.empty() && words.rows.size() == 1)))
            choices = choice.others;
    }
    if (!choices.empty())
        return Error{Error::Code::VariableUnknown, "rows of several sensors", joined(choices), 0.0};
    return std::optional<SensorChoice>();
}

} // namespace baseline::recording
