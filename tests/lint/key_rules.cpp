// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/key_rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace baseline::lint {

namespace {

const QString silent = QStringLiteral(" handles keys and does not tell them: add keyUses()");

/// The classes of a file, each from its name to that of the next.
std::vector<QString> classesOf(const QString& text)
{
    static const QRegularExpression begin(QStringLiteral("\\n(?:class|struct) \\w[^;{]*\\{"));
    std::vector<QString> classes;
    qsizetype from = -1;
    for (auto matches = begin.globalMatch(text); matches.hasNext();) {
        const qsizetype next = matches.next().capturedStart();
        if (from >= 0)
            classes.push_back(text.mid(from, next - from));
        from = next;
    }
    if (from >= 0)
        classes.push_back(text.mid(from));
    return classes;
}

QString nameOf(const QString& text)
{
    static const QRegularExpression name(QStringLiteral("(?:class|struct) (\\w+)"));
    return name.match(text).captured(1);
}

} // namespace

Findings checkKeys(const Tree& tree)
{
    Findings findings;
    for (const SourceFile& file : tree) {
        if (!file.isCode() || !file.path.startsWith(QLatin1String("app/")))
            continue;
        const QString text = withoutComments(file.text);
        for (const QString& one : classesOf(text)) {
            const bool isTold = one.contains(QLatin1String("keyUses() const"));
            if (one.contains(QLatin1String("void keyPressEvent(QKeyEvent*")) && !isTold)
                findings.push_back({file.path, 0, nameOf(one) + silent});
        }
        static const QRegularExpression handled(QStringLiteral("(?<!\\()QEvent::KeyPress")); // not one that is made to be sent
        const qsizetype filter = text.indexOf(handled);
        if (filter >= 0 && !text.contains(QLatin1String("::keyUses() const")))
            findings.push_back({file.path, lineAt(text, filter), silent.trimmed()});
    }
    return findings;
}

} // namespace baseline::lint
