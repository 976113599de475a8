// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace baseline::classroom {

/// What a lesson is for and how to go through it; each text is Markdown of one or more paragraphs.
struct LessonCard {
    QString title;
    QString goal;
    QStringList steps;
    QString question;
    QString answer;
    friend bool operator==(const LessonCard&, const LessonCard&) = default;
};

/// Reads `# Title` and then exactly four `##` sections: goal, steps (a numbered list of three to six), question,
/// answer. Their place decides, so that the headings can be in any language. An HTML comment may come first.
/// Errors: BadFormat, value = the line (0: something is missing at the end).
Result<LessonCard> parseLessonCard(const QString& markdown);

/// The languages that cards are written in, those without one read English.
QStringList cardLanguages();
/// The one of them that suits: the same, else of the same language in another country, else English.
QString cardLanguage(const QLocale& locale);

/// The card of a lesson out of the program's resources, in English where that language has none. Errors: FileNotFound;
/// those of parseLessonCard with subject = path.
Result<LessonCard> loadLessonCard(const QString& id, const QString& language);

/// A text of a card without its marks, for a screen reader.
QString plainCardText(const QString& markdown);

} // namespace baseline::classroom
