// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/source_tree.h"

#include <QHash>
#include <QSet>

namespace baseline::lint {

/// What the program shows, by language ("en" is as written in the sources): for each text in English, its translations.
/// Texts are as `shownName()` makes them.
using Catalogue = QHash<QString, QHash<QString, QSet<QString>>>;

/// Reads a .ts file of `language` into the catalogue; the English texts with it.
void addToCatalogue(Catalogue& catalogue, const QString& language, const QByteArray& content);

/// A text without the mark of its short cut: "&Save table" is shown as "Save table".
QString shownName(QString text);

/// Pages of the help, resources/help/<language>/<page>.md, and the cards of the lessons, resources/lessons/…: each is
/// there in every language and built alike (headings, lists, tables, code, in the same order), so that a translation
/// cannot lag behind.
Findings checkHelpShape(const Tree& tree);

/// What a page or a card sets in bold is the name of something the program shows: in English a text of the sources,
/// otherwise the translation of a name that the English page has. A language without a catalogue is left alone.
Findings checkHelpNames(const Tree& tree, const Catalogue& catalogue);

/// Places that app/ names ("<page>#<heading>", and what a property "helpPage" is set to) have to be in the English
/// pages.
Findings checkHelpPlaces(const Tree& tree);

} // namespace baseline::lint
