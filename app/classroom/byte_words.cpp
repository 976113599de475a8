// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/byte_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace baseline::classroom {

QString bytesInWords(double bytes)
{
    constexpr std::array units{"B", "KB", "MB", "GB", "TB", "PB"};
    std::size_t unit = 0;
    while (bytes >= 999.95 && unit + 1 < units.size()) {
        bytes /= 1000.0;
        ++unit;
    }
    const bool isWhole = unit == 0 && bytes >= 10.0;
    return QLocale().toString(bytes, 'f', isWhole ? 0 : 1) + QChar(QChar::Nbsp) + QLatin1String(units[unit]);
}

} // namespace baseline::classroom
