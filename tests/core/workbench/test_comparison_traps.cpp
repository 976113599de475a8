// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/baseline_windows.h"
#include "core/workbench/comparison_traps.h"
#include "core/workbench/note_sentence.h"
#include "core/workbench/score_job.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/train_job.h"

#include <QTest>

#include <cstring>

using namespace baseline;
using namespace baseline::workbench;

namespace {

CountSeries simulated(simulate::State state, std::uint64_t seed, double pitch = -3.5, double seconds = 3.0)
{
    SimulateOptions options;
    options.state = state;
    options.duration = Seconds(seconds);
    options.seed = seed;
    options.pitch = pitch;
    CountSeries series = *countSeries(*simulateRecording(options));
    series.name = QStringLiteral("run %1").arg(seed);
    return series;
}

} // namespace

/// What makes the figures of a comparison flatter.
class TestComparisonTraps final : public QObject {
    Q_OBJECT

private slots:
    void findsNothingInHonestData()
    {
        QVERIFY(comparisonTraps({}, {}).empty());
        QVERIFY(comparisonTraps({simulated(simulate::State::NormalLow, 1), simulated(simulate::State::NormalLow, 2)},
                                {simulated(simulate::State::Coin, 3)})
                    .empty());
    }

    void findsCopiesWhateverTheirNames()
    {
        const CountSeries one = simulated(simulate::State::NormalLow, 1);
        CountSeries copy = one;
        copy.name = QStringLiteral("another name");
        const auto traps = comparisonTraps({one, copy}, {});
        QCOMPARE(traps.size(), std::size_t(1));
        QCOMPARE(traps.front(), (Trap{TrapKind::Copies, one.name, copy.name}));
        const auto both = comparisonTraps({one}, {copy});
        QCOMPARE(both.size(), std::size_t(1));
        QCOMPARE(both.front().kind, TrapKind::BothLabels);
        CountSeries changed = copy;
        changed.stretches.front().counts.front() ^= 1;
        QVERIFY(comparisonTraps({one, changed}, {}).empty());
        // Of a project the stored hashes are compared.
        CountSeries first = one;
        CountSeries second = changed;
        first.contentHash = second.contentHash = QStringLiteral("same");
        QCOMPARE(comparisonTraps({first, second}, {}).size(), std::size_t(1));
    }

    void namesATiltedSensor()
    {
        const std::vector<CountSeries> normal = {simulated(simulate::State::NormalLow, 1), simulated(simulate::State::NormalLow, 2)};
        const auto traps = comparisonTraps(normal, {simulated(simulate::State::Coin, 3, 11.5)});
        QCOMPARE(traps.size(), std::size_t(1));
        QCOMPARE(traps.front().kind, TrapKind::Tilt);
        // 15 degrees of pitch; the sensor's own bias and the coin's vibration move the mean by less than one.
        QVERIFY2(std::abs(traps.front().figure - 15.0) < 1.0, qPrintable(QString::number(traps.front().figure)));
        QVERIFY(comparisonTraps(normal, {simulated(simulate::State::Coin, 3, -0.5)}).empty()); // 3 degrees
        // Normal recordings that differ as much by themselves say that mounting is not what parts them.
        QVERIFY(comparisonTraps({simulated(simulate::State::NormalLow, 1), simulated(simulate::State::NormalLow, 2, 11.5)},
                                {simulated(simulate::State::Coin, 3, 18.5)})
                    .empty());
    }

    void hasNoTiltWithoutGravity()
    {
        CountSeries flat = simulated(simulate::State::NormalLow, 1);
        for (CountStretch& stretch : flat.stretches)
            std::ranges::fill(stretch.counts, std::int16_t{0});
        const CountSeries other = simulated(simulate::State::Coin, 2, 40.0);
        QVERIFY(comparisonTraps({flat}, {other}).empty());
        CountSeries single = other;
        single.stream.channels = 1;
        QVERIFY(comparisonTraps({simulated(simulate::State::NormalLow, 1)}, {single}).empty());
        CountSeries empty = other;
        empty.stretches.clear();
        QVERIFY(comparisonTraps({empty}, {other}).empty());
    }

    void findsWhatWasTrainedOn()
    {
        CountSeries one = simulated(simulate::State::NormalLow, 1);
        CountSeries two = simulated(simulate::State::NormalLow, 2);
        const std::uint64_t hash = contentHashOf({one, two});
        QVERIFY(trainingTraps({one}, hash, {}).empty());
        QCOMPARE(trainingTraps({one, two}, hash, {}).size(), std::size_t(1));
        QCOMPARE(trainingTraps({two}, contentHashOf({two}), {}).front(), (Trap{TrapKind::TrainedOn, two.name}));
        two.kept = {{{0, 100}, QStringLiteral("part")}};
        QCOMPARE(trainingTraps({one, two}, 0, {QStringLiteral("part")}).front().first, two.name);
    }

    void everyTrapHasASentence()
    {
        for (const TrapKind kind : {TrapKind::Copies, TrapKind::BothLabels, TrapKind::TrainedOn, TrapKind::Tilt,
                                    TrapKind::MeansAreInside, TrapKind::LeftOut}) {
            const QString sentence = sentenceFor(Trap{kind, QStringLiteral("one"), QStringLiteral("two"), 12.3});
            QVERIFY(sentence.endsWith(u'.'));
            QVERIFY(sentence.contains(kind == TrapKind::Tilt ? QStringLiteral("12.3°") : QStringLiteral("one")));
        }
    }

    /// What a comparison computes once gives the same bits as what is computed for each detector.
    void tabulatedWindowsScoreTheSame()
    {
        const std::vector<CountSeries> normal = {simulated(simulate::State::NormalLow, 1, -3.5, 40),
                                                 simulated(simulate::State::NormalLow, 2, -3.5, 40)};
        for (const char* detector : {"kmeans", "consensus"}) {
            TrainOptions options;
            options.detector = detector;
            options.createdUnixSeconds = 1;
            const auto whole = trainModel(normal, options);
            const auto recipe = trainingRecipe(normal, options);
            QVERIFY(whole && recipe);
            const auto windows = tabulateWindows(normal, *recipe);
            const auto parts = trainOnWindows(normal, *windows, options);
            QVERIFY(parts);
            QVERIFY(whole->image == parts->image);
            auto model = *model::LoadedModel::load(whole->image);
            const auto slow = scoreSeries(model, normal);
            const auto fast = scoreWindows(model, normal, *windows);
            QVERIFY(slow && fast);
            QCOMPARE(fast->size(), slow->size());
            for (std::size_t i = 0; i < slow->size(); ++i) {
                const ScoredWindow& a = (*slow)[i];
                const ScoredWindow& b = (*fast)[i];
                QVERIFY(a.series == b.series && a.firstIndex == b.firstIndex && a.overlapsPrevious == b.overlapsPrevious);
                QVERIFY(a.verdict == b.verdict && std::memcmp(&a.score, &b.score, sizeof a.score) == 0);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestComparisonTraps)
#include "test_comparison_traps.moc"
