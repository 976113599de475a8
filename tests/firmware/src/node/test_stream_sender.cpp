// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/sample_blocks.h"
#include "tests/support/fake_board.h"

#include "firmware/src/node/stream_sender.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

struct Sent {
    std::uint16_t sequence = 0;
    std::uint32_t streamId = 0;
    std::uint64_t firstIndex = 0;
    std::uint64_t micros = 0;
    std::uint8_t channels = 0;
    std::uint8_t flags = 0;
    std::uint16_t frames = 0;
    bool countsAreRight = true;
};

std::vector<Sent> sentOver(FakeLink& link)
{
    std::vector<Sent> sent;
    FrameDecoder decoder;
    decoder.feed(view(link.toHost), [&sent](const Frame& frame) {
        Samples samples;
        if (frame.type != static_cast<std::uint8_t>(MessageType::Samples) || !decode(frame.payload, samples))
            return;
        Sent each{frame.sequence, samples.streamId, samples.firstIndex,
                  samples.deviceMicros, samples.channels, samples.flags, samples.frames};
        ByteReader counts(samples.counts);
        for (std::uint32_t i = 0; i < samples.frames; ++i) {
            for (std::uint32_t channel = 0; channel < samples.channels; ++channel)
                each.countsAreRight = counts.i16() == countAt(samples.firstIndex + i, channel) && each.countsAreRight;
        }
        sent.push_back(each);
    });
    link.toHost.clear();
    return sent;
}

struct Sender {
    FakeLink link;
    std::unique_ptr<FrameSender> frames = std::make_unique<FrameSender>(link);
    std::unique_ptr<StreamSender> stream = std::make_unique<StreamSender>(*frames);

    std::vector<Sent> flushed()
    {
        stream->flush();
        frames->pump();
        return sentOver(link);
    }
};

} // namespace

class TestStreamSender final : public QObject {
    Q_OBJECT

private slots:
    void joinsConsecutiveBlocks()
    {
        Sender sender;
        sender.stream->add(makeBlock(4, 100, 10, 3, samplesAfterLoss, 7000));
        sender.stream->add(makeBlock(4, 110, 5, 3, samplesClipped, 8000));
        const std::vector<Sent> sent = sender.flushed();
        QCOMPARE(sent.size(), std::size_t{1});
        QCOMPARE(sent[0].streamId, 4U);
        QCOMPARE(sent[0].firstIndex, std::uint64_t{100});
        QCOMPARE(sent[0].micros, std::uint64_t{7000});
        QCOMPARE(sent[0].frames, std::uint16_t{15});
        QCOMPARE(sent[0].flags, std::uint8_t{samplesAfterLoss | samplesClipped});
        QVERIFY(sent[0].countsAreRight);
    }

    void beginsANewFrameWhereTheStreamBreaks_data()
    {
        QTest::addColumn<int>("streamId");
        QTest::addColumn<int>("firstIndex");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("flags");
        QTest::newRow("missing frames") << 4 << 112 << 3 << 0;
        QTest::newRow("marked loss") << 4 << 110 << 3 << int{samplesAfterLoss};
        QTest::newRow("marked gap") << 4 << 110 << 3 << int{samplesAfterGap};
        QTest::newRow("other stream") << 5 << 110 << 3 << 0;
        QTest::newRow("other channels") << 4 << 110 << 2 << 0;
    }

    void beginsANewFrameWhereTheStreamBreaks()
    {
        QFETCH(int, streamId);
        QFETCH(int, firstIndex);
        QFETCH(int, channels);
        QFETCH(int, flags);
        Sender sender;
        sender.stream->add(makeBlock(4, 100, 10, 3, 0, 7000));
        sender.stream->add(makeBlock(static_cast<std::uint32_t>(streamId), static_cast<std::uint64_t>(firstIndex), 5,
                                     static_cast<std::uint8_t>(channels), static_cast<std::uint8_t>(flags), 9000));
        const std::vector<Sent> sent = sender.flushed();
        QCOMPARE(sent.size(), std::size_t{2});
        QCOMPARE(sent[1].firstIndex, static_cast<std::uint64_t>(firstIndex));
        QCOMPARE(sent[1].micros, std::uint64_t{9000});
        QCOMPARE(sent[1].flags, static_cast<std::uint8_t>(flags));
        QVERIFY(sent[0].countsAreRight && sent[1].countsAreRight);
    }

    void fillsPayloadsButNeverOverfillsThem()
    {
        for (const std::uint8_t channels : {std::uint8_t{1}, std::uint8_t{2}, std::uint8_t{3}, std::uint8_t{8}}) {
            Sender sender;
            const auto frames = static_cast<std::uint16_t>(sampleBlockCounts / channels);
            std::uint64_t index = 0;
            std::vector<Sent> sent;
            for (int i = 0; i < 40; ++i, index += frames) {
                sender.stream->add(makeBlock(1, index, frames, channels));
                sender.frames->pump();
            }
            sent = sender.flushed();
            std::uint64_t expected = 0;
            for (const Sent& each : sent) {
                QCOMPARE(each.firstIndex, expected);
                QVERIFY(each.countsAreRight);
                QVERIFY(samplesHeaderBytes + 2U * each.frames * channels <= maxPayload);
                expected += each.frames;
            }
            QCOMPARE(expected, index);
            QCOMPARE(sent.size(), std::size_t{20}); // two blocks of 192 bytes a frame
        }
    }

    void flushingNothingSendsNothing()
    {
        Sender sender;
        QVERIFY(sender.flushed().empty());
        sender.stream->add(makeBlock(1, 0, 1, 1));
        QCOMPARE(sender.flushed().size(), std::size_t{1});
        QVERIFY(sender.flushed().empty());
    }

    /// A link that takes nothing: whole frames are dropped and counted, and the sequence number tells the host.
    void dropsWholeFramesWhenTheLinkIsFull()
    {
        Sender sender;
        sender.link.room = 0;
        for (std::uint64_t i = 0; i < 10; ++i) {
            sender.stream->add(makeBlock(1, 32 * i, 32, 3));
            sender.stream->flush();
            sender.frames->pump();
        }
        const std::uint32_t dropped = sender.frames->dropped();
        QVERIFY(dropped > 0);
        sender.link.room = std::numeric_limits<std::size_t>::max();
        sender.stream->add(makeBlock(1, 320, 32, 3));
        sender.frames->pump();
        const std::vector<Sent> sent = sender.flushed();
        QCOMPARE(sent.size(), std::size_t{11 - dropped});
        for (std::size_t i = 0; i + 1 < sent.size(); ++i) {
            QVERIFY(sent[i].countsAreRight);
            QCOMPARE(sent[i].sequence, static_cast<std::uint16_t>(i));
        }
        QCOMPARE(sent.back().sequence, std::uint16_t{10});
        QCOMPARE(sent.back().firstIndex, std::uint64_t{320});
    }

    void survivesALinkThatTakesAByteAtATime()
    {
        Sender sender;
        sender.link.pieceLimit = 1;
        std::uint64_t index = 0;
        for (int i = 0; i < 50; ++i, index += 30) {
            sender.stream->add(makeBlock(1, index, 30, 3));
            sender.stream->flush();
            while (!sender.frames->isEmpty())
                sender.frames->pump();
        }
        const std::vector<Sent> sent = sentOver(sender.link);
        QCOMPARE(sent.size(), std::size_t{50});
        QCOMPARE(sender.frames->dropped(), 0U);
    }
};

QTEST_APPLESS_MAIN(TestStreamSender)
#include "test_stream_sender.moc"
