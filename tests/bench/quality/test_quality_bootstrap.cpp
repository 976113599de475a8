// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/evaluate/roc.h"
#include "tests/bench/quality/quality_bootstrap.h"

using namespace baseline;
using namespace baseline::tests;

namespace {

/// Windows of ten recordings, of which the last five are anomalous, in rising order of scores with ties.
std::vector<JudgedWindow> tiedWindows()
{
    std::vector<JudgedWindow> windows;
    for (std::size_t i = 0; i < 40; ++i)
        windows.push_back({static_cast<double>(i / 3), (7 * i + i / 10) % 10, (7 * i + i / 10) % 10 >= 5});
    return windows;
}

/// The first half normal, the rest anomalous, a recording each, at scores that separate them or do not.
std::vector<JudgedWindow> windowsOf(std::size_t count, bool isSeparated)
{
    std::vector<JudgedWindow> windows;
    for (std::size_t i = 0; i < count; ++i)
        windows.push_back({isSeparated ? static_cast<double>(i) : static_cast<double>(i * 7 % count), i, i >= count / 2});
    return windows;
}

QualityRow rowOf(std::size_t count, std::size_t goodJudge)
{
    Judged part;
    for (std::size_t judge = 0; judge < judges; ++judge)
        part[judge] = windowsOf(count, judge == goodJudge);
    return {QStringLiteral("set"), QStringLiteral("anomaly"), {part}};
}

/// Two strata: normal and anomalous recordings.
QualityRows rowsOf(std::size_t goodJudge)
{
    constexpr std::size_t count = 20;
    QualityRows quality;
    for (std::size_t i = 0; i < count; ++i)
        quality.strata.push_back(i >= count / 2 ? 1 : 0);
    quality.rows = {rowOf(count, goodJudge), rowOf(count, goodJudge)};
    return quality;
}

} // namespace

/// The intervals of tests/bench/quality.md.
class TestQualityBootstrap final : public QObject {
    Q_OBJECT

private slots:
    void aWeightIsSoManyWindows()
    {
        const std::vector<double> weights{0.0, 1.0, 3.0, 2.0, 0.0, 1.0, 4.0, 0.0, 2.0, 1.0};
        std::vector<double> scores[2];
        const std::vector<JudgedWindow> windows = tiedWindows();
        for (const JudgedWindow& one : windows) {
            for (int i = 0; i < static_cast<int>(weights[one.recording]); ++i)
                scores[one.isAnomalous ? 1 : 0].push_back(one.score);
        }
        // Sums of at most 10,000 halves are exact; the quotient is rounded once.
        QVERIFY(std::abs(weightedAuc(windows, weights) - evaluate::rocCurve(scores[0], scores[1])->auc) < 1e-15);
    }

    void aDetectorThatIsAlwaysBetterIsAheadInEveryDraw()
    {
        const QualitySummary summary = summarise(rowsOf(protocolDetectors));
        QCOMPARE(summary.mean.auc[protocolDetectors], 1.0);
        const Interval& ahead = summary.mean.beyondBest[0];
        QVERIFY(ahead.low > 0.0);
        QVERIFY(ahead.low < ahead.value && ahead.value < ahead.high);
        // The other one is like the single detectors: the same draws, so no difference at all.
        QCOMPARE(summary.mean.beyondBest[1].low, 0.0);
        QCOMPARE(summary.mean.beyondBest[1].high, 0.0);
    }

    void comparesWithTheBestSingleDetector()
    {
        const QualitySummary summary = summarise(rowsOf(2));
        QCOMPARE(summary.mean.best, std::size_t{2});
        QCOMPARE(summary.rows[1].best, std::size_t{2});
        QVERIFY(summary.mean.beyondBest[0].high < 0.0);
    }

    void theSameSeedGivesTheSameIntervals()
    {
        QCOMPARE(summarise(rowsOf(2)).mean.beyondBest[0].low, summarise(rowsOf(2)).mean.beyondBest[0].low);
    }

    /// Rows of several parts: each part is one recording, and counts as often as it was drawn.
    void partsAreRecordings()
    {
        QualityRows quality;
        quality.strata = {0, 0};
        QualityRow row{QStringLiteral("set"), QStringLiteral("files"), {}};
        for (std::size_t file = 0; file < 2; ++file) {
            Judged part;
            for (auto& windows : part)
                windows = {{0.0, file, file == 1}, {1.0, file, file == 0}};
            row.parts.push_back(part);
        }
        for (JudgedWindow& one : row.parts[1][protocolDetectors])
            one.score = -one.score; // the second file turned round: right in both
        quality.rows = {row};
        const QualitySummary summary = summarise(quality);
        QCOMPARE(summary.rows[0].auc[0], 0.5);
        QCOMPARE(summary.rows[0].auc[protocolDetectors], 1.0);
        // With the first file alone there is no difference, with the second alone it is 1.
        QCOMPARE(summary.rows[0].beyondBest[0].low, 0.0);
        QCOMPARE(summary.rows[0].beyondBest[0].high, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestQualityBootstrap)
#include "test_quality_bootstrap.moc"
