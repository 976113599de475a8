// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/app/cli/command_line.h"

using baseline::tests::Run;
using baseline::tests::Workplace;

/// Every recipe through features, train, score and evaluate; what only a desktop runs goes no further.
class TestCliRecipes final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRecipeDoesTheWholeJob_data();
    void everyRecipeDoesTheWholeJob();
    void windowAndHopAreFree();
    void edgeImpulseHasItsFilters();
    void onlyTheDesktopRunsSome();
    void rawTakesATableWithoutARate();
    void refusesWhatARecipeCannotDo();

private:
    Workplace m_place;
};

void TestCliRecipes::initTestCase()
{
    QVERIFY(m_place.run("simulate normal.baseline --state normal --seconds 120 --rate 119 --seed 7").exitCode == 0);
    QVERIFY(m_place.run("simulate broken.baseline --state imbalance --seconds 30 --rate 119 --seed 8").exitCode == 0);
}

void TestCliRecipes::everyRecipeDoesTheWholeJob_data()
{
    QTest::addColumn<QByteArray>("recipe");
    QTest::addColumn<int>("features");
    QTest::newRow("bands") << QByteArray("bands") << 36;
    QTest::newRow("rms") << QByteArray("rms") << 3;
    QTest::newRow("welch") << QByteArray("welch") << 96;
    QTest::newRow("mad") << QByteArray("mad") << 3;
    QTest::newRow("edge-impulse-2") << QByteArray("edge-impulse-2") << 33;
    QTest::newRow("edge-impulse") << QByteArray("edge-impulse") << 39;
    QTest::newRow("protocol36") << QByteArray("protocol36") << 36;
    QTest::newRow("raw") << QByteArray("raw") << 3;
}

void TestCliRecipes::everyRecipeDoesTheWholeJob()
{
    QFETCH(QByteArray, recipe);
    QFETCH(int, features);
    const Run table = m_place.run("features normal.baseline --recipe " + recipe + " --out features.csv --json");
    QVERIFY2(table.exitCode == 0, table.all().constData());
    QCOMPARE(table.json().value(QStringLiteral("features")).toArray().size(), features);
    const QJsonValue cost = table.json().value(QStringLiteral("board"));
    const bool isDesktopOnly = recipe == "protocol36" || recipe == "raw";
    QCOMPARE(cost.isNull(), isDesktopOnly);
    QVERIFY(isDesktopOnly || cost.toObject().value(QStringLiteral("instructions")).toDouble() > 1000.0);
    const Run trained =
        m_place.run("train normal.baseline --recipe " + recipe + " --alpha 0.05 --out " + recipe + ".model --json");
    QVERIFY2(trained.exitCode == 0, trained.all().constData());
    const QJsonObject board = trained.json().value(QStringLiteral("board")).toObject();
    if (!isDesktopOnly) {
        QCOMPARE(board.value(QStringLiteral("flash_bytes")).toDouble(), trained.number("bytes"));
        QVERIFY(board.value(QStringLiteral("instructions")).toDouble()
                > cost.toObject().value(QStringLiteral("instructions")).toDouble());
    }
    const Run scored = m_place.run("score " + recipe + ".model broken.baseline --out scores.csv --json");
    QVERIFY2(scored.exitCode == 0, scored.all().constData());
    QVERIFY(scored.number("windows") > 0);
    const Run judged = m_place.run("evaluate " + recipe + ".model --normal normal.baseline --anomaly broken.baseline --json");
    QVERIFY2(judged.exitCode == 0, judged.all().constData());
    QVERIFY(judged.number("auc") > (recipe == "raw" ? 0.5 : 0.9));
}

void TestCliRecipes::windowAndHopAreFree()
{
    for (const char* const recipe : {"mad", "edge-impulse", "protocol36"}) {
        const Run run = m_place.run(QByteArray("features normal.baseline --window 125 --hop 31 --out f.csv --json --recipe ")
                                    + recipe);
        QVERIFY2(run.exitCode == 0, run.all().constData());
        QCOMPARE(run.number("window"), 125.0);
        QCOMPARE(run.number("windows"), double((120 * 119 - 125) / 31 + 1));
    }
}

void TestCliRecipes::edgeImpulseHasItsFilters()
{
    const Run run = m_place.run("features normal.baseline --recipe edge-impulse --window 200 --frame 32 --decimate 3 --filter low "
                                "--cutoff 10 --order 4 --out f.csv --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    // Bin 8.07 of 16 is the cut-off, at a third of 119 Hz: five moments and eight bins an axis.
    QCOMPARE(run.json().value(QStringLiteral("features")).toArray().size(), 3 * 13);
    const Run trained = m_place.run("train normal.baseline --recipe edge-impulse-2 --window 119 --filter high --cutoff 20 "
                                    "--alpha 0.05 --out filtered.model");
    QVERIFY2(trained.exitCode == 0, trained.all().constData());
    QCOMPARE(m_place.run("score filtered.model broken.baseline --out scores.csv").exitCode, 0);
    for (const char* const wrong : {"--recipe bands --frame 32", "--recipe edge-impulse --filter low",
                                    "--recipe edge-impulse --cutoff 10", "--recipe edge-impulse --order 4"}) {
        const Run refused = m_place.run(QByteArray("features normal.baseline --out f.csv ") + wrong);
        QCOMPARE(refused.exitCode, 2);
    }
    for (const char* const bad : {"--frame 24", "--frame 512", "--decimate 7", "--window 119 --decimate 10",
                                  "--filter low --cutoff 60", "--filter low --cutoff 10 --order 3", "--frame 70000"}) {
        const Run refused = m_place.run(QByteArray("features normal.baseline --recipe edge-impulse --out f.csv ") + bad);
        QVERIFY2(refused.exitCode == 1 && refused.hasOneSentence(), refused.all().constData());
    }
}

void TestCliRecipes::onlyTheDesktopRunsSome()
{
    for (const char* const command : {"header protocol36.model --out baseline_model.h",
                                      "build protocol36.model --board mps2 --out firmware"}) {
        const Run refused = m_place.run(command);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.hasOneSentence() && refused.err.contains("runs on the desktop only"), refused.all().constData());
    }
    QVERIFY(!m_place.exists("baseline_model.h"));
    // A board takes its sister.
    QCOMPARE(m_place.run("header bands.model --out baseline_model.h").exitCode, 0);
}

void TestCliRecipes::rawTakesATableWithoutARate()
{
    QByteArray table = "pressure,flow\n";
    for (int i = 0; i < 500; ++i)
        table += QByteArray::number(2.0 + 0.01 * (i * 7919 % 101)) + "," + QByteArray::number(30.0 + 0.1 * (i * 104729 % 97)) + "\n";
    m_place.write("pump.csv", table);
    const Run features = m_place.run("features pump.csv --recipe raw --out rows.csv --json");
    QVERIFY2(features.exitCode == 0, features.all().constData());
    QVERIFY(m_place.read("rows.csv").startsWith("file,start_s,pressure,flow\n"));
    QCOMPARE(features.number("windows"), 500.0);
    const Run trained = m_place.run("train pump.csv --recipe raw --out pump.model --json");
    QVERIFY2(trained.exitCode == 0, trained.all().constData());
    const Run scored = m_place.run("score pump.model pump.csv --out scores.csv --json");
    QVERIFY2(scored.exitCode == 0, scored.all().constData());
}

void TestCliRecipes::refusesWhatARecipeCannotDo()
{
    for (const char* const arguments : {"--recipe bands --window 100", "--recipe welch --window 60",
                                        "--recipe mad --window 1025", "--recipe raw --window 2", "--recipe rms --hop 1000"}) {
        const Run refused = m_place.run(QByteArray("features normal.baseline --out f.csv ") + arguments);
        QVERIFY2(refused.exitCode == 1 && refused.hasOneSentence(), refused.all().constData());
    }
}

QTEST_GUILESS_MAIN(TestCliRecipes)
#include "test_cli_recipes.moc"
