// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/page_check.h"

#include "app/studio/walk/access_check.h"
#include "app/studio/walk/glyph_check.h"
#include "app/studio/walk/room_check.h"

#include <QCoreApplication>
#include <QEvent>

namespace baseline::studio {
namespace {

/// A text may have arrived in this very turn of the event loop, and its place would be made in the next ones: each layout
/// asks the one around it.
void carryOutLayouts()
{
    constexpr int deepest = 16; // layouts in each other
    for (int depth = 0; depth < deepest; ++depth)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace

Findings checkPage(QWidget& root)
{
    carryOutLayouts();
    return checkRoom(root) + checkPlaces(root) + checkGlyphs(root) + checkNames(root) + checkKeyboard(root);
}

} // namespace baseline::studio
