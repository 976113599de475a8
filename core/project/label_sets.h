// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace baseline::project {

class Database;

/// A word that segments are marked with.
struct Label {
    QString name;    ///< not empty, each once in a set
    QString colour;  ///< "#rrggbb"
    int key = 0;     ///< 1..9: the number key that sets it, each once in a set; 0: none

    friend bool operator==(const Label&, const Label&) = default;
};

/// Labels that belong to one task. Changed through edits.h (ChangeLabelSet), so that it can be undone.
struct LabelSet {
    QString id;
    QString name; ///< not empty
    std::vector<Label> labels;

    friend bool operator==(const LabelSet&, const LabelSet&) = default;
};

/// In the order in which they were made. A project begins with one: normal and the states of the simulator's machine,
/// in colours that people with colour-blindness can tell apart.
Result<std::vector<LabelSet>> listLabelSets(Database& database);

/// Errors: InvalidArgument (subject "name", "label", "colour" or "key").
Status checkLabelSet(const LabelSet& set);

} // namespace baseline::project
