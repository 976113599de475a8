// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/check_recording.h"
#include "core/recording/wav_import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <cstring>
#include <limits>

using namespace baseline;
using namespace baseline::recording;
using Code = Error::Code;

namespace {

/// A WAV file put together by hand, so that libsndfile is not asked about its own work.
struct Wav {
    quint16 format = 1;
    quint16 channels = 1;
    quint32 rate = 8000;
    quint16 bits = 16;
    QByteArray samples = {};
    bool bigEndian = false;
    quint16 blockAlign = 0;  ///< 0: the right one
    quint32 claimedData = 0; ///< 0: the right size

    template <typename T>
    void number(QByteArray& to, T value) const
    {
        const T stored = bigEndian ? qToBigEndian(value) : qToLittleEndian(value);
        to.append(reinterpret_cast<const char*>(&stored), sizeof stored);
    }

    QByteArray bytes() const
    {
        const auto align = static_cast<quint16>(blockAlign > 0 ? blockAlign : channels * bits / 8);
        QByteArray chunk("WAVEfmt ");
        number(chunk, quint32{16});
        number(chunk, format);
        number(chunk, channels);
        number(chunk, rate);
        number(chunk, static_cast<quint32>(rate * align));
        number(chunk, align);
        number(chunk, bits);
        chunk += "data";
        number(chunk, claimedData > 0 ? claimedData : static_cast<quint32>(samples.size()));
        QByteArray file(bigEndian ? "RIFX" : "RIFF");
        number(file, static_cast<quint32>(chunk.size() + samples.size()));
        return file + chunk + samples;
    }
};

} // namespace

class TestWavImport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("sound.wav")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    static QByteArray hex(const char* text) { return QByteArray::fromHex(text); }

private slots:
    void keepsIntegersAsStored_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<QByteArray>("samples");
        QTest::addColumn<QList<int>>("values");
        QTest::addColumn<bool>("bigEndian");
        QTest::newRow("8 bit") << 8 << hex("00 80 81 ff") << QList<int>{-128, 0, 1, 127} << false;
        QTest::newRow("16 bit") << 16 << hex("0080 0000 0100 ff7f") << QList<int>{-32768, 0, 1, 32767} << false;
        QTest::newRow("24 bit") << 24 << hex("000080 000000 010000 ffff7f") << QList<int>{-8388608, 0, 1, 8388607}
                                << false;
        QTest::newRow("32 bit") << 32 << hex("00000080 00000000 01000000 ffffff7f")
                                << QList<int>{std::numeric_limits<int>::min(), 0, 1, std::numeric_limits<int>::max()}
                                << false;
        QTest::newRow("RIFX") << 16 << hex("8000 0000 0001 7fff") << QList<int>{-32768, 0, 1, 32767} << true;
    }

    void keepsIntegersAsStored()
    {
        QFETCH(int, bits);
        QFETCH(QByteArray, samples);
        QFETCH(QList<int>, values);
        QFETCH(bool, bigEndian);
        Wav wav{.bits = static_cast<quint16>(bits), .samples = samples};
        wav.bigEndian = bigEndian;
        const auto recording = importWav(write(wav.bytes()));
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QVERIFY(checkRecording(*recording));
        QCOMPARE(recording->info.format, bits <= 16 ? SampleFormat::Int16 : SampleFormat::Int32);
        std::visit(
            [&](const auto& raw) {
                QCOMPARE(raw.size(), static_cast<std::size_t>(values.size()));
                for (qsizetype i = 0; i < values.size(); ++i)
                    QCOMPARE(static_cast<int>(raw[static_cast<std::size_t>(i)]), values[i]);
            },
            recording->data);
        // The most negative number is full scale.
        QCOMPARE(recording->physical(0, {0, 1}).front(), -1.0F);
        QCOMPARE(recording->info.nominalRate.value, 8000.0);
        QCOMPARE(recording->info.channels[0].unit, QStringLiteral("FS"));
        QCOMPARE(recording->info.name, QStringLiteral("sound"));
        QVERIFY(recording->info.complete);
    }

    void keepsFloats()
    {
        const float values[] = {0.25F, -3.0F, 1e-20F, 1e20F};
        const Wav wav{.format = 3, .channels = 2, .rate = 48828, .bits = 32,
                      .samples = QByteArray(reinterpret_cast<const char*>(values), sizeof values)};
        ImportOptions options;
        options.unit = QStringLiteral("m/s2");
        options.label = QStringLiteral("normal");
        const auto recording = importWav(write(wav.bytes()), options);
        QVERIFY(recording);
        QCOMPARE(recording->data, SampleData(std::vector<float>(values, values + 4)));
        QCOMPARE(recording->info.nominalRate.value, 48828.0);
        QCOMPARE(recording->info.channels[1].unit, QStringLiteral("g"));
        QCOMPARE(recording->info.channels[1].scale, 1.0 / 9.80665);
        QCOMPARE(recording->info.label, QStringLiteral("normal"));
    }

    void turnsWhatIsNotFiniteIntoGaps()
    {
        std::vector<double> values(400, 0.5);
        values[200] = std::numeric_limits<double>::quiet_NaN();
        values[201] = -std::numeric_limits<double>::infinity();
        Wav wav{.format = 3, .bits = 64};
        wav.samples = QByteArray(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(8 * values.size()));
        const auto recording = importWav(write(wav.bytes()));
        QVERIFY(recording);
        QVERIFY(checkRecording(*recording));
        QCOMPARE(recording->gaps, (std::vector<Gap>{{200, 2}}));
        QCOMPARE(recording->length(), 400);

        std::fill(values.begin(), values.begin() + 5, std::nan(""));
        wav.samples = QByteArray(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(8 * values.size()));
        const auto refused = importWav(write(wav.bytes()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::BadValues);
        QCOMPARE(refused.error().value, 100.0 * 7 / 400);
    }

    void readsWhatIsThereOfACutFile()
    {
        const Wav wav{.channels = 2, .samples = QByteArray(402, 'x'), .claimedData = 4000};
        const auto recording = importWav(write(wav.bytes()));
        QVERIFY(recording);
        QCOMPARE(recording->rows(), 100);
        QVERIFY(!recording->info.complete);
        QCOMPARE(recording->info.reason, QStringLiteral("the file ends after 100 of 1000 samples"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QByteArray& bytes, const char* detail) {
            QTest::newRow(name) << bytes << QString::fromLatin1(detail);
        };
        const QByteArray samples(48, '\1');
        row("empty", {}, "not a WAV file");
        row("text", "x,y,z\n1,2,3\n4,5,6\n", "not a WAV file");
        row("cut in the header", Wav{.samples = samples}.bytes().left(30), "the file ends within its header");
        row("no samples", Wav{}.bytes(), "there are no samples in it");
        row("block size", Wav{.bits = 24, .samples = samples, .blockAlign = 4}.bytes(), "the header contradicts itself");
        row("no channels", Wav{.channels = 0, .samples = samples, .blockAlign = 2}.bytes(),
            "the header contradicts itself");
        row("nine channels", Wav{.channels = 9, .bits = 8, .samples = samples}.bytes(), "9 channels instead of 1 to 8");
        row("mu-law", Wav{.format = 7, .bits = 8, .samples = samples}.bytes(),
            "compressed sound, which does not keep the samples");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const QString path = write(bytes);
        const auto recording = importWav(path);
        QVERIFY(!recording);
        QCOMPARE(recording.error().code, Code::BadFormat);
        QCOMPARE(recording.error().subject, path.toStdString());
        QTEST(QString::fromStdString(recording.error().detail), "detail");
    }

    void endsWellForEveryLength()
    {
        const QByteArray whole = Wav{.channels = 3, .bits = 24, .samples = QByteArray(90, 'y')}.bytes();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto recording = importWav(write(whole.left(length)));
            QVERIFY2(!recording || !recording->info.complete, qPrintable(QString::number(length)));
            QVERIFY(!recording || checkRecording(*recording));
        }
    }

    void saysWhatIsWrongWithTheCall()
    {
        QCOMPARE(importWav(m_folder.filePath(QStringLiteral("none.wav"))).error().code, Code::FileNotFound);
        QCOMPARE(importWav(m_folder.path()).error().code, Code::FileUnreadable);
        ImportOptions options;
        options.rate = Hertz{0.0};
        QCOMPARE(importWav(write({}), options).error().code, Code::InvalidArgument);
        std::stop_source stop;
        stop.request_stop();
        const Wav wav{.samples = QByteArray(100, 'z')};
        QCOMPARE(importWav(write(wav.bytes()), {}, {{}, stop.get_token()}).error().code, Code::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestWavImport)
#include "test_wav_import.moc"
