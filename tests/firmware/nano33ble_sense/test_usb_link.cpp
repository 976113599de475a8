// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/nano33ble_sense/usb_link.h"
#include "firmware/src/node/frame_sender.h"

#include <QTest>

#include <deque>
#include <vector>

using namespace baseline;

namespace {

/// The driver holds one packet until the host has fetched it.
class FakePort final : public UsbPort {
public:
    bool isOpen() override { return open; }
    std::size_t offer(Bytes packet) override
    {
        ++offers;
        if (!open || held)
            return 0;
        held = true;
        largest = std::max(largest, packet.size);
        sent.insert(sent.end(), packet.begin(), packet.end());
        return packet.size;
    }
    std::size_t take(MutableBytes buffer) override
    {
        std::size_t taken = 0;
        while (taken < buffer.size && !fromHost.empty()) {
            buffer[taken++] = fromHost.front();
            fromHost.pop_front();
        }
        return taken;
    }
    void hostReads() { held = false; }

    bool open = true;
    bool held = false;
    int offers = 0;
    std::size_t largest = 0;
    std::vector<std::uint8_t> sent;
    std::deque<std::uint8_t> fromHost;
};

std::vector<std::uint8_t> ramp(std::size_t size)
{
    std::vector<std::uint8_t> bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i);
    return bytes;
}

} // namespace

class TestUsbLink final : public QObject {
    Q_OBJECT

private slots:
    void sendsPacketsThatAreNeverFull()
    {
        FakePort port;
        UsbLink link(port);
        const std::vector<std::uint8_t> bytes = ramp(300);
        std::size_t done = 0;
        int calls = 0;
        while (done < bytes.size()) {
            done += link.write(Bytes(bytes.data() + done, bytes.size() - done));
            port.hostReads();
            ++calls;
        }
        QVERIFY(port.sent == bytes);
        QCOMPARE(port.largest, std::size_t{63});
        QCOMPARE(calls, 5);
    }

    void neverWaitsForAHostThatDoesNotRead()
    {
        FakePort port;
        UsbLink link(port);
        const std::vector<std::uint8_t> bytes = ramp(500);
        QCOMPARE(link.write(Bytes(bytes.data(), bytes.size())), std::size_t{63});
        port.offers = 0;
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(link.write(Bytes(bytes.data(), bytes.size())), std::size_t{0});
        QCOMPARE(port.offers, 1000); // one try a call, no loop
        port.hostReads();
        QCOMPARE(link.write(Bytes(bytes.data(), bytes.size())), std::size_t{63});
    }

    void throwsAwayWhatNobodyHolds()
    {
        FakePort port;
        port.open = false;
        UsbLink link(port);
        const std::vector<std::uint8_t> bytes = ramp(500);
        QCOMPARE(link.write(Bytes(bytes.data(), bytes.size())), std::size_t{500});
        QVERIFY(port.sent.empty());
        QCOMPARE(port.offers, 0);
    }

    void dropsWholeFramesAndTellsHowMany()
    {
        FakePort port;
        UsbLink link(port);
        FrameSender sender(link);
        const std::vector<std::uint8_t> payload = ramp(400);
        for (int i = 0; i < 20; ++i) {
            sender.send(MessageType::Log, Bytes(payload.data(), payload.size()));
            sender.pump(); // the host has stopped reading
        }
        QVERIFY(sender.dropped() > 10);
        while (!sender.isEmpty()) {
            sender.pump();
            port.hostReads();
        }
        int frames = 0;
        FrameDecoder decoder;
        decoder.feed(Bytes(port.sent.data(), port.sent.size()), [&](const Frame& frame) {
            ++frames;
            QVERIFY(std::equal(payload.begin(), payload.end(), frame.payload.begin(), frame.payload.end()));
        });
        QCOMPARE(static_cast<std::uint32_t>(frames) + sender.dropped(), 20U);
        QCOMPARE(decoder.counters().damaged, 0U);
    }

    void readsWhatTheHostSent()
    {
        FakePort port;
        UsbLink link(port);
        port.fromHost = {1, 2, 3};
        std::uint8_t buffer[2] = {};
        QCOMPARE(link.read(MutableBytes(buffer, 2)), std::size_t{2});
        QCOMPARE(buffer[1], std::uint8_t{2});
        QCOMPARE(link.read(MutableBytes(buffer, 2)), std::size_t{1});
        QCOMPARE(link.read(MutableBytes(buffer, 2)), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestUsbLink)
#include "test_usb_link.moc"
