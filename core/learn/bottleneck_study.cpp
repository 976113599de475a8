// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/bottleneck_study.h"

#include "core/learn/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace baseline::learn {
namespace {

constexpr std::size_t fitRows = 600;
constexpr std::size_t freshRows = 400; ///< for the thresholds, and of each kind for the judgement
constexpr double wanted = 0.01;        ///< false alarms
constexpr double noise = 0.03;
constexpr double humpWidth = 1.6; ///< bins
constexpr std::size_t epochs = 200;

/// A normally distributed number (Box and Muller 1958).
double normal(Random& random)
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - random.unit()));
    return radius * std::cos(2.0 * std::numbers::pi * random.unit());
}

std::vector<double> errorsOf(const Matrix& rows, const Matrix& back)
{
    std::vector<double> errors(rows.rows, 0.0);
    for (std::size_t row = 0; row < rows.rows; ++row) {
        for (std::size_t column = 0; column < rows.columns; ++column) {
            const double lost = static_cast<double>(rows(row, column)) - static_cast<double>(back(row, column));
            errors[row] += lost * lost / static_cast<double>(rows.columns);
        }
    }
    return errors;
}

double shareAbove(const std::vector<double>& errors, double threshold)
{
    const auto above = std::ranges::count_if(errors, [threshold](double error) { return error > threshold; });
    return static_cast<double>(above) / static_cast<double>(errors.size());
}

/// The rank that a fresh normal row exceeds with the wanted probability (split conformal).
double thresholdOf(std::vector<double> errors)
{
    const auto rank = static_cast<std::size_t>(std::ceil((1.0 - wanted) * static_cast<double>(errors.size() + 1)));
    const auto place = errors.begin() + static_cast<std::ptrdiff_t>(std::min(rank, errors.size()) - 1);
    std::ranges::nth_element(errors, place);
    return *place;
}

template <typename Squeeze>
SqueezeOutcome judge(const Squeeze& squeeze, std::uint64_t seed)
{
    const auto errors = [&](bool isOdd, std::uint64_t lot) {
        const Matrix rows = madeUpSpectra(freshRows, isOdd, seed + lot);
        return errorsOf(rows, squeeze(rows));
    };
    SqueezeOutcome outcome;
    outcome.threshold = thresholdOf(errors(false, 1));
    outcome.normal = errors(false, 2);
    outcome.odd = errors(true, 3);
    outcome.falseShare = shareAbove(outcome.normal, outcome.threshold);
    outcome.caughtShare = shareAbove(outcome.odd, outcome.threshold);
    return outcome;
}

} // namespace

Matrix madeUpSpectra(std::size_t rows, bool isOdd, std::uint64_t seed)
{
    Random random(seed);
    Matrix spectra(rows, spectrumBins);
    for (std::size_t row = 0; row < rows; ++row) {
        const double place = 4.0 + (static_cast<double>(spectrumBins) - 9.0) * random.unit();
        const double height = 0.7 + 0.6 * random.unit();
        const double draw = random.unit();
        const double centre = 0.5 * static_cast<double>(spectrumBins);
        const bool isNearEdge = std::abs(place - centre) > 5.0; // the second hump is seen whole
        const double side = (isNearEdge ? place > centre : draw < 0.5) ? -4.0 : 4.0;
        for (std::size_t bin = 0; bin < spectrumBins; ++bin) {
            const auto hump = [&](double middle) {
                const double away = (static_cast<double>(bin) - middle) / humpWidth;
                return std::exp(-0.5 * away * away);
            };
            double value = height * hump(place) + noise * normal(random);
            if (isOdd)
                value += 0.35 * height * hump(place + side);
            spectra(row, bin) = static_cast<float>(value);
        }
    }
    return spectra;
}

Matrix BottleneckStudy::throughNetwork(const Matrix& rows) const
{
    return outputsOf(network.network, rows);
}

Matrix BottleneckStudy::throughPlane(const Matrix& rows) const
{
    const Matrix scores = project(plane, rows);
    Matrix back(rows.rows, rows.columns);
    for (std::size_t row = 0; row < rows.rows; ++row) {
        for (std::size_t column = 0; column < rows.columns; ++column) {
            double value = static_cast<double>(plane.mean[column]);
            for (std::size_t i = 0; i < scores.columns; ++i)
                value += static_cast<double>(scores(row, i)) * static_cast<double>(plane.components(i, column));
            back(row, column) = static_cast<float>(value);
        }
    }
    return back;
}

Result<BottleneckStudy> studyBottleneck(std::size_t bottleneck, std::uint64_t seed, const Progress& progress)
{
    const std::uint64_t first = 8 * seed; // lots of neighbouring seeds are different ones
    const Matrix rows = madeUpSpectra(fitRows, false, first);
    AutoencoderOptions options;
    options.bottleneck = bottleneck;
    options.epochs = epochs;
    options.patience = epochs; // the whole curve is what the lesson shows
    options.seed = seed;
    auto network = fitAutoencoder(rows, options, progress);
    if (!network)
        return network.error();
    auto plane = fitPca(rows, KeepCount{bottleneck}, progress);
    if (!plane)
        return plane.error();
    BottleneckStudy study{bottleneck, std::move(*network), std::move(*plane), {}, {}};
    study.bent = judge([&study](const Matrix& lot) { return study.throughNetwork(lot); }, first);
    study.straight = judge([&study](const Matrix& lot) { return study.throughPlane(lot); }, first);
    return study;
}

} // namespace baseline::learn
