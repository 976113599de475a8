// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/workbench/sentence.h"

#include <QCoreApplication>

namespace baseline::cli {

Outcome::Outcome(const Error& error)
    : exitCode(1), sentence(workbench::sentenceFor(error)), detail(QString::fromStdString(error.detail))
{
}

Outcome Outcome::failed(const QString& sentence)
{
    Outcome outcome;
    outcome.exitCode = 1;
    outcome.sentence = sentence;
    return outcome;
}

Outcome Outcome::wrongUsage(const QString& sentence)
{
    Outcome outcome;
    outcome.exitCode = 2;
    outcome.sentence = sentence;
    return outcome;
}

const std::vector<Option>& commonOptions()
{
    static const std::vector<Option> options{
        {"json", Kind::Flag, "", QT_TRANSLATE_NOOP("baseline::cli", "print JSON for machines instead of text")},
        {"verbose", Kind::Flag, "", QT_TRANSLATE_NOOP("baseline::cli", "after a failure, also print the details")},
        {"help", Kind::Flag, "", QT_TRANSLATE_NOOP("baseline::cli", "show this help")},
    };
    return options;
}

const Option* Command::option(const QString& optionName) const
{
    for (const std::vector<Option>* list : {&options, &commonOptions()}) {
        for (const Option& candidate : *list) {
            if (optionName == QLatin1String(candidate.name))
                return &candidate;
        }
    }
    return nullptr;
}

} // namespace baseline::cli
