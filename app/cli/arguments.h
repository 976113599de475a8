// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace baseline::cli {

/// What an option takes. Numbers are finite, and nothing may stand behind them.
enum class Kind {
    Flag,        ///< nothing
    Text,        ///< not empty
    Texts,       ///< one or more up to the next option; may be repeated
    Choice,      ///< one of Option::choices
    Number,      ///< any number
    Positive,    ///< a number above zero
    NotNegative, ///< a number of zero or more
    Share,       ///< a number above 0 and below 1
    Count,       ///< a whole number from 1 to 2^31 - 1
    Seed,        ///< a whole number from 0 to 2^64 - 1
};

/// An option of a command. The texts are English; help and messages translate them (context "baseline::cli").
struct Option {
    const char* name;  ///< without the dashes
    Kind kind;
    const char* value; ///< the word for its value in the syntax; empty for a flag
    const char* help;
    bool required = false;
    QStringList (*choices)() = nullptr;
};

struct Command;

/// What was given to a command, checked: every getter below fits the option's kind.
class Arguments {
public:
    bool has(const char* option) const { return m_values.contains(QString::fromLatin1(option)); }
    QString text(const char* option, const QString& otherwise = {}) const;
    QStringList texts(const char* option) const { return m_values.value(QString::fromLatin1(option)); }
    std::optional<double> number(const char* option) const;
    std::optional<std::uint32_t> count(const char* option) const;
    std::optional<std::uint64_t> seed(const char* option) const;

    /// What is no option, in order.
    const QStringList& operands() const { return m_operands; }
    QString operand(qsizetype index) const { return m_operands.value(index); }
    /// All from `index` on.
    QStringList operandsFrom(qsizetype index) const { return m_operands.mid(index); }

private:
    friend class ArgumentReader;
    QHash<QString, QStringList> m_values;
    QStringList m_operands;
};

/// Arguments, or the sentence that says what is wrong with them.
struct ParsedArguments {
    Arguments arguments;
    QString wrong; ///< empty: nothing
};

/// Reads the words behind the command's name. With --help among them nothing else is checked.
ParsedArguments parseArguments(const Command& command, const QStringList& words);

} // namespace baseline::cli
