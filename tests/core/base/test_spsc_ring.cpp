// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spsc_ring.h"

#include <QTest>

#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>

using namespace baseline;

class TestSpscRing final : public QObject {
    Q_OBJECT

private slots:
    void roundsItsCapacityUp()
    {
        QCOMPARE(SpscRing<int>(5).capacity(), std::size_t{8});
        QCOMPARE(SpscRing<int>(8).capacity(), std::size_t{8});
        QCOMPARE(SpscRing<int>(0).capacity(), std::size_t{1});
    }

    void refusesAndCountsWhatDoesNotFit()
    {
        SpscRing<int> ring(4);
        for (int i = 0; i < 4; ++i)
            QVERIFY(ring.push(i));
        QVERIFY(!ring.push(4));
        QVERIFY(!ring.push(5));
        QCOMPARE(ring.refused(), std::uint64_t{2});
        QCOMPARE(ring.size(), std::size_t{4});
        for (int i = 0; i < 4; ++i)
            QCOMPARE(ring.pop(), std::optional<int>(i));
        QCOMPARE(ring.pop(), std::nullopt);
        QVERIFY(ring.push(6)); // a refusal leaves the ring usable
        QCOMPARE(ring.pop(), std::optional<int>(6));
    }

    void movesItems()
    {
        SpscRing<std::unique_ptr<int>> ring(2);
        QVERIFY(ring.push(std::make_unique<int>(9)));
        const auto item = ring.pop();
        QVERIFY(item.has_value());
        QCOMPARE(**item, 9);
    }

    // A producer that never waits and a slower consumer: what arrives is in order, and every number that is missing was
    // counted as refused.
    void losesNothingUncountedBetweenTwoThreads()
    {
        constexpr std::uint64_t total = 1'000'000;
        SpscRing<std::uint64_t> ring(64);
        std::uint64_t received = 0;
        bool inOrder = true;
        std::atomic<bool> finished = false;
        std::thread consumer([&] {
            std::uint64_t next = 0;
            while (true) {
                const bool last = finished.load(); // read first, so that a last look follows the last push
                while (const auto item = ring.pop()) {
                    inOrder = inOrder && *item >= next;
                    next = *item + 1;
                    ++received;
                }
                if (last)
                    break;
            }
        });
        for (std::uint64_t i = 0; i < total; ++i)
            ring.push(i);
        finished = true;
        consumer.join();
        QVERIFY(inOrder);
        QVERIFY(received > 0);
        QCOMPARE(received + ring.refused(), total);
    }

    // A producer that repeats what was refused: everything arrives, once and in order.
    void keepsOrderUnderPressure()
    {
        constexpr std::uint64_t total = 200'000;
        SpscRing<std::uint64_t> ring(16);
        std::thread producer([&] {
            for (std::uint64_t i = 0; i < total; ++i) {
                while (!ring.push(i))
                    std::this_thread::yield();
            }
        });
        std::uint64_t expected = 0;
        bool inOrder = true;
        while (expected < total) { // to the end even where the order is broken, so that the producer can end
            if (const auto item = ring.pop())
                inOrder = *item == expected++ && inOrder;
            else
                std::this_thread::yield();
        }
        producer.join();
        QVERIFY(inOrder);
        QCOMPARE(ring.size(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestSpscRing)
#include "test_spsc_ring.moc"
