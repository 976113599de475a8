// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/stream_watch.h"

#include "core/learn/fit_errors.h"
#include "core/learn/teda.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace baseline::learn {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t usualFirstValues = 1000;
constexpr std::size_t progressStep = 4096;

constexpr std::array<std::pair<StreamDetector, std::string_view>, 4> names{{{StreamDetector::ExtremeValue, "evt"},
                                                                            {StreamDetector::Spot, "spot"},
                                                                            {StreamDetector::DriftSpot, "dspot"},
                                                                            {StreamDetector::Teda, "teda"}}};

bool isOutlier(ExtremeVerdict verdict)
{
    return verdict == ExtremeVerdict::Point || verdict == ExtremeVerdict::Collective;
}

Error cancelledError()
{
    return {Error::Code::Cancelled, "watching was cancelled"};
}

bool tell(const Progress& progress, std::size_t done, std::size_t all)
{
    if (done % progressStep == 0)
        progress.at(static_cast<double>(done) / static_cast<double>(all), "watch");
    return !progress.cancelled();
}

StreamSample blank(ExtremeVerdict verdict)
{
    return {verdict, unknown, unknown, unknown, unknown};
}

Status checkValues(std::span<const double> values)
{
    const auto numbers = std::ranges::count_if(values, [](double value) { return std::isfinite(value); });
    if (numbers < 2)
        return invalid("values", "two numbers at least make a stream", 2.0);
    double first = unknown;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        if (std::isnan(first))
            first = value;
        if (value != first)
            return done();
    }
    return Error{Error::Code::ConstantInput, "the stream does not vary", "values"};
}

/// The last N peaks above U, collected beside the detector, which keeps them to itself.
class PeakCollector {
public:
    void see(const ExtremeValueDetector& detector, float value)
    {
        const float above = detector.hasBounds() ? value - detector.upper() : 0.0F;
        if (above > 0.0F) {
            m_peak = std::max(m_peak, static_cast<double>(above));
            return;
        }
        end();
    }
    void end()
    {
        if (m_peak > 0.0)
            m_peaks.push_back(m_peak);
        m_peak = 0.0;
    }
    std::vector<double> take() { return std::move(m_peaks); }

private:
    std::vector<double> m_peaks;
    double m_peak = 0.0;
};

StreamSample sampleOf(const ExtremeValueDetector& detector, ExtremeVerdict verdict)
{
    StreamSample sample = blank(verdict);
    if (!detector.hasBounds())
        return sample;
    sample.lower = static_cast<double>(detector.lower());
    sample.upper = static_cast<double>(detector.upper());
    if (detector.lowPeaks().isFitted())
        sample.lowerLimit = static_cast<double>(detector.lowerLimit());
    if (detector.highPeaks().isFitted())
        sample.upperLimit = static_cast<double>(detector.upperLimit());
    return sample;
}

Status watchExtremes(std::span<const double> values, const StreamOptions& options, const Progress& progress,
                     StreamWatch& watch)
{
    const Result<ExtremeValueSettings> settings = checkedSettings(options.experiment, options.delta);
    if (!settings)
        return settings.error();
    ExtremeValueDetector detector(*settings);
    PeakCollector peaks;
    const auto period = static_cast<std::uint64_t>(options.experiment.r.count());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!tell(progress, i, values.size()))
            return cancelledError();
        const auto value = static_cast<float>(values[i]);
        if (std::isfinite(value))
            peaks.see(detector, value);
        // The limits that judged it: an inlier moves them.
        StreamSample sample = sampleOf(detector, ExtremeVerdict::Learning);
        sample.verdict = detector.step(value, i * period);
        watch.samples.push_back(sample);
    }
    peaks.end();
    watch.maxima = compareLaws(peaks.take());
    const PeakLaw& law = detector.highPeaks();
    if (law.isFitted() && law.shape() > 0.0F) {
        const Weibull weibull{static_cast<double>(law.shape()), std::pow(10.0, static_cast<double>(law.logScale()))};
        watch.lastLaw = WeibullFit{weibull, static_cast<double>(law.fitQuality())};
    }
    return done();
}

/// The numbers that a Spot begins from, and how many values of the stream they take.
std::vector<double> firstNumbers(std::span<const double> values, std::size_t wanted, std::size_t& taken)
{
    std::vector<double> numbers;
    for (taken = 0; taken < values.size() && numbers.size() < wanted; ++taken) {
        if (std::isfinite(values[taken]))
            numbers.push_back(values[taken]);
    }
    return numbers;
}

Status watchTail(std::span<const double> values, const StreamOptions& options, const Progress& progress,
                 StreamWatch& watch)
{
    SpotOptions spotOptions = options.spot;
    if (options.detector == StreamDetector::Spot)
        spotOptions.depth = 0;
    const std::size_t usual = std::min(usualFirstValues + spotOptions.depth, values.size() / 2);
    std::size_t taken = 0;
    const std::vector<double> first = firstNumbers(values, options.firstValues > 0 ? options.firstValues : usual, taken);
    Result<Spot> spot = Spot::start(first, spotOptions);
    if (!spot)
        return spot.error();
    for (const double value : values.first(taken))
        watch.samples.push_back(blank(std::isfinite(value) ? ExtremeVerdict::Learning : ExtremeVerdict::NoData));
    for (std::size_t i = taken; i < values.size(); ++i) {
        if (!tell(progress, i, values.size()))
            return cancelledError();
        const double drift = spot->limit();
        const Result<SpotStep> step = spot->step(values[i]);
        StreamSample sample = blank(ExtremeVerdict::NoData);
        if (step) {
            sample.verdict = step->isAnomaly ? ExtremeVerdict::Point : ExtremeVerdict::Normal;
            sample.upperLimit = step->limit;
            if (spotOptions.depth == 0)
                sample.upper = spot->threshold();
        } else {
            sample.upperLimit = drift;
        }
        watch.samples.push_back(sample);
    }
    watch.tail = spot->tail();
    watch.excesses = spot->excesses();
    return done();
}

Status watchTypicality(std::span<const double> values, const StreamOptions& options, const Progress& progress,
                       StreamWatch& watch)
{
    if (!(options.sigmas > 0.0 && std::isfinite(options.sigmas)))
        return invalid("sigmas", "a number above 0", options.sigmas);
    Teda teda(1, options.sigmas);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!tell(progress, i, values.size()))
            return cancelledError();
        const Result<TedaStep> step = teda.step(values.subspan(i, 1));
        StreamSample sample = blank(ExtremeVerdict::NoData);
        if (step) {
            // Before k > m² + 1 nothing can alarm: zeta is 1/2 at most.
            const bool learns = static_cast<double>(teda.counted()) <= options.sigmas * options.sigmas + 1.0;
            sample.verdict = step->isAnomaly() ? ExtremeVerdict::Point
                             : learns || !step->varies ? ExtremeVerdict::Learning
                                                       : ExtremeVerdict::Normal;
            if (step->varies && !learns) {
                // zeta > (m² + 1) / 2k is the same as |x - mean| > m deviations.
                const double reach = options.sigmas * std::sqrt(teda.variance());
                sample.lowerLimit = sample.lower = teda.mean()[0] - reach;
                sample.upperLimit = sample.upper = teda.mean()[0] + reach;
            }
        }
        watch.samples.push_back(sample);
    }
    return done();
}

double beyond(const StreamSample& sample, double value)
{
    const double above = std::isnan(sample.upperLimit) ? -HUGE_VAL : value - sample.upperLimit;
    const double below = std::isnan(sample.lowerLimit) ? -HUGE_VAL : sample.lowerLimit - value;
    return std::max(above, below);
}

void gatherAlarms(std::span<const double> values, StreamWatch& watch)
{
    double farthest = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const StreamSample& sample = watch.samples[i];
        watch.noData += sample.verdict == ExtremeVerdict::NoData ? 1 : 0;
        if (!isOutlier(sample.verdict))
            continue;
        const bool isCollective = sample.verdict == ExtremeVerdict::Collective;
        ++watch.outliers;
        watch.collective += isCollective ? 1 : 0;
        const double distance = beyond(sample, values[i]);
        if (i == 0 || !isOutlier(watch.samples[i - 1].verdict)) {
            watch.alarms.push_back({i, i, isCollective, values[i]});
            farthest = distance;
            continue;
        }
        StreamAlarm& alarm = watch.alarms.back();
        alarm.last = i;
        alarm.isCollective = alarm.isCollective || isCollective;
        if (distance > farthest) {
            farthest = distance;
            alarm.farthest = values[i];
        }
    }
}

} // namespace

std::string_view nameOf(StreamDetector detector)
{
    return std::ranges::find(names, detector, &std::pair<StreamDetector, std::string_view>::first)->second;
}

std::optional<StreamDetector> streamDetectorOf(std::string_view name)
{
    const auto found = std::ranges::find(names, name, &std::pair<StreamDetector, std::string_view>::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

Result<StreamWatch> watchStream(std::span<const double> values, const StreamOptions& options, const Progress& progress)
{
    if (Status sound = checkValues(values); !sound)
        return sound.error();
    StreamWatch watch;
    watch.samples.reserve(values.size());
    Status watched = done();
    switch (options.detector) {
    case StreamDetector::ExtremeValue:
        watched = watchExtremes(values, options, progress, watch);
        break;
    case StreamDetector::Spot:
    case StreamDetector::DriftSpot:
        watched = watchTail(values, options, progress, watch);
        break;
    case StreamDetector::Teda:
        watched = watchTypicality(values, options, progress, watch);
        break;
    }
    if (!watched)
        return watched.error();
    if (options.detector != StreamDetector::ExtremeValue) {
        watch.block = std::max<std::size_t>(10, static_cast<std::size_t>(std::sqrt(static_cast<double>(values.size()))));
        watch.maxima = compareLaws(blockMaxima(values, watch.block));
    }
    gatherAlarms(values, watch);
    return watch;
}

} // namespace baseline::learn
