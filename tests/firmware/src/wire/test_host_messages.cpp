// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/wire/example_extremes.h"
#include "tests/firmware/src/wire/message_checks.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

template <typename Message>
bool keepsTheRules(const Message& message)
{
    using Checks = MessageChecks<Message>;
    return Checks::survivesTheWire(message) && Checks::refusesEveryTruncation(message)
           && Checks::takesALongerPayload(message);
}

} // namespace

class TestHostMessages final : public QObject {
    Q_OBJECT

private slots:
    void surviveTheWireAndRefuseTruncations()
    {
        QVERIFY(keepsTheRules(exampleRequest));
        QVERIFY(keepsTheRules(exampleConfigure()));
        QVERIFY(keepsTheRules(exampleModelBegin()));
        QVERIFY(keepsTheRules(exampleModelChunk()));
        QVERIFY(keepsTheRules(exampleModelRead()));
        QVERIFY(keepsTheRules(exampleErase()));
        QVERIFY(keepsTheRules(exampleLearn()));
        QVERIFY(keepsTheRules(exampleLearnExtremes()));
        QVERIFY(keepsTheRules(exampleReboot()));
        QVERIFY(keepsTheRules(exampleAlarmsRead()));
    }

    void keepEveryField()
    {
        Configure configure;
        const ByteVector configureBytes = payloadOf(exampleConfigure());
        QVERIFY(decode(view(configureBytes), configure));
        QCOMPARE(configure.request.session, 0x12345678U);
        QCOMPARE(configure.request.id, std::uint16_t{0x0203});
        QCOMPARE(configure.settings.sensor, std::uint8_t{0});
        QCOMPARE(configure.settings.channels, std::uint8_t{3});
        QCOMPARE(configure.settings.rangeG, std::uint8_t{4});
        QCOMPARE(configure.settings.rateMilliHertz, 952000U);

        ModelRead read;
        const ByteVector readBytes = payloadOf(exampleModelRead());
        QVERIFY(decode(view(readBytes), read));
        QCOMPARE(read.slot, std::uint8_t{1});
        QCOMPARE(read.offset, 256U);
        QCOMPARE(read.size, std::uint16_t{128});

        ModelChunk chunk;
        const ByteVector chunkBytes = payloadOf(exampleModelChunk());
        QVERIFY(decode(view(chunkBytes), chunk));
        QCOMPARE(chunk.offset, 256U);
        QVERIFY(ByteVector(chunk.data.begin(), chunk.data.end()) == exampleModelBytes());

        Learn learn;
        const ByteVector learnBytes = payloadOf(exampleLearn());
        QVERIFY(decode(view(learnBytes), learn));
        QVERIFY(learn.action == LearnAction::Baseline);
        QCOMPARE(learn.minutes, std::uint16_t{10});
        QCOMPARE(learn.alpha, 10000U);
        QCOMPARE(learn.seconds, std::uint64_t{1780000000});

        Learn extremes;
        const ByteVector extremesBytes = payloadOf(exampleLearnExtremes());
        QVERIFY(decode(view(extremesBytes), extremes));
        QVERIFY(extremes.action == LearnAction::Extremes);
        QVERIFY(extremes.extremes.source == ExtremeSource::Feature);
        QCOMPARE(extremes.extremes.feature, std::uint8_t{11});
        QCOMPARE(extremes.extremes.settings.gamma, 2.0F);
        QCOMPARE(extremes.extremes.settings.logLimit, 1.03436041F);
        QCOMPARE(extremes.extremes.settings.n, 5U);
        QCOMPARE(extremes.extremes.settings.m, 6U);
        QCOMPARE(extremes.extremes.settings.t, 500U);
        QCOMPARE(extremes.extremes.settings.forget, 0.25F);

        Reboot reboot;
        const ByteVector rebootBytes = payloadOf(exampleReboot());
        QVERIFY(decode(view(rebootBytes), reboot));
        QVERIFY(reboot.target == RebootTarget::Bootloader);
    }

    void aChunkHoldsAtMostItsLimit()
    {
        ModelChunk chunk = {exampleRequest, 0, Bytes()};
        const ByteVector data = counting(0, maxModelChunk + 4);
        chunk.data = Bytes(data.data(), maxModelChunk);
        const ByteVector largest = payloadOf(chunk);
        QVERIFY(decode(view(largest), chunk));
        chunk.data = view(data);
        const ByteVector tooLarge = payloadOf(chunk);
        QVERIFY(!decode(view(tooLarge), chunk));
    }
};

QTEST_APPLESS_MAIN(TestHostMessages)
#include "test_host_messages.moc"
