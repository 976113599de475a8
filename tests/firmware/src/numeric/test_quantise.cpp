// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/numeric/quantise.h"

#include <QTest>

#include <bit>
#include <cfenv>
#include <cmath>
#include <limits>

using namespace baseline;

namespace {

/// The same rule by the C library, whose rounding mode is to nearest, ties to even, at start.
std::int16_t reference(float valueG, std::uint32_t rangeG)
{
    const float counts = valueG / (static_cast<float>(rangeG) / 32768.0F);
    const float rounded = std::nearbyint(counts);
    return static_cast<std::int16_t>(std::min(32767.0F, std::max(-32768.0F, rounded)));
}

} // namespace

class TestQuantise final : public QObject {
    Q_OBJECT

private slots:
    void weighsACountByTheRange()
    {
        QVERIFY(gravityPerCount(2) == 0.00006103515625F);
        QVERIFY(gravityPerCount(4) == 0.0001220703125F);
        QVERIFY(gravityPerCount(8) == 0.000244140625F);
        QVERIFY(gravityPerCount(16) == 0.00048828125F);
    }

    void everyCountComesBack()
    {
        for (const std::uint32_t range : {2U, 4U, 8U, 16U}) {
            for (int count = -32768; count <= 32767; ++count) {
                const float g = static_cast<float>(count) * gravityPerCount(range);
                if (quantise(g, range) != count)
                    QCOMPARE(int{quantise(g, range)}, count);
            }
        }
    }

    void tiesGoToTheEvenCount()
    {
        for (const std::uint32_t range : {2U, 4U, 8U, 16U}) {
            for (int count = -32768; count < 32767; ++count) {
                const float half = (static_cast<float>(count) + 0.5F) * gravityPerCount(range);
                const int even = count % 2 == 0 ? count : count + 1;
                if (quantise(half, range) != even)
                    QCOMPARE(int{quantise(half, range)}, even);
                // A hair beside the tie there is no tie.
                const float below = std::nextafter(half, -100.0F);
                const float above = std::nextafter(half, 100.0F);
                if (quantise(below, range) != count || quantise(above, range) != count + 1)
                    QFAIL(qPrintable(QString::number(count)));
            }
        }
    }

    void equalsTheLibraryOverAllFloats()
    {
        QCOMPARE(std::fegetround(), FE_TONEAREST);
        for (const std::uint32_t range : {2U, 3U, 4U, 8U, 16U, 100U}) {
            // A prime step over all bit patterns: both signs, denormals and every exponent.
            for (std::uint64_t bits = 0; bits <= 0xFFFFFFFFU; bits += 16411) {
                const float value = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
                if (!std::isfinite(value))
                    continue;
                if (quantise(value, range) != reference(value, range))
                    QFAIL(qPrintable(QString::number(static_cast<double>(value))));
            }
        }
    }

    void saturatesAtTheEndsOfTheRange_data()
    {
        QTest::addColumn<float>("counts");
        QTest::addColumn<int>("expected");
        QTest::newRow("the last count") << 32767.0F << 32767;
        QTest::newRow("under a tie with one too many") << 32766.5F << 32766;
        QTest::newRow("over it") << 32766.6F << 32767;
        QTest::newRow("a full range") << 32768.0F << 32767;
        QTest::newRow("the first count") << -32768.0F << -32768;
        QTest::newRow("a tie below") << -32767.5F << -32768;
        QTest::newRow("one too low") << -32769.0F << -32768;
        QTest::newRow("far above") << 3e38F << 32767;
        QTest::newRow("far below") << -3e38F << -32768;
        QTest::newRow("infinity") << std::numeric_limits<float>::infinity() << 32767;
        QTest::newRow("minus infinity") << -std::numeric_limits<float>::infinity() << -32768;
        QTest::newRow("NaN") << std::numeric_limits<float>::quiet_NaN() << 0;
        QTest::newRow("negative NaN") << -std::numeric_limits<float>::quiet_NaN() << 0;
        QTest::newRow("denormal") << std::numeric_limits<float>::denorm_min() << 0;
        QTest::newRow("minus zero") << -0.0F << 0;
    }

    void saturatesAtTheEndsOfTheRange()
    {
        QFETCH(float, counts);
        QFETCH(int, expected);
        for (const std::uint32_t range : {2U, 4U, 8U, 16U})
            QCOMPARE(int{quantise(counts * gravityPerCount(range), range)}, expected);
    }
};

QTEST_APPLESS_MAIN(TestQuantise)
#include "test_quantise.moc"
