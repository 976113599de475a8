// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/roc.h"
#include "tests/support/gzip_table.h"

#include <QFileInfo>
#include <QTest>

#include <cmath>
#include <vector>

using namespace baseline::evaluate;

/// Score files of a published benchmark (MLPerf Tiny, ToyCar) with their published figures.
class TestRocTruth final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(baseline::test::sharedPath("roc-truth")))
            QSKIP("The folder of real recordings is not here.");
    }

    void publishedAreas_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("anomalies");
        QTest::addColumn<double>("auc");
        QTest::addColumn<double>("mcClish");
        QTest::addColumn<double>("dcase");
        // The last is the area up to 0.1 divided by 0.1, so that it follows from the one before.
        const auto dcase = [](double mcClish) { return ((2.0 * mcClish - 1.0) * (0.1 - 0.005) + 0.005) / 0.1; };
        QTest::newRow("id_01") << QByteArray("roc-truth/anomaly_score_ToyCar_id_01.csv") << 264 << 0.8898484848
                               << 0.7520505810 << dcase(0.7520505810);
        QTest::newRow("id_02") << QByteArray("roc-truth/anomaly_score_ToyCar_id_02.csv") << 265 << 0.9135202156
                               << 0.8245992339 << dcase(0.8245992339);
    }

    void publishedAreas()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const int, anomalies);
        QFETCH(const double, auc);
        QFETCH(const double, mcClish);
        QFETCH(const double, dcase);
        const auto bytes = baseline::test::unpacked(baseline::test::sharedPath(file.constData()));
        QVERIFY(bytes.has_value());
        std::vector<double> normal;
        std::vector<double> anomalous;
        for (const QByteArray& line : bytes->split('\n')) {
            const auto fields = line.trimmed().split(',');
            if (fields.size() == 2)
                (fields[0].startsWith("anomaly") ? anomalous : normal).push_back(fields[1].toDouble());
        }
        QCOMPARE(normal.size(), std::size_t{350});
        QCOMPARE(anomalous.size(), static_cast<std::size_t>(anomalies));

        const auto roc = rocCurve(normal, anomalous);
        QVERIFY(roc.has_value());
        const double published = 1e-10; // ten published decimals
        QVERIFY(std::abs(roc->auc - auc) < published);
        QVERIFY(std::abs(*partialAucMcClish(*roc) - mcClish) < published);
        QVERIFY(std::abs(*partialAucDcase(normal, anomalous) - dcase) < 2.0 * published);
    }
};

QTEST_APPLESS_MAIN(TestRocTruth)
#include "test_roc_truth.moc"
