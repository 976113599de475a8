// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/check_recording.h"
#include "core/recording/edge_impulse_import.h"

#include <QCborValue>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::recording;
using Code = Error::Code;

class TestEdgeImpulseImport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes, const char* name = "wave.4ci5.ingestion-x.json")
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    /// A document with this payload.
    static QByteArray with(const QByteArray& payload)
    {
        return R"({"protected":{"ver":"v1","alg":"HS256"},"signature":"00","payload":{)" + payload + "}}";
    }

    static QByteArray gesture(const QByteArray& values, const QByteArray& interval = "16")
    {
        return with(R"("device_name":" 80:6F ","device_type":"TI_LAUNCH_XL  ","interval_ms":)" + interval
                    + R"(,"sensors":[{"name":"accX","units":"m/s2"},{"name":"gyrX","units":"dps"}],"values":)" + values);
    }

    static QByteArray asCbor(const QByteArray& json)
    {
        return QCborValue::fromJsonValue(QJsonDocument::fromJson(json).object()).toCbor();
    }

private slots:
    void readsBothEncodings_data()
    {
        QTest::addColumn<bool>("cbor");
        QTest::newRow("JSON") << false;
        QTest::newRow("CBOR") << true;
    }

    void readsBothEncodings()
    {
        QFETCH(bool, cbor);
        const QByteArray json = gesture("[[9.80665,1],[-2,2.5],[0,3]]");
        const auto recording = importEdgeImpulse(write(cbor ? asCbor(json) : json));
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QVERIFY(checkRecording(*recording));
        QCOMPARE(recording->data, SampleData(std::vector<float>{9.80665F, 1.0F, -2.0F, 2.5F, 0.0F, 3.0F}));
        QCOMPARE(recording->physical(0, {0, 1}).front(), 1.0F);
        QCOMPARE(recording->info.nominalRate.value, 62.5);
        QCOMPARE(recording->info.channels[0], (Channel{QStringLiteral("accX"), QStringLiteral("g"), 1.0 / 9.80665, 0.0}));
        QCOMPARE(recording->info.channels[1], (Channel{QStringLiteral("gyrX"), QStringLiteral("dps"), 1.0, 0.0}));
        QCOMPARE(recording->info.deviceSerial, QStringLiteral("80:6F"));
        QCOMPARE(recording->info.notes, QStringLiteral("TI_LAUNCH_XL"));
        QCOMPARE(recording->info.label, QStringLiteral("wave"));
        QCOMPARE(recording->info.name, QStringLiteral("wave.4ci5.ingestion-x"));
    }

    void obeysTheOptions()
    {
        ImportOptions options;
        options.rate = Hertz{100.0};
        options.label = QStringLiteral("normal");
        options.format = SampleFormat::Float64;
        const auto recording = importEdgeImpulse(write(gesture("[[0.1,1],[0.2,2]]", "null")), options);
        QVERIFY(recording);
        QCOMPARE(recording->data, SampleData(std::vector<double>{0.1, 1.0, 0.2, 2.0}));
        QCOMPARE(recording->info.nominalRate.value, 100.0);
        QCOMPARE(recording->info.label, QStringLiteral("normal"));
    }

    void readsOneSensorWithoutRows()
    {
        const auto recording = importEdgeImpulse(
            write(with(R"("interval_ms":0.0625,"sensors":[{"name":"audio","units":"wav"}],"values":[-61.5,75,[3]])")));
        QVERIFY(recording);
        QCOMPARE(recording->info.nominalRate.value, 16000.0);
        QCOMPARE(recording->data, SampleData(std::vector<float>{-61.5F, 75.0F, 3.0F}));
        QCOMPARE(recording->info.channels[0].unit, QStringLiteral("wav"));
    }

    void makesGapsOfMissingValues()
    {
        QByteArray values = "[[1,2],[null,2]";
        for (int i = 0; i < 200; ++i)
            values += ",[1,2]";
        const auto recording = importEdgeImpulse(write(gesture(values + ']')));
        QVERIFY(recording);
        QVERIFY(checkRecording(*recording));
        QCOMPARE(recording->gaps, (std::vector<Gap>{{1, 1}}));
        QCOMPARE(importEdgeImpulse(write(gesture("[[1,2],[null,2]]"))).error().code, Code::BadValues);
        // 1e300 has no float.
        QCOMPARE(importEdgeImpulse(write(gesture("[[1,2],[1e300,2]]"))).error().code, Code::BadValues);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QByteArray& bytes, const char* detail, Code code = Code::BadFormat) {
            QTest::newRow(name) << bytes << static_cast<int>(code) << QString::fromLatin1(detail);
        };
        row("empty", "", "neither JSON nor whole CBOR");
        row("text", "x,y\n1,2\n", "neither JSON nor whole CBOR");
        row("array", "[1,2,3]", "no payload");
        row("other JSON", R"({"realKnownCause/x.csv":[["a","b"]]})", "no payload");
        row("payload is a list", R"({"payload":[1]})", "no payload");
        row("no sensors", with(R"("interval_ms":16,"values":[[1]])"), "sensors");
        row("sensors is a number", with(R"("interval_ms":16,"sensors":3,"values":[[1]])"), "sensors");
        row("no values", gesture("[]"), "no payload.values");
        row("values is text", gesture("\"abc\""), "no payload.values");
        row("ragged", gesture("[[1,2],[1,2,3]]"), "row 2 of the values: 3 instead of 2 values");
        row("flat with two sensors", gesture("[1,2,3,4]"), "row 1 of the values");
        row("text among numbers", gesture("[[1,2],[1,\"2\"]]"), "row 2 of the values: something else than numbers");
        row("list among numbers", gesture("[[1,2],[1,[2]]]"), "something else than numbers");
        row("truth value", gesture("[[true,2]]"), "something else than numbers");
        row("cut JSON", gesture("[[1,2],[1,2]]").chopped(10), "damaged JSON at byte");
        row("cut CBOR", asCbor(gesture("[[1,2],[1,2]]")).chopped(1), "neither JSON nor whole CBOR");
        // A map that says it has 2⁶⁴ - 1 entries, and an array of 2³² - 1.
        row("huge map", QByteArray::fromHex("bbffffffffffffffff"), "neither JSON nor whole CBOR");
        row("huge array", QByteArray::fromHex("a1677061796c6f61649affffffff01"), "neither JSON nor whole CBOR");
        row("deep JSON", QByteArray(100000, '['), "damaged JSON");
        row("deep CBOR", QByteArray("\xa1\x61x", 3) + QByteArray(100000, '\x81'), "neither JSON nor whole CBOR");
        for (const char* interval : {"0", "-16", "null", "\"16\"", "1e-320"})
            row(interval, gesture("[[1,2]]", interval), "interval_ms", Code::RateUnknown);
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const QString path = write(bytes);
        const auto recording = importEdgeImpulse(path);
        QVERIFY(!recording);
        QTEST(static_cast<int>(recording.error().code), "code");
        QCOMPARE(recording.error().subject, path.toStdString());
        QVERIFY2(recording.error().detail.find(detail.toStdString()) != std::string::npos, recording.error().detail.c_str());
    }

    void refusesTooLargeAFile()
    {
        QFile file(m_folder.filePath(QStringLiteral("huge.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize((64 << 20) + 1)); // a hole: takes no room
        QCOMPARE(importEdgeImpulse(file.fileName()).error().code, Code::BadFormat);
    }

    void endsWellForEveryLength()
    {
        const QByteArray whole = asCbor(gesture("[[1.5,2],[3,4.25]]"));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!importEdgeImpulse(write(whole.left(length))));
        QVERIFY(importEdgeImpulse(write(whole)));
    }
};

QTEST_APPLESS_MAIN(TestEdgeImpulseImport)
#include "test_edge_impulse_import.moc"
