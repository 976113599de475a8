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

std::vector<baseline::dsp::StreamExtremes> bucketsOf(const std::vector<float>& samples, std::size_t each)
{
    std::vector<baseline::dsp::StreamExtremes> buckets;
    for (std::size_t i = 0; i < samples.size(); i += each) {
        const auto one = columnsOf({samples.begin() + static_cast<std::ptrdiff_t>(i),
                                    samples.begin() + static_cast<std::ptrdiff_t>(std::min(i + each, samples.size()))},
                                   0, static_cast<double>(each), 1);
        buckets.push_back(one.front());
    }
    return buckets;
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
    void bucketsGiveTheColumnsOfTheirSamples();
    void bucketsKeepTheirColumnWhileSamplesArrive();
    void aSweepOfBucketsIsWrittenOver();
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

void TestTraceColumns::bucketsGiveTheColumnsOfTheirSamples()
{
    // Columns whose limits are limits of buckets, so that both ways have to agree.
    std::vector<float> stream(4096);
    for (std::size_t i = 0; i < stream.size(); ++i)
        stream[i] = i % 1000 < 40 ? lost : std::sin(0.37F * static_cast<float>(i * i % 911));
    const auto buckets = bucketsOf(stream, 8);
    for (const double each : {16.0, 64.0, 128.0}) {
        std::vector<TraceColumn> columns;
        traceColumns({buckets, 8, 0, 4096}, each, 20, columns);
        const auto expected = columnsOf(stream, 0, each, 20);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            QVERIFY(columns[i].min == expected[i].min || (std::isnan(columns[i].min) && std::isnan(expected[i].min)));
            QVERIFY(columns[i].max == expected[i].max || std::isnan(columns[i].max));
            QCOMPARE(columns[i].hasGap, expected[i].hasGap);
        }
    }
    std::vector<TraceColumn> narrow; // fewer samples in a column than in a bucket: it fills several
    traceColumns({buckets, 8, 0, 4096}, 2.0, 8, narrow);
    for (const TraceColumn& column : narrow)
        QCOMPARE(column.max, narrow.back().max == column.max ? buckets.back().max : buckets[buckets.size() - 2].max);
    traceColumns({{}, 8, 0, 0}, 2.0, 3, narrow);
    QCOMPARE(narrow.size(), std::size_t{3});
    QVERIFY(std::isnan(narrow[2].max) && !narrow[2].hasGap);
    traceColumns({buckets, 8, 0, 4096}, 1000.0, 20, narrow);
    QVERIFY2(std::isnan(narrow[0].max) && !narrow[0].hasGap, "what came before the recording is not lost");
}

void TestTraceColumns::bucketsKeepTheirColumnWhileSamplesArrive()
{
    std::vector<float> stream(9600);
    for (std::size_t i = 0; i < stream.size(); ++i)
        stream[i] = static_cast<float>(i * 7919 % 1009);
    const auto at = [&](std::size_t first, std::size_t end) {
        const auto buckets = bucketsOf({stream.begin() + static_cast<std::ptrdiff_t>(first), stream.begin() + static_cast<std::ptrdiff_t>(end)}, 8);
        std::vector<TraceColumn> columns;
        traceColumns({buckets, 8, static_cast<baseline::SampleIndex>(first), static_cast<baseline::SampleIndex>(end)}, 33.3,
                     100, columns);
        return columns;
    };
    const auto before = at(1600, 6000);
    const auto after = at(1920, 6333); // ten columns later
    for (std::size_t i = 12; i < 99; ++i) {
        QCOMPARE(after[i - 10].min, before[i].min);
        QCOMPARE(after[i - 10].max, before[i].max);
    }
}

void TestTraceColumns::aSweepOfBucketsIsWrittenOver()
{
    // Buckets of two samples; a sweep of eight samples has four places. Samples 6 to 13 stand at 3, 0, 1, 2.
    const auto buckets = bucketsOf({6, 7, 8, 9, 10, 11, 12, 13}, 2);
    const auto swept = sweepOrder({buckets, 2, 6, 14}, 8);
    QCOMPARE(swept.size(), std::size_t{4});
    QCOMPARE(swept[3].max, 7.0F);
    QCOMPARE(swept[0].max, 9.0F);
    QCOMPARE(swept[2].max, 13.0F);
    const auto few = sweepOrder({std::span(buckets).first(1), 2, 6, 8}, 8);
    QVERIFY(std::isnan(few[0].min) && !few[0].hasGap);
    QCOMPARE(sweepOrder({buckets, 2, 6, 14}, 1).size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestTraceColumns)
#include "test_trace_columns.moc"
