// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/board_tab.h"
#include "app/deploy/extremes_panel.h"
#include "app/deploy/learn_card.h"
#include "app/deploy/model_card.h"
#include "app/widgets/theme.h"
#include "tests/app/deploy/desk.h"
#include "tests/support/pty_node.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QTest>

using namespace baseline;
using tests::Desk;
using tests::imageNamed;

namespace {

tests::PtyNodeOptions machine(bool flatOut)
{
    tests::PtyNodeOptions options;
    options.flatOut = flatOut;
    options.signal = &tests::PtyNodeOptions::noise;
    const model::Image image = imageNamed("Fan");
    options.builtIn = std::vector<std::uint8_t>(image.begin(), image.end());
    return options;
}

} // namespace

class TestLearnCard final : public QObject {
    Q_OBJECT

    static deploy::LearnCard& cardOf(Desk& desk) { return desk.page.boardTab().learnCard(); }

    static void connectTo(Desk& desk, tests::PtyNode& node)
    {
        QVERIFY(desk.open());
        desk.page.showTab(deploy::DeployPage::OnBoard);
        desk.bench.board().connectTo(node.path());
        QTRY_COMPARE_WITH_TIMEOUT(desk.page.boardCard().headline(), QStringLiteral("Fan"), 10000);
    }

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void withoutABoardItSaysSo()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(cardOf(desk).sentence().contains(QLatin1String("Connect a board")));
        QVERIFY(!desk.button("learn")->isEnabled());
        QVERIFY(!desk.button("forgetLearned")->isEnabled());
        cardOf(desk).start(); // by keyboard or by mistake
        cardOf(desk).goBack();
        QVERIFY(!desk.page.isDeploying());
    }

    void learnsFetchesAndGoesBack()
    {
        tests::PtyNode node(machine(true));
        Desk desk;
        connectTo(desk, node);
        auto* minutes = desk.page.findChild<QSpinBox*>(QStringLiteral("learnMinutes"));
        minutes->setValue(3);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("learn")->isEnabled(), 10000);
        QVERIFY(!desk.button("forgetLearned")->isEnabled());
        QTest::mouseClick(desk.button("learn"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.page.boardCard().headline(), QStringLiteral("Fan (learned)"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(cardOf(desk).sentence().contains(QLatin1String("is in the project")), 10000);
        QVERIFY(cardOf(desk).state() == widgets::State::Good);
        QVERIFY2(cardOf(desk).facts().contains(QLatin1String("36 features")), qPrintable(cardOf(desk).facts()));
        const auto models = desk.bench.models();
        QCOMPARE(models->size(), std::size_t{1});
        QCOMPARE(models->front().name, QStringLiteral("Fan (learned)"));

        QTRY_VERIFY_WITH_TIMEOUT(desk.button("forgetLearned")->isEnabled(), 10000);
        QTest::mouseClick(desk.button("forgetLearned"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.page.boardCard().headline(), QStringLiteral("Fan"), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(cardOf(desk).sentence().contains(QStringLiteral("“Fan” runs on the board again")), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.button("forgetLearned")->isEnabled(), 10000);
    }

    void showsHowFarItIsAndStops()
    {
        tests::PtyNode node(machine(false));
        Desk desk;
        connectTo(desk, node);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("learn")->isEnabled(), 10000);
        cardOf(desk).start();
        QTRY_VERIFY_WITH_TIMEOUT(cardOf(desk).sentence().contains(QLatin1String("of 4,462 windows")), 10000);
        QVERIFY2(cardOf(desk).sentence().contains(QLatin1String("About 10 minutes more")),
                 qPrintable(cardOf(desk).sentence()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("stopLearning")->isVisible() && desk.button("stopLearning")->isEnabled(), 10000);
        QVERIFY(!desk.button("learn")->isVisible());
        QTest::mouseClick(desk.button("stopLearning"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(cardOf(desk).sentence().startsWith(QLatin1String("Stopped.")), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("learn")->isEnabled(), 10000);
        QVERIFY(desk.button("learn")->isVisible());
        QCOMPARE(desk.page.boardCard().headline(), QStringLiteral("Fan"));
    }

    void aRefusalIsASentence()
    {
        tests::PtyNode node(machine(false));
        Desk desk;
        connectTo(desk, node);
        desk.page.findChild<QSpinBox*>(QStringLiteral("learnMinutes"))->setValue(1);
        desk.page.findChild<QDoubleSpinBox*>(QStringLiteral("learnAlpha"))->setValue(0.1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("learn")->isEnabled(), 10000);
        cardOf(desk).start();
        QTRY_VERIFY2_WITH_TIMEOUT(cardOf(desk).sentence().contains(QLatin1String("14 minutes")),
                                  qPrintable(cardOf(desk).sentence()), 10000);
        QVERIFY(cardOf(desk).state() == widgets::State::Warning);
    }

    /// The studio may be away while the board learns.
    void anotherStudioFindsWhatWasLearned()
    {
        tests::PtyNode node(machine(true));
        {
            workbench::Board board;
            QVERIFY(board.open(node.path()));
            QVERIFY(workbench::learnOnBoard(board.link(), {3, 0.01, {}}, {}));
        }
        Desk desk;
        QVERIFY(desk.open());
        desk.bench.board().connectTo(node.path());
        QTRY_COMPARE_WITH_TIMEOUT(desk.page.boardCard().headline(), QStringLiteral("Fan (learned)"), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(cardOf(desk).sentence().contains(QLatin1String("is in the project")), 10000);
        QCOMPARE(desk.bench.models()->size(), std::size_t{1});
    }

    void watchesForExtremeValuesAndKeepsTheLimit()
    {
        tests::PtyNode node(machine(true));
        Desk desk;
        connectTo(desk, node);
        desk.page.findChild<QComboBox*>(QStringLiteral("learnMode"))->setCurrentIndex(1);
        QVERIFY(desk.button("watchExtremes")->isVisible() && !desk.button("learn")->isVisible());
        // The third experiment: N is 10.
        desk.page.findChild<QComboBox*>(QStringLiteral("extremePreset"))->setCurrentIndex(2);
        QCOMPARE(desk.page.findChild<QSpinBox*>(QStringLiteral("extremeN"))->value(), 10);
        auto* source = desk.page.findChild<QComboBox*>(QStringLiteral("extremeSource"));
        QTRY_COMPARE_WITH_TIMEOUT(source->count(), 37, 10000); // the score and 36 features
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("watchExtremes")->isEnabled(), 10000);
        QTest::mouseClick(desk.button("watchExtremes"), Qt::LeftButton);
        auto& panel = cardOf(desk).extremes();
        QTRY_VERIFY2_WITH_TIMEOUT(panel.figures().contains(QLatin1String("above U: Weibull k")), qPrintable(panel.figures()), 30000);
        QVERIFY2(cardOf(desk).sentence().startsWith(QLatin1String("Watching:")), qPrintable(cardOf(desk).sentence()));
        QVERIFY(!desk.button("watchExtremes")->isVisible());
        QVERIFY(!desk.page.findChild<QComboBox*>(QStringLiteral("learnMode"))->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("acceptOutlier")->isEnabled(), 10000);
        QTest::mouseClick(desk.button("acceptOutlier"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("keepLimit")->isEnabled(), 10000);
        QTest::mouseClick(desk.button("keepLimit"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.page.boardCard().headline(), QStringLiteral("Fan (learned)"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(cardOf(desk).sentence().contains(QLatin1String("is in the project")), 10000);
        QVERIFY2(cardOf(desk).facts().contains(QLatin1String("no guarantee")), qPrintable(cardOf(desk).facts()));
        QCOMPARE(desk.bench.models()->front().detector, QStringLiteral("evt"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("watchExtremes")->isVisible(), 10000);
    }

    void whatTheWatchCannotDoIsASentence()
    {
        tests::PtyNode node(machine(false));
        Desk desk;
        connectTo(desk, node);
        desk.page.findChild<QComboBox*>(QStringLiteral("learnMode"))->setCurrentIndex(1);
        auto* t = desk.page.findChild<QSpinBox*>(QStringLiteral("extremeT"));
        auto* remark = desk.page.findChild<QLabel*>(QStringLiteral("extremeRemark"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("watchExtremes")->isEnabled(), 10000);
        QVERIFY(remark->text().isEmpty());
        t->setValue(100); // windows come every 134 ms
        QVERIFY2(remark->text().contains(QLatin1String("no collective anomaly")), qPrintable(remark->text()));
        t->setValue(500);
        desk.page.findChild<QComboBox*>(QStringLiteral("extremeLimit"))->setCurrentIndex(1);
        desk.page.findChild<QSpinBox*>(QStringLiteral("extremeN"))->setValue(3);
        QVERIFY(remark->text().contains(QLatin1String("calibration")));
        cardOf(desk).extremes().start();
        QTRY_VERIFY2_WITH_TIMEOUT(cardOf(desk).sentence().contains(QLatin1String("calibration")),
                                  qPrintable(cardOf(desk).sentence()), 10000);
        QVERIFY(cardOf(desk).state() == widgets::State::Warning);
        desk.page.findChild<QSpinBox*>(QStringLiteral("extremeN"))->setValue(64);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("watchExtremes")->isEnabled(), 10000);
        cardOf(desk).extremes().start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("keepLimit")->isVisible() && desk.button("keepLimit")->isEnabled(), 10000);
        cardOf(desk).extremes().keep();
        QTRY_VERIFY2_WITH_TIMEOUT(cardOf(desk).sentence().contains(QLatin1String("more are needed")),
                                  qPrintable(cardOf(desk).sentence()), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("stopWatching")->isEnabled(), 10000);
        cardOf(desk).extremes().stop();
        QTRY_VERIFY_WITH_TIMEOUT(cardOf(desk).sentence().startsWith(QLatin1String("Stopped.")), 10000);
    }

    void everyFieldHasAName()
    {
        Desk desk;
        QVERIFY(desk.open());
        for (const char* name : {"learnMinutes", "learnAlpha", "learn", "stopLearning", "forgetLearned", "learnMode",
                                 "extremeSource", "extremePreset", "extremeLimit", "extremeGamma", "extremeDelta", "extremeN",
                                 "extremeM", "extremeT", "watchExtremes", "stopWatching", "acceptOutlier", "keepLimit"}) {
            auto* field = desk.page.findChild<QWidget*>(QLatin1String(name));
            QVERIFY2(field != nullptr, name);
            QVERIFY2(!field->accessibleName().isEmpty(), name);
            QVERIFY2(!field->toolTip().isEmpty(), name);
            QVERIFY2(field->focusPolicy() != Qt::NoFocus, name);
        }
    }
};

QTEST_MAIN(TestLearnCard)
#include "test_learn_card.moc"
