// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/variable_choice.h"

#include "core/recording/import_frame.h"

namespace baseline::recording {

namespace {

constexpr std::size_t mostNamed = 20; // a sentence, not a catalogue

std::string listOf(const std::vector<std::string>& names)
{
    std::string list;
    for (std::size_t i = 0; i < names.size() && i < mostNamed; ++i)
        list += (i > 0 ? ", " : "") + names[i];
    return names.size() > mostNamed ? list + ", …" : list;
}

/// One a line: a name may hold a comma.
std::string linesOf(const std::vector<std::string>& names)
{
    std::string lines;
    for (const std::string& name : names)
        lines += (lines.empty() ? "" : "\n") + name;
    return lines;
}

} // namespace

Result<std::size_t> chooseVariable(const std::vector<Variable>& variables, const std::optional<QString>& chosen)
{
    std::vector<std::string> usable;
    std::vector<std::string> problems;
    std::size_t lastUsable = 0;
    for (std::size_t i = 0; i < variables.size(); ++i) {
        const Variable& variable = variables[i];
        if (chosen && variable.name == *chosen) {
            if (!variable.problem.empty())
                return Error{Error::Code::Unsupported, variable.problem, variable.name.toStdString(), 0.0};
            return i;
        }
        if (!variable.problem.empty()) {
            problems.push_back(variable.name.toStdString() + ": " + variable.problem);
            continue;
        }
        usable.push_back(variable.name.toStdString());
        lastUsable = i;
    }
    if (usable.empty())
        return notUnderstood(problems.empty() ? "there are no numbers in it"
                                              : "there are no samples in it (" + listOf(problems) + ")");
    if (usable.size() == 1 && !chosen)
        return lastUsable;
    const std::string why = chosen ? "the file has no " + chosen->toStdString() : std::string("several signals in one file");
    return Error{Error::Code::VariableUnknown, why, linesOf(usable), 0.0};
}

void noteLeftOut(const std::vector<Variable>& variables, std::size_t chosen, std::vector<ImportNote>* notes)
{
    std::vector<std::string> others;
    for (std::size_t i = 0; i < variables.size(); ++i) {
        if (i != chosen && variables[i].problem.empty())
            others.push_back(variables[i].name.toStdString());
    }
    if (notes != nullptr && !others.empty())
        notes->push_back({ImportNote::Kind::VariablesLeftOut, QString::fromStdString(listOf(others)),
                          static_cast<double>(others.size())});
}

} // namespace baseline::recording
