// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/point_stamps.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace baseline::widgets;

namespace {

constexpr int width = 40;
constexpr int height = 24;
constexpr int side = 6;

using Square = std::vector<QRgb>;

/// Premultiplied pixels within `margin` of the edges of a square; nothing elsewhere.
Square squareOf(std::mt19937& random, int margin)
{
    Square square(side * side, 0);
    for (int y = margin; y < side - margin; ++y) {
        for (int x = margin; x < side - margin; ++x) {
            const int alpha = static_cast<int>(random() % 255) + 1;
            square[static_cast<std::size_t>(y * side + x)] =
                qPremultiply(qRgba(static_cast<int>(random() % 256), static_cast<int>(random() % 256), 40, alpha));
        }
    }
    return square;
}

/// Points in the picture, across its edges and far from it, and some that are nowhere.
struct Points {
    explicit Points(std::mt19937& random)
    {
        std::uniform_real_distribution<float> place(-8.0F, 48.0F);
        for (std::size_t i = 0; i < 500; ++i) {
            x.push_back(place(random));
            y.push_back(place(random));
            depth.push_back(place(random) / 40.0F - 0.5F);
            style.push_back(static_cast<std::uint16_t>(random() % 3));
        }
        x[7] = std::numeric_limits<float>::quiet_NaN();
        y[8] = std::numeric_limits<float>::infinity();
        x[9] = -1e30F;
        order.resize(x.size());
        std::iota(order.rbegin(), order.rend(), 0U);
    }

    std::vector<float> x;
    std::vector<float> y;
    std::vector<float> depth;
    std::vector<std::uint16_t> style;
    std::vector<std::uint32_t> order;
};

} // namespace

class TestPointStamps final : public QObject {
    Q_OBJECT

private slots:
    void drawsWhatPixelAfterPixelWouldDraw_data()
    {
        QTest::addColumn<bool>("hasDepth");
        QTest::addColumn<double>("ratio");
        QTest::newRow("plane") << false << 1.0;
        QTest::newRow("plane, fine screen") << false << 2.0;
        QTest::newRow("space") << true << 1.0;
        QTest::newRow("space, 150 %") << true << 1.5;
    }

    void drawsWhatPixelAfterPixelWouldDraw()
    {
        QFETCH(const bool, hasDepth);
        QFETCH(const double, ratio);
        std::mt19937 random(3);
        const Points points(random);
        const std::size_t steps = hasDepth ? 2 : 1;
        std::vector<Square> squares;
        Stamps stamps[2];
        stamps[0].side = side;
        for (std::size_t i = 0; i < 3 * steps; ++i) {
            squares.push_back(squareOf(random, static_cast<int>(i % 4))); // the last is empty
            stamps[0].append(squares.back());
        }
        std::vector<QRgb> drawn(width * height, 0);
        const StampJob job{{drawn.data(), width, width, height},
                           points.x.data(),
                           points.y.data(),
                           hasDepth ? points.depth.data() : nullptr,
                           points.style.data(),
                           nullptr,
                           points.order.data(),
                           points.x.size(),
                           stamps,
                           3,
                           steps,
                           1.25,
                           -0.5,
                           ratio,
                           true,
                           true};
        stampPoints(job);

        std::vector<QRgb> expected(width * height, 0);
        for (const std::uint32_t point : points.order) {
            if (!std::isfinite(points.x[point]) || !std::isfinite(points.y[point]) || points.x[point] < -1e6F)
                continue;
            const std::size_t step = hasDepth && points.depth[point] >= 0.0F ? 1 : 0;
            const Square& square = squares[step * 3 + points.style[point]];
            const double left = (static_cast<double>(points.x[point]) - 1.25) * ratio - 0.5 * side;
            const double top = (static_cast<double>(points.y[point]) + 0.5) * ratio - 0.5 * side;
            for (int row = 0; row < side; ++row) {
                for (int column = 0; column < side; ++column) {
                    const int x = static_cast<int>(std::floor(left + 0.5)) + column;
                    const int y = static_cast<int>(std::floor(top + 0.5)) + row;
                    if (x < 0 || x >= width || y < 0 || y >= height)
                        continue;
                    QRgb& pixel = expected[static_cast<std::size_t>(y * width + x)];
                    pixel = blendedOver(square[static_cast<std::size_t>(row * side + column)], pixel);
                }
            }
        }
        QVERIFY(std::count(expected.begin(), expected.end(), 0U) < width * height / 2);
        QCOMPARE(drawn, expected);
    }

    void keepsOnlyWhatIsNotEmpty()
    {
        std::mt19937 random(4);
        Stamps stamps;
        stamps.side = side;
        stamps.append(squareOf(random, 1));
        stamps.append(squareOf(random, 3));
        stamps.append(squareOf(random, 0));
        QCOMPARE(stamps.stamps[0].left, std::int16_t{1});
        QCOMPARE(stamps.stamps[0].columns, std::int16_t{4});
        QCOMPARE(stamps.stamps[0].rows, std::int16_t{4});
        QCOMPARE(stamps.stamps[1].rows, std::int16_t{0});
        QCOMPARE(stamps.stamps[2].columns, std::int16_t{8});
        QCOMPARE(stamps.pixels.size(), std::size_t{4 * 4 + 8 * 6});
    }
};

QTEST_APPLESS_MAIN(TestPointStamps)
#include "test_point_stamps.moc"
