// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/settings.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace baseline::studio {

/// A language that the program speaks.
struct Language {
    QString code; ///< "en", "pt_BR"; empty: the system's
    QString name; ///< in the language itself
};

/// The system's first.
std::vector<Language> languages();

/// Where numbers and dates are written as asked for: the language as `code` has it, in a country where the decimal sign
/// is that one. Where there is none, as Portuguese with a point, the numbers and short dates of another language are
/// taken; words come from the translation, not from here.
QLocale localeFor(const QString& code, DecimalSign sign);

} // namespace baseline::studio
