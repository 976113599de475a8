// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/edge_impulse_export.h"
#include "core/recording/import_file.h"
#include "core/recording/npy_export.h"
#include "core/recording/wav_export.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace baseline;
using namespace baseline::recording;
using Code = Error::Code;

namespace {

using Export = Status (*)(const Recording&, const QString&, const Progress&);

/// Every bit pattern that the format can take, so that no rounding hides; floating point without NaN and infinity.
template <typename T>
std::vector<T> anyValues(std::size_t count, int bits)
{
    std::mt19937_64 random(17);
    std::vector<T> values;
    while (values.size() < count) {
        const std::uint64_t pattern = random();
        if constexpr (std::is_integral_v<T>) {
            values.push_back(static_cast<T>(static_cast<std::int64_t>(pattern) >> (64 - bits)));
        } else {
            T value = 0;
            std::memcpy(&value, &pattern, sizeof value);
            if (std::isfinite(value))
                values.push_back(value);
        }
    }
    return values;
}

Recording recordingOf(SampleFormat format, int bits, std::size_t channels, double scale, std::size_t rows = 700)
{
    Recording recording;
    recording.info.format = format;
    recording.info.nominalRate = Hertz{4000.0};
    for (std::size_t i = 0; i < channels; ++i)
        recording.info.channels.push_back({QStringLiteral("ch%1").arg(static_cast<qulonglong>(i + 1)), QStringLiteral("FS"), scale, 0.0});
    const std::size_t count = rows * channels;
    switch (format) {
    case SampleFormat::Int16:
        recording.data = anyValues<std::int16_t>(count, bits);
        break;
    case SampleFormat::Int32:
        recording.data = anyValues<std::int32_t>(count, bits);
        break;
    case SampleFormat::Float32:
        recording.data = anyValues<float>(count, bits);
        break;
    case SampleFormat::Float64:
        recording.data = anyValues<double>(count, bits);
        break;
    }
    return recording;
}

struct Kind {
    const char* name;
    SampleFormat format;
    int bits;
};

constexpr Kind kinds[] = {{"8 bit", SampleFormat::Int16, 8},     {"16 bit", SampleFormat::Int16, 16},
                          {"24 bit", SampleFormat::Int32, 24},   {"32 bit", SampleFormat::Int32, 32},
                          {"float", SampleFormat::Float32, 32},  {"double", SampleFormat::Float64, 64}};

} // namespace

class TestRoundTrips final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private slots:
    void soundKeepsEveryBit_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("channels");
        for (int kind = 0; kind < 6; ++kind) {
            for (const int channels : {1, 3, 8})
                QTest::addRow("%s, %d channels", kinds[kind].name, channels) << kind << channels;
        }
    }

    void soundKeepsEveryBit()
    {
        QFETCH(int, kind);
        QFETCH(int, channels);
        const Kind& how = kinds[kind];
        const bool integers = how.format == SampleFormat::Int16 || how.format == SampleFormat::Int32;
        const double scale = integers ? std::ldexp(1.0, 1 - how.bits) : 1.0;
        Recording recording = recordingOf(how.format, how.bits, static_cast<std::size_t>(channels), scale);
        if (channels == 3) { // names of a file that has none
            for (int i = 0; i < 3; ++i)
                recording.info.channels[static_cast<std::size_t>(i)].name = QLatin1Char("xyz"[i]);
        }
        recording.info.name = QStringLiteral("sound");
        recording.info.source = path("sound.wav");
        QVERIFY(exportWav(recording, path("sound.wav")));
        const auto again = importFile(path("sound.wav"));
        QVERIFY2(again, again ? "" : again.error().detail.c_str());
        QVERIFY(again->data == recording.data);
        QVERIFY(again->info == recording.info);
    }

    void soundHasTheBitsThatTheValuesNeed()
    {
        // Counts of a sensor, whose scale is not that of a sound file.
        Recording recording = recordingOf(SampleFormat::Int32, 24, 2, 0.001);
        QVERIFY(exportWav(recording, path("a.wav")));
        QCOMPARE(importFile(path("a.wav"))->info.channels[0].scale, std::ldexp(1.0, -23));
        std::get<1>(recording.data)[5] = 1 << 23; // one too large for 24 bit
        QVERIFY(exportWav(recording, path("a.wav")));
        QCOMPARE(importFile(path("a.wav"))->info.channels[0].scale, std::ldexp(1.0, -31));
        QVERIFY(importFile(path("a.wav"))->data == recording.data);
    }

    void equalRecordingsGiveEqualFiles()
    {
        const Recording recording = recordingOf(SampleFormat::Float32, 32, 2, 1.0);
        QVERIFY(exportWav(recording, path("one.wav")) && exportWav(recording, path("two.wav")));
        QFile one(path("one.wav"));
        QFile two(path("two.wav"));
        QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
        const QByteArray bytes = one.readAll();
        QVERIFY(bytes == two.readAll());
        QVERIFY(!bytes.contains("PEAK"));
    }

    void arraysKeepEveryBit_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 6; ++kind)
            QTest::newRow(kinds[kind].name) << kind;
    }

    void arraysKeepEveryBit()
    {
        QFETCH(int, kind);
        const Recording recording = recordingOf(kinds[kind].format, kinds[kind].bits, 5, 1.0, 30000);
        QVERIFY(exportNpy(recording, path("array.npy")));
        ImportOptions options;
        options.rate = recording.info.nominalRate;
        options.unit = QStringLiteral("FS");
        const auto again = importFile(path("array.npy"), options);
        QVERIFY2(again, again ? "" : again.error().detail.c_str());
        QVERIFY(again->data == recording.data);
        QCOMPARE(again->info.channels, recording.info.channels);
        QFile file(path("array.npy"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // What numpy itself expects: the header ends at a multiple of 64 bytes, with a line end.
        const QByteArray start = file.read(128);
        QCOMPARE(start.indexOf('\n') % 64, 63);
        QCOMPARE(file.size() - start.indexOf('\n') - 1,
                 static_cast<qint64>(150000 * bytesPerValue(recording.info.format)));
    }

    void edgeImpulseKeepsEveryDigit_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("wide");
        for (const double rate : {62.5, 100.0, 104.0, 3.0, 119.04761904761904, 16000.0, 0.7, 1.0 / 300.0, 24414.0625, 999.9}) {
            QTest::addRow("%.17g Hz float", rate) << rate << false;
            QTest::addRow("%.17g Hz double", rate) << rate << true;
        }
    }

    void edgeImpulseKeepsEveryDigit()
    {
        QFETCH(double, rate);
        QFETCH(bool, wide);
        Recording recording = recordingOf(wide ? SampleFormat::Float64 : SampleFormat::Float32, wide ? 64 : 32, 3, 1.0, 500);
        recording.info.nominalRate = Hertz{rate};
        recording.info.channels[0] = {QStringLiteral("accX \"é\""), QStringLiteral("g"), 1.0 / metresPerSecondSquaredPerGravity, 0.0};
        recording.info.channels[1] = {QStringLiteral("gyrY"), QStringLiteral("dps"), 1.0, 0.0};
        recording.info.deviceSerial = QStringLiteral("12:34");
        recording.info.notes = QStringLiteral("a\nboard");
        recording.info.name = QStringLiteral("idle.1");
        recording.info.label = QStringLiteral("idle");
        recording.info.source = path("idle.1.json");
        QVERIFY(exportEdgeImpulse(recording, path("idle.1.json")));
        ImportOptions options;
        options.format = recording.info.format;
        const auto again = importFile(path("idle.1.json"), options);
        QVERIFY2(again, again ? "" : again.error().detail.c_str());
        QVERIFY(again->data == recording.data);
        // 1000/interval has no exact inverse for every rate; the neighbours of the quotient are as near as it gets.
        QVERIFY(std::abs(again->info.nominalRate.value / rate - 1.0) <= std::numeric_limits<double>::epsilon());
        recording.info.nominalRate = again->info.nominalRate;
        QVERIFY(again->info == recording.info);
    }

    void edgeImpulseHasPhysicalValues()
    {
        Recording recording = recordingOf(SampleFormat::Int16, 16, 3, 0.000122, 300);
        recording.info.channels[2].offset = 0.5;
        QVERIFY(exportEdgeImpulse(recording, path("counts.json")));
        const auto again = importFile(path("counts.json"));
        QVERIFY(again);
        for (std::size_t channel = 0; channel < 3; ++channel)
            QCOMPARE(again->physical(channel, {0, 300}), recording.physical(channel, {0, 300}));
    }

    void realFilesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("suffix");
        const QDir data(QStringLiteral(BASELINE_SHARED_DATA));
        for (const char* folder : {"import-formats/wav-scipy", "import-formats/wav-svcore"}) {
            for (const QFileInfo& file : QDir(data.filePath(QLatin1String(folder))).entryInfoList({QStringLiteral("*.wav")}, QDir::Files))
                QTest::newRow(qPrintable(file.fileName())) << file.filePath() << QStringLiteral("wav");
        }
        QTest::newRow("json") << data.filePath(QStringLiteral("gestures-json/training")) << QStringLiteral("json");
        QTest::newRow("cbor") << data.filePath(QStringLiteral("gestures-cbor/training")) << QStringLiteral("json");
        QTest::newRow("numpy") << data.filePath(QStringLiteral("import-formats/numpy")) << QStringLiteral("npy");
    }

    void realFilesComeBackAsTheyWere()
    {
        QFETCH(QString, file);
        QFETCH(QString, suffix);
        if (!QFileInfo::exists(file))
            QSKIP("the real recordings are not on this machine");
        const Export write = suffix == QLatin1String("wav")    ? Export(exportWav)
                             : suffix == QLatin1String("json") ? Export(exportEdgeImpulse)
                                                               : Export(exportNpy);
        ImportOptions options;
        if (suffix == QLatin1String("npy"))
            options.rate = Hertz{200.0};
        int checked = 0;
        for (const QString& each : *listRecordingFiles(file)) {
            auto first = importFile(each, options);
            if (!first && first.error().code == Code::VariableUnknown) {
                ImportOptions chosen = options;
                chosen.variable = QString::fromStdString(first.error().subject).section(QLatin1Char('\n'), 0, 0);
                first = importFile(each, chosen);
            }
            if (!first)
                continue; // files that are bad on purpose have their own test
            const QString copy = m_folder.filePath(QFileInfo(each).completeBaseName() + QLatin1Char('.') + suffix);
            QVERIFY(write(*first, copy, {}));
            const auto again = importFile(copy, options);
            QVERIFY2(again, again ? "" : again.error().detail.c_str());
            QVERIFY(again->data == first->data);
            first->info.source = copy;
            first->info.name = QFileInfo(copy).completeBaseName();
            first->info.complete = true; // a copy of a file that was cut is whole
            first->info.reason.clear();
            QVERIFY(again->info == first->info);
            ++checked;
        }
        if (!file.contains(QLatin1String("incomplete")) && !file.contains(QLatin1String("inconsistent")))
            QVERIFY(checked > 0);
    }

    void refusesWhatCannotBeWritten_data()
    {
        QTest::addColumn<int>("format");
        for (int format = 0; format < 3; ++format)
            QTest::addRow("%d", format) << format;
    }

    void refusesWhatCannotBeWritten()
    {
        QFETCH(int, format);
        constexpr Export writers[] = {exportWav, exportNpy, exportEdgeImpulse};
        const Export write = writers[format];
        const Recording recording = recordingOf(SampleFormat::Float32, 32, 2, 1.0);
        QCOMPARE(write(recording, m_folder.path(), {}).error().code, Code::FileNotWritable);
        QCOMPARE(write(recording, path("no/such/folder/a"), {}).error().code, Code::FileNotWritable);
        if (QFile::exists(QStringLiteral("/dev/full")))
            QCOMPARE(write(recording, QStringLiteral("/dev/full"), {}).error().code, Code::FileNotWritable);
        Recording broken = recording;
        broken.info.channels.clear();
        QCOMPARE(write(broken, path("broken"), {}).error().code, Code::InvalidArgument);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(write(recording, path("stopped"), Progress{{}, stop.get_token()}).error().code, Code::Cancelled);
        QVERIFY(!QFile::exists(path("stopped")));
        Recording empty = recording;
        empty.data = std::vector<float>();
        QVERIFY(write(empty, path("empty"), {}));
    }

    void refusesMoreChannelsThanASoundHas()
    {
        const Status written = exportWav(recordingOf(SampleFormat::Int16, 16, 9, 1.0), path("nine.wav"));
        QCOMPARE(written.error(), (Error{Code::Unsupported, written.error().detail, "channels", 9.0}));
    }
};

QTEST_APPLESS_MAIN(TestRoundTrips)
#include "test_round_trips.moc"
