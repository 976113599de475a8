// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/spectrum_card.h"
#include "app/widgets/aids_dialog.h"
#include "app/widgets/spectrum_view.h"
#include "app/widgets/theme.h"
#include "core/workbench/baseline_band.h"
#include "core/workbench/workbench.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

#include <limits>

using namespace baseline;
using dsp::RotatingAids;

namespace {

struct Desk {
    Desk()
    {
        card.setAids(keeper);
        card.resize(520, 320);
        card.show();
        card.setChannelNames({QStringLiteral("X"), QStringLiteral("Y")});
    }
    template <typename Change>
    void change(Change change)
    {
        RotatingAids aids = keeper.aids();
        change(aids);
        QVERIFY(keeper.set(aids));
    }
    /// A line of that height at a frequency, over a floor, in the way that the card asks for.
    void show(double hertz, float height, float floor = 0.001F)
    {
        workbench::ShownSpectra spectra;
        spectra.settings = card.settings();
        spectra.settings.spectrum.length = 960;
        spectra.binWidth = {1.0};
        spectra.channels.assign(2, std::vector<float>(481, floor));
        spectra.channels[1][static_cast<std::size_t>(hertz)] = height;
        card.showSpectra(spectra);
    }
    QStringList labels()
    {
        QStringList all;
        for (const widgets::SpectrumMarker& marker : card.view().markers())
            all.append(marker.label);
        return all;
    }
    QLabel* label(const char* name) { return card.findChild<QLabel*>(QLatin1String(name)); }
    QString note() { return label("spectrumNote")->text(); }
    QString over() { return label("spectrumOver")->text(); }
    bool isNoted() { return label("spectrumNote")->isVisible() || label("spectrumOver")->isVisible(); }

    workbench::AidsKeeper keeper;
    live::SpectrumCard card;
};

} // namespace

class TestSpectrumAids final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        widgets::applyTheme(*qApp, widgets::Theme::light());
    }

    void nothingIsMarkedUntilASpeedIsTold()
    {
        Desk desk;
        desk.show(30.0, 0.5F);
        QVERIFY(desk.labels().isEmpty());
        QVERIFY(!desk.isNoted());
        desk.change([](RotatingAids& aids) {
            aids.speedSource = dsp::SpeedSource::Typed;
            aids.speed = {30.0};
            aids.harmonics = 2;
            aids.bearing = "6205";
            aids.families.ballSpin = aids.families.cage = false;
        });
        QCOMPARE(desk.labels().join(QLatin1Char(' ')), QStringLiteral("1× 2× BPFO 2 BPFO BPFI 2 BPFI"));
        desk.change([](RotatingAids& aids) { aids.showsOrders = true; });
        QCOMPARE(desk.card.view().xRange().high, 16.0); // 480 Hz
        desk.change([](RotatingAids& aids) { aids.speedSource = dsp::SpeedSource::None; });
        QCOMPARE(desk.card.view().xRange().high, 480.0);
    }

    void aTrackedSpeedSaysHowSureItIs()
    {
        Desk desk;
        desk.change([](RotatingAids& aids) {
            aids.speedSource = dsp::SpeedSource::Tracked;
            aids.speed = {30.0};
        });
        desk.show(31.0, 0.5F, 0.005F);
        QVERIFY2(desk.note().contains(QStringLiteral("31.00 Hz, 1860 rpm, tracked: 40 dB above")), qPrintable(desk.note()));
        QVERIFY(std::abs(desk.card.view().markers()[0].frequency.value - 31.0) < 1e-6);
        desk.show(31.0, 0.005F, 0.005F); // the line is gone
        QVERIFY2(desk.note().contains(QStringLiteral("not sure, kept at 31.00 Hz")), qPrintable(desk.note()));
        desk.show(31.0, 0.0F, 0.0F);
        QVERIFY2(desk.note().contains(QStringLiteral("not found near 31.00 Hz")), qPrintable(desk.note()));
    }

    void anExceededAlarmLineIsTold()
    {
        Desk desk;
        desk.change([](RotatingAids& aids) {
            aids.alarms = {{.name = "shaft", .band = dsp::FrequencyBand{{25.0}, {35.0}}, .level = 0.4}};
        });
        desk.show(100.0, 0.5F);
        QVERIFY(!desk.card.view().limits()[0].isExceeded); // outside of the band
        QVERIFY(!desk.isNoted());
        desk.show(30.0, 0.5F);
        QVERIFY(desk.card.view().limits()[0].isExceeded);
        QVERIFY2(desk.over().contains(QStringLiteral("over “shaft”: Y 0.5 g at 30.0 Hz")), qPrintable(desk.over()));
    }

    void levelsFollowTheUnitOfTheSpectrum()
    {
        Desk desk;
        desk.change([](RotatingAids& aids) {
            aids.alarms = {{.name = "all", .level = 0.5},
                           {.name = "velocity", .level = 4.5, .unit = dsp::LevelUnit::MillimetresPerSecond}};
        });
        const auto choose = [&desk](const char* list, int index) {
            desk.card.findChild<QComboBox*>(QLatin1String(list))->setCurrentIndex(index);
            desk.show(30.0, 0.1F);
        };
        choose("spectrumUnit", 1);
        QCOMPARE(desk.card.view().limits().size(), std::size_t{1});
        QCOMPARE(desk.card.view().limits()[0].level, 0.5 * metresPerSecondSquaredPerGravity);
        QVERIFY2(desk.note().contains(QStringLiteral("another unit")), qPrintable(desk.note()));
        choose("spectrumUnit", 2);
        QCOMPARE(desk.card.view().limits()[0].level, 4.5);
        choose("spectrumScale", 1);
        QVERIFY(std::abs(desk.card.view().limits()[0].level - 4.5 / std::sqrt(2.0)) < 1e-12); // RMS of a sine
        choose("spectrumScale", 2);
        QVERIFY(desk.card.view().limits().empty()); // a density is no amplitude
        QVERIFY2(desk.note().contains(QStringLiteral("2 alarm lines are in another unit")), qPrintable(desk.note()));
    }

    void printedNumbersHaveNoLevels()
    {
        Desk desk;
        desk.change([](RotatingAids& aids) { aids.alarms = {{.name = "all", .level = 0.01}}; });
        desk.card.setPrinted(true);
        desk.card.showPrinted({Hertz{1.0}, {std::vector<float>(100, 5.0F)}});
        QVERIFY(desk.card.view().limits().empty());
        QVERIFY(!desk.isNoted());
    }

    void saysWhyThereIsNoBaseline()
    {
        Desk desk;
        workbench::Workbench bench;
        workbench::BaselineBand baseline(bench);
        desk.card.setBaseline(baseline);
        desk.card.setRate({952.0});
        desk.show(30.0, 0.5F);
        QVERIFY(!desk.isNoted());
        desk.change([](RotatingAids& aids) { aids.showsBaseline = true; });
        QVERIFY2(desk.note().contains(QStringLiteral("no baseline: No trained model")), qPrintable(desk.note()));
        QVERIFY(!desk.card.view().hasBand());
        desk.change([](RotatingAids& aids) { aids.showsBaseline = false; });
        QVERIFY(!desk.isNoted());
    }

    void theButtonOpensTheDialogAndKeepsWhatWasSet()
    {
        Desk desk;
        QTimer::singleShot(0, &desk.card, [] {
            auto* dialog = qobject_cast<widgets::AidsDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            dialog->findChild<QComboBox*>(QStringLiteral("speedSource"))->setCurrentIndex(1);
            dialog->findChild<QPushButton*>(QStringLiteral("useAids"))->click();
        });
        QTest::mouseClick(desk.card.findChild<QPushButton*>(QStringLiteral("machine")), Qt::LeftButton);
        QCOMPARE(desk.keeper.aids().speedSource, dsp::SpeedSource::Typed);
        QCOMPARE(desk.labels().size(), 3);
    }

    void cursorsBelongToTheCard()
    {
        Desk desk;
        desk.show(30.0, 0.5F);
        auto* button = desk.card.findChild<QPushButton*>(QStringLiteral("cursors"));
        button->menu()->findChild<QAction*>(QStringLiteral("pairCursors"))->trigger();
        auto* readings = desk.card.findChild<QLabel*>(QStringLiteral("cursorReadout"));
        QVERIFY(readings->isVisible());
        QTest::keyClick(&desk.card.view(), Qt::Key_Escape);
        QVERIFY(!readings->isVisible());
    }
};

QTEST_MAIN(TestSpectrumAids)
#include "test_spectrum_aids.moc"
