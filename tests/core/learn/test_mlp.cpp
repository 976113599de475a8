// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/dense_kernel.h"
#include "core/learn/mlp.h"
#include "core/learn/mlp_network.h"
#include "core/learn/pca.h"
#include "core/learn/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::learn;

namespace {

template <typename Scalar>
std::vector<Scalar> noise(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<Scalar> values(count);
    for (Scalar& value : values)
        value = static_cast<Scalar>(2.0 * random.unit() - 1.0);
    return values;
}

Matrix noisyRows(std::size_t rows, std::size_t columns, std::uint64_t seed = 1)
{
    Matrix table(rows, columns);
    table.values = noise<float>(rows * columns, seed);
    return table;
}

/// Two interleaved classes that no line separates: the sign of the product of two values.
struct Classes {
    Matrix inputs;
    Matrix targets;
};

Classes quadrants(std::size_t rows, std::uint64_t seed)
{
    Classes classes{noisyRows(rows, 2, seed), Matrix(rows, 2)};
    for (std::size_t row = 0; row < rows; ++row) {
        const bool same = (classes.inputs(row, 0) > 0.0F) == (classes.inputs(row, 1) > 0.0F);
        for (std::size_t column = 0; column < 2; ++column) // a margin
            classes.inputs(row, column) += classes.inputs(row, column) > 0.0F ? 0.2F : -0.2F;
        classes.targets(row, same ? 0 : 1) = 1.0F;
    }
    return classes;
}

const Matrix nothing;

} // namespace

class TestMlp final : public QObject {
    Q_OBJECT

private slots:
    void productsAreTheirDefinition()
    {
        for (const std::size_t rows : {1U, 3U, 4U, 9U}) {
            constexpr std::size_t depth = 7;
            constexpr std::size_t columns = 24;
            const auto a = noise<double>(rows * depth, 2);
            const auto b = noise<double>(depth * columns, 3);
            const auto bias = noise<double>(columns, 4);
            std::vector<double> plain(rows * columns);
            std::vector<double> turned(rows * columns);
            multiply({a.data(), depth, 1}, b.data(), bias.data(), plain.data(), rows, depth, columns);
            multiply({a.data(), 1, rows}, b.data(), nullptr, turned.data(), rows, depth, columns);
            for (std::size_t row = 0; row < rows; ++row) {
                for (std::size_t column = 0; column < columns; ++column) {
                    double sum = bias[column];
                    double other = 0.0;
                    for (std::size_t k = 0; k < depth; ++k) {
                        sum += a[row * depth + k] * b[k * columns + column];
                        other += a[k * rows + row] * b[k * columns + column];
                    }
                    QVERIFY(std::abs(plain[row * columns + column] - sum) < 1e-14);
                    QVERIFY(std::abs(turned[row * columns + column] - other) < 1e-14);
                }
            }
        }
    }

    void gradientIsThatOfTheLoss_data()
    {
        QTest::addColumn<Activation>("activation");
        QTest::addColumn<Loss>("loss");
        QTest::newRow("tanh, square") << Activation::Tanh << Loss::MeanSquare;
        QTest::newRow("sigmoid, square") << Activation::Sigmoid << Loss::MeanSquare;
        QTest::newRow("relu, square") << Activation::Relu << Loss::MeanSquare;
        QTest::newRow("tanh, classes") << Activation::Tanh << Loss::CrossEntropy;
    }

    void gradientIsThatOfTheLoss()
    {
        QFETCH(const Activation, activation);
        QFETCH(const Loss, loss);
        Random random(5);
        MlpNetwork<double> network({3, 5, 17, 4}, activation, loss, random);
        const auto inputs = noise<double>(6 * 3, 6);
        auto targets = noise<double>(6 * 4, 7);
        std::vector<double> weights;
        if (loss == Loss::CrossEntropy) {
            weights = {1.0, 2.0, 0.5, 1.5};
            for (std::size_t i = 0; i < targets.size(); ++i)
                targets[i] = i % 4 == i / 4 % 4 ? 1.0 : 0.0;
        }
        (void)network.backward(inputs, targets, 6, weights);
        const std::vector<double> gradient(network.gradient().begin(), network.gradient().end());
        double largest = 0.0;
        for (std::size_t i = 0; i < gradient.size(); ++i) {
            double& parameter = network.parameters()[i];
            const double before = parameter;
            constexpr double step = 1e-6;
            parameter = before + step;
            const double above = network.loss(inputs, targets, 6, weights);
            parameter = before - step;
            const double below = network.loss(inputs, targets, 6, weights);
            parameter = before;
            const double slope = (above - below) / (2.0 * step);
            // What pads has no gradient: its parameters stay 0. (Its numeric slope may be one.)
            if (gradient[i] != 0.0)
                QVERIFY2(std::abs(gradient[i] - slope) < 1e-6, qPrintable(QString::number(gradient[i] - slope)));
            largest = std::max(largest, std::abs(gradient[i]));
        }
        QVERIFY(largest > 1e-3);
    }

    void softmaxSurvivesEverything()
    {
        Matrix outputs(3, 3);
        outputs.values = {1e4F, -1e4F, 0.0F, -1e4F, -1e4F, -1e4F, 0.1F, 0.2F, 0.3F};
        const Matrix shares = softmax(outputs);
        for (std::size_t row = 0; row < 3; ++row) {
            const auto values = shares.row(row);
            QVERIFY(std::abs(values[0] + values[1] + values[2] - 1.0F) < 1e-6F);
        }
        QCOMPARE(shares(0, 0), 1.0F);
        QCOMPARE(shares(1, 2), 1.0F / 3.0F);
    }

    void separatesWhatNoLineSeparates()
    {
        const Classes training = quadrants(400, 8);
        const Classes held = quadrants(200, 9);
        MlpOptions options;
        options.hidden = {16};
        options.loss = Loss::CrossEntropy;
        options.learningRate = 1e-2;
        options.epochs = 300;
        const auto fit = trainMlp({training.inputs, training.targets}, {nothing, nothing}, options);
        QVERIFY(fit.has_value());
        const Matrix outputs = outputsOf(fit->network, held.inputs);
        for (std::size_t row = 0; row < outputs.rows; ++row)
            QCOMPARE(outputs(row, 0) > outputs(row, 1), held.targets(row, 0) > 0.5F);
        QVERIFY(fit->trainingLoss.back() < fit->trainingLoss.front() / 10.0);
    }

    void aLinearBottleneckFindsThePrincipalPlane()
    {
        // Five columns made of two, and noise: what two units leave is what two components leave, within 1 %.
        Matrix rows = noisyRows(300, 5, 10);
        const Matrix hidden = noisyRows(300, 2, 11);
        for (std::size_t row = 0; row < rows.rows; ++row) {
            for (std::size_t column = 0; column < 5; ++column)
                rows(row, column) = 0.1F * rows(row, column) + hidden(row, 0) * static_cast<float>(column)
                                    + hidden(row, 1) * static_cast<float>(column % 2 == 0 ? 1 : -1);
        }
        MlpOptions options;
        options.hidden = {2};
        options.activation = Activation::Linear;
        options.learningRate = 1e-3; // the last steps are as long as it
        options.weightDecay = 0.0;
        options.epochs = 4000;
        const auto fit = trainMlp({rows, rows}, {nothing, nothing}, options);
        QVERIFY(fit.has_value());
        const auto pca = fitPca(rows, KeepCount{2});
        const double left =
            (pca->totalVariance - pca->variances[0] - pca->variances[1]) * 299.0 / 300.0 / 5.0; // mean square
        const Matrix outputs = outputsOf(fit->network, rows);
        double square = 0.0;
        for (std::size_t i = 0; i < rows.values.size(); ++i)
            square += std::pow(static_cast<double>(outputs.values[i] - rows.values[i]), 2.0);
        QVERIFY2(square / static_cast<double>(rows.values.size()) < 1.01 * left,
                 qPrintable(QString::number(square / static_cast<double>(rows.values.size()) / left)));
    }

    void learnsTenRowsByHeart()
    {
        const Matrix inputs = noisyRows(10, 4, 12);
        const Matrix targets = noisyRows(10, 2, 13);
        MlpOptions options;
        options.hidden = {64};
        options.activation = Activation::Tanh;
        options.learningRate = 1e-2;
        options.weightDecay = 0.0;
        options.epochs = 3000;
        const auto fit = trainMlp({inputs, targets}, {nothing, nothing}, options);
        QVERIFY(fit.has_value());
        QVERIFY2(*std::ranges::min_element(fit->trainingLoss) < 1e-4, qPrintable(QString::number(fit->trainingLoss.back())));
    }

    void stopsWhereTheValidationIsBest()
    {
        const Classes training = quadrants(40, 14);
        const Matrix random = noisyRows(40, 2, 15); // nothing to learn: the validation loss rises soon
        Matrix labels(40, 2);
        for (std::size_t row = 0; row < 40; ++row)
            labels(row, row % 2) = 1.0F;
        MlpOptions options;
        options.hidden = {32};
        options.loss = Loss::CrossEntropy;
        options.learningRate = 1e-2;
        options.patience = 10;
        const auto fit = trainMlp({training.inputs, training.targets}, {random, labels}, options);
        QVERIFY(fit.has_value());
        QVERIFY(fit->validationLoss.size() < options.epochs);
        QCOMPARE(fit->validationLoss.size(), fit->bestEpoch + options.patience + 1);
        QCOMPARE(*std::ranges::min_element(fit->validationLoss), fit->validationLoss[fit->bestEpoch]);
    }

    void theSameSeedGivesTheSameNetwork()
    {
        const Matrix rows = noisyRows(50, 6, 16);
        MlpOptions options;
        options.epochs = 20;
        options.seed = 3;
        const auto first = trainMlp({rows, rows}, {nothing, nothing}, options);
        const auto second = trainMlp({rows, rows}, {nothing, nothing}, options);
        QVERIFY(first->network == second->network);
        options.seed = 4;
        QVERIFY(first->network != trainMlp({rows, rows}, {nothing, nothing}, options)->network);
    }

    void theValueComputesWhatWasTrained()
    {
        Random random(17);
        MlpNetwork<float> network({3, 20, 2}, Activation::Sigmoid, Loss::MeanSquare, random);
        const Matrix inputs = noisyRows(8, 3, 18);
        const Matrix outputs = outputsOf(network.value(), inputs);
        // The loss against its own outputs is 0 but for the order of sums.
        QVERIFY(network.loss(inputs.values, outputs.values, 8, {}) < 1e-12);
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const Matrix rows = noisyRows(50, 6);
        QCOMPARE(trainMlp({rows, rows}, {nothing, nothing}, {}, {{}, stop.get_token()}).error().code,
                 Error::Code::Cancelled);
    }

    void refusesWhatCannotBeTrained()
    {
        const Matrix rows = noisyRows(50, 3);
        const auto subject = [&](const MlpOptions& options, const Matrix& targets) {
            const auto fit = trainMlp({rows, targets}, {nothing, nothing}, options);
            return fit ? std::string("trained") : fit.error().subject;
        };
        QCOMPARE(subject({}, nothing), std::string("table"));
        QCOMPARE(subject({}, noisyRows(49, 2)), std::string("rows"));
        QCOMPARE(subject({.hidden = {0}}, rows), std::string("hidden"));
        QCOMPARE(subject({.hidden = {1, 1, 1, 1}}, rows), std::string("hidden"));
        QCOMPARE(subject({.hidden = {2000}}, rows), std::string("hidden"));
        QCOMPARE(subject({.learningRate = 0.0}, rows), std::string("learning rate"));
        QCOMPARE(subject({.learningRate = std::nan("")}, rows), std::string("learning rate"));
        QCOMPARE(subject({.weightDecay = -1.0}, rows), std::string("weight decay"));
        QCOMPARE(subject({.batch = 0}, rows), std::string("batch"));
        QCOMPARE(subject({.epochs = 0}, rows), std::string("epochs"));
        QCOMPARE(subject({.loss = Loss::CrossEntropy}, rows), std::string("targets"));
        Matrix labels(50, 2);
        for (std::size_t row = 0; row < 50; ++row)
            labels(row, 0) = 1.0F;
        QCOMPARE(subject({.loss = Loss::CrossEntropy, .classWeights = {1.0}}, labels), std::string("class weights"));
        QCOMPARE(subject({.loss = Loss::CrossEntropy, .classWeights = {1.0, 0.0}}, labels), std::string("class weights"));
        Matrix bad = rows;
        bad(0, 0) = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(trainMlp({bad, rows}, {nothing, nothing}, {}).error().code, Error::Code::BadValues);
        Matrix enormous = rows;
        for (float& value : enormous.values)
            value *= 1e30F;
        QCOMPARE(trainMlp({enormous, enormous}, {nothing, nothing}, {.epochs = 5}).error().code, Error::Code::BadValues);
    }
};

QTEST_APPLESS_MAIN(TestMlp)
#include "test_mlp.moc"
