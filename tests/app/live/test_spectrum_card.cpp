// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/spectrum_card.h"
#include "app/widgets/spectrum_view.h"
#include "app/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

#include <limits>

using namespace baseline;
using workbench::LiveSpectrumSettings;
using workbench::SpectrumUnit;

namespace {

/// The card as the Live page holds it.
struct Desk {
    Desk()
    {
        card.resize(410, 240);
        card.show();
        card.setRate(Hertz{952.0});
    }

    template <typename Widget>
    Widget* find(const char* name) { return card.findChild<Widget*>(QLatin1String(name)); }
    QFrame* form() { return find<QFrame>("spectrumSettingsForm"); }
    void choose(const char* list, int index) { find<QComboBox>(list)->setCurrentIndex(index); }
    QString words() const
    {
        QStringList all;
        for (const QLabel* label : card.findChildren<QLabel*>())
            all.append(label->text());
        return all.join(QLatin1Char('|'));
    }
    workbench::ShownSpectra spectra(float level = 0.5F) const
    {
        workbench::ShownSpectra result;
        result.settings = card.settings();
        result.settings.spectrum.length = 960;
        result.binWidth = {952.0 / 960.0};
        result.channels.assign(3, std::vector<float>(481, 0.001F));
        result.channels[0][30] = level;
        result.averaged = 12;
        return result;
    }

    live::SpectrumCard card;
};

} // namespace

class TestSpectrumCard final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void beginsWithThePlainSecond()
    {
        Desk desk;
        QCOMPARE(desk.card.settings(), LiveSpectrumSettings{});
        QVERIFY(!desk.find<QPushButton>("resetSpectrum")->isVisible());
        desk.card.showSpectra(desk.spectra());
        QVERIFY(std::abs(desk.card.view().peakFrequency().value - 30.0 * 952.0 / 960.0) < 1e-9); // the same arithmetic
        QVERIFY2(desk.words().contains(QStringLiteral("Hann · 0.992 Hz")), qPrintable(desk.words()));
    }

    void theFormOpensAndClosesByKeys()
    {
        Desk desk;
        auto* button = desk.find<QPushButton>("spectrumSettings");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(desk.form()->isVisible());
        auto* window = desk.find<QComboBox>("spectrumWindow");
        QTRY_VERIFY(window->hasFocus());
        QTest::keyClick(window, Qt::Key_Down);
        QCOMPARE(desk.card.settings().spectrum.window, dsp::WindowShape::FlatTop);
        QTest::keyClick(window, Qt::Key_Tab);
        QVERIFY(desk.find<QComboBox>("spectrumLength")->hasFocus());
        QTest::keyClick(desk.form(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.form()->isVisible());
    }

    void theLengthSaysItsResolution()
    {
        Desk desk;
        const auto* lengths = desk.find<QComboBox>("spectrumLength");
        QCOMPARE(lengths->itemText(0), QStringLiteral("About a second · 0.992 Hz"));
        QCOMPARE(lengths->itemText(3), QLocale().toString(1024) + QStringLiteral(" · 0.93 Hz"));
        desk.choose("spectrumLength", 3);
        QCOMPARE(desk.card.settings().spectrum.length, std::size_t{1024});
        QVERIFY(!desk.card.settings().oneSecond);
        // Another rate keeps the choice and says what it means now.
        desk.card.setRate(Hertz{20000.0});
        QCOMPARE(lengths->currentIndex(), 3);
        QVERIFY(lengths->currentText().endsWith(QStringLiteral("19.5 Hz")));
    }

    void impossibleRatesAreNotShown_data()
    {
        QTest::addColumn<double>("hertz");
        QTest::newRow("zero") << 0.0;
        QTest::newRow("negative") << -5.0;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    }
    void impossibleRatesAreNotShown()
    {
        QFETCH(const double, hertz);
        Desk desk;
        desk.card.setRate(Hertz{hertz});
        QCOMPARE(desk.find<QComboBox>("spectrumLength")->itemText(0), QStringLiteral("About a second"));
    }

    void everyChangeIsAnnouncedWithItsSettings()
    {
        Desk desk;
        QSignalSpy changed(&desk.card, &live::SpectrumCard::settingsChanged);
        desk.choose("spectrumUnit", 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.last().at(0).value<LiveSpectrumSettings>().unit, SpectrumUnit::Velocity);
        desk.choose("spectrumScale", 1);
        desk.choose("spectrumAveraging", 2);
        desk.find<QSpinBox>("spectrumSegments")->setValue(20);
        const auto last = changed.last().at(0).value<LiveSpectrumSettings>();
        QCOMPARE(last.spectrum.scale, dsp::SpectrumScale::Rms);
        QCOMPARE(last.spectrum.averaging, dsp::Averaging::Exponential);
        QCOMPARE(last.spectrum.segments, 20.0);
    }

    void onlyAveragesCanBeReset()
    {
        Desk desk;
        QSignalSpy asked(&desk.card, &live::SpectrumCard::resetAsked);
        desk.choose("spectrumAveraging", 3);
        auto* reset = desk.find<QPushButton>("resetSpectrum");
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        desk.choose("spectrumAveraging", 0);
        QVERIFY(!reset->isVisible());
    }

    void oldSpectraDoNotStandOnTheNewAxis()
    {
        Desk desk;
        const workbench::ShownSpectra old = desk.spectra();
        desk.card.showSpectra(old);
        desk.choose("spectrumUnit", 1);
        QCOMPARE(desk.card.view().peakFrequency().value, 0.0);
        desk.card.showSpectra(old); // still under way when the unit changed
        QCOMPARE(desk.card.view().peakFrequency().value, 0.0);
        desk.card.showSpectra(desk.spectra());
        QVERIFY(desk.card.view().peakFrequency().value > 0.0);
    }

    void saysWhyThereIsNoSpectrum()
    {
        Desk desk;
        workbench::ShownSpectra none = desk.spectra();
        none.channels.clear();
        none.averaged = 0;
        desk.card.showSpectra(none);
        QVERIFY(desk.words().contains(QLatin1String("waiting for samples")));
        none.leftOut = 3;
        desk.card.showSpectra(none);
        QVERIFY(desk.words().contains(QLatin1String("gaps: choose a shorter length")));
    }

    void linesWithoutAValueAreNotDrawn()
    {
        Desk desk;
        desk.choose("spectrumUnit", 2);
        workbench::ShownSpectra spectra = desk.spectra();
        for (std::vector<float>& channel : spectra.channels)
            std::fill_n(channel.begin(), 3, std::numeric_limits<float>::quiet_NaN());
        desk.card.showSpectra(spectra);
        QVERIFY(!desk.card.grab().isNull());
        QVERIFY(desk.card.view().peakFrequency().value > 20.0);
    }

    void printedNumbersHaveNothingToSet()
    {
        Desk desk;
        desk.choose("spectrumAveraging", 3);
        desk.card.setPrinted(true);
        QVERIFY(!desk.find<QPushButton>("spectrumSettings")->isVisible());
        QVERIFY(!desk.find<QPushButton>("resetSpectrum")->isVisible());
        desk.card.showPrinted({Hertz{1.0}, {std::vector<float>(100, 0.25F)}});
        QVERIFY(desk.card.view().peakFrequency().value > 0.0);
        desk.card.setPrinted(false);
        QVERIFY(desk.find<QPushButton>("spectrumSettings")->isVisible());
    }
};

QTEST_MAIN(TestSpectrumCard)
#include "test_spectrum_card.moc"
