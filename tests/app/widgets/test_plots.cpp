// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/export_picture.h"
#include "app/widgets/rate_curve_view.h"
#include "app/widgets/scatter_view.h"
#include "app/widgets/score_strip.h"
#include "app/widgets/spectrum_view.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::widgets;

namespace {

constexpr float lost = std::numeric_limits<float>::quiet_NaN();

/// How far two colours are apart in their worst component, 0..255.
int distance(const QColor& a, const QColor& b)
{
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

bool hasColour(const QImage& image, QPointF place, const QColor& colour, int tolerance)
{
    const QPoint pixel = place.toPoint();
    return image.rect().contains(pixel) && distance(image.pixelColor(pixel), colour) <= tolerance;
}

std::vector<std::span<const float>> spansOf(const std::vector<std::vector<float>>& channels)
{
    return {channels.begin(), channels.end()};
}

} // namespace

class TestPlots final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void scatterDrawsEachGroup();
    void scatterHasOneScaleOnBothAxes();
    void scatterLeavesOutWhatIsNotFinite();
    void scatterShowsALiveDotOutsideAtTheEdge();
    void scatterTellsWhichPointWasPressed();
    void scatterDrawsTwentyThousand();
    void spectrumFindsThePeak();
    void spectrumDrawsSilence();
    void spectrumSurvivesBadInput();
    void scoreShadesAlarms();
    void scoreBreaksWithoutData();
    void scoreKeepsTheThresholdInView();
    void plotFilledWhileHiddenHasItsAxesInPlace();
    void scatterFilledWhileHiddenHasItsAxesInPlace();
    void rocDrawsTheWorkingPoint();
    void exportsPictures();
    void refusesPicturesItCannotWrite();
};

void TestPlots::scatterDrawsEachGroup()
{
    ScatterView view;
    view.resize(400, 400);
    view.setGroups({QStringLiteral("idle"), QStringLiteral("load"), QStringLiteral("fault")});
    view.setPoints({{-1.0F, 0.0F, 0}, {0.0F, 1.0F, 1}, {1.0F, 0.0F, 2}, {0.0F, -1.0F, -1}});
    const QImage image = view.grab().toImage();
    const Theme theme = Theme::light();
    // 40: a lone point is drawn at an opacity of 220 / 255 over white.
    QVERIFY(hasColour(image, view.toPixel({-1.0, 0.0}), theme.series(0), 40));
    QVERIFY(hasColour(image, view.toPixel({0.0, 1.0}), theme.series(1), 40));
    QVERIFY(hasColour(image, view.toPixel({1.0, 0.0}), theme.series(2), 40));
    QVERIFY(hasColour(image, view.toPixel({0.0, -1.0}), theme.dimText, 40));
    QVERIFY(distance(theme.series(0), theme.series(1)) > 80); // else the checks above could not tell them apart
}

void TestPlots::scatterHasOneScaleOnBothAxes()
{
    ScatterView view;
    view.resize(600, 300);
    view.setCircles({{QPointF(5.0, -3.0), 2.0, 0, QStringLiteral("cluster 1")}});
    view.grab(); // a hidden widget learns its size when it is drawn
    const QPointF centre = view.toPixel({5.0, -3.0});
    const double across = view.toPixel({7.0, -3.0}).x() - centre.x();
    const double up = centre.y() - view.toPixel({5.0, -1.0}).y();
    QVERIFY(std::abs(across - up) < 1e-6 * across);
    QVERIFY(view.plotRectangle().contains(view.toPixel({7.0, -1.0})));
}

void TestPlots::scatterLeavesOutWhatIsNotFinite()
{
    ScatterView view;
    view.resize(300, 300);
    view.setPoints({{lost, 0.0F, 0}, {0.0F, std::numeric_limits<float>::infinity(), 0}, {1.0F, 1.0F, 0}, {2.0F, 2.0F, 0}});
    view.setCircles({{QPointF(0.0, 0.0), std::numeric_limits<double>::quiet_NaN(), 0, {}}});
    view.setLiveDot(QPointF(std::numeric_limits<double>::quiet_NaN(), 0.0));
    QVERIFY(!view.grab().isNull());
    QVERIFY(view.plotRectangle().contains(view.toPixel({1.0, 1.0})));
    view.setPoints({});
    QVERIFY(!view.grab().isNull());
}

void TestPlots::scatterShowsALiveDotOutsideAtTheEdge()
{
    ScatterView view;
    view.resize(300, 300);
    view.setPoints({{-1.0F, -1.0F, 0}, {1.0F, 1.0F, 0}});
    view.setLiveDot(QPointF(1000.0, 0.0), true);
    const QRectF area = view.plotRectangle();
    const QPointF edge(area.right() - 7.0, view.toPixel({0.0, 0.0}).y());
    QVERIFY(hasColour(view.grab().toImage(), edge, Theme::light().alarm, 0));
    view.setLiveDot(std::nullopt);
    QVERIFY(!hasColour(view.grab().toImage(), edge, Theme::light().alarm, 0));
}

void TestPlots::scatterTellsWhichPointWasPressed()
{
    ScatterView view;
    view.resize(300, 300);
    view.setPoints({{-1.0F, -1.0F, 0}, {1.0F, 1.0F, 0}});
    view.show();
    QSignalSpy chosen(&view, &ScatterView::pointChosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.toPixel({1.0, 1.0}).toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<std::size_t>(), std::size_t(1));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.toPixel({0.0, 0.0}).toPoint());
    QCOMPARE(chosen.size(), 1);
}

void TestPlots::scatterDrawsTwentyThousand()
{
    ScatterView view;
    view.resize(500, 500);
    std::vector<ScatterPoint> points;
    for (int i = 0; i < 20000; ++i)
        points.push_back({static_cast<float>(i % 200), static_cast<float>(i / 100), i % 2});
    view.setPoints(points);
    const QImage image = view.grab().toImage();
    for (const ScatterPoint& corner : {points.front(), points[199], points[19999]})
        QVERIFY(!hasColour(image, view.toPixel(QPointF(corner.x, corner.y)), Theme::light().card, 20));
}

void TestPlots::spectrumFindsThePeak()
{
    SpectrumView view;
    view.resize(400, 300);
    std::vector<float> x(129, 0.001F);
    std::vector<float> y(129, 0.001F);
    x[0] = 5.0F; // gravity is not vibration
    x[10] = 0.2F;
    y[40] = 0.3F;
    const std::vector<std::vector<float>> kept{x, y};
    view.setData(spansOf(kept), Hertz{2.0});
    QCOMPARE(view.peakFrequency().value, 80.0);
    for (const auto scale : {SpectrumView::Scale::Decibel, SpectrumView::Scale::Linear}) {
        view.setScale(scale);
        const double top = scale == SpectrumView::Scale::Linear ? 0.3 : 20.0 * std::log10(0.3);
        QVERIFY(view.plotRectangle().contains(view.toPixel({80.0, top})));
        QVERIFY2(hasColour(view.grab().toImage(), view.toPixel({80.0, top}), Theme::light().series(1), 40), "the dot");
    }
    view.clear();
    QCOMPARE(view.peakFrequency().value, 0.0);
}

void TestPlots::spectrumDrawsSilence()
{
    SpectrumView view;
    view.resize(400, 300);
    const std::vector<std::vector<float>> silence{std::vector<float>(65, 0.0F)};
    view.setData(spansOf(silence), Hertz{1.0});
    QVERIFY(std::isfinite(view.toValue(QPointF(100.0, 100.0)).y()));
    QVERIFY(!view.grab().isNull());
}

void TestPlots::spectrumSurvivesBadInput()
{
    SpectrumView view;
    view.resize(400, 300);
    view.setData({}, Hertz{1.0});
    const std::vector<std::vector<float>> bad{{}, {lost}, {lost, lost, lost}, {1.0F, std::numeric_limits<float>::infinity()}};
    view.setData(spansOf(bad), Hertz{1.0});
    QVERIFY(!view.grab().isNull());
    QCOMPARE(view.peakFrequency().value, 0.0);
    view.setData(spansOf(bad), Hertz{0.0});
    view.setMarkers({{Hertz{1e9}, QStringLiteral("shaft")}});
    view.resize(20, 20);
    QVERIFY(!view.grab().isNull());
}

void TestPlots::scoreShadesAlarms()
{
    ScoreStrip strip;
    strip.resize(600, 200);
    strip.setTimeRange(-60.0, 0.0);
    strip.setBoardScores({{-60.0, 0.5F}, {0.0, 0.5F}});
    strip.setAlarms({{-30.0, -10.0}});
    const QImage image = strip.grab().toImage();
    const double y = strip.toValue(QPointF(0.0, strip.plotRectangle().bottom() - 6.0)).y();
    QVERIFY(hasColour(image, strip.toPixel({-45.0, y}), Theme::light().card, 0));
    QVERIFY(!hasColour(image, strip.toPixel({-25.0, y}), Theme::light().card, 10));
    // The bar along the top edge is there for those who do not see the shade.
    const QPointF top(strip.toPixel({-15.0, 0.0}).x(), strip.plotRectangle().top() + 1.0);
    QVERIFY(hasColour(image, top, Theme::light().alarm, 0));
}

void TestPlots::scoreBreaksWithoutData()
{
    ScoreStrip strip;
    strip.resize(600, 200);
    strip.setTimeRange(0.0, 40.0);
    strip.setBoardScores({{0.0, 1.0F}, {10.0, 1.0F}, {20.0, lost}, {30.0, 1.0F}, {40.0, 1.0F}});
    const QImage image = strip.grab().toImage();
    QVERIFY(hasColour(image, strip.toPixel({5.0, 1.0}), Theme::light().accent, 60)); // antialiased
    QVERIFY(!hasColour(image, strip.toPixel({16.0, 1.0}), Theme::light().accent, 60));
    QVERIFY(hasColour(image, strip.toPixel({35.0, 1.0}), Theme::light().accent, 60));
}

void TestPlots::scoreKeepsTheThresholdInView()
{
    ScoreStrip strip;
    strip.resize(600, 200);
    strip.setBoardScores({{-10.0, 0.1F}, {0.0, 0.1F}});
    strip.setThreshold(7.0);
    QVERIFY(strip.plotRectangle().contains(strip.toPixel({-30.0, 7.0})));
    strip.setThreshold(std::numeric_limits<double>::infinity()); // a model that never alarms
    strip.setTimeRange(5.0, 5.0);
    strip.clear();
    QVERIFY(!strip.grab().isNull());
}

void TestPlots::plotFilledWhileHiddenHasItsAxesInPlace()
{
    const auto fill = [](ScoreStrip& strip) {
        strip.setTimeRange(0.0, 27.0);
        strip.setBoardScores({{0.0, 5.0F}, {13.0, 11.0F}, {26.0, 6.0F}});
        strip.setThreshold(7.359);
    };
    const auto picture = [&fill](bool hiddenFirst) {
        QStackedWidget stack;
        stack.addWidget(new QWidget);
        auto* strip = new ScoreStrip;
        strip->setFocusPolicy(Qt::NoFocus); // the mark of the focus is not what is compared
        stack.addWidget(strip);
        stack.resize(700, 400);
        if (!hiddenFirst)
            stack.setCurrentWidget(strip);
        stack.show();
        (void)QTest::qWaitForWindowExposed(&stack);
        fill(*strip);
        stack.setCurrentWidget(strip);
        return stack.grab().toImage();
    };
    QCOMPARE(picture(true), picture(false));
}

void TestPlots::scatterFilledWhileHiddenHasItsAxesInPlace()
{
    const auto picture = [](bool hiddenFirst) {
        QStackedWidget stack;
        stack.addWidget(new QWidget);
        auto* scatter = new ScatterView;
        scatter->setFocusPolicy(Qt::NoFocus);
        stack.addWidget(scatter);
        stack.resize(700, 500);
        if (!hiddenFirst)
            stack.setCurrentWidget(scatter);
        stack.show();
        (void)QTest::qWaitForWindowExposed(&stack);
        scatter->setAxisTitles(QStringLiteral("PC1"), QStringLiteral("PC2"));
        scatter->setPoints({{-3.0F, -5.0F, 0}, {4.0F, 6.0F, 0}});
        scatter->setCircles({{QPointF(0.0, 0.0), 7.0, 0, {}}});
        stack.setCurrentWidget(scatter);
        return stack.grab().toImage();
    };
    QCOMPARE(picture(true), picture(false));
}

void TestPlots::rocDrawsTheWorkingPoint()
{
    RateCurveView view(RateCurveView::Kind::Roc);
    view.resize(400, 400);
    view.setThreshold(2.5); // between two scores it does what the lower one does
    QVERIFY(!view.workingPoint().has_value());
    view.setCurve({{3.0, 0.0, 0.0}, {2.0, 0.1, 0.9}, {1.0, 1.0, 1.0}}, QStringLiteral("AUC 0.900"));
    const QImage image = view.grab().toImage();
    QCOMPARE(*view.workingPoint(), view.toPixel({10.0, 90.0}));
    QVERIFY(hasColour(image, view.toPixel({10.0, 90.0}), Theme::light().warning, 0));
    QVERIFY(hasColour(image, view.toPixel({55.0, 95.0}), Theme::light().accent, 60)); // antialiased
    view.clear(QStringLiteral("nothing"));
    QVERIFY(!hasColour(view.grab().toImage(), view.toPixel({10.0, 90.0}), Theme::light().warning, 0));
}

void TestPlots::exportsPictures()
{
    QTemporaryDir folder;
    ScatterView view;
    view.resize(300, 200);
    view.setPoints({{0.0F, 0.0F, 0}, {1.0F, 1.0F, 1}});
    view.show();
    view.grab(); // fills the pictures of the axes, which must not go into the SVG
    const QString png = folder.filePath(QStringLiteral("plot.png"));
    const QString svg = folder.filePath(QStringLiteral("plot.SVG"));
    QVERIFY(exportPicture(view, png).has_value());
    QVERIFY(exportPicture(view, svg).has_value());
    QCOMPARE(QImage(png).size(), QSize(300, 200));
    QSvgRenderer drawing(svg);
    QVERIFY(drawing.isValid());
    QCOMPARE(drawing.viewBox().size(), QSize(300, 200));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(!text.contains("<image"), "a picture in place of lines");
    QVERIFY2(text.contains("<text"), "the numbers of the axes");
}

void TestPlots::refusesPicturesItCannotWrite()
{
    QTemporaryDir folder;
    ScatterView view;
    view.resize(300, 200);
    QCOMPARE(exportPicture(view, folder.filePath(QStringLiteral("plot.doc"))).error().code, Error::Code::Unsupported);
    const QString nowhere = folder.filePath(QStringLiteral("no/such/folder/plot"));
    QCOMPARE(exportPicture(view, nowhere + QStringLiteral(".svg")).error().code, Error::Code::FileNotWritable);
    QCOMPARE(exportPicture(view, nowhere + QStringLiteral(".png")).error().code, Error::Code::FileNotWritable);
    QWidget empty;
    empty.resize(0, 0);
    QCOMPARE(exportPicture(empty, folder.filePath(QStringLiteral("a.png"))).error().code, Error::Code::InvalidArgument);
}

QTEST_MAIN(TestPlots)
#include "test_plots.moc"
