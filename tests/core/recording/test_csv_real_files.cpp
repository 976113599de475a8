// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_import.h"
#include "core/recording/recording_collector.h"

#include <QDir>
#include <QTest>

#include <array>
#include <utility>
#include <vector>

using namespace baseline;
using namespace baseline::recording;
using Code = Error::Code;
using Kind = ImportNote::Kind;

/// What a file is known to hold.
struct Expected {
    double rate = 0.0;
    int rows = 0;
    int lost = 0;
    const char* channels = "";     ///< names, and units in brackets where there is one
    std::vector<Kind> notes = {}; ///< besides NumbersRounded
};

/// Every table that other people published and that is not a ceiling fan (test_real_recordings), as it is.
class TestCsvRealFiles final : public QObject {
    Q_OBJECT

    const QString m_data = QStringLiteral(BASELINE_SHARED_DATA);

    static ImportOptions at(double rate)
    {
        ImportOptions options;
        options.rate = Hertz{rate};
        return options;
    }

    static QString channelsOf(const RecordingInfo& info)
    {
        QStringList names;
        for (const Channel& channel : info.channels)
            names << (channel.unit.isEmpty() ? channel.name : channel.name + QLatin1Char('[') + channel.unit + QLatin1Char(']'));
        return names.join(QLatin1Char(' '));
    }

    void check(const QString& file, const ImportOptions& options, const Expected& expected)
    {
        RecordingCollector collector;
        const Status imported = importCsv(m_data + QLatin1Char('/') + file, collector, options);
        QVERIFY2(imported, imported ? "" : imported.error().detail.c_str());
        const std::vector<ImportNote> notes = collector.notes();
        const Recording recording = collector.take();
        QCOMPARE(recording.info.nominalRate.value, expected.rate);
        QCOMPARE(recording.rows(), expected.rows);
        QCOMPARE(recording.info.lost, expected.lost);
        QCOMPARE(channelsOf(recording.info), QString::fromUtf8(expected.channels));
        std::vector<Kind> kinds;
        for (const ImportNote& note : notes) {
            if (note.kind != Kind::NumbersRounded)
                kinds.push_back(note.kind);
        }
        QVERIFY(kinds == expected.notes);
    }

    Error refusalOf(const QString& file, const ImportOptions& options = {})
    {
        const auto recording = importCsv(m_data + QLatin1Char('/') + file, options);
        return recording ? Error{Code::Internal, "it was imported"} : recording.error();
    }

private slots:
    void initTestCase()
    {
        if (!QDir(m_data).exists())
            QSKIP("The folder of real recordings is not here.");
    }

    void readsFilesWithTimes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("lost");
        QTest::addColumn<QByteArray>("channels");
        QTest::addColumn<bool>("assumed");
        const auto row = [](const char* file, double rate, int rows, int lost, const char* channels, bool assumed) {
            QTest::newRow(file) << QString::fromLatin1(file) << rate << rows << lost << QByteArray(channels) << assumed;
        };
        for (const char* motor : {"normal/H1", "normal/H3", "faulty/F1", "faulty/F3"})
            row(qPrintable(QStringLiteral("motor-pump-45kw/csv/%1.csv").arg(QLatin1String(motor))), 1000.0, 5000, 0,
                "accX[g] accY[g] accZ[g]", true);
        row("bearing-ims/merged_dataset_BearingTest_2.csv", 1.0 / 600.0, 984, 0, "0[g] 1[g] 2[g] 3[g]", true);
        const char* normal = "Accelerometer1RMS[g] Accelerometer2RMS[g] Current Pressure Temperature Thermocouple Voltage "
                             "Volume Flow RateRMS";
        row("skab/anomaly-free.csv", 1.0, 9405, 556, normal, true);
        // Lost: seconds between the first and the last row that no row has.
        const std::pair<const char*, std::array<int, 2>> runs[] = {
            {"valve1/0", {1147, 53}}, {"valve1/1", {1145, 56}},  {"valve1/2", {1075, 125}}, {"valve1/3", {1148, 54}},
            {"valve1/4", {1095, 105}}, {"valve1/5", {1154, 46}}, {"valve1/6", {1154, 46}},  {"valve1/7", {1094, 107}},
            {"other/5", {1155, 54}},   {"other/6", {1147, 54}},  {"other/9", {1144, 56}},   {"other/12", {1048, 156}}};
        for (const auto& [name, counts] : runs)
            row(qPrintable(QStringLiteral("skab/%1.csv").arg(QLatin1String(name))), 1.0, counts[0], counts[1],
                QByteArray(normal).append(" anomaly changepoint").constData(), true);
        row("nab/art_daily_flatmiddle.csv", 1.0 / 300.0, 4032, 0, "value", false);
        row("nab/art_daily_small_noise.csv", 1.0 / 300.0, 4032, 0, "value", false);
        row("import-formats/csv-imu/sensordata.csv", 50.0, 2080, 0, "acc_x[g] acc_y[g] acc_z[g] gyro_x gyro_y gyro_z", true);
        row("import-formats/csv-plotjuggler/motor_data.csv", 1000.0, 756, 0,
            "velocity motor_speed I_req I V_bat torque force accel[g] down_force_req vacuum_req", true);
        row("import-formats/csv-plotjuggler/simple_fft.csv", 1000.0, 2000, 0, "data", false);
        row("import-formats/csv-plotjuggler/tree_leaf_parent_collision.csv", 20.0, 20, 0, "input/a/ad_raw input/a", false);
    }

    void readsFilesWithTimes()
    {
        QFETCH(QString, file);
        QFETCH(double, rate);
        QFETCH(int, rows);
        QFETCH(int, lost);
        QFETCH(QByteArray, channels);
        QFETCH(bool, assumed);
        check(file, {}, {rate, rows, lost, channels.constData(), assumed ? std::vector{Kind::UnitAssumed} : std::vector<Kind>{}});
    }

    void asksForTheRate_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QByteArray>("channels");
        QTest::addColumn<QList<int>>("notes");
        const auto row = [](const char* file, int rows, const char* channels, std::vector<Kind> notes) {
            QList<int> kinds;
            for (const Kind kind : notes)
                kinds << static_cast<int>(kind);
            QTest::newRow(file) << QString::fromLatin1(file) << rows << QByteArray(channels) << kinds;
        };
        row("import-formats/csv-arduino/apple.csv", 71, "Red Green Blue", {});
        row("import-formats/csv-arduino/banana.csv", 94, "Red Green Blue", {});
        row("import-formats/csv-arduino/orange.csv", 91, "Red Green Blue", {});
        row("import-formats/washing-machine/2018-12-03-0.wd", 23783, "x[counts] y[counts] z[counts]", {Kind::UnitAssumed});
        // Whole seconds, each repeated for about ten rows, under a sentence.
        const std::vector<Kind> timed{Kind::UnitAssumed, Kind::TimeIgnored, Kind::LinesLeftOut};
        row("import-formats/washing-machine/2018-12-29-0.wd", 245, "x[counts] y[counts] z[counts]", timed);
        row("import-formats/washing-machine/2018-12-29-1.wd", 394, "x[counts] y[counts] z[counts]", timed);
        row("import-formats/washing-machine/2018-12-29-3.wd", 345, "x[counts] y[counts] z[counts]", timed);
        row("kmeans-notebook/blobs_train.csv", 300, "x[g] y[g] label", {Kind::UnitAssumed});
        row("kmeans-notebook/blobs_anomaly.csv", 300, "x[g] y[g] label", {Kind::UnitAssumed});
        row("kmeans-notebook/digits_tsne_sklearn121.csv", 1797, "t0 t1 digit", {});
        row("roc-truth/anomaly_score_ToyCar_id_01.csv", 614, "ch1[g]", {Kind::UnitAssumed, Kind::ColumnsLeftOut});
        row("roc-truth/anomaly_score_ToyCar_id_02.csv", 615, "ch1[g]", {Kind::UnitAssumed, Kind::ColumnsLeftOut});
    }

    void asksForTheRate()
    {
        QFETCH(QString, file);
        QFETCH(int, rows);
        QFETCH(QByteArray, channels);
        QFETCH(QList<int>, notes);
        QCOMPARE(refusalOf(file).code, Code::RateUnknown);
        std::vector<Kind> kinds;
        for (const int kind : notes)
            kinds.push_back(static_cast<Kind>(kind));
        check(file, at(10.0), {10.0, rows, 0, channels.constData(), kinds});
    }

    void readsEverySnapshotOfABearing()
    {
        const QDir folder(m_data + QStringLiteral("/bearing-pronostia/Bearing1_1"));
        const QStringList files = folder.entryList({QStringLiteral("*.csv")});
        QCOMPARE(files.size(), 47);
        for (const QString& file : files)
            check(QStringLiteral("bearing-pronostia/Bearing1_1/") + file, {},
                  {25600.0, 2560, 0, "ch1[g] ch2[g]", {Kind::UnitAssumed, Kind::RateRounded}});
    }

    void followsAClockThatWasSetBack()
    {
        // Two months at 5 minutes, in which the clock goes back an hour once.
        check(QStringLiteral("nab/machine_temperature_system_failure.csv"), {},
              {1.0 / 300.0, 22695, 0, "value", {Kind::ClockSetBack}});
    }

    void movesUnevenSamplesOnlyWithConsent()
    {
        const QString printer = QStringLiteral("import-formats/csv-3dprinter/Sensor_1.csv");
        const Error refused = refusalOf(printer);
        QCOMPARE(refused.code, Code::UnevenSampling);
        QCOMPARE(refused.value, 100.0 * 16.0 / 655.0);
        ImportOptions options;
        options.resampleUneven = true;
        // 656 rows in 7.970 s, 12.2 ms each on average.
        check(printer, options,
              {82.0, 654, 0, "X-Axis[g] Y-Axis[g] Z-Axis[g]", {Kind::UnitAssumed, Kind::ColumnsLeftOut, Kind::Resampled}});
    }

    void readsOneOfSeveralSensors_data()
    {
        QTest::addColumn<QString>("sensor");
        for (const char* sensor : {"S1", "S2", "S3", "S2:"})
            QTest::newRow(sensor) << QString::fromLatin1(sensor);
    }

    void readsOneOfSeveralSensors()
    {
        QFETCH(QString, sensor);
        const QString file = QStringLiteral("import-formats/csv-3dprinter/Vibrations.csv");
        const Error refused = refusalOf(file);
        QCOMPARE(refused.code, Code::VariableUnknown);
        QCOMPARE(refused.subject, std::string("S1\nS2\nS3"));
        ImportOptions options = at(82.0);
        options.variable = sensor;
        check(file, options,
              {82.0, 132, 0, "x[g] y[g] z[g]", {Kind::VariablesLeftOut, Kind::UnitAssumed, Kind::TimeIgnored}});
        options.rate.reset();
        QCOMPARE(refusalOf(file, options).code, Code::UnevenSampling);
        options.variable = QStringLiteral("S4");
        QCOMPARE(refusalOf(file, options).subject, std::string("S1\nS2\nS3"));
        QCOMPARE(refusalOf(QStringLiteral("import-formats/csv-3dprinter/Sensor_1.csv"), options).subject, std::string("S1"));
    }

    void leavesOutColumnsFullOfHoles()
    {
        check(QStringLiteral("import-formats/csv-plotjuggler/simple.csv"), {},
              {10.0, 5, 0, "C", {Kind::ColumnsLeftOut}});
        // Quoted dates; the last step is 10 ms instead of 200.
        const QString dated = QStringLiteral("import-formats/csv-plotjuggler/simple_parse_timestamp.csv");
        QCOMPARE(refusalOf(dated).code, Code::UnevenSampling);
        ImportOptions options;
        options.resampleUneven = true;
        const auto recording = importCsv(m_data + QLatin1Char('/') + dated, options);
        QVERIFY(recording);
        QCOMPARE(recording->info.startedUtc, QDateTime(QDate(2021, 1, 20), QTime(10, 11, 32, 332), Qt::UTC));
    }

    void readsOneOfTwoSourcesThatWriteInTurn()
    {
        // Two turtles, each with its own half of the columns: one driven by a program, one by hand.
        const QString turtles = QStringLiteral("import-formats/csv-plotjuggler/turtle.csv");
        QCOMPARE(refusalOf(turtles),
                 (Error{Code::VariableUnknown, "rows of several sources", "/turtle1/cmd_vel\n/turtle2/cmd_vel"}));
        ImportOptions options;
        options.variable = QStringLiteral("/turtle2/cmd_vel");
        const auto steady = importCsv(m_data + QLatin1Char('/') + turtles, options);
        QVERIFY(steady);
        QCOMPARE(steady->info.nominalRate.value, 10.0);
        QCOMPARE(steady->rows(), SampleIndex{207});
        QCOMPARE(steady->info.lost, SampleIndex{0});
        QCOMPARE(steady->channelCount(), std::size_t{6});
        QCOMPARE(steady->info.channels[2].name, QStringLiteral("/turtle2/cmd_vel/angular/z"));
        QCOMPARE(std::get<std::vector<float>>(steady->data)[2], -1.286809F);
        options.variable = QStringLiteral("/turtle1/cmd_vel");
        QCOMPARE(refusalOf(turtles, options).code, Code::UnevenSampling);
    }

    void refusesProse()
    {
        QStringList files{QStringLiteral("nab/LICENSE.txt"), QStringLiteral("skab/LICENSE.txt"),
                          QStringLiteral("bearing-mfpt/license.txt")};
        for (const char* folder : {"sipu", "other", "fcps", "uci"}) {
            const QString path = QStringLiteral("clustering-truth/") + QLatin1String(folder);
            for (const QString& name : QDir(m_data + QLatin1Char('/') + path).entryList({QStringLiteral("*.txt")}))
                files << path + QLatin1Char('/') + name;
        }
        QCOMPARE(files.size(), 13);
        for (const QString& file : files)
            QVERIFY2(refusalOf(file, at(10.0)).code == Code::BadFormat, qPrintable(file));
    }
};

QTEST_APPLESS_MAIN(TestCsvRealFiles)
#include "test_csv_real_files.moc"
