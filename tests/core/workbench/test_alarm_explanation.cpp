// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/models.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "core/workbench/alarm_explanation.h"
#include "core/workbench/explanation_words.h"
#include "core/workbench/model_record.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"
#include "tests/support/temporary_project.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::workbench;

namespace {

recording::Recording simulated(simulate::State state, std::uint64_t seed, double seconds, double load)
{
    SimulateOptions options;
    options.state = state;
    options.seed = seed;
    options.load = load;
    options.duration = Seconds(seconds);
    options.name = QStringLiteral("%1 %2").arg(QString::fromUtf8(simulate::format(state).data())).arg(seed);
    return *simulateRecording(options);
}

/// A project with a baseline of two loads and a model of it.
class Shop : public project::TemporaryProject {
public:
    explicit Shop(const char* detector = "mahalanobis", const char* recipe = "bands")
    {
        light = add(simulated(simulate::State::NormalLow, 1, 60.0, 0.0));
        heavy = add(simulated(simulate::State::NormalLow, 2, 60.0, 1.0));
        TrainOptions options;
        options.detector = detector;
        options.recipe = recipe;
        options.alpha = 0.05;
        const auto series = loadRecordings(path(), {light, heavy}, {}, sourceOptionsFor(recipe));
        const auto trained = trainModel(*series, options);
        model = *project::storeModel(database(), modelRecordOf(*trained, *series), bytesOf(trained->image));
    }

    QString add(const recording::Recording& recording)
    {
        return *project::storeRecording(database(), recording);
    }

    ExplanationQuestion ask(const QString& recording, recording::Span span = {}) const
    {
        return {path(), recording, span, model};
    }

    QString light;
    QString heavy;
    QString model;
};

bool isOfTheShaft(const std::string& name)
{
    return name == "x 2-61 Hz" || name == "z 2-61 Hz" || name == "x rms" || name == "z rms";
}

} // namespace

class TestAlarmExplanation final : public QObject {
    Q_OBJECT

private slots:
    void imbalanceIsHeldAgainstItsOwnLoad_data()
    {
        QTest::addColumn<double>("load");
        QTest::newRow("light") << 0.0;
        QTest::newRow("heavy") << 1.0;
    }

    void imbalanceIsHeldAgainstItsOwnLoad()
    {
        QFETCH(double, load);
        Shop shop;
        const QString broken = shop.add(simulated(simulate::State::Imbalance, 7, 10.0, load));
        const auto result = explainRecording(shop.ask(broken));
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        const WindowExplanation& why = **result;
        QVERIFY(why.isAboveThreshold);
        QVERIFY(why.windows > 10 && why.score > why.threshold);
        const evaluate::Contribution& leader = why.explanation.contributions.front();
        QVERIFY2(isOfTheShaft(why.names[leader.column]), why.names[leader.column].c_str());
        QVERIFY(leader.excess > 0.0);
        const auto ofThisLoad = std::ranges::count_if(why.nearest, [&](const NearWindow& near) {
            return near.recordingId == (load > 0.5 ? shop.heavy : shop.light);
        });
        QVERIFY(ofThisLoad > static_cast<std::ptrdiff_t>(why.nearest.size() * 3 / 4));
        QVERIFY(why.axes.front().group != 1); // across the shaft

        // The line of the shaft stands out of the neighbours' spectrum, and a far line does not.
        QCOMPARE(why.spectrum.channels.size(), std::size_t{3});
        const SpectrumBeside::Channel& x = why.spectrum.channels.front();
        const auto shaft = static_cast<std::size_t>(std::lround(29.5 / why.spectrum.binWidth.value));
        QVERIFY(x.window[shaft] > x.high[shaft]);
        for (std::size_t bin = 0; bin < x.low.size(); ++bin)
            QVERIFY(x.low[bin] <= x.middle[bin] && x.middle[bin] <= x.high[bin]);

        const QString headline = explanationHeadline(why);
        QVERIFY2(headline.contains(QLatin1String("level beside the nearest normal windows")), qPrintable(headline));
        QVERIFY2(explanationBasis(why).contains(QLatin1String("normal windows, from")), qPrintable(explanationBasis(why)));
        QVERIFY(!axisSentence(why).isEmpty());
        // The level leads where the band does not; then the band is told beside it.
        const bool isBand = why.places[leader.column].band.has_value();
        QCOMPARE(bandSentence(why).isEmpty(), isBand);
        QVERIFY2(isBand || bandSentence(why).contains(QStringLiteral("2–61 Hz")), qPrintable(bandSentence(why)));
    }

    void anAlarmComesWithItsSignal()
    {
        Shop shop;
        const recording::Recording signal = simulated(simulate::State::Imbalance, 7, 10.0, 0.0);
        const auto result = explainAlarm(shop.ask(shop.add(signal)));
        QVERIFY(result);
        QVERIFY(result->why->isAboveThreshold);
        QCOMPARE(result->signal.values.size(), std::size_t{3});
        QCOMPARE(result->signal.values.front(), signal.physical(0, {0, signal.length()}));
        QVERIFY(result->why->stretch.count > 256 && result->why->stretch.end() <= signal.length());
    }

    void onlyTheAskedSpanCounts()
    {
        Shop shop;
        recording::Recording both = simulated(simulate::State::NormalLow, 5, 10.0, 0.0);
        const recording::Recording broken = simulated(simulate::State::Imbalance, 6, 10.0, 0.0);
        auto& counts = std::get<std::vector<std::int16_t>>(both.data);
        const SampleIndex change = both.length();
        const auto& more = std::get<std::vector<std::int16_t>>(broken.data);
        counts.insert(counts.end(), more.begin(), more.end());
        const QString id = shop.add(both);
        const auto calm = explainRecording(shop.ask(id, {0, change}));
        const auto fault = explainRecording(shop.ask(id, {change, broken.length()}));
        const auto whole = explainRecording(shop.ask(id));
        QVERIFY(calm && fault && whole);
        QVERIFY((*fault)->isAboveThreshold);
        QVERIFY((*fault)->stretch.first >= change);
        QVERIFY((*calm)->windows > 0 && (*calm)->stretch.end() <= change);
        QVERIFY((*fault)->windows > 60); // 10 s hold 73 windows of 256 at a hop of 128
        QVERIFY((*whole)->windows >= (*fault)->windows);
        QVERIFY(!explainRecording(shop.ask(id, {0, 100}))); // shorter than a window
        QCOMPARE(explainRecording(shop.ask(id, {0, 100})).error().subject, std::string("span"));
    }

    void theBaselineItselfHasNothingToExplain()
    {
        Shop shop;
        const auto spans = recording::Span{952, 256};
        const auto result = explainRecording(shop.ask(shop.heavy, {spans.first / 128 * 128, spans.count}));
        QVERIFY(result);
        QCOMPARE((*result)->windows, std::size_t{1});
        QVERIFY(!(*result)->explanation.standsOut());
        QVERIFY(explanationHeadline(**result).contains(QLatin1String("how they go together")));
        QCOMPARE((*result)->nearest.front().recordingId, shop.heavy);
    }

    void everyRecipeCanBeExplained_data()
    {
        QTest::addColumn<QByteArray>("recipe");
        for (const char* recipe : {"rms", "welch", "wide", "edge-impulse", "protocol36"})
            QTest::newRow(recipe) << QByteArray(recipe);
    }

    void everyRecipeCanBeExplained()
    {
        QFETCH(QByteArray, recipe);
        Shop shop("pca", recipe.constData());
        const QString broken = shop.add(simulated(simulate::State::Imbalance, 7, 10.0, 0.0));
        const auto result = explainRecording(shop.ask(broken));
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QVERIFY((*result)->explanation.standsOut());
        QCOMPARE((*result)->units.size(), (*result)->names.size());
        QCOMPARE((*result)->places.size(), (*result)->names.size());
        for (const evaluate::Contribution& each : (*result)->explanation.contributions) {
            const ContributionText text = contributionText(**result, each);
            QVERIFY(!text.feature.isEmpty() && !text.change.isEmpty() && !text.usual.isEmpty() && !text.value.isEmpty());
        }
    }

    void deletedRecordingsAreLeftOut()
    {
        Shop shop;
        const QString broken = shop.add(simulated(simulate::State::Imbalance, 7, 10.0, 1.0));
        QVERIFY(project::deleteRecording(shop.database(), shop.heavy));
        const auto result = explainRecording(shop.ask(broken));
        QVERIFY(result);
        QVERIFY(std::ranges::all_of((*result)->nearest, [&](const NearWindow& near) { return near.recordingId == shop.light; }));
        QVERIFY(project::deleteRecording(shop.database(), shop.light));
        QCOMPARE(explainRecording(shop.ask(broken)).error().subject, std::string("baseline spans"));
    }

    void badInput()
    {
        Shop shop;
        QCOMPARE(explainRecording(shop.ask(QStringLiteral("nothing"))).error().code, Error::Code::NotFound);
        ExplanationQuestion question = shop.ask(shop.light);
        question.model = QStringLiteral("nothing");
        QCOMPARE(explainRecording(question).error().code, Error::Code::NotFound);
        QCOMPARE(explainRecording(question).error().subject, std::string("explaining model"));
        QCOMPARE(explainAlarm(question).error().code, Error::Code::NotFound);
        SimulateOptions slow;
        slow.rate = Hertz{200.0};
        const QString other = shop.add(*simulateRecording(slow));
        QCOMPARE(explainRecording(shop.ask(other)).error().code, Error::Code::ModelMismatch);

        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(explainRecording(shop.ask(shop.light), {{}, stop.get_token()}).error().code, Error::Code::Cancelled);
        for (const char* subject : {"span", "baseline windows", "baseline spans"})
            QVERIFY(!explanationSentence({Error::Code::InvalidArgument, {}, subject}).contains(QLatin1String("not usable")));
    }

    void saysHowMuch_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("usual");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("change");
        const QString beside = QStringLiteral(" its usual level beside the nearest normal windows.");
        // A power of 100 times is a level of ten.
        QTest::newRow("power") << QByteArray("log g²") << -2.0 << -4.0 << QStringLiteral("x 119–178 Hz is 10 ×") + beside
                               << QStringLiteral("10 ×");
        QTest::newRow("weak") << QByteArray("log g²") << -5.0 << -3.0
                              << QStringLiteral("x 119–178 Hz is down to 10 % of") + beside << QStringLiteral("10 % of it");
        QTest::newRow("level") << QByteArray("g") << 0.3 << 0.1 << QStringLiteral("x 119–178 Hz is 3.0 ×") + beside
                               << QStringLiteral("3.0 ×");
        QTest::newRow("some more") << QByteArray("g") << 0.15 << 0.1 << QStringLiteral("x 119–178 Hz is 50 % above") + beside
                                   << QStringLiteral("+50 %");
        QTest::newRow("some less") << QByteArray("g") << 0.09 << 0.1 << QStringLiteral("x 119–178 Hz is 10 % below") + beside
                                   << QStringLiteral("-10 %");
        QTest::newRow("a plain number") << QByteArray() << 8.0 << 3.0
                                        << QStringLiteral("x 119–178 Hz is 8, where the nearest normal windows have 2.5 to 3.5.")
                                        << QStringLiteral("+5");
    }

    void saysHowMuch()
    {
        QFETCH(QByteArray, unit);
        QFETCH(double, value);
        QFETCH(double, usual);
        WindowExplanation why;
        why.names = {"x 119-178 Hz"};
        why.units = {unit.toStdString()};
        why.places = {{0, 0, model::FeatureBand{{119.0}, {178.0}}}};
        evaluate::Contribution one;
        one.value = value;
        one.usual = usual;
        one.low = usual - 0.5;
        one.high = usual + 0.5;
        one.share = 1.0;
        why.explanation.contributions = {one};
        QTEST(explanationHeadline(why), "headline");
        QTEST(contributionText(why, one).change, "change");
    }
};

QTEST_GUILESS_MAIN(TestAlarmExplanation)
#include "test_alarm_explanation.moc"
