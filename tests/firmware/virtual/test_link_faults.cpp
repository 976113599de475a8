// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "firmware/src/wire/frame.h"
#include "firmware/virtual/link_faults.h"

#include <algorithm>
#include <vector>

using namespace baseline;
using virtual_nano::LinkFaults;

namespace {

/// Takes at most `atOnce` bytes a call.
class SlowLink final : public HostLink {
public:
    explicit SlowLink(std::size_t atOnce) : m_atOnce(atOnce) {}
    std::size_t write(Bytes bytes) override
    {
        const std::size_t taken = std::min(bytes.size, m_atOnce);
        received.insert(received.end(), bytes.data, bytes.data + taken);
        return taken;
    }
    std::size_t read(MutableBytes) override { return 0; }

    std::vector<std::uint8_t> received;

private:
    std::size_t m_atOnce;
};

constexpr int frameCount = 2000;

/// Frames with their number as the sequence and payloads that need stuffing.
std::vector<std::uint8_t> manyFrames()
{
    std::vector<std::uint8_t> bytes;
    for (int i = 0; i < frameCount; ++i) {
        std::vector<std::uint8_t> payload(static_cast<std::size_t>(i % 300), static_cast<std::uint8_t>(i % 3));
        std::uint8_t frame[maxFrameOnWire];
        const std::size_t size = encodeFrame(2, static_cast<std::uint16_t>(i), Bytes(payload.data(), payload.size()),
                                             MutableBytes(frame, sizeof frame));
        bytes.insert(bytes.end(), frame, frame + size);
    }
    return bytes;
}

void writeAll(HostLink& link, const std::vector<std::uint8_t>& bytes, std::size_t piece)
{
    for (std::size_t at = 0; at < bytes.size();)
        at += link.write(Bytes(bytes.data() + at, std::min(piece, bytes.size() - at)));
}

struct Decoded {
    std::vector<int> sequences;
    FrameDecoder::Counters counters{};
};

Decoded decodeAll(const std::vector<std::uint8_t>& bytes)
{
    Decoded result;
    FrameDecoder decoder;
    decoder.feed(Bytes(bytes.data(), bytes.size()),
                 [&result](const Frame& frame) { result.sequences.push_back(frame.sequence); });
    result.counters = decoder.counters();
    return result;
}

} // namespace

class TestLinkFaults final : public QObject {
    Q_OBJECT
private slots:
    void passesEverythingUnchanged_data();
    void passesEverythingUnchanged();
    void dropsWholeFramesOnly();
    void damagesEachFrameExactlyOnce();
    void isTheSameForTheSameSeed();
};

void TestLinkFaults::passesEverythingUnchanged_data()
{
    QTest::addColumn<int>("piece");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("byte by byte") << 1 << 1000;
    QTest::newRow("a slow link") << 4096 << 3;
    QTest::newRow("pieces across frames") << 97 << 61;
}

void TestLinkFaults::passesEverythingUnchanged()
{
    QFETCH(int, piece);
    QFETCH(int, atOnce);
    SlowLink link(static_cast<std::size_t>(atOnce));
    LinkFaults faults(link, 1);
    const std::vector<std::uint8_t> sent = manyFrames();
    writeAll(faults, sent, static_cast<std::size_t>(piece));
    // The end of the last frame may still wait for the slow link.
    for (int i = 0; i < 1000; ++i)
        faults.write(Bytes());
    QCOMPARE(link.received, sent);
    QCOMPARE(faults.counters().frames, quint64{frameCount});
}

void TestLinkFaults::dropsWholeFramesOnly()
{
    SlowLink link(100000);
    LinkFaults faults(link, 5);
    faults.setDrop(0.1);
    writeAll(faults, manyFrames(), 333);
    const Decoded decoded = decodeAll(link.received);
    QCOMPARE(decoded.counters.damaged, 0U);
    QCOMPARE(decoded.sequences.size() + faults.counters().dropped, std::size_t{frameCount});
    QVERIFY(std::is_sorted(decoded.sequences.begin(), decoded.sequences.end()));
    // Binomial: 200 of 2000 with a standard deviation of 13.4; five of those.
    QVERIFY(faults.counters().dropped > 133 && faults.counters().dropped < 267);
}

void TestLinkFaults::damagesEachFrameExactlyOnce()
{
    SlowLink link(100000);
    LinkFaults faults(link, 5);
    faults.setCorrupt(0.5);
    const std::vector<std::uint8_t> sent = manyFrames();
    writeAll(faults, sent, 333);
    QCOMPARE(link.received.size(), sent.size());
    const Decoded decoded = decodeAll(link.received);
    // A CRC of 16 bits sees every single flipped bit.
    QCOMPARE(quint64{decoded.counters.damaged}, faults.counters().corrupted);
    QCOMPARE(decoded.sequences.size() + faults.counters().corrupted, std::size_t{frameCount});
    QVERIFY(faults.counters().corrupted > 800);
}

void TestLinkFaults::isTheSameForTheSameSeed()
{
    std::vector<std::vector<std::uint8_t>> received;
    for (const std::uint64_t seed : {11U, 11U, 12U}) {
        SlowLink link(100000);
        LinkFaults faults(link, seed);
        faults.setDrop(0.2);
        faults.setCorrupt(0.2);
        writeAll(faults, manyFrames(), 4096);
        received.push_back(link.received);
    }
    QCOMPARE(received[0], received[1]);
    QVERIFY(received[0] != received[2]);
}

QTEST_APPLESS_MAIN(TestLinkFaults)
#include "test_link_faults.moc"
