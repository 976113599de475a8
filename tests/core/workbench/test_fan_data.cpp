// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/workbench/baseline_windows.h"
#include "core/workbench/evaluate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"

using namespace baseline;
using namespace baseline::workbench;

/// The main job on real recordings of a ceiling fan (200 Hz, g; one second a file).
class TestFanData final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void madIsThatOfTheExample();
    void findsTheFaults_data();
    void findsTheFaults();

private:
    std::vector<CountSeries> load(const QString& folder) const;
    std::vector<CountSeries> m_normal;
};

std::vector<CountSeries> TestFanData::load(const QString& folder) const
{
    SourceOptions options;
    options.rate = Hertz{200.0};
    const auto loaded =
        loadSources({QStringLiteral(BASELINE_SHARED_DATA) + QStringLiteral("/ceiling-fan/") + folder}, options);
    return loaded ? *loaded : std::vector<CountSeries>{};
}

void TestFanData::initTestCase()
{
    if (!QFileInfo::exists(QStringLiteral(BASELINE_SHARED_DATA "/ceiling-fan")))
        QSKIP("the ceiling-fan recordings are not here");
    m_normal = load(QStringLiteral("fan_0_low_0_weight"));
    QCOMPARE(m_normal.size(), std::size_t(585));
}

/// shared/data/README.md, "Hymel's notebooks": the means of his features over all files. Counts of 122 µg move them by less
/// than a thousandth of one.
void TestFanData::madIsThatOfTheExample()
{
    const auto recipe = model::makeRecipe("mad", Hertz{200.0}, 128U, 128U);
    const auto table = tabulateWindows(m_normal, *recipe);
    QVERIFY(table.has_value());
    QCOMPARE(table->features.rows, std::size_t(585));
    const double expected[] = {0.01205489, 0.00708263, 0.00492393};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        double sum = 0.0;
        for (std::size_t i = 0; i < table->features.rows; ++i)
            sum += double(table->features(i, axis));
        QVERIFY(std::abs(sum / 585.0 - expected[axis]) < 1.2e-7);
    }
}

void TestFanData::findsTheFaults_data()
{
    QTest::addColumn<bool>("chronological");
    QTest::addColumn<QString>("anomaly");
    for (const bool chronological : {false, true}) {
        for (const char* anomaly : {"fan_0_low_1_weight", "fan_0_med_0_weight", "fan_0_high_0_weight"})
            QTest::addRow("%s, %s", chronological ? "first half" : "even files", anomaly)
                << chronological << QString::fromLatin1(anomaly);
    }
}

void TestFanData::findsTheFaults()
{
    QFETCH(bool, chronological);
    QFETCH(QString, anomaly);
    std::vector<CountSeries> train;
    std::vector<CountSeries> rest;
    for (std::size_t i = 0; i < m_normal.size(); ++i) {
        const bool mine = chronological ? i < m_normal.size() / 2 : i % 2 == 0;
        (mine ? train : rest).push_back(m_normal[i]);
    }
    const auto trained = trainModel(train, {});
    QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());
    auto model = *model::LoadedModel::load(trained->image);
    const auto outcome = evaluateModel(model, rest, load(anomaly));
    QVERIFY(outcome);
    qInfo("AUC %.6f, found %.4f, false %.4f, components %zu, clusters %zu", outcome->roc.auc,
          1.0 - outcome->falseNegativeRate, outcome->falsePositiveRate, trained->explained.size(),
          std::get<model::KMeans>(trained->model.heads[0].detector).centres.rows);
    QVERIFY(outcome->roc.auc >= 0.995);
    QVERIFY(outcome->falseNegativeRate <= 0.05);
    QVERIFY(outcome->falsePositiveRate <= 0.05);
}

QTEST_APPLESS_MAIN(TestFanData)
#include "test_fan_data.moc"
