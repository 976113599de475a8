// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/widgets/trace_columns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace baseline::widgets;

namespace {

constexpr float lost = std::numeric_limits<float>::quiet_NaN();

std::vector<TraceColumn> columnsOf(const std::vector<float>& samples, baseline::SampleIndex first, double each, int count)
{
    std::vector<TraceColumn> columns;
    traceColumns(samples, first, each, count, columns);
    return columns;
}

} // namespace

class TestTraceColumns final : public QObject {
    Q_OBJECT

private slots:
    void holdsTheExtremesOfEachColumn();
    void newestSampleIsInTheLastColumn();
    void columnsKeepTheirContentWhileSamplesArrive();
    void everySampleIsInOneColumn();
    void marksLostSamples();
    void survivesNothing();
    void aSweepIsWrittenOver();
};

void TestTraceColumns::holdsTheExtremesOfEachColumn()
{
    const auto columns = columnsOf({1, 5, -2, 0, 3, 3, 9, 8}, 0, 4.0, 2);
    QCOMPARE(columns.size(), std::size_t(2));
    QCOMPARE(columns[0].min, -2.0F);
    QCOMPARE(columns[0].max, 5.0F);
    QCOMPARE(columns[1].min, 3.0F);
    QCOMPARE(columns[1].max, 9.0F);
    QVERIFY(!columns[0].hasGap && !columns[1].hasGap);
}

void TestTraceColumns::newestSampleIsInTheLastColumn()
{
    const auto columns = columnsOf({1, 2}, 0, 1.0, 4);
    QVERIFY(std::isnan(columns[0].min) && std::isnan(columns[1].min));
    QVERIFY2(!columns[0].hasGap, "what came before the recording is not lost");
    QCOMPARE(columns[2].max, 1.0F);
    QCOMPARE(columns[3].max, 2.0F);
}

void TestTraceColumns::columnsKeepTheirContentWhileSamplesArrive()
{
    // 2.3 samples a column: columns hold two or three, and which ones must not depend on the moment of drawing.
    std::vector<float> stream(400);
    for (std::size_t i = 0; i < stream.size(); ++i)
        stream[i] = std::sin(0.7F * static_cast<float>(i * i % 97));
    const auto at = [&](std::size_t end) {
        return columnsOf({stream.begin() + 100, stream.begin() + static_cast<std::ptrdiff_t>(end)}, 100, 2.3, 80);
    };
    const auto before = at(300);
    const auto after = at(323); // ten whole columns later
    // The first and the last column are cut by the ends of the data.
    for (std::size_t i = 11; i < 79; ++i) {
        QCOMPARE(after[i - 10].min, before[i].min);
        QCOMPARE(after[i - 10].max, before[i].max);
    }
}

void TestTraceColumns::everySampleIsInOneColumn()
{
    // One spike at every place in turn: none may fall between two columns.
    for (std::size_t place = 0; place < 100; ++place) {
        std::vector<float> samples(100, 0.0F);
        samples[place] = 1.0F;
        const auto columns = columnsOf(samples, 12345, 3.7, 29);
        const auto hits = std::count_if(columns.begin(), columns.end(), [](const TraceColumn& c) { return c.max == 1.0F; });
        QCOMPARE(hits, std::ptrdiff_t(1));
    }
}

void TestTraceColumns::marksLostSamples()
{
    const auto columns = columnsOf({1, lost, lost, lost, 2, 2}, 0, 2.0, 3);
    QVERIFY(columns[0].hasGap);
    QCOMPARE(columns[0].max, 1.0F); // a lost neighbour does not hide a sample
    QVERIFY(columns[1].hasGap);
    QVERIFY(std::isnan(columns[1].max));
    QVERIFY(!columns[2].hasGap);
}

void TestTraceColumns::survivesNothing()
{
    QCOMPARE(columnsOf({}, 0, 2.0, 3).size(), std::size_t(3));
    QVERIFY(std::isnan(columnsOf({}, 0, 2.0, 3)[1].min));
    QVERIFY(columnsOf({1, 2, 3}, 0, 2.0, 0).empty());
    QVERIFY(columnsOf({1, 2, 3}, 0, 2.0, -5).empty());
}

void TestTraceColumns::aSweepIsWrittenOver()
{
    // Samples 7 to 12 over four places: 9 to 12 are left, 12 at the beginning again.
    const std::vector<float> samples{7, 8, 9, 10, 11, 12};
    QCOMPARE(sweepOrder(samples, 7, 4), (std::vector<float>{12, 9, 10, 11}));
    QCOMPARE(sweepPlace(12, 4), std::size_t{0});
    QCOMPARE(sweepPlace(-1, 4), std::size_t{3}); // of an earlier stream
    const std::vector<float> few = sweepOrder(std::vector<float>{5, 6}, 1, 4);
    QVERIFY(std::isnan(few[0]) && std::isnan(few[3]));
    QCOMPARE(few[2], 6.0F);
    QVERIFY(std::isnan(sweepOrder({}, 0, 1).at(0)));
}

QTEST_APPLESS_MAIN(TestTraceColumns)
#include "test_trace_columns.moc"
