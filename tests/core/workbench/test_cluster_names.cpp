// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/cluster_names.h"

#include "core/model/loaded_model.h"
#include "core/workbench/lesson_model.h"
#include "core/workbench/lesson_points.h"

#include <QTest>

#include <array>

using namespace baseline;
using namespace baseline::workbench;

class TestClusterNames final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Matrix table = blobPoints(3, 200, 6).table;
        auto steps = learn::KMeansSteps::begin(table, *learn::firstCentres(table, 3, learn::KMeansInit::Random, 1), {});
        steps->finish();
        const model::Stream stream{Hertz{952.0}, 4, 3};
        const auto outcome =
            lessonModel(*steps, *model::makeRecipe("rms", stream.nominalRate), stream, QStringLiteral("class"));
        QVERIFY(outcome.has_value());
        m_model = outcome->model;
        m_hash = model::hashOf(outcome->image);
        m_inCluster = {static_cast<float>(steps->centre(1)[0]), static_cast<float>(steps->centre(1)[1]), 0.0F};
    }

    void clustersAreNumberedUntilSomebodyNamesThem()
    {
        QCOMPARE(clusterNames(m_model),
                 (QStringList{QStringLiteral("cluster 1"), QStringLiteral("cluster 2"), QStringLiteral("cluster 3")}));
    }

    void theNameReachesTheScoreAndChangesNothingElse()
    {
        const auto image = withClusterName(m_model, m_hash, 1, QStringLiteral("  running  well, máx "));
        QVERIFY(image.has_value());
        auto named = model::LoadedModel::load(*image);
        QVERIFY(named.has_value());
        auto before = model::LoadedModel::load(*model::encode(m_model));
        const WindowScore score = named->scoreFeatures(m_inCluster);
        QCOMPARE(QString::fromStdString(named->nameOf(score)), QStringLiteral("running well, máx"));
        QCOMPARE(score.score(), before->scoreFeatures(m_inCluster).score());
        QCOMPARE(model::judgeOf(named->model()).threshold, model::judgeOf(m_model).threshold);
        QCOMPARE(named->model().identity.parentHash, m_hash);
    }

    void anEmptyNameTakesTheNumberBack()
    {
        const auto named = model::decode(*withClusterName(m_model, m_hash, 0, QStringLiteral("idle")));
        QVERIFY(named.has_value());
        QCOMPARE(clusterNames(*named)[0], QStringLiteral("idle"));
        const auto again = model::decode(*withClusterName(*named, m_hash, 0, QStringLiteral("  ")));
        QVERIFY(again.has_value());
        QCOMPARE(clusterNames(*again), clusterNames(m_model));
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::size_t>("cluster");
        QTest::newRow("24 bytes") << QString(24, QLatin1Char('a')) << std::size_t{0};
        QTest::newRow("12 letters of two bytes") << QString(12, QChar(0xe9)) << std::size_t{0};
        QTest::newRow("that of another") << QStringLiteral("cluster 2") << std::size_t{0};
        QTest::newRow("no such cluster") << QStringLiteral("idle") << std::size_t{3};
    }

    void whatDoesNotFitIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const std::size_t, cluster);
        QVERIFY(!withClusterName(m_model, m_hash, cluster, name).has_value());
    }

    void theLongestNameFits()
    {
        QVERIFY(withClusterName(m_model, m_hash, 0, QString(23, QLatin1Char('a'))).has_value());
    }

    void aModelWithoutClustersHasNoNames()
    {
        model::Model other = m_model;
        other.heads.front().detector = model::Mahalanobis{};
        QVERIFY(clusterNames(other).isEmpty());
        QCOMPARE(withClusterName(other, m_hash, 0, QStringLiteral("idle")).error().code, Error::Code::NotFound);
    }

private:
    model::Model m_model;
    std::uint64_t m_hash = 0;
    std::array<float, 3> m_inCluster{};
};

QTEST_GUILESS_MAIN(TestClusterNames)
#include "test_cluster_names.moc"
