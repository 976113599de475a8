// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/help_rules.h"

#include <QTest>

using namespace baseline::lint;

namespace {

SourceFile page(const char* language, const char* name, const char* text)
{
    return {QStringLiteral("resources/help/%1/%2.md").arg(QLatin1String(language), QLatin1String(name)),
            QString::fromUtf8(text)};
}

QString joined(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines << finding.toString();
    return lines.join(QLatin1Char('\n'));
}

constexpr char english[] =
    "# Record\n\nText.\n\n1. Press **Stop**.\n2. Wait.\n\n| a | b |\n| - | - |\n\n```\n# code\n```\n";

Catalogue catalogue()
{
    Catalogue shown;
    addToCatalogue(
        shown, QStringLiteral("pt_BR"),
        "<TS><context><message><source>&amp;Stop</source><translation>&amp;Parar</translation></message>"
        "<message><source>Run</source><translation>Rodar</translation></message>"
        "<message><source>New</source><translation type=\"unfinished\"></translation></message></context></TS>");
    return shown;
}

} // namespace

/// Pages of the help, made to break the rules.
class TestHelpRules final : public QObject {
    Q_OBJECT

private slots:
    void acceptsPagesThatAreAlike()
    {
        const Tree tree{
            page("en", "record", english),
            page("pt_BR", "record",
                 "# Gravar\n\nTexto.\nMais texto.\n\n1. Pressione **Parar**.\n2. Espere.\n\n| a | b |\n| - | - |\n\n"
                 "```\n# code\n```\n")};
        QCOMPARE(joined(checkHelpShape(tree)), QString());
        QCOMPARE(joined(checkHelpNames(tree, catalogue())), QString());
    }

    void findsWhatATranslationLacks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const QByteArray whole(english);
        QTest::newRow("a step") << QByteArray(whole).replace("2. Wait.\n", "") << QStringLiteral(":7: here is \"|\"");
        QTest::newRow("a level") << QByteArray(whole).replace("# Record", "## Record")
                                 << QStringLiteral(":1: here is \"##\"");
        QTest::newRow("a row") << whole + "| c | d |\n" << QStringLiteral("and in English (line 0) \"the end\"");
        QTest::newRow("other code") << QByteArray(whole).replace("# code", "# código") << QStringLiteral("\"# code\"");
        QTest::newRow("all") << QByteArray() << QStringLiteral("here is \"the end\"");
    }

    void findsWhatATranslationLacks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const QString found =
            joined(checkHelpShape({page("en", "record", english), page("es", "record", text.constData())}));
        QVERIFY2(found.startsWith(QLatin1String("resources/help/es/record.md")) && found.contains(expected),
                 qPrintable(found));
    }

    void findsPagesOfOneLanguageOnly()
    {
        const Tree tree{page("en", "record", english), page("es", "grabar", "# Grabar\n")};
        const QString found = joined(checkHelpShape(tree));
        QVERIFY2(found.contains(QLatin1String("es/grabar.md: there is no such page in English")), qPrintable(found));
        QVERIFY2(found.contains(QLatin1String("en/record.md: there is no such page in es")), qPrintable(found));
    }

    void findsNamesThatNothingHas()
    {
        const Tree tree{page("en", "record", "# Record\n\nPress **Halt** or **Stop**.\n"),
                        page("pt_BR", "record", "# Gravar\n\nPressione **Stop** ou **Rodar**.\n"),
                        page("es", "record", "# Grabar\n\nPulse **Alto**.\n")};
        // "Rodar" is a name in the program, but not of what the English page speaks of.
        QCOMPARE(joined(checkHelpNames(tree, catalogue())),
                 QStringLiteral("resources/help/en/record.md:3: the program shows nothing called \"Halt\"\n"
                                "resources/help/pt_BR/record.md:3: the program shows nothing called \"Stop\"\n"
                                "resources/help/pt_BR/record.md:3: the program shows nothing called \"Rodar\""));
    }

    void looksIntoTheCardsOfTheLessonsToo()
    {
        const Tree tree{{QStringLiteral("resources/lessons/en/roc.md"), QStringLiteral("Press **Halt**.\n1. One\n")},
                        {QStringLiteral("resources/lessons/es/roc.md"), QStringLiteral("Pulse.\n")}};
        QVERIFY(joined(checkHelpNames(tree, catalogue())).startsWith(QLatin1String("resources/lessons/en/roc.md:1")));
        QVERIFY(joined(checkHelpShape(tree)).startsWith(QLatin1String("resources/lessons/es/roc.md")));
    }

    void findsPlacesThatThereAreNot()
    {
        const SourceFile record = page("en", "record", "# Record\n\n## Check it: how?\n");
        const auto found = [&record](const char* code) {
            return joined(checkHelpPlaces({record, {QStringLiteral("app/live/a.cpp"), QString::fromLatin1(code)}}));
        };
        QCOMPARE(found("open(\"record#check-it-how\"); setProperty(\"helpPage\", QStringLiteral(\"record\"));"),
                 QString());
        QCOMPARE(found("open(\"record#check\");"),
                 QStringLiteral("app/live/a.cpp:1: the help has no place \"record#check\""));
        QVERIFY(!found("setProperty(\"helpPage\", QStringLiteral(\"\"));").isEmpty());
        QVERIFY(!found("setProperty(\"helpPage\", QStringLiteral(\"recrod\"));").isEmpty());
        QCOMPARE(found("// \"record#check\"\n"), QString());
    }

    void readsNamesAsTheyAreShown()
    {
        QCOMPARE(shownName(QStringLiteral("&Save table")), QStringLiteral("Save table"));
        QCOMPARE(shownName(QStringLiteral("Tr&y 50 starts")), QStringLiteral("Try 50 starts"));
        QCOMPARE(shownName(QString()), QString());
        QVERIFY(catalogue().value(QStringLiteral("pt_BR")).value(QStringLiteral("New")).isEmpty());
        const Tree tree{page("en", "record", "**Stop\\|Run**\n")};
        QVERIFY(joined(checkHelpNames(tree, catalogue())).contains(QLatin1String("\"Stop|Run\"")));
    }
};

QTEST_GUILESS_MAIN(TestHelpRules)
#include "test_help_rules.moc"
