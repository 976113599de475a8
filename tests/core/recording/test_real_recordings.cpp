// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/import_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace baseline;
using namespace baseline::recording;

/// Files that other people recorded, as they published them.
class TestRealRecordings final : public QObject {
    Q_OBJECT

    const QString m_data = QStringLiteral(BASELINE_SHARED_DATA);

private slots:
    void initTestCase()
    {
        if (!QDir(m_data).exists())
            QSKIP("The folder of real recordings is not here.");
    }

    void readsEveryFanFile()
    {
        ImportOptions options;
        options.rate = Hertz{200.0};
        const QDir fan(m_data + QStringLiteral("/ceiling-fan"));
        int files = 0;
        double gravity = 0.0;
        QElapsedTimer timer;
        timer.start();
        for (const QString& state : fan.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto paths = listRecordingFiles(fan.filePath(state));
            QVERIFY(paths);
            for (const QString& path : *paths) {
                const auto recording = importFile(path, options);
                QVERIFY2(recording, qPrintable(path));
                QCOMPARE(recording->length(), 200);
                QCOMPARE(recording->channelCount(), std::size_t{3});
                gravity += static_cast<double>(recording->physical(2, {0, 1}).front());
                ++files;
            }
        }
        qInfo("%d files in %lld ms", files, timer.elapsed());
        QCOMPARE(files, 3219);
        // The sensor lay flat in every session: about 1 g on z; 2 % is its stated offset.
        QVERIFY(qAbs(gravity / files - 0.98) < 0.02);
    }

    void readsTheFirstFanFileExactly()
    {
        ImportOptions options;
        options.rate = Hertz{200.0};
        const auto recording = importFile(m_data + QStringLiteral("/ceiling-fan/fan_0_low_0_weight/0000.csv"), options);
        QVERIFY(recording);
        QCOMPARE(recording->physicalInterleaved({0, 2}),
                 (std::vector<float>{-0.012695F, 0.203125F, 0.970703F, 0.000488F, 0.208008F, 0.979981F}));
    }

    void readsTimedFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<qint64>("length");
        QTest::newRow("motor") << "motor-pump-45kw/csv/normal/H1.csv" << 1000.0 << 3 << qint64{5000};
        QTest::newRow("imu") << "import-formats/csv-imu/sensordata.csv" << 50.0 << 6 << qint64{2080};
        QTest::newRow("fft") << "import-formats/csv-plotjuggler/simple_fft.csv" << 1000.0 << 1 << qint64{2000};
    }

    void readsTimedFiles()
    {
        QFETCH(QString, file);
        QFETCH(double, rate);
        QFETCH(int, channels);
        QFETCH(qint64, length);
        const auto recording = importFile(m_data + QLatin1Char('/') + file);
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(recording->info.nominalRate.value, rate);
        QCOMPARE(recording->channelCount(), static_cast<std::size_t>(channels));
        QCOMPARE(recording->length(), length);
        QVERIFY(recording->gaps.empty());
    }

    void readsTheBearingClock()
    {
        const auto recording = importFile(m_data + QStringLiteral("/bearing-pronostia/Bearing1_1/acc_00001.csv"));
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(recording->channelCount(), std::size_t{2});
        QCOMPARE(recording->length(), 2560);
        // Written in whole microseconds: 39 where 25 600 Hz has 39.0625.
        QVERIFY(qAbs(recording->info.trueRate.value - 25600.0) < 0.002 * 25600.0);
    }

    void refusesWhatItCannotKnow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        QTest::newRow("no time") << "import-formats/csv-arduino/apple.csv" << int(Error::Code::RateUnknown);
        QTest::newRow("text column") << "import-formats/csv-3dprinter/Sensor_1.csv" << int(Error::Code::BadFormat);
        QTest::newRow("three sensors") << "import-formats/csv-3dprinter/Vibrations.csv" << int(Error::Code::BadFormat);
        QTest::newRow("gaps in cells") << "import-formats/csv-plotjuggler/simple.csv" << int(Error::Code::BadValues);
        QTest::newRow("turtle") << "import-formats/csv-plotjuggler/turtle.csv" << int(Error::Code::BadValues);
    }

    void refusesWhatItCannotKnow()
    {
        QFETCH(QString, file);
        QFETCH(int, code);
        const auto recording = importFile(m_data + QLatin1Char('/') + file);
        QVERIFY(!recording);
        QCOMPARE(static_cast<int>(recording.error().code), code);
    }
};

QTEST_APPLESS_MAIN(TestRealRecordings)
#include "test_real_recordings.moc"
