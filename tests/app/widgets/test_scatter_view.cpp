// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/export_picture.h"
#include "app/widgets/scatter_view.h"
#include "tests/app/widgets/point_hands.h"

#include <QFile>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <cmath>
#include <random>

using namespace baseline;
using namespace baseline::widgets;
using baseline::testing::isShown;
using baseline::testing::movePointer;
using baseline::testing::pressAndDrag;
using baseline::testing::round;
using baseline::testing::turnWheel;
using Indices = std::vector<std::size_t>;

namespace {

constexpr float lost = std::numeric_limits<float>::quiet_NaN();
constexpr float largest = std::numeric_limits<float>::max();

/// A cross: left, right, lower, upper, middle.
const std::vector<ScatterPoint> cross{
    {-1.0F, 0.0F, 0}, {1.0F, 0.0F, 1}, {0.0F, -1.0F, 2}, {0.0F, 1.0F, 3}, {0.0F, 0.0F, 4}};

QPointF pixelOf(const ScatterView& view, std::size_t point)
{
    return view.pixelOf(point).value_or(QPointF(-1000.0, -1000.0));
}

QRectF boxRound(QPointF centre)
{
    return QRectF(centre - QPointF(15.0, 15.0), QSizeF(30.0, 30.0));
}

double unitsPerPixel(const ScatterView& view)
{
    return view.xRange().span() / view.plotRectangle().width();
}

} // namespace

/// Real mouse and key events on the points of a plane.
class TestScatterView final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup() { m_view.reset(); }

    void hoverTellsThePoint();
    void hoverFindsTheNearestOfMany();
    void doubleClickOpens();
    void clickChoosesWithoutMoving();
    void dragMovesTheView();
    void wheelZoomsRoundThePointer();
    void keysMoveAndZoom();
    void theMiddleStaysAmongThePoints();
    void resizingKeepsTheView();
    void lassoChooses();
    void lassoAddsAndTakesAway();
    void escapeEndsALasso();
    void keysWalkAndChoose();
    void otherColoursLeaveEverythingInPlace();
    void chosenPointsStandOut();
    void valuesHaveColoursAndABar();
    void manyGroupsLeaveRoomForThePlot();
    void oddPointsAreHarmless_data();
    void oddPointsAreHarmless();
    void aLimitFarLargerThanTheViewIsDrawn();
    void doesNothingUnlessNavigable();
    void exportsEveryPoint();
    void exportsACrowdAsAPicture();

private:
    std::unique_ptr<ScatterView> m_view;
};

void TestScatterView::init()
{
    m_view = std::make_unique<ScatterView>();
    m_view->setNavigable(true);
    m_view->setPoints(cross);
    QVERIFY(isShown(*m_view));
}

void TestScatterView::hoverTellsThePoint()
{
    QSignalSpy hovered(m_view.get(), &PointView::pointHovered);
    for (const std::size_t point : {0U, 3U}) {
        movePointer(*m_view->viewport(), pixelOf(*m_view, point).toPoint() + QPoint(3, -2));
        QCOMPARE(m_view->hovered(), std::optional(point));
        QCOMPARE(hovered.back()[0].value<std::optional<std::size_t>>(), std::optional(point));
    }
    movePointer(*m_view->viewport(), pixelOf(*m_view, 3) + QPointF(40, 0));
    QCOMPARE(hovered.size(), 3);
    QVERIFY(!hovered.back()[0].value<std::optional<std::size_t>>().has_value());
    movePointer(*m_view->viewport(), pixelOf(*m_view, 1).toPoint());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view.get(), &leave);
    QVERIFY(!m_view->hovered());
}

void TestScatterView::hoverFindsTheNearestOfMany()
{
    std::mt19937 random(3);
    std::normal_distribution<float> place(0.0F, 2.0F);
    std::vector<ScatterPoint> points(20'000);
    for (ScatterPoint& point : points)
        point = {place(random), place(random), 0};
    m_view->setPoints(points);
    const QRectF area = m_view->plotRectangle();
    for (int i = 0; i < 200; ++i) {
        const QPointF pixel = area.topLeft() + QPointF(i * 37 % int(area.width()), i * 53 % int(area.height()));
        double best = 8.0;
        for (const ScatterPoint& point : points) {
            const QPointF away = m_view->toPixel(QPointF(double(point.x), double(point.y))) - pixel;
            best = std::min(best, std::hypot(away.x(), away.y()));
        }
        const auto found = m_view->pointAt(pixel);
        QCOMPARE(found.has_value(), best < 8.0);
        if (!found)
            continue;
        const QPointF away = pixelOf(*m_view, *found) - pixel;
        QVERIFY(std::abs(std::hypot(away.x(), away.y()) - best) < 1e-3); // pixels are kept as float
    }
}

void TestScatterView::doubleClickOpens()
{
    QSignalSpy opened(m_view.get(), &PointView::pointOpened);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pixelOf(*m_view, 2).toPoint());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<std::size_t>(), std::size_t(2));
    // Beside the points it shows everything again.
    const AxisRange all = m_view->xRange();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->xRange() != all);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, boxRound(pixelOf(*m_view, 4)).bottomRight().toPoint());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(m_view->xRange(), all);
}

void TestScatterView::clickChoosesWithoutMoving()
{
    QSignalSpy chosen(m_view.get(), &PointView::pointChosen);
    const AxisRange before = m_view->xRange();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pixelOf(*m_view, 1).toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<std::size_t>(), std::size_t(1));
    pressAndDrag(*m_view->viewport(), {pixelOf(*m_view, 1), pixelOf(*m_view, 1) + QPointF(30, 0)});
    QCOMPARE(chosen.size(), 1); // a drag is no click
    QVERIFY(m_view->xRange() != before);
}

void TestScatterView::dragMovesTheView()
{
    const QPointF from = pixelOf(*m_view, 4);
    const QPointF to = from + QPointF(37.0, -21.0);
    pressAndDrag(*m_view->viewport(), {from, from + QPointF(10.0, -5.0), to});
    const QPointF now = pixelOf(*m_view, 4);
    // What was under the pointer still is, to the pixel that the press was rounded to.
    QVERIFY2(std::hypot(now.x() - to.x(), now.y() - to.y()) < 1.5, qPrintable(QString::number(now.x() - to.x())));
    QCOMPARE(m_view->hovered(), std::optional<std::size_t>(4));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(std::abs(pixelOf(*m_view, 4).x() - m_view->plotRectangle().center().x()) < 1.0);
}

void TestScatterView::wheelZoomsRoundThePointer()
{
    const double before = unitsPerPixel(*m_view);
    const QPointF place = pixelOf(*m_view, 1);
    turnWheel(*m_view->viewport(), place, 3);
    QVERIFY(std::abs(unitsPerPixel(*m_view) * std::pow(1.2, 3) / before - 1.0) <
            0.02); // the numbers' width may have changed
    QVERIFY(std::abs(pixelOf(*m_view, 1).x() - place.x()) < 0.1 && std::abs(pixelOf(*m_view, 1).y() - place.y()) < 0.1);
    turnWheel(*m_view->viewport(), place, 500);
    QVERIFY(m_view->xRange().span() > 0.0 && std::isfinite(m_view->xRange().span()));
    turnWheel(*m_view->viewport(), place, -1000);
    QVERIFY(unitsPerPixel(*m_view) / before < 5.0);
    // Both axes keep one scale.
    QVERIFY(std::abs(m_view->yRange().span() / m_view->plotRectangle().height() / unitsPerPixel(*m_view) - 1.0) < 1e-6);
}

void TestScatterView::keysMoveAndZoom()
{
    const AxisRange all = m_view->xRange();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->xRange().centre() > all.centre());
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY(std::abs(m_view->xRange().centre() - all.centre()) < 1e-3 * all.span());
    const double up = m_view->yRange().centre();
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(m_view->yRange().centre() > up);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->xRange().span() < 0.9 * all.span());
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(m_view->xRange().span() > 1.1 * all.span());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->xRange(), all);
}

void TestScatterView::theMiddleStaysAmongThePoints()
{
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->xRange().centre() <= 1.01);
    QVERIFY(m_view->plotRectangle().contains(pixelOf(*m_view, 1)));
}

void TestScatterView::resizingKeepsTheView()
{
    turnWheel(*m_view->viewport(), pixelOf(*m_view, 1), 5);
    const double centre = m_view->xRange().centre();
    const double units = unitsPerPixel(*m_view);
    m_view->resize(640, 480);
    QTRY_VERIFY(m_view->plotRectangle().width() > 500.0);
    QVERIFY(std::abs(m_view->xRange().centre() - centre) < 0.01 * m_view->xRange().span());
    QVERIFY(std::abs(unitsPerPixel(*m_view) / units - 1.0) < 1e-6);
}

void TestScatterView::lassoChooses()
{
    QSignalSpy selected(m_view.get(), &PointView::selected);
    m_view->setLasso(true);
    const AxisRange before = m_view->xRange();
    pressAndDrag(*m_view->viewport(), round(boxRound(pixelOf(*m_view, 3))));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].value<Indices>(), Indices{3});
    QCOMPARE(m_view->xRange(), before);
    const QRectF left(pixelOf(*m_view, 0) - QPointF(15.0, 15.0), pixelOf(*m_view, 4) + QPointF(15.0, 15.0));
    pressAndDrag(*m_view->viewport(), round(left));
    QCOMPARE(m_view->selection(), (Indices{0, 4}));
    // A click is a lasso round one point, and beside the points round none.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pixelOf(*m_view, 2).toPoint());
    QCOMPARE(m_view->selection(), Indices{2});
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, (pixelOf(*m_view, 2) + QPointF(30.0, 0.0)).toPoint());
    QCOMPARE(selected.back()[0].value<Indices>(), Indices{});
}

void TestScatterView::lassoAddsAndTakesAway()
{
    m_view->setLasso(true);
    const auto lasso = [&](std::size_t point, Qt::KeyboardModifiers modifiers) {
        pressAndDrag(*m_view->viewport(), round(boxRound(pixelOf(*m_view, point))), modifiers);
        return m_view->selection();
    };
    QCOMPARE(lasso(1, Qt::NoModifier), (Indices{1}));
    QCOMPARE(lasso(3, Qt::ShiftModifier), (Indices{1, 3}));
    QCOMPARE(lasso(0, Qt::ShiftModifier), (Indices{0, 1, 3}));
    QCOMPARE(lasso(1, Qt::AltModifier), (Indices{0, 3}));
    QCOMPARE(lasso(3, Qt::ControlModifier), (Indices{0})); // where Alt belongs to the window manager
    QCOMPARE(lasso(2, Qt::NoModifier), (Indices{2}));
}

void TestScatterView::escapeEndsALasso()
{
    QSignalSpy selected(m_view.get(), &PointView::selected);
    m_view->setLasso(true);
    const QRectF box = boxRound(pixelOf(*m_view, 3));
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, box.topLeft().toPoint());
    movePointer(*m_view->viewport(), box.topRight(), Qt::LeftButton);
    movePointer(*m_view->viewport(), box.bottomRight(), Qt::LeftButton);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, box.bottomLeft().toPoint());
    QCOMPARE(selected.size(), 0);
    m_view->setSelection({1, 2});
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->selection(), Indices{});
    QVERIFY(m_view->isLasso());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->isLasso());
}

void TestScatterView::keysWalkAndChoose()
{
    QSignalSpy hovered(m_view.get(), &PointView::pointHovered);
    QSignalSpy opened(m_view.get(), &PointView::pointOpened);
    m_view->setGroups({QStringLiteral("idle"), QStringLiteral("load")});
    m_view->setLasso(true);
    QTest::keyClick(m_view.get(), Qt::Key_Right); // the one nearest to the middle
    QCOMPARE(m_view->hovered(), std::optional<std::size_t>(4));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->hovered(), std::optional<std::size_t>(1));
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("load")));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_view->selection(), (Indices{1, 4}));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_view->selection(), Indices{4});
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.back()[0].value<std::size_t>(), std::size_t(1));
    QTest::keyClick(m_view.get(), Qt::Key_Right); // there is none: it stays
    QCOMPARE(m_view->hovered(), std::optional<std::size_t>(1));
    // Without the lasso Ctrl walks.
    m_view->setLasso(false);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_view->hovered(), std::optional<std::size_t>(4));
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_view->hovered(), std::optional<std::size_t>(3));
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selection(), (Indices{0, 1, 2, 3, 4}));
}

void TestScatterView::otherColoursLeaveEverythingInPlace()
{
    turnWheel(*m_view->viewport(), pixelOf(*m_view, 1), 4);
    m_view->setSelection({1, 3, 3, 99});
    QCOMPARE(m_view->selection(), (Indices{1, 3})); // what is not there cannot be chosen
    const AxisRange range = m_view->xRange();
    std::vector<ScatterPoint> others = cross;
    for (ScatterPoint& point : others)
        point.group = 7;
    m_view->setPoints(others);
    QCOMPARE(m_view->xRange(), range);
    QCOMPARE(m_view->selection(), (Indices{1, 3}));
    others[0].x = -1.5F;
    m_view->setPoints(others);
    QVERIFY(m_view->xRange() != range);
    QCOMPARE(m_view->selection(), Indices{});
}

void TestScatterView::chosenPointsStandOut()
{
    const QImage before = m_view->grab().toImage();
    m_view->setSelection({1});
    const QImage after = m_view->grab().toImage();
    const QPoint chosen = pixelOf(*m_view, 1).toPoint();
    const QPoint other = pixelOf(*m_view, 0).toPoint();
    const auto fromCard = [](const QImage& image, QPoint at) {
        return std::abs(image.pixelColor(at).lightness() - Theme::light().card.lightness());
    };
    QVERIFY(fromCard(after, other) < 0.7 * fromCard(before, other)); // steps back
    QVERIFY(fromCard(after, chosen) >= fromCard(before, chosen));
    // The ring, where nothing was.
    const auto rim = [&](const QImage& image) {
        return std::max(fromCard(image, chosen + QPoint(4, 0)), fromCard(image, chosen + QPoint(5, 0)));
    };
    QVERIFY2(rim(after) > rim(before) + 60,
             qPrintable(QString::number(rim(after)) + u' ' + QString::number(rim(before))));
}

void TestScatterView::valuesHaveColoursAndABar()
{
    std::vector<ScatterPoint> points = cross;
    points[0].value = 0.0F;
    points[1].value = 1.0F;
    points[2].value = 0.5F;
    points[3].value = 1.5F; // outside
    m_view->setValueScale({QStringLiteral("Score"), 0.0, 4.0, {}});
    m_view->setPoints(points);
    m_view->setColouring(PointColouring::Value);
    const QImage image = m_view->grab().toImage();
    const auto isNear = [&](std::size_t point, const QColor& colour) {
        const QColor seen = image.pixelColor(pixelOf(*m_view, point).toPoint());
        // 40: a lone point is drawn at an opacity of 220 / 255.
        return std::abs(seen.red() - colour.red()) < 40 && std::abs(seen.green() - colour.green()) < 40 &&
               std::abs(seen.blue() - colour.blue()) < 40;
    };
    QVERIFY(isNear(0, valueColour(Theme::light(), 0.0)));
    QVERIFY(isNear(1, valueColour(Theme::light(), 1.0)));
    QVERIFY(!isNear(0, valueColour(Theme::light(), 1.0)));
    QVERIFY(isNear(3, Theme::light().dimText));
    QVERIFY(isNear(4, Theme::light().dimText));
    // The bar has both ends, at the right of the row above the plot.
    int low = 0;
    int high = 0;
    for (int x = image.width() / 2; x < image.width(); ++x) {
        low += image.pixelColor(x, 9) == valueColour(Theme::light(), 0.0) ? 1 : 0;
        high += image.pixelColor(x, 9) == valueColour(Theme::light(), 1.0) ? 1 : 0;
    }
    QVERIFY(low > 0 && high > 0);
    QVERIFY(textOf(m_view->plotTable()).contains(QStringLiteral("Score")));
}

void TestScatterView::manyGroupsLeaveRoomForThePlot()
{
    QStringList names;
    for (int i = 0; i < 585; ++i)
        names.append(QStringLiteral("recording %1").arg(i));
    m_view->setGroups(names);
    QVERIFY(m_view->plotRectangle().height() > 250.0);
}

void TestScatterView::oddPointsAreHarmless_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const char* name :
         {"none", "one", "equal", "not finite", "largest", "smallest", "far from nothing", "negative group"})
        QTest::newRow(name) << number++;
}

void TestScatterView::oddPointsAreHarmless()
{
    QFETCH(int, number);
    const float tiny = std::numeric_limits<float>::denorm_min();
    const std::vector<std::vector<ScatterPoint>> all{
        {},
        {{3.0F, -2.0F, 0}},
        std::vector<ScatterPoint>(500, {1e20F, 1e20F, 1}),
        {{lost, 0.0F, 0}, {0.0F, std::numeric_limits<float>::infinity(), 0}, {lost, lost, 0, lost}},
        {{-largest, -largest, 0, lost}, {largest, largest, 1, largest}, {0.0F, 0.0F, 2, -1.0F}},
        {{tiny, 0.0F, 0}, {0.0F, tiny, 0}},
        {{1e6F, 1e6F, 0}, {1e6F + 1.0F, 1e6F, 0}},
        {{0.0F, 0.0F, -3}, {1.0F, 1.0F, std::numeric_limits<int>::max()}}};
    const std::vector<ScatterPoint>& points = all[static_cast<std::size_t>(number)];
    m_view->setPoints(points);
    for (const PointColouring colouring : {PointColouring::Group, PointColouring::Value}) {
        m_view->setColouring(colouring);
        QVERIFY(!m_view->grab().isNull());
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool isFinite = std::isfinite(points[i].x) && std::isfinite(points[i].y);
        QCOMPARE(m_view->pixelOf(i).has_value(), isFinite);
        if (isFinite)
            QVERIFY(m_view->plotRectangle().contains(pixelOf(*m_view, i)));
    }
    turnWheel(*m_view->viewport(), {200.0, 200.0}, 40);
    for (const Qt::Key key :
         {Qt::Key_Plus, Qt::Key_Right, Qt::Key_Minus, Qt::Key_Home, Qt::Key_Space, Qt::Key_Return, Qt::Key_Up})
        QTest::keyClick(m_view.get(), key);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selection().size(), points.size());
    pressAndDrag(*m_view->viewport(), {{100.0, 100.0}, {200.0, 150.0}});
    m_view->setLasso(true);
    pressAndDrag(*m_view->viewport(), round(m_view->plotRectangle().adjusted(2.0, 2.0, -2.0, -2.0)));
    QVERIFY(!m_view->grab().isNull());
    QCOMPARE(m_view->plotTable().rows(), points.size());
}

void TestScatterView::aLimitFarLargerThanTheViewIsDrawn()
{
    m_view->setCircles({{{0.0, 0.0}, 1.0, 0, QStringLiteral("limit")}});
    // To the line itself, at its right end, until one pixel is a hundred thousandth of the plot.
    for (int i = 0; i < 25; ++i)
        turnWheel(*m_view->viewport(), pixelOf(*m_view, 1), 2);
    const QImage image = m_view->grab().toImage();
    const QRgb inside = image.pixel((pixelOf(*m_view, 1) - QPointF(20.0, 5.0)).toPoint());
    const QRgb outside = image.pixel((pixelOf(*m_view, 1) + QPointF(20.0, 5.0)).toPoint());
    QVERIFY(inside != outside);
    QCOMPARE(QColor(outside), Theme::light().card);
}

void TestScatterView::doesNothingUnlessNavigable()
{
    m_view->setNavigable(false);
    const AxisRange before = m_view->xRange();
    pressAndDrag(*m_view->viewport(), {{200.0, 200.0}, {260.0, 230.0}});
    turnWheel(*m_view->viewport(), {200.0, 200.0}, 3);
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Right, Qt::Key_Space})
        QTest::keyClick(m_view.get(), key);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->xRange(), before);
    QCOMPARE(m_view->selection(), Indices{});
}

void TestScatterView::exportsEveryPoint()
{
    m_view->setAxisTitles(QStringLiteral("PC1"), QStringLiteral("PC2"));
    m_view->setGroups({QStringLiteral("idle"), QStringLiteral("load")});
    m_view->setPoints({{1.0F, 2.0F, 0, 0.25F}, {3.0F, 4.0F, -1}});
    m_view->setPointNames([](std::size_t index) { return QStringLiteral("window %1").arg(index); });
    m_view->setSelection({1});
    QCOMPARE(textOf(m_view->plotTable()),
             QStringLiteral("PC1,PC2,Name,Group,Value,Selected\n1,2,window 0,idle,0.25,0\n3,4,window 1,,,1\n"));
}

void TestScatterView::exportsACrowdAsAPicture()
{
    std::vector<ScatterPoint> points(6000);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = {std::sin(static_cast<float>(i)), std::cos(1.7F * static_cast<float>(i)), static_cast<int>(i % 3)};
    m_view->setPoints(points);
    QTemporaryDir folder;
    const QString svg = folder.filePath(QStringLiteral("plot.svg"));
    QVERIFY(exportPicture(*m_view, svg).has_value());
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("<image"), 1);
    QVERIFY(text.contains("<text"));
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(exportPicture(*m_view, folder.filePath(QStringLiteral("plot.png"))).has_value());
}

QTEST_MAIN(TestScatterView)
#include "test_scatter_view.moc"
