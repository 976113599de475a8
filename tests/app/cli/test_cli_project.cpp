// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/app/cli/command_line.h"

#include <charconv>

using baseline::tests::Run;
using baseline::tests::Workplace;

/// The job without a board: simulate, list, label, train, score, evaluate, header, export, import.
class TestCliProject final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void listsWhatWasSimulated();
    void simulatesTheSameForTheSameSeed();
    void simulatesAScriptWithItsTruth();
    void simulatesAgainFromItsSource();
    void makesADemoProject();
    void trainsOnNormalOnly();
    void trainsTheSameForTheSameSeed();
    void wantsABaselineThatIsNormal();
    void scoresReadBackExactly();
    void evaluates();
    void certifiesOnNormalFiles();
    void writesTheHeader();
    void writesFeatures();
    void ranksFeatures();
    void labelsRecordingsAndSpans();
    void exportsAndImportsWithoutLoss();
    void importsAFolderAndSaysWhatItSkipped();
    void aProjectBecomesAFolderAndComesBack();
    void saysWhatIsWrongWithAProjectsFolder();

private:
    QJsonArray recordings(const char* project) const;
    Workplace m_place;
};

QJsonArray TestCliProject::recordings(const char* project) const
{
    return m_place.run(QByteArray("list ") + project + " --json").json().value(QStringLiteral("recordings")).toArray();
}

void TestCliProject::initTestCase()
{
    const Run normal = m_place.run("simulate shop.baseline --state normal --seconds 120 --seed 7");
    QVERIFY2(normal.exitCode == 0, normal.all().constData());
    const Run broken = m_place.run("simulate shop.baseline --state imbalance --seconds 20 --seed 8 --json");
    QVERIFY2(broken.exitCode == 0, broken.all().constData());
    QCOMPARE(broken.number("samples"), 20.0 * 952.0);
    const Run trained = m_place.run("train shop.baseline --out shop.model --json");
    QVERIFY2(trained.exitCode == 0, trained.all().constData());
}

void TestCliProject::makesADemoProject()
{
    const Run made = m_place.run("simulate demo.baseline --demo --json");
    QVERIFY2(made.exitCode == 0, made.all().constData());
    QCOMPARE(made.number("recordings"), 9.0);
    QCOMPARE(recordings("demo.baseline").size(), 9);
    QCOMPARE(m_place.run("simulate demo.baseline --demo").exitCode, 1); // it is there, and stays as it is
    QCOMPARE(m_place.run("simulate other.baseline --demo --state normal").exitCode, 2);
    QCOMPARE(recordings("demo.baseline").size(), 9);
}

void TestCliProject::listsWhatWasSimulated()
{
    const QJsonArray list = recordings("shop.baseline");
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].toObject().value(QStringLiteral("label")).toString(), QStringLiteral("normal"));
    QCOMPARE(list[1].toObject().value(QStringLiteral("label")).toString(), QStringLiteral("imbalance"));
    QCOMPARE(list[0].toObject().value(QStringLiteral("nominal_rate")).toDouble(), 952.0);
    const Run people = m_place.run("list shop.baseline");
    QVERIFY2(people.out.contains("imbalance") && people.out.contains("shop"), people.out.constData());
}

void TestCliProject::simulatesTheSameForTheSameSeed()
{
    QVERIFY(m_place.run("simulate twice.baseline --state coin --seconds 2 --seed 3 --name a").exitCode == 0);
    QVERIFY(m_place.run("simulate twice.baseline --state coin --seconds 2 --seed 3 --name a").exitCode == 0);
    QVERIFY(m_place.run("export twice.baseline --format csv --out twice").exitCode == 0);
    const QByteArray first = m_place.read("twice/a.csv");
    QVERIFY(first.count('\n') > 1900);
    QCOMPARE(m_place.read("twice/a 2.csv"), first);
}

void TestCliProject::simulatesAScriptWithItsTruth()
{
    const Run made = m_place.run("simulate truth.baseline --script normal:4,normal-high:3,bearing-inner:5 --knock 8 --json");
    QVERIFY2(made.exitCode == 0, made.all().constData());
    QCOMPARE(made.json().value(QStringLiteral("name")).toString(), QStringLiteral("normal, normal-high, bearing-inner"));
    QCOMPARE(made.json().value(QStringLiteral("label")).toString(), QString());
    const QJsonArray told = made.json().value(QStringLiteral("segments")).toArray();
    // And the project has them.
    const QJsonArray stored = recordings("truth.baseline")[0].toObject().value(QStringLiteral("segments")).toArray();
    for (const QJsonArray& segments : {told, stored}) {
        QCOMPARE(segments.size(), 3);
        const char* labels[] = {"normal", "bearing-inner", "bearing-inner, knock"};
        const double ends[] = {7.0, 8.0, 12.0};
        for (int i = 0; i < 3; ++i) {
            const QJsonObject segment = segments[i].toObject();
            QCOMPARE(segment.value(QStringLiteral("label")).toString(), QLatin1String(labels[i]));
            QCOMPARE(segment.value(QStringLiteral("from")).toDouble(), i == 0 ? 0.0 : ends[i - 1]);
            QCOMPARE(segment.value(QStringLiteral("to")).toDouble(), ends[i]);
        }
    }
    const Run people = m_place.run("simulate truth.baseline --script normal:1,off:1");
    QVERIFY2(people.out.contains("2 labelled segments"), people.out.constData());
}

void TestCliProject::simulatesAgainFromItsSource()
{
    const Run made = m_place.run("simulate again.baseline --script normal:1.5,bearing-outer:0.7 --speed 20 --speed-to 41.5 "
                                 "--load 0.1 --load-steps 0.9:1 --turn 1.25 --roll -12 --pitch 70.5 --noise 33 "
                                 "--range 8 --rate 4000 --seed 18446744073709551615 --name a --json");
    QVERIFY2(made.exitCode == 0, made.all().constData());
    QByteArray again = made.json().value(QStringLiteral("again")).toString().toUtf8();
    QVERIFY2(again.startsWith("baseline simulate PROJECT "), again.constData());
    again = again.mid(9).replace("PROJECT", "again.baseline") + " --name b";
    const Run second = m_place.run(again);
    QVERIFY2(second.exitCode == 0, second.all().constData());
    QVERIFY(m_place.run("export again.baseline --format csv --out again").exitCode == 0);
    const QByteArray first = m_place.read("again/a.csv");
    QVERIFY(first.count('\n') > 8800); // 2.2 s at 4 kHz
    QCOMPARE(m_place.read("again/b.csv"), first);
}

void TestCliProject::trainsOnNormalOnly()
{
    const Run run = m_place.run("train shop.baseline --out again.model --name again --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    // 120 s of normal make 891 windows of 256 with hop 128; the imbalance has no part in it.
    const double all = run.number("fit_windows") + run.number("calibration_windows") + run.number("unused_windows");
    QCOMPARE(all, 891.0);
    QVERIFY(run.number("threshold") > 0.0);
    QCOMPARE(run.json().value(QStringLiteral("stop")).toString(), QStringLiteral("converged"));
    QCOMPARE(run.json().value(QStringLiteral("name")).toString(), QStringLiteral("again"));
    const QJsonArray models =
        m_place.run("list shop.baseline --json").json().value(QStringLiteral("models")).toArray();
    QCOMPARE(models.last().toObject().value(QStringLiteral("id")), run.json().value(QStringLiteral("project_model")));
    QCOMPARE(models.last().toObject().value(QStringLiteral("recordings")).toInt(), 1);
    const Run people = m_place.run("train shop.baseline --out again.model");
    QVERIFY2(people.out.contains("at most 1 %"), people.out.constData());
}

void TestCliProject::trainsTheSameForTheSameSeed()
{
    const auto thresholdFor = [&](const char* seed) {
        return m_place.run(QByteArray("train shop.baseline --out seed.model --json --clusters 5 --seed ") + seed)
            .number("threshold");
    };
    const double first = thresholdFor("11");
    QVERIFY(first > 0.0);
    QCOMPARE(thresholdFor("11"), first);
}

void TestCliProject::wantsABaselineThatIsNormal()
{
    QVERIFY(m_place.run("simulate faults.baseline --state imbalance --seconds 120").exitCode == 0);
    const Run run = m_place.run("train faults.baseline --out faults.model");
    QVERIFY2(run.exitCode == 1 && run.hasOneSentence(), run.all().constData());
    QVERIFY2(run.err.contains("normal"), run.err.constData());
    QVERIFY(m_place.run("train faults.baseline --normal imbalance --out faults.model").exitCode == 0);
}

void TestCliProject::scoresReadBackExactly()
{
    const Run run = m_place.run("score shop.model shop.baseline --out scores.csv --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    const QList<QByteArray> lines = m_place.read("scores.csv").trimmed().split('\n');
    QCOMPARE(lines.first(), QByteArray("file,start_s,score,verdict"));
    QCOMPARE(double(lines.size() - 1), run.number("windows"));
    int anomalies = 0;
    for (const QByteArray& line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        QCOMPARE(cells.size(), 4);
        // Few digits, and yet the same float when they are read: written anew it is the same text.
        const float score = cells[2].toFloat();
        char text[32];
        const auto end = std::to_chars(text, text + sizeof text, score).ptr;
        QCOMPARE(QByteArray(text, end - text), cells[2]);
        // The threshold is a float, too, and often the score of one of these very windows: its few digits are not it.
        const auto threshold = static_cast<float>(run.number("threshold"));
        QCOMPARE(cells[3], score > threshold ? QByteArray("anomaly") : QByteArray("normal"));
        anomalies += cells[3] == "anomaly" ? 1 : 0;
    }
    QCOMPARE(double(anomalies), run.number("anomaly"));
    QCOMPARE(lines[1].split(',').first(), QByteArray("normal"));
    // The machine is out of balance for 20 s: at least 95 % of its 147 windows are told.
    QVERIFY2(anomalies >= 140, run.out.constData());
}

void TestCliProject::evaluates()
{
    QVERIFY(m_place.run("simulate quiet.baseline --state normal --seconds 30 --seed 21").exitCode == 0);
    QVERIFY(m_place.run("simulate coin.baseline --state coin --seconds 30 --seed 22").exitCode == 0);
    const Run run = m_place.run("evaluate shop.model --normal quiet.baseline --anomaly coin.baseline --cost-miss 10 "
                                "--cost-false 1 --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QVERIFY2(run.number("auc") > 0.99, run.out.constData());
    QVERIFY2(run.number("fpr") >= 0.0 && run.number("fpr") < 0.05, run.out.constData());
    QVERIFY2(run.number("fnr") >= 0.0 && run.number("fnr") < 0.05, run.out.constData());
    QVERIFY(run.json().value(QStringLiteral("cheapest")).isObject());
    QVERIFY(run.number("threshold") > 0.0);
    QVERIFY(run.number("eer") >= 0.0 && run.number("eer") < 0.05);
    QVERIFY(run.number("ap") > 0.95 && run.number("auc_low") > 0.9 && run.number("auc_high") <= 1.0);
    QCOMPARE(run.number("faults"), 1.0);
    QCOMPARE(run.number("faults_found"), 1.0);
    // A window a hop of 128 samples at 952 Hz: the share of windows is so many an hour.
    QVERIFY(std::abs(run.number("alarming_windows_per_hour") - run.number("fpr") * 3600.0 * 952.0 / 128.0) < 1e-6);
    QVERIFY(run.number("alarms_per_hour") <= run.number("alarming_windows_per_hour"));
}

void TestCliProject::certifiesOnNormalFiles()
{
    QVERIFY(m_place.run("simulate long.baseline --state normal --seconds 60 --seed 23").exitCode == 0);
    const Run run = m_place.run("evaluate shop.model --normal long.baseline --certify --alarms-per-hour 1000 --json "
                                "--out certified.model");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    const QJsonObject certificate = run.json().value(QStringLiteral("certificate")).toObject();
    QVERIFY2(certificate.value(QStringLiteral("certified")).toBool(), run.out.constData());
    QVERIFY(!run.json().contains(QStringLiteral("auc")) && !run.json().contains(QStringLiteral("fnr")));
    // Read back by the board's reader, with its certificate, by another command.
    const Run header = m_place.run("header certified.model --out certified.h");
    QVERIFY2(header.exitCode == 0, header.all().constData());
    QVERIFY(m_place.read("certified.h").contains("with confidence"));
    const Run daily = m_place.run("evaluate shop.model --normal long.baseline --certify --alarms-per-hour 0.05");
    QVERIFY2(daily.exitCode == 0, daily.all().constData());
    QVERIFY2(daily.out.contains("No certificate: a budget of 1.2 a day takes"), daily.out.constData());
    QVERIFY2(daily.out.contains("of baseline certify at most"), daily.out.constData());
}

void TestCliProject::writesTheHeader()
{
    const Run run = m_place.run("header shop.model --out baseline_model.h");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    const QByteArray header = m_place.read("baseline_model.h");
    QVERIFY(header.contains("alignas(4)"));
    QVERIFY(header.contains("Threshold") || header.contains("threshold"));
}

void TestCliProject::writesFeatures()
{
    const Run run = m_place.run("features shop.baseline --recipe rms --out features.csv --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    const QList<QByteArray> lines = m_place.read("features.csv").trimmed().split('\n');
    QCOMPARE(lines.first(), QByteArray("file,start_s,x rms,y rms,z rms"));
    QCOMPARE(double(lines.size() - 1), run.number("windows"));
    // The table goes straight into the commands on tables.
    const Run cluster = m_place.run("cluster features.csv --k 2 --json");
    QVERIFY2(cluster.exitCode == 0, cluster.all().constData());
    QCOMPARE(cluster.json().value(QStringLiteral("columns")).toArray().size(), 3);
}

void TestCliProject::ranksFeatures()
{
    const Run run = m_place.run("features shop.baseline --recipe rms --rank --json");
    QVERIFY2(run.exitCode == 0, run.all().constData());
    const QJsonArray features = run.json().value(QStringLiteral("features")).toArray();
    QCOMPARE(features.size(), 3);
    const QJsonObject first = features[0].toObject();
    QCOMPARE(first.value(QStringLiteral("feature")).toString(), QStringLiteral("x rms"));
    QCOMPARE(first.value(QStringLiteral("unit")).toString(), QStringLiteral("g"));
    QVERIFY(first.value(QStringLiteral("mean")).toDouble() > 0.0);
    const Run words = m_place.run("features shop.baseline --recipe rms --rank --out ranking.csv");
    QVERIFY2(words.exitCode == 0, words.all().constData());
    QVERIFY(words.all().contains("stability"));
    QCOMPARE(m_place.read("ranking.csv").trimmed().split('\n').size(), qsizetype{4});
    QCOMPARE(m_place.run("features shop.baseline --recipe rms").exitCode, 2); // neither of the two
}

void TestCliProject::labelsRecordingsAndSpans()
{
    QVERIFY(m_place.run("simulate label.baseline --state normal --seconds 10 --name day").exitCode == 0);
    QVERIFY(m_place.run("label label.baseline --recording day --label checked").exitCode == 0);
    QVERIFY(m_place.run("label label.baseline --recording day --from 2 --to 3.5 --label bump").exitCode == 0);
    const QJsonObject day = recordings("label.baseline")[0].toObject();
    QCOMPARE(day.value(QStringLiteral("label")).toString(), QStringLiteral("checked"));
    const QJsonArray segments = day.value(QStringLiteral("segments")).toArray();
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments[0].toObject().value(QStringLiteral("label")).toString(), QStringLiteral("bump"));
    QCOMPARE(segments[0].toObject().value(QStringLiteral("from")).toDouble(), 2.0);
    QCOMPARE(segments[0].toObject().value(QStringLiteral("to")).toDouble(), 3.5);
}

void TestCliProject::exportsAndImportsWithoutLoss()
{
    QVERIFY(m_place.run("export shop.baseline --recording imbalance --format csv --out out").exitCode == 0);
    QVERIFY(m_place.exists("out/imbalance.csv") && !m_place.exists("out/normal.csv"));
    const Run import = m_place.run("import back.baseline out --label imbalance --json");
    QVERIFY2(import.exitCode == 0, import.all().constData());
    QCOMPARE(import.number("stored"), 1.0);
    // The same numbers score the same, whether they come as counts or as text in g.
    QVERIFY(m_place.run("score shop.model out/imbalance.csv --out from_csv.csv").exitCode == 0);
    QVERIFY(m_place.run("score shop.model back.baseline --out from_project.csv").exitCode == 0);
    QVERIFY(m_place.run("score shop.model shop.baseline --out from_counts.csv").exitCode == 0);
    const auto scores = [&](const char* file) {
        QByteArrayList cells;
        for (const QByteArray& line : m_place.read(file).trimmed().split('\n').mid(1))
            cells.append(line.mid(line.indexOf(',')));
        return cells;
    };
    QVERIFY(scores("from_csv.csv").size() == 147);
    QCOMPARE(scores("from_project.csv"), scores("from_csv.csv"));
    QCOMPARE(scores("from_counts.csv").mid(scores("from_counts.csv").size() - 147), scores("from_csv.csv"));
}

void TestCliProject::importsAFolderAndSaysWhatItSkipped()
{
    QDir(m_place.path()).mkdir(QStringLiteral("folder"));
    m_place.write("folder/1.csv", "1,2,3\n4,5,6\n7,8,9\n");
    m_place.write("folder/2.csv", "1,2,3\n4,5\n");
    m_place.write("folder/3.csv", "x,y,z\n1,2,3\n4,5,6\n");
    const Run run = m_place.run("import mixed.baseline folder --rate 100 --label normal --json");
    QVERIFY2(run.exitCode == 1 && run.hasOneSentence(), run.all().constData());
    QCOMPARE(run.number("stored"), 2.0);
    QCOMPARE(run.number("skipped"), 1.0);
    const QJsonObject bad = run.json().value(QStringLiteral("files")).toArray()[1].toObject();
    QVERIFY2(bad.value(QStringLiteral("why")).toString().contains(QStringLiteral("line 2")), run.out.constData());
    const QJsonArray list = recordings("mixed.baseline");
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].toObject().value(QStringLiteral("length")).toInt(), 3);
    QCOMPARE(list[0].toObject().value(QStringLiteral("nominal_rate")).toDouble(), 100.0);
}

void TestCliProject::aProjectBecomesAFolderAndComesBack()
{
    QVERIFY(m_place.run("label shop.baseline --recording normal --from 1 --to 2 --label bump").exitCode == 0);
    const Run out = m_place.run("export shop.baseline --format folder --out plain --json");
    QVERIFY2(out.exitCode == 0, out.all().constData());
    QVERIFY(m_place.exists("plain/project.json") && m_place.exists("plain/recordings/0001-normal.npy"));
    const Run made = m_place.run("import returned.baseline plain --json");
    QVERIFY2(made.exitCode == 0, made.all().constData());
    QCOMPARE(recordings("returned.baseline"), recordings("shop.baseline"));
    QVERIFY(m_place.run("score shop.model returned.baseline --out from_returned.csv").exitCode == 0);
    QVERIFY(m_place.run("score shop.model shop.baseline --out from_shop.csv").exitCode == 0);
    const QByteArray scores = m_place.read("from_shop.csv");
    QVERIFY(scores.count('\n') > 1000);
    QCOMPARE(m_place.read("from_returned.csv").replace("returned.baseline", "shop.baseline"), scores);
}

void TestCliProject::saysWhatIsWrongWithAProjectsFolder()
{
    QVERIFY(m_place.run("simulate small.baseline --state normal --seconds 2 --name day").exitCode == 0);
    QVERIFY(m_place.run("export small.baseline --format folder --out small").exitCode == 0);
    const auto fails = [&](const char* line, int exitCode, const char* part) {
        const Run run = m_place.run(line);
        const bool right = run.exitCode == exitCode && run.all().contains(part);
        if (!right)
            qWarning() << line << run.exitCode << run.all();
        return right && !m_place.exists("new.baseline");
    };
    QVERIFY(fails("export small.baseline --format folder --out small", 1, "cannot be written"));
    QVERIFY(fails("export small.baseline --format folder --out other --recording day", 2, "--recording"));
    QVERIFY(fails("import small.baseline small", 1, "exists already"));
    QVERIFY(fails("import new.baseline small --rate 100", 2, "--rate"));
    QVERIFY(QFile::remove(m_place.path() + QStringLiteral("/small/recordings/0001-day.npy")));
    QVERIFY(fails("import new.baseline small", 1, "0001-day.npy"));
    m_place.write("small/project.json", "{\"a\": 1}");
    QVERIFY(fails("import new.baseline small", 1, "project.json"));
    m_place.write("small/project.json", "");
    QVERIFY(fails("import new.baseline small", 1, "project.json"));
}

QTEST_GUILESS_MAIN(TestCliProject)
#include "test_cli_project.moc"
