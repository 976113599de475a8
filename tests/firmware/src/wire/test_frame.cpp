// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/wire/checksum.h"
#include "firmware/src/wire/frame.h"
#include "tests/support/bytes.h"

#include <QTest>

#include <random>

using namespace baseline;
using namespace baseline::tests;

namespace {

struct Received {
    std::uint8_t type = 0;
    std::uint16_t sequence = 0;
    ByteVector payload;

    friend bool operator==(const Received&, const Received&) = default;
};

ByteVector frameOf(const Received& frame)
{
    ByteVector bytes(maxFrameOnWire);
    bytes.resize(encodeFrame(frame.type, frame.sequence, view(frame.payload), {bytes.data(), bytes.size()}));
    return bytes;
}

/// A frame around a body that need not be one: whoever breaks the wire writes such.
ByteVector stuffed(const ByteVector& body)
{
    ByteVector bytes(cobsEncodedLimit(body.size()) + 1);
    bytes.resize(cobsEncode(view(body), bytes.data()) + 1);
    bytes.back() = 0;
    return bytes;
}

/// Feeds `bytes` in pieces of `piece` and collects the frames.
std::vector<Received> fed(FrameDecoder& decoder, const ByteVector& bytes, std::size_t piece)
{
    std::vector<Received> frames;
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        const ExactCopy part(bytes.data() + at, std::min(piece, bytes.size() - at));
        decoder.feed(part.view(), [&frames](const Frame& frame) {
            frames.push_back({frame.type, frame.sequence, {frame.payload.begin(), frame.payload.end()}});
        });
    }
    return frames;
}

std::vector<Received> fed(const ByteVector& bytes)
{
    FrameDecoder decoder;
    return fed(decoder, bytes, bytes.size());
}

Received randomFrame(std::mt19937& generator)
{
    Received frame;
    frame.type = static_cast<std::uint8_t>(generator());
    frame.sequence = static_cast<std::uint16_t>(generator());
    frame.payload.resize(generator() % (maxPayload + 1));
    const auto spread = 1U + generator() % 256U; // few values make many zeros
    for (std::uint8_t& byte : frame.payload)
        byte = static_cast<std::uint8_t>(generator() % spread);
    return frame;
}

void append(ByteVector& stream, const ByteVector& bytes)
{
    stream.insert(stream.end(), bytes.begin(), bytes.end());
}

bool sameCounters(const FrameDecoder& a, const FrameDecoder& b)
{
    const FrameDecoder::Counters& left = a.counters();
    const FrameDecoder::Counters& right = b.counters();
    return left.frames == right.frames && left.damaged == right.damaged && left.overlong == right.overlong;
}

} // namespace

class TestFrame final : public QObject {
    Q_OBJECT

private slots:
    void returnsWhatWentIn()
    {
        std::mt19937 generator(3);
        ByteVector stream;
        std::vector<Received> sent;
        for (int i = 0; i < 500; ++i) {
            sent.push_back(randomFrame(generator));
            append(stream, frameOf(sent.back()));
        }
        FrameDecoder decoder;
        QVERIFY(fed(decoder, stream, stream.size()) == sent);
        QCOMPARE(decoder.counters().frames, 500U);
        QCOMPARE(decoder.counters().damaged, 0U);
    }

    void takesBytesInAnyPieces()
    {
        std::mt19937 generator(4);
        ByteVector stream;
        for (int i = 0; i < 100; ++i) {
            append(stream, frameOf(randomFrame(generator)));
            for (auto noise = generator() % 900U; noise > 0; --noise)
                stream.push_back(static_cast<std::uint8_t>(generator()));
        }
        FrameDecoder whole;
        const std::vector<Received> frames = fed(whole, stream, stream.size());
        for (const std::size_t piece : {1U, 2U, 7U, 64U, 521U, 522U, 4096U}) {
            FrameDecoder pieces;
            QVERIFY(fed(pieces, stream, piece) == frames);
            QVERIFY(sameCounters(pieces, whole));
        }
    }

    void findsItsFeetAfterGarbage()
    {
        std::mt19937 generator(5);
        for (int trial = 0; trial < 300; ++trial) {
            ByteVector stream;
            for (auto noise = generator() % 2000U; noise > 0; --noise)
                stream.push_back(static_cast<std::uint8_t>(generator()));
            stream.push_back(0); // how a connection starts
            const Received frame = randomFrame(generator);
            append(stream, frameOf(frame));
            const std::vector<Received> frames = fed(stream);
            QVERIFY(!frames.empty() && frames.back() == frame);
            // 16 bits of CRC let one damaged piece in 65536 pass; these seeds have none.
            QCOMPARE(frames.size(), std::size_t{1});
        }
    }

    void refusesEveryTruncation()
    {
        const ByteVector frame = frameOf({0x05, 7, counting(0, 40)});
        for (std::size_t size = 0; size + 1 < frame.size(); ++size) {
            ByteVector cut(frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(size));
            cut.push_back(0);
            FrameDecoder decoder;
            QVERIFY(fed(decoder, cut, cut.size()).empty());
            QCOMPARE(decoder.counters().damaged, size == 0 ? 0U : 1U);
        }
    }

    void refusesEveryFlippedBit()
    {
        const ByteVector frame = frameOf({0x02, 513, counting(200, 90)});
        for (std::size_t bit = 0; bit < 8 * (frame.size() - 1); ++bit) {
            ByteVector flipped = frame;
            flipped[bit / 8] = static_cast<std::uint8_t>(flipped[bit / 8] ^ (1U << bit % 8));
            flipped.push_back(0);
            QVERIFY(fed(flipped).empty());
        }
    }

    void refusesBodiesOfAWrongSize()
    {
        for (std::size_t size = 0; size <= maxPayload + frameOverhead + 1; ++size) {
            ByteVector body(size, 0x55);
            if (size >= 2) {
                const std::uint16_t crc = crc16(Bytes(body.data(), size - 2));
                body[size - 2] = static_cast<std::uint8_t>(crc);
                body[size - 1] = static_cast<std::uint8_t>(crc >> 8);
            }
            const bool isFrame = size >= frameOverhead && size <= maxPayload + frameOverhead;
            QCOMPARE(fed(stuffed(body)).size(), std::size_t{isFrame ? 1U : 0U});
        }
    }

    void countsAnOverlongPieceOnceAndGoesOn()
    {
        const Received frame{0x04, 1, counting(0, 20)};
        for (const std::size_t length : {maxFrameOnWire + 1, 2 * maxFrameOnWire, std::size_t{100000}}) {
            ByteVector stream(length, 0x11);
            stream.push_back(0);
            append(stream, frameOf(frame));
            for (const std::size_t piece : {std::size_t{1}, std::size_t{300}, stream.size()}) {
                FrameDecoder decoder;
                const std::vector<Received> frames = fed(decoder, stream, piece);
                QCOMPARE(frames.size(), std::size_t{1});
                QVERIFY(frames.front() == frame);
                QCOMPARE(decoder.counters().overlong, 1U);
                QCOMPARE(decoder.counters().damaged, 0U);
            }
        }
    }

    void takesZerosBetweenFramesForNothing()
    {
        ByteVector stream(50, 0);
        append(stream, frameOf({0x81, 0, counting(1, 6)}));
        stream.insert(stream.end(), 50, 0);
        FrameDecoder decoder;
        QCOMPARE(fed(decoder, stream, 3).size(), std::size_t{1});
        QCOMPARE(decoder.counters().damaged, 0U);
    }

    void encodesIntoExactlyTheRoomItNeedsOrNotAtAll()
    {
        ByteVector payload(maxPayload + 1, 1);
        ByteVector target(2 * maxFrameOnWire);
        QCOMPARE(encodeFrame(1, 1, view(payload), {target.data(), target.size()}), std::size_t{0});
        payload.pop_back();
        QCOMPARE(encodeFrame(1, 1, view(payload), {target.data(), maxFrameOnWire - 1}), std::size_t{0});
        const std::unique_ptr<std::uint8_t[]> exact(new std::uint8_t[maxFrameOnWire]);
        const std::size_t size = encodeFrame(1, 1, view(payload), {exact.get(), maxFrameOnWire});
        QVERIFY(size > 0 && size <= maxFrameOnWire);
        QCOMPARE(encodeFrame(1, 1, Bytes(), {target.data(), 0}), std::size_t{0});
        const Received empty{9, 65535, {}};
        QVERIFY(fed(frameOf(empty)) == std::vector<Received>(1, empty));
    }
};

QTEST_APPLESS_MAIN(TestFrame)
#include "test_frame.moc"
