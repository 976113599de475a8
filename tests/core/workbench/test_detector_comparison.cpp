// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/detector_comparison.h"
#include "core/workbench/simulate_job.h"

#include <QTest>

#include <set>

using namespace baseline;
using namespace baseline::workbench;

namespace {

CountSeries simulated(simulate::State state, double seconds, std::uint64_t seed)
{
    SimulateOptions options;
    options.state = state;
    options.duration = Seconds(seconds);
    options.seed = seed;
    CountSeries series = *countSeries(*simulateRecording(options));
    series.name = QString::number(seed);
    return series;
}

SampleIndex framesOf(const std::vector<CountSeries>& series)
{
    SampleIndex sum = 0;
    for (const CountSeries& one : series)
        sum += one.frames();
    return sum;
}

} // namespace

class TestDetectorComparison final : public QObject {
    Q_OBJECT

private slots:
    /// Every recording is held back once and never stands on both sides.
    void foldsPartRecordings()
    {
        std::vector<CountSeries> all;
        for (std::uint64_t seed = 1; seed <= 7; ++seed)
            all.push_back(simulated(simulate::State::NormalLow, 1, seed));
        const ComparisonFolds folds = comparisonFolds(all, 256);
        QVERIFY(folds.kind == FoldKind::ByRecording);
        QCOMPARE(folds.folds.size(), std::size_t{3});
        std::multiset<QString> held;
        for (const ComparisonFold& fold : folds.folds) {
            QCOMPARE(fold.training.size() + fold.held.size(), all.size());
            for (const CountSeries& one : fold.held) {
                held.insert(one.name);
                for (const CountSeries& other : fold.training)
                    QVERIFY(other.name != one.name);
            }
        }
        QCOMPARE(held.size(), all.size());
        QCOMPARE(std::set<QString>(held.begin(), held.end()).size(), all.size());
    }

    void aSingleRecordingIsCutInTimeWithAGap()
    {
        const CountSeries only = simulated(simulate::State::NormalLow, 30, 1);
        const ComparisonFolds folds = comparisonFolds({only}, 256);
        QVERIFY(folds.kind == FoldKind::InTime);
        QCOMPARE(folds.folds.size(), std::size_t{1});
        const ComparisonFold& fold = folds.folds.front();
        const CountStretch& last = fold.training.front().stretches.back();
        const CountStretch& first = fold.held.front().stretches.front();
        const auto trainedTo = last.first + static_cast<SampleIndex>(last.counts.size() / 3);
        QVERIFY(first.first - trainedTo >= 952);
        QCOMPARE(framesOf(fold.training) + framesOf(fold.held), only.frames() - (first.first - trainedTo));
        const auto offset = static_cast<std::size_t>(first.first) * 3;
        QVERIFY(std::equal(first.counts.begin(), first.counts.end(), only.stretches.front().counts.begin()
                                                                         + static_cast<std::ptrdiff_t>(offset)));
    }

    void everyPairHasItsRow()
    {
        ComparisonOptions options;
        options.detectors = {"kmeans", "mahalanobis", "consensus"};
        std::size_t heard = 0;
        const auto comparison = compareDetectors(
            {simulated(simulate::State::NormalLow, 40, 1), simulated(simulate::State::NormalLow, 40, 2)},
            {simulated(simulate::State::Coin, 10, 3)}, options, {}, [&heard](const ComparisonRow&) { ++heard; });
        QVERIFY(comparison);
        QCOMPARE(comparison->rows.size(), std::size_t{1 + 4 + 4 + 1});
        QCOMPARE(heard, comparison->rows.size());
        QCOMPARE(comparison->foldCount, std::size_t{2});
        const ComparisonRow& level = comparison->rows.front();
        QCOMPARE(level.detector, std::string("rms-z"));
        QVERIFY(level.auc && !level.beyondLevel);
        for (const ComparisonRow& row : comparison->rows) {
            QVERIFY2(!row.problem, row.detector.c_str());
            QVERIFY2(*row.auc > 0.9, qPrintable(QStringLiteral("%1 %2").arg(QString::fromStdString(row.detector)).arg(*row.auc)));
            QVERIFY(row.falsePositiveRate <= 0.2);
            QVERIFY(row.fitsBoard && row.cost && row.cost->scoreInstructions > 0.0);
            QVERIFY(row.normalWindows >= 2U * 146);
            if (row.detector != "rms-z")
                QVERIFY(std::abs(*row.beyondLevel - (*row.auc - *level.auc)) < 1e-15);
        }
    }

    void withoutAnomaliesThereIsNoAuc()
    {
        ComparisonOptions options;
        options.detectors = {"mahalanobis"};
        options.recipes = {"bands"};
        const auto comparison = compareDetectors({simulated(simulate::State::NormalLow, 60, 1)}, {}, options);
        QVERIFY(comparison);
        QCOMPARE(comparison->rows.size(), std::size_t{2});
        for (const ComparisonRow& row : comparison->rows) {
            QVERIFY(!row.problem);
            QVERIFY(!row.auc && !row.beyondLevel);
        }
    }

    /// What cannot be trained says why, and the others go on.
    void aProblemStaysInItsRow()
    {
        ComparisonOptions options;
        options.detectors = {"mahalanobis"};
        options.recipes = {"no such recipe", "rms"};
        const auto comparison = compareDetectors({simulated(simulate::State::NormalLow, 60, 1)}, {}, options);
        QVERIFY(comparison);
        QCOMPARE(comparison->rows.size(), std::size_t{3});
        QVERIFY(comparison->rows[1].problem);
        QCOMPARE(comparison->rows[1].problem->subject, std::string("recipe"));
        QVERIFY(!comparison->rows[2].problem);
    }

    void needsANormalRecording()
    {
        const auto comparison = compareDetectors({}, {});
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().subject, std::string("recordings"));
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        const Progress progress{[&stop](double fraction, std::string_view) {
                                    if (fraction > 0.2)
                                        stop.request_stop();
                                },
                                stop.get_token()};
        const auto comparison = compareDetectors({simulated(simulate::State::NormalLow, 60, 1)}, {}, {}, progress);
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDetectorComparison)
#include "test_detector_comparison.moc"
