// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace baseline::tests {

/// What one piece of the node costs on the Cortex-M4F.
struct Cost {
    QString what;  ///< as in the budgets below
    QString flags; ///< of the build
    std::optional<std::uint32_t> instructions;
    std::optional<std::uint32_t> codeBytes; ///< with its tables
    std::optional<std::uint32_t> ramBytes;

    friend bool operator==(const Cost&, const Cost&) = default;
};

/// The most that a piece may cost; none: no limit of its own.
struct CostBudget {
    const char* what;
    const char* meaning; ///< for the table's reader
    std::optional<std::uint32_t> instructions;
    std::optional<std::uint32_t> codeBytes;
    std::optional<std::uint32_t> ramBytes;
};

const std::vector<CostBudget>& costBudgets();

/// Trains the model of the main job, runs the programs of both builds and looks into their files. The same figures each
/// time. Errors: of the tools; FileUnreadable.
Result<std::vector<Cost>> measureCosts();

/// The table as CSV: what, flags, instructions, code bytes, RAM bytes, meaning; empty fields where there is no figure.
QByteArray costTable(const std::vector<Cost>& costs);
/// Errors: BadFormat, if it is not such a table.
Result<std::vector<Cost>> parseCostTable(const QByteArray& text);

/// Sentences about everything in `measured` that is above its budget, in only one of the two, or farther from `table`
/// than 2 % (instructions) or 10 % (bytes).
std::vector<QString> costFaults(const std::vector<Cost>& measured, const std::vector<Cost>& table);

} // namespace baseline::tests
