// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/recording/recording_collector.h"

using namespace baseline;
using namespace baseline::recording;

class TestRecordingCollector final : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatIsPoured_data();
    void keepsWhatIsPoured();
    void turnsAJumpIntoAGap();
    void refusesPiecesThatDoNotFit();
};

namespace {

Recording twoChannels(SampleIndex rows, std::vector<Gap> gaps)
{
    Recording recording;
    recording.info.name = QStringLiteral("a");
    recording.info.nominalRate = Hertz{100.0};
    recording.info.format = SampleFormat::Float32;
    recording.info.channels = {{QStringLiteral("x"), QStringLiteral("g"), 1.0, 0.0},
                               {QStringLiteral("y"), QStringLiteral("g"), 1.0, 0.0}};
    std::vector<float> data;
    for (SampleIndex i = 0; i < 2 * rows; ++i)
        data.push_back(static_cast<float>(i));
    recording.data = std::move(data);
    for (const Gap& gap : gaps)
        recording.info.lost += gap.lost;
    recording.gaps = std::move(gaps);
    return recording;
}

} // namespace

void TestRecordingCollector::keepsWhatIsPoured_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QList<int>>("gaps"); // at, lost, at, lost, …
    QTest::newRow("one piece") << 10 << QList<int>{};
    QTest::newRow("several pieces") << 200000 << QList<int>{};
    QTest::newRow("begins after a gap") << 10 << QList<int>{0, 5};
    QTest::newRow("gaps inside") << 100000 << QList<int>{5, 1, 50000, 1234567};
    QTest::newRow("ends with a gap") << 10 << QList<int>{10, 3};
    QTest::newRow("nothing but a gap") << 0 << QList<int>{0, 3};
}

void TestRecordingCollector::keepsWhatIsPoured()
{
    QFETCH(int, rows);
    QFETCH(QList<int>, gaps);
    std::vector<Gap> wanted;
    for (qsizetype i = 0; i < gaps.size(); i += 2)
        wanted.push_back({gaps[i], gaps[i + 1]});
    const Recording recording = twoChannels(rows, wanted);
    RecordingCollector collector;
    const Status poured = pour(recording, collector);
    QVERIFY2(poured, poured ? "" : poured.error().detail.c_str());
    QCOMPARE(collector.take(), recording);
}

void TestRecordingCollector::turnsAJumpIntoAGap()
{
    const Recording recording = twoChannels(4, {});
    RecordingCollector collector;
    QVERIFY(collector.begin(recording.info));
    QVERIFY(collector.append(std::vector<float>{1, 2, 3, 4}, 0));
    QVERIFY(collector.append(std::vector<float>{5, 6}, 7));
    RecordingInfo end = recording.info;
    end.lost = 5;
    QVERIFY(collector.finish(end));
    QCOMPARE(collector.take().gaps, (std::vector<Gap>{{2, 5}}));
}

void TestRecordingCollector::refusesPiecesThatDoNotFit()
{
    const Recording recording = twoChannels(4, {});
    RecordingCollector collector;
    QVERIFY(collector.begin(recording.info));
    QVERIFY(collector.append(std::vector<float>{1, 2, 3, 4}, 0));
    QVERIFY(!collector.append(std::vector<float>{5, 6}, 1));
    QVERIFY(!collector.append(std::vector<double>{5, 6}, 2));
    RecordingInfo end = recording.info;
    end.nominalRate = Hertz{0.0};
    QVERIFY(!collector.finish(end));
}

QTEST_GUILESS_MAIN(TestRecordingCollector)
#include "test_recording_collector.moc"
