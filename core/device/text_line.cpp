// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/text_line.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace baseline::device {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isSeparator(char c)
{
    return c == ',' || c == ';';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Begins like a number, "nan" and "inf" included: what printf makes of a failed reading.
bool beginsAsRow(std::string_view text)
{
    const char c = text.front();
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || text.substr(0, 3) == "nan"
           || text.substr(0, 3) == "inf";
}

bool readNumber(std::string_view text, float& value)
{
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end && std::isfinite(value);
}

/// Takes the next column off the text: up to a separator, or up to blanks.
std::string_view takeColumn(std::string_view& text)
{
    std::size_t end = 0;
    while (end < text.size() && !isSeparator(text[end]) && !isBlank(text[end]))
        ++end;
    const std::string_view column = text.substr(0, end);
    text = trimmed(text.substr(end));
    if (!text.empty() && isSeparator(text.front()))
        text = trimmed(text.substr(1));
    return column;
}

/// Splits "name:value"; with the value in the next column ("x: 0.12") the name waits there.
bool readColumn(std::string_view column, std::string_view& rest, TextLine& line)
{
    const std::size_t colon = column.rfind(':');
    if (colon != std::string_view::npos) {
        line.names.emplace_back(column.substr(0, colon));
        column = column.substr(colon + 1);
        if (column.empty() && !rest.empty())
            column = takeColumn(rest);
    }
    return readNumber(column, line.values[line.count]);
}

} // namespace

TextLine readTextLine(std::string_view text)
{
    TextLine line;
    std::string_view rest = trimmed(text);
    if (rest.empty())
        return line;
    const TextLine::Kind otherwise = beginsAsRow(rest) ? TextLine::Kind::Damaged : TextLine::Kind::Other;
    while (!rest.empty()) {
        if (line.count == maxTextChannels || !readColumn(takeColumn(rest), rest, line)) {
            line.kind = otherwise;
            return line;
        }
        ++line.count;
    }
    if (line.names.size() != line.count)
        line.names.clear();
    line.kind = TextLine::Kind::Row;
    return line;
}

} // namespace baseline::device
