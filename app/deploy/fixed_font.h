// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontDatabase>

namespace baseline::deploy {

/// For commands and logs: columns stand below each other.
inline QFont fixedFont()
{
    constexpr int pixels = 12;
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(pixels);
    return font;
}

} // namespace baseline::deploy
