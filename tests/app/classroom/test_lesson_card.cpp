// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/lesson_card.h"
#include "app/classroom/lesson_list.h"

#include <QDirIterator>
#include <QTest>

using namespace baseline;
using namespace baseline::classroom;

namespace {

const QString whole =
    QStringLiteral("<!-- one\ntwo -->\n# A title\n\n## Goal\n\nFirst line\nsecond line.\n\nAnother.\n\n## S\n\n"
                   "1. One\n   goes on\n2. Two **bold**\n3. Three\n\n## Q\n\nWhy?\n\n## A\n\nBecause.\n");

} // namespace

/// The text of a card as a value, and every card that is shipped.
class TestLessonCard final : public QObject {
    Q_OBJECT

private slots:
    void readsACard()
    {
        const auto card = parseLessonCard(whole);
        QVERIFY(card);
        const LessonCard expected{
            QStringLiteral("A title"),
            QStringLiteral("First line second line.\n\nAnother."),
            {QStringLiteral("One goes on"), QStringLiteral("Two **bold**"), QStringLiteral("Three")},
            QStringLiteral("Why?"),
            QStringLiteral("Because.")};
        QCOMPARE(card->title, expected.title);
        QCOMPARE(card->goal, expected.goal);
        QCOMPARE(card->steps, expected.steps);
        QVERIFY(*card == expected);
    }

    void readsLinesOfAnotherSystem()
    {
        QVERIFY(*parseLessonCard(QString(whole).replace(u'\n', QStringLiteral("\r\n"))) == *parseLessonCard(whole));
    }

    void aBrokenCardNamesItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        const auto changed = [](const char* from, const char* to) {
            return QString(whole).replace(QLatin1String(from), QLatin1String(to));
        };
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("no title") << changed("# A title", "") << 5;
        QTest::newRow("text before the title") << changed("# A title", "hello") << 3;
        QTest::newRow("second title") << changed("Another.", "# Another") << 10;
        QTest::newRow("text below the title") << changed("## Goal", "Goal") << 5;
        QTest::newRow("fifth section") << whole + QStringLiteral("## More\n") << 26;
        QTest::newRow("no answer") << whole.left(whole.indexOf(QLatin1String("## A\n"))) << 0;
        QTest::newRow("empty answer") << changed("Because.", "") << 0;
        QTest::newRow("empty goal") << changed("First line\nsecond line.\n\nAnother.", "") << 0;
        QTest::newRow("two steps") << changed("3. Three", "") << 0;
        QTest::newRow("seven steps") << changed("3. Three", "3. a\n4. b\n5. c\n6. d\n7. e") << 0;
        QTest::newRow("steps out of order") << changed("2. Two", "3. Two") << 16;
        QTest::newRow("a step without a number") << changed("1. One", "One") << 14;
        QTest::newRow("comment without end") << QStringLiteral("<!-- ") + whole.mid(whole.indexOf(u'#')) << 0;
        QTest::newRow("a number beyond all") << changed("2. Two", "99999999999999999999. Two") << 16;
    }

    void aBrokenCardNamesItsLine()
    {
        QFETCH(const QString, text);
        QFETCH(const int, line);
        const auto card = parseLessonCard(text);
        QVERIFY(!card);
        QCOMPARE(card.error().code, Error::Code::BadFormat);
        QCOMPARE(int(card.error().value), line);
    }

    void theLanguageOfTheReaderDecides_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("same") << "pt_BR"
                              << "pt_BR";
        QTest::newRow("another country") << "pt_PT"
                                         << "pt_BR";
        QTest::newRow("Mexico") << "es_MX"
                                << "es";
        QTest::newRow("England") << "en_GB"
                                 << "en";
        QTest::newRow("none") << "C"
                              << "en";
        QTest::newRow("not written") << "de_DE"
                                     << "en";
    }

    void theLanguageOfTheReaderDecides()
    {
        QFETCH(const QString, locale);
        QTEST(cardLanguage(QLocale(locale)), "language");
    }

    void aCardThatIsNotThereIsAnError()
    {
        QCOMPARE(loadLessonCard(QStringLiteral("no such"), QStringLiteral("en")).error().code,
                 Error::Code::FileNotFound);
    }

    void aLanguageWithoutTheCardReadsEnglish()
    {
        const QString id = lessonEntries().front().id;
        QVERIFY(*loadLessonCard(id, QStringLiteral("de")) == *loadLessonCard(id, QStringLiteral("en")));
    }

    void everyLessonHasItsCardInEveryLanguage_data()
    {
        QTest::addColumn<QString>("id");
        for (const LessonEntry& entry : lessonEntries())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
    }

    void everyLessonHasItsCardInEveryLanguage()
    {
        QFETCH(const QString, id);
        const auto english = loadLessonCard(id, QStringLiteral("en"));
        QVERIFY(english);
        for (const QString& language : cardLanguages()) {
            const QString path = QStringLiteral(":/lessons/%1/%2.md").arg(language, id);
            QVERIFY2(QFile::exists(path), qPrintable(path));
            const auto card = loadLessonCard(id, language);
            QVERIFY2(card, card ? "" : qPrintable(path + QString::number(card.error().value)));
            QCOMPARE(card->steps.size(), english->steps.size());
            if (language != QLatin1String("en"))
                QVERIFY2(card->goal != english->goal, qPrintable(path));
            for (const QString& text : card->steps + QStringList{card->goal, card->question, card->answer})
                QVERIFY2(text.count(QLatin1String("**")) % 2 == 0, qPrintable(path + u' ' + text));
        }
    }

    void everyCardIsOfALesson()
    {
        QStringList ids;
        for (const LessonEntry& entry : lessonEntries())
            ids.append(entry.id);
        int found = 0;
        for (QDirIterator files(QStringLiteral(":/lessons"), QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            const QFileInfo file(files.next());
            QVERIFY2(ids.contains(file.completeBaseName()), qPrintable(file.filePath()));
            ++found;
        }
        QCOMPARE(found, int(ids.size() * cardLanguages().size()));
    }
};

QTEST_MAIN(TestLessonCard)
#include "test_lesson_card.moc"
