// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/check_signal.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <type_traits>

namespace baseline::workbench {

namespace {

// From the common rules for bad input: a rate off by more, or more samples at the limit, spoils a window or a fit.
constexpr double mostRatePercent = 2.0;
constexpr double mostClippedPercent = 0.1;
constexpr double mostLostPercent = 1.0;
constexpr double mostBadPercent = 1.0;
// A sine at a quarter of the rate taken this unevenly carries 2 pi / 4 x 10 % = 16 % of noise, 16 dB below itself.
constexpr double mostJitterPercent = 10.0;
constexpr Seconds stuckAfter{0.5};
constexpr SampleIndex fewestStuckSamples = 16; // at low rates half a second would be one or two samples
constexpr int clippingLevel = 32700;           // as countSeries and the board have it
// Second-long means of a fan at work stay within 0.1 degrees, those of a mount nudged by hand are 2 to 8 off.
constexpr double movedDegrees = 2.0;
constexpr double leastGravity = 0.9;
constexpr double mostGravity = 1.1;
constexpr double restRms = 0.005; // g; the noise of a MEMS sensor at 952 Hz is 0.0035

using Axes = std::array<double, 3>;

SampleIndex framesOf(const CountStretch& stretch, std::size_t channels)
{
    return static_cast<SampleIndex>(stretch.counts.size() / channels);
}

double length(const Axes& a)
{
    return std::sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
}

/// Adds findings with what all findings of a recording share.
class Findings {
public:
    explicit Findings(const recording::RecordingInfo& info) : m_info(info) {}

    Finding& add(FindingKind kind, Severity severity, double figure = 0.0)
    {
        m_all.push_back({kind, severity, figure, m_info.id, m_info.name, {}, 0.0, {}, m_info.nominalRate});
        return m_all.back();
    }
    std::vector<Finding> take() { return std::move(m_all); }

private:
    const recording::RecordingInfo& m_info;
    std::vector<Finding> m_all;
};

void checkRate(const recording::RecordingInfo& info, Findings& findings)
{
    if (info.trueRate.value <= 0.0 && !info.jitter) {
        findings.add(FindingKind::RateUnknown, Severity::Advice);
    } else if (info.trueRate.value > 0.0) {
        const double off = 100.0 * (info.trueRate.value / info.nominalRate.value - 1.0);
        if (std::abs(off) > mostRatePercent)
            findings.add(FindingKind::RateOff, Severity::Fault, off);
    }
    const double jitter = info.jitter ? 100.0 * info.jitter->count() * info.nominalRate.value : 0.0;
    if (jitter > mostJitterPercent)
        findings.add(FindingKind::Uneven, Severity::Warning, jitter);
    if (!info.lossesVisible)
        findings.add(FindingKind::LossesUnseen, Severity::Advice);
}

void checkGaps(const recording::Recording& recording, Findings& findings)
{
    if (recording.gaps.empty())
        return;
    const double percent = 100.0 * static_cast<double>(recording.info.lost) / static_cast<double>(recording.length());
    Finding& gaps = findings.add(FindingKind::Gaps,
                                 percent > mostLostPercent ? Severity::Warning : Severity::Advice, percent);
    gaps.place = recording::Span{recording.gaps.front().at, recording.gaps.front().lost};
    gaps.change = static_cast<double>(recording.gaps.size());
}

void checkFinite(const recording::Recording& recording, Findings& findings)
{
    const double percent = std::visit(
        [](const auto& values) {
            using Value = typename std::decay_t<decltype(values)>::value_type;
            if constexpr (std::is_floating_point_v<Value>) {
                const auto bad = std::ranges::count_if(values, [](Value value) { return !std::isfinite(value); });
                return values.empty() ? 0.0 : 100.0 * static_cast<double>(bad) / static_cast<double>(values.size());
            } else {
                return 0.0;
            }
        },
        recording.data);
    if (percent > 0.0)
        findings.add(FindingKind::NotFinite, percent > mostBadPercent ? Severity::Fault : Severity::Warning, percent);
}

void checkClipping(const CountSeries& series, Findings& findings)
{
    if (series.clipped == 0)
        return;
    const double percent = series.clippedPercent();
    Finding& clipped = findings.add(FindingKind::Clipped,
                                    percent > mostClippedPercent ? Severity::Fault : Severity::Advice, percent);
    for (const CountStretch& stretch : series.stretches) {
        const auto at = std::ranges::find_if(
            stretch.counts, [](std::int16_t count) { return std::abs(static_cast<int>(count)) >= clippingLevel; });
        if (at == stretch.counts.end())
            continue;
        const auto frame = (at - stretch.counts.begin()) / static_cast<std::ptrdiff_t>(series.stream.channels);
        clipped.place = recording::Span{stretch.first + frame, 1};
        return;
    }
}

/// The longest run of one value in one channel.
recording::Span longestRun(const CountSeries& series, std::size_t channel)
{
    const std::size_t channels = series.stream.channels;
    recording::Span longest;
    for (const CountStretch& stretch : series.stretches) {
        SampleIndex begin = 0;
        for (SampleIndex frame = 1; frame <= framesOf(stretch, channels); ++frame) {
            const auto at = static_cast<std::size_t>(frame) * channels + channel;
            if (frame < framesOf(stretch, channels) && stretch.counts[at] == stretch.counts[at - channels])
                continue;
            if (frame - begin > longest.count)
                longest = {stretch.first + begin, frame - begin};
            begin = frame;
        }
    }
    return longest;
}

void checkStuck(const recording::Recording& recording, const CountSeries& series, Findings& findings)
{
    const double rate = series.stream.nominalRate.value;
    QStringList names;
    for (const recording::Channel& channel : recording.info.channels) {
        if (channel.unit == QLatin1String("g"))
            names.append(channel.name);
    }
    for (std::size_t channel = 0; channel < series.stream.channels; ++channel) {
        const recording::Span run = longestRun(series, channel);
        const auto seconds = static_cast<double>(run.count) / rate;
        if (seconds <= stuckAfter.count() || run.count < fewestStuckSamples)
            continue;
        Finding& stuck = findings.add(FindingKind::Stuck, Severity::Fault, seconds);
        stuck.subject = names.value(static_cast<qsizetype>(channel));
        stuck.place = run;
    }
}

/// Mean and mean square of each channel, in g.
void measureLevel(const CountSeries& series, RecordingFigures& figures)
{
    const std::size_t channels = series.stream.channels;
    const auto total = static_cast<double>(series.frames());
    if (total == 0.0)
        return;
    Axes mean{};
    for (std::size_t channel = 0; channel < channels; ++channel) {
        double sum = 0.0;
        double square = 0.0;
        for (const CountStretch& stretch : series.stretches) {
            for (std::size_t i = channel; i < stretch.counts.size(); i += channels) {
                const auto value = static_cast<double>(stretch.counts[i]);
                sum += value;
                square += value * value;
            }
        }
        const auto scale = static_cast<double>(series.stream.gravityPerCount);
        const double average = sum / total;
        const double variance = std::max(0.0, square / total - average * average);
        figures.vibration = std::max(figures.vibration, scale * std::sqrt(variance));
        if (channel < mean.size())
            mean[channel] = scale * average;
    }
    if (channels == mean.size())
        figures.gravity = mean;
}

struct SecondOfGravity {
    recording::Span span;
    Axes mean{};
};

/// Means over whole seconds; a recording or stretch shorter than that counts as one when it has half a second.
std::vector<SecondOfGravity> gravityBySecond(const CountSeries& series)
{
    const auto second = std::max<SampleIndex>(1, std::llround(series.stream.nominalRate.value));
    std::vector<SecondOfGravity> seconds;
    for (const CountStretch& stretch : series.stretches) {
        const SampleIndex frames = framesOf(stretch, 3);
        for (SampleIndex from = 0; from < frames; from += second) {
            const SampleIndex count = std::min(second, frames - from);
            if (2 * count < second)
                break;
            SecondOfGravity one{{stretch.first + from, count}, {}};
            for (SampleIndex frame = from; frame < from + count; ++frame) {
                for (std::size_t axis = 0; axis < 3; ++axis)
                    one.mean[axis] += static_cast<double>(stretch.counts[static_cast<std::size_t>(frame) * 3 + axis])
                                      / static_cast<double>(count);
            }
            seconds.push_back(one);
        }
    }
    return seconds;
}

/// Of each axis by itself.
Axes medianOf(const std::vector<Axes>& vectors)
{
    Axes middle{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        std::vector<double> values;
        for (const Axes& vector : vectors)
            values.push_back(vector[axis]);
        const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), at, values.end());
        middle[axis] = *at;
    }
    return middle;
}

void checkGravity(const CountSeries& series, const RecordingFigures& figures, Findings& findings)
{
    if (!figures.gravity)
        return;
    const double size = length(*figures.gravity);
    if (size < leastGravity || size > mostGravity) {
        findings.add(FindingKind::NoGravity, Severity::Warning, size);
        return; // its direction says nothing
    }
    const std::vector<SecondOfGravity> seconds = gravityBySecond(series);
    if (seconds.size() < 2)
        return;
    std::vector<Axes> vectors;
    for (const SecondOfGravity& one : seconds)
        vectors.push_back(one.mean);
    const Axes usual = medianOf(vectors);
    double most = 0.0;
    recording::Span place;
    for (const SecondOfGravity& one : seconds) {
        const double degrees = degreesBetween(one.mean, usual);
        if (degrees > most) {
            most = degrees;
            place = one.span;
        }
    }
    if (most > movedDegrees)
        findings.add(FindingKind::Moved, Severity::Fault, most).place = place;
}

/// The recording whose gravity stands for its session.
const CheckedSignal& nearestToTheMedian(const std::vector<const CheckedSignal*>& recordings)
{
    if (recordings.size() == 2)
        return *recordings.front(); // neither is in the majority: the older one was there first
    std::vector<Axes> vectors;
    for (const CheckedSignal* one : recordings)
        vectors.push_back(*one->figures.gravity);
    const Axes middle = medianOf(vectors);
    const auto offBy = [&](const CheckedSignal* one) { return degreesBetween(*one->figures.gravity, middle); };
    return **std::ranges::min_element(recordings, {}, offBy);
}

} // namespace

double degreesBetween(const Axes& a, const Axes& b)
{
    const double lengths = length(a) * length(b);
    if (!(lengths > 0.0))
        return 0.0;
    const double cosine = (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / lengths;
    return std::acos(std::clamp(cosine, -1.0, 1.0)) * 180.0 / 3.14159265358979323846;
}

CheckedSignal checkSignal(const recording::Recording& recording, const CountSeries& series)
{
    const recording::RecordingInfo& info = recording.info;
    CheckedSignal checked;
    checked.sessionId = info.sessionId;
    RecordingFigures& figures = checked.figures;
    figures.id = info.id;
    figures.name = info.name;
    figures.label = info.label;
    figures.duration = recording.duration();
    figures.nominalRate = info.nominalRate;
    figures.trueRate = info.trueRate;
    figures.jitter = info.jitter;
    figures.lost = info.lost;
    figures.gaps = recording.gaps.size();
    figures.clippedPercent = series.clippedPercent();
    measureLevel(series, figures);

    Findings findings(info);
    if (!info.complete)
        findings.add(FindingKind::Incomplete, Severity::Advice).subject = info.reason;
    checkRate(info, findings);
    checkGaps(recording, findings);
    checkFinite(recording, findings);
    checkClipping(series, findings);
    checkStuck(recording, series, findings);
    if (series.frames() > 0 && figures.vibration < restRms)
        findings.add(FindingKind::AtRest, Severity::Warning, 1000.0 * figures.vibration);
    checkGravity(series, figures, findings);
    checked.findings = findings.take();
    return checked;
}

std::vector<Finding> compareMounting(const std::vector<CheckedSignal>& checked)
{
    std::map<QString, std::vector<const CheckedSignal*>> sessions;
    for (const CheckedSignal& one : checked) {
        if (one.figures.gravity && length(*one.figures.gravity) >= leastGravity)
            sessions[one.sessionId].push_back(&one);
    }
    std::vector<Finding> findings;
    for (const auto& [session, recordings] : sessions) {
        const CheckedSignal& usual = nearestToTheMedian(recordings);
        for (const CheckedSignal* one : recordings) {
            const double degrees = degreesBetween(*one->figures.gravity, *usual.figures.gravity);
            if (degrees > movedDegrees)
                findings.push_back({FindingKind::MountedOtherwise, Severity::Fault, degrees, one->figures.id,
                                    one->figures.name, usual.figures.name, 0.0, {}, one->figures.nominalRate});
        }
    }
    return findings;
}

} // namespace baseline::workbench
