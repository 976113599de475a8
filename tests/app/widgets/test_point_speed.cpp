// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/widgets/point_frames.h"

#include <QTest>

using namespace baseline;
using namespace baseline::widgets;
using namespace baseline::testing;

namespace {

// The bench holds 16 ms on a machine of its own. Here other tests and builds share the cores and their caches, which
// was seen to double processor time; three frames lost is what would be felt.
constexpr double mostSeconds = 0.048;
constexpr int frames = 25;

} // namespace

/// A hundred thousand points, a window as large as a laptop's.
class TestPointSpeed final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void movingPoints_data();
    void movingPoints();
    void choosingIsQuick();

private:
    template <typename View>
    static void measure(CountedView<View>& view, const QString& what);
};

void TestPointSpeed::movingPoints_data()
{
    QTest::addColumn<bool>("isCloud");
    QTest::addColumn<QString>("what");
    for (const char* what : {"drag", "zoom", "hover"}) {
        QTest::addRow("plane, %s", what) << false << QString::fromLatin1(what);
        QTest::addRow("cloud, %s", what) << true << QString::fromLatin1(what);
    }
}

template <typename View>
void TestPointSpeed::measure(CountedView<View>& view, const QString& what)
{
    view.setNavigable(true);
    QVERIFY(isShown(view, {1280, 720}));
    view.viewport()->repaint();
    const double slow = what == QLatin1String("drag")   ? draggedFrames(view, frames)
                        : what == QLatin1String("zoom") ? zoomedFrames(view, frames)
                                                        : hoveredFrames(view, frames);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which make everything ten to forty times slower
    QVERIFY2(slow > 0.0 && slow <= mostSeconds, qPrintable(QString::number(1e3 * slow) + QStringLiteral(" ms")));
#endif
    QVERIFY(slow > 0.0);
}

void TestPointSpeed::movingPoints()
{
    QFETCH(bool, isCloud);
    QFETCH(QString, what);
    if (isCloud) {
        CountedView<CloudView> view;
        view.setPoints(manyPoints());
        measure(view, what);
    } else {
        CountedView<ScatterView> view;
        view.setPoints(flat(manyPoints()));
        measure(view, what);
    }
}

/// From the last stroke of a lasso round half of them to the painted choice.
void TestPointSpeed::choosingIsQuick()
{
    CountedView<ScatterView> view;
    view.setNavigable(true);
    view.setPoints(flat(manyPoints()));
    QVERIFY(isShown(view, {1280, 720}));
    view.setLasso(true);
    const QPointF middle = view.plotRectangle().center();
    std::vector<QPointF> way;
    for (int i = 0; i < 200; ++i)
        way.push_back(middle + 250.0 * QPointF(std::cos(0.0314 * i), std::sin(0.0314 * i)));
    const double begin = secondsOnCore();
    pressAndDrag(*view.viewport(), way);
    view.viewport()->repaint();
    const double used = secondsOnCore() - begin;
    QVERIFY(view.selection().size() > 20'000);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(used <= 0.2,
             qPrintable(QString::number(used))); // two hundred moves and a choice; a tenth of it is the choice
#endif
}

QTEST_MAIN(TestPointSpeed)
#include "test_point_speed.moc"
