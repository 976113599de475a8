// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/pca.h"
#include "core/learn/scaler.h"
#include "tests/support/gzip_table.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace baseline;
using namespace baseline::learn;

/// Published variance ratios of public data sets (scikit-learn 1.2.1, six decimals).
class TestPcaTruth final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(test::sharedPath("clustering-truth")))
            QSKIP("The folder of real recordings is not here.");
    }

    void explainedVariance_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("standardised");
        QTest::addColumn<std::vector<double>>("ratios");
        using Ratios = std::vector<double>;
        QTest::newRow("iris") << QByteArray("clustering-truth/other/iris.data.gz") << false
                              << Ratios{0.924619, 0.053066, 0.017103, 0.005212};
        QTest::newRow("iris standardised") << QByteArray("clustering-truth/other/iris.data.gz") << true
                                           << Ratios{0.729624, 0.228508, 0.036689, 0.005179};
        QTest::newRow("wine") << QByteArray("clustering-truth/uci/wine.data.gz") << false << Ratios{0.998091};
        QTest::newRow("wine standardised") << QByteArray("clustering-truth/uci/wine.data.gz") << true
                                           << Ratios{0.361988, 0.192075, 0.111236, 0.070690};
        QTest::newRow("digits") << QByteArray("kmeans-notebook/digits.csv.gz") << false
                                << Ratios{0.148906, 0.136188, 0.117946, 0.084100, 0.057824};
    }

    void explainedVariance()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const bool, standardised);
        QFETCH(const std::vector<double>, ratios);
        std::optional<Matrix> table = test::readTable(file);
        QVERIFY(table.has_value());
        if (file.contains("digits"))
            table = withoutColumns(*table, {64}); // the digit itself
        if (standardised)
            table = apply(*fitScaler(*table), *table);
        const auto pca = fitPca(*table, KeepVariance{1.0});
        QVERIFY(pca.has_value());
        for (std::size_t i = 0; i < ratios.size(); ++i)
            QVERIFY(std::abs(pca->explained(i) - ratios[i]) < 1e-6); // as many decimals as published
    }

    void varianceOfIris()
    {
        const auto pca = fitPca(*test::readTable("clustering-truth/other/iris.data.gz"), KeepCount{4});
        QVERIFY(pca.has_value());
        const std::vector<double> published{4.228242, 0.242671, 0.078210, 0.023835};
        for (std::size_t i = 0; i < published.size(); ++i)
            QVERIFY(std::abs(pca->variances[i] - published[i]) < 1e-6);
    }

    void firstTenOfDigits()
    {
        const Matrix digits = withoutColumns(*test::readTable("kmeans-notebook/digits.csv.gz"), {64});
        const auto pca = fitPca(digits, KeepCount{10});
        QVERIFY(pca.has_value());
        double sum = 0.0;
        for (std::size_t i = 0; i < 10; ++i)
            sum += pca->explained(i);
        QVERIFY(std::abs(sum - 0.738227) < 1e-6);
        // Three pixels are never lit; they must neither fail nor take part.
        QCOMPARE(fitPca(digits, KeepVariance{1.0})->rank, std::size_t{61});
    }
};

QTEST_APPLESS_MAIN(TestPcaTruth)
#include "test_pca_truth.moc"
