// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/axis_table.h"
#include "app/widgets/figure_label.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/theme.h"

#include <QLabel>
#include <QtTest>

#include <limits>

using namespace baseline;

namespace {

workbench::LiveSnapshot snapshotOf(std::size_t channels, std::optional<dsp::VelocityRms> velocity)
{
    workbench::LiveSnapshot snapshot;
    for (std::size_t i = 0; i < channels; ++i) {
        workbench::LiveChannel channel;
        channel.name = std::string(1, static_cast<char>('x' + static_cast<char>(i)));
        channel.figures = {.rms = 0.1234, .peak = 12.345, .crest = 1.4142, .kurtosis = 1.5, .velocity = velocity};
        snapshot.channels.push_back(channel);
    }
    return snapshot;
}

/// What can be read, from left to right and from top to bottom.
QStringList words(const live::AxisTable& table)
{
    QStringList all;
    for (const auto* label : table.findChildren<widgets::FigureLabel*>()) {
        if (!label->isHidden() && !label->text().isEmpty())
            all.append(label->text());
    }
    return all;
}

} // namespace

class TestAxisTable final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        widgets::applyTheme(*qApp, widgets::Theme::light());
        QLocale::setDefault(QLocale::c());
    }

    void showsEachAxisAndTheBand()
    {
        live::AxisTable table;
        table.showFigures(snapshotOf(3, dsp::VelocityRms{3.1234, {{10.0}, {475.6}}}), false);
        const QStringList shown = words(table);
        QCOMPARE(shown.count(QStringLiteral("0.123")), 3);
        QCOMPARE(shown.count(QStringLiteral("12.3")), 3);
        QCOMPARE(shown.count(QStringLiteral("1.41")), 3);
        QCOMPARE(shown.count(QStringLiteral("3.12")), 3);
        QVERIFY(shown.contains(QStringLiteral("Z")));
        QVERIFY(shown.contains(QStringLiteral("mm/s over 10–476 Hz, not the ISO band")));
    }

    void theWholeBandIsTheStandards()
    {
        live::AxisTable table;
        table.showFigures(snapshotOf(1, dsp::VelocityRms{1.0, {{10.0}, {1000.0}}}), false);
        QVERIFY(words(table).contains(QStringLiteral("mm/s over 10–1000 Hz")));
    }

    void withoutAVelocityItSaysWhy()
    {
        live::AxisTable table;
        table.showFigures(snapshotOf(2, {}), false);
        QCOMPARE(words(table).count(QStringLiteral("–")), 2);
        QVERIFY(words(table).contains(QStringLiteral("no velocity: too few samples for it")));
        table.showFigures(snapshotOf(2, {}), true);
        QVERIFY(words(table).contains(QStringLiteral("as printed: no unit, no velocity")));
    }

    void followsTheUnitOfTheProgram()
    {
        live::AxisTable table;
        table.showFigures(snapshotOf(1, {}), false);
        QVERIFY(words(table).contains(QStringLiteral("RMS, g")));
        auto& owner = widgets::ShownUnitOwner::instance();
        owner.set(dsp::AccelerationUnit::MetresPerSecondSquared);
        table.showFigures(snapshotOf(1, {}), false);
        const QStringList shown = words(table);
        QVERIFY(shown.contains(QStringLiteral("RMS, m/s²")) && shown.contains(QStringLiteral("Peak, m/s²")));
        table.resize(308, table.sizeHint().height()); // what it has on the Live page
        table.show();
        for (const QLabel* head : table.findChildren<QLabel*>()) {
            const bool isCut = head->isVisible() && head->sizeHint().width() > head->width() + 1;
            QVERIFY2(!head->text().endsWith(QStringLiteral("m/s²")) || !isCut, qPrintable(head->text()));
        }
        QVERIFY(shown.contains(QStringLiteral("1.21"))); // 0.1234 g
        QVERIFY(shown.contains(QStringLiteral("121")));  // 12.345 g
        QVERIFY(shown.contains(QStringLiteral("1.41"))); // a crest factor has no unit
        table.showFigures(snapshotOf(1, {}), true); // a sketch prints what it likes
        QVERIFY(words(table).contains(QStringLiteral("0.123")));
        owner.set(dsp::AccelerationUnit::Gravity);
    }

    void followsTheNumberOfChannels()
    {
        live::AxisTable table;
        table.showFigures({}, false);
        QVERIFY(!words(table).contains(QStringLiteral("X")));
        table.showFigures(snapshotOf(3, {}), false);
        table.showFigures(snapshotOf(1, {}), false);
        QVERIFY(words(table).contains(QStringLiteral("X")));
        QVERIFY(!words(table).contains(QStringLiteral("Y")));
    }

    void whatIsNotANumberIsADash()
    {
        live::AxisTable table;
        workbench::LiveSnapshot snapshot = snapshotOf(1, {});
        snapshot.channels[0].figures.rms = std::numeric_limits<double>::quiet_NaN();
        snapshot.channels[0].figures.peak = std::numeric_limits<double>::infinity();
        table.showFigures(snapshot, false);
        QCOMPARE(words(table).count(QStringLiteral("–")), 3);
    }

    void zonesAreShownOnlyForAChosenMachine()
    {
        live::AxisTable table;
        workbench::AidsKeeper keeper;
        table.setAids(keeper);
        workbench::LiveSnapshot snapshot = snapshotOf(3, dsp::VelocityRms{1.2, {{10.0}, {475.6}}});
        snapshot.channels[2].figures.velocity->millimetresPerSecond = 3.0;
        const auto zone = [&table] { return table.findChild<QLabel*>(QStringLiteral("worstZone")); };
        table.showFigures(snapshot, false);
        QVERIFY(zone()->isHidden());
        dsp::RotatingAids aids;
        aids.machine = dsp::MachineClass::ClassI;
        aids.limits = dsp::severityLimits(dsp::MachineClass::ClassI);
        QVERIFY(keeper.set(aids));
        table.showFigures(snapshot, false);
        const QStringList shown = words(table);
        QCOMPARE(shown.count(QStringLiteral("B")), 2);
        QCOMPARE(shown.count(QStringLiteral("C")), 1);
        QCOMPARE(zone()->text(), QStringLiteral("Zone C: for a limited time only"));
        QCOMPARE(zone()->property("state").toString(), QStringLiteral("warning"));
        QVERIFY(shown.contains(QStringLiteral("mm/s over 10–476 Hz, not the ISO band")));
        const auto* limits = table.findChild<QLabel*>(QStringLiteral("zoneLimits"));
        QCOMPARE(limits->text(),
                 QStringLiteral("A to 0.71, B to 1.8, C to 4.5 mm/s, then D. Check your copy of the standard."));
        table.showFigures(snapshot, true); // of a sketch: no unit, no zone
        QVERIFY(zone()->isHidden());
        table.showFigures(snapshotOf(1, std::nullopt), false);
        QVERIFY(zone()->isHidden());
    }
};

QTEST_MAIN(TestAxisTable)
#include "test_axis_table.moc"
