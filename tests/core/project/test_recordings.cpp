// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/content_hash.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/project/sessions.h"
#include "tests/support/temporary_project.h"

#include <QTest>

#include <limits>

using namespace baseline;
using namespace baseline::project;
using recording::Recording;
using recording::SampleFormat;
using Code = Error::Code;

namespace {

template <typename T>
Recording ofType(SampleFormat format, std::size_t rows)
{
    Recording recording;
    recording.info = threeAxes();
    recording.info.format = format;
    std::mt19937_64 generator(11);
    std::vector<T> values;
    for (std::size_t i = 0; i < rows * 3; ++i) {
        if constexpr (std::is_floating_point_v<T>)
            values.push_back(std::uniform_real_distribution<T>(-1, 1)(generator));
        else
            values.push_back(static_cast<T>(generator()));
    }
    recording.data = std::move(values);
    return recording;
}

} // namespace

class TestRecordings final : public QObject {
    Q_OBJECT

private slots:
    void givesBackEveryBitInEveryFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("int16") << int(SampleFormat::Int16);
        QTest::newRow("int32") << int(SampleFormat::Int32);
        QTest::newRow("float32") << int(SampleFormat::Float32);
        QTest::newRow("float64") << int(SampleFormat::Float64);
    }

    void givesBackEveryBitInEveryFormat()
    {
        QFETCH(int, format);
        constexpr std::size_t rows = 30011; // several chunks, the last one not full
        Recording recording;
        switch (static_cast<SampleFormat>(format)) {
        case SampleFormat::Int16:
            recording = ofType<std::int16_t>(SampleFormat::Int16, rows);
            break;
        case SampleFormat::Int32:
            recording = ofType<std::int32_t>(SampleFormat::Int32, rows);
            break;
        case SampleFormat::Float32:
            recording = ofType<float>(SampleFormat::Float32, rows);
            break;
        case SampleFormat::Float64:
            recording = ofType<double>(SampleFormat::Float64, rows);
            break;
        }
        TemporaryProject project;
        const auto id = storeRecording(project.database(), recording);
        QVERIFY(id);
        QVERIFY(project.reopen());
        const auto loaded = loadRecording(project.database(), *id);
        QVERIFY(loaded);
        recording.info.id = *id;
        QCOMPARE(*loaded, recording);
    }

    void givesBackEverythingAboutIt()
    {
        TemporaryProject project;
        const auto session = addSession(project.database(), {{}, QStringLiteral("May"), {}, {}});
        QVERIFY(session);
        Recording recording = recordingOf(100);
        recording.gaps = {{0, 3}, {50, 1}, {104, 20}};
        recording::RecordingInfo& info = recording.info;
        info.id = QStringLiteral("7e57f11e-0000-4000-8000-000000000001");
        info.name = QString::fromUtf8("Lüfter \"1\"; DROP TABLE recordings;-- 風");
        info.label = QStringLiteral("normal");
        info.sessionId = *session;
        info.trueRate = Hertz{999.87654321};
        info.channels[1] = {QStringLiteral("t"), QString::fromUtf8("°C"), 1e-300, -273.15};
        info.startedUtc = QDateTime::fromMSecsSinceEpoch(1748012345678, Qt::UTC);
        info.deviceSerial = QStringLiteral("E661");
        info.notes = QStringLiteral("two\nlines");
        info.source = QStringLiteral("/dev/ttyACM0");
        info.lost = 24;
        info.clipped = 7;
        info.complete = false;
        info.reason = recording::reason::portLost;
        QVERIFY(storeRecording(project.database(), recording));
        const auto loaded = loadRecording(project.database(), info.id);
        QVERIFY(loaded);
        QCOMPARE(*loaded, recording);
        const auto found = findRecording(project.database(), info.name);
        QVERIFY(found);
        QCOMPARE(found->info, info);
        QCOMPARE(found->length, 124);
        QVERIFY(!found->running);
    }

    void storesARecordingWithoutSamples()
    {
        TemporaryProject project;
        const auto id = storeRecording(project.database(), recordingOf(0));
        QVERIFY(id);
        QCOMPARE(loadRecording(project.database(), *id)->length(), 0);
    }

    void keepsNaNAndInfinity()
    {
        Recording recording = ofType<float>(SampleFormat::Float32, 2);
        auto& values = std::get<std::vector<float>>(recording.data);
        values[1] = std::numeric_limits<float>::infinity();
        values[4] = std::numeric_limits<float>::quiet_NaN();
        TemporaryProject project;
        const auto id = storeRecording(project.database(), recording);
        QVERIFY(id);
        const auto loaded = loadRecording(project.database(), *id);
        QVERIFY(loaded);
        QCOMPARE(std::get<std::vector<float>>(loaded->data)[1], values[1]);
        QVERIFY(std::isnan(std::get<std::vector<float>>(loaded->data)[4]));
    }

    void refusesABrokenRecordingWhole()
    {
        TemporaryProject project;
        Recording recording = recordingOf(10);
        std::get<std::vector<std::int16_t>>(recording.data).pop_back();
        QCOMPARE(storeRecording(project.database(), recording).error().code, Code::InvalidArgument);
        QVERIFY(listRecordings(project.database())->empty());
    }

    void listsInTheOrderOfMaking()
    {
        TemporaryProject project;
        for (const char* name : {"b", "a", "c"}) {
            Recording recording = recordingOf(5);
            recording.info.name = QLatin1String(name);
            QVERIFY(storeRecording(project.database(), recording));
        }
        const auto listed = listRecordings(project.database());
        QVERIFY(listed);
        QString names;
        for (const RecordingSummary& summary : *listed)
            names += summary.info.name;
        QCOMPARE(names, QStringLiteral("bac"));
    }

    void findsFreeNames()
    {
        TemporaryProject project;
        const QString name = QStringLiteral("run");
        QCOMPARE(freeRecordingName(project.database(), name).value(), name);
        QVERIFY(storeRecording(project.database(), recordingOf(1)));
        QCOMPARE(freeRecordingName(project.database(), name).value(), QStringLiteral("run 2"));
    }

    void deletesWithEverythingThatBelongsToIt()
    {
        TemporaryProject project;
        Recording recording = recordingOf(100);
        recording.gaps = {{50, 1}};
        recording.info.lost = 1;
        const auto id = storeRecording(project.database(), recording);
        QVERIFY(id);
        QVERIFY(deleteRecording(project.database(), *id));
        QCOMPARE(deleteRecording(project.database(), *id).error().code, Code::NotFound);
        QCOMPARE(loadRecording(project.database(), *id).error().subject, id->toStdString());
        for (const char* table : {"channels", "chunks", "gaps"}) {
            auto query = project.database().run(QLatin1String("SELECT COUNT(*) FROM ") + QLatin1String(table));
            QVERIFY(query && query->next());
            QCOMPARE(query->value(0).toInt(), 0);
        }
    }

    void noticesDamagedSamples_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("missing chunk") << "DELETE FROM chunks WHERE first_sample = 0";
        QTest::newRow("short chunk") << "UPDATE chunks SET data = substr(data, 1, 100) WHERE first_sample = 0";
        QTest::newRow("wrong length") << "UPDATE recordings SET sample_length = 5";
        QTest::newRow("wrong gap") << "UPDATE gaps SET lost_count = 99";
        QTest::newRow("no channels") << "DELETE FROM channels";
        QTest::newRow("unknown format") << "UPDATE recordings SET sample_format = 'int12'";
    }

    void noticesDamagedSamples()
    {
        QFETCH(QString, damage);
        TemporaryProject project;
        Recording recording = recordingOf(30000);
        recording.gaps = {{20000, 5}};
        recording.info.lost = 5;
        const auto id = storeRecording(project.database(), recording);
        QVERIFY(id);
        QVERIFY(project.database().run(damage));
        QCOMPARE(loadRecording(project.database(), *id).error().code, Code::NotAProject);
    }

    void stopsLoadingWhenCancelled()
    {
        TemporaryProject project;
        const auto id = storeRecording(project.database(), recordingOf(30000));
        QVERIFY(id);
        std::stop_source source;
        source.request_stop();
        const auto loaded = loadRecording(project.database(), *id, Progress{{}, source.get_token()});
        QCOMPARE(loaded.error().code, Code::Cancelled);
    }

    void hashesExactlyTheSpan()
    {
        const Recording recording = recordingOf(1000);
        const QString all = contentHash(recording, {0, 1000});
        QCOMPARE(all.size(), 64);
        QCOMPARE(contentHash(recording, {-5, 5000}), all);
        QVERIFY(contentHash(recording, {0, 999}) != all);
        Recording changed = recording;
        std::get<std::vector<std::int16_t>>(changed.data)[1500] ^= 1;
        QVERIFY(contentHash(changed, {0, 1000}) != all);
        QCOMPARE(contentHash(changed, {501, 499}), contentHash(recording, {501, 499}));
        // SHA-256 of nothing (FIPS 180-4 test value).
        QCOMPARE(contentHash(recording, {2000, 10}),
                 QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void hashesLittleEndianBytes()
    {
        Recording recording = recordingOf(0);
        recording.info.channels.resize(1);
        recording.data = std::vector<std::int16_t>{0x6261, 0x0063}; // "abc\0"
        // From coreutils: printf 'abc\0' | sha256sum
        QCOMPARE(contentHash(recording, {0, 2}),
                 QStringLiteral("dc1114cd074914bd872cc1f9a23ec910ea2203bc79779ab2e17da25782a624fc"));
    }
};

QTEST_GUILESS_MAIN(TestRecordings)
#include "test_recordings.moc"
