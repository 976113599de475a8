// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/record_settings.h"
#include "app/live/spectrogram_card.h"
#include "app/widgets/acceleration_box.h"
#include "app/widgets/spectrogram_view.h"
#include "app/widgets/theme.h"
#include "core/workbench/workbench.h"
#include "tests/app/widgets/in_metres.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using tests::InMetres;

/// What the settings of the Live page say in the unit that is shown.
class TestLiveUnits final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void levelsOfColoursAreToldInTheShownUnit()
    {
        live::SpectrogramCard card;
        card.findChild<QComboBox*>(QStringLiteral("spectrogramLevels"))->setCurrentIndex(1);
        auto* darkest = card.findChild<QDoubleSpinBox*>(QStringLiteral("spectrogramDarkest"));
        auto* lightest = card.findChild<QDoubleSpinBox*>(QStringLiteral("spectrogramLightest"));
        QCOMPARE(darkest->suffix(), QStringLiteral(" dB re 1 g"));
        QCOMPARE(card.view().levels(), (widgets::AxisRange{-100.0, -20.0}));
        for (int i = 0; i < 10; ++i) { // back and forth: whole decibels do not wear off
            const InMetres metres;
            QCOMPARE(darkest->suffix(), QStringLiteral(" dB re 1 m/s²"));
            QCOMPARE(darkest->value(), -80.0); // 19.83 dB more
            QCOMPARE(lightest->value(), 0.0);
            QCOMPARE(card.view().levels(), (widgets::AxisRange{-80.0, 0.0}));
        }
        QCOMPARE(card.view().levels(), (widgets::AxisRange{-100.0, -20.0}));
        QCOMPARE(lightest->maximum(), 20.0);
    }

    void theLevelThatStartsARecordingIsToldInTheShownUnit()
    {
        workbench::Workbench bench;
        live::RecordSettings settings(bench);
        auto* mode = settings.findChild<QComboBox*>(QStringLiteral("recordMode"));
        mode->setCurrentIndex(mode->findData(static_cast<int>(live::RecordSettings::Mode::OnLevel)));
        auto* level = settings.findChild<widgets::AccelerationBox*>();
        QVERIFY(settings.summary().endsWith(QStringLiteral("above 0.100 g")));
        QSignalSpy changed(&settings, &live::RecordSettings::changed);
        const InMetres metres;
        QVERIFY(!changed.isEmpty()); // the line that sums it up is told
        QVERIFY2(settings.summary().endsWith(QStringLiteral("above 0.981 m/s²")), qPrintable(settings.summary()));
        QCOMPARE(settings.options().trigger->level, 0.1); // the recorder's unit is g
        QCOMPARE(settings.levelText(2.0), QStringLiteral("19.613 m/s²"));
        level->setValue(9.807);
        QVERIFY(std::abs(settings.options().trigger->level - 1.0) < 1e-4); // three decimals of m/s²
        // A sketch prints numbers of nobody knows what.
        settings.setPrinted(true);
        QCOMPARE(level->suffix(), QString());
        QCOMPARE(settings.levelText(2.0), QStringLiteral("2.000"));
        level->setValue(512.0);
        QCOMPARE(settings.options().trigger->level, 512.0);
    }
};

QTEST_MAIN(TestLiveUnits)
#include "test_live_units.moc"
