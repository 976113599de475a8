// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kmeans.h"
#include "core/learn/pca.h"
#include "tests/support/sklearn_table.h"

#include <QTest>

#include <cmath>

using namespace baseline;

namespace {

testing::SklearnTable reference(const char* file)
{
    return testing::sklearnTable(std::string(BASELINE_SKLEARN_VECTORS "/") + file);
}

} // namespace

/// k-means and PCA against scikit-learn's, see tests/support/make_sklearn_vectors.py. Tables and centres are floats here and
/// doubles there: 2^-23 of numbers of about ten.
class TestSklearnFits final : public QObject {
    Q_OBJECT

private slots:
    void kmeansFromTheSameCentres()
    {
        const auto table = reference("kmeans.csv");
        QCOMPARE(table.rows.rows, std::size_t{200});
        learn::KMeansOptions options;
        options.clusters = 3;
        options.init = learn::KMeansInit::Given;
        options.givenCentres = Matrix(3, table.rows.columns);
        std::copy_n(table.rows.values.begin(), 3 * table.rows.columns, options.givenCentres.values.begin());
        options.tolerance = 0.0;
        const auto fit = learn::fitKMeans(table.rows, options);
        QVERIFY(fit);
        QVERIFY(std::abs(fit->inertia / table.results.at("inertia").front() - 1.0) < 1e-6);
        for (std::size_t i = 0; i < table.rows.rows; ++i) {
            QCOMPARE(static_cast<double>(fit->labels[i]), table.results.at("label")[i]);
            double square = 0.0;
            for (std::size_t j = 0; j < table.rows.columns; ++j) {
                const auto offset = static_cast<double>(table.rows(i, j) - fit->centres(fit->labels[i], j));
                square += offset * offset;
            }
            QVERIFY(std::abs(std::sqrt(square) - table.results.at("distance")[i]) < 5e-6);
        }
    }

    void principalComponents()
    {
        const auto table = reference("pca.csv");
        QCOMPARE(table.rows.rows, std::size_t{80});
        const auto fit = learn::fitPca(table.rows, learn::KeepCount{2});
        QVERIFY(fit);
        const Matrix scores = learn::project(*fit, table.rows);
        for (std::size_t component = 0; component < 2; ++component) {
            const std::string name = std::to_string(component);
            QVERIFY(std::abs(fit->explained(component) - table.results.at(std::string("share").append(name)).front()) < 1e-9);
            const std::vector<double>& expected = table.results.at(std::string("score").append(name));
            for (std::size_t i = 0; i < table.rows.rows; ++i)
                QVERIFY(std::abs(static_cast<double>(scores(i, component)) - expected[i]) < 1e-5);
        }
    }
};

QTEST_GUILESS_MAIN(TestSklearnFits)
#include "test_sklearn_fits.moc"
