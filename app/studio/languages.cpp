// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/languages.h"

#include <QCoreApplication>

namespace baseline::studio {

namespace {

struct Languages {
    Q_DECLARE_TR_FUNCTIONS(baseline::studio::Languages)
};

} // namespace

std::vector<Language> languages()
{
    return {{QString(), Languages::tr("As the system")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
            {QStringLiteral("es"), QStringLiteral("Español")}};
}

QLocale localeFor(const QString& code, DecimalSign sign)
{
    const QLocale own = code.isEmpty() ? QLocale::system() : QLocale(code);
    if (sign == DecimalSign::AsLanguage)
        return own;
    const QString wanted = sign == DecimalSign::Comma ? QStringLiteral(",") : QStringLiteral(".");
    if (own.decimalPoint() == wanted)
        return own;
    for (const QLocale& other : QLocale::matchingLocales(own.language(), QLocale::AnyScript, QLocale::AnyTerritory)) {
        if (other.decimalPoint() == wanted && other.script() == own.script())
            return other;
    }
    // Both write the day first, as those do who miss the sign in their own language.
    return sign == DecimalSign::Comma ? QLocale(QLocale::English, QLocale::Germany)
                                      : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace baseline::studio
