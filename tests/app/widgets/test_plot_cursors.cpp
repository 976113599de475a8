// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cursor_panel.h"
#include "app/widgets/spectrum_view.h"
#include "app/widgets/theme.h"
#include "app/widgets/trace_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace baseline;
using namespace baseline::widgets;

namespace {

/// Lines at 50, 100, 150 Hz, each half of the one before, and side bands of 200 Hz that are 20 Hz apart.
std::vector<float> comb()
{
    std::vector<float> values(501, 0.001F);
    const auto line = [&values](std::size_t bin, float height) {
        values[bin] = height;
        values[bin - 1] = values[bin + 1] = 0.5F * height;
    };
    line(50, 0.8F);
    line(100, 0.4F);
    line(150, 0.2F);
    line(180, 0.05F);
    line(200, 0.3F);
    line(220, 0.06F);
    return values;
}

/// A view with its panel as a card holds them, and a field before and behind.
struct Desk {
    Desk()
    {
        auto* layout = new QVBoxLayout(&window);
        for (QWidget* widget : std::initializer_list<QWidget*>{&before, panel->button(), view, panel, &after})
            layout->addWidget(widget);
        window.resize(640, 480);
        view->setUnit(QStringLiteral("g"));
        view->setChannelNames({QStringLiteral("X"), QStringLiteral("Y")});
        show(comb());
        window.show();
        view->setFocus();
    }
    void show(const std::vector<float>& values) const
    {
        const std::vector<float> other(values.size(), 0.01F);
        const std::vector<std::span<const float>> channels{values, other};
        view->setData(channels, Hertz{1.0});
    }
    PlotCursors& cursors() const { return panel->cursors(); }
    double a() const { return cursors().place(PlotCursors::A); }
    double b() const { return cursors().place(PlotCursors::B); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(static_cast<QWidget*>(view), static_cast<Qt::Key>(key), modifiers);
    }
    QPoint at(double hertz) const { return view->pixelOf({hertz}, 0.1).toPoint(); }
    void choose(const char* action) const
    {
        panel->button()->menu()->findChild<QAction*>(QLatin1String(action))->trigger();
    }
    QString words() const { return panel->findChild<QLabel*>(QStringLiteral("cursorReadout"))->text(); }

    QWidget window;
    QLineEdit before;
    QLineEdit after;
    SpectrumView* view = new SpectrumView(&window);
    CursorPanel* panel = new CursorPanel(*view, &window);
};

QString plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' ')).replace(QChar(0x00a0), QLatin1Char(' '));
}

} // namespace

class TestPlotCursors final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }

    void nothingIsWatchedWhileOff()
    {
        Desk desk;
        QVERIFY(!desk.panel->isVisible());
        desk.press(Qt::Key_Right);
        QCOMPARE(desk.a(), 0.0);
        QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, desk.at(200.0));
        QCOMPARE(desk.a(), 0.0);
    }

    void beginOnTheHighestPeaks()
    {
        Desk desk;
        desk.choose("pairCursors");
        QVERIFY(desk.panel->isVisible());
        QVERIFY(std::abs(desk.a() - 50.0) < 1e-9); // the lines are symmetric about their bins
        QVERIFY(std::abs(desk.b() - 100.0) < 1e-9);
        const QString words = plain(desk.words());
        QVERIFY2(words.contains(QStringLiteral("A  50.0 Hz · 0.8 g")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("B − A  +50.0 Hz · −0.4 g · −6.0 dB")), qPrintable(words));
    }

    void keysMoveByBinsAndPeaks()
    {
        Desk desk;
        desk.choose("pairCursors");
        desk.press(Qt::Key_Right);
        QCOMPARE(desk.a(), 51.0);
        desk.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(desk.a(), 41.0);
        desk.press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(std::abs(desk.a() - 50.0) < 1e-9);
        desk.press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(std::abs(desk.a() - 100.0) < 1e-9);
        desk.press(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(std::abs(desk.a() - 50.0) < 1e-9);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.cursors().active(), PlotCursors::B);
        desk.press(Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(std::abs(desk.b() - 50.0) < 1e-9);
        for (int i = 0; i < 20; ++i)
            desk.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(desk.b(), 1.0); // the first bin is gravity
        QVERIFY(std::abs(desk.a() - 50.0) < 1e-9);
    }

    void tabLeavesFromTheLastCursor()
    {
        Desk desk;
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.choose("pairCursors");
        QVERIFY(desk.view->hasFocus());
        desk.press(Qt::Key_Tab);
        QVERIFY(desk.view->hasFocus());
        desk.press(Qt::Key_Tab);
        QVERIFY(!desk.view->hasFocus());
    }

    void escapeClears()
    {
        Desk desk;
        desk.choose("pairCursors");
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.cursors().mode(), CursorMode::None);
        QVERIFY(!desk.panel->isVisible());
        QVERIFY(desk.panel->button()->menu()->findChild<QAction*>(QStringLiteral("noCursors"))->isChecked());
    }

    void aClickSetsTheCursorOnThePeakNearby()
    {
        Desk desk;
        desk.choose("pairCursors");
        QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, desk.at(203.0));
        QVERIFY(std::abs(desk.a() - 200.0) < 1e-9);
        desk.choose("snapCursors"); // off
        QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, desk.at(300.0));
        QVERIFY(std::abs(desk.a() - 300.0) <= 1.0); // half a pixel is less than a bin
        QCOMPARE(desk.a(), std::round(desk.a()));
    }

    void aLineIsDragged()
    {
        Desk desk;
        desk.choose("pairCursors");
        QWidget* port = desk.view->viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, desk.at(100.0));
        QCOMPARE(desk.cursors().active(), PlotCursors::B);
        QTest::mouseMove(port, desk.at(130.0));
        QTest::mouseMove(port, desk.at(148.0));
        QTest::mouseRelease(port, Qt::LeftButton, {}, desk.at(148.0));
        QVERIFY2(std::abs(desk.b() - 150.0) < 1e-9, qPrintable(QString::number(desk.b())));
        QVERIFY(std::abs(desk.a() - 50.0) < 1e-9);
        QTest::mouseMove(port, desk.at(400.0));
        QVERIFY(std::abs(desk.b() - 150.0) < 1e-9); // let go
    }

    void harmonicsAreListedWithTheirHeights()
    {
        Desk desk;
        desk.choose("harmonicCursors");
        const QString words = plain(desk.words());
        QVERIFY2(words.contains(QStringLiteral("1×  50.0 Hz · 0.8 g")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("3×  150.0 Hz · 0.2 g")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("5×  250.0 Hz · no line")), qPrintable(words));
        desk.panel->copy();
        const QStringList rows = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(rows.value(0), QStringLiteral("Cursor\tFrequency (Hz)\tX (g)\tY (g)"));
        QVERIFY(rows.value(1).startsWith(QStringLiteral("1×\t50\t0.8")));
    }

    void sidebandsStandAboutTheCarrier()
    {
        Desk desk;
        desk.choose("sidebandCursors");
        desk.cursors().put(PlotCursors::A, 200.0);
        desk.cursors().put(PlotCursors::B, 220.0);
        const QString words = plain(desk.words());
        QVERIFY2(words.contains(QStringLiteral("spacing 20.0 Hz")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("carrier  200.0 Hz · 0.3 g")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("−1  180.0 Hz · 0.05 g")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("+1  220.0 Hz · 0.06 g")), qPrintable(words));
        desk.cursors().put(PlotCursors::B, 200.0);
        QVERIFY(plain(desk.words()).contains(QStringLiteral("Set B one side band away")));
    }

    void anotherChannelAndTheOrders()
    {
        Desk desk;
        desk.cursors().setShaft(Hertz{25.0});
        desk.choose("pairCursors");
        desk.cursors().setChannel(1);
        const QString words = plain(desk.words());
        QVERIFY2(words.contains(QStringLiteral("Y:")) && words.contains(QStringLiteral("0.01 g")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("50.0 Hz (2.00×)")), qPrintable(words));
    }

    void readsNewDataWhilePainted()
    {
        Desk desk;
        desk.choose("pairCursors");
        std::vector<float> other = comb();
        for (float& value : other)
            value *= 2.0F;
        desk.show(other);
        QTRY_VERIFY2((desk.view->viewport()->update(), plain(desk.words()).contains(QStringLiteral("1.6 g"))),
                     qPrintable(desk.words()));
    }

    void twoTimesGiveAFrequency()
    {
        TraceView view;
        view.resize(500, 200);
        view.setChannels({{QStringLiteral("X"), QStringLiteral("g")}});
        std::vector<float> samples(2000);
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = static_cast<float>(std::cos(2.0 * std::numbers::pi * 25.0 * static_cast<double>(i) / 1000.0));
        const std::vector<std::span<const float>> channels{samples};
        view.setData(channels, Hertz{1000.0});
        CursorPanel panel(view, nullptr);
        panel.cursors().setMode(CursorMode::Pair);
        panel.cursors().put(PlotCursors::A, -1.0);
        panel.cursors().goToPeak(1);
        const double first = panel.cursors().place(PlotCursors::A);
        panel.cursors().put(PlotCursors::B, first);
        panel.cursors().goToPeak(1);
        const QString text = plain(panel.cursors().readout());
        QVERIFY2(text.contains(QStringLiteral("+0.0400 s · 1/Δt 25 Hz")), qPrintable(text));
        QVERIFY(!view.grab().isNull());
    }

    void survivesNothingAndNonsense()
    {
        SpectrumView view;
        view.resize(300, 200);
        CursorPanel panel(view, nullptr);
        const float lost = std::numeric_limits<float>::quiet_NaN();
        for (const CursorMode mode : {CursorMode::Pair, CursorMode::Harmonics, CursorMode::Sidebands}) {
            panel.cursors().setMode(mode);
            for (const std::vector<float>& values :
                 {std::vector<float>{}, {1.0F}, {lost, lost, lost}, std::vector<float>(9, 0.0F), {0.0F, 1e30F, lost}}) {
                const std::vector<std::span<const float>> channels{values};
                view.setData(channels, Hertz{1.0});
                for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up})
                    QTest::keyClick(static_cast<QWidget*>(&view), static_cast<Qt::Key>(key), Qt::ControlModifier);
                panel.cursors().step(1000);
                panel.cursors().put(PlotCursors::B, lost);
                panel.cursors().setChannel(17);
                QVERIFY(!view.grab().isNull());
                QVERIFY(!panel.cursors().readout().isEmpty());
                panel.copy();
            }
            view.clear();
            QVERIFY(!view.grab().isNull());
        }
    }

    void aFrameWithCursorsIsQuick()
    {
        SpectrumView view;
        view.resize(600, 300);
        std::vector<float> values(8193);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = 0.001F * static_cast<float>(1 + (i * 7919) % 13) + (i % 100 == 50 ? 1.0F : 0.0F);
        const std::vector<std::span<const float>> channels(8, values);
        view.setData(channels, Hertz{1.2});
        CursorPanel panel(view, nullptr);
        view.show();
        const auto paint = [&view] {
            double best = 1.0;
            for (int i = 0; i < 7; ++i) {
                (void)view.grab();
                best = std::min(best, view.lastPaintDuration().count());
            }
            return best;
        };
        const double off = paint();
        panel.cursors().setMode(CursorMode::Harmonics);
        const double on = paint();
        qInfo("paint of 8 x 8193 bins: %.2f ms without cursors, %.2f ms with harmonics", 1e3 * off, 1e3 * on);
        // Half of a live frame's budget, and room for what else the computer does meanwhile.
        QVERIFY2(on < 1.5 * off + 0.004, "cursors make a frame slow");
    }
};

QTEST_MAIN(TestPlotCursors)
#include "test_plot_cursors.moc"
