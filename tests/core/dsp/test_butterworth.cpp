// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/butterworth.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace baseline;
using namespace baseline::dsp;

namespace {

double gain(const std::vector<Biquad>& sections, double frequency)
{
    return std::abs(response(sections, {frequency}, {1000.0}));
}

/// The analogue frequency of `frequency` at 1000 Hz.
double analogue(double frequency)
{
    return std::tan(std::numbers::pi * frequency / 1000.0);
}

constexpr double rounding = 1e-9; ///< double coefficients of at most twelve sections

} // namespace

class TestButterworth final : public QObject {
    Q_OBJECT

private slots:
    void followsItsDefinition_data()
    {
        QTest::addColumn<int>("order");
        for (int order = 1; order <= 12; ++order)
            QTest::addRow("order %d", order) << order;
    }

    void followsItsDefinition()
    {
        QFETCH(const int, order);
        const auto low = butterworthLowPass(order, {120.0}, {1000.0});
        const auto high = butterworthHighPass(order, {120.0}, {1000.0});
        const auto band = butterworthBandPass(order, {{80.0}, {200.0}}, {1000.0});
        QVERIFY(low && high && band);
        QCOMPARE(low->size(), static_cast<std::size_t>((order + 1) / 2));
        QCOMPARE(high->size(), static_cast<std::size_t>((order + 1) / 2));
        QCOMPARE(band->size(), static_cast<std::size_t>(order));
        for (const double f : {1.0, 50.0, 80.0, 119.0, 120.0, 200.0, 300.0, 450.0}) {
            const double ratio = analogue(f) / analogue(120.0);
            const double falling = 1.0 / std::sqrt(1.0 + std::pow(ratio, 2.0 * order));
            const double rising = 1.0 / std::sqrt(1.0 + std::pow(ratio, -2.0 * order));
            const double product = analogue(80.0) * analogue(200.0);
            const double offset = (analogue(f) - product / analogue(f)) / (analogue(200.0) - analogue(80.0));
            const double within = 1.0 / std::sqrt(1.0 + std::pow(offset * offset, order));
            QVERIFY(std::abs(gain(*low, f) - falling) < rounding);
            QVERIFY(std::abs(gain(*high, f) - rising) < rounding);
            QVERIFY(std::abs(gain(*band, f) - within) < rounding);
        }
    }

    void restAndHalfTheRate()
    {
        const auto low = butterworthLowPass(5, {100.0}, {1000.0});
        const auto high = butterworthHighPass(5, {100.0}, {1000.0});
        const auto band = butterworthBandPass(5, {{100.0}, {200.0}}, {1000.0});
        QVERIFY(low && high && band);
        QVERIFY(std::abs(gainAtRest(*low) - 1.0) < rounding);
        QVERIFY(std::abs(gainAtRest(*high)) < rounding);
        QVERIFY(std::abs(gainAtRest(*band)) < rounding);
        QVERIFY(gain(*low, 500.0) < rounding);
        QVERIFY(std::abs(gain(*high, 500.0) - 1.0) < rounding);
    }

    void isStableAtItsLimits()
    {
        // Poles within the unit circle: |a2| < 1 and |a1| < 1 + a2.
        const std::vector<FrequencyBand> bands{{{0.001}, {499.999}}, {{0.001}, {0.002}}, {{499.0}, {499.9}}};
        for (const FrequencyBand& band : bands) {
            for (int order = 1; order <= 12; ++order) {
                for (const auto& sections : {butterworthBandPass(order, band, {1000.0}),
                                             butterworthLowPass(order, band.low, {1000.0}),
                                             butterworthHighPass(order, band.high, {1000.0})}) {
                    QVERIFY(sections.has_value());
                    for (const Biquad& section : *sections)
                        QVERIFY(std::abs(section.a2) < 1.0 && std::abs(section.a1) < 1.0 + section.a2);
                }
            }
        }
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("rate");
        QTest::addColumn<std::string>("subject");
        const double none = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("order 0") << 0 << 10.0 << 20.0 << 100.0 << std::string("filter order");
        QTest::newRow("order 13") << 13 << 10.0 << 20.0 << 100.0 << std::string("filter order");
        QTest::newRow("rate 0") << 2 << 10.0 << 20.0 << 0.0 << std::string("rate");
        QTest::newRow("rate NaN") << 2 << 10.0 << 20.0 << none << std::string("rate");
        QTest::newRow("rate 1e9") << 2 << 10.0 << 20.0 << 1e9 << std::string("filter edge");
        QTest::newRow("edge 0") << 2 << 0.0 << 20.0 << 100.0 << std::string("filter edge");
        QTest::newRow("edge at half the rate") << 2 << 10.0 << 50.0 << 100.0 << std::string("filter edge");
        QTest::newRow("edge NaN") << 2 << 10.0 << none << 100.0 << std::string("filter band");
        QTest::newRow("upside down") << 2 << 20.0 << 10.0 << 100.0 << std::string("filter band");
        QTest::newRow("no width") << 2 << 20.0 << 20.0 << 100.0 << std::string("filter band");
    }

    void refusesBadInput()
    {
        QFETCH(const int, order);
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const double, rate);
        QFETCH(const std::string, subject);
        const auto band = butterworthBandPass(order, {{low}, {high}}, {rate});
        QVERIFY(!band);
        QCOMPARE(band.error().code, Error::Code::InvalidArgument);
        QCOMPARE(band.error().subject, subject);
        if (subject == "filter band")
            return;
        QVERIFY(!butterworthLowPass(order, {low}, {rate}) || !butterworthHighPass(order, {high}, {rate}));
    }
};

QTEST_APPLESS_MAIN(TestButterworth)
#include "test_butterworth.moc"
