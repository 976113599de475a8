// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/check_recording.h"
#include "core/recording/recording.h"

#include <QTest>

#include <limits>

using namespace baseline;
using namespace baseline::recording;

namespace {

/// Two channels, positions 0-2, 5-6 and 9 are there.
Recording withGaps()
{
    Recording recording;
    recording.info.nominalRate = Hertz{100.0};
    recording.info.channels = {{QStringLiteral("x"), QStringLiteral("g"), 0.5, 0.0},
                               {QStringLiteral("y"), QStringLiteral("g"), 0.25, 1.0}};
    recording.info.lost = 4;
    recording.gaps = {{3, 2}, {7, 2}};
    recording.data = std::vector<std::int16_t>{0, 1, 2, 3, 4, 5, 50, 51, 60, 61, 90, 91};
    return recording;
}

} // namespace

class TestRecording final : public QObject {
    Q_OBJECT

private slots:
    void countsLostSamplesInItsLength()
    {
        const Recording recording = withGaps();
        QCOMPARE(recording.rows(), 6);
        QCOMPARE(recording.length(), 10);
        QCOMPARE(recording.duration().count(), 0.1);
    }

    void listsTheStretchesBetweenGaps()
    {
        const std::vector<Span> expected{{0, 3}, {5, 2}, {9, 1}};
        QCOMPARE(withGaps().contiguousSpans(), expected);
    }

    void leavesOutEmptyStretches()
    {
        Recording recording = withGaps();
        recording.gaps = {{0, 3}, {5, 2}, {11, 1}};
        recording.info.lost = 6;
        const std::vector<Span> expected{{3, 2}, {7, 4}};
        QCOMPARE(recording.contiguousSpans(), expected);
        QVERIFY(checkRecording(recording));
    }

    void givesPhysicalValues()
    {
        const Recording recording = withGaps();
        QCOMPARE(recording.physical(0, {0, 3}), (std::vector<float>{0.0F, 1.0F, 2.0F}));
        QCOMPARE(recording.physical(1, {5, 2}), (std::vector<float>{13.75F, 16.25F}));
        QCOMPARE(recording.physicalInterleaved({9, 1}), (std::vector<float>{45.0F, 23.75F}));
    }

    void givesCountsWithoutCopying()
    {
        const Recording recording = withGaps();
        const auto counts = recording.counts({5, 2});
        QCOMPARE(counts.size(), std::size_t{4});
        QCOMPARE(counts.data(), std::get<std::vector<std::int16_t>>(recording.data).data() + 6);
    }

    void refusesSpansAcrossGaps_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("count");
        QTest::newRow("across a gap") << qint64{2} << qint64{4};
        QTest::newRow("into a gap") << qint64{2} << qint64{2};
        QTest::newRow("out of a gap") << qint64{4} << qint64{2};
        QTest::newRow("inside a gap") << qint64{3} << qint64{1};
        QTest::newRow("beyond the end") << qint64{9} << qint64{2};
        QTest::newRow("before the start") << qint64{-1} << qint64{2};
        QTest::newRow("negative count") << qint64{5} << qint64{-1};
        QTest::newRow("overflowing") << qint64{5} << std::numeric_limits<qint64>::max();
    }

    void refusesSpansAcrossGaps()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, count);
        const Recording recording = withGaps();
        QCOMPARE(recording.rowOf({first, count}), -1);
        QVERIFY(recording.physical(0, {first, count}).empty());
        QVERIFY(recording.physicalInterleaved({first, count}).empty());
        QVERIFY(recording.counts({first, count}).empty());
    }

    void refusesAChannelThatIsNotThere() { QVERIFY(withGaps().physical(2, {0, 3}).empty()); }

    void isEmptyByDefault()
    {
        const Recording recording;
        QCOMPARE(recording.length(), 0);
        QVERIFY(recording.contiguousSpans().empty());
        QCOMPARE(checkRecording(recording).error().subject, std::string("rate"));
    }

    void acceptsAValidRecording() { QVERIFY(checkRecording(withGaps())); }

    void findsBrokenInvariants()
    {
        const auto broken = [](auto change) {
            Recording recording = withGaps();
            change(recording);
            const Status status = checkRecording(recording);
            return status ? std::string("accepted") : status.error().subject;
        };
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(broken([](Recording& r) { r.info.nominalRate.value = 0.0; }), "rate");
        QCOMPARE(broken([](Recording& r) { r.info.nominalRate.value = nan; }), "rate");
        QCOMPARE(broken([](Recording& r) { r.info.trueRate.value = -1.0; }), "rate");
        QCOMPARE(broken([](Recording& r) { r.info.jitter = Seconds{-1e-9}; }), "jitter");
        QCOMPARE(broken([](Recording& r) { r.info.jitter = Seconds{std::nan("")}; }), "jitter");
        QCOMPARE(broken([](Recording& r) { r.info.channels.clear(); }), "channels");
        QCOMPARE(broken([](Recording& r) { r.info.channels[0].scale = 0.0; }), "channels");
        QCOMPARE(broken([](Recording& r) { r.info.channels[1].offset = nan; }), "channels");
        QCOMPARE(broken([](Recording& r) { r.info.format = SampleFormat::Float32; }), "format");
        QCOMPARE(broken([](Recording& r) { std::get<0>(r.data).pop_back(); }), "samples");
        QCOMPARE(broken([](Recording& r) { r.info.lost = 5; }), "gaps");
        QCOMPARE(broken([](Recording& r) { r.gaps = {{3, 2}, {5, 2}}; }), "gaps");
        QCOMPARE(broken([](Recording& r) { r.gaps = {{7, 2}, {3, 2}}; }), "gaps");
        QCOMPARE(broken([](Recording& r) { r.gaps = {{3, 2}, {70, 2}}; }), "gaps");
        QCOMPARE(broken([](Recording& r) { r.gaps = {{3, 4}, {8, 0}}; }), "gaps");
    }
};

QTEST_APPLESS_MAIN(TestRecording)
#include "test_recording.moc"
