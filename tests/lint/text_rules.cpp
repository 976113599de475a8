// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/text_rules.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace baseline::lint {

namespace {

constexpr int headerLines = 200;
constexpr int sourceLines = 400;
constexpr int testLines = 500;

// A shebang may stand before the two lines.
constexpr int licenceWithinLines = 3;

bool needsLicence(const SourceFile& file)
{
    // Texts and translations are read by programs or people that do not want the lines.
    return !file.path.endsWith(QLatin1String(".md")) && !file.path.endsWith(QLatin1String(".ts"));
}

} // namespace

Findings checkLicences(const Tree& tree)
{
    Findings findings;
    for (const SourceFile& file : tree) {
        const QString top = file.text.section(QLatin1Char('\n'), 0, licenceWithinLines - 1);
        if (needsLicence(file) && !top.contains(QLatin1String("SPDX-FileCopyrightText: Baseline Studio contributors")))
            findings.push_back({file.path, 1, QStringLiteral("no SPDX-FileCopyrightText line at the top")});
        if (needsLicence(file) && !top.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
            findings.push_back({file.path, 1, QStringLiteral("no SPDX-License-Identifier line at the top")});
        if (file.isHeader() && !file.text.contains(QLatin1String("\n#pragma once\n")))
            findings.push_back({file.path, 1, QStringLiteral("no #pragma once")});
    }
    return findings;
}

Findings checkSizes(const Tree& tree)
{
    Findings findings;
    for (const SourceFile& file : tree) {
        if (!file.isCode())
            continue;
        const auto lines = file.text.count(QLatin1Char('\n'));
        const int cap = file.isHeader()                                    ? headerLines
                        : file.path.startsWith(QLatin1String("tests/")) ? testLines
                                                                           : sourceLines;
        if (lines > cap)
            findings.push_back({file.path, 0, QStringLiteral("%1 lines, at most %2: split it by idea").arg(lines).arg(cap)});
    }
    return findings;
}

Findings checkWords(const Tree& tree)
{
    // Put together from halves, so that this file does not breach its own rule.
    static const QRegularExpression postponed(QStringLiteral("\\b(TO" "DO|FIX" "ME|X" "XX|HA" "CK)\\b(?![ (]*#[0-9]+)"));
    static const QSet<QString> emptyNames{QStringLiteral("util"),    QStringLiteral("utils"),   QStringLiteral("helper"),
                                          QStringLiteral("helpers"), QStringLiteral("common"),  QStringLiteral("manager"),
                                          QStringLiteral("managers"), QStringLiteral("misc")};
    Findings findings;
    for (const SourceFile& file : tree) {
        for (auto matches = postponed.globalMatch(file.text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            findings.push_back({file.path, lineAt(file.text, match.capturedStart()),
                                QStringLiteral("%1 without an issue number (%1 #12)").arg(match.captured(1))});
        }
        static const QRegularExpression separators(QStringLiteral("[/_.-]"));
        for (const QString& word : file.path.toLower().split(separators)) {
            if (emptyNames.contains(word))
                findings.push_back({file.path, 0, QStringLiteral("\"%1\" says nothing about the content").arg(word)});
        }
    }
    return findings;
}

Findings checkCalls(const Tree& tree)
{
    Findings findings;
    for (const SourceFile& file : tree) {
        if (!file.isCode() || !file.path.startsWith(QLatin1String("app/")))
            continue;
        for (const char* call : {"getSaveFileName", "getSaveFileUrl"}) {
            const qsizetype at = file.text.indexOf(QLatin1String(call));
            if (at >= 0)
                findings.push_back({file.path, lineAt(file.text, at),
                                    QStringLiteral("%1 asks about a name without its suffix: widgets::chooseSaveFile")
                                        .arg(QLatin1String(call))});
        }
    }
    return findings;
}

} // namespace baseline::lint
