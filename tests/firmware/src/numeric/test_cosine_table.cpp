// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/numeric/cosine_table.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace baseline;

class TestCosineTable final : public QObject {
    Q_OBJECT

private slots:
    void holdsTheRoundedCosine()
    {
        for (std::size_t k = 0; k < cosineTableSize; ++k) {
            const double turn = static_cast<double>(k) / static_cast<double>(cosineTableSize);
            const double exact = std::cos(2.0 * std::numbers::pi * turn);
            // A quarter turn is exactly zero; the library's 2 pi is not quite 2 pi and leaves 6e-17.
            const float expected = k % 512 == 256 ? 0.0F : static_cast<float>(exact);
            QVERIFY(cosineTable[k] == expected);
        }
    }

    void hasTheSymmetriesOfACircleBitForBit()
    {
        for (std::size_t k = 1; k < cosineTableSize; ++k) {
            QVERIFY(cosineTable[k] == cosineTable[cosineTableSize - k]);
            QVERIFY(cosineTable[k] == -cosineTable[(k + 512) % cosineTableSize]);
        }
    }

    void givesTheSineAQuarterTurnLater()
    {
        QVERIFY(sineFromTable(0) == 0.0F);
        QVERIFY(sineFromTable(256) == 1.0F);
        QVERIFY(sineFromTable(512) == 0.0F);
        QVERIFY(sineFromTable(768) == -1.0F);
        for (std::size_t k = 0; k < 3 * cosineTableSize; ++k) { // indices past the table wrap round
            const double exact = std::sin(2.0 * std::numbers::pi * static_cast<double>(k) / 1024.0);
            // Half a unit in the last place of a float below one.
            QVERIFY(std::fabs(static_cast<double>(sineFromTable(k)) - exact) < 3.1e-8);
        }
    }

    void turnsOfAButterflyAreThoseOfTheTable()
    {
        for (std::size_t j = 0; j < radixFourTableSize; ++j) {
            const RadixFourTurns& turns = radixFourTable.turns[j];
            for (std::size_t m = 1; m <= 3; ++m) {
                QVERIFY(turns.cosine[m - 1] == cosineTable[2 * m * j]);
                QVERIFY(turns.minusSine[m - 1] == -sineFromTable(2 * m * j));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCosineTable)
#include "test_cosine_table.moc"
