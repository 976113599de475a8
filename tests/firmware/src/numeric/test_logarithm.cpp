// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/numeric/logarithm.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace baseline;

namespace {

constexpr float smallestNormal = std::numeric_limits<float>::min();

double errorAt(float x)
{
    return std::fabs(static_cast<double>(exactLog10(x)) - std::log10(static_cast<double>(x)));
}

} // namespace

class TestLogarithm final : public QObject {
    Q_OBJECT

private slots:
    void staysWithinItsStatedErrorOverAllNormals()
    {
        // A prime step visits all exponents with ever other mantissas: 2 million of the 2 thousand million normals.
        const std::uint32_t last = std::bit_cast<std::uint32_t>(std::numeric_limits<float>::max());
        for (std::uint32_t bits = std::bit_cast<std::uint32_t>(smallestNormal); bits <= last; bits += 997) {
            const float x = std::bit_cast<float>(bits);
            const double size = std::fabs(std::log10(static_cast<double>(x)));
            // The bound of logarithm.h.
            if (errorAt(x) > 1.7e-7 * std::max(1.0, size))
                QFAIL(qPrintable(QString::number(static_cast<double>(x))));
        }
    }

    void isRelativelyExactNearOne()
    {
        for (int i = 1; i < 4000; ++i) {
            const float x = 0.7072F + 0.000176F * static_cast<float>(i); // up to sqrt(2)
            const double exact = std::log10(static_cast<double>(x));
            QVERIFY(errorAt(x) <= 3e-7 * std::fabs(exact));
        }
        QVERIFY(exactLog10(1.0F) == 0.0F);
        // The neighbours of one, where a difference of logarithms would have lost everything.
        QVERIFY(errorAt(std::nextafter(1.0F, 2.0F)) < 1e-14);
        QVERIFY(errorAt(std::nextafter(1.0F, 0.0F)) < 1e-14);
    }

    void joinsItsPiecesWithoutAStep()
    {
        // The range reduction changes exponent at sqrt(1/2) 2^e: the two sides must meet within their error.
        for (int e = -100; e <= 100; e += 10) {
            const float edge = std::ldexp(std::sqrt(0.5F), e);
            float x = edge;
            for (int i = 0; i < 20; ++i)
                x = std::nextafter(x, 0.0F);
            for (int i = 0; i < 40; ++i, x = std::nextafter(x, 1e38F))
                QVERIFY(errorAt(x) <= 1.7e-7 * std::max(1.0, 0.302 * std::abs(e)));
        }
    }

    void takesEverythingElseForTheSmallestNormal_data()
    {
        QTest::addColumn<float>("x");
        QTest::newRow("zero") << 0.0F;
        QTest::newRow("minus zero") << -0.0F;
        QTest::newRow("largest denormal") << std::nextafter(smallestNormal, 0.0F);
        QTest::newRow("smallest denormal") << std::numeric_limits<float>::denorm_min();
        QTest::newRow("minus one") << -1.0F;
        QTest::newRow("minus largest") << -std::numeric_limits<float>::max();
        QTest::newRow("infinity") << std::numeric_limits<float>::infinity();
        QTest::newRow("minus infinity") << -std::numeric_limits<float>::infinity();
        QTest::newRow("NaN") << std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("negative NaN") << -std::numeric_limits<float>::quiet_NaN();
    }

    void takesEverythingElseForTheSmallestNormal()
    {
        QFETCH(float, x);
        QVERIFY(exactLog10(x) == exactLog10(smallestNormal));
        QVERIFY(errorAt(smallestNormal) < 1e-5);
    }
};

QTEST_APPLESS_MAIN(TestLogarithm)
#include "test_logarithm.moc"
