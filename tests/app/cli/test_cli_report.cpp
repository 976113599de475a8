// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/app/cli/command_line.h"

using baseline::tests::Run;
using baseline::tests::Workplace;

/// A report from the command line, a page that is whole or not there; and what makes figures flatter.
class TestCliReport final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void writesAPage();
    void statesCosts();
    void takesAModelOfAnotherProject();
    void comparesMachines();
    void leavesOutWhatIsNoAcceleration();
    void saysWhatFlatters();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    Workplace m_place;
};

void TestCliReport::initTestCase()
{
    for (const char* line : {"simulate shop.baseline --state normal --seconds 75 --seed 1 --label normal --name run",
                             "simulate shop.baseline --state coin --seconds 10 --seed 2 --label coin",
                             "simulate other.baseline --state normal --seconds 20 --seed 3 --label normal",
                             "train shop.baseline --normal normal --detector kmeans --out shop.model"}) {
        const Run run = m_place.run(line);
        QVERIFY2(run.exitCode == 0, run.all().constData());
    }
    m_place.write("noise.model", "noise");
    m_place.write("fake.baseline", "this is not a project");
}

void TestCliReport::writesAPage()
{
    const Run run = m_place.run("report shop.model shop.baseline --out shop.html --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    QVERIFY(run.json().value(QStringLiteral("in_project")).toBool());
    QVERIFY(run.number("auc") > 0.99); // the coin is told apart, as in test_train_job
    QCOMPARE(run.number("changed_spans"), 0.0);
    const QByteArray page = m_place.read("shop.html");
    QVERIFY(page.startsWith("<!DOCTYPE html>") && page.endsWith("</html>\n"));
    QVERIFY(page.contains("shop.baseline") && page.contains("<svg"));
    QVERIFY(page.contains(run.json().value(QStringLiteral("hash")).toString().toUtf8()));
    const Run people = m_place.run("report shop.model shop.baseline --out again.html");
    QVERIFY2(people.exitCode == 0 && people.out.contains("again.html"), people.all().constData());
}

void TestCliReport::statesCosts()
{
    const Run run =
        m_place.run("report shop.model shop.baseline --out costs.html --cost-miss 20 --cost-false 1 --base-rate 0.01");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY(m_place.read("costs.html").contains("A missed window costs 20"));
    for (const char* line : {"report shop.model shop.baseline --out x.html --cost-miss 20",
                             "report shop.model shop.baseline --out x.html --base-rate 0.1", "report shop.model --out x.html",
                             "report shop.model shop.baseline"}) {
        const Run wrong = m_place.run(line);
        QVERIFY2(wrong.exitCode == 2, wrong.all().constData());
        QVERIFY(!m_place.exists("x.html"));
    }
}

void TestCliReport::takesAModelOfAnotherProject()
{
    const Run run = m_place.run("report shop.model other.baseline --out other.html --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.err.contains("does not hold this model"), run.err.constData());
    QVERIFY(!run.json().value(QStringLiteral("in_project")).toBool(true));
    QVERIFY(run.json().value(QStringLiteral("auc")).isNull());
    QVERIFY(m_place.read("other.html").contains("This project does not hold the model"));
}

/// Without machines or sessions there is one group, and nothing to compare.
void TestCliReport::comparesMachines()
{
    const Run alone = m_place.run("compare shop.baseline --transfer --detector rms-z");
    QVERIFY2(alone.exitCode == 1 && alone.hasOneSentence(), alone.all().constData());
    QVERIFY2(alone.err.contains("name the machine in their sessions"), alone.err.constData());
    for (const char* line : {"compare shop.model --transfer", "compare shop.baseline other.baseline --transfer",
                             "compare shop.baseline --transfer --detector rms-z kmeans",
                             "compare shop.baseline --transfer --anomaly shop.baseline"}) {
        const Run wrong = m_place.run(line);
        QVERIFY2(wrong.exitCode == 2, wrong.all().constData());
    }
}

void TestCliReport::leavesOutWhatIsNoAcceleration()
{
    QByteArray table("temperature\n");
    for (int i = 0; i < 400; ++i)
        table += QByteArray::number(20 + i % 7) + '\n';
    m_place.write("warm.csv", table);
    const Run made = m_place.run("simulate mixed.baseline --state normal --seconds 60 --seed 5 --label normal --name run");
    const Run warm = m_place.run("import mixed.baseline warm.csv --rate 100 --unit C");
    QVERIFY2(made.exitCode == 0 && warm.exitCode == 0, warm.all().constData());
    const Run run = m_place.run("compare mixed.baseline --detector mahalanobis --recipe rms --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.err.contains("holds no acceleration and was left out"), run.err.constData());
    QCOMPARE(run.json().value(QStringLiteral("warnings")).toArray().size(), 1);
    QCOMPARE(run.json().value(QStringLiteral("rows")).toArray().size(), 2);
}

void TestCliReport::saysWhatFlatters()
{
    const Run same = m_place.run("evaluate shop.model --normal shop.baseline --anomaly shop.baseline --json");
    QVERIFY2(same.exitCode == 0, same.all().constData());
    QVERIFY2(same.err.contains("was trained on “run”"), same.err.constData());
    QVERIFY2(same.err.contains("hold the same samples, but one counts as normal"), same.err.constData());
    QVERIFY(same.json().value(QStringLiteral("warnings")).toArray().size() >= 2);
    QVERIFY(m_place.run("simulate tilted.baseline --state coin --seconds 5 --seed 7 --pitch 20").exitCode == 0);
    const Run tilted = m_place.run("evaluate shop.model --normal other.baseline --anomaly tilted.baseline --json");
    QVERIFY2(tilted.exitCode == 0, tilted.all().constData());
    QVERIFY2(tilted.err.contains("The sensor sat at another angle"), tilted.err.constData());
    QCOMPARE(tilted.json().value(QStringLiteral("warnings")).toArray().size(), 1);
}

void TestCliReport::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* line, const char* says) {
        QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(says);
    };
    row("report noise.model shop.baseline --out x.html", "not a usable model");
    row("report gone.model shop.baseline --out x.html", "gone.model");
    row("report shop.model gone.baseline --out x.html", "gone.baseline");
    row("report shop.model fake.baseline --out x.html", "not a Baseline Studio project");
    row("report shop.model shop.baseline --out no/folder/x.html", "cannot be written");
    row("report shop.model shop.baseline --out .", "cannot be written");
    row("report shop.model shop.baseline --out x.html --cost-miss 0 --cost-false 0", "one of them has to be above 0");
}

void TestCliReport::saysWhatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, says);
    const Run run = m_place.run(line.toUtf8().constData());
    QVERIFY2(run.exitCode == 1, run.all().constData());
    QVERIFY2(run.hasOneSentence(), run.all().constData());
    QVERIFY2(run.err.contains(says), run.all().constData());
    QVERIFY(!m_place.exists("x.html"));
    QVERIFY(!m_place.exists("gone.baseline"));
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "test_cli_report.moc"
