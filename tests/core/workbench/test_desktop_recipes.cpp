// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/project/models.h"
#include "core/workbench/build_job.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/evaluate_job.h"
#include "core/workbench/export_job.h"
#include "core/workbench/model_record.h"
#include "core/workbench/sentence.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"
#include "tests/core/workbench/connected_board.h"
#include "tests/support/temporary_project.h"

using namespace baseline;
using namespace baseline::workbench;
using baseline::tests::ConnectedBoard;

namespace {

/// A recording of the simulator as a series of physical values.
CountSeries simulatedValues(simulate::State state, double seconds)
{
    SimulateOptions options;
    options.state = state;
    options.duration = Seconds(seconds);
    return *valueSeries(*simulateRecording(options));
}

Result<TrainOutcome> trained(const std::vector<CountSeries>& normal)
{
    TrainOptions options;
    options.recipe = "protocol36";
    options.window = 200;
    return trainModel(normal, options);
}

} // namespace

/// Models that stay on the desktop: trained, kept, scored and evaluated; refused by all that leads to a board.
class TestDesktopRecipes final : public QObject {
    Q_OBJECT

private:
    std::vector<CountSeries> m_normal;
    std::optional<TrainOutcome> m_outcome;

    void isRefused(const Error& error) const
    {
        QCOMPARE(error.code, Error::Code::ModelInvalid);
        QVERIFY(sentenceFor(error).contains(QLatin1String("desktop only")));
    }

private slots:
    void initTestCase()
    {
        m_normal = {simulatedValues(simulate::State::NormalLow, 90.0)};
        auto outcome = trained(m_normal);
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().detail.c_str());
        m_outcome = std::move(*outcome);
        QCOMPARE(m_outcome->model.scaler.mean.size(), std::size_t{36});
    }

    void scoresAndEvaluates()
    {
        auto model = *model::LoadedModel::load(m_outcome->image);
        QVERIFY(model.isDesktopOnly());
        const std::vector<CountSeries> broken{simulatedValues(simulate::State::Imbalance, 20.0)};
        const auto outcome = evaluateModel(model, m_normal, broken);
        QVERIFY(outcome.has_value());
        QVERIFY(outcome->roc.auc > 0.99);
        const auto scores = scoreSeries(model, broken);
        QCOMPARE(scores->size(), model::windowCount(static_cast<std::size_t>(broken.front().frames()), {200, 100}));
    }

    /// The features in the table are those that a score computes anew.
    void calibrationScoresAreThoseOfScoring()
    {
        auto model = *model::LoadedModel::load(m_outcome->image);
        const auto scores = scoresOf(*scoreSeries(model, m_normal));
        for (const double score : m_outcome->calibrationScores)
            QVERIFY(std::ranges::count(scores, score) > 0);
    }

    void keepsItInAProject()
    {
        project::TemporaryProject file;
        const auto id = project::storeModel(file.database(), modelRecordOf(*m_outcome, m_normal), bytesOf(m_outcome->image));
        QVERIFY(id.has_value());
        const auto bytes = project::loadModelImage(file.database(), *id);
        QVERIFY(bytes.has_value());
        const auto model = model::LoadedModel::load(imageOf(*bytes));
        QVERIFY(model.has_value());
        QVERIFY(model->model() == m_outcome->model);
    }

    void noBoardTakesIt()
    {
        ConnectedBoard rig;
        const auto refused = deployToBoard(rig.board.link(), m_outcome->image);
        QVERIFY(!refused);
        isRefused(refused.error());
    }

    void noHeaderAndNoFirmwareIsMadeOfIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("baseline_model.h"));
        const Status header = saveModelHeader(path, m_outcome->image);
        QVERIFY(!header);
        isRefused(header.error());
        QVERIFY(!QFile::exists(path));
        BuildRequest request;
        request.image = m_outcome->image;
        request.outputFolder = folder.path();
        const auto built = buildFirmware(request);
        QVERIFY(!built);
        isRefused(built.error());
    }

    /// Rows of a table, of any units, without a rate.
    void learnsRowsAsTheyAre()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("pump.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("pressure,flow,current,voltage\n");
        std::mt19937 random(4);
        std::normal_distribution<double> normal;
        for (int i = 0; i < 600; ++i)
            file.write(QStringLiteral("%1,%2,%3,%4\n")
                           .arg(2.0 + 0.1 * normal(random)).arg(30.0 + normal(random))
                           .arg(5.0 + 0.2 * normal(random)).arg(230.0 + normal(random)).toUtf8());
        file.close();
        const auto series = loadSources({file.fileName()}, sourceOptionsFor("raw"));
        QVERIFY2(series.has_value(), series ? "" : series.error().detail.c_str());
        QCOMPARE(series->front().channelNames.size(), 4);
        TrainOptions options;
        options.recipe = "raw";
        const auto outcome = trainModel(*series, options);
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().detail.c_str());
        QCOMPARE(outcome->model.window.length, 1U);
        auto model = *model::LoadedModel::load(outcome->image);
        const auto again = loadSources({file.fileName()}, sourceOptionsFor(model));
        QCOMPARE(scoreSeries(model, *again)->size(), std::size_t{600});
        QCOMPARE(model.score(std::vector<double>{9.0, 30.0, 5.0, 230.0}).verdict, Verdict::Anomaly);
    }

    void refusesMoreThanAnImageHolds()
    {
        recording::Recording wide;
        wide.info.nominalRate = Hertz{1.0};
        wide.info.format = recording::SampleFormat::Float64;
        wide.info.channels.resize(257);
        wide.data = std::vector<double>(257, 0.0);
        QCOMPARE(valueSeries(wide).error().subject, std::string("channels"));
        wide.info.channels.resize(1);
        wide.info.nominalRate = Hertz{0.0};
        QCOMPARE(valueSeries(wide).error().subject, std::string("rate"));
    }

    /// Values that a recording holds as scaled counts come out as they are meant.
    void valuesArePhysical()
    {
        recording::Recording counts;
        counts.info.nominalRate = Hertz{100.0};
        counts.info.channels = {{QStringLiteral("a"), QStringLiteral("V"), 0.5, 1.0}, {QStringLiteral("b"), {}, 2.0, 0.0}};
        counts.data = std::vector<std::int16_t>{2, 3, 4, 5};
        QCOMPARE(valueSeries(counts)->stretches.front().values, (std::vector<double>{2.0, 6.0, 3.0, 10.0}));
    }

    /// shared/data/README.md, fan A: every detector there finds the coin with an AUC of 1.
    void findsTheCoinOnTheFan()
    {
        const QString fan = QStringLiteral(BASELINE_SHARED_DATA "/ceiling-fan/");
        if (!QFileInfo::exists(fan))
            QSKIP("the ceiling-fan recordings are not here");
        SourceOptions options = sourceOptionsFor("protocol36");
        options.rate = Hertz{200.0};
        const auto normal = loadSources({fan + QStringLiteral("fan_0_low_0_weight")}, options);
        const auto coin = loadSources({fan + QStringLiteral("fan_0_low_1_weight")}, options);
        QVERIFY(normal && coin);
        std::vector<CountSeries> even;
        std::vector<CountSeries> odd;
        for (std::size_t i = 0; i < normal->size(); ++i)
            (i % 2 == 0 ? even : odd).push_back((*normal)[i]);
        TrainOptions train;
        train.recipe = "protocol36";
        train.window = 128;
        train.hop = 128;
        const auto outcome = trainModel(even, train);
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().detail.c_str());
        auto model = *model::LoadedModel::load(outcome->image);
        QVERIFY(evaluateModel(model, odd, *coin)->roc.auc >= 0.999);
    }
};

QTEST_GUILESS_MAIN(TestDesktopRecipes)
#include "test_desktop_recipes.moc"
