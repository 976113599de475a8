// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/import_note.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace baseline::recording {

/// An array in a file that may hold several.
struct Variable {
    QString name;
    std::string problem = {}; ///< why it cannot be a recording; empty: it can
};

/// The one that was asked for, or the only one that can be a recording. Errors: VariableUnknown (subject = the
/// names to choose from, a few at most) when several can, or none has that name; Unsupported (subject = the name)
/// when the chosen one cannot; BadFormat when none can.
Result<std::size_t> chooseVariable(const std::vector<Variable>& variables, const std::optional<QString>& chosen);

/// Notes the other ones that could have been chosen; `notes` may be null.
void noteLeftOut(const std::vector<Variable>& variables, std::size_t chosen, std::vector<ImportNote>* notes);

} // namespace baseline::recording
