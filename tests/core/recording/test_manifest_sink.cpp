// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/recording/manifest_sink.h"
#include "core/recording/recording_collector.h"

using namespace baseline;
using namespace baseline::recording;

class TestManifestSink final : public QObject {
    Q_OBJECT

private slots:
    void givesAFileBackItsGaps_data();
    void givesAFileBackItsGaps();
    void knowsBetterThanTheFormat();
    void keepsScalesOfRawValuesOnly();
    void leavesTheNumbersOfTextsAsTheyAre();
    void refusesAnEntryOfAnotherFile();
};

namespace {

Recording counts(SampleIndex rows)
{
    Recording recording;
    recording.info.name = QStringLiteral("file");
    recording.info.nominalRate = Hertz{1000.0};
    recording.info.channels = {{QStringLiteral("a"), {}, 1.0, 0.0}, {QStringLiteral("b"), {}, 1.0, 0.0}};
    std::vector<std::int16_t> raw;
    for (SampleIndex i = 0; i < 2 * rows; ++i)
        raw.push_back(static_cast<std::int16_t>(i % 30'000));
    recording.data = std::move(raw);
    return recording;
}

ManifestEntry entryFor(const Recording& recording, std::vector<Gap> gaps)
{
    ManifestEntry entry;
    entry.file = QStringLiteral("file.npy");
    entry.info = recording.info;
    entry.info.name = QStringLiteral("morning");
    entry.info.nominalRate = Hertz{951.7};
    entry.info.label = QStringLiteral("normal");
    entry.info.tags = {QStringLiteral("fan")};
    entry.info.channels = {{QStringLiteral("x"), QStringLiteral("g"), 0.25, 1.0},
                           {QStringLiteral("y"), QStringLiteral("g"), 0.25, 0.0}};
    entry.gaps = std::move(gaps);
    return entry;
}

} // namespace

void TestManifestSink::givesAFileBackItsGaps_data()
{
    QTest::addColumn<std::vector<Gap>>("gaps");
    QTest::newRow("none") << std::vector<Gap>{};
    QTest::newRow("at the beginning") << std::vector<Gap>{{0, 7}};
    QTest::newRow("inside, across pieces") << std::vector<Gap>{{10, 1}, {40'000, 5000}, {70'000, 1}, {70'002, 2}};
    QTest::newRow("at the end") << std::vector<Gap>{{5, 5}, {100'005, 9}};
}

void TestManifestSink::givesAFileBackItsGaps()
{
    QFETCH(std::vector<Gap>, gaps);
    const Recording file = counts(100'000);
    const ManifestEntry entry = entryFor(file, gaps);
    RecordingCollector collector;
    ManifestSink sink(entry, collector);
    const Status poured = pour(file, sink);
    QVERIFY2(poured, poured ? "" : poured.error().detail.c_str());
    const Recording back = collector.take();
    QCOMPARE(back.gaps, gaps);
    QCOMPARE(back.data, file.data);
    QCOMPARE(back.info.nominalRate.value, 951.7);
    QCOMPARE(back.info.channels, entry.info.channels);
    QCOMPARE(back.info.name, QStringLiteral("morning"));
    QCOMPARE(back.info.label, QStringLiteral("normal"));
    QCOMPARE(back.info.tags, entry.info.tags);
}

void TestManifestSink::knowsBetterThanTheFormat()
{
    // A table cannot show that it begins after a gap.
    Recording file = counts(100);
    file.gaps = {{50, 3}};
    file.info.lost = 3;
    const ManifestEntry entry = entryFor(file, {{0, 9}, {59, 3}});
    RecordingCollector collector;
    ManifestSink sink(entry, collector);
    QVERIFY(pour(file, sink));
    const Recording back = collector.take();
    QCOMPARE(back.gaps, entry.gaps);
    QCOMPARE(back.data, file.data);
}

void TestManifestSink::keepsScalesOfRawValuesOnly()
{
    Recording file = counts(4);
    file.info.format = SampleFormat::Float32; // physical values already
    file.data = std::vector<float>(8, 0.5F);
    ManifestEntry entry = entryFor(file, {});
    entry.info.format = SampleFormat::Int16;
    RecordingCollector collector;
    ManifestSink sink(entry, collector);
    QVERIFY(pour(file, sink));
    const Recording back = collector.take();
    QCOMPARE(back.info.channels[0].name, QStringLiteral("x"));
    QCOMPARE(back.info.channels[0].scale, 1.0);
}

void TestManifestSink::leavesTheNumbersOfTextsAsTheyAre()
{
    // A recording in m/s², kept as floats with a scale, whose table was written in g.
    Recording file = counts(4);
    file.info.format = SampleFormat::Float32;
    file.data = std::vector<float>(8, 0.5F);
    for (const char* name : {"file.csv", "file.JSON"}) {
        ManifestEntry entry = entryFor(file, {});
        entry.file = QLatin1String(name);
        RecordingCollector collector;
        ManifestSink sink(entry, collector);
        QVERIFY(pour(file, sink));
        const Recording back = collector.take();
        QCOMPARE(back.info.channels[0].name, QStringLiteral("x"));
        QCOMPARE(back.physical(0, {0, 1}), std::vector<float>{0.5F});
    }
}

void TestManifestSink::refusesAnEntryOfAnotherFile()
{
    const Recording file = counts(100);
    const ManifestEntry longer = entryFor(file, {{10, 4}, {500, 4}, {600, 4}});
    RecordingCollector collector;
    ManifestSink sink(longer, collector);
    const Status poured = pour(file, sink);
    QVERIFY(!poured);
    QCOMPARE(poured.error().code, Error::Code::BadFormat);
}

QTEST_GUILESS_MAIN(TestManifestSink)
#include "test_manifest_sink.moc"
