// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cloud_view.h"
#include "app/widgets/export_picture.h"
#include "tests/app/widgets/point_hands.h"

#include <QFile>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <cmath>
#include <numbers>
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

/// Along the axes: the box is a cube round the origin.
const std::vector<CloudPoint> jack{{-1.0F, 0.0F, 0.0F, 0}, {1.0F, 0.0F, 0.0F, 1},  {0.0F, -1.0F, 0.0F, 2},
                                   {0.0F, 1.0F, 0.0F, 3},  {0.0F, 0.0F, -1.0F, 4}, {0.0F, 0.0F, 1.0F, 5}};

QPointF pixelOf(const CloudView& view, std::size_t point)
{
    return view.pixelOf(point).value_or(QPointF(-1000.0, -1000.0));
}

double length(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

bool hasColour(const QImage& image, QPointF place, const QColor& colour, int tolerance)
{
    const QColor seen = image.pixelColor(place.toPoint());
    return std::abs(seen.red() - colour.red()) <= tolerance && std::abs(seen.green() - colour.green()) <= tolerance &&
           std::abs(seen.blue() - colour.blue()) <= tolerance;
}

} // namespace

/// Real mouse and key events on the points of a space.
class TestCloudView final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup() { m_view.reset(); }

    void withoutATurnTheFirstAxisGoesRight();
    void dragTurnsTheCloud();
    void keysTurnTheCloud();
    void shiftMovesTheCloud();
    void wheelZoomsRoundThePointer();
    void homeBringsEverythingBack();
    void everythingIsInViewFromAnySide();
    void hoverClickAndDoubleClickTellThePoint();
    void theNearPointCoversTheFarOne();
    void farPointsAreWeaker();
    void lassoAndKeysChoose();
    void nothingMovesUntilAsked();
    void turnsByItselfWhileVisible();
    void liveDotFollowsTheTurn();
    void limitsAreRound();
    void oddPointsAreHarmless_data();
    void oddPointsAreHarmless();
    void otherColoursLeaveEverythingInPlace();
    void exportsEveryPoint();

private:
    std::unique_ptr<CloudView> m_view;
};

void TestCloudView::init()
{
    m_view = std::make_unique<CloudView>();
    m_view->setAxisTitles(QStringLiteral("PC1"), QStringLiteral("PC2"), QStringLiteral("PC3"));
    m_view->setPoints(jack);
    QVERIFY(isShown(*m_view));
}

void TestCloudView::withoutATurnTheFirstAxisGoesRight()
{
    m_view->setRotation({});
    const QPointF middle = m_view->plotRectangle().center();
    const double unit = pixelOf(*m_view, 1).x() - middle.x();
    QVERIFY(unit > 50.0);
    const auto isAt = [&](std::size_t point, double right, double up) {
        return length(pixelOf(*m_view, point) - middle - QPointF(right, -up)) < 0.01; // pixels are kept as float
    };
    QVERIFY(isAt(0, -unit, 0.0));
    QVERIFY(isAt(2, 0.0, -unit));
    QVERIFY(isAt(3, 0.0, unit));
    QVERIFY(isAt(4, 0.0, 0.0));
    QVERIFY(isAt(5, 0.0, 0.0));
    // A quarter of a turn about the upright axis: the third axis, which came to the eye, goes to the right.
    m_view->setRotation(Rotation::about({0.0, 1.0, 0.0}, 0.5 * std::numbers::pi));
    QVERIFY(isAt(5, unit, 0.0));
    QVERIFY(isAt(1, 0.0, 0.0));
    // By the formula: 30 degrees about the level axis.
    m_view->setRotation(Rotation::about({1.0, 0.0, 0.0}, std::numbers::pi / 6.0));
    QVERIFY(isAt(3, 0.0, unit * std::cos(std::numbers::pi / 6.0)));
    QVERIFY(isAt(5, 0.0, -0.5 * unit));
}

void TestCloudView::dragTurnsTheCloud()
{
    m_view->setRotation({});
    const QPointF middle = m_view->plotRectangle().center();
    pressAndDrag(*m_view->viewport(),
                 {middle + QPointF(-60.0, 90.0), middle + QPointF(-30.0, 90.0), middle + QPointF(0.0, 90.0)});
    QVERIFY(pixelOf(*m_view, 5).x() > middle.x() + 20.0); // what is in front goes with the hand
    QVERIFY(std::abs(pixelOf(*m_view, 5).y() - middle.y()) < 1.0);
    for (int i = 0; i < 40; ++i)
        pressAndDrag(*m_view->viewport(), {middle, middle + QPointF(70.0, 45.0), middle + QPointF(-10.0, 90.0)});
    QVERIFY(m_view->rotation().error() < 1e-14); // some roundings of a double
}

void TestCloudView::keysTurnTheCloud()
{
    m_view->setRotation({});
    const QPointF middle = m_view->plotRectangle().center();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(pixelOf(*m_view, 5).x() > middle.x() + 3.0);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY(std::abs(pixelOf(*m_view, 5).x() - middle.x()) < 0.01);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(pixelOf(*m_view, 5).y() < middle.y() - 3.0);
    const double before = length(pixelOf(*m_view, 1) - pixelOf(*m_view, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(length(pixelOf(*m_view, 1) - pixelOf(*m_view, 0)) > 1.2 * before);
}

void TestCloudView::shiftMovesTheCloud()
{
    const Rotation rotation = m_view->rotation();
    const QPointF before = pixelOf(*m_view, 3);
    pressAndDrag(*m_view->viewport(), {{100.0, 300.0}, {120.0, 310.0}, {140.0, 290.0}}, Qt::ShiftModifier);
    QVERIFY(length(pixelOf(*m_view, 3) - before - QPointF(40.0, -10.0)) < 0.01);
    pressAndDrag(*m_view->viewport(), {{140.0, 290.0}, {120.0, 310.0}, {100.0, 300.0}}, {}, Qt::MiddleButton);
    QVERIFY(length(pixelOf(*m_view, 3) - before) < 0.01);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier); // the view goes right
    QVERIFY(pixelOf(*m_view, 3).x() < before.x() - 10.0);
    QCOMPARE(m_view->rotation(), rotation);
}

void TestCloudView::wheelZoomsRoundThePointer()
{
    const QPointF place = pixelOf(*m_view, 1);
    const double before = length(pixelOf(*m_view, 0) - place);
    turnWheel(*m_view->viewport(), place, 3);
    QVERIFY(length(pixelOf(*m_view, 1) - place) < 0.01);
    QVERIFY(std::abs(length(pixelOf(*m_view, 0) - pixelOf(*m_view, 1)) / before - std::pow(1.2, 3)) < 0.001);
    turnWheel(*m_view->viewport(), place, 1000);
    turnWheel(*m_view->viewport(), place, -2000);
    QVERIFY(std::isfinite(pixelOf(*m_view, 0).x()));
}

void TestCloudView::homeBringsEverythingBack()
{
    const Rotation first = m_view->rotation();
    const QPointF place = pixelOf(*m_view, 1);
    turnWheel(*m_view->viewport(), {100.0, 100.0}, 8);
    pressAndDrag(*m_view->viewport(), {{200.0, 200.0}, {260.0, 230.0}});
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->rotation(), first);
    QCOMPARE(pixelOf(*m_view, 1), place);
    turnWheel(*m_view->viewport(), {100.0, 100.0}, 8);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(3, 3)); // beside the points
    QCOMPARE(pixelOf(*m_view, 1), place);
}

void TestCloudView::everythingIsInViewFromAnySide()
{
    std::vector<CloudPoint> corners;
    for (int i = 0; i < 8; ++i)
        corners.push_back({i & 1 ? 3.0F : -1.0F, i & 2 ? 20.0F : 18.0F, i & 4 ? 0.5F : 0.0F, 0});
    m_view->setPoints(corners);
    for (int i = 0; i < 60; ++i) {
        m_view->setRotation(after(Rotation::about({0.3, 1.0, -0.4}, 0.37), m_view->rotation()));
        for (std::size_t point = 0; point < corners.size(); ++point)
            QVERIFY(m_view->plotRectangle().contains(pixelOf(*m_view, point)));
    }
}

void TestCloudView::hoverClickAndDoubleClickTellThePoint()
{
    QSignalSpy hovered(m_view.get(), &PointView::pointHovered);
    QSignalSpy chosen(m_view.get(), &PointView::pointChosen);
    QSignalSpy opened(m_view.get(), &PointView::pointOpened);
    for (const std::size_t point : {1U, 3U, 5U}) {
        const QPoint place = pixelOf(*m_view, point).toPoint();
        movePointer(*m_view->viewport(), place + QPoint(2, 2));
        QCOMPARE(m_view->hovered(), std::optional(point));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.back()[0].value<std::size_t>(), point);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.back()[0].value<std::size_t>(), point);
    }
    QCOMPARE(opened.size(), 3);
    QVERIFY(hovered.size() >= 3);
}

void TestCloudView::theNearPointCoversTheFarOne()
{
    m_view->setRotation({});
    const QPointF middle = m_view->plotRectangle().center();
    QCOMPARE(m_view->pointAt(middle), std::optional<std::size_t>(5));
    QVERIFY(hasColour(m_view->grab().toImage(), middle, Theme::light().series(5), 40)); // drawn at 230 / 255
    m_view->setRotation(Rotation::about({0.0, 1.0, 0.0}, std::numbers::pi));
    QCOMPARE(m_view->pointAt(middle), std::optional<std::size_t>(4));
    QVERIFY(hasColour(m_view->grab().toImage(), middle, Theme::light().series(4), 40));
}

void TestCloudView::farPointsAreWeaker()
{
    // Two groups' worth of the same colour, one in front.
    m_view->setPoints(
        {{-1.0F, 0.0F, -2.0F, 0}, {1.0F, 0.0F, 2.0F, 0}, {-2.0F, -2.0F, -2.0F, 1}, {2.0F, 2.0F, 2.0F, 1}});
    m_view->setRotation({});
    const QImage image = m_view->grab().toImage();
    const QColor far = image.pixelColor(pixelOf(*m_view, 0).toPoint());
    const QColor near = image.pixelColor(pixelOf(*m_view, 1).toPoint());
    QVERIFY(far.lightness() > near.lightness() + 20); // nearer to the white card
}

void TestCloudView::lassoAndKeysChoose()
{
    QSignalSpy selected(m_view.get(), &PointView::selected);
    m_view->setRotation({});
    m_view->setLasso(true);
    const QPointF upper = pixelOf(*m_view, 3);
    pressAndDrag(*m_view->viewport(), round(QRectF(upper - QPointF(15.0, 15.0), QSizeF(30.0, 30.0))));
    QCOMPARE(selected.back()[0].value<Indices>(), Indices{3});
    // What lies behind is gone round as well.
    const QPointF middle = m_view->plotRectangle().center();
    pressAndDrag(*m_view->viewport(), round(QRectF(middle - QPointF(15.0, 15.0), QSizeF(30.0, 30.0))),
                 Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (Indices{3, 4, 5}));
    movePointer(*m_view->viewport(), middle.toPoint());
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->hovered(), std::optional<std::size_t>(0));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_view->selection(), (Indices{0, 3, 4, 5}));
    QCOMPARE(m_view->rotation(), Rotation());
}

void TestCloudView::nothingMovesUntilAsked()
{
    const Rotation before = m_view->rotation();
    QVERIFY(!m_view->isTurning());
    QVERIFY(!QTest::qWaitFor([&] { return m_view->rotation() != before; }, 150)); // five times the clock's beat
}

void TestCloudView::turnsByItselfWhileVisible()
{
    QSignalSpy turning(m_view.get(), &CloudView::turningChanged);
    const Rotation before = m_view->rotation();
    m_view->setTurning(true);
    QCOMPARE(turning.size(), 1);
    QTRY_VERIFY(m_view->rotation() != before);
    QVERIFY(m_view->rotation().error() < 1e-14);
    // A hand on it holds it.
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(200, 200));
    const Rotation held = m_view->rotation();
    QVERIFY(!QTest::qWaitFor([&] { return m_view->rotation() != held; }, 150));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(200, 200));
    QTRY_VERIFY(m_view->rotation() != held);
    m_view->hide();
    const Rotation hidden = m_view->rotation();
    QVERIFY(!QTest::qWaitFor([&] { return m_view->rotation() != hidden; }, 150));
    m_view->show();
    QTRY_VERIFY(m_view->rotation() != hidden);
    m_view->setTurning(false);
    QCOMPARE(turning.back()[0].toBool(), false);
}

void TestCloudView::liveDotFollowsTheTurn()
{
    m_view->setRotation({});
    const QPointF middle = m_view->plotRectangle().center();
    m_view->setLiveDot(Vector3{0.5, 0.5, 0.0});
    const double unit = pixelOf(*m_view, 1).x() - middle.x();
    QVERIFY(hasColour(m_view->grab().toImage(), middle + 0.5 * unit * QPointF(1.0, -1.0), Theme::light().text, 0));
    m_view->setRotation(Rotation::about({0.0, 1.0, 0.0}, std::numbers::pi));
    QVERIFY(hasColour(m_view->grab().toImage(), middle + 0.5 * unit * QPointF(-1.0, -1.0), Theme::light().text, 0));
    m_view->setLiveDot(Vector3{0.5, 0.5, 0.0}, true);
    QVERIFY(hasColour(m_view->grab().toImage(), middle + 0.5 * unit * QPointF(-1.0, -1.0), Theme::light().alarm, 0));
    m_view->setLiveDot(Vector3{1e9, 0.5, 0.0}, true); // shown at the edge
    QVERIFY(hasColour(m_view->grab().toImage(), QPointF(m_view->plotRectangle().left() + 7.0, middle.y() - 0.5 * unit),
                      Theme::light().alarm, 0));
    m_view->setLiveDot(Vector3{std::nan(""), 0.0, 0.0});
    QVERIFY(!m_view->grab().isNull());
}

void TestCloudView::limitsAreRound()
{
    m_view->setSpheres({{{0.0, 0.0, 0.0}, 1.0, 0, QStringLiteral("limit")},
                        {{std::nan(""), 0.0, 0.0}, 1.0, 0, {}},
                        {{0.0, 0.0, 0.0}, std::numeric_limits<double>::infinity(), 0, {}}});
    m_view->setRotation(Rotation::about({1.0, 1.0, 0.0}, 0.7));
    const QImage image = m_view->grab().toImage();
    const QPointF middle = m_view->plotRectangle().center();
    m_view->setRotation({});
    const double radius = pixelOf(*m_view, 1).x() - middle.x();
    // Inside it is tinted, outside it is not, whichever way the cloud is turned.
    for (const QPointF& way : {QPointF(0.6, 0.7), QPointF(-0.6, 0.7), QPointF(-0.8, -0.5)}) {
        QVERIFY(image.pixelColor((middle + 0.93 * radius / length(way) * way).toPoint()) != Theme::light().card);
    }
    QVERIFY(hasColour(image, m_view->plotRectangle().topLeft() + QPointF(5.0, 5.0), Theme::light().card, 0));
}

void TestCloudView::oddPointsAreHarmless_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const char* name : {"none", "one", "equal", "not finite", "largest", "smallest", "flat"})
        QTest::newRow(name) << number++;
}

void TestCloudView::oddPointsAreHarmless()
{
    QFETCH(int, number);
    const float tiny = std::numeric_limits<float>::denorm_min();
    const std::vector<std::vector<CloudPoint>> all{
        {},
        {{3.0F, -2.0F, 1.0F, 0}},
        std::vector<CloudPoint>(500, {1e20F, 1e20F, 1e20F, 1}),
        {{lost, 0.0F, 0.0F, 0}, {0.0F, 0.0F, std::numeric_limits<float>::infinity(), 0}},
        {{-largest, -largest, -largest, 0, lost}, {largest, largest, largest, 1, largest}},
        {{tiny, 0.0F, 0.0F, 0}, {0.0F, tiny, 0.0F, 0}},
        {{0.0F, 0.0F, 0.0F, 0}, {1.0F, 2.0F, 0.0F, -4}}};
    const std::vector<CloudPoint>& points = all[static_cast<std::size_t>(number)];
    m_view->setPoints(points);
    for (const PointColouring colouring : {PointColouring::Group, PointColouring::Value}) {
        m_view->setColouring(colouring);
        QVERIFY(!m_view->grab().isNull());
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const CloudPoint& point = points[i];
        const bool isFinite = std::isfinite(point.x) && std::isfinite(point.y) && std::isfinite(point.z);
        if (isFinite)
            QVERIFY(m_view->plotRectangle().contains(pixelOf(*m_view, i)));
        else
            QVERIFY(!m_view->pixelOf(i).has_value());
    }
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Right, Qt::Key_Minus, Qt::Key_Home, Qt::Key_Space, Qt::Key_Return})
        QTest::keyClick(m_view.get(), key);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selection().size(), points.size());
    pressAndDrag(*m_view->viewport(), {{100.0, 100.0}, {200.0, 150.0}});
    turnWheel(*m_view->viewport(), {200.0, 200.0}, 40);
    QVERIFY(!m_view->grab().isNull());
    QVERIFY(m_view->rotation().error() < 1e-14);
    QCOMPARE(m_view->plotTable().rows(), points.size());
}

void TestCloudView::otherColoursLeaveEverythingInPlace()
{
    turnWheel(*m_view->viewport(), {100.0, 100.0}, 4);
    m_view->setSelection({1, 3});
    const QPointF place = pixelOf(*m_view, 1);
    std::vector<CloudPoint> others = jack;
    for (CloudPoint& point : others)
        point.value = 0.5F;
    m_view->setPoints(others);
    QCOMPARE(pixelOf(*m_view, 1), place);
    QCOMPARE(m_view->selection(), (Indices{1, 3}));
    others.pop_back();
    m_view->setPoints(others);
    QCOMPARE(m_view->selection(), Indices{});
}

void TestCloudView::exportsEveryPoint()
{
    m_view->setGroups({QStringLiteral("idle"), QStringLiteral("load")});
    m_view->setPoints({{1.0F, 2.0F, 3.0F, 0, 0.25F}, {3.0F, 4.0F, 5.0F, 1}});
    m_view->setSelection({0});
    QCOMPARE(textOf(m_view->plotTable()),
             QStringLiteral("PC1,PC2,PC3,Group,Value,Selected\n1,2,3,idle,0.25,1\n3,4,5,load,,0\n"));
    QTemporaryDir folder;
    const QString svg = folder.filePath(QStringLiteral("cloud.svg"));
    QVERIFY(exportPicture(*m_view, svg).has_value());
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(!text.contains("<image"), "few points stay shapes");
    QVERIFY(text.contains("PC3"));
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(exportPicture(*m_view, folder.filePath(QStringLiteral("cloud.png"))).has_value());
}

QTEST_MAIN(TestCloudView)
#include "test_cloud_view.moc"
