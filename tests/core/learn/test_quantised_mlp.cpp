// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/quantised_mlp.h"
#include "core/learn/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace baseline;
using namespace baseline::learn;

namespace {

const Matrix nothing;

/// Six columns of two hidden ones, and noise: about 5 % of the variance, less than real features have.
Matrix rowsOf(std::size_t count, std::uint64_t seed, double noise = 0.5)
{
    Random random(seed);
    Matrix table(count, 6);
    for (std::size_t row = 0; row < count; ++row) {
        const double a = 2.0 * random.unit() - 1.0;
        const double b = 2.0 * random.unit() - 1.0;
        for (std::size_t column = 0; column < 6; ++column)
            table(row, column) = static_cast<float>(a * (static_cast<double>(column) - 2.0) + b * (column % 2 == 0 ? 1.0 : -1.0)
                                                    + noise * (2.0 * random.unit() - 1.0));
    }
    return table;
}

Mlp trained(const Matrix& rows)
{
    MlpOptions options;
    options.hidden = {8, 3, 8};
    options.learningRate = 5e-3;
    options.epochs = 200;
    return trainMlp({rows, rows}, {nothing, nothing}, options)->network;
}

std::vector<double> residuals(const Matrix& outputs, const Matrix& rows)
{
    std::vector<double> scores;
    for (std::size_t row = 0; row < rows.rows; ++row) {
        double square = 0.0;
        for (std::size_t column = 0; column < rows.columns; ++column)
            square += std::pow(static_cast<double>(outputs(row, column) - rows(row, column)), 2.0);
        scores.push_back(square / static_cast<double>(rows.columns));
    }
    return scores;
}

std::vector<double> ranksOf(const std::vector<double>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = static_cast<double>(place);
    return ranks;
}

double spearman(const std::vector<double>& a, const std::vector<double>& b)
{
    const std::vector<double> one = ranksOf(a);
    const std::vector<double> other = ranksOf(b);
    const double n = static_cast<double>(a.size());
    double square = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        square += (one[i] - other[i]) * (one[i] - other[i]);
    return 1.0 - 6.0 * square / (n * (n * n - 1.0));
}

} // namespace

/// reference/algorithms.md 4.7.
class TestQuantisedMlp final : public QObject {
    Q_OBJECT

private slots:
    void zeroIsExactAndTheRoundTripIsGood()
    {
        for (const auto& [least, greatest] :
             {std::pair{-1.0F, 1.0F}, {0.0F, 6.0F}, {-3.0F, 0.0F}, {2.0F, 5.0F}, {-7.0F, -2.0F}, {-1e-20F, 1e-20F}}) {
            const Quantisation by = quantisationOf(least, greatest);
            QCOMPARE(dequantised(quantised(0.0F, by), by), 0.0F);
            for (int i = 0; i <= 100; ++i) {
                const float value = least + (greatest - least) * static_cast<float>(i) / 100.0F;
                // Half a step inside the range; the nudged zero may cost the ends another half.
                const double off = std::abs(static_cast<double>(dequantised(quantised(value, by), by)) - value);
                QVERIFY2(off <= (i % 100 == 0 ? 1.0001 : 0.5001) * static_cast<double>(by.scale), qPrintable(QString::number(i)));
            }
        }
    }

    void whatIsBeyondStaysAtTheEnd()
    {
        const Quantisation by = quantisationOf(-1.0F, 1.0F);
        for (const float value : {1e6F, 3e38F, HUGE_VALF})
            QCOMPARE(quantised(value, by), std::int8_t{127});
        for (const float value : {-1e6F, -3e38F, -HUGE_VALF})
            QCOMPARE(quantised(value, by), std::int8_t{-128});
        QCOMPARE(quantised(std::numeric_limits<float>::quiet_NaN(), by), static_cast<std::int8_t>(by.zero));
    }

    void productsAndShiftsRoundAsTensorFlowLite()
    {
        QCOMPARE(doublingHighProduct(1 << 30, 1 << 30), 1 << 29);
        QCOMPARE(doublingHighProduct(3, 1 << 30), 2);   // 1.5
        QCOMPARE(doublingHighProduct(-3, 1 << 30), -1); // -1.5
        QCOMPARE(doublingHighProduct(1, (1 << 30) - 1), 0);
        QCOMPARE(doublingHighProduct(INT32_MIN, INT32_MIN), INT32_MAX);
        QCOMPARE(roundedShift(5, 1), 3);
        QCOMPARE(roundedShift(-5, 1), -3);
        QCOMPARE(roundedShift(-4, 1), -2);
        QCOMPARE(roundedShift(7, 0), 7);
        QCOMPARE(roundedShift(INT32_MIN, 31), -1);
        QCOMPARE(roundedShift(INT32_MAX, 31), 1);
    }

    void factorsAreFixedPoints()
    {
        for (const double factor : {1e-9, 0.1, 0.25, 0.4999999999999, 0.5, 0.9999999999, 1.0, 3.7, 1000.0}) {
            const FixedPoint fixed = fixedPointOf(factor);
            QVERIFY(fixed.multiplier >= 1 << 30);
            const double back = std::ldexp(static_cast<double>(fixed.multiplier), fixed.shift - 31);
            QVERIFY(std::abs(back / factor - 1.0) < 1e-9);
        }
    }

    void aLayerIsItsDefinition()
    {
        // One input at 1 step of 0.5 (zero 3), weights 2 and -1 in steps of 0.25, bias 1: y = 0.5 x - 0.25 ... in steps of 0.125.
        const std::int8_t weights[] = {2, -1, 100, 100};
        const std::int32_t bias[] = {8 - 3 * (2 - 1), -3 * 200};
        const FixedPoint factor = fixedPointOf(0.5 * 0.25 / 0.125);
        const QuantisedLayer layer{2, 2, weights, bias, factor.multiplier, factor.shift, -5, -5};
        const std::int8_t in[] = {7, 1}; // 2 and -1
        std::int8_t out[2];
        runLayer(layer, in, out);
        // 2 * 0.5 + -1 * -0.25 + 1 = 2.25 = 18 steps; 25 * (2 - 1) = 25 = 200 steps, beyond the end.
        QCOMPARE(out[0], std::int8_t{18 - 5});
        QCOMPARE(out[1], std::int8_t{127});
        const std::int8_t low[] = {-128, 127};
        runLayer(layer, low, out);
        QCOMPARE(out[0], std::int8_t{-5}); // Relu
    }

    void scoresRankAsInFloat()
    {
        const Matrix rows = rowsOf(400, 1);
        const Mlp network = trained(rows);
        const auto eight = quantise(network, rows);
        QVERIFY(eight.has_value());
        // Held-out normal rows, and some of another kind.
        Matrix held = rowsOf(200, 2);
        const Matrix strange = rowsOf(200, 3, 1.0);
        for (std::size_t row = 0; row < strange.rows; ++row)
            held.append(strange.row(row));
        const double rank = spearman(residuals(outputsOf(network, held), held), residuals(outputsOf(*eight, held), held));
        QVERIFY2(rank > 0.99, qPrintable(QString::number(rank)));
        QCOMPARE(eight->bytes(), std::size_t{6 * 8 + 8 * 3 + 3 * 8 + 8 * 6 + 4 * (8 + 3 + 8 + 6)});
    }

    void anOutlierInTheCalibrationCanBeLeftOut()
    {
        const Matrix rows = rowsOf(400, 4);
        const Mlp network = trained(rows);
        Matrix spoilt = rows;
        spoilt(0, 0) = 1000.0F;
        const auto all = quantise(network, spoilt);
        const auto most = quantise(network, spoilt, {.range = 0.999});
        QVERIFY(all.has_value() && most.has_value());
        QVERIFY(most->input.scale < all->input.scale / 50.0F);
    }

    void enormousInputsDoNotWrap()
    {
        const Matrix rows = rowsOf(400, 5);
        const auto eight = quantise(trained(rows), rows);
        Matrix enormous(2, 6);
        std::ranges::fill(enormous.row(0), 1e6F);
        std::ranges::fill(enormous.row(1), -1e6F);
        Matrix ends = enormous;
        for (std::size_t column = 0; column < 6; ++column) {
            ends(0, column) = dequantised(127, eight->input);
            ends(1, column) = dequantised(-128, eight->input);
        }
        QVERIFY(outputsOf(*eight, enormous) == outputsOf(*eight, ends));
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const Matrix rows = rowsOf(100, 5);
        const auto quantised = quantise(trained(rows), rows, {}, {{}, stop.get_token()});
        QVERIFY(!quantised.has_value());
        QCOMPARE(quantised.error().code, Error::Code::Cancelled);
    }

    void refusesWhatHasNoEightBits()
    {
        const Matrix rows = rowsOf(50, 6);
        const Mlp network = trained(rowsOf(50, 6));
        const auto subject = [&](const Mlp& one, const QuantiseOptions& options) {
            const auto eight = quantise(one, rows, options);
            return eight ? std::string("quantised") : eight.error().subject;
        };
        QCOMPARE(subject({}, {}), std::string("network"));
        QCOMPARE(subject(network, {.range = 0.5}), std::string("range"));
        Mlp tanh = network;
        tanh.layers[0].activation = Activation::Tanh;
        QCOMPARE(subject(tanh, {}), std::string("network"));
        Mlp broken = network;
        broken.layers.erase(broken.layers.begin() + 1);
        QCOMPARE(subject(broken, {}), std::string("network"));
        QCOMPARE(quantise(network, {}).error().subject, std::string("table"));
    }
};

QTEST_APPLESS_MAIN(TestQuantisedMlp)
#include "test_quantised_mlp.moc"
