// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/acceleration_box.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/trace_view.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::widgets;
using dsp::AccelerationUnit;

/// The unit of acceleration on the screen, and what follows it.
class TestShownUnit final : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { ShownUnitOwner::instance().set(AccelerationUnit::Gravity); }
    void oneGravityIsExact();
    void tellsOnlyChanges();
    void onlyAccelerationIsConverted();
    void powersAndTheirLogarithmsFollow();
    void aFieldKeepsItsValueAndTellsNobody();
    void aFieldReadsWhatIsTyped();
    void aTraceIsInTheUnitOfItsChannel();
};

void TestShownUnit::oneGravityIsExact()
{
    QCOMPARE(ShownUnit{}.factor(), 1.0);
    QCOMPARE(ShownUnit{}.name(), QStringLiteral("g"));
    const ShownUnit metric{AccelerationUnit::MetresPerSecondSquared};
    QCOMPARE(metric.factor(), 9.80665); // the standard acceleration of free fall (CGPM 1901), by definition
    QCOMPARE(metric.name(), QStringLiteral("m/s²"));
}

void TestShownUnit::tellsOnlyChanges()
{
    QSignalSpy changed(&ShownUnitOwner::instance(), &ShownUnitOwner::changed);
    ShownUnitOwner::instance().set(AccelerationUnit::Gravity);
    QCOMPARE(changed.size(), 0);
    ShownUnitOwner::instance().set(AccelerationUnit::MetresPerSecondSquared);
    ShownUnitOwner::instance().set(AccelerationUnit::MetresPerSecondSquared);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shownUnit().name(), QStringLiteral("m/s²"));
}

void TestShownUnit::onlyAccelerationIsConverted()
{
    QCOMPARE(shownAs(QStringLiteral("g")).factor, 1.0);
    QCOMPARE(shownAs(QStringLiteral("mg")).factor, 1e-3);
    QCOMPARE(shownAs(QStringLiteral("m/s²")).factor, 1.0 / 9.80665);
    QCOMPARE(shownAs(QStringLiteral("m/s2")).unit, QStringLiteral("g"));
    ShownUnitOwner::instance().set(AccelerationUnit::MetresPerSecondSquared);
    QCOMPARE(shownAs(QStringLiteral("g")).factor, 9.80665);
    QCOMPARE(shownAs(QStringLiteral("m/s²")).factor, 1.0);
    for (const char* other : {"V", "", "rad/s", "G", "²", "/Hz", "log", "log ", "log V²", "rms", "°C", "m²"}) {
        const ShownAs shown = shownAs(QString::fromUtf8(other));
        QCOMPARE(shown.factor, 1.0);
        QCOMPARE(shown.unit, QString::fromUtf8(other));
    }
}

void TestShownUnit::powersAndTheirLogarithmsFollow()
{
    const auto same = [](const char* unit) {
        const ShownAs shown = shownAs(QString::fromUtf8(unit));
        return shown.factor == 1.0 && shown.offset == 0.0 && shown.unit == QString::fromUtf8(unit);
    };
    for (const char* unit : {"g", "g²", "g²/Hz", "log g²", "log g²/Hz"})
        QVERIFY2(same(unit), unit);
    QCOMPARE(shownAs(QStringLiteral("mg²")).factor, 1e-6);
    ShownUnitOwner::instance().set(AccelerationUnit::MetresPerSecondSquared);
    const double power = 9.80665 * 9.80665;
    QCOMPARE(shownAs(QStringLiteral("g²")).factor, power);
    QCOMPARE(shownAs(QStringLiteral("g²")).unit, QStringLiteral("(m/s²)²"));
    QCOMPARE(shownAs(QStringLiteral("g²/Hz")).unit, QStringLiteral("(m/s²)²/Hz"));
    QVERIFY(same("(m/s²)²"));
    const ShownAs band = shownAs(QStringLiteral("log g²"));
    QCOMPARE(band.unit, QStringLiteral("log (m/s²)²"));
    QCOMPARE(band.factor, 1.0);
    QCOMPARE(std::pow(10.0, band(-3.0)), 1e-3 * power); // the same power, in the other unit
    QCOMPARE(shownUnit().decibels(), 20.0 * std::log10(9.80665));
}

void TestShownUnit::aFieldKeepsItsValueAndTellsNobody()
{
    AccelerationBox box(-100.0, 100.0, 0.02, nullptr);
    QSignalSpy told(&box, &QDoubleSpinBox::valueChanged);
    // Back and forth: the three decimals of the text do not wear the value off.
    for (int i = 0; i < 10; ++i) {
        ShownUnitOwner::instance().set(AccelerationUnit::MetresPerSecondSquared);
        QCOMPARE(box.g(), 0.02);
        QCOMPARE(box.value(), 0.196);
        QCOMPARE(box.suffix(), QStringLiteral(" m/s²"));
        QVERIFY(std::abs(box.maximum() - 980.665) < 0.001); // the field has three decimals
        ShownUnitOwner::instance().set(AccelerationUnit::Gravity);
        QCOMPARE(box.value(), 0.02);
    }
    QCOMPARE(told.size(), 0);
}

void TestShownUnit::aFieldReadsWhatIsTyped()
{
    ShownUnitOwner::instance().set(AccelerationUnit::MetresPerSecondSquared);
    AccelerationBox box(0.0, 100.0, 1.0, nullptr);
    QCOMPARE(box.value(), 9.807);
    QCOMPARE(box.g(), 1.0);
    box.setValue(19.6133);
    QVERIFY(std::abs(box.g() - 2.0) < 0.001 / 9.8); // half of the last decimal, in g
    box.setValue(1e9);
    QVERIFY(std::abs(box.g() - 100.0) < 0.001);
}

void TestShownUnit::aTraceIsInTheUnitOfItsChannel()
{
    TraceView view;
    view.setChannels(
        {{QStringLiteral("X"), QStringLiteral("m/s²"), 9.80665}, {QStringLiteral("T"), QStringLiteral("°C")}});
    const std::vector<float> x{1.0F, -2.0F, std::numeric_limits<float>::quiet_NaN(), 0.5F};
    const std::vector<float> t{20.0F, 21.0F, 22.0F, 23.0F};
    const std::vector<std::span<const float>> data{x, t};
    view.setData(data, Hertz{4.0});
    QCOMPARE(view.point(0, 0)->max, 9.80665F);
    QCOMPARE(view.point(0, 1)->min, -2.0F * 9.80665F);
    QVERIFY(std::isnan(view.point(0, 2)->max)); // lost stays lost
    QCOMPARE(view.point(1, 3)->max, 23.0F);
    QCOMPARE(x.front(), 1.0F); // what was given is not touched
    QVERIFY(view.channelRange(0).high >= 9.80665);
    QCOMPARE(view.plotTable().columns.at(1).unit, QStringLiteral("m/s²"));
    const std::vector<dsp::StreamExtremes> parts{{-1.0F, 1.0F}, {-0.5F, 2.0F}};
    view.setTimeSpan(Seconds(10.0));
    const std::vector<TraceBuckets> buckets{{parts, 8, 0, 16}};
    view.setBuckets(buckets, Hertz{4.0});
    QCOMPARE(view.point(0, 1)->max, 2.0F * 9.80665F);
}

QTEST_MAIN(TestShownUnit)
#include "test_shown_unit.moc"
