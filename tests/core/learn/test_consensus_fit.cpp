// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/detector_fit.h"
#include "core/model/loaded_model.h"
#include "tests/support/every_detector.h"

#include <QTest>

#include <algorithm>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr std::size_t columns = 6;

/// The consensus' score of each row.
std::vector<float> scoresOf(const learn::DetectorFit& fit, const Matrix& table)
{
    model::Model value = rmsModel(columns);
    value.heads = fit.heads;
    auto loaded = fitted(model::LoadedModel::load(fitted(model::encode(value), "image")), "model");
    std::vector<float> scores;
    for (std::size_t i = 0; i < table.rows; ++i)
        scores.push_back(loaded.scoreFeatures(table.row(i)).score());
    return scores;
}

float medianOf(std::vector<float> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

learn::DetectorOptions consensus()
{
    learn::DetectorOptions options;
    options.detector = "consensus";
    return options;
}

} // namespace

class TestConsensusFit final : public QObject {
    Q_OBJECT

private slots:
    /// Normal scores lie about 0 with deviations of 1, whatever the members' own scores are.
    void normalScoresLieAboutZero()
    {
        const auto fit = fitted(learn::fitDetector(correlatedRows(600, columns, 1), rmsModel(columns), consensus()), "fit");
        QCOMPARE(fit.heads.size(), std::size_t{4});
        const float median = medianOf(scoresOf(fit, correlatedRows(400, columns, 2)));
        QVERIFY2(std::abs(median) < 0.3F, qPrintable(QString::number(double(median))));
        QVERIFY(medianOf(scoresOf(fit, correlatedRows(400, columns, 3, 4.0F))) > 2.0F);
    }

    /// Two states that were recorded one after the other are both normal: neither is the other's anomaly.
    void everyStateOfABaselineIsNormal()
    {
        const Matrix first = correlatedRows(300, columns, 1);
        Matrix second = correlatedRows(100, columns, 2);
        for (float& value : second.values)
            value += 8.0F;
        Matrix both = first;
        for (std::size_t i = 0; i < second.rows; ++i)
            both.append(second.row(i));
        const auto fit = fitted(learn::fitDetector(both, rmsModel(columns), consensus()), "fit");
        const auto spread = std::abs(medianOf(scoresOf(fit, first)) - medianOf(scoresOf(fit, second)));
        QVERIFY2(spread < 3.0F, qPrintable(QString::number(double(spread))));
        // What lies beside both is far above either.
        Matrix between = correlatedRows(50, columns, 3);
        for (std::size_t i = 0; i < between.values.size(); ++i)
            between.values[i] += i % 2 == 0 ? 8.0F : 0.0F;
        const float apart = medianOf(scoresOf(fit, between));
        QVERIFY2(apart > 3.0F, qPrintable(QString::number(double(apart))));
    }

    void tooFewRowsAreRefused()
    {
        const auto fit = learn::fitDetector(correlatedRows(19, columns, 1), rmsModel(columns), consensus());
        QVERIFY(!fit);
        QCOMPARE(fit.error().subject, std::string("rows"));
    }
};

QTEST_GUILESS_MAIN(TestConsensusFit)
#include "test_consensus_fit.moc"
