// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/alarms.h"
#include "core/project/project_file.h"
#include "tests/app/cli/command_line.h"

#include <QTest>

using namespace baseline;
using baseline::tests::Run;
using baseline::tests::Workplace;

/// The alarm log and the explanation of a recording from the command line.
class TestCliAlarms final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char* line : {"simulate shop.baseline --state normal --seconds 75 --seed 1 --label normal --name run",
                                 "simulate shop.baseline --state imbalance --seconds 10 --seed 2 --label imbalance --name broken",
                                 "simulate empty.baseline --state normal --seconds 5",
                                 "export shop.baseline --recording run --format csv --out normal",
                                 "export shop.baseline --recording broken --format csv --out broken",
                                 "train shop.baseline --normal normal --detector mahalanobis --out shop.model"}) {
            const Run run = m_place.run(line);
            QVERIFY2(run.exitCode == 0, run.all().constData());
        }
        const auto file = project::ProjectFile::open(m_place.path("shop.baseline"));
        project::Alarm alarm;
        alarm.score = 9.5;
        alarm.threshold = 3.25;
        alarm.why = QStringLiteral("x rms (z = 12.0)");
        alarm.raisedUtc = QDateTime::fromString(QStringLiteral("2026-03-01T10:00:00Z"), Qt::ISODate);
        QVERIFY(project::addAlarm(file->database(), alarm));
        alarm.score = 4.0;
        QVERIFY(project::addAlarm(file->database(), alarm));
    }

    void listsAndJudges()
    {
        const Run list = m_place.run("alarms shop.baseline --json");
        QVERIFY2(list.exitCode == 0, list.all().constData());
        const QJsonArray alarms = list.json().value(QLatin1String("alarms")).toArray();
        QCOMPARE(alarms.size(), 2);
        const QJsonObject first = alarms[0].toObject();
        QCOMPARE(first.value(QLatin1String("number")).toInt(), 1);
        QCOMPARE(first.value(QLatin1String("score")).toDouble(), 9.5);
        QCOMPARE(first.value(QLatin1String("judgement")).toString(), QStringLiteral("open"));
        QCOMPARE(first.value(QLatin1String("raised")).toString(), QStringLiteral("2026-03-01T10:00:00Z"));
        QVERIFY(first.value(QLatin1String("cleared")).isNull());
        QVERIFY(first.value(QLatin1String("recording")).isNull());

        const Run judged = m_place.run("alarms shop.baseline --judge 2 false");
        QVERIFY2(judged.exitCode == 0, judged.all().constData());
        QVERIFY2(judged.out.contains("false") && judged.out.contains("x rms"), judged.all().constData());
        const Run again = m_place.run("alarms shop.baseline --json");
        const QJsonObject second = again.json().value(QLatin1String("alarms")).toArray()[1].toObject();
        QCOMPARE(second.value(QLatin1String("judgement")).toString(), QStringLiteral("false"));
        QCOMPARE(m_place.run("alarms shop.baseline --judge 2 open").exitCode, 0);
        const Run none = m_place.run("alarms empty.baseline");
        QVERIFY2(none.exitCode == 0 && none.out.contains("no alarm yet"), none.all().constData());
    }

    void explainsByTheProjectAndByFiles_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("project") << QByteArray("explain shop.model shop.baseline --recording broken --json");
        QTest::newRow("a part") << QByteArray("explain shop.model shop.baseline --recording broken --from 2 --to 6 --json");
        QTest::newRow("files") << QByteArray("explain shop.model broken --normal normal --json");
        QTest::newRow("both") << QByteArray("explain shop.model shop.baseline --recording broken --normal normal --json");
    }

    void explainsByTheProjectAndByFiles()
    {
        QFETCH(QByteArray, line);
        const Run run = m_place.run(line);
        QVERIFY2(run.exitCode == 0, run.all().constData());
        const QJsonObject facts = run.json();
        QVERIFY(facts.value(QLatin1String("above_threshold")).toBool());
        QVERIFY(run.number("windows") > 10.0 && run.number("baseline_windows") > 500.0);
        const QJsonArray contributions = facts.value(QLatin1String("contributions")).toArray();
        QVERIFY(contributions.size() > 5);
        const QString feature = contributions[0].toObject().value(QLatin1String("feature")).toString();
        // The shaft turns at 29.5 Hz: the lowest band, or the level that it makes.
        QVERIFY2(feature.endsWith(QLatin1String("2-61 Hz")) || feature.endsWith(QLatin1String("rms")), qPrintable(feature));
        double sum = 0.0;
        for (const QJsonValue& each : contributions)
            sum += each.toObject().value(QLatin1String("share")).toDouble();
        QVERIFY(std::abs(sum - 1.0) < 1e-4); // written with six digits
        QVERIFY(facts.value(QLatin1String("headline")).toString().contains(QLatin1String("nearest normal windows")));
        QVERIFY(!facts.value(QLatin1String("nearest")).toArray().isEmpty());
    }

    void saysItToPeople()
    {
        const Run run = m_place.run("explain shop.model shop.baseline --recording broken");
        QVERIFY2(run.exitCode == 0, run.all().constData());
        QVERIFY(run.out.contains("nearest normal windows"));
        QVERIFY(run.out.contains("feature"));
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* line, int exitCode, const char* words) {
            QTest::addRow("%s", line) << QByteArray(line) << exitCode << QByteArray(words);
        };
        row("alarms shop.baseline --judge 2", 2, "--judge takes");
        row("alarms shop.baseline --judge two real", 2, "--judge takes");
        row("alarms shop.baseline --judge 2 perhaps", 2, "--judge takes");
        row("alarms shop.baseline --judge 2 real false", 2, "--judge takes");
        row("alarms shop.baseline --judge 3 real", 1, "no alarm 3");
        row("alarms shop.baseline --judge 0 real", 1, "no alarm 0");
        row("alarms gone.baseline", 1, "gone.baseline");
        row("explain shop.model broken", 2, "--normal");
        row("explain shop.model shop.baseline", 2, "--recording");
        row("explain shop.model broken --normal normal --recording x", 2, "--recording belongs");
        row("explain shop.model shop.baseline --recording broken --from 5 --to 5", 2, "--from must be less");
        row("explain shop.model shop.baseline --recording gone", 1, "gone");
        row("explain gone.model broken --normal normal", 1, "gone.model");
        row("explain shop.model shop.baseline --recording broken --from 9.9", 1, "not one whole window");
        row("explain shop.model shop.baseline --recording broken --from 1e300", 1, "not one whole window");
        row("explain shop.model empty.baseline --recording broken", 1, "broken");
    }

    void refusesWhatMakesNoSense()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, words);
        const Run run = m_place.run(line);
        QVERIFY2(run.exitCode == exitCode, run.all().constData());
        QVERIFY2(run.err.contains(words), run.all().constData());
    }

private:
    Workplace m_place;
};

QTEST_GUILESS_MAIN(TestCliAlarms)
#include "test_cli_alarms.moc"
