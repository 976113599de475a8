// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/edits.h"
#include "core/project/recording_samples.h"
#include "core/workbench/feature_ranking_job.h"
#include "core/workbench/live_features.h"
#include "core/workbench/simulate_job.h"
#include "tests/support/temporary_project.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::workbench;

namespace {

recording::Recording simulated(simulate::State state, std::uint64_t seed, double seconds = 20.0)
{
    SimulateOptions options;
    options.state = state;
    options.seed = seed;
    options.duration = Seconds(seconds);
    return *simulateRecording(options);
}

class Library : public project::TemporaryProject {
public:
    QString add(const recording::Recording& recording)
    {
        const auto id = project::storeRecording(database(), recording);
        return id ? *id : QString();
    }
};

const evaluate::FeatureRank& rankOf(const FeatureRanking& ranking, const char* name)
{
    const auto at = std::find(ranking.names.begin(), ranking.names.end(), name);
    return ranking.ranks[static_cast<std::size_t>(at - ranking.names.begin())];
}

/// The newest samples of a recording as the live analyser hands them out.
LiveSnapshot snapshotOf(const recording::Recording& recording, std::size_t frames)
{
    LiveSnapshot snapshot;
    snapshot.nominalRate = recording.info.nominalRate;
    snapshot.rangeG = static_cast<std::uint32_t>(recording.info.range.value);
    for (std::size_t i = 0; i < recording.channelCount(); ++i) {
        const std::vector<float> all = recording.physical(i, {0, recording.length()});
        LiveChannel channel;
        channel.g.assign(all.end() - static_cast<std::ptrdiff_t>(frames), all.end());
        snapshot.channels.push_back(channel);
    }
    return snapshot;
}

} // namespace

class TestFeatureRankingJob final : public QObject {
    Q_OBJECT

private slots:
    void imbalanceSeparatesByTheLevel()
    {
        Library library;
        const QStringList ids{library.add(simulated(simulate::State::NormalLow, 1)),
                              library.add(simulated(simulate::State::NormalLow, 2)),
                              library.add(simulated(simulate::State::Imbalance, 3))};
        const auto result = rankRecordings(library.path(), ids, "bands");
        QVERIFY(result);
        const FeatureRanking& ranking = **result;
        QVERIFY(ranking.hasLabels());
        QCOMPARE(ranking.recordings.size(), std::size_t{3});
        QCOMPARE(ranking.ranks.size(), ranking.names.size());
        QCOMPARE(ranking.units.front(), std::string("g"));
        // The parts of a recipe share a transform, so that they cost no more together than one by one.
        QVERIFY(ranking.cost && ranking.cost->featureInstructions > ranking.instructions.front());
        // The line at the shaft's speed is 2.5 times as strong: the level tells, the skewness of a window hardly does.
        QVERIFY(rankOf(ranking, "x rms").separation().value() > 0.99);
        QVERIFY(rankOf(ranking, "x rms").effect.value() > 2.0);
        QVERIFY(rankOf(ranking, "z skewness").separation().value() < 0.9);
        QVERIFY(rankOf(ranking, "x rms").stability.has_value()); // between the two normal recordings
    }

    void withoutLabelsThereIsNoSeparation()
    {
        Library library;
        recording::Recording recording = simulated(simulate::State::NormalLow, 1);
        recording.info.label.clear();
        const auto result = rankRecordings(library.path(), {library.add(recording)}, "rms");
        QVERIFY(result);
        QVERIFY(!(*result)->hasLabels());
        QVERIFY(!(*result)->ranks.front().auc);
        QVERIFY((*result)->ranks.front().stability.has_value()); // between its halves
        QVERIFY((*result)->ranks.front().halves.has_value());
    }

    void segmentsAndExclusionsDecideWindowByWindow()
    {
        Library library;
        const QString id = library.add(simulated(simulate::State::NormalLow, 1));
        const SampleIndex window = 256;
        QVERIFY(project::apply(library.database(),
                               project::AddSegment{{{}, id, {4000, 4000}, QStringLiteral("coin"), {}}}));
        QVERIFY(project::apply(library.database(), project::AddExclusion{{{}, id, {10000, 10}, QStringLiteral("knock")}}));
        const auto result = rankRecordings(library.path(), {id}, "rms");
        QVERIFY(result);
        std::size_t leftOut = 0;
        for (std::size_t row = 0; row < (*result)->places.size(); ++row) {
            const evaluate::WindowPlace& place = (*result)->places[row];
            const SampleIndex middle = place.start + window / 2;
            const bool isInside = middle > 4000 && middle < 8000;
            const bool isBeside = place.end() <= 4000 || place.start >= 8000;
            const bool isExcluded = place.start < 10010 && 10000 < place.start + window;
            const WindowRole role = (*result)->roles[row];
            QCOMPARE(role, isExcluded ? WindowRole::LeftOut
                           : isInside ? WindowRole::Anomalous
                           : isBeside ? WindowRole::Normal
                                      : WindowRole::LeftOut);
            leftOut += role == WindowRole::LeftOut ? 1 : 0;
        }
        QVERIFY(leftOut >= 4); // two windows cover each edge, one of them by less than half; two or more the exclusion
        QCOMPARE((*result)->normal + (*result)->anomalous + leftOut, (*result)->places.size());
    }

    void saysWhyNothingCanBeRanked()
    {
        Library library;
        const QString faulty = library.add(simulated(simulate::State::Imbalance, 1, 3.0));
        QCOMPARE(rankRecordings(library.path(), {faulty}, "rms").error().subject, std::string("normal windows"));
        const QString shortOne = library.add(simulated(simulate::State::NormalLow, 1, 0.1));
        QCOMPARE(rankRecordings(library.path(), {shortOne}, "rms").error().subject, std::string("normal windows"));
        QCOMPARE(rankRecordings(library.path(), {faulty}, "nothing").error().subject, std::string("recipe"));
        QCOMPARE(rankRecordings(library.path(), {QStringLiteral("x")}, "rms").error().code, Error::Code::NotFound);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(rankRecordings(library.path(), {faulty}, "rms", {{}, source.get_token()}).error().code,
                 Error::Code::Cancelled);
    }

    void everyRecipeHasAUnitAFeature()
    {
        for (const std::string& name : model::recipeNames()) {
            const auto recipe = model::makeRecipe(name, {952.0});
            QVERIFY2(recipe, name.c_str());
            QCOMPARE(featureUnits(*recipe, 3).size(), 3 * model::featuresPerChannel(recipe->blocks));
            const std::vector<double> instructions = featureInstructions(*recipe, 3);
            QCOMPARE(instructions.size(), 3 * model::featuresPerChannel(recipe->blocks));
            for (const double one : instructions)
                QCOMPARE(one > 0.0, !model::isDesktopRecipe(name));
        }
    }

    void theTableGoesIntoAFile()
    {
        Library library;
        const auto result = rankRecordings(library.path(), {library.add(simulated(simulate::State::NormalLow, 1))}, "rms");
        QVERIFY(result);
        const QString path = library.folder() + QStringLiteral("/ranking.csv");
        QVERIFY(saveRanking(path, **result));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("feature,unit,mean,deviation,stability,halves_p,spread,auc,effect,instructions"));
        QVERIFY(file.readLine().startsWith("x rms,g,"));
        QVERIFY(!saveRanking(library.folder() + QStringLiteral("/no/such/folder.csv"), **result));
    }

    void liveFeaturesAreThoseOfTheTable()
    {
        Library library;
        recording::Recording recording = simulated(simulate::State::NormalLow, 1, 4.0);
        // A whole number of windows, so that the last one of the table is the newest of the snapshot.
        auto& counts = std::get<std::vector<std::int16_t>>(recording.data);
        counts.resize(256 * 10 * 3);
        const auto result = rankRecordings(library.path(), {library.add(recording)}, "bands");
        QVERIFY(result);
        LiveFeatures live((*result)->recipe, (*result)->stream);
        LiveSnapshot snapshot = snapshotOf(recording, 700);
        const auto features = live.of(snapshot);
        QVERIFY(features);
        const auto last = (*result)->features.row((*result)->features.rows - 1);
        QVERIFY(std::equal(features->begin(), features->end(), last.begin(), last.end())); // bit for bit

        LiveSnapshot lost = snapshot;
        lost.channels[1].g.back() = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!live.of(lost));
        QVERIFY(!live.of(snapshotOf(recording, 255)));
        LiveSnapshot other = snapshot;
        other.rangeG = 8;
        QVERIFY(!live.of(other));
        other = snapshot;
        other.channels.pop_back();
        QVERIFY(!live.of(other));
        other = snapshot;
        other.nominalRate = Hertz{119.0};
        QVERIFY(!live.of(other));
        QVERIFY(!live.of(LiveSnapshot{}));
    }
};

QTEST_GUILESS_MAIN(TestFeatureRankingJob)
#include "test_feature_ranking_job.moc"
