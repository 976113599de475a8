// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace baseline::studio {

/// A page of the help. Its Markdown links to other pages as `help:<id>` and to a heading as `help:<id>#<place>`.
struct HelpPage {
    QString id;
    QString title; ///< its first heading
    QString text;  ///< Markdown
    /// One for each heading, in order: the words of the English heading in small letters, with hyphens. Translations
    /// have the same headings in the same order, so that a link leads to the same place in every language.
    QStringList places;
};

struct HelpHeading {
    int level = 0; ///< 1 to 6
    QString text;
};

/// Of all pages, in the order in which a newcomer reads them.
QStringList helpPageIds();

/// The folder of the help for a locale such as "pt_BR", "pt" or "es_MX": one with the same language, otherwise "en".
QString helpLanguage(const QString& localeName);

/// All pages in that language. A page that it lacks comes in English.
std::vector<HelpPage> helpPages(const QString& language);

/// Headings of a Markdown text; lines of code that look like one do not count.
std::vector<HelpHeading> helpHeadings(const QString& markdown);

/// "No port: what now?" becomes "no-port-what-now".
QString helpPlace(const QString& heading);

} // namespace baseline::studio
