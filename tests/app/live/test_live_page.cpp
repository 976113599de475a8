// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/score_strip.h"
#include "app/widgets/spectrogram_view.h"
#include "app/widgets/spectrum_view.h"
#include "app/widgets/status_pill.h"
#include "app/widgets/theme.h"
#include "app/widgets/trace_view.h"
#include "tests/app/live/live_desk.h"
#include "tests/app/widgets/in_metres.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace baseline;

namespace {

/// The Live page over the virtual Nano, streaming.
struct Desk : LiveDesk {
    Desk() : LiveDesk(QSize(1180, 800)) { connect(); }

    std::shared_ptr<const workbench::LiveSnapshot> latest() { return bench.analyser().latest(); }
};

constexpr int patience = 20'000;

} // namespace

/// What a user sets on the Live page reaches the analyser, against the virtual Nano.
class TestLivePage final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        widgets::applyTheme(*qApp, widgets::Theme::light());
    }

    void theSpectrumIsMadeAsSet()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.latest()->shown && !desk.latest()->shown->channels.empty(), patience);
        auto* length = desk.find<QComboBox>("spectrumLength");
        length->setCurrentIndex(1); // 256 samples
        desk.find<QComboBox>("spectrumAveraging")->setCurrentIndex(3);
        const auto isHeld = [&] {
            const auto shown = desk.latest()->shown;
            return shown->settings.spectrum.averaging == dsp::Averaging::PeakHold && shown->averaged > 2;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHeld(), patience);
        QCOMPARE(desk.latest()->shown->settings.spectrum.length, std::size_t{256});
        QVERIFY(length->itemText(1).contains(QLatin1String("Hz")));
        const std::size_t before = desk.latest()->shown->averaged;
        QTRY_VERIFY_WITH_TIMEOUT(desk.latest()->shown->averaged > before + 8, patience);
        QTest::mouseClick(desk.find<QPushButton>("resetSpectrum"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.latest()->shown->averaged < before, patience);
    }

    void aPageThatBeginsInMetresHasASpectrum()
    {
        const tests::InMetres metres;
        Desk desk;
        const auto* view = desk.page.findChild<widgets::SpectrumView*>();
        QCOMPARE(view->unit(), QStringLiteral("m/s²"));
        QTRY_VERIFY_WITH_TIMEOUT(view->channelCount() > 0 && view->peakFrequency().value > 0.0, patience);
    }

    void spaceHoldsThePictureAndTheStreamGoesOn()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.framesShown() > 5, patience);
        auto* freeze = desk.find<QPushButton>("freeze");
        auto* pill = desk.find<widgets::StatusPill>("waveformState");
        QVERIFY(!pill->isVisible());
        desk.page.setFocus();
        QTest::keyClick(&desk.page, Qt::Key_Space);
        QVERIFY(pill->isVisible());
        QCOMPARE(pill->text(), QStringLiteral("Frozen"));
        QCOMPARE(freeze->text(), QStringLiteral("Resume"));
        auto* view = desk.page.findChild<widgets::TraceView*>();
        const QImage held = view->grab().toImage();
        const quint64 frames = desk.page.framesShown();
        const std::uint64_t received = desk.latest()->received;
        QTRY_VERIFY_WITH_TIMEOUT(desk.latest()->received > received + 500, patience);
        QCOMPARE(desk.page.framesShown(), frames);
        QCOMPARE(view->grab().toImage(), held);
        QVERIFY(!desk.find<QPushButton>("spectrumSettings")->isEnabled());
        QTest::mouseClick(freeze, Qt::LeftButton);
        QVERIFY(!pill->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.framesShown() > frames + 5, patience);
        QVERIFY(desk.find<QPushButton>("spectrumSettings")->isEnabled());
    }

    void theTriggerHoldsASpanStill()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.framesShown() > 5, patience);
        auto* pill = desk.find<widgets::StatusPill>("waveformState");
        desk.find<QComboBox>("waveformSpan")->setCurrentIndex(1); // 100 ms
        desk.find<QComboBox>("waveformRun")->setCurrentIndex(2);
        QTRY_COMPARE_WITH_TIMEOUT(pill->text(), QStringLiteral("Triggered"), patience);
        QCOMPARE(desk.latest()->channels.at(0).g.size(), std::size_t{95}); // of 952 a second
        desk.find<QDoubleSpinBox>("triggerLevel")->setValue(50.0);
        QTRY_COMPARE_WITH_TIMEOUT(pill->text(), QStringLiteral("Waiting for the trigger"), patience);
        desk.find<QComboBox>("waveformRun")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.latest()->trigger, patience);
        QVERIFY(!pill->isVisible());
        const quint64 frames = desk.page.framesShown();
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.framesShown() > frames + 5, patience);
    }

    void aFixedScaleStays()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.framesShown() > 20, patience);
        desk.find<QComboBox>("waveformScale")->setCurrentIndex(1);
        desk.find<QDoubleSpinBox>("waveformFixed")->setValue(0.5);
        auto* view = desk.page.findChild<widgets::TraceView*>();
        const quint64 frames = desk.page.framesShown();
        const widgets::AxisRange range = view->channelRange(0);
        QVERIFY(std::abs(range.span() - 1.0) < 1e-9);
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.framesShown() > frames + 5, patience);
        QCOMPARE(view->channelRange(0), range);
        desk.find<QComboBox>("waveformScale")->setCurrentIndex(0);
        QVERIFY(view->channelRange(0) != range);
    }

    void eachAxisHasItsFigures()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.latest()->spectra != nullptr, patience);
        auto* band = desk.find<QLabel>("velocityBand");
        QTRY_VERIFY_WITH_TIMEOUT(band->text().contains(QLatin1String("Hz")), patience);
        QVERIFY(band->isVisible());
    }

    void theSpectrogramGrowsAsSet()
    {
        Desk desk;
        auto* view = desk.page.findChild<widgets::SpectrogramView*>();
        auto* score = desk.page.findChild<widgets::ScoreStrip*>();
        QTRY_VERIFY_WITH_TIMEOUT(!view->isEmpty(), patience);
        QVERIFY(view->isVisible());
        QVERIFY(!score->isVisible()); // there is no model
        for (const auto& [field, choice] : {std::pair("spectrogramChannel", 2), {"spectrogramSpan", 5}, {"spectrogramSpan", 0},
                                            {"spectrogramHighest", 5}}) {
            desk.find<QComboBox>(field)->setCurrentIndex(choice);
            QVERIFY(view->isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(!view->isEmpty(), patience);
        }
        QVERIFY(std::abs(view->toValue(view->plotRectangle().topLeft()).y() - 200.0) < 1e-9);
        desk.find<QComboBox>("spectrogramLevels")->setCurrentIndex(1);
        desk.find<QDoubleSpinBox>("spectrogramDarkest")->setValue(-30.0);
        desk.find<QDoubleSpinBox>("spectrogramLightest")->setValue(-90.0); // the wrong way round
        QCOMPARE(view->levels(), (widgets::AxisRange{-90.0, -30.0}));
        QTest::keyClick(desk.find<QPushButton>("showScore"), Qt::Key_Space);
        QVERIFY(score->isVisible() && !view->isVisible());
        desk.page.resize(1700, 900);
        QTRY_VERIFY(score->isVisible() && view->isVisible());
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("BASELINE_PICTURES"); // where to leave some for a person to look at
        if (folder.isEmpty())
            QSKIP("BASELINE_PICTURES names no folder");
        Desk desk;
        desk.page.resize(1090, 770); // what a window of 1280 x 800 leaves for it
        QTRY_VERIFY_WITH_TIMEOUT(desk.latest()->measuredRate.value > 0.0, patience);
        for (const auto& [theme, name] : {std::pair(widgets::Theme::light(), "light"), {widgets::Theme::dark(), "dark"}}) {
            widgets::applyTheme(*qApp, theme);
            const quint64 before = desk.page.framesShown();
            QTRY_VERIFY_WITH_TIMEOUT(desk.page.framesShown() > before + 30, patience);
            QVERIFY(desk.page.grab().save(QStringLiteral("%1/live-%2.png").arg(folder, QLatin1String(name))));
            desk.find<QPushButton>("spectrogramSettings")->click();
            QVERIFY(desk.find<QFrame>("spectrogramSettingsForm")
                        ->grab().save(QStringLiteral("%1/spectrogram-form-%2.png").arg(folder, QLatin1String(name))));
            desk.find<QFrame>("spectrogramSettingsForm")->hide();
            auto* button = desk.find<QPushButton>("spectrumSettings");
            button->click();
            QVERIFY(desk.find<QFrame>("spectrumSettingsForm")
                        ->grab().save(QStringLiteral("%1/spectrum-form-%2.png").arg(folder, QLatin1String(name))));
            desk.find<QFrame>("spectrumSettingsForm")->hide();
            desk.find<QComboBox>("waveformSpan")->setCurrentIndex(2);
            desk.find<QComboBox>("waveformRun")->setCurrentIndex(2);
            auto* pill = desk.find<widgets::StatusPill>("waveformState");
            QTRY_COMPARE_WITH_TIMEOUT(pill->text(), QStringLiteral("Triggered"), patience);
            desk.find<QPushButton>("waveformView")->click();
            QVERIFY(desk.find<QFrame>("waveformViewForm")
                        ->grab().save(QStringLiteral("%1/waveform-form-%2.png").arg(folder, QLatin1String(name))));
            desk.find<QFrame>("waveformViewForm")->hide();
            QVERIFY(desk.page.grab().save(QStringLiteral("%1/trigger-%2.png").arg(folder, QLatin1String(name))));
            desk.find<QComboBox>("waveformRun")->setCurrentIndex(1);
            QTRY_VERIFY_WITH_TIMEOUT(!desk.latest()->trigger, patience);
            const quint64 swept = desk.page.framesShown();
            QTRY_VERIFY_WITH_TIMEOUT(desk.page.framesShown() > swept + 10, patience);
            QTest::mouseClick(desk.find<QPushButton>("freeze"), Qt::LeftButton);
            QVERIFY(desk.page.grab().save(QStringLiteral("%1/frozen-%2.png").arg(folder, QLatin1String(name))));
            desk.find<QComboBox>("waveformRun")->setCurrentIndex(0);
        }
        widgets::applyTheme(*qApp, widgets::Theme::light());
    }
};

QTEST_MAIN(TestLivePage)
#include "test_live_page.moc"
