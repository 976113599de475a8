// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/dense_kernel.h"
#include "core/learn/mlp_network.h"
#include "core/learn/random_forest.h"
#include "tests/support/sklearn_table.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>

using namespace baseline;
using namespace baseline::learn;

namespace {

constexpr std::size_t classes = 3;

struct Reference {
    Matrix rows;
    std::vector<std::uint32_t> labels;
    std::map<std::string, std::vector<double>> results;

    const std::vector<double>& column(const char* name, std::size_t number) const
    {
        return results.at(std::string(name).append(std::to_string(number)));
    }
};

Reference reference(const char* file)
{
    auto table = testing::sklearnTable(std::string(BASELINE_SKLEARN_VECTORS "/") + file);
    Reference result{std::move(table.rows), {}, std::move(table.results)};
    for (const double label : result.results.at("label"))
        result.labels.push_back(static_cast<std::uint32_t>(label));
    return result;
}

/// Compares a tree of ours with theirs, where a node stands before its left branch and that before its right one. `at`
/// comes to stand behind the branch.
void compareBranch(const RandomForest& forest, std::size_t node, const Reference& theirs, std::size_t& at)
{
    const ForestNode& ours = forest.trees.front()[node];
    const std::size_t here = at++;
    const double feature = theirs.results.at("feature")[here];
    if (feature < 0.0) {
        QCOMPARE(ours.feature, ForestNode::leaf);
        for (std::size_t one = 0; one < classes; ++one)
            QVERIFY(std::abs(static_cast<double>(forest.leaves(ours.next, one)) - theirs.column("share", one)[here]) < 1e-7);
        return;
    }
    QCOMPARE(static_cast<double>(ours.feature), feature);
    // Halfway between two floats, which theirs rounds after each half and ours once.
    const double threshold = theirs.results.at("threshold")[here];
    QVERIFY2(std::abs(static_cast<double>(ours.threshold) - threshold) < 1.2e-7 * std::abs(threshold) + 1e-12,
             qPrintable(QString::number(threshold, 'g', 12)));
    compareBranch(forest, ours.next, theirs, at);
    compareBranch(forest, ours.next + 1, theirs, at);
}

Matrix everyOther(const Matrix& table, std::size_t first)
{
    Matrix result;
    for (std::size_t row = first; row < table.rows; row += 2)
        result.append(table.row(row));
    return result;
}

std::vector<std::uint32_t> everyOther(const std::vector<std::uint32_t>& labels, std::size_t first)
{
    std::vector<std::uint32_t> result;
    for (std::size_t row = first; row < labels.size(); row += 2)
        result.push_back(labels[row]);
    return result;
}

double accuracy(const RandomForest& forest, const Matrix& rows, const std::vector<std::uint32_t>& labels)
{
    const Matrix shares = classShares(forest, rows);
    double right = 0.0;
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const auto called = std::ranges::max_element(shares.row(row)) - shares.row(row).begin();
        right += static_cast<std::uint32_t>(called) == labels[row] ? 1.0 : 0.0;
    }
    return right / static_cast<double>(rows.rows);
}

/// Where each of their parameters stands in ours: layer by layer the weights as outputs x inputs, then the bias.
std::vector<std::size_t> places(const std::vector<std::size_t>& widths)
{
    std::vector<std::size_t> result;
    std::size_t layer = 0;
    for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
        const std::size_t padded = paddedWidth(widths[i + 1]);
        for (std::size_t output = 0; output < widths[i + 1]; ++output) {
            for (std::size_t input = 0; input < widths[i]; ++input)
                result.push_back(layer + input * padded + output);
        }
        for (std::size_t output = 0; output < widths[i + 1]; ++output)
            result.push_back(layer + widths[i] * padded + output);
        layer += (widths[i] + 1) * padded;
    }
    return result;
}

} // namespace

/// Classifiers against scikit-learn's and PyTorch's on committed data, see tests/support/make_sklearn_vectors.py.
class TestSklearnClassifiers final : public QObject {
    Q_OBJECT

private slots:
    void aTreeHasTheSameCuts()
    {
        const Reference theirs = reference("tree.csv");
        QCOMPARE(theirs.rows.rows, std::size_t{400});
        const auto fit = fitRandomForest(theirs.rows, theirs.labels,
                                         {.trees = 1, .maxDepth = 6, .minLeaf = 8, .bootstrap = false, .featuresPerSplit = 5});
        QVERIFY(fit.has_value());
        std::size_t at = 0;
        compareBranch(fit->forest, 0, theirs, at);
        QCOMPARE(at, theirs.results.at("feature").size());
        QCOMPARE(fit->forest.trees.front().size(), at);
    }

    void forestsAreAsGood()
    {
        const Reference theirs = reference("forest.csv");
        QCOMPARE(theirs.rows.rows, std::size_t{600});
        const Matrix training = everyOther(theirs.rows, 0);
        const Matrix held = everyOther(theirs.rows, 1);
        constexpr std::size_t seeds = 20;
        double mean = 0.0;
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const auto fit = fitRandomForest(training, everyOther(theirs.labels, 0), {.seed = seed});
            QVERIFY(fit.has_value());
            mean += accuracy(fit->forest, held, everyOther(theirs.labels, 1)) / static_cast<double>(seeds);
        }
        // The same rows are held out each time, so that only the draws of the forests differ: three standard errors of the
        // difference of two means over as many seeds.
        const double error = theirs.results.at("deviation").front() * std::sqrt(2.0 / static_cast<double>(seeds));
        const double apart = mean - theirs.results.at("accuracy").front();
        QVERIFY2(std::abs(apart) < 3.0 * error, qPrintable(QString::number(apart / error)));
    }

    void aLargeForestGivesTheSameShares()
    {
        const Reference theirs = reference("forest.csv");
        const auto fit = fitRandomForest(everyOther(theirs.rows, 0), everyOther(theirs.labels, 0),
                                         {.trees = 500, .maxDepth = 5, .minLeaf = 1});
        QVERIFY(fit.has_value());
        const Matrix shares = classShares(fit->forest, theirs.rows);
        double worst = 0.0;
        for (std::size_t row = 0; row < shares.rows; ++row) {
            for (std::size_t one = 0; one < classes; ++one)
                worst = std::max(worst, std::abs(static_cast<double>(shares(row, one)) - theirs.column("share", one)[row]));
        }
        // The largest of 1800 differences is about the same for any two seeds; half as much again for the luck of one.
        const double spread = theirs.results.at("spread").front();
        QVERIFY2(worst < 1.5 * spread, qPrintable(QString::number(worst / spread)));
    }

    void aPerceptronTakesTheSameSteps()
    {
        const Reference theirs = reference("perceptron.csv");
        QCOMPARE(theirs.rows.rows, std::size_t{60});
        const std::vector<std::size_t> widths{5, 7, 6, classes};
        Random random(1); // its first weights are replaced
        MlpNetwork<float> network(widths, Activation::Tanh, Loss::CrossEntropy, random);
        const std::vector<std::size_t> place = places(widths);
        const std::vector<double>& start = theirs.results.at("start");
        QCOMPARE(place.size(), start.size());
        for (std::size_t i = 0; i < place.size(); ++i)
            network.parameters()[place[i]] = static_cast<float>(start[i]);
        Matrix targets(theirs.rows.rows, classes);
        for (std::size_t row = 0; row < targets.rows; ++row)
            targets(row, theirs.labels[row]) = 1.0F;
        const std::vector<float> weights{1.0F, 2.0F, 0.5F};

        std::vector<float> first(network.parameters().size(), 0.0F);
        std::vector<float> second(first.size(), 0.0F);
        const std::vector<double>& losses = theirs.results.at("loss");
        for (std::size_t step = 0; step < losses.size(); ++step) {
            const double loss = network.backward(theirs.rows.values, targets.values, targets.rows, weights);
            // Floats here, doubles there: a few roundings of 6e-8 at first, and Adam's steps carry them on.
            const double allowed = step == 0 ? 5e-7 : 2e-5;
            QVERIFY2(std::abs(loss - losses[step]) < allowed, qPrintable(QString::number(loss - losses[step])));
            for (std::size_t i = 0; step == 0 && i < place.size(); ++i)
                QVERIFY(std::abs(static_cast<double>(network.gradient()[place[i]]) - theirs.results.at("gradient")[i]) < 5e-7);
            adam({0.05, 0.9, 0.999, 1e-3, static_cast<double>(step + 1)}, network.gradient().data(),
                 network.parameters().data(), first.data(), second.data(), first.size());
        }
        QVERIFY(losses.back() < 0.7 * losses.front()); // it did learn
        const Matrix outputs = outputsOf(network.value(), theirs.rows);
        for (std::size_t row = 0; row < outputs.rows; ++row) {
            for (std::size_t one = 0; one < classes; ++one) {
                const double apart = static_cast<double>(outputs(row, one)) - theirs.column("output", one)[row];
                QVERIFY2(std::abs(apart) < 2e-4, qPrintable(QString::number(apart)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSklearnClassifiers)
#include "test_sklearn_classifiers.moc"
