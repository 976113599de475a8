// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/preview_job.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::workbench;

namespace {

/// Two channels that count up and down, `rows` samples, with the gaps given.
recording::Recording ramp(SampleIndex rows, std::vector<recording::Gap> gaps = {})
{
    recording::Recording recording;
    recording.info.name = QStringLiteral("Ramp");
    recording.info.nominalRate = Hertz{100.0};
    recording.info.channels = {{QStringLiteral("x"), QStringLiteral("g"), 0.5, 0.0},
                               {QStringLiteral("y"), QStringLiteral("g"), 1.0, 1.0}};
    recording.info.format = recording::SampleFormat::Int32;
    std::vector<std::int32_t> values;
    for (SampleIndex i = 0; i < rows; ++i) {
        values.push_back(static_cast<std::int32_t>(i));
        values.push_back(static_cast<std::int32_t>(-i));
    }
    recording.data = std::move(values);
    recording.gaps = std::move(gaps);
    for (const recording::Gap& gap : recording.gaps)
        recording.info.lost += gap.lost;
    return recording;
}

float lowest(const std::vector<float>& values)
{
    float low = INFINITY;
    for (const float value : values)
        low = std::fmin(low, value);
    return low;
}

float highest(const std::vector<float>& values)
{
    float high = -INFINITY;
    for (const float value : values)
        high = std::fmax(high, value);
    return high;
}

} // namespace

class TestPreviewJob final : public QObject {
    Q_OBJECT

private slots:
    void keepsEverySampleOfAShortRecording();
    void losesNeitherPeakNorGapOfALongOne();
    void takesNoMoreValuesThanAllowed_data();
    void takesNoMoreValuesThanAllowed();
};

void TestPreviewJob::keepsEverySampleOfAShortRecording()
{
    const RecordingPreview preview = previewOf(ramp(10, {{4, 3}}));
    QVERIFY(!preview.reduced);
    QCOMPARE(preview.rate.value, 100.0);
    QCOMPARE(preview.gaps, std::size_t{1});
    QCOMPARE(preview.values.size(), std::size_t{2});
    QCOMPARE(preview.values[0].size(), std::size_t{13});
    QCOMPARE(preview.values[0][3], 1.5F);
    for (std::size_t i = 4; i < 7; ++i)
        QVERIFY(std::isnan(preview.values[1][i]));
    QCOMPARE(preview.values[0][7], 2.0F); // row 4 of the data stands at position 7
    QCOMPARE(preview.values[1][12], -8.0F);
}

void TestPreviewJob::losesNeitherPeakNorGapOfALongOne()
{
    // One lost sample among 100 000, shown with 300 values: still a gap.
    recording::Recording recording = ramp(99999, {{50000, 1}});
    std::get<std::vector<std::int32_t>>(recording.data)[2 * 777] = 5'000'000; // one sample high
    const RecordingPreview preview = previewOf(recording, 300);
    QVERIFY(preview.reduced);
    QCOMPARE(highest(preview.values[0]), 2'500'000.0F);
    QCOMPARE(lowest(preview.values[1]), -99997.0F);
    QCOMPARE(std::count_if(preview.values[0].begin(), preview.values[0].end(), [](float v) { return std::isnan(v); }),
             std::ptrdiff_t{1});
}

void TestPreviewJob::takesNoMoreValuesThanAllowed_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("one sample") << 1;
    QTest::newRow("just enough") << 900;
    QTest::newRow("one too many") << 901;
    QTest::newRow("far too many") << 123457;
}

void TestPreviewJob::takesNoMoreValuesThanAllowed()
{
    QFETCH(int, rows);
    const RecordingPreview preview = previewOf(ramp(rows), 900);
    QVERIFY(preview.values[0].size() <= 900);
    QCOMPARE(preview.reduced, rows > 900);
    // The picture is as long as the recording, to within the last stretch of samples.
    const double seconds = static_cast<double>(preview.values[0].size()) / preview.rate.value;
    QVERIFY(seconds >= preview.duration.count() - 1e-9);
    QVERIFY(seconds <= preview.duration.count() * (1.0 + 3.0 / 300.0) + 0.01);
}

QTEST_APPLESS_MAIN(TestPreviewJob)
#include "test_preview_job.moc"
