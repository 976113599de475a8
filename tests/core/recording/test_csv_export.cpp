// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_export.h"
#include "core/recording/csv_import.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace baseline;
using namespace baseline::recording;

class TestCsvExport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(QStringLiteral("out.csv")); }

    static Recording noise(Hertz rate, SampleIndex rows)
    {
        Recording recording;
        recording.info.nominalRate = rate;
        recording.info.format = SampleFormat::Float32;
        for (char axis : {'x', 'y', 'z'})
            recording.info.channels.push_back({QString(QLatin1Char(axis)), QStringLiteral("g"), 1.0, 0.0});
        std::mt19937 generator(7);
        std::uniform_real_distribution<float> value(-4.0F, 4.0F);
        auto& data = recording.data.emplace<std::vector<float>>();
        for (SampleIndex i = 0; i < rows * 3; ++i)
            data.push_back(value(generator));
        return recording;
    }

private slots:
    void givesBackTheSameBits_data()
    {
        QTest::addColumn<double>("rate");
        for (double rate : {1.0, 62.5, 199.99, 952.0, 952.381, 25600.0, 48828.125})
            QTest::addRow("%g Hz", rate) << rate;
    }

    void givesBackTheSameBits()
    {
        QFETCH(double, rate);
        Recording recording = noise(Hertz{rate}, 3000);
        recording.gaps = {{100, 1}, {500, 7}, {2000, 300}};
        recording.info.lost = 308;
        QVERIFY(exportCsv(recording, path()));
        const auto read = importCsv(path());
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QCOMPARE(read->data, recording.data);
        QCOMPARE(read->gaps, recording.gaps);
        QCOMPARE(read->info.nominalRate.value, rate);
        QCOMPARE(read->info.channels, recording.info.channels);
    }

    void writesCountsAsPhysicalValues()
    {
        Recording recording = noise(Hertz{200.0}, 0);
        recording.info.format = SampleFormat::Int16;
        for (Channel& channel : recording.info.channels)
            channel.scale = 4.0 / 32768.0;
        std::vector<std::int16_t> counts;
        for (int i = 0; i < 900; ++i)
            counts.push_back(static_cast<std::int16_t>(i * 73 - 32768));
        recording.data = counts;
        QVERIFY(exportCsv(recording, path()));
        const auto read = importCsv(path());
        QVERIFY(read);
        for (std::size_t channel = 0; channel < 3; ++channel)
            QCOMPARE(read->physical(channel, {0, 300}), recording.physical(channel, {0, 300}));
    }

    void keepsDoubles()
    {
        Recording recording = noise(Hertz{10.0}, 0);
        recording.info.channels.resize(1);
        recording.info.format = SampleFormat::Float64;
        recording.data = std::vector<double>{0.1, 1.0 / 3.0, -7e-300};
        QVERIFY(exportCsv(recording, path()));
        ImportOptions options;
        options.format = SampleFormat::Float64;
        const auto read = importCsv(path(), options);
        QVERIFY(read);
        QCOMPARE(read->data, recording.data);
    }

    void statesTimeAndUnits()
    {
        Recording recording = noise(Hertz{200.0}, 0);
        recording.data = std::vector<float>{0.5F, -1.0F, 0.1F};
        QVERIFY(exportCsv(recording, path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("time [s],x [g],y [g],z [g]\n0,0.5,-1,0.1\n"));
    }

    void leavesTheOldFileOnFailure()
    {
        QVERIFY(exportCsv(noise(Hertz{200.0}, 10), path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        std::stop_source source;
        source.request_stop();
        const Status cancelled = exportCsv(noise(Hertz{100.0}, 10), path(), Progress{{}, source.get_token()});
        QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void saysWhenItCannotWrite()
    {
        const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder/a.csv"));
        QCOMPARE(exportCsv(noise(Hertz{1.0}, 1), nowhere).error().code, Error::Code::FileNotWritable);
    }

    void neverReplacesWhatIsNoFile()
    {
        QCOMPARE(exportCsv(noise(Hertz{1.0}, 1), m_folder.path()).error().code, Error::Code::FileNotWritable);
        QVERIFY(QFileInfo(m_folder.path()).isDir());
    }

    void refusesAnInvalidRecording()
    {
        QCOMPARE(exportCsv(Recording{}, path()).error().code, Error::Code::InvalidArgument);
    }
};

QTEST_APPLESS_MAIN(TestCsvExport)
#include "test_csv_export.moc"
