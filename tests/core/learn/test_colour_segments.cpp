// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/colour_segments.h"

#include <QTest>

#include <array>
#include <cmath>
#include <set>

using namespace baseline;
using namespace baseline::learn;

namespace {

using Bytes = std::vector<std::uint8_t>;

/// `count` pixels of each colour, one colour after the other.
Bytes flat(const std::vector<Srgb>& colours, std::size_t count)
{
    Bytes bytes;
    for (const Srgb& colour : colours) {
        for (std::size_t i = 0; i < count; ++i)
            bytes.insert(bytes.end(), colour.begin(), colour.end());
    }
    return bytes;
}

} // namespace

/// Colours as the eye sees them, and pictures in a few of them.
class TestColourSegments final : public QObject {
    Q_OBJECT

private slots:
    void labHasThePublishedValues_data()
    {
        QTest::addColumn<int>("red");
        QTest::addColumn<int>("green");
        QTest::addColumn<int>("blue");
        QTest::addColumn<double>("lightness");
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        // B. Lindbloom's calculator, sRGB to Lab under D65, two decimals.
        QTest::newRow("black") << 0 << 0 << 0 << 0.0 << 0.0 << 0.0;
        QTest::newRow("white") << 255 << 255 << 255 << 100.0 << 0.0 << 0.0;
        QTest::newRow("red") << 255 << 0 << 0 << 53.24 << 80.09 << 67.20;
        QTest::newRow("green") << 0 << 255 << 0 << 87.73 << -86.18 << 83.18;
        QTest::newRow("blue") << 0 << 0 << 255 << 32.30 << 79.19 << -107.86;
        QTest::newRow("middle grey") << 119 << 119 << 119 << 50.03 << 0.0 << 0.0;
    }

    void labHasThePublishedValues()
    {
        QFETCH(const int, red);
        QFETCH(const int, green);
        QFETCH(const int, blue);
        QFETCH(const double, lightness);
        QFETCH(const double, a);
        QFETCH(const double, b);
        const Lab lab = labOf({std::uint8_t(red), std::uint8_t(green), std::uint8_t(blue)});
        constexpr double rounded = 0.01; // two decimals, and matrices of seven digits
        QVERIFY2(std::abs(lab.lightness - lightness) < rounded, qPrintable(QString::number(lab.lightness)));
        QVERIFY2(std::abs(lab.a - a) < rounded, qPrintable(QString::number(lab.a)));
        QVERIFY2(std::abs(lab.b - b) < rounded, qPrintable(QString::number(lab.b)));
    }

    void theWayBackIsExact()
    {
        for (int red = 0; red < 256; red += 15) {
            for (int green = 0; green < 256; green += 15) {
                for (int blue = 0; blue < 256; blue += 15) {
                    const Srgb colour{std::uint8_t(red), std::uint8_t(green), std::uint8_t(blue)};
                    QCOMPARE(srgbOf(labOf(colour)), colour);
                }
            }
        }
    }

    void coloursBeyondTheScreenAreCut()
    {
        QCOMPARE(srgbOf({120.0, 0.0, 0.0}), (Srgb{255, 255, 255}));
        QCOMPARE(srgbOf({-20.0, 0.0, 0.0}), (Srgb{0, 0, 0}));
        const Srgb red = srgbOf({53.0, 200.0, 67.0});
        QCOMPARE(int(red[0]), 255);
        QCOMPARE(int(red[1]), 0);
    }

    void flatColoursAreFoundAsTheyAre_data()
    {
        QTest::addColumn<int>("space");
        QTest::newRow("RGB") << int(ColourSpace::Rgb);
        QTest::newRow("Lab") << int(ColourSpace::Lab);
    }

    void flatColoursAreFoundAsTheyAre()
    {
        QFETCH(const int, space);
        Bytes picture = flat({{200, 30, 40}}, 100);
        for (const Bytes& more : {flat({{20, 90, 200}}, 300), flat({{250, 250, 240}}, 600)})
            picture.insert(picture.end(), more.begin(), more.end());
        const auto found = segmentColours(picture, ColourSpace(space), 3, 1);
        QVERIFY(found);
        QCOMPARE(found->palette.size(), std::size_t{3});
        QCOMPARE(found->palette[0].colour, (Srgb{250, 250, 240}));
        QCOMPARE(found->palette[0].pixels, std::size_t{600});
        QCOMPARE(found->palette[1].colour, (Srgb{20, 90, 200}));
        QCOMPARE(found->palette[1].pixels, std::size_t{300});
        QCOMPARE(found->palette[2].colour, (Srgb{200, 30, 40}));
        QVERIFY(found->meanSquare < 1e-6); // centres are means in float
        QCOMPARE(int(found->labels.front()), 2);
        QCOMPARE(int(found->labels.back()), 0);
    }

    void theSpaceDecidesWhatIsNear()
    {
        // Black and a dark green are 60 steps apart and Lab 47; white and a pale yellow 75 steps and Lab 38.
        const std::vector<Srgb> colours{{0, 0, 0}, {0, 60, 0}, {255, 255, 255}, {255, 255, 180}};
        const Bytes picture = flat(colours, 50);
        const auto rgb = segmentColours(picture, ColourSpace::Rgb, 3, 1);
        const auto lab = segmentColours(picture, ColourSpace::Lab, 3, 1);
        QVERIFY(rgb && lab);
        QCOMPARE(rgb->labels[0], rgb->labels[50]); // the dark ones
        QVERIFY(rgb->labels[100] != rgb->labels[150]);
        QVERIFY(lab->labels[0] != lab->labels[50]);
        QCOMPARE(lab->labels[100], lab->labels[150]); // the pale ones
        // Two of four colours lie 30 steps from their common centre: 2 / 4 of 30².
        QVERIFY(std::abs(rgb->meanSquare - 450.0) < 1e-3);
        QCOMPARE(rgb->palette[0].colour, (Srgb{0, 30, 0}));
    }

    void aLargePictureGivesTheSameTwice()
    {
        Bytes picture;
        for (std::size_t i = 0; i < 60'000; ++i)
            picture.insert(picture.end(), {std::uint8_t(i % 251), std::uint8_t(i / 240), std::uint8_t(i % 7 * 30)});
        const auto once = segmentColours(picture, ColourSpace::Lab, 6, 3);
        const auto twice = segmentColours(picture, ColourSpace::Lab, 6, 3);
        QVERIFY(once && twice);
        QVERIFY(once->labels == twice->labels);
        std::size_t pixels = 0;
        for (std::size_t i = 0; i < once->palette.size(); ++i) {
            pixels += once->palette[i].pixels;
            QVERIFY(i == 0 || once->palette[i].pixels <= once->palette[i - 1].pixels);
        }
        QCOMPARE(pixels, std::size_t{60'000});
    }

    void whatCannotBeIsRefused()
    {
        QCOMPARE(segmentColours({}, ColourSpace::Rgb, 2, 1).error().subject, std::string("pixels"));
        const Bytes broken(7, 1);
        QCOMPARE(segmentColours(broken, ColourSpace::Rgb, 2, 1).error().subject, std::string("pixels"));
        const Bytes two = flat({{0, 0, 0}, {255, 0, 0}}, 30);
        const auto refused = segmentColours(two, ColourSpace::Lab, 3, 1);
        QCOMPARE(refused.error().subject, std::string("clusters"));
        QCOMPARE(refused.error().value, 2.0);
        QCOMPARE(segmentColours(two, ColourSpace::Rgb, 0, 1).error().subject, std::string("clusters"));
        QCOMPARE(segmentColours(two, ColourSpace::Rgb, 257, 1).error().subject, std::string("clusters"));
        Progress stopped;
        std::stop_source stop;
        stop.request_stop();
        stopped.stop = stop.get_token();
        QCOMPARE(segmentColours(two, ColourSpace::Rgb, 2, 1, stopped).error().code, Error::Code::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestColourSegments)
#include "test_colour_segments.moc"
