// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/npy_header.h"

#include "core/recording/import_frame.h"

#include <QtEndian>

#include <charconv>
#include <optional>
#include <string_view>

namespace baseline::recording {

namespace {

/// Takes the parts of the dictionary from its front.
class Literal {
public:
    explicit Literal(std::string_view text) : m_rest(text) {}

    bool take(char wanted)
    {
        skipBlanks();
        if (m_rest.empty() || m_rest.front() != wanted)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool ended()
    {
        skipBlanks();
        return m_rest.empty();
    }

    std::optional<std::string_view> text()
    {
        skipBlanks();
        const char quote = m_rest.empty() ? '\0' : m_rest.front();
        const std::size_t end = quote == '\'' || quote == '"' ? m_rest.find(quote, 1) : std::string_view::npos;
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view inside = m_rest.substr(1, end - 1);
        m_rest.remove_prefix(end + 1);
        return inside;
    }

    std::optional<bool> truth()
    {
        skipBlanks();
        for (const std::string_view word : {"True", "False"}) {
            if (m_rest.substr(0, word.size()) == word) {
                m_rest.remove_prefix(word.size());
                return word == "True";
            }
        }
        return std::nullopt;
    }

    std::optional<std::vector<std::size_t>> shape()
    {
        if (!take('('))
            return std::nullopt;
        std::vector<std::size_t> lengths;
        while (!take(')')) {
            skipBlanks();
            std::size_t length = 0;
            const auto [end, fault] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), length);
            if (fault != std::errc())
                return std::nullopt;
            m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
            take('L'); // a long of Python 2
            lengths.push_back(length);
            if (!take(',') && (m_rest.empty() || m_rest.front() != ')'))
                return std::nullopt;
        }
        return lengths;
    }

private:
    void skipBlanks()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\n'))
            m_rest.remove_prefix(1);
    }

    std::string_view m_rest;
};

struct Dictionary {
    std::optional<std::string_view> type; ///< empty text: a structure of fields
    std::optional<bool> columnMajor;
    std::optional<std::vector<std::size_t>> shape;
};

std::optional<Dictionary> dictionaryOf(std::string_view text)
{
    Literal literal(text);
    Dictionary found;
    if (!literal.take('{'))
        return std::nullopt;
    while (!literal.take('}')) {
        const auto key = literal.text();
        if (!key || !literal.take(':'))
            return std::nullopt;
        if (key == "descr" && !found.type) {
            if (literal.take('[')) {
                found.type = std::string_view();
                return found; // what follows describes fields that we do not read
            }
            found.type = literal.text();
        } else if (key == "fortran_order" && !found.columnMajor) {
            found.columnMajor = literal.truth();
        } else if (key == "shape" && !found.shape) {
            found.shape = literal.shape();
        } else {
            return std::nullopt;
        }
        if (!literal.take(',')) {
            if (!literal.take('}'))
                return std::nullopt;
            break;
        }
    }
    if (!literal.ended() || !found.type || !found.columnMajor || !found.shape)
        return std::nullopt;
    return found;
}

std::optional<NumberType> typeOf(std::string_view code)
{
    struct Code {
        std::string_view text;
        NumberType type;
    };
    constexpr Code codes[] = {
        {"i1", NumberType::Int8},    {"u1", NumberType::UInt8},   {"i2", NumberType::Int16},
        {"u2", NumberType::UInt16},  {"i4", NumberType::Int32},   {"u4", NumberType::UInt32},
        {"i8", NumberType::Int64},   {"u8", NumberType::UInt64},  {"f2", NumberType::Float16},
        {"f4", NumberType::Float32}, {"f8", NumberType::Float64},
    };
    for (const Code& known : codes) {
        if (known.text == code)
            return known.type;
    }
    return std::nullopt;
}

/// "<f8": byte order, kind, bytes.
std::string takeType(RawArray& array, std::string_view text)
{
    if (text.empty())
        return "a table of several types, not plain numbers";
    if (text.find('O') != std::string_view::npos)
        return "pickled Python objects, which are never read because they can run programs";
    const std::optional<NumberType> type = text.size() == 3 ? typeOf(text.substr(1)) : std::nullopt;
    const bool ordered = text.front() == '<' || text.front() == '>';
    if (!type || !(ordered || (text.front() == '|' && bytesOf(*type) == 1)))
        return "values of type " + std::string(text) + ", which are not plain numbers";
    array.type = *type;
    array.bigEndian = text.front() == '>';
    return {};
}

std::string takeShape(RawArray& array, const std::vector<std::size_t>& shape)
{
    if (shape.empty() || shape.size() > 2)
        return std::to_string(shape.size()) + " dimensions instead of one or two";
    array.rows = shape.front();
    array.columns = shape.size() == 2 ? shape.back() : 1;
    if (array.rows == 0 || array.columns == 0)
        return "no numbers";
    return array.rows == 1 && array.columns == 1 ? "a single number" : std::string();
}

} // namespace

Result<NpyHeader> readNpyHeader(const QByteArray& start)
{
    if (!start.startsWith("\x93NUMPY") || start.size() < 10)
        return notUnderstood("not a file of numpy");
    const int version = start[6];
    if (version < 1 || version > 3)
        return notUnderstood("a version of the npy format that is not known");
    const qsizetype from = version == 1 ? 10 : 12;
    if (start.size() < from)
        return notUnderstood("the file ends within its header");
    const qint64 length = version == 1 ? qFromLittleEndian<quint16>(start.constData() + 8)
                                       : qFromLittleEndian<quint32>(start.constData() + 8);
    if (length > longestNpyStart - from)
        return notUnderstood("a header longer than any that numpy writes");
    if (start.size() < from + length)
        return notUnderstood("the file ends within its header");
    const std::string_view text(start.constData() + from, static_cast<std::size_t>(length));
    const std::optional<Dictionary> dictionary = dictionaryOf(text);
    if (!dictionary)
        return notUnderstood("a header that numpy would not write");

    NpyHeader header;
    header.dataOffset = from + static_cast<qsizetype>(length);
    header.problem = takeType(header.array, *dictionary->type);
    if (header.problem.empty())
        header.problem = takeShape(header.array, *dictionary->shape);
    header.array.rowMajor = !dictionary->columnMajor.value_or(false);
    return header;
}

} // namespace baseline::recording
