// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/random.h"

#include <QTest>

#include <array>
#include <cstdint>

using namespace baseline::learn;

class TestRandom final : public QObject {
    Q_OBJECT

private slots:
    // Computed by a separate program from the published recurrences of mt19937-64 and splitmix64: the same numbers have
    // to come out of every compiler and library, or a seed in a model would mean nothing.
    void isTheSameEverywhere()
    {
        Random first(0, 0);
        QCOMPARE(first.unit(), 0.48207114651429983);
        QCOMPARE(first.unit(), 0.09763522103738831);
        QCOMPARE(first.below(1000), std::uint64_t{256});
        QCOMPARE(first.below(1000), std::uint64_t{582});
        Random second(7, 3);
        QCOMPARE(second.unit(), 0.5179727375222158);
        QCOMPARE(second.unit(), 0.7212330090367962);
        QCOMPARE(second.below(1000), std::uint64_t{134});
        QCOMPARE(second.below(1000), std::uint64_t{351});
    }

    void streamsDiffer()
    {
        QVERIFY(Random(1, 0).unit() != Random(1, 1).unit());
        QVERIFY(Random(1, 0).unit() != Random(0, 1).unit());
    }

    void belowIsUniform()
    {
        Random random(5);
        constexpr int draws = 70'000;
        std::array<int, 7> counts{};
        for (int i = 0; i < draws; ++i)
            ++counts.at(random.below(7));
        // Standard deviation of a count: sqrt(70000 * 1/7 * 6/7) = 93; the seed is fixed, five of them are generous.
        for (const int count : counts)
            QVERIFY(std::abs(count - draws / 7) < 465);
        QCOMPARE(random.below(1), std::uint64_t{0});
    }

    void unitStaysBelowOne()
    {
        Random random(6);
        double sum = 0.0;
        for (int i = 0; i < 100'000; ++i) {
            const double number = random.unit();
            QVERIFY(number >= 0.0 && number < 1.0);
            sum += number;
        }
        // Standard deviation of the mean: 0.2887 / sqrt(100000) = 0.0009.
        QVERIFY(std::abs(sum / 100'000 - 0.5) < 0.0046);
    }
};

QTEST_APPLESS_MAIN(TestRandom)
#include "test_random.moc"
