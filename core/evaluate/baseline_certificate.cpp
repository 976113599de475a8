// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/baseline_certificate.h"

#include "core/evaluate/alarm_statistic.h"
#include "core/evaluate/tolerance_limit.h"
#include "core/learn/distributions.h"
#include "core/learn/pareto_tail.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <string>

namespace baseline::evaluate {

namespace {

constexpr double hour = 3600.0;

Error invalid(const char* subject, const char* detail)
{
    return {Error::Code::InvalidArgument, detail, subject};
}

std::vector<double> finite(std::span<const double> scores)
{
    std::vector<double> kept;
    std::ranges::copy_if(scores, std::back_inserter(kept), [](double score) { return std::isfinite(score); });
    return kept;
}

/// The mean over the runs, weighted by their windows. What scores without memory show by chance is 1: there the estimate
/// lies above 1 + 8 / sqrt(n) in one of twelve series. So little memory does not break the promise:
/// AR(1) 0.5, a time of 3, breaks it in 7.8 % of calibrations instead of 5 % (algorithms 8.6 D).
double timeOf(const std::vector<std::vector<double>>& runs)
{
    double sum = 0.0;
    double windows = 0.0;
    for (const std::vector<double>& run : runs) {
        sum += autocorrelationTime(run) * static_cast<double>(run.size());
        windows += static_cast<double>(run.size());
    }
    const double time = windows > 0.0 ? sum / windows : 1.0;
    return time - 1.0 <= 8.0 / std::sqrt(std::max(1.0, windows)) ? 1.0 : time;
}

Status check(std::span<const CalibrationRun> runs, const CertifyOptions& options)
{
    const auto hasWindows = [](const CalibrationRun& run) { return !run.apart.empty(); };
    if (!std::ranges::any_of(runs, hasWindows))
        return invalid("calibration windows", "there is no normal window to calibrate on");
    if (!(options.delta >= 1e-9 && options.delta < 1.0))
        return invalid("delta", "delta lies between 0 and 1");
    const double alpha = options.alarmsPerHour * options.hop.count() / hour;
    if (!(alpha >= 1e-9 && alpha < 1.0))
        return invalid("alarms per hour", "a budget lies above 0 and below the number of windows in an hour");
    return done();
}

/// First against second half of all that is calibrated on, recordings one after the other.
Status testStability(const std::vector<double>& scores, const CertifyOptions& options, const Progress& progress,
                     BaselineCertificate& certificate)
{
    Matrix table(scores.size(), 1);
    std::ranges::transform(scores, table.values.begin(), [](double score) { return static_cast<float>(score); });
    HalvesOptions halves;
    halves.seed = options.seed;
    const auto test = compareHalves(table, halves, progress);
    if (!test && test.error().code == Error::Code::Cancelled)
        return test.error();
    if (test) // what cannot be tested, a handful of windows, is told as untested
        certificate.halves = *test;
    certificate.isMoving = certificate.halves && certificate.halves->p < movingBelow;
    return done();
}

/// The threshold at the rank that the independent windows have.
Status takeRank(std::vector<double> scores, BaselineCertificate& certificate)
{
    const std::size_t n = scores.size();
    const bool isMarginal = certificate.promise == Promise::Marginal;
    // An alpha so near 1 that any window may alarm has rank 0.
    certificate.rank =
        isMarginal ? std::max<std::size_t>(1, conformalRank(certificate.effective, certificate.alpha))
                   : certificate.effective + 1
                         - toleranceRank(certificate.effective, certificate.alpha, certificate.delta);
    const std::size_t fromTop = certificate.effective + 1 - certificate.rank;
    for (double& score : scores) {
        if (!std::isfinite(score)) {
            score = std::numeric_limits<double>::infinity();
            ++certificate.withoutScore;
        }
    }
    // Of dependent scores the same share stays above as of independent ones.
    const std::size_t kept = std::max<std::size_t>(1, fromTop * n / certificate.effective);
    const auto wanted = scores.begin() + static_cast<std::ptrdiff_t>(kept - 1);
    std::ranges::nth_element(scores, wanted, std::greater{});
    if (!std::isfinite(*wanted))
        return Error{Error::Code::BadValues, "too many calibration windows without a score", {},
                     100.0 * static_cast<double>(certificate.withoutScore) / static_cast<double>(n)};
    certificate.threshold = *wanted;
    certificate.isCertified = true;
    return done();
}

/// Windows that share no sample, and their promise A or B.
Status certifyWindows(std::span<const CalibrationRun> runs, const CertifyOptions& options,
                      BaselineCertificate& certificate)
{
    std::vector<double> scores;
    std::vector<std::vector<double>> series;
    for (const CalibrationRun& run : runs) {
        scores.insert(scores.end(), run.apart.begin(), run.apart.end());
        series.push_back(finite(run.apart));
    }
    const std::size_t n = scores.size();
    const double perHour = hour / options.hop.count();
    const bool isMarginal = options.promise == Promise::Marginal;
    certificate.alpha = options.alarmsPerHour / perHour;
    certificate.windows = n;
    certificate.duration = static_cast<double>(n) * options.window;
    certificate.autocorrelationTime = timeOf(series);
    certificate.effective = std::max<std::size_t>(
        1, static_cast<std::size_t>(static_cast<double>(n) / certificate.autocorrelationTime));
    certificate.isApproximate = certificate.effective < n;
    const auto worth = static_cast<double>(certificate.effective);
    certificate.leastPerHour =
        perHour * (isMarginal ? 1.0 / (worth + 1.0) : smallestAlpha(certificate.effective, options.delta));
    const std::size_t needed = isMarginal ? calibrationWindowsNeeded(certificate.alpha)
                                          : toleranceWindowsNeeded(certificate.alpha, options.delta);
    certificate.neededDuration =
        std::ceil(static_cast<double>(needed) * certificate.autocorrelationTime) * options.window;
    certificate.estimate = tailThreshold(finite(scores), certificate.alpha);
    if (needed > certificate.effective)
        return done();

    return takeRank(std::move(scores), certificate);
}

/// The maxima of whole blocks of each run; the rest of a run counts for nothing.
std::vector<double> blockMaxima(const std::vector<std::vector<double>>& statistics, std::size_t length)
{
    std::vector<double> maxima;
    for (const std::vector<double>& statistic : statistics) {
        for (std::size_t from = 0; from + length <= statistic.size(); from += length)
            maxima.push_back(*std::max_element(statistic.begin() + static_cast<std::ptrdiff_t>(from),
                                               statistic.begin() + static_cast<std::ptrdiff_t>(from + length)));
    }
    return maxima;
}

/// Promise D: block maxima of the alarm's own statistic, a rank of them as for any exchangeable scores.
Status certifyAlarmBlocks(std::span<const CalibrationRun> runs, const CertifyOptions& options,
                          BaselineCertificate& certificate)
{
    std::vector<std::vector<double>> statistics;
    std::vector<std::vector<double>> judged; // without the windows that cannot alarm yet
    std::vector<double> all;
    for (const CalibrationRun& run : runs) {
        statistics.push_back(alarmStatistic(run.all, options.needed, options.of));
        const std::size_t quiet = std::min(options.needed - 1, statistics.back().size());
        judged.push_back(finite(std::span(statistics.back()).subspan(quiet)));
        all.insert(all.end(), judged.back().begin(), judged.back().end());
        certificate.withoutScore += static_cast<std::size_t>(
            std::ranges::count_if(run.all, [](double score) { return !std::isfinite(score); }));
    }
    certificate.autocorrelationTime = timeOf(judged);
    const auto least = static_cast<std::size_t>(std::ceil(std::max(0.0, options.leastBlock / options.hop)));
    certificate.blockLength = blockLengthFor(certificate.autocorrelationTime, std::max(options.of, least));
    const std::vector<double> maxima = blockMaxima(statistics, certificate.blockLength);
    if (maxima.empty())
        return invalid("calibration windows", "there is less than one block of normal windows");
    const Seconds block = static_cast<double>(certificate.blockLength) * options.hop;
    const double blocksPerHour = hour / block.count();
    // More alarms than half of the blocks: a promise of half of them is stronger than what was asked for.
    certificate.alpha = std::min(0.5, options.alarmsPerHour / blocksPerHour);
    certificate.effective = maxima.size();
    certificate.windows = maxima.size() * certificate.blockLength;
    certificate.duration = static_cast<double>(certificate.windows) * options.hop;
    certificate.leastPerHour = blocksPerHour / (static_cast<double>(maxima.size()) + 1.0);
    const std::size_t needed = calibrationWindowsNeeded(certificate.alpha);
    certificate.neededDuration = static_cast<double>(needed) * block;
    certificate.estimate = tailThreshold(all, options.alarmsPerHour * options.hop.count() / hour);
    if (needed > maxima.size())
        return done();
    const auto calibration = calibrateConformal(maxima, certificate.alpha);
    if (!calibration)
        return calibration.error();
    const auto& ranked = std::get<Certificate>(*calibration);
    certificate.rank = ranked.rank;
    certificate.threshold = ranked.threshold;
    certificate.isCertified = true;
    return done();
}

} // namespace

std::optional<double> tailThreshold(std::span<const double> scores, double alpha)
{
    std::vector<double> sorted = finite(scores);
    constexpr std::size_t fewest = 20;
    if (sorted.size() < fewest || !(alpha > 0.0 && alpha < 1.0))
        return std::nullopt;
    std::ranges::sort(sorted);
    const std::size_t above = std::max<std::size_t>(10, sorted.size() / 10);
    const auto all = static_cast<double>(sorted.size());
    if (alpha * all >= static_cast<double>(above))
        return sorted[static_cast<std::size_t>((1.0 - alpha) * (all - 1.0))];
    const double level = sorted[sorted.size() - above - 1];
    std::vector<double> excesses;
    for (const double score : std::span(sorted).last(above)) {
        if (score > level)
            excesses.push_back(score - level);
    }
    const auto tail = learn::fitParetoTail(excesses);
    if (!tail)
        return std::nullopt;
    return level + tail->quantile(alpha * all / static_cast<double>(excesses.size()));
}

Result<BaselineCertificate> certifyBaseline(std::span<const CalibrationRun> runs, const CertifyOptions& options,
                                            const Progress& progress)
{
    if (Status sound = check(runs, options); !sound)
        return sound.error();
    BaselineCertificate certificate;
    certificate.promise = options.promise;
    certificate.alarmsPerHour = options.alarmsPerHour;
    certificate.delta = options.delta;
    certificate.threshold = std::numeric_limits<double>::quiet_NaN();
    progress.at(0.1, "certify");
    const Status certified = options.promise == Promise::Blocks ? certifyAlarmBlocks(runs, options, certificate)
                                                                : certifyWindows(runs, options, certificate);
    if (!certified)
        return certified.error();
    std::vector<double> scores;
    for (const CalibrationRun& run : runs) {
        const std::vector<double> kept = finite(run.apart);
        scores.insert(scores.end(), kept.begin(), kept.end());
    }
    if (Status tested = testStability(scores, options, progress, certificate); !tested)
        return tested.error();
    if (certificate.isMoving)
        certificate.isCertified = false;
    if (!certificate.isCertified)
        certificate.threshold = certificate.estimate.value_or(std::numeric_limits<double>::quiet_NaN());
    return certificate;
}

model::Certificate headCertificate(const BaselineCertificate& certificate)
{
    model::Certificate head;
    if (!certificate.isCertified)
        return head;
    head.alpha = static_cast<float>(certificate.alpha);
    head.calibrationWindows = static_cast<std::uint32_t>(certificate.effective);
    head.rank = static_cast<std::uint32_t>(certificate.rank);
    switch (certificate.promise) {
    case Promise::Marginal:
        head.kind = CertificateKind::ConformalMarginal;
        break;
    case Promise::ThisCalibration:
        head.kind = certificate.isApproximate ? CertificateKind::ToleranceDependent : CertificateKind::ToleranceLimit;
        break;
    case Promise::Blocks:
        head.kind = CertificateKind::Blocks;
        head.calibrationWindows = static_cast<std::uint32_t>(certificate.windows);
        head.rank = static_cast<std::uint32_t>(certificate.effective);
        break;
    }
    return head;
}

double toleranceConfidence(const model::Certificate& certificate)
{
    if (certificate.rank < 1 || certificate.rank > certificate.calibrationWindows)
        return 0.0;
    const double fromTop = static_cast<double>(certificate.calibrationWindows - certificate.rank) + 1.0;
    return learn::betaProbability(fromTop, static_cast<double>(certificate.rank),
                                  static_cast<double>(certificate.alpha));
}

} // namespace baseline::evaluate
