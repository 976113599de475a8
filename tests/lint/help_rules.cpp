// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/help_rules.h"

#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace baseline::lint {

namespace {

constexpr char helpFolder[] = "resources/help/";
constexpr char lessonFolder[] = "resources/lessons/";

// Page by language and name.
using Pages = QMap<QString, QMap<QString, const SourceFile*>>;

Pages pagesOf(const Tree& tree, const char* folder)
{
    Pages pages;
    for (const SourceFile& file : tree) {
        if (file.path.startsWith(QLatin1String(folder)) && file.path.endsWith(QLatin1String(".md")))
            pages[file.path.section(QLatin1Char('/'), 2, 2)][file.path.section(QLatin1Char('/'), 3)] = &file;
    }
    return pages;
}

struct Line {
    QString kind;
    int number = 0;
};

// What each line is, without what it says; paragraphs and blank lines are left to the translator.
std::vector<Line> shapeOf(const QString& text)
{
    static const QRegularExpression marked(QStringLiteral("^(#{1,6} |\\||- |\\d+\\. |```)"));
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    std::vector<Line> shape;
    bool inCode = false;
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        const bool isFence = line.startsWith(QLatin1String("```"));
        const auto match = marked.match(line);
        if (inCode && !isFence)
            shape.push_back({line, number}); // code is the same in every language
        else if (match.hasMatch())
            shape.push_back({match.captured(1).replace(digits, QStringLiteral("1")).trimmed(), number});
        inCode = inCode != isFence;
    }
    return shape;
}

struct Name {
    QString text;
    int line = 0;
};

std::vector<Name> boldOf(const QString& text)
{
    static const QRegularExpression bold(QStringLiteral("\\*\\*(.+?)\\*\\*"));
    std::vector<Name> names;
    for (auto matches = bold.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        // A table needs a backslash before its own separator.
        names.push_back(
            {match.captured(1).replace(QLatin1String("\\|"), QLatin1String("|")), lineAt(text, match.capturedStart())});
    }
    return names;
}

// As the program makes it of a heading, in app/studio/help_pages.cpp.
QString placeOf(const QString& heading)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().split(between, Qt::SkipEmptyParts).join(QLatin1Char('-'));
}

void compareShapes(const SourceFile& english, const SourceFile& other, Findings& findings)
{
    const std::vector<Line> wanted = shapeOf(english.text);
    const std::vector<Line> shape = shapeOf(other.text);
    for (std::size_t i = 0; i < std::max(wanted.size(), shape.size()); ++i) {
        const Line is = i < shape.size() ? shape[i] : Line{QStringLiteral("the end"), 0};
        const Line should = i < wanted.size() ? wanted[i] : Line{QStringLiteral("the end"), 0};
        if (is.kind == should.kind)
            continue;
        findings.push_back({other.path, is.number,
                            QStringLiteral("here is \"%1\", and in English (line %2) \"%3\"")
                                .arg(is.kind)
                                .arg(should.number)
                                .arg(should.kind)});
        return; // what follows is moved by one
    }
}

void compareLanguages(const Pages& pages, Findings& findings)
{
    const auto english = pages.value(QStringLiteral("en"));
    for (auto language = pages.begin(); language != pages.end(); ++language) {
        for (auto page = language->begin(); page != language->end(); ++page) {
            if (!english.contains(page.key()))
                findings.push_back({page.value()->path, 0, QStringLiteral("there is no such page in English")});
        }
        for (auto page = english.begin(); page != english.end(); ++page) {
            const SourceFile* file = language->value(page.key());
            if (file == nullptr)
                findings.push_back(
                    {page.value()->path, 0, QStringLiteral("there is no such page in %1").arg(language.key())});
            else
                compareShapes(*page.value(), *file, findings);
        }
    }
}

void checkNames(const Pages& pages, const Catalogue& catalogue, Findings& findings)
{
    const auto english = pages.value(QStringLiteral("en"));
    for (auto language = pages.begin(); language != pages.end(); ++language) {
        if (!catalogue.contains(language.key()))
            continue;
        const auto& texts = catalogue[language.key()];
        for (auto page = language->begin(); page != language->end(); ++page) {
            QSet<QString> allowed;
            for (const Name& name :
                 english.contains(page.key()) ? boldOf(english[page.key()]->text) : std::vector<Name>{})
                allowed.unite(texts.value(name.text));
            for (const Name& name : boldOf(page.value()->text)) {
                if (!allowed.contains(name.text))
                    findings.push_back({page.value()->path, name.line,
                                        QStringLiteral("the program shows nothing called \"%1\"").arg(name.text)});
            }
        }
    }
}

} // namespace

QString shownName(QString text)
{
    static const QRegularExpression mark(QStringLiteral("&(?!&)"));
    return text.remove(mark).trimmed();
}

void addToCatalogue(Catalogue& catalogue, const QString& language, const QByteArray& content)
{
    QXmlStreamReader xml(content);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = shownName(xml.readElementText());
            catalogue[QStringLiteral("en")][source].insert(source);
        } else if (xml.name() == QLatin1String("translation")) {
            const QString text = shownName(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            if (!text.isEmpty())
                catalogue[language][source].insert(text);
        }
    }
}

Findings checkHelpShape(const Tree& tree)
{
    Findings findings;
    for (const char* folder : {helpFolder, lessonFolder})
        compareLanguages(pagesOf(tree, folder), findings);
    return findings;
}

Findings checkHelpPlaces(const Tree& tree)
{
    static const QRegularExpression heading(QStringLiteral("^#{1,6} (.+)$"), QRegularExpression::MultilineOption);
    static const QRegularExpression named(
        QStringLiteral("(?:\"helpPage\",\\s*QStringLiteral\\(\"([^\"]*)\"|\"([a-z-]+#[a-z0-9-]+)\")"));
    QSet<QString> places;
    const auto english = pagesOf(tree, helpFolder).value(QStringLiteral("en"));
    for (auto page = english.begin(); page != english.end(); ++page) {
        const QString id = page.key().chopped(3); // without ".md"
        places.insert(id);
        for (auto matches = heading.globalMatch(page.value()->text); matches.hasNext();)
            places.insert(id + QLatin1Char('#') + placeOf(matches.next().captured(1)));
    }
    Findings findings;
    for (const SourceFile& file : tree) {
        if (!file.isCode() || !file.path.startsWith(QLatin1String("app/")))
            continue;
        for (auto matches = named.globalMatch(withoutComments(file.text)); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString place = match.captured(1) + match.captured(2);
            if (!places.contains(place))
                findings.push_back({file.path, lineAt(file.text, match.capturedStart()),
                                    QStringLiteral("the help has no place \"%1\"").arg(place)});
        }
    }
    return findings;
}

Findings checkHelpNames(const Tree& tree, const Catalogue& catalogue)
{
    Findings findings;
    for (const char* folder : {helpFolder, lessonFolder})
        checkNames(pagesOf(tree, folder), catalogue, findings);
    return findings;
}

} // namespace baseline::lint
