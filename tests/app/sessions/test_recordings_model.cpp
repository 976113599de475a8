// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/recordings_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
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
