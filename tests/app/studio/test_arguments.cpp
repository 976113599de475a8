// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "app/studio/arguments.h"

using namespace baseline::studio;

class TestArguments final : public QObject {
    Q_OBJECT

private slots:
    void readsEveryOption();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void TestArguments::readsEveryOption()
{
    QString error;
    const Arguments arguments = parseArguments({QStringLiteral("studio"), QStringLiteral("my.baseline"),
                                                QStringLiteral("--virtual"), QStringLiteral("--theme"),
                                                QStringLiteral("dark"), QStringLiteral("--language"),
                                                QStringLiteral("pt_BR"), QStringLiteral("--tour"), QStringLiteral("out"),
                                                QStringLiteral("--pictures"), QStringLiteral("all"),
                                                QStringLiteral("--scale"), QStringLiteral("200"),
                                                QStringLiteral("--text-size"), QStringLiteral("135")},
                                               error);
    QVERIFY(error.isEmpty());
    QCOMPARE(arguments.project, QStringLiteral("my.baseline"));
    QVERIFY(arguments.startVirtual && !arguments.probeDisplay && !arguments.help && !arguments.version);
    QCOMPARE(*arguments.theme, baseline::widgets::ThemeName::Dark);
    QCOMPARE(*arguments.language, QStringLiteral("pt_BR"));
    QCOMPARE(*arguments.tour, QStringLiteral("out"));
    QCOMPARE(*arguments.pictures, QStringLiteral("all"));
    QCOMPARE(*arguments.scale, 200);
    QCOMPARE(*arguments.textSize, 135);
}

void TestArguments::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--fast")};
    QTest::newRow("tour without a folder") << QStringList{QStringLiteral("--tour")};
    QTest::newRow("option as a value") << QStringList{QStringLiteral("--tour"), QStringLiteral("--virtual")};
    QTest::newRow("unknown theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
    for (const char* wrong : {"", "99", "201", "1.5", "large", "-100"})
        QTest::addRow("scale %s", wrong) << QStringList{QStringLiteral("--scale"), QLatin1String(wrong)};
    QTest::newRow("text size without a number") << QStringList{QStringLiteral("--text-size")};
    QTest::newRow("two projects") << QStringList{QStringLiteral("a.baseline"), QStringLiteral("b.baseline")};
}

void TestArguments::refusesWhatMakesNoSense()
{
    QFETCH(QStringList, arguments);
    QString error;
    parseArguments(QStringList{QStringLiteral("studio")} + arguments, error);
    QVERIFY(!error.isEmpty());
}

QTEST_APPLESS_MAIN(TestArguments)
#include "test_arguments.moc"
