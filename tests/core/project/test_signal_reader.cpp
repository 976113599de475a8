// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/project/project_file.h"
#include "core/project/project_sink.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/project/signal_reader.h"
#include "core/recording/recording_collector.h"
#include "tests/support/temporary_project.h"

#include <cmath>
#include <random>

using namespace baseline;
using namespace baseline::project;
using namespace baseline::recording;

/// Parts and pictures of a recording, against the recording itself.
class TestSignalReader final : public QObject {
    Q_OBJECT

private slots:
    void columnsHoldTheExtremes_data();
    void columnsHoldTheExtremes();
    void columnsAreTheSameWithoutPyramid();
    void showsASingleSample();
    void givesPartsAsTheyAre();
    void refusesSpansOutside();
    void sinkKeepsNothingUntilItIsFinished();
    void thumbnailShowsTheShape();
};

namespace {

Recording noise(SampleFormat format, std::size_t channels, SampleIndex rows, std::vector<Gap> gaps, unsigned seed)
{
    Recording recording;
    recording.info.name = QStringLiteral("noise");
    recording.info.nominalRate = Hertz{1000.0};
    recording.info.format = format;
    for (std::size_t c = 0; c < channels; ++c) // every second one upside down
        recording.info.channels.push_back({QString::number(c), QStringLiteral("g"), c % 2 == 0 ? 0.5 : -0.25, 1.0});
    recording.data = emptyData(format);
    std::mt19937 random(seed);
    std::visit(
        [&](auto& raw) {
            using T = typename std::decay_t<decltype(raw)>::value_type;
            for (std::size_t i = 0; i < static_cast<std::size_t>(rows) * channels; ++i)
                raw.push_back(static_cast<T>(static_cast<int>(random() % 20001) - 10000));
        },
        recording.data);
    for (const Gap& gap : gaps)
        recording.info.lost += gap.lost;
    recording.gaps = std::move(gaps);
    return recording;
}

/// The extremes of one channel over positions, slowly.
std::pair<float, float> extremes(const Recording& recording, std::size_t channel, SampleIndex from, SampleIndex to)
{
    float low = NAN;
    float high = NAN;
    for (const Span& span : recording.contiguousSpans()) {
        const Span part{std::max(from, span.first), std::min(to, span.end()) - std::max(from, span.first)};
        if (part.count < 1)
            continue;
        for (const float value : recording.physical(channel, part)) {
            low = std::fmin(low, value);
            high = std::fmax(high, value);
        }
    }
    return {low, high};
}

bool isLost(const Recording& recording, SampleIndex from, SampleIndex to)
{
    return std::any_of(recording.gaps.begin(), recording.gaps.end(),
                       [&](const Gap& gap) { return gap.at < to && gap.at + gap.lost > from; });
}

} // namespace

void TestSignalReader::columnsHoldTheExtremes_data()
{
    QTest::addColumn<SampleFormat>("format");
    QTest::addColumn<int>("channels");
    QTest::addColumn<SampleIndex>("rows");
    QTest::addColumn<std::vector<Gap>>("gaps");
    QTest::newRow("short") << SampleFormat::Int16 << 3 << SampleIndex{500} << std::vector<Gap>{};
    QTest::newRow("several levels") << SampleFormat::Int16 << 1 << SampleIndex{1'200'000} << std::vector<Gap>{};
    QTest::newRow("gaps") << SampleFormat::Float32 << 2 << SampleIndex{100'000}
                          << std::vector<Gap>{{0, 100}, {5000, 1}, {20'000, 70'000}, {160'000, 63}};
    QTest::newRow("a gap at the end") << SampleFormat::Float64 << 1 << SampleIndex{5000} << std::vector<Gap>{{5000, 800}};
    QTest::newRow("integers of 32 bit") << SampleFormat::Int32 << 2 << SampleIndex{40'000} << std::vector<Gap>{{64, 64}};
}

void TestSignalReader::columnsHoldTheExtremes()
{
    QFETCH(SampleFormat, format);
    QFETCH(int, channels);
    QFETCH(SampleIndex, rows);
    QFETCH(std::vector<Gap>, gaps);
    const Recording recording = noise(format, static_cast<std::size_t>(channels), rows, gaps, 7);
    TemporaryProject project;
    const auto id = storeRecording(project.database(), recording);
    QVERIFY2(id, id ? "" : id.error().detail.c_str());
    const auto reader = SignalReader::open(project.database(), *id);
    QVERIFY(reader);
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        // Whole, then random spans, some of which leave the recording.
        const SampleIndex length = recording.length();
        Span span{0, length};
        if (round > 0) {
            span.first = static_cast<SampleIndex>(random() % static_cast<unsigned>(length));
            span.count = 1 + static_cast<SampleIndex>(random() % static_cast<unsigned>(length));
        }
        const std::size_t columns = 1 + random() % 300;
        const auto drawn = reader->columns(span, columns);
        QVERIFY(drawn);
        QCOMPARE(drawn->minimum.size(), static_cast<std::size_t>(channels));
        const SampleIndex slack = span.count / static_cast<SampleIndex>(columns); // what the contract allows at the ends
        for (std::size_t i = 0; i < columns; ++i) {
            const SampleIndex from = span.first + static_cast<SampleIndex>(i) * span.count / static_cast<SampleIndex>(columns);
            const SampleIndex to = span.first + static_cast<SampleIndex>(i + 1) * span.count / static_cast<SampleIndex>(columns);
            for (std::size_t c = 0; c < static_cast<std::size_t>(channels); ++c) {
                const auto inside = extremes(recording, c, from, to);
                const auto around = extremes(recording, c, std::max<SampleIndex>(0, from - slack), to + slack);
                const float low = drawn->minimum[c][i];
                const float high = drawn->maximum[c][i];
                if (std::isnan(inside.first)) {
                    QVERIFY(std::isnan(low) || low >= around.first);
                    continue;
                }
                QVERIFY(low <= inside.first && high >= inside.second);     // no peak vanishes
                QVERIFY(low >= around.first && high <= around.second);     // and none is invented
            }
            if (to > from)
                QCOMPARE(bool(drawn->lost[i]), isLost(recording, from, to));
        }
    }
}

void TestSignalReader::columnsAreTheSameWithoutPyramid()
{
    const Recording recording = noise(SampleFormat::Int16, 2, 300'000, {{1000, 5}, {100'000, 3000}}, 3);
    TemporaryProject project;
    const auto id = storeRecording(project.database(), recording);
    QVERIFY(id);
    const auto reader = SignalReader::open(project.database(), *id);
    QVERIFY(reader);
    // 2^18 positions in 2^4 columns: buckets and columns share their edges, so nothing is uncertain.
    const Span span{0, 262'144};
    const auto with = reader->columns(span, 16);
    QVERIFY(project.database().run(QStringLiteral("DELETE FROM pyramid WHERE first_sample >= 65536")));
    const auto partly = reader->columns(span, 16);
    QVERIFY(project.database().run(QStringLiteral("DELETE FROM pyramid")));
    const auto without = reader->columns(span, 16);
    QVERIFY(with && partly && without);
    QCOMPARE(partly->minimum, with->minimum);
    QCOMPARE(partly->maximum, with->maximum);
    QCOMPARE(without->minimum, with->minimum);
    QCOMPARE(without->maximum, with->maximum);
    QCOMPARE(without->lost, with->lost);
}

void TestSignalReader::showsASingleSample()
{
    Recording recording = noise(SampleFormat::Int16, 1, 1'000'000, {}, 5);
    std::get<std::vector<std::int16_t>>(recording.data)[777'777] = 32'000;
    TemporaryProject project;
    const auto id = storeRecording(project.database(), recording);
    QVERIFY(id);
    const auto reader = SignalReader::open(project.database(), *id);
    const auto drawn = reader->columns({0, 1'000'000}, 10);
    QVERIFY(drawn);
    QCOMPARE(drawn->maximum[0][7], 32'000.0F * 0.5F + 1.0F);
    const auto one = reader->columns({777'777, 1}, 1);
    QVERIFY(one);
    QCOMPARE(one->maximum[0][0], 32'000.0F * 0.5F + 1.0F);
}

void TestSignalReader::givesPartsAsTheyAre()
{
    const Recording recording = noise(SampleFormat::Float32, 3, 50'000, {{0, 10}, {20'000, 500}, {50'510, 7}}, 9);
    TemporaryProject project;
    const auto id = storeRecording(project.database(), recording);
    QVERIFY(id);
    const auto reader = SignalReader::open(project.database(), *id);
    QVERIFY(reader);
    QCOMPARE(reader->gaps(), recording.gaps);
    const auto part = reader->part({19'990, 1000});
    QVERIFY(part);
    QCOMPARE(part->gaps, (std::vector<Gap>{{10, 500}}));
    QCOMPARE(part->rows(), SampleIndex{500});
    QCOMPARE(part->physical(2, {510, 490}), recording.physical(2, {20'500, 490}));
    const auto whole = reader->part({0, recording.length()});
    QVERIFY(whole);
    QCOMPARE(whole->data, recording.data);
    QCOMPARE(whole->gaps, recording.gaps);
    const auto nothing = reader->part({20'100, 10});
    QVERIFY(nothing);
    QCOMPARE(nothing->rows(), SampleIndex{0});
}

void TestSignalReader::refusesSpansOutside()
{
    const Recording recording = noise(SampleFormat::Int16, 1, 100, {}, 1);
    TemporaryProject project;
    const auto id = storeRecording(project.database(), recording);
    const auto reader = SignalReader::open(project.database(), *id);
    QVERIFY(reader);
    for (const Span& span : {Span{-1, 10}, Span{0, 0}, Span{95, 10}, Span{200, 1}, Span{0, -5}}) {
        const auto part = reader->part(span);
        QVERIFY(!part);
        QCOMPARE(part.error().code, Error::Code::InvalidArgument);
    }
    QVERIFY(!reader->columns({0, 10}, 0));
    QVERIFY(!reader->columns({0, 0}, 10));
    QVERIFY(!reader->columns({std::numeric_limits<SampleIndex>::max(), 10}, 10));
    const auto beyond = reader->columns({1000, 10}, 10);
    QVERIFY(beyond);
    QVERIFY(std::isnan(beyond->minimum[0][0]));
    QVERIFY(!SignalReader::open(project.database(), QStringLiteral("nobody")));
}

void TestSignalReader::sinkKeepsNothingUntilItIsFinished()
{
    const Recording recording = noise(SampleFormat::Int16, 2, 100'000, {{500, 20}}, 2);
    TemporaryProject project;
    {
        ProjectSink sink(project.database());
        QVERIFY(sink.begin(recording.info));
        QVERIFY(sink.append(std::vector<std::int16_t>(200'000), 0));
    }
    QCOMPARE(listRecordings(project.database())->size(), std::size_t{0});
    for (int i = 0; i < 2; ++i) {
        ProjectSink sink(project.database());
        QVERIFY(pour(recording, sink));
        QCOMPARE(sink.name(), i == 0 ? QStringLiteral("noise") : QStringLiteral("noise 2"));
        const auto loaded = loadRecording(project.database(), sink.id());
        QVERIFY(loaded);
        QCOMPARE(loaded->data, recording.data);
        QCOMPARE(loaded->gaps, recording.gaps);
    }
    ProjectSink refusing(project.database());
    QVERIFY(refusing.begin(recording.info));
    QVERIFY(!refusing.append(std::vector<float>(2), 0));
    QVERIFY(!refusing.append(std::vector<std::int16_t>(3), 0));
}

void TestSignalReader::thumbnailShowsTheShape()
{
    // A ramp upwards, of which the second half is missing.
    Recording recording = noise(SampleFormat::Int16, 1, 4800, {{4800, 4800}}, 1);
    auto& raw = std::get<std::vector<std::int16_t>>(recording.data);
    for (std::size_t i = 0; i < raw.size(); ++i)
        raw[i] = static_cast<std::int16_t>(i);
    TemporaryProject project;
    QVERIFY(storeRecording(project.database(), recording));
    const auto list = listRecordings(project.database());
    QVERIFY(list);
    const QByteArray thumbnail = list->front().thumbnail;
    QCOMPARE(thumbnail.size(), 96);
    QCOMPARE(static_cast<signed char>(thumbnail[0]), static_cast<signed char>(-127));
    QCOMPARE(static_cast<signed char>(thumbnail[47]), static_cast<signed char>(127));
    QCOMPARE(static_cast<signed char>(thumbnail[48]), static_cast<signed char>(-128));
    for (int i = 2; i < 48; ++i)
        QVERIFY(static_cast<signed char>(thumbnail[i]) >= static_cast<signed char>(thumbnail[i - 2]));
}

QTEST_GUILESS_MAIN(TestSignalReader)
#include "test_signal_reader.moc"
