// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/finding.h"

namespace baseline::studio {

QString keyOf(Fault fault)
{
    switch (fault) {
    case Fault::ClippedText:
        return QStringLiteral("clipped-text");
    case Fault::OutsideItsParent:
        return QStringLiteral("outside-its-parent");
    case Fault::MissingGlyph:
        return QStringLiteral("missing-glyph");
    case Fault::NoAccessibleName:
        return QStringLiteral("no-accessible-name");
    case Fault::NotReachableByKeyboard:
        return QStringLiteral("not-reachable-by-keyboard");
    case Fault::NotOnTheWayOfTab:
        return QStringLiteral("not-on-the-way-of-tab");
    case Fault::Untranslated:
        return QStringLiteral("untranslated");
    }
    return {};
}

QString lineOf(const Finding& finding)
{
    return QStringLiteral("%1: %2 | %3").arg(keyOf(finding.fault), finding.what, finding.where);
}

} // namespace baseline::studio
