// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/cluster_radii.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::learn;

namespace {

Matrix column(std::vector<float> values)
{
    Matrix table(values.size(), 1);
    table.values = std::move(values);
    return table;
}

} // namespace

class TestClusterRadii final : public QObject {
    Q_OBJECT

private slots:
    void largestAndPercentileOfOwnRows()
    {
        // Distances to 0: 1, 2, 3, 4; to 10: 0.5. The third centre has no rows.
        const Matrix table = column({1.0F, -2.0F, 3.0F, -4.0F, 10.5F});
        const Matrix centres = column({0.0F, 10.0F, 99.0F});
        const std::vector<std::uint32_t> labels{0, 0, 0, 0, 1};
        QCOMPARE(*clusterRadii(table, centres, labels), (std::vector<float>{4.0F, 0.5F, 0.0F}));
        QCOMPARE(*clusterRadii(table, centres, labels, 50.0), (std::vector<float>{2.5F, 0.5F, 0.0F}));
        QCOMPARE(*clusterRadii(table, centres, labels, 0.0), (std::vector<float>{1.0F, 0.5F, 0.0F}));
    }

    void distanceIsEuclidean()
    {
        Matrix table(1, 2);
        table.values = {3.0F, 4.0F};
        QCOMPARE(*clusterRadii(table, Matrix(1, 2), std::vector<std::uint32_t>{0}), std::vector<float>{5.0F});
    }

    void refusesWhatDoesNotFit()
    {
        const Matrix table = column({1.0F, 2.0F});
        const std::vector<std::uint32_t> labels{0, 0};
        const auto subjectOf = [](const auto& result) { return result ? std::string("none") : result.error().subject; };
        QCOMPARE(subjectOf(clusterRadii(table, column({0.0F}), std::vector<std::uint32_t>{0})), std::string("labels"));
        QCOMPARE(subjectOf(clusterRadii(table, column({0.0F}), std::vector<std::uint32_t>{0, 1})),
                 std::string("labels"));
        QCOMPARE(subjectOf(clusterRadii(table, Matrix(1, 3), labels)), std::string("centres"));
        QCOMPARE(subjectOf(clusterRadii(table, column({0.0F}), labels, 101.0)), std::string("percent"));
        QCOMPARE(subjectOf(clusterRadii(table, column({0.0F}), labels, std::nan(""))), std::string("percent"));
    }
};

QTEST_APPLESS_MAIN(TestClusterRadii)
#include "test_cluster_radii.moc"
