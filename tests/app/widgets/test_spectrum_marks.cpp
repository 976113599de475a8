// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spectrum_view.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QtTest>

#include <limits>

using namespace baseline;
using namespace baseline::widgets;

namespace {

constexpr float lost = std::numeric_limits<float>::quiet_NaN();

int distance(const QColor& a, const QColor& b)
{
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

/// Pixels of about that colour in a column of the picture.
int pixelsOf(const QImage& image, double x, const QColor& colour, double from, double to)
{
    int count = 0;
    for (int y = static_cast<int>(from); y < static_cast<int>(to); ++y)
        count += distance(image.pixelColor(static_cast<int>(std::floor(x)), y), colour) < 30 ? 1 : 0;
    return count;
}

void fill(SpectrumView& view, float level = 0.001F)
{
    const std::vector<float> values(501, level);
    const std::vector<std::span<const float>> channels{values};
    view.setUnit(QStringLiteral("g"));
    view.setData(channels, Hertz{1.0});
}

} // namespace

class TestSpectrumMarks final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }

    void familiesHaveTheirSigns()
    {
        const auto lines = dsp::machineLines({30.0}, dsp::BearingTable::standard().find("6205"), {}, 2);
        const auto markers = markersOf(lines, 0.02);
        QStringList labels;
        for (const SpectrumMarker& marker : markers)
            labels.append(marker.label);
        QCOMPARE(labels.join(QLatin1Char(' ')),
                 QStringLiteral("1× 2× BPFO 2 BPFO BPFI 2 BPFI BSF 2 BSF FTF 2 FTF"));
        QCOMPARE(markers[0].tolerance, 0.0); // a typed speed does not slip
        QCOMPARE(markers[2].tolerance, 0.02);
        QVERIFY(markers[2].colour != markers[4].colour);
    }

    void aMarkerStandsAtItsFrequency()
    {
        SpectrumView view;
        view.resize(600, 300);
        fill(view);
        view.setMarkers({{{200.0}, QStringLiteral("BPFO"), 3, 0.02}});
        const QImage image = view.grab().toImage();
        const QRectF area = view.plotRectangle();
        const double x = view.pixelOf({200.0}, 1.0).x();
        const QColor colour = Theme::light().series(3);
        // Dashes: less than the whole height, more than a third of it.
        QVERIFY(pixelsOf(image, x, colour, area.top(), area.bottom()) > area.height() / 3.0);
        QCOMPARE(pixelsOf(image, view.pixelOf({260.0}, 1.0).x(), colour, area.top(), area.bottom()), 0);
        view.setMarkers({});
        QCOMPARE(pixelsOf(view.grab().toImage(), x, colour, area.top(), area.bottom()), 0);
    }

    void ordersKeepTheLinesWhereTheyAre()
    {
        SpectrumView view;
        view.resize(600, 300);
        fill(view);
        const double before = view.pixelOf({200.0}, 1.0).x();
        view.setOrders(Hertz{25.0});
        QCOMPARE(view.xRange().high, 20.0);
        QVERIFY(std::abs(view.pixelOf({200.0}, 1.0).x() - before) < 12.0); // the numbers of the axis move it a little
        QCOMPARE(view.frequencyAt(view.pixelOf({200.0}, 1.0)).value, 200.0);
        fill(view);
        QCOMPARE(view.xRange().high, 20.0);
        for (const double bad : {0.0, -3.0, static_cast<double>(lost), std::numeric_limits<double>::infinity()}) {
            view.setOrders(Hertz{bad});
            QCOMPARE(view.xRange().high, 500.0);
        }
    }

    void anExceededLimitLooksDifferent()
    {
        SpectrumView view;
        view.resize(600, 300);
        fill(view);
        SpectrumLimit limit{QStringLiteral("Shaft"), {100.0}, {300.0}, 0.5, false};
        view.setLimits({limit});
        QVERIFY(view.plotRectangle().contains(view.pixelOf({200.0}, 0.5))); // kept in view
        const QPointF place = view.pixelOf({150.0}, 0.5);
        const auto seen = [&](const QColor& colour) {
            return pixelsOf(view.grab().toImage(), place.x(), colour, place.y() - 4.0, place.y() + 4.0);
        };
        QVERIFY(seen(Theme::light().warning) > 0);
        limit.isExceeded = true;
        view.setLimits({limit});
        QVERIFY(seen(Theme::light().alarm) > 0);
    }

    void theBandLiesBehindTheLines()
    {
        SpectrumView view;
        view.resize(600, 300);
        fill(view);
        view.setBand(SpectrumBand{{1.0}, std::vector<float>(501, 0.0005F), std::vector<float>(501, 0.002F),
                                  std::vector<float>(501, 0.01F), QStringLiteral("usual")});
        const QImage image = view.grab().toImage();
        const QPointF inside = view.pixelOf({250.0}, 0.005);
        QVERIFY(distance(image.pixelColor(inside.toPoint()), Theme::light().card) > 20);
        QCOMPARE(view.plotTable().columns.size(), std::size_t{5});
        view.setBand(std::nullopt);
        QCOMPARE(view.plotTable().columns.size(), std::size_t{2});
    }

    void survivesBadInput()
    {
        SpectrumView view;
        view.resize(200, 120);
        const double endless = std::numeric_limits<double>::infinity();
        view.setMarkers({{{-5.0}, QStringLiteral("a")}, {{endless}, QStringLiteral("b")}, {{static_cast<double>(lost)}}});
        view.setLimits({{QStringLiteral("l"), {500.0}, {100.0}, 1.0, true}, {QStringLiteral("m"), {0.0}, {0.0}, -1.0, false}});
        view.setBand(SpectrumBand{{0.0}, {1.0F}, {}, {lost, lost}, {}});
        QVERIFY(!view.grab().isNull());
        fill(view);
        QVERIFY(!view.grab().isNull());
        std::vector<SpectrumMarker> many;
        for (int i = 0; i < 2000; ++i)
            many.push_back({{0.25 * i}, QStringLiteral("%1×").arg(i), i % 8, 0.02});
        view.setMarkers(many);
        QVERIFY(!view.grab().isNull());
        QVERIFY(!view.valueAt(0, {1e9}));
        QVERIFY(!view.valueAt(7, {10.0}));
        QVERIFY(!view.valueAt(0, {-10.0}));
        QVERIFY(view.spectrum(9).values.empty());
    }
};

QTEST_MAIN(TestSpectrumMarks)
#include "test_spectrum_marks.moc"
