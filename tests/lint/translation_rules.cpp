// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/translation_rules.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

namespace baseline::lint {

namespace {

// Functions whose text argument a user reads, and widgets whose constructor takes such a text first.
constexpr char showingCalls[] =
    "setText|setWindowTitle|setTitle|setTitleText|setToolTip|setStatusTip|setWhatsThis|setPlaceholderText|setLabelText"
    "|setInformativeText|setDetailedText|setAccessibleName|setAccessibleDescription|setHeaderLabel|setPrefix|setSuffix"
    "|setSpecialValueText|showMessage|addAction|addMenu|addItem|addRow|addButton|addTab|setTabText|setItemText";
constexpr char showingClasses[] = "QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|QAction|QMenu|QDockWidget";

// Symbols of units that look like words; they are the same in every language.
bool isUnit(const QString& word)
{
    static const QSet<QString> units{QStringLiteral("kHz"), QStringLiteral("MHz"), QStringLiteral("min"), QStringLiteral("rms")};
    return units.contains(word);
}

// Whether a translator would have something to do with this text.
bool hasWords(QString text)
{
    static const QRegularExpression markup(QStringLiteral("<[^>]*>|%[0-9nL]+|\\\\[nt]"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    static const QRegularExpression lower(QStringLiteral("[a-z]"));
    text.replace(markup, QStringLiteral(" "));
    text.remove(QLatin1String("Baseline Studio"));
    text.remove(QLatin1Char('&')); // marks the letter of a short cut, in the middle of a word
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QString candidate = matches.next().captured();
        if (candidate.contains(lower) && !isUnit(candidate))
            return true;
    }
    return false;
}

// What is filled in while the program runs: %1, %L2, %n.
QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9]+|%n"));
    QSet<QString> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

// Whether a letter of the text is pressed with Alt. Two & show one.
bool hasShortcutLetter(QString text)
{
    static const QRegularExpression marked(QStringLiteral("&\\S"));
    return text.remove(QLatin1String("&&")).contains(marked);
}

// What a translation lost or gained over its source; empty if nothing. Of plurals all forms together: that for one may do
// without its number.
QString differenceOf(const QString& source, const QString& translation)
{
    if (translation.trimmed().isEmpty())
        return QStringLiteral("empty translation");
    if (placeholders(source) != placeholders(translation))
        return QStringLiteral("other placeholders");
    if (hasShortcutLetter(source) != hasShortcutLetter(translation))
        return QStringLiteral("other letter for Alt");
    return {};
}

} // namespace

Findings checkTranslation(const QString& path, const QByteArray& content)
{
    Findings findings;
    QXmlStreamReader xml(content);
    bool isTs = false;
    QString source;
    bool translated = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto name = xml.name();
            if (name == QLatin1String("TS")) {
                isTs = true;
            } else if (name == QLatin1String("message")) {
                source.clear();
                translated = false;
            } else if (name == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (name == QLatin1String("translation")) {
                const QString type = xml.attributes().value(QLatin1String("type")).toString();
                const int line = int(xml.lineNumber());
                translated = true;
                if (type == QLatin1String("unfinished"))
                    findings.push_back({path, line, QStringLiteral("not translated: \"%1\"").arg(source)});
                else if (!type.isEmpty())
                    findings.push_back({path, line, QStringLiteral("%1 message: \"%2\"").arg(type, source)});
                else if (const QString fault = differenceOf(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
                         !fault.isEmpty())
                    findings.push_back({path, line, fault + QStringLiteral(": \"") + source + QLatin1Char('"')});
            }
        } else if (xml.isEndElement() && xml.name() == QLatin1String("message") && !translated) {
            findings.push_back({path, int(xml.lineNumber()), QStringLiteral("no translation: \"%1\"").arg(source)});
        }
    }
    if (xml.hasError() || !isTs)
        findings.push_back({path, int(xml.lineNumber()), QStringLiteral("not a readable .ts file: %1").arg(xml.errorString())});
    return findings;
}

Findings checkLupdateMessages(const QString& messages)
{
    Findings findings;
    for (const QString& line : messages.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.contains(QLatin1String("Q_OBJECT")) || line.contains(QLatin1String("without context"))
            || line.contains(QLatin1String("tr() cannot")) || line.contains(QLatin1String("Discarding"))
            || line.contains(QLatin1String("Qualifying with unknown")))
            findings.push_back({QStringLiteral("lupdate"), 0, line.trimmed()});
    }
    return findings;
}

Findings checkUntranslatedText(const Tree& tree)
{
    static const QRegularExpression shown(
        QStringLiteral("(?:\\b(?:%1)\\s*\\(\\s*|\\baddTab\\s*\\([^,\"]*,\\s*|\\bnew\\s+(?:%2)\\s*\\(\\s*)"
                       "(?:(?:QStringLiteral|QLatin1String|QString::fromUtf8|QString::fromLatin1|QString)\\s*[({]\\s*)?"
                       "u?(?:u8)?\"((?:[^\"\\\\]|\\\\.)*)\"")
            .arg(QLatin1String(showingCalls), QLatin1String(showingClasses)));
    Findings findings;
    for (const SourceFile& file : tree) {
        if (!file.isCode() || !file.path.startsWith(QLatin1String("app/")))
            continue;
        const QString code = withoutComments(file.text);
        for (auto matches = shown.globalMatch(code); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (hasWords(match.captured(1)))
                findings.push_back({file.path, lineAt(code, match.capturedStart()),
                                    QStringLiteral("shown but not in tr(): \"%1\"").arg(match.captured(1))});
        }
    }
    return findings;
}

} // namespace baseline::lint
