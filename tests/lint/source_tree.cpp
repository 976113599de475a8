// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace baseline::lint {

namespace {

const QStringList& codeSuffixes()
{
    static const QStringList suffixes{QStringLiteral("cpp"), QStringLiteral("h"), QStringLiteral("hpp"), QStringLiteral("cc"),
                                      QStringLiteral("c"), QStringLiteral("ino"), QStringLiteral("S")};
    return suffixes;
}

const QStringList& textSuffixes()
{
    static const QStringList suffixes{QStringLiteral("cmake"), QStringLiteral("sh"), QStringLiteral("md"), QStringLiteral("ts"),
                                      QStringLiteral("rules"), QStringLiteral("ld"), QStringLiteral("supp")};
    return suffixes;
}

bool isSkippedFolder(const QString& name)
{
    return name == QLatin1String("build") || name == QLatin1String("out")
        || (name.startsWith(QLatin1Char('.')) && name != QLatin1String(".ci"));
}

// Files without a suffix are scripts if they say so in their first bytes.
bool isWritten(const QFileInfo& info)
{
    if (codeSuffixes().contains(info.suffix()) || textSuffixes().contains(info.suffix())
        || info.fileName() == QLatin1String("CMakeLists.txt"))
        return true;
    if (!info.suffix().isEmpty())
        return false;
    QFile file(info.filePath());
    return file.open(QIODevice::ReadOnly) && file.read(2) == QByteArray("#!");
}

void readFolder(const QDir& root, const QString& folder, Tree& tree)
{
    const QDir dir(root.filePath(folder));
    const QString prefix = folder.isEmpty() ? QString() : folder + QLatin1Char('/');
    for (const QFileInfo& info : dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
        if (info.isDir()) {
            if (!isSkippedFolder(info.fileName()) && !info.isSymLink())
                readFolder(root, prefix + info.fileName(), tree);
        } else if (isWritten(info)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                tree.push_back({prefix + info.fileName(), QString::fromUtf8(file.readAll())});
        }
    }
}

// The position just behind the literal that starts at `i` (at its quote); the end of the text if it is never closed.
qsizetype literalEnd(const QString& text, qsizetype i)
{
    const QChar quote = text[i];
    if (quote == QLatin1Char('"') && i > 0 && text[i - 1] == QLatin1Char('R')) {
        const qsizetype open = text.indexOf(QLatin1Char('('), i);
        if (open < 0)
            return text.size();
        const QString close = QLatin1Char(')') + text.mid(i + 1, open - i - 1) + QLatin1Char('"');
        const qsizetype end = text.indexOf(close, open);
        return end < 0 ? text.size() : end + close.size();
    }
    for (++i; i < text.size() && text[i] != quote && text[i] != QLatin1Char('\n'); ++i) {
        if (text[i] == QLatin1Char('\\'))
            ++i;
    }
    return std::min(i + 1, text.size());
}

} // namespace

bool SourceFile::isCode() const
{
    return codeSuffixes().contains(QFileInfo(path).suffix());
}

bool SourceFile::isHeader() const
{
    return path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".hpp"));
}

QString SourceFile::folder() const
{
    return path.left(std::max(path.lastIndexOf(QLatin1Char('/')), qsizetype(0)));
}

QString Finding::toString() const
{
    return line > 0 ? QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(message) : QStringLiteral("%1: %2").arg(path, message);
}

Tree readTree(const QString& root)
{
    Tree tree;
    readFolder(QDir(root), QString(), tree);
    return tree;
}

QString withoutComments(const QString& text)
{
    QString result = text;
    const auto blank = [&result](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            if (result[i] != QLatin1Char('\n'))
                result[i] = QLatin1Char(' ');
        }
    };
    for (qsizetype i = 0; i < text.size();) {
        const QStringView rest = QStringView(text).mid(i);
        if (rest.startsWith(QLatin1String("//"))) {
            qsizetype end = text.indexOf(QLatin1Char('\n'), i);
            end = end < 0 ? text.size() : end;
            blank(i, end);
            i = end;
        } else if (rest.startsWith(QLatin1String("/*"))) {
            qsizetype end = text.indexOf(QLatin1String("*/"), i + 2);
            end = end < 0 ? text.size() : end + 2;
            blank(i, end);
            i = end;
        } else if (text[i] == QLatin1Char('"')
                   // Behind a digit a single quote separates digits (1'000).
                   || (text[i] == QLatin1Char('\'') && (i == 0 || !text[i - 1].isLetterOrNumber()))) {
            i = literalEnd(text, i);
        } else {
            ++i;
        }
    }
    return result;
}

int lineAt(const QString& text, qsizetype position)
{
    return int(QStringView(text).left(position).count(QLatin1Char('\n'))) + 1;
}

} // namespace baseline::lint
