// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/overview.h"
#include "core/project/project_sink.h"
#include "core/project/recording_samples.h"
#include "core/project/recording_writer.h"
#include "core/project/recordings.h"
#include "core/project/signal_reader.h"
#include "core/recording/recording_collector.h"
#include "tests/support/temporary_project.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::project;
using recording::Recording;
using Code = Error::Code;

/// Pyramid and thumbnail made afterwards, and what damaged or unusual rows do to a picture.
class TestOverview final : public QObject {
    Q_OBJECT

    using Rows = std::vector<QVariantList>;

    static Rows rowsOf(Database& database, const char* statement)
    {
        Rows rows;
        auto query = database.run(QLatin1String(statement));
        while (query && query->next())
            rows.push_back({query->value(0), query->value(1), query->value(2), query->value(3)});
        return rows;
    }

    static Rows pyramidOf(Database& database)
    {
        return rowsOf(database, "SELECT bucket, first_sample, bucket_count, data FROM pyramid"
                                " ORDER BY bucket, first_sample");
    }

    /// With gaps shorter and longer than a bucket.
    static Recording gappy()
    {
        Recording recording = recordingOf(300'000);
        recording.gaps = {{0, 7}, {1000, 30}, {70'000, 200'000}, {400'000, 1}};
        recording.info.lost = 200'038;
        return recording;
    }

    static void forget(Database& database)
    {
        QVERIFY(database.run(QStringLiteral("DELETE FROM pyramid")));
        QVERIFY(database.run(QStringLiteral("UPDATE recordings SET thumbnail = NULL")));
    }

private slots:
    void isMadeAnewAsItWas()
    {
        TemporaryProject project;
        Database& database = project.database();
        const auto id = storeRecording(database, gappy());
        QVERIFY(id);
        const Rows pyramid = pyramidOf(database);
        QVERIFY(!pyramid.empty());
        const auto before = findRecording(database, *id);
        QVERIFY(before->thumbnail.size() == 96);
        QCOMPARE(*recordingsWithoutOverview(database), QStringList{});
        forget(database);
        QCOMPARE(*recordingsWithoutOverview(database), QStringList{*id});
        QVERIFY(buildOverview(database, *id));
        QCOMPARE(pyramidOf(database), pyramid);
        QCOMPARE(*findRecording(database, *id), *before);
        QCOMPARE(*recordingsWithoutOverview(database), QStringList{});
        QCOMPARE(buildOverview(database, QStringLiteral("nobody")).error().code, Code::NotFound);
    }

    void goesOnAfterManyChunks()
    {
        TemporaryProject project;
        Database& database = project.database();
        WriterOptions options;
        options.commitEvery = Seconds(0.1); // 600 chunks: more than are read at once
        auto writer = RecordingWriter::begin(project.path(), threeAxes(), options);
        QVERIFY(writer);
        for (SampleIndex first = 0; first < 60'000; first += 100)
            QVERIFY(writer->append(samplesAt(first, 100), first));
        QVERIFY(writer->finish());
        const Rows pyramid = pyramidOf(database);
        forget(database);
        QVERIFY(buildOverview(database, writer->id()));
        QCOMPARE(pyramidOf(database), pyramid);
    }

    void isMissingAfterACrashOnly()
    {
        TemporaryProject project;
        QString id;
        {
            auto writer = RecordingWriter::begin(project.path(), threeAxes());
            QVERIFY(writer);
            id = writer->id();
            QVERIFY(writer->append(samplesAt(0, 20'000), 0));
            QCOMPARE(*recordingsWithoutOverview(project.database()), QStringList{}); // it is running
        } // as a crash leaves it
        QVERIFY(project.reopen());
        QCOMPARE(*recordingsWithoutOverview(project.database()), QStringList{id});
        QVERIFY(buildOverview(project.database(), id));
        QCOMPARE(*recordingsWithoutOverview(project.database()), QStringList{});
    }

    void canBeCancelledAndBegunAgain()
    {
        TemporaryProject project;
        const auto id = storeRecording(project.database(), gappy());
        forget(project.database());
        std::stop_source stop;
        stop.request_stop();
        Progress progress;
        progress.stop = stop.get_token();
        QCOMPARE(buildOverview(project.database(), *id, progress).error().code, Code::Cancelled);
        QCOMPARE(*recordingsWithoutOverview(project.database()), QStringList{*id});
        QVERIFY(buildOverview(project.database(), *id));
        QCOMPARE(*recordingsWithoutOverview(project.database()), QStringList{});
    }

    void aValueThatIsNoNumberHidesNothing()
    {
        Recording recording;
        recording.info = threeAxes();
        recording.info.format = recording::SampleFormat::Float32;
        recording.info.channels.resize(1);
        recording.info.channels.front().scale = 1.0;
        std::vector<float> values(6400, 0.0F);
        for (std::size_t i = 0; i < values.size(); i += 64)
            values[i] = std::numeric_limits<float>::quiet_NaN(); // at the beginning of each bucket
        values[10] = -2.0F;
        values[130] = 3.0F;
        recording.data = values;
        TemporaryProject project;
        const auto id = storeRecording(project.database(), recording);
        QVERIFY(id);
        const auto reader = SignalReader::open(project.database(), *id);
        const auto drawn = reader->columns({0, 6400}, 10);
        QVERIFY(drawn);
        QCOMPARE(drawn->minimum[0][0], -2.0F);
        QCOMPARE(drawn->maximum[0][0], 3.0F);
        QCOMPARE(drawn->minimum[0][9], 0.0F);
    }

    void rowsThatMakeNoSenseAreAnError_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char* damage :
             {"UPDATE pyramid SET bucket_count = 9223372036854775807", "UPDATE pyramid SET bucket_count = 0",
              "UPDATE pyramid SET first_sample = -64 WHERE first_sample = 0", "UPDATE pyramid SET data = x'00'",
              "UPDATE gaps SET lost_count = 9223372036854775807", "UPDATE gaps SET lost_count = -1",
              "UPDATE recordings SET sample_length = -9223372036854775807"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }

    void rowsThatMakeNoSenseAreAnError()
    {
        QFETCH(QString, damage);
        TemporaryProject project;
        const auto id = storeRecording(project.database(), gappy());
        QVERIFY(id);
        QVERIFY(project.database().run(damage));
        const auto reader = SignalReader::open(project.database(), *id);
        const auto drawn = reader ? reader->columns({0, 500'000}, 100) : reader.error();
        QVERIFY(!drawn);
        QCOMPARE(drawn.error().code, Code::NotAProject);
    }

    void largePiecesBecomeChunksOfAGoodSize()
    {
        TemporaryProject project;
        ProjectSink sink(project.database());
        QVERIFY(sink.begin(threeAxes()));
        QVERIFY(sink.append(samplesAt(0, 500'000), 0)); // 3 MB in one piece
        QVERIFY(sink.append(samplesAt(500'000, 10), 500'000));
        QVERIFY(sink.finish(threeAxes()));
        auto query = project.database().run(QStringLiteral("SELECT MAX(LENGTH(data)), COUNT(*) FROM chunks"));
        QVERIFY(query && query->next());
        QVERIFY(query->value(0).toInt() <= 64 * 1024);
        QCOMPARE(query->value(1).toInt(), 46); // 500,010 rows of 6 bytes, 10,922 a chunk
        const auto loaded = loadRecording(project.database(), sink.id());
        QVERIFY(loaded);
        QVERIFY(holdsItsValues(*loaded));
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "test_overview.moc"
