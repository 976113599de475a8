// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/command.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>
#include <limits>

namespace baseline::cli {

namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::Usage)
};

/// The whole text as a number in the C locale; nothing else may stand before or behind it.
template <typename T>
std::optional<T> wholeNumber(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    T value{};
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), value);
    if (error != std::errc() || end != bytes.data() + bytes.size())
        return std::nullopt;
    return value;
}

std::optional<double> finiteNumber(const QString& text)
{
    const auto value = wholeNumber<double>(text);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

/// Empty: the value fits. Otherwise what the option takes.
QString wantedInstead(const Option& option, const QString& value)
{
    const auto number = finiteNumber(value);
    switch (option.kind) {
    case Kind::Flag:
        return {};
    case Kind::Text:
    case Kind::Texts:
        return value.isEmpty() ? Usage::tr("a text that is not empty") : QString();
    case Kind::Choice: {
        const QStringList choices = option.choices();
        if (choices.contains(value))
            return {};
        return choices.size() == 1 ? choices.first() : Usage::tr("one of %1").arg(choices.join(QStringLiteral(", ")));
    }
    case Kind::Number:
        return number ? QString() : Usage::tr("a number");
    case Kind::Positive:
        return number && *number > 0.0 ? QString() : Usage::tr("a number above zero");
    case Kind::NotNegative:
        return number && *number >= 0.0 ? QString() : Usage::tr("a number of zero or more");
    case Kind::Share:
        return number && *number > 0.0 && *number < 1.0 ? QString() : Usage::tr("a number between 0 and 1");
    case Kind::Count: {
        const auto count = wholeNumber<std::uint32_t>(value);
        const bool fits = count && *count >= 1 && *count <= std::uint32_t(std::numeric_limits<std::int32_t>::max());
        return fits ? QString() : Usage::tr("a whole number from 1 on");
    }
    case Kind::Seed:
        return wholeNumber<std::uint64_t>(value) ? QString() : Usage::tr("a whole number from 0 on");
    }
    return {};
}

} // namespace

QString Arguments::text(const char* option, const QString& otherwise) const
{
    const QStringList values = texts(option);
    return values.isEmpty() ? otherwise : values.first();
}

std::optional<double> Arguments::number(const char* option) const
{
    return finiteNumber(text(option));
}

std::optional<std::uint32_t> Arguments::count(const char* option) const
{
    return wholeNumber<std::uint32_t>(text(option));
}

std::optional<std::uint64_t> Arguments::seed(const char* option) const
{
    return wholeNumber<std::uint64_t>(text(option));
}

/// Goes through the words once. After the first thing that is wrong it stops.
class ArgumentReader {
public:
    ArgumentReader(const Command& command, const QStringList& words) : m_command(command), m_words(words) {}

    ParsedArguments read()
    {
        while (m_next < m_words.size() && m_wrong.isEmpty())
            readWord(m_words[m_next++]);
        if (m_wrong.isEmpty() && !m_arguments.has("help"))
            checkWhole();
        return {m_arguments, m_wrong};
    }

private:
    static bool isOption(const QString& word) { return word.size() > 1 && word.startsWith(QLatin1Char('-')); }

    void readWord(const QString& word)
    {
        if (m_onlyOperands || !isOption(word)) {
            m_arguments.m_operands.append(word);
        } else if (word == QLatin1String("--")) {
            m_onlyOperands = true;
        } else {
            readOption(word == QLatin1String("-h") ? QStringLiteral("--help") : word);
        }
    }

    void readOption(const QString& word)
    {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString dashed = word.left(equals);
        const Option* option = dashed.startsWith(QLatin1String("--")) ? m_command.option(dashed.mid(2)) : nullptr;
        if (option == nullptr) {
            m_wrong = Usage::tr("There is no option %1.").arg(dashed);
            return;
        }
        QStringList values;
        if (equals >= 0)
            values.append(word.mid(equals + 1));
        else
            values = takeValues(*option);
        store(*option, values, equals >= 0);
    }

    QStringList takeValues(const Option& option)
    {
        QStringList values;
        const qsizetype most = option.kind == Kind::Flag ? 0 : option.kind == Kind::Texts ? m_words.size() : 1;
        // A value may be a negative number, so that the message is about the number; it may not look like an option.
        while (m_next < m_words.size() && values.size() < most &&
               (!isOption(m_words[m_next]) || finiteNumber(m_words[m_next])))
            values.append(m_words[m_next++]);
        return values;
    }

    void store(const Option& option, const QStringList& values, bool byEquals)
    {
        const QString name = QString::fromLatin1(option.name);
        if (option.kind == Kind::Flag && byEquals) {
            m_wrong = Usage::tr("--%1 takes no value.").arg(name);
        } else if (option.kind != Kind::Flag && values.isEmpty()) {
            m_wrong = Usage::tr("--%1 needs a value.").arg(name);
        } else if (m_arguments.has(option.name) && option.kind != Kind::Texts && option.kind != Kind::Flag) {
            m_wrong = Usage::tr("--%1 was given twice.").arg(name);
        }
        for (const QString& value : values) {
            const QString wanted = wantedInstead(option, value);
            if (m_wrong.isEmpty() && !wanted.isEmpty())
                m_wrong = Usage::tr("--%1 takes %2, not “%3”.").arg(name, wanted, value);
        }
        m_arguments.m_values[name] += values;
    }

    void checkWhole()
    {
        const qsizetype operands = m_arguments.m_operands.size();
        if (operands < m_command.fewestOperands) {
            m_wrong = Usage::tr("Something is missing: %1.").arg(QString::fromUtf8(m_command.operands));
        } else if (m_command.mostOperands >= 0 && operands > m_command.mostOperands) {
            m_wrong = Usage::tr("“%1” is one too many.").arg(m_arguments.m_operands[m_command.mostOperands]);
        } else if (m_arguments.m_operands.contains(QString())) {
            m_wrong = Usage::tr("An empty name is no file.");
        }
        for (const Option& option : m_command.options) {
            if (m_wrong.isEmpty() && option.required && !m_arguments.has(option.name))
                m_wrong = Usage::tr("--%1 is missing.").arg(QString::fromLatin1(option.name));
        }
    }

    const Command& m_command;
    const QStringList& m_words;
    qsizetype m_next = 0;
    bool m_onlyOperands = false;
    Arguments m_arguments;
    QString m_wrong;
};

ParsedArguments parseArguments(const Command& command, const QStringList& words)
{
    return ArgumentReader(command, words).read();
}

} // namespace baseline::cli
