// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/lesson_card.h"
#include "app/classroom/lesson_list.h"
#include "app/studio/error_help.h"
#include "app/studio/help_document.h"
#include "app/studio/help_pages.h"
#include "app/studio/help_search.h"

#include <QDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

using namespace baseline;
using namespace baseline::studio;
using widgets::Theme;

namespace {

QStringList languages()
{
    return QDir(QStringLiteral(":/help")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

std::vector<SearchedPage> searched(const QString& language)
{
    std::vector<SearchedPage> pages;
    QTextDocument document;
    for (const HelpPage& page : helpPages(language)) {
        fillHelpDocument(document, page.text, Theme::light(), 14);
        pages.push_back({page.title, helpLines(document)});
    }
    return pages;
}

/// Where every link of a document leads, as it is shown.
QStringList linksOf(const QTextDocument& document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isAnchor())
                links.append(part.fragment().charFormat().anchorHref());
        }
    }
    return links;
}

QStringList words(const std::vector<TextSpan>& spans, const QString& text)
{
    QStringList found;
    for (const TextSpan& span : spans)
        found.append(text.mid(span.begin, span.length));
    return found;
}

} // namespace

/// What is in the help, and what is found in it.
class TestHelpText final : public QObject {
    Q_OBJECT

private slots:
    void everyPageIsThereInEveryLanguage();
    void everyLinkLeadsToAPlace();
    void errorsLeadToAPlace();
    void namesTheLessonsByTheirCards();
    void showsNoMarkupOfTheSource();
    void takesTheLanguageOrEnglish();
    void readsHeadings();
    void foldsAccentsAndCase();
    void findsTheBeginningsOfWords();
    void linesOfATableAreRows();
    void findsKnownThings_data();
    void findsKnownThings();
    void findsNothingWhereThereIsNothing_data();
    void findsNothingWhereThereIsNothing();
    void contextShowsTheWord();
};

void TestHelpText::everyPageIsThereInEveryLanguage()
{
    QVERIFY(languages().contains(QStringLiteral("en")) && languages().contains(QStringLiteral("pt_BR")));
    for (const QString& language : languages()) {
        QStringList files;
        for (const QString& id : helpPageIds())
            files.append(id + QStringLiteral(".md"));
        files.sort();
        QCOMPARE(QDir(QStringLiteral(":/help/") + language).entryList(QDir::Files, QDir::Name), files);
        for (const HelpPage& page : helpPages(language)) {
            const auto headings = helpHeadings(page.text);
            QVERIFY2(headings.size() > 2 && headings.front().level == 1, qPrintable(page.id));
            QCOMPARE(page.title, headings.front().text);
            QCOMPARE(page.places.size(), qsizetype(headings.size()));
            QCOMPARE(QSet<QString>(page.places.begin(), page.places.end()).size(), page.places.size()); // told apart
        }
    }
}

void TestHelpText::everyLinkLeadsToAPlace()
{
    const auto english = helpPages(QStringLiteral("en"));
    QTextDocument document;
    for (const QString& language : languages()) {
        for (const HelpPage& page : helpPages(language)) {
            fillHelpDocument(document, page.text, Theme::light(), 14);
            QCOMPARE(headingPositions(document).size(), std::size_t(page.places.size()));
            for (const QString& link : linksOf(document)) {
                const QUrl url(link);
                QVERIFY2(url.scheme() == QLatin1String("help") || url.scheme() == QLatin1String("https"),
                         qPrintable(link));
                if (url.scheme() != QLatin1String("help"))
                    continue;
                const auto target = helpPageIds().indexOf(url.path());
                QVERIFY2(target >= 0, qPrintable(language + u'/' + page.id + QStringLiteral(": ") + link));
                if (url.hasFragment())
                    QVERIFY2(english[std::size_t(target)].places.contains(url.fragment()), qPrintable(link));
            }
        }
    }
}

void TestHelpText::errorsLeadToAPlace()
{
    const auto pages = helpPages(QStringLiteral("en"));
    int helped = 0;
    for (int code = 0; code <= static_cast<int>(Error::Code::Internal); ++code) {
        const QString place = helpFor({static_cast<Error::Code>(code)});
        if (place.isEmpty())
            continue;
        ++helped;
        const auto page = helpPageIds().indexOf(place.section(u'#', 0, 0));
        QVERIFY2(page >= 0 && pages[std::size_t(page)].places.contains(place.section(u'#', 1)), qPrintable(place));
    }
    QVERIFY(helped > 10);
    QVERIFY(helpFor({Error::Code::Cancelled}).isEmpty());
}

// The page on the classroom has a table of the lessons: each by the title of its card, in the order of the course.
void TestHelpText::namesTheLessonsByTheirCards()
{
    const auto at = helpPageIds().indexOf(QStringLiteral("classroom"));
    QVERIFY(at >= 0);
    for (const QString& language : languages()) {
        QStringList titles;
        for (const classroom::LessonEntry& entry : classroom::lessonEntries()) {
            const auto card = classroom::loadLessonCard(entry.id, language);
            QVERIFY2(card.has_value(), qPrintable(language + u'/' + entry.id));
            titles.append(card->title);
        }
        QStringList rows;
        for (const QString& line : helpPages(language)[std::size_t(at)].text.split(u'\n')) {
            if (line.startsWith(QLatin1String("| ")))
                rows.append(line.section(u'|', 1, 1).trimmed());
        }
        QVERIFY(rows.size() > 2);
        QCOMPARE(rows.mid(2), titles); // below its head and the line under that
    }
}

// What Qt could not lay out would stand there as asterisks, bars and brackets.
void TestHelpText::showsNoMarkupOfTheSource()
{
    QTextDocument document;
    for (const QString& language : languages()) {
        for (const HelpPage& page : helpPages(language)) {
            fillHelpDocument(document, page.text, Theme::dark(), 14);
            const QString shown = document.toPlainText();
            for (const char* markup : {"**", "](", "| --", "```", "\\|", "## "})
                QVERIFY2(!shown.contains(QLatin1String(markup)),
                         qPrintable(language + u'/' + page.id + u' ' + QLatin1String(markup)));
        }
    }
}

void TestHelpText::takesTheLanguageOrEnglish()
{
    QCOMPARE(helpLanguage(QStringLiteral("pt_BR")), QStringLiteral("pt_BR"));
    QCOMPARE(helpLanguage(QStringLiteral("pt_PT")), QStringLiteral("pt_BR"));
    QCOMPARE(helpLanguage(QStringLiteral("en_GB")), QStringLiteral("en"));
    QCOMPARE(helpLanguage(QStringLiteral("C")), QStringLiteral("en"));
    QCOMPARE(helpLanguage(QStringLiteral("xx_YY")), QStringLiteral("en"));
    QCOMPARE(helpLanguage(QString()), QStringLiteral("en"));
    const auto nowhere = helpPages(QStringLiteral("xx"));
    QCOMPARE(nowhere.size(), std::size_t(helpPageIds().size()));
    QCOMPARE(nowhere.front().text, helpPages(QStringLiteral("en")).front().text);
}

void TestHelpText::readsHeadings()
{
    QVERIFY(helpHeadings(QString()).empty());
    const auto headings =
        helpHeadings(QStringLiteral("# A b\ntext # no\n```\n# code\n```\n## C\n#none\n####### seven\n###\n"));
    QCOMPARE(headings.size(), std::size_t(2));
    QCOMPARE(headings[1].text, QStringLiteral("C"));
    QCOMPARE(headings[1].level, 2);
    QCOMPARE(helpPlace(QStringLiteral("No port: what now?")), QStringLiteral("no-port-what-now"));
    QCOMPARE(helpPlace(QStringLiteral("…")), QString());
}

void TestHelpText::foldsAccentsAndCase()
{
    QCOMPARE(foldedText(QStringLiteral("Saturação É Ñandú m/s²")), QStringLiteral("saturacao e nandu m/s2"));
    for (const QString& text : QStringList{QStringLiteral("ﬁ½µ ẞ"), QStringLiteral("\U0001F600"), QString()})
        QCOMPARE(foldedText(text).size(), text.size()); // places stay where they are
}

void TestHelpText::findsTheBeginningsOfWords()
{
    const QString text = QStringLiteral("A port, the ports; a report. Gravação");
    QCOMPARE(words(findWords(text, QStringLiteral("PORT")), text),
             (QStringList{QStringLiteral("port"), QStringLiteral("port")}));
    QCOMPARE(words(findWords(text, QStringLiteral("gravacao")), text), QStringList{QStringLiteral("Gravação")});
    // The accent as a letter of its own.
    QCOMPARE(words(findWords(text, QStringLiteral("gravac\u0327a\u0303o")), text),
             QStringList{QStringLiteral("Gravação")});
    // Words that overlap are marked once, the longer one.
    QCOMPARE(words(findWords(text, QStringLiteral("por ports")), text),
             (QStringList{QStringLiteral("por"), QStringLiteral("ports")}));
    QVERIFY(findWords(text, QStringLiteral("  ")).empty());
    QVERIFY(findWords(QString(), QStringLiteral("port")).empty());
}

void TestHelpText::linesOfATableAreRows()
{
    QTextDocument document;
    fillHelpDocument(document, QStringLiteral("# Title\n\n| a | b |\n| --- | --- |\n| c | d |\n\nEnd\n"),
                     Theme::light(), 14);
    QStringList lines;
    for (const HelpLine& line : helpLines(document))
        lines.append(line.text);
    QCOMPARE(lines, (QStringList{QStringLiteral("Title"), QStringLiteral("a · b"), QStringLiteral("c · d"),
                                 QStringLiteral("End")}));
    QVERIFY(helpLines(document).front().isHeading);
    auto* table = qobject_cast<QTextTable*>(document.rootFrame()->childFrames().front());
    QVERIFY(table && table->format().borderCollapse());
    QCOMPARE(table->format().borderBrush().color(), Theme::light().line);
    fillHelpDocument(document, QString(), Theme::light(), 14);
    QVERIFY(helpLines(document).empty());
}

void TestHelpText::findsKnownThings_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("page");
    const auto row = [](const char* language, const char* query, const char* page) {
        QTest::newRow(query) << QString::fromLatin1(language) << QString::fromUtf8(query) << QString::fromLatin1(page);
    };
    row("en", "double tap", "troubleshooting");
    row("en", "DIALOUT", "connect-a-board");
    row("en", "kurtosis", "glossary");
    row("en", "crest", "what-figures-mean");
    row("en", "alarm budget", "choose-a-threshold");
    row("en", "ctrl+shift+v", "keyboard");
    row("pt_BR", "perdidas", "troubleshooting");
    row("pt_BR", "saturacao", "");
    row("pt_BR", "lacuna", "labels-and-timeline");
    row("pt_BR", "gravacao interrompida", "troubleshooting");
    row("pt_BR", "LÍNHA DE BASE", "record-a-baseline");
}

void TestHelpText::findsKnownThings()
{
    QFETCH(QString, language);
    QFETCH(QString, query);
    QFETCH(QString, page);
    QStringList found;
    for (const HelpHit& hit : searchHelp(searched(language), query)) {
        found.append(helpPageIds().at(hit.page));
        QVERIFY(!findWords(hit.context, query).empty());
    }
    if (page.isEmpty())
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    else
        QVERIFY2(found.contains(page), qPrintable(found.join(u' ')));
}

void TestHelpText::findsNothingWhereThereIsNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \t ");
    QTest::newRow("no such word") << QStringLiteral("qwertyuiop");
    QTest::newRow("one of two") << QStringLiteral("port qwertyuiop");
    QTest::newRow("zero byte") << QString(QChar(0));
    QTest::newRow("very long") << QString(10000, QLatin1Char('x'));
}

void TestHelpText::findsNothingWhereThereIsNothing()
{
    QFETCH(QString, query);
    QVERIFY(searchHelp(searched(QStringLiteral("en")), query).empty());
    QVERIFY(searchHelp({}, QStringLiteral("port")).empty());
}

void TestHelpText::contextShowsTheWord()
{
    const QString filler = QStringLiteral("word ").repeated(60);
    const std::vector<SearchedPage> pages{
        {QStringLiteral("One"),
         {{filler + QStringLiteral("needle ") + filler, 7, false}, {QStringLiteral("needle two"), 900, true}}},
        {QStringLiteral("Two"), {{QStringLiteral("two"), 0, false}}}};
    const auto hits = searchHelp(pages, QStringLiteral("needle two"));
    QCOMPARE(hits.size(), std::size_t(2)); // page two lacks a word
    QCOMPARE(hits[0].position, 900);       // more of the words
    QVERIFY(hits[1].context.startsWith(QStringLiteral("… ")) && hits[1].context.endsWith(QStringLiteral("…")));
    QVERIFY(hits[1].context.contains(QLatin1String(" needle ")) && hits[1].context.size() < 160);
    QCOMPARE(searchHelp(pages, QStringLiteral("needle"), 1).size(), std::size_t(1));
}

QTEST_MAIN(TestHelpText)
#include "test_help_text.moc"
