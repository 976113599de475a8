// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace baseline::studio {

/// What can be wrong with a page whatever it shows.
enum class Fault {
    ClippedText,
    OutsideItsParent,
    MissingGlyph,
    NoAccessibleName,
    NotReachableByKeyboard,
    NotOnTheWayOfTab,
    Untranslated,
};

struct Finding {
    Fault fault = Fault::ClippedText;
    QString where; ///< the way to the widget by classes and object names; of a translation: its context
    QString what;  ///< the text, and by how much it misses

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = QList<Finding>;

/// "clipped-text", …: for reports, the same in every language.
QString keyOf(Fault fault);

/// One line for a log.
QString lineOf(const Finding& finding);

} // namespace baseline::studio
