// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/board_form.h"
#include "core/model/loaded_model.h"
#include "tests/support/every_detector.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr std::size_t columns = 6;

/// rmsModel() with one head.
model::Model modelOf(const model::Detector& detector)
{
    model::Model value = rmsModel(columns);
    value.heads = {{HeadInput::Scaled, 0.0F, {}, detector}};
    // A classifier never stands alone.
    if (model::isClassifier(detector))
        value.heads.push_back({HeadInput::Scaled, 1e9F, {}, model::LargestDeviation{}});
    return value;
}

/// The scores of the rows by the board's code.
std::vector<WindowScore> boardScores(const model::Detector& detector, const Matrix& table)
{
    auto loaded = fitted(model::LoadedModel::load(fitted(model::encode(modelOf(detector)), "image")), "model");
    std::vector<WindowScore> scores;
    for (std::size_t i = 0; i < table.rows; ++i)
        scores.push_back(loaded.scoreFeatures(table.row(i)));
    return scores;
}

/// Compares with the fit's own double scores: floats of 6 numbers, a hundred operations each.
void compare(const model::Detector& detector, const Matrix& table, const std::vector<double>& expected)
{
    const auto scores = boardScores(detector, table);
    for (std::size_t i = 0; i < table.rows; ++i) {
        const auto score = static_cast<double>(scores[i].scores[0]);
        const double limit = 2e-5 * std::max(1.0, std::abs(expected[i]));
        if (!(std::abs(score - expected[i]) <= limit))
            QFAIL(qPrintable(QStringLiteral("row %1: %2 instead of %3").arg(i).arg(score).arg(expected[i])));
    }
}

} // namespace

/// The board's scores are those of the fit.
class TestBoardForm final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_table = correlatedRows(400, columns, 1);
        m_new = correlatedRows(200, columns, 2, 2.0F);
    }

    void mahalanobis()
    {
        const auto fit = fitted(learn::fitMahalanobis(m_table), "fit");
        compare(learn::boardForm(fit), m_new, learn::squaredDistances(fit, m_new));
    }

    void pcaMonitor()
    {
        learn::PcaMonitorOptions options;
        options.keep = learn::KeepCount{2};
        const auto fit = fitted(learn::fitPcaMonitor(m_table, options), "fit");
        std::vector<double> expected;
        for (const learn::PcaDistances& one : learn::distances(fit, m_new))
            expected.push_back(fit.combined(one));
        compare(learn::boardForm(fit), m_new, expected);
    }

    void mixture()
    {
        for (const auto covariance : {learn::CovarianceKind::Full, learn::CovarianceKind::Diagonal}) {
            learn::MixtureOptions options;
            options.components = 3;
            options.covariance = covariance;
            const auto fit = fitted(learn::fitGaussianMixture(m_table, options), "fit");
            compare(learn::boardForm(fit, covariance), m_new, learn::negativeLogDensities(fit, m_new));
        }
    }

    void neighbourBank()
    {
        learn::NeighbourOptions options;
        options.bankRows = 75;
        const auto fit = fitted(learn::fitNeighbourBank(m_table, options), "fit");
        compare(learn::boardForm(fit), m_new, learn::neighbourDistances(fit, m_new));
    }

    void autoencoder()
    {
        learn::AutoencoderOptions options;
        options.bottleneck = 2;
        options.epochs = 30;
        const auto fit = fitted(learn::fitAutoencoder(m_table, options), "fit");
        for (const auto scale : {learn::ResidualScale::Plain, learn::ResidualScale::Deviations})
            compare(learn::boardForm(fit, scale), m_new, learn::reconstructionErrors(fit, m_new, scale));
    }

    /// Thresholds are steps of 1/256 of a deviation: a row in a thousand takes another branch of a tree.
    void isolationForest()
    {
        const auto fit = fitted(learn::fitIsolationForest(m_table), "fit");
        const auto form = fitted(learn::boardForm(fit, 1 << 20), "form");
        QCOMPARE(form.trees.roots.size(), fit.trees.size());
        const auto expected = learn::isolationScores(fit, m_new);
        const auto scores = boardScores(form, m_new);
        double error = 0.0;
        for (std::size_t i = 0; i < m_new.rows; ++i)
            error += std::abs(static_cast<double>(scores[i].scores[0]) - expected[i]) / double(m_new.rows);
        QVERIFY2(error < 1e-3, qPrintable(QString::number(error)));
    }

    /// What does not fit is left out tree by tree.
    void anIsolationForestShrinksToItsRoom()
    {
        const auto fit = fitted(learn::fitIsolationForest(m_table), "fit");
        const auto form = fitted(learn::boardForm(fit, 40000), "form");
        QVERIFY(form.trees.roots.size() > 10 && form.trees.roots.size() < 100);
        QVERIFY(model::encode(modelOf(form))->size() <= 40000 + 512);
        QCOMPARE(fitted(learn::boardForm(fit, 1), "form").trees.roots.size(), std::size_t{1});
    }

    void randomForest()
    {
        const auto labels = quadrants(m_table);
        const auto fit = fitted(learn::fitRandomForest(m_table, labels), "fit");
        const auto form = fitted(learn::boardForm(fit.forest), "form");
        const Matrix expected = learn::classShares(fit.forest, m_new);
        const auto scores = boardScores(form, m_new);
        std::size_t same = 0;
        for (std::size_t i = 0; i < m_new.rows; ++i) {
            const auto row = expected.row(i);
            const auto best = std::max_element(row.begin(), row.end());
            same += scores[i].cluster == best - row.begin() ? 1U : 0U;
            QVERIFY(scores[i].isClass);
            // Shares are rounded to 1/255, thresholds to 1/256 of a deviation, which moves a row in a few trees.
            QVERIFY(std::abs(scores[i].scores[0] - *best) < 0.1F);
        }
        QVERIFY2(same >= 196, qPrintable(QString::number(same)));
    }

    /// A row exactly at a threshold goes where the fit sends it: left.
    void rowsAtAThresholdGoLeft()
    {
        learn::RandomForest forest;
        forest.leaves = Matrix(2, 2);
        forest.leaves(0, 0) = 1.0F;
        forest.leaves(1, 1) = 1.0F;
        for (const float threshold : {0.25F, -0.3F, 1.7F, 100.0F}) {
            forest.trees = {{{1, 0, threshold}, {0, learn::ForestNode::leaf, 0.0F}, {1, learn::ForestNode::leaf, 0.0F}}};
            const auto form = fitted(learn::boardForm(forest), "form");
            Matrix rows(2, columns);
            rows(0, 0) = threshold;
            rows(1, 0) = threshold + 1.0F / 256.0F; // one step further
            const auto scores = boardScores(form, rows);
            QCOMPARE(scores[0].cluster, std::uint8_t{0});
            QCOMPARE(scores[1].cluster, std::uint8_t{1});
        }
    }

    void classifierNetwork()
    {
        const auto detectors = everyDetector(m_table);
        for (const NamedDetector& one : detectors) {
            if (one.name != "mlp")
                continue;
            const auto& network = std::get<model::Network>(one.detector);
            learn::Mlp mlp;
            for (const model::Layer& layer : network.layers)
                mlp.layers.push_back({layer.weights, layer.bias,
                                      layer.activation == LayerActivation::Relu ? learn::Activation::Relu
                                                                                : learn::Activation::Linear});
            const Matrix expected = learn::softmax(learn::outputsOf(mlp, m_new));
            const auto scores = boardScores(one.detector, m_new);
            for (std::size_t i = 0; i < m_new.rows; ++i) {
                const auto row = expected.row(i);
                const float best = *std::max_element(row.begin(), row.end());
                QVERIFY(std::abs(scores[i].scores[0] - best) < 1e-5F);
                QVERIFY(scores[i].cluster == noCluster || row[scores[i].cluster] == best);
            }
        }
    }

    /// Eight bits on the board are the eight bits of the fit.
    void quantisedAutoencoder()
    {
        learn::AutoencoderOptions options;
        options.bottleneck = 2;
        options.epochs = 30;
        const auto fit = fitted(learn::fitAutoencoder(m_table, options), "fit");
        const auto int8 = fitted(learn::quantise(fit.network, m_table), "int8");
        const Matrix outputs = learn::outputsOf(int8, m_new);
        const auto scores = boardScores(learn::boardForm(int8, NetworkRole::Reconstruct), m_new);
        for (std::size_t i = 0; i < m_new.rows; ++i) {
            float sum = 0.0F;
            for (std::size_t j = 0; j < columns; ++j)
                sum += (m_new(i, j) - outputs(i, j)) * (m_new(i, j) - outputs(i, j));
            QVERIFY(scores[i].scores[0] == sum / float(columns));
        }
    }

    void largestDeviation()
    {
        const auto scores = boardScores(model::LargestDeviation{}, m_new);
        for (std::size_t i = 0; i < m_new.rows; ++i) {
            float largest = 0.0F;
            for (const float value : m_new.row(i))
                largest = std::max(largest, std::abs(value));
            QVERIFY(scores[i].scores[0] == largest);
        }
    }

    /// Huge numbers overflow somewhere in most detectors: then there is no verdict, never "normal", and no NaN.
    void anOverflowIsNoData()
    {
        Matrix rows(1, columns);
        std::fill(rows.values.begin(), rows.values.end(), 3e38F);
        for (const NamedDetector& one : everyDetector(m_table)) {
            const WindowScore score = boardScores(one.detector, rows).front();
            QVERIFY2(std::isfinite(score.scores[0]), one.name.c_str());
            const bool isOver = score.verdict == Verdict::NoData || score.verdict == Verdict::Anomaly;
            QVERIFY2(isOver || model::isClassifier(one.detector), one.name.c_str());
        }
    }

    void refusesTreesThatDoNotFit()
    {
        learn::IsolationOptions options;
        options.sample = 2000;
        const Matrix table = correlatedRows(3000, columns, 3);
        const auto deep = fitted(learn::fitIsolationForest(table, options), "fit");
        const auto form = learn::boardForm(deep, 1 << 20);
        QVERIFY(!form);
        QCOMPARE(form.error().subject, std::string("trees"));
    }

private:
    Matrix m_table;
    Matrix m_new;
};

QTEST_GUILESS_MAIN(TestBoardForm)
#include "test_board_form.moc"
