// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/aids_dialog.h"
#include "app/widgets/theme.h"
#include "core/workbench/sentence.h"
#include "tests/app/widgets/in_metres.h"
#include "tests/support/changed_aids.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimer>
#include <QtTest>

using namespace baseline;
using dsp::RotatingAids;
using widgets::AidsDialog;
using widgets::BearingDialog;

namespace {

template <typename Widget>
Widget* find(QWidget& in, const char* name)
{
    return in.findChild<Widget*>(QLatin1String(name));
}

BearingDialog* bearingsOn(QWidget* parent)
{
    return new BearingDialog(dsp::BearingTable::standard(), {30.0}, workbench::sentenceFor, parent);
}

void type(QTableWidget& rows, int row, int column, const char* text)
{
    rows.item(row, column)->setText(QString::fromUtf8(text));
}

} // namespace

class TestAidsDialog final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void showsWhatItWasGiven()
    {
        const RotatingAids aids = changedAids();
        const AidsDialog dialog(aids, workbench::sentenceFor);
        QCOMPARE(dialog.aids(), aids);
        QVERIFY(dialog.fault().isEmpty());
        const AidsDialog plain({}, workbench::sentenceFor);
        QCOMPARE(plain.aids(), RotatingAids{});
    }

    void theSpeedStaysWhenItsUnitChanges()
    {
        RotatingAids aids;
        aids.speedSource = dsp::SpeedSource::Typed;
        AidsDialog dialog(aids, workbench::sentenceFor);
        find<QComboBox>(dialog, "speedUnit")->setCurrentIndex(1);
        auto* speed = find<QDoubleSpinBox>(dialog, "shaftSpeed");
        QCOMPARE(speed->value(), 1500.0);
        QCOMPARE(dialog.aids().speed.value, 25.0);
        speed->setFocus();
        speed->selectAll();
        QTest::keyClicks(speed, QStringLiteral("1797"));
        QTest::keyClick(speed, Qt::Key_Tab);
        QVERIFY(std::abs(dialog.aids().speed.value - 29.95) < 1e-9);
        find<QComboBox>(dialog, "speedUnit")->setCurrentIndex(0);
        QCOMPARE(speed->value(), 29.95);
    }

    void fieldsTakeNoNonsense()
    {
        RotatingAids aids;
        aids.speedSource = dsp::SpeedSource::Typed;
        AidsDialog dialog(aids, workbench::sentenceFor);
        for (const char* text : {"", "abc", "-5", "1e99", "nan", "0"}) {
            for (auto* box : dialog.findChildren<QAbstractSpinBox*>()) {
                box->selectAll();
                QTest::keyClicks(box, QString::fromLatin1(text));
                QTest::keyClick(box, Qt::Key_Tab);
            }
            QVERIFY2(dialog.fault().isEmpty() && dsp::checkAids(dialog.aids()), text);
        }
    }

    void zonesNeedAMachine()
    {
        AidsDialog dialog({}, workbench::sentenceFor);
        QVERIFY(!dialog.aids().machine);
        QVERIFY(!find<QDoubleSpinBox>(dialog, "limit0")->isEnabled());
        find<QComboBox>(dialog, "machineClass")->setCurrentIndex(1);
        QCOMPARE(dialog.aids().machine, std::optional(dsp::MachineClass::ClassI));
        QCOMPARE(dialog.aids().limits, dsp::severityLimits(dsp::MachineClass::ClassI));
        find<QDoubleSpinBox>(dialog, "limit0")->setValue(9.0);
        QVERIFY2(dialog.fault().contains(QStringLiteral("rise from A to C")), qPrintable(dialog.fault()));
        QVERIFY(!find<QPushButton>(dialog, "useAids")->isEnabled());
        find<QDoubleSpinBox>(dialog, "limit0")->setValue(0.5);
        QVERIFY(find<QPushButton>(dialog, "useAids")->isEnabled());
    }

    void alarmLinesAreTypedIn()
    {
        AidsDialog dialog({}, workbench::sentenceFor);
        QTest::mouseClick(find<QPushButton>(dialog, "addAlarm"), Qt::LeftButton);
        auto* rows = find<QTableWidget>(dialog, "alarmLines");
        QCOMPARE(dialog.aids().alarms.size(), std::size_t{1});
        QVERIFY(!dialog.aids().alarms[0].band);
        type(*rows, 0, 1, "25");
        QVERIFY2(dialog.fault().contains(QStringLiteral("band of an alarm line")), qPrintable(dialog.fault()));
        type(*rows, 0, 2, "35.5");
        QCOMPARE(dialog.aids().alarms[0].band, std::optional(dsp::FrequencyBand{{25.0}, {35.5}}));
        for (const char* bad : {"", "much", "-1", "0", "nan", "inf"}) {
            type(*rows, 0, 3, bad);
            QVERIFY2(!dialog.fault().isEmpty(), bad);
        }
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        type(*rows, 0, 3, "0,25");
        QVERIFY2(dialog.fault().isEmpty(), qPrintable(dialog.fault()));
        QCOMPARE(dialog.aids().alarms[0].level, 0.25);
        rows->setCurrentCell(0, 0);
        QTest::mouseClick(find<QPushButton>(dialog, "removeAlarm"), Qt::LeftButton);
        QVERIFY(dialog.aids().alarms.empty());
        const tests::InMetres metres; // a new line is meant in the unit that one sees
        QTest::mouseClick(find<QPushButton>(dialog, "addAlarm"), Qt::LeftButton);
        QCOMPARE(dialog.aids().alarms[0].unit, dsp::LevelUnit::MetresPerSecondSquared);
    }

    void bearingsTakeOnlyWhatIsOne_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("no name") << 0 << QString() << QStringLiteral("needs a name");
        QTest::newRow("same name") << 0 << QStringLiteral("NICE (MFPT)") << QStringLiteral("are called");
        QTest::newRow("two balls") << 1 << QStringLiteral("2") << QStringLiteral("3 to 1000 balls");
        QTest::newRow("half a ball") << 1 << QStringLiteral("8.5") << QStringLiteral("3 to 1000 balls");
        QTest::newRow("balls in words") << 1 << QStringLiteral("nine") << QStringLiteral("3 to 1000 balls");
        QTest::newRow("many balls") << 1 << QStringLiteral("1e300") << QStringLiteral("3 to 1000 balls");
        QTest::newRow("large ball") << 2 << QStringLiteral("9") << QStringLiteral("smaller than the pitch circle");
        QTest::newRow("no ball") << 2 << QString() << QStringLiteral("smaller than the pitch circle");
        QTest::newRow("endless pitch") << 3 << QStringLiteral("inf") << QStringLiteral("smaller than the pitch circle");
        QTest::newRow("steep") << 4 << QStringLiteral("90") << QStringLiteral("less than 90");
        QTest::newRow("angle in words") << 4 << QStringLiteral("x") << QStringLiteral("less than 90");
    }
    void bearingsTakeOnlyWhatIsOne()
    {
        QFETCH(const int, column);
        QFETCH(const QString, text);
        QFETCH(const QString, told);
        QWidget parent;
        BearingDialog* dialog = bearingsOn(&parent);
        auto* rows = find<QTableWidget>(*dialog, "bearings");
        const QString before = rows->item(0, column)->text();
        rows->item(0, column)->setText(text);
        QVERIFY2(dialog->fault().contains(told), qPrintable(dialog->fault()));
        QVERIFY(!find<QPushButton>(*dialog, "useBearings")->isEnabled());
        rows->item(0, column)->setText(before);
        QVERIFY(find<QPushButton>(*dialog, "useBearings")->isEnabled());
        QCOMPARE(dialog->table(), dsp::BearingTable::standard());
    }

    void bearingsAreAddedRemovedAndRestored()
    {
        QWidget parent;
        BearingDialog* dialog = bearingsOn(&parent);
        QTest::mouseClick(find<QPushButton>(*dialog, "addBearing"), Qt::LeftButton);
        QCOMPARE(dialog->table().bearings().size(), std::size_t{3});
        QVERIFY(dialog->fault().isEmpty());
        auto* rows = find<QTableWidget>(*dialog, "bearings");
        rows->setCurrentCell(0, 0);
        QTest::mouseClick(find<QPushButton>(*dialog, "removeBearing"), Qt::LeftButton);
        QVERIFY(!dialog->table().find("6205"));
        QTest::mouseClick(find<QPushButton>(*dialog, "restoreBearings"), Qt::LeftButton);
        QVERIFY(dialog->table().find("6205").has_value());
        QCOMPARE(dialog->table().bearings().size(), std::size_t{3}); // the own one stays
    }

    void frequenciesAreShownBothWays()
    {
        QWidget parent;
        BearingDialog* dialog = bearingsOn(&parent);
        const QString text = find<QLabel>(*dialog, "bearingFrequencies")->text();
        // Of the 6205 at 30 Hz: algorithms 7.4.
        for (const char* part : {"BPFO 3.5848× = 107.5", "BPFI 5.4152×", "BSF 2.3567×", "FTF 0.3983×", "1800 rpm"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    }

    void anEditedTableComesBack()
    {
        RotatingAids aids;
        aids.bearing = "6205";
        AidsDialog dialog(aids, workbench::sentenceFor);
        QTimer::singleShot(0, &dialog, [&dialog] {
            auto* bearings = dialog.findChild<BearingDialog*>();
            QVERIFY(bearings != nullptr);
            find<QTableWidget>(*bearings, "bearings")->item(0, 0)->setText(QStringLiteral("6306"));
            find<QPushButton>(*bearings, "useBearings")->click();
        });
        QTest::mouseClick(find<QPushButton>(dialog, "editBearings"), Qt::LeftButton);
        QVERIFY(dialog.aids().bearings.find("6306").has_value());
        QVERIFY(dialog.aids().bearing.empty()); // the chosen one is gone
        QVERIFY(dialog.fault().isEmpty());
    }
};

QTEST_MAIN(TestAidsDialog)
#include "test_aids_dialog.moc"
