// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/wire/example_extremes.h"

#include "firmware/src/wire/frame.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace baseline;
using namespace baseline::tests;

namespace {

struct Vector {
    std::uint8_t type = 0;
    std::uint16_t sequence = 0;
    QByteArray payload;
    QByteArray frame;
};

/// The rows "| Name | 0xTT | sequence | `payload` | `frame` |" of the specification.
QMap<QString, Vector> specifiedVectors()
{
    QMap<QString, Vector> vectors;
    QFile readme(QStringLiteral(BASELINE_FIRMWARE_README));
    if (!readme.open(QIODevice::ReadOnly | QIODevice::Text))
        return vectors;
    static const QRegularExpression row(
        QStringLiteral(R"(^\| (\w+) \| 0x([0-9A-F]{2}) \| (\d+) \| `([0-9a-f]+)` \| `([0-9a-f]+)` \|$)"));
    const QStringList lines = QString::fromUtf8(readme.readAll()).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = row.match(line);
        if (match.hasMatch())
            vectors.insert(match.captured(1),
                           {static_cast<std::uint8_t>(match.captured(2).toUInt(nullptr, 16)),
                            match.captured(3).toUShort(), match.captured(4).toLatin1(), match.captured(5).toLatin1()});
    }
    return vectors;
}

QByteArray frameHex(std::uint8_t type, std::uint16_t sequence, const ByteVector& payload)
{
    ByteVector bytes(maxFrameOnWire);
    bytes.resize(encodeFrame(type, sequence, view(payload), {bytes.data(), bytes.size()}));
    return toHex(bytes);
}

struct Example {
    const char* name;
    MessageType type;
    std::uint16_t sequence;
    ByteVector payload;
    std::function<bool(Bytes)> decodesToItself;
};

template <typename Message>
Example example(const char* name, MessageType type, std::uint16_t sequence, const Message& message)
{
    const ByteVector payload = payloadOf(message);
    return {name, type, sequence, payload, [payload](Bytes bytes) {
                Message decoded;
                return decode(bytes, decoded) && payloadOf(decoded) == payload;
            }};
}

std::vector<Example> examples()
{
    return {
        example("Hello", MessageType::Hello, 0, exampleHello()),
        example("Samples", MessageType::Samples, 1, exampleSamples()),
        example("Score", MessageType::Score, 2, exampleScore()),
        example("BoardStatus", MessageType::BoardStatus, 3, exampleStatus()),
        example("Reply", MessageType::Reply, 4, exampleReply()),
        example("ModelData", MessageType::ModelData, 5, exampleModelData()),
        example("Alarms", MessageType::Alarms, 6, exampleAlarms()),
        example("Extreme", MessageType::Extreme, 7, exampleExtreme()),
        example("Identify", MessageType::Identify, 0, RequestHeader{0x12345678, 0}),
        example("Configure", MessageType::Configure, 1, exampleConfigure()),
        example("Start", MessageType::Start, 2, exampleRequest),
        example("Stop", MessageType::Stop, 3, exampleRequest),
        example("ModelBegin", MessageType::ModelBegin, 4, exampleModelBegin()),
        example("ModelChunk", MessageType::ModelChunk, 5, exampleModelChunk()),
        example("ModelCommit", MessageType::ModelCommit, 6, exampleRequest),
        example("ModelRead", MessageType::ModelRead, 7, exampleModelRead()),
        example("Rollback", MessageType::Rollback, 8, exampleRequest),
        example("Erase", MessageType::Erase, 9, exampleErase()),
        example("Learn", MessageType::Learn, 11, exampleLearn()),
        example("LearnExtremes", MessageType::Learn, 12, exampleLearnExtremes()),
        example("Reboot", MessageType::Reboot, 65535, exampleReboot()),
        example("AlarmsRead", MessageType::AlarmsRead, 10, exampleAlarmsRead()),
    };
}

} // namespace

class TestWireVectors final : public QObject {
    Q_OBJECT

private slots:
    void theSpecificationHasOneForEachMessageAndNoOther()
    {
        const QMap<QString, Vector> specified = specifiedVectors();
        QStringList names;
        for (const Example& each : examples())
            names << QString::fromLatin1(each.name);
        names.sort();
        QCOMPARE(specified.keys(), names);
    }

    void theCodeWritesWhatTheSpecificationSays()
    {
        const QMap<QString, Vector> specified = specifiedVectors();
        for (const Example& each : examples()) {
            const Vector vector = specified.value(QString::fromLatin1(each.name));
            QCOMPARE(static_cast<std::uint8_t>(each.type), vector.type);
            QCOMPARE(each.sequence, vector.sequence);
            QCOMPARE(toHex(each.payload), vector.payload);
            QCOMPARE(frameHex(vector.type, vector.sequence, each.payload), vector.frame);
        }
    }

    void theCodeReadsWhatTheSpecificationSays()
    {
        const QMap<QString, Vector> specified = specifiedVectors();
        for (const Example& each : examples()) {
            const Vector vector = specified.value(QString::fromLatin1(each.name));
            const ByteVector bytes = fromHex(vector.frame);
            int frames = 0;
            FrameDecoder decoder;
            decoder.feed(view(bytes), [&](const Frame& frame) {
                ++frames;
                QCOMPARE(frame.type, vector.type);
                QCOMPARE(frame.sequence, vector.sequence);
                QVERIFY2(each.decodesToItself(frame.payload), each.name);
            });
            QCOMPARE(frames, 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestWireVectors)
#include "test_wire_vectors.moc"
