// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/page_check.h"

#include "app/studio/walk/access_check.h"
#include "app/studio/walk/glyph_check.h"
#include "app/studio/walk/room_check.h"

namespace baseline::studio {

Findings checkPage(QWidget& root)
{
    return checkRoom(root) + checkPlaces(root) + checkGlyphs(root) + checkNames(root) + checkKeyboard(root);
}

} // namespace baseline::studio
