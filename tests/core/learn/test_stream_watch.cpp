// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/stream_watch.h"

#include "core/learn/random.h"
#include "core/learn/teda.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

using namespace baseline;
using namespace baseline::learn;

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

double normal(Random& random)
{
    return std::sqrt(-2.0 * std::log(1.0 - random.unit())) * std::cos(2.0 * std::numbers::pi * random.unit());
}

std::vector<double> noise(std::size_t count, std::uint64_t seed = 1)
{
    Random random(seed);
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(normal(random));
    return values;
}

StreamOptions optionsOf(StreamDetector detector)
{
    StreamOptions options;
    options.detector = detector;
    return options;
}

std::string faultOf(const std::vector<double>& values, const StreamOptions& options)
{
    const auto watch = watchStream(values, options);
    return watch ? std::string() : watch.error().subject;
}

constexpr StreamDetector every[] = {StreamDetector::ExtremeValue, StreamDetector::Spot, StreamDetector::DriftSpot,
                                    StreamDetector::Teda};

} // namespace

class TestStreamWatch final : public QObject {
    Q_OBJECT

private slots:
    void namesAreBothWays()
    {
        for (const StreamDetector detector : every)
            QVERIFY(streamDetectorOf(nameOf(detector)) == detector);
        QVERIFY(!streamDetectorOf("kmeans"));
    }

    /// The same verdicts as the detector itself, and limits that say the same.
    void theVerdictsAreTheDetectors()
    {
        QFile file(QStringLiteral(BASELINE_EXTREME_SERIES));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        std::vector<double> values;
        while (!file.atEnd())
            values.push_back(file.readLine().trimmed().split(',').value(0).toDouble());
        QCOMPARE(values.size(), std::size_t{6000});
        for (const TalkExperiment& experiment : talkExperiments) {
            StreamOptions options;
            options.experiment = experiment;
            options.delta = TalkDelta::Calibrated;
            const auto watch = watchStream(values, options);
            QVERIFY(watch.has_value());
            ExtremeValueDetector detector(settingsOf(experiment, TalkDelta::Calibrated));
            std::size_t outliers = 0;
            for (std::size_t i = 0; i < values.size(); ++i) {
                const auto verdict = detector.step(static_cast<float>(values[i]), i * static_cast<std::uint64_t>(experiment.r.count()));
                QCOMPARE(static_cast<int>(watch->samples[i].verdict), static_cast<int>(verdict));
                outliers += verdict == ExtremeVerdict::Point || verdict == ExtremeVerdict::Collective ? 1 : 0;
            }
            QCOMPARE(watch->outliers, outliers);
            if (!canBeCollective(experiment))
                QCOMPARE(watch->collective, std::size_t{0});
        }
    }

    void extremeValuesTellTheirLaws()
    {
        std::vector<double> values = noise(5000);
        values[3000] = 30.0;
        values[4000] = -30.0;
        const auto watch = watchStream(values, {});
        QCOMPARE(static_cast<int>(watch->samples[3000].verdict), static_cast<int>(ExtremeVerdict::Point));
        QCOMPARE(static_cast<int>(watch->samples[4000].verdict), static_cast<int>(ExtremeVerdict::Point));
        QCOMPARE(static_cast<int>(watch->samples[10].verdict), static_cast<int>(ExtremeVerdict::Learning));
        QVERIFY(std::isnan(watch->samples[10].upper) && std::isnan(watch->samples[10].upperLimit));
        const StreamSample& sample = watch->samples[3000];
        // Two deviations of standard normal noise, of the values inside them: 1.76 times their own.
        QVERIFY(sample.upper > 1.5 && sample.upper < 2.0 && sample.lower < -1.5 && sample.lower > -2.0);
        QVERIFY(sample.upperLimit > sample.upper && sample.upperLimit < 30.0);
        QVERIFY(watch->lastLaw && watch->lastLaw->law.shape > 0.0);
        QVERIFY(watch->maxima.maxima.size() > 100);
        QCOMPARE(watch->maxima.maxima.back() > 20.0, true); // what was called an outlier is a maximum, too
        QVERIFY(watch->maxima.extreme && watch->maxima.weibull);
        QCOMPARE(watch->block, std::size_t{0});
        const auto alarm = std::ranges::find(watch->alarms, std::size_t{3000}, &StreamAlarm::first);
        QVERIFY(alarm != watch->alarms.end());
        QCOMPARE(alarm->farthest, 30.0);
    }

    void spotAlarmsAboutAsOftenAsAsked()
    {
        const std::vector<double> values = noise(20'000, 7);
        StreamOptions options = optionsOf(StreamDetector::Spot);
        const auto watch = watchStream(values, options);
        QVERIFY(watch.has_value());
        for (std::size_t i = 0; i < 1000; ++i)
            QVERIFY(watch->samples[i].verdict == ExtremeVerdict::Learning);
        const double rate = static_cast<double>(watch->outliers) / 19'000.0;
        QVERIFY2(rate > 0.3e-3 && rate < 3e-3, qPrintable(QString::number(rate))); // asked: 1e-3, 19 alarms
        QVERIFY(watch->tail && watch->excesses > 200); // two in a hundred exceed t
        QVERIFY(watch->block > 0 && watch->maxima.extreme);
        // Of normal block maxima: between Gumbel's law and a bounded one.
        QVERIFY(std::abs(watch->maxima.extreme->law.shape) < 0.25);
        QVERIFY(watch->samples.back().upperLimit > watch->samples.back().upper);
    }

    void driftIsFollowedByDspotOnly()
    {
        std::vector<double> values = noise(8000, 9);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] += 0.005 * static_cast<double>(i); // forty deviations in all
        StreamOptions still = optionsOf(StreamDetector::Spot);
        StreamOptions moving = optionsOf(StreamDetector::DriftSpot);
        moving.spot.depth = 50;
        const auto lost = watchStream(values, still);
        const auto followed = watchStream(values, moving);
        QVERIFY(lost && followed);
        QVERIFY(followed->outliers < 60);
        QVERIFY(lost->outliers > 10 * followed->outliers);
    }

    void tedasBandIsItsRule()
    {
        const std::vector<double> values = noise(2000, 11);
        const auto watch = watchStream(values, optionsOf(StreamDetector::Teda));
        Teda teda(1, 3.0);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool isAnomaly = teda.step(std::span(values).subspan(i, 1))->isAnomaly();
            const StreamSample& sample = watch->samples[i];
            QCOMPARE(sample.verdict == ExtremeVerdict::Point, isAnomaly);
            if (i > 10) // both sides of the rule are rounded differently, by 1e-15 of them
                QCOMPARE(values[i] > sample.upperLimit || values[i] < sample.lowerLimit, isAnomaly);
        }
        QVERIFY(watch->outliers > 0 && watch->outliers < 20);
    }

    void valuesThatAreNoneAreSkipped()
    {
        for (const StreamDetector detector : every) {
            std::vector<double> values = noise(4000, 13);
            values[100] = noNumber;
            values[3500] = std::numeric_limits<double>::infinity();
            StreamOptions options = optionsOf(detector);
            options.spot.depth = 20;
            const auto watch = watchStream(values, options);
            QVERIFY(watch.has_value());
            QCOMPARE(watch->samples.size(), values.size());
            QCOMPARE(watch->noData, std::size_t{2});
            QVERIFY(watch->samples[100].verdict == ExtremeVerdict::NoData);
            QVERIFY(watch->samples[3500].verdict == ExtremeVerdict::NoData);
        }
    }

    void badStreamsAndOptionsAreRefused()
    {
        for (const StreamDetector detector : every) {
            const StreamOptions options = optionsOf(detector);
            QCOMPARE(faultOf({}, options), std::string("values"));
            QCOMPARE(faultOf({1.0}, options), std::string("values"));
            QCOMPARE(faultOf({noNumber, noNumber, noNumber}, options), std::string("values"));
            QVERIFY(watchStream(std::vector<double>(100, 2.0), options).error().code == Error::Code::ConstantInput);
        }
        StreamOptions options;
        options.experiment.r = std::chrono::milliseconds(0);
        QCOMPARE(faultOf(noise(100), options), std::string("extreme R"));
        options = {};
        options.experiment.n = 65;
        QCOMPARE(faultOf(noise(100), options), std::string("extreme N"));
        options = optionsOf(StreamDetector::Spot);
        options.spot.risk = 0.5;
        QCOMPARE(faultOf(noise(3000), options), std::string("risk"));
        options.spot.risk = 1e-3;
        QCOMPARE(faultOf(noise(100), options), std::string("scores"));
        options = optionsOf(StreamDetector::Teda);
        options.sigmas = noNumber;
        QCOMPARE(faultOf(noise(100), options), std::string("sigmas"));
    }

    void itCanBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const Progress progress{{}, stop.get_token()};
        for (const StreamDetector detector : every)
            QVERIFY(watchStream(noise(4000), optionsOf(detector), progress).error().code == Error::Code::Cancelled);
    }

    /// Neighbouring outliers are one alarm.
    void alarmsAreRunsOfOutliers()
    {
        std::vector<double> values = noise(3000, 15);
        for (const std::size_t at : {2000U, 2001U, 2002U, 2500U})
            values[at] = 50.0 + static_cast<double>(at % 7);
        values[1999] = values[2003] = 0.0; // where the excursion begins and ends
        const auto watch = watchStream(values, {});
        std::size_t samples = 0;
        for (const StreamAlarm& alarm : watch->alarms)
            samples += alarm.last - alarm.first + 1;
        QCOMPARE(samples, watch->outliers);
        const auto three = std::ranges::find(watch->alarms, std::size_t{2000}, &StreamAlarm::first);
        QVERIFY(three != watch->alarms.end());
        QCOMPARE(three->last, std::size_t{2002});
        QCOMPARE(three->farthest, 56.0); // 2001 = 7 * 285 + 6
    }
};

QTEST_APPLESS_MAIN(TestStreamWatch)
#include "test_stream_watch.moc"
