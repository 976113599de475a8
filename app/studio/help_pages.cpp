// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/help_pages.h"

#include <QDir>
#include <QFile>

namespace baseline::studio {
namespace {

QString readPage(const QString& language, const QString& id)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList helpPageIds()
{
    return {QStringLiteral("first-steps"),
            QStringLiteral("connect-a-board"),
            QStringLiteral("mount-a-sensor"),
            QStringLiteral("record-a-baseline"),
            QStringLiteral("labels-and-timeline"),
            QStringLiteral("choose-a-threshold"),
            QStringLiteral("explore"),
            QStringLiteral("put-a-model-on-a-board"),
            QStringLiteral("what-figures-mean"),
            QStringLiteral("classroom"),
            QStringLiteral("troubleshooting"),
            QStringLiteral("keyboard"),
            QStringLiteral("command-line"),
            QStringLiteral("glossary")};
}

QString helpLanguage(const QString& localeName)
{
    const QStringList folders = QDir(QStringLiteral(":/help")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (folders.contains(localeName))
        return localeName;
    const QString language = localeName.section(QLatin1Char('_'), 0, 0);
    for (const QString& folder : folders) {
        if (!language.isEmpty() && folder.section(QLatin1Char('_'), 0, 0) == language)
            return folder;
    }
    return QStringLiteral("en");
}

std::vector<HelpPage> helpPages(const QString& language)
{
    std::vector<HelpPage> pages;
    for (const QString& id : helpPageIds()) {
        const QString english = readPage(QStringLiteral("en"), id);
        QString text = readPage(language, id);
        if (text.isEmpty())
            text = english;
        HelpPage page{id, id, text, {}};
        if (const auto headings = helpHeadings(text); !headings.empty())
            page.title = headings.front().text;
        for (const HelpHeading& heading : helpHeadings(english))
            page.places.append(helpPlace(heading.text));
        pages.push_back(page);
    }
    return pages;
}

std::vector<HelpHeading> helpHeadings(const QString& markdown)
{
    std::vector<HelpHeading> headings;
    bool inCode = false;
    for (const QString& line : markdown.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("```")))
            inCode = !inCode;
        int level = 0;
        while (level < line.size() && line[level] == QLatin1Char('#'))
            ++level;
        if (inCode || level == 0 || level > 6 || line.size() <= level || line[level] != QLatin1Char(' '))
            continue;
        headings.push_back({level, line.mid(level + 1).trimmed()});
    }
    return headings;
}

QString helpPlace(const QString& heading)
{
    QString place;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber())
            place += letter;
        else if (!place.isEmpty() && !place.endsWith(QLatin1Char('-')))
            place += QLatin1Char('-');
    }
    return place.endsWith(QLatin1Char('-')) ? place.chopped(1) : place;
}

} // namespace baseline::studio
