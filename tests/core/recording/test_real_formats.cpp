// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/check_recording.h"
#include "core/recording/import_file.h"
#include "core/recording/recording_collector.h"

#include <QDir>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::recording;
using Code = Error::Code;

namespace {

constexpr int noError = -1;

int code(Code error)
{
    return static_cast<int>(error);
}

} // namespace

/// Files of every binary format that other people recorded, and those that they made to be bad. What is expected here is
/// what their publishers say of them.
class TestRealFormats final : public QObject {
    Q_OBJECT

    const QDir m_data{QStringLiteral(BASELINE_SHARED_DATA)};

    /// Into a sink, as the studio does it: a bad file must leave nothing there.
    Result<Recording> read(const QString& path, const ImportOptions& options = {})
    {
        RecordingCollector collector;
        if (Status imported = importFile(path, collector, options); !imported)
            return imported.error();
        Recording recording = collector.take();
        const Status valid = checkRecording(recording);
        return valid ? Result<Recording>(std::move(recording)) : valid.error();
    }

private slots:
    void initTestCase()
    {
        if (!m_data.exists())
            QSKIP("The folder of real recordings is not here.");
    }

    void readsWhatTheFileHolds_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("variable"); // chosen; empty: the file has only one
        QTest::addColumn<double>("given");     // rate; 0: the file says it
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char* file, const char* variable, double given, double rate, int channels, int rows,
                            SampleFormat format, const char* unit) {
            QTest::addRow("%s %s", file, variable) << QString::fromLatin1(file) << QString::fromLatin1(variable) << given << rate
                                                   << channels << rows << static_cast<int>(format) << QString::fromLatin1(unit);
        };
        constexpr auto f32 = SampleFormat::Float32;
        constexpr auto f64 = SampleFormat::Float64;
        row("bearing-cwru/48k/Normal_0.mat", "X097_DE_time", 48000, 48000, 1, 243938, f64, "g");
        row("bearing-cwru/48k/Normal_0.mat", "X097_FE_time", 48000, 48000, 1, 243938, f64, "g");
        row("bearing-cwru/48k/IR007_0.mat", "X109_DE_time", 48000, 48000, 1, 243938, f64, "g");
        row("bearing-cwru/12k/IR028_0.mat", "", 12000, 12000, 1, 120801, f64, "g");
        row("bearing-mfpt/InnerRaceFault_vload_1.mat", "", 0, 48828, 1, 146484, f64, "g");
        row("bearing-mfpt/OuterRaceFault_vload_1.mat", "bearing.gs", 0, 48828, 1, 146484, f64, "g");
        row("import-formats/mat-scipy/big_endian.mat", "", 10, 10, 2, 2, f32, "g");
        row("import-formats/mat-scipy/little_endian.mat", "", 10, 10, 2, 2, f32, "g");
        row("import-formats/mat-scipy/testdouble_4.2c_SOL2.mat", "", 10, 10, 1, 9, f64, "g");
        row("import-formats/mat-scipy/testdouble_6.1_SOL2.mat", "", 10, 10, 1, 9, f64, "g");
        row("import-formats/mat-scipy/testdouble_7.4_GLNX86.mat", "", 10, 10, 1, 9, f64, "g");
        row("import-formats/mat-scipy/testhdf5_7.4_GLNX86.mat", "", 10, 10, 1, 9, f64, "g");
        row("import-formats/mat-scipy/testmatrix_4.2c_SOL2.mat", "", 10, 10, 3, 5, f64, "g");
        row("import-formats/mat-scipy/testmatrix_6.5.1_GLNX86.mat", "", 10, 10, 3, 5, f64, "g");
        row("import-formats/mat-scipy/testmatrix_7.4_GLNX86.mat", "", 10, 10, 3, 5, f64, "g");
        row("import-formats/mat-scipy/testmulti_7.4_GLNX86.mat", "a", 10, 10, 3, 5, f64, "g");
        row("import-formats/mat-scipy/testmulti_7.4_GLNX86.mat", "theta", 10, 10, 1, 9, f64, "g");
        row("import-formats/mat-scipy/teststruct_7.4_GLNX86.mat", "teststruct.doublefield", 10, 10, 1, 3, f64, "g");
        row("import-formats/mat73/testfile1.mat", "data.arr_float", 10, 10, 2, 3, f32, "g");
        row("import-formats/mat73/testfile1.mat", "data.arr_two_three", 10, 10, 2, 3, f64, "g");
        row("import-formats/mat73/testfile1.mat", "secondvar", 10, 10, 1, 4, f64, "g");
        row("import-formats/mat73/testfile6.mat", "", 10, 10, 1, 3, f64, "g");
        row("bearing-cwru/48k/1797_OR@6_7_DE48.npz", "DE", 48000, 48000, 1, 243538, f64, "g");
        row("bearing-cwru/48k/1797_OR@6_7_DE48.npz", "FE", 48000, 48000, 1, 243538, f64, "g");
        row("import-formats/numpy/normal_anomaly_samples.npz", "normal_sample", 200, 200, 3, 200, f64, "g");
        row("import-formats/numpy/normal_anomaly_samples.npz", "anomaly_sample", 200, 200, 3, 200, f64, "g");
        row("import-formats/numpy/md_model.npz", "model_mu", 1, 1, 1, 3, f64, "g");
        row("import-formats/numpy/md_model.npz", "model_cov", 1, 1, 3, 3, f64, "g");
        row("import-formats/numpy/python3.npy", "", 1, 1, 1, 2, f64, "g");
        row("import-formats/json-edge-impulse-audio/normal.00000150.wav.2ukq637t.ingestion-6f8d6cf4dc-jzr9b.json", "", 0, 16000, 1,
            160000, f32, "wav");
        row("import-formats/wav-scipy/test-44100Hz-2ch-32bit-float-le.wav", "", 0, 44100, 2, 441, f32, "FS");
        row("import-formats/wav-scipy/test-44100Hz-be-1ch-4bytes.wav", "", 0, 44100, 1, 4410, SampleFormat::Int32, "FS");
        row("import-formats/wav-scipy/test-44100Hz-le-1ch-4bytes.wav", "", 0, 44100, 1, 4410, SampleFormat::Int32, "FS");
        row("import-formats/wav-scipy/test-48000Hz-2ch-64bit-float-le-wavex.wav", "", 0, 48000, 2, 480, f64, "FS");
        row("import-formats/wav-scipy/test-8000Hz-le-2ch-1byteu.wav", "", 0, 8000, 2, 800, SampleFormat::Int16, "FS");
        row("import-formats/wav-scipy/test-8000Hz-le-3ch-5S-24bit.wav", "", 0, 8000, 3, 5, SampleFormat::Int32, "FS");
        // Two seconds each; the name says rate, channels and bits.
        row("import-formats/wav-svcore/8000-1-8.wav", "", 0, 8000, 1, 16000, SampleFormat::Int16, "FS");
        row("import-formats/wav-svcore/8000-2-16.wav", "", 0, 8000, 2, 16000, SampleFormat::Int16, "FS");
        row("import-formats/wav-svcore/8000-6-16.wav", "", 0, 8000, 6, 16000, SampleFormat::Int16, "FS");
        row("import-formats/wav-svcore/32000-1-16.wav", "", 0, 32000, 1, 64000, SampleFormat::Int16, "FS");
        row("import-formats/wav-svcore/44100-2-8.wav", "", 0, 44100, 2, 88200, SampleFormat::Int16, "FS");
        row("import-formats/wav-svcore/44100-1-32.wav", "", 0, 44100, 1, 88200, f32, "FS");
        row("import-formats/wav-svcore/48000-1-16.wav", "", 0, 48000, 1, 96000, SampleFormat::Int16, "FS");
    }

    void readsWhatTheFileHolds()
    {
        QFETCH(QString, file);
        QFETCH(QString, variable);
        QFETCH(double, given);
        ImportOptions options;
        if (given > 0.0)
            options.rate = Hertz{given};
        if (!variable.isEmpty())
            options.variable = variable;
        const auto recording = read(m_data.filePath(file), options);
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QTEST(recording->info.nominalRate.value, "rate");
        QTEST(static_cast<int>(recording->channelCount()), "channels");
        QTEST(static_cast<int>(recording->length()), "rows");
        QTEST(static_cast<int>(recording->info.format), "format");
        for (const Channel& channel : recording->info.channels)
            QTEST(channel.unit, "unit");
        QVERIFY(recording->info.complete);
    }

    void saysWhyItDoesNot_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("given");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* file, double given, Code error, const char* detail) {
            QTest::addRow("%s %g", file, given) << QString::fromLatin1(file) << given << code(error) << QString::fromLatin1(detail);
        };
        row("bearing-cwru/12k/IR028_0.mat", 0, Code::RateUnknown, "no sampling rate");
        row("bearing-cwru/48k/Normal_0.mat", 48000, Code::VariableUnknown, "several signals");
        row("bearing-cwru/48k/1797_OR@6_7_DE48.npz", 48000, Code::VariableUnknown, "several signals");
        row("import-formats/mat-scipy/bad_miuint32.mat", 1, Code::BadFormat, "damaged");
        row("import-formats/mat-scipy/corrupted_zlib_data.mat", 1, Code::BadFormat, "damaged");
        row("import-formats/mat-scipy/malformed1.mat", 1, Code::BadFormat, "ends before");
        row("import-formats/mat-scipy/parabola.mat", 1, Code::BadFormat, "parabola: a function");
        row("import-formats/mat-scipy/test3dmatrix_7.4_GLNX86.mat", 1, Code::BadFormat, "3 dimensions");
        row("import-formats/mat-scipy/testcell_7.4_GLNX86.mat", 1, Code::BadFormat, "testcell: cells");
        row("import-formats/mat73/testfile2.mat", 1, Code::BadFormat, "raw1: a list of structures");
        row("import-formats/mat73/testfile5.mat", 1, Code::VariableUnknown, "several signals");
        row("import-formats/mat73/testfile11.mat", 1, Code::BadFormat, "foo: cells");
        row("import-formats/mat73/testfile12.mat", 1, Code::BadFormat, "no samples");
        row("import-formats/mat73/testfile13.mat", 1, Code::BadFormat, "a sparse matrix");
        row("import-formats/mat73/testfile14.mat", 1, Code::BadFormat, "4 dimensions");
        row("import-formats/numpy/py2-objarr.npy", 1, Code::BadFormat, "pickled");
        row("import-formats/numpy/py3-objarr.npy", 1, Code::BadFormat, "pickled");
        row("import-formats/numpy/python3.npy", 0, Code::RateUnknown, "do not state a rate");
        row("import-formats/wav-scipy/test-44100Hz-le-1ch-4bytes-incomplete-chunk.wav", 0, Code::BadFormat, "within its header");
        row("import-formats/wav-scipy/test-8000Hz-le-3ch-5S-24bit-inconsistent.wav", 0, Code::BadFormat, "contradicts itself");
        row("nab/combined_windows.json", 0, Code::BadFormat, "Edge Impulse");
        row("gestures-json/info.labels", 0, Code::Unsupported, "no reader");
        row("README.md", 0, Code::Unsupported, "no reader");
    }

    void saysWhyItDoesNot()
    {
        QFETCH(QString, file);
        QFETCH(double, given);
        QFETCH(QString, detail);
        ImportOptions options;
        if (given > 0.0)
            options.rate = Hertz{given};
        const auto recording = read(m_data.filePath(file), options);
        QTEST(recording ? noError : code(recording.error().code), "error");
        QVERIFY2(recording.error().detail.find(detail.toStdString()) != std::string::npos, recording.error().detail.c_str());
        QVERIFY(!recording.error().subject.empty());
    }

    void readsPartOfASoundThatWasCut()
    {
        RecordingCollector collector;
        QVERIFY(importFile(m_data.filePath(QStringLiteral("import-formats/wav-scipy/test-44100Hz-le-1ch-4bytes-early-eof.wav")), collector));
        const Recording recording = collector.take();
        QCOMPARE(recording.rows(), SampleIndex{236});
        QVERIFY(!recording.info.complete);
        const std::vector<ImportNote>& notes = collector.notes();
        QVERIFY(std::count(notes.begin(), notes.end(), ImportNote{ImportNote::Kind::CutShort, {}, 4410.0 - 236.0}) == 1);
    }

    void readsEveryMotorFile()
    {
        ImportOptions options;
        options.rate = Hertz{1000.0};
        QMap<QString, int> files;
        for (const char* state : {"healthy", "faulty"}) {
            const auto paths = listRecordingFiles(m_data.filePath(QStringLiteral("motor-pump-45kw/") + QLatin1String(state)));
            QVERIFY(paths);
            double squares = 0.0;
            for (const QString& path : *paths) {
                const auto recording = read(path, options);
                QVERIFY2(recording, qPrintable(path));
                QCOMPARE(recording->length(), SampleIndex{5000});
                QCOMPARE(recording->channelCount(), std::size_t{3});
                for (const float value : recording->physical(0, {0, 5000}))
                    squares += double{value} * double{value};
                ++files[QLatin1String(state)];
            }
            // Published scaled: mean about 0 and standard deviation about 1 on each axis in both classes.
            const double deviation = std::sqrt(squares / (5000.0 * static_cast<double>(paths->size())));
            QVERIFY2(std::abs(deviation - 1.0) < 0.1, qPrintable(QString::number(deviation)));
        }
        QCOMPARE(files, (QMap<QString, int>{{QStringLiteral("healthy"), 42}, {QStringLiteral("faulty"), 47}}));
    }

    void findsTheShaftInTheBearingFile()
    {
        // The rate trap: at 48 kHz the strongest low line is 119.8 Hz, four times the shaft's 29.95 Hz.
        ImportOptions options;
        options.rate = Hertz{48000.0};
        options.variable = QStringLiteral("X097_DE_time");
        const auto recording = read(m_data.filePath(QStringLiteral("bearing-cwru/48k/Normal_0.mat")), options);
        QVERIFY(recording);
        const std::vector<float> values = recording->physical(0, {0, 240000}); // 5 s: lines 0.2 Hz apart
        const auto amplitudeAt = [&](double frequency) {
            double real = 0.0;
            double imaginary = 0.0;
            for (std::size_t i = 0; i < values.size(); ++i) {
                const double phase = 2.0 * 3.14159265358979323846 * frequency * static_cast<double>(i) / 48000.0;
                real += double{values[i]} * std::cos(phase);
                imaginary += double{values[i]} * std::sin(phase);
            }
            return std::hypot(real, imaginary) / static_cast<double>(values.size());
        };
        QVERIFY(amplitudeAt(119.8) > 10.0 * amplitudeAt(110.0));
        QVERIFY(amplitudeAt(29.95) > 3.0 * amplitudeAt(35.0));
    }

    void readsEveryGesture_data()
    {
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("counts");
        QTest::newRow("CBOR") << QStringList{QStringLiteral("gestures-cbor/training")} << 1000 << 100.0
                              << QStringLiteral("TI_LAUNCH_XL") << QStringLiteral("idle 20, snake 20, updown 18, wave 21");
        QTest::newRow("JSON") << QStringList{QStringLiteral("gestures-json/training"), QStringLiteral("gestures-json/testing")} << 625
                              << 62.5 << QStringLiteral("MOBILE_CLIENT")
                              << QStringLiteral("Circle 10, Idel 10, Right-left 10, unknown 1, up-down 10");
    }

    void readsEveryGesture()
    {
        QFETCH(QStringList, folders);
        QFETCH(int, rows);
        QFETCH(double, rate);
        QFETCH(QString, type);
        QMap<QString, int> labels;
        for (const QString& folder : folders) {
            const auto paths = listRecordingFiles(m_data.filePath(folder));
            QVERIFY(paths);
            for (const QString& path : *paths) {
                const auto recording = read(path);
                QVERIFY2(recording, qPrintable(path));
                QCOMPARE(recording->length(), SampleIndex{rows});
                QCOMPARE(recording->info.nominalRate.value, rate);
                QCOMPARE(recording->info.notes, type); // without the blanks that follow it in the file
                QStringList names;
                for (const Channel& channel : recording->info.channels) {
                    names.append(channel.name);
                    QCOMPARE(channel.unit, QStringLiteral("g"));
                    QCOMPARE(channel.scale, 1.0 / metresPerSecondSquaredPerGravity); // the file is in m/s²
                }
                QCOMPARE(names, (QStringList{QStringLiteral("accX"), QStringLiteral("accY"), QStringLiteral("accZ")}));
                ++labels[recording->info.label];
            }
        }
        QStringList counts;
        for (auto label = labels.cbegin(); label != labels.cend(); ++label)
            counts.append(QStringLiteral("%1 %2").arg(label.key()).arg(label.value()));
        QTEST(counts.join(QLatin1String(", ")), "counts");
    }
};

QTEST_APPLESS_MAIN(TestRealFormats)
#include "test_real_formats.moc"
