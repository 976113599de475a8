// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/recordings_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace baseline;
using sessions::RecordingsModel;

namespace {

project::RecordingSummary row(int number)
{
    project::RecordingSummary summary;
    summary.info.id = QStringLiteral("id %1").arg(number);
    summary.info.name = QStringLiteral("Recording %1").arg(number);
    summary.info.label = QStringLiteral("normal");
    summary.info.nominalRate = Hertz{200.0};
    summary.info.channels = {{QStringLiteral("x"), QStringLiteral("g"), 1.0, 0.0}};
    summary.length = 2500;
    return summary;
}

std::vector<project::RecordingSummary> rows(int count)
{
    std::vector<project::RecordingSummary> all;
    for (int i = 0; i < count; ++i)
        all.push_back(row(i));
    return all;
}

QString cell(const RecordingsModel& model, int rowNumber, int column)
{
    return model.index(rowNumber, column).data().toString();
}

} // namespace

class TestRecordingsModel final : public QObject {
    Q_OBJECT

private slots:
    void saysEveryFigureWithItsUnit();
    void saysWhyARecordingEnded_data();
    void saysWhyARecordingEnded();
    void tellsOnlyWhatDiffers();
    void keepsItsPromisesToViews();
    void sortsByTheValueBehindTheText();
    void ordersByTheColumnAndBack();
    void findsByEveryWord();
    void showsOneSessionOnly();
    void tagsAreWordsWithCommasBetween();
    void tenThousandRowsFollowEachKey();
    void asksForEditsAndRefusesEmptyNames();
    void aRunningRecordingIsNotEdited();
};

void TestRecordingsModel::saysEveryFigureWithItsUnit()
{
    project::RecordingSummary recording = row(1);
    recording.info.trueRate = Hertz{198.75};
    recording.info.lost = 500;
    recording.info.clipped = 3;
    RecordingsModel model;
    model.setRows({recording, row(2)});
    QCOMPARE(cell(model, 0, RecordingsModel::Name), QStringLiteral("Recording 1"));
    QCOMPARE(cell(model, 0, RecordingsModel::Duration), QStringLiteral("12.5 s")); // 2500 positions at 200 Hz
    QCOMPARE(cell(model, 0, RecordingsModel::Samples), QLocale().toString(2000));
    QCOMPARE(cell(model, 0, RecordingsModel::Rate), QStringLiteral("198.75 / 200 Hz"));
    QCOMPARE(cell(model, 1, RecordingsModel::Rate), QStringLiteral("200 Hz"));
    QCOMPARE(cell(model, 0, RecordingsModel::Lost), QStringLiteral("500"));
    QCOMPARE(cell(model, 0, RecordingsModel::Clipped), QStringLiteral("3"));
    QVERIFY(model.index(0, RecordingsModel::Lost).data(Qt::ToolTipRole).toString().startsWith(QLatin1String("20 %")));
}

void TestRecordingsModel::saysWhyARecordingEnded_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("port") << QString(recording::reason::portLost) << QStringLiteral("the board vanished");
    QTest::newRow("killed") << QString(recording::reason::interrupted) << QStringLiteral("the program ended");
    QTest::newRow("disk") << QString(recording::reason::diskFull) << QStringLiteral("the disk was full");
    QTest::newRow("a sentence of its own") << QStringLiteral("rain") << QStringLiteral("rain");
    QTest::newRow("nothing said") << QString() << QStringLiteral("ended early");
}

void TestRecordingsModel::saysWhyARecordingEnded()
{
    QFETCH(QString, reason);
    QFETCH(QString, words);
    project::RecordingSummary recording = row(1);
    recording.info.complete = false;
    recording.info.reason = reason;
    RecordingsModel model;
    model.setRows({recording});
    QCOMPARE(cell(model, 0, RecordingsModel::State), words);
}

void TestRecordingsModel::tellsOnlyWhatDiffers()
{
    RecordingsModel model;
    model.setRows(rows(3000));
    QSignalSpy changed(&model, &RecordingsModel::dataChanged);
    QSignalSpy inserted(&model, &RecordingsModel::rowsInserted);
    QSignalSpy removed(&model, &RecordingsModel::rowsRemoved);
    QSignalSpy reset(&model, &RecordingsModel::modelReset);

    auto renamed = rows(3000);
    renamed[1234].info.name = QStringLiteral("Other");
    model.setRows(renamed);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1234);

    renamed.push_back(row(3000));
    model.setRows(renamed);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 3000);

    renamed.erase(renamed.begin() + 17);
    model.setRows(renamed);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 17);
    QCOMPARE(removed.first().at(2).toInt(), 17);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 3000);
}

void TestRecordingsModel::keepsItsPromisesToViews()
{
    RecordingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows(5));
    auto shuffled = rows(7);
    std::swap(shuffled[1], shuffled[5]);
    model.setRows(shuffled);
    QCOMPARE(cell(model, 1, RecordingsModel::Name), QStringLiteral("Recording 5"));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRecordingsModel::sortsByTheValueBehindTheText()
{
    auto two = rows(2);
    two[0].length = 200 * 100; // "1 min 40 s" would sort before "99.0 s"
    two[1].length = 200 * 99;
    RecordingsModel model;
    model.setRows(two);
    const auto value = [&](int number) {
        return model.index(number, RecordingsModel::Duration).data(RecordingsModel::SortRole).toDouble();
    };
    QCOMPARE(value(0), 100.0);
    QCOMPARE(value(1), 99.0);
}

void TestRecordingsModel::ordersByTheColumnAndBack()
{
    auto three = rows(3);
    three[0].length = 300;
    three[1].length = 100;
    three[2].length = 200;
    three[2].info.name = QStringLiteral("a small letter");
    RecordingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(three);
    const auto order = [&]() -> QString {
        return model.at(0).info.id.right(1) + model.at(1).info.id.right(1) + model.at(2).info.id.right(1);
    };
    model.sort(RecordingsModel::Duration, Qt::AscendingOrder);
    QCOMPARE(order(), QStringLiteral("120"));
    model.sort(RecordingsModel::Duration, Qt::DescendingOrder);
    QCOMPARE(order(), QStringLiteral("021"));
    model.sort(RecordingsModel::Name, Qt::AscendingOrder);
    QCOMPARE(order(), QStringLiteral("201")); // whatever the case
    three[1].info.name = QStringLiteral("A first one");
    three[2].info.name = QStringLiteral("b");
    model.setRows(three); // stays sorted
    QCOMPARE(order(), QStringLiteral("120"));
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(order(), QStringLiteral("012"));
}

void TestRecordingsModel::findsByEveryWord()
{
    auto three = rows(3);
    three[0].info.tags = {QStringLiteral("Before repair"), QStringLiteral("east")};
    three[1].info.sessionId = QStringLiteral("s");
    three[2].info.notes = QStringLiteral("smelled burnt");
    RecordingsModel model;
    model.setRows(three);
    model.setSessions({{QStringLiteral("s"), {QStringLiteral("Spring check"), QStringLiteral("Pump 4 · Ana")}}});
    const auto found = [&](const char* words) {
        model.setFilter({QString::fromUtf8(words), {}});
        QString ids;
        for (int i = 0; i < model.rowCount(); ++i)
            ids += model.at(i).info.id.right(1);
        return ids;
    };
    QCOMPARE(found("REPAIR  east"), QStringLiteral("0")); // both words, any order, any case
    QCOMPARE(found("east west"), QString());
    QCOMPARE(found("spring"), QStringLiteral("1"));
    QCOMPARE(found("pump ana"), QStringLiteral("1"));
    QCOMPARE(found("burnt"), QStringLiteral("2"));
    QCOMPARE(found("recording 2"), QStringLiteral("2"));
    QCOMPARE(found("normal"), QStringLiteral("012"));
    QCOMPARE(found("   "), QStringLiteral("012"));
    found("burnt");
    three[2].info.notes.clear(); // what no longer matches goes
    model.setRows(three);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(QStringLiteral("id 2")), -1);
    QVERIFY(model.find(QStringLiteral("id 2")));
}

void TestRecordingsModel::showsOneSessionOnly()
{
    auto three = rows(3);
    three[1].info.sessionId = QStringLiteral("s");
    RecordingsModel model;
    model.setRows(three);
    model.setFilter({{}, QStringLiteral("s")});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).info.id, QStringLiteral("id 1"));
    model.setFilter({{}, QString()});
    QCOMPARE(model.rowCount(), 2); // those without a session
    model.setFilter({});
    QCOMPARE(model.rowCount(), 3);
}

void TestRecordingsModel::tagsAreWordsWithCommasBetween()
{
    RecordingsModel model;
    model.setRows(rows(1));
    std::vector<project::Edit> asked;
    connect(&model, &RecordingsModel::editRequested, this, [&](const project::Edit& edit) { asked.push_back(edit); });
    const QModelIndex tags = model.index(0, RecordingsModel::Tags);
    QVERIFY(!model.setData(tags, QStringLiteral(" , ,"), Qt::EditRole)); // none, as it is
    QVERIFY(model.setData(tags, QStringLiteral(" west, east ,,west"), Qt::EditRole));
    QCOMPARE(asked.size(), std::size_t{1});
    QCOMPARE(std::get<project::TagRecording>(asked[0]).tags, QStringList({QStringLiteral("east"), QStringLiteral("west")}));
}

void TestRecordingsModel::tenThousandRowsFollowEachKey()
{
    auto many = rows(10000);
    for (std::size_t i = 0; i < many.size(); i += 2)
        many[i].info.tags = {QStringLiteral("even")}; // hides every other row: the worst case for a view
    RecordingsModel model;
    QTableView view;
    view.setModel(&model);
    view.show();
    QElapsedTimer clock;
    clock.start();
    model.setRows(many);
    const qint64 filled = clock.restart();
    model.setFilter({QStringLiteral("even"), {}});
    const qint64 searched = clock.restart();
    QCOMPARE(model.rowCount(), 5000);
    model.setFilter({QStringLiteral("even 99"), {}});
    const qint64 again = clock.restart();
    model.setFilter({});
    model.sort(RecordingsModel::Name, Qt::DescendingOrder);
    const qint64 sorted = clock.restart();
    many[77].info.name = QStringLiteral("Other");
    model.setRows(many);
    const qint64 renamed = clock.restart();
    qInfo("10,000 rows: filled in %lld ms, first key %lld ms, next key %lld ms, unfiltered and sorted %lld ms, "
          "one renamed %lld ms",
          filled, searched, again, sorted, renamed);
    // Some ten times what an idle machine needs, so that a busy one passes and a quadratic slip does not.
    QVERIFY2(filled + searched + again + sorted + renamed < 2500, "a step on 10,000 rows is no longer quick");
}

void TestRecordingsModel::asksForEditsAndRefusesEmptyNames()
{
    RecordingsModel model;
    model.setRows(rows(2));
    std::vector<project::Edit> asked;
    connect(&model, &RecordingsModel::editRequested, this, [&](const project::Edit& edit) { asked.push_back(edit); });
    const QModelIndex name = model.index(1, RecordingsModel::Name);
    QVERIFY(!model.setData(name, QStringLiteral("   "), Qt::EditRole));
    QVERIFY(!model.setData(name, QStringLiteral("Recording 1"), Qt::EditRole)); // as it is
    QVERIFY(asked.empty());
    QVERIFY(model.setData(name, QStringLiteral(" Fan "), Qt::EditRole));
    QVERIFY(model.setData(model.index(1, RecordingsModel::Label), QString(), Qt::EditRole));
    QCOMPARE(asked.size(), std::size_t{2});
    QCOMPARE(std::get<project::RenameRecording>(asked[0]).name, QStringLiteral("Fan"));
    QCOMPARE(std::get<project::LabelRecording>(asked[1]).label, QString());
    QCOMPARE(cell(model, 1, RecordingsModel::Name), QStringLiteral("Recording 1")); // until the project says so
}

void TestRecordingsModel::aRunningRecordingIsNotEdited()
{
    auto one = rows(1);
    one[0].running = true;
    RecordingsModel model;
    model.setRows(one);
    QVERIFY(!model.index(0, RecordingsModel::Name).flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(cell(model, 0, RecordingsModel::State), QStringLiteral("recording now"));
}

QTEST_MAIN(TestRecordingsModel)
#include "test_recordings_model.moc"
