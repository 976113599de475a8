// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/cluster_figures.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::learn;

class TestClusterFigures final : public QObject {
    Q_OBJECT

private slots:
    void knownAnswers()
    {
        // A rectangle of 6 by 8 about (3, 4): each corner is 5 away; the point stands alone, cluster 1 has no row.
        const std::vector<double> values{0.0, 0.0, 6.0, 0.0, 100.0, -100.0, 0.0, 8.0, 6.0, 8.0};
        const std::vector<std::uint32_t> labels{0, 0, 2, 0, 0};
        const auto figures = clusterFigures(values, 2, labels);
        QVERIFY(figures.has_value());
        QCOMPARE(figures->centres, (std::vector<double>{3.0, 4.0, 0.0, 0.0, 100.0, -100.0}));
        QCOMPARE(figures->radii, (std::vector<double>{5.0, 0.0, 0.0}));
        QCOMPARE(figures->inertia, 100.0);
    }

    void thePercentileLiesBetweenDistances()
    {
        // Distances to the mean of 3: 3, 2, 1, 6.
        const std::vector<double> values{0.0, 1.0, 2.0, 9.0};
        const std::vector<std::uint32_t> labels(4, 0);
        QCOMPARE(clusterFigures(values, 1, labels, 50.0)->radii, std::vector<double>{2.5});
        QCOMPARE(clusterFigures(values, 1, labels, 0.0)->radii, std::vector<double>{1.0});
    }

    void keepsWhatFloatWouldRound()
    {
        const std::vector<double> values{1.0, 1.0 + 2e-9};
        const auto figures = clusterFigures(values, 1, std::vector<std::uint32_t>{0, 0});
        QVERIFY(std::abs(figures->radii.front() - 1e-9) < 1e-15); // two roundings of numbers near 1
    }

    void refusesWhatDoesNotFit()
    {
        const std::vector<double> values{1.0, 2.0};
        const std::vector<std::uint32_t> labels{0, 0};
        const auto subjectOf = [](const auto& result) { return result ? std::string("none") : result.error().subject; };
        QCOMPARE(subjectOf(clusterFigures({}, 1, {})), std::string("labels"));
        QCOMPARE(subjectOf(clusterFigures(values, 2, labels)), std::string("labels"));
        QCOMPARE(subjectOf(clusterFigures(values, 0, labels)), std::string("columns"));
        QCOMPARE(subjectOf(clusterFigures(values, 1, labels, 100.5)), std::string("percent"));
        QCOMPARE(subjectOf(clusterFigures(values, 1, labels, std::nan(""))), std::string("percent"));
    }
};

QTEST_APPLESS_MAIN(TestClusterFigures)
#include "test_cluster_figures.moc"
