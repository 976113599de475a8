// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/learn/maxima_laws.h"
#include "core/learn/spot.h"
#include "core/learn/talk_experiments.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace baseline::learn {

/// The detectors that learn from a stream of numbers as it comes.
enum class StreamDetector {
    ExtremeValue, ///< "evt", of the tinyML talk
    Spot,         ///< "spot"
    DriftSpot,    ///< "dspot"
    Teda,         ///< "teda"
};

std::string_view nameOf(StreamDetector detector);
std::optional<StreamDetector> streamDetectorOf(std::string_view name);

struct StreamOptions {
    StreamDetector detector = StreamDetector::ExtremeValue;
    TalkExperiment experiment = talkExperiments.front(); ///< of ExtremeValue; its R is the stream's
    TalkDelta delta = TalkDelta::AsPublished;
    SpotOptions spot;            ///< of Spot and DriftSpot
    std::size_t firstValues = 0; ///< that Spot begins from; 0: 1000, or half of the stream where it is shorter
    double sigmas = 3.0;         ///< m of Teda
};

/// What the detector says of one value. Limits are NaN until they are known.
struct StreamSample {
    ExtremeVerdict verdict = ExtremeVerdict::Learning;
    double lower = 0.0;      ///< bounds L, U of ExtremeValue, the mean -+ m deviations of Teda
    double upper = 0.0;      ///< the threshold t of Spot where its tail begins
    double lowerLimit = 0.0; ///< beyond these a value is an outlier
    double upperLimit = 0.0;
};

/// Values in a row that were called outliers.
struct StreamAlarm {
    std::size_t first = 0;
    std::size_t last = 0;
    bool isCollective = false; ///< at least one of them is of a collective anomaly
    double farthest = 0.0;     ///< the value farthest beyond its limit
};

struct StreamWatch {
    std::vector<StreamSample> samples; ///< as many as values
    std::vector<StreamAlarm> alarms;
    std::size_t outliers = 0;   ///< samples
    std::size_t collective = 0; ///< of these
    std::size_t noData = 0;     ///< values that are no numbers
    /// Of ExtremeValue the peaks of excursions above U, less U, outliers included; else the largest value of each block.
    MaximaLaws maxima;
    std::size_t block = 0;             ///< values a block; 0: peaks of excursions
    std::optional<WeibullFit> lastLaw; ///< of ExtremeValue: of the last N maxima above U, what judges the next one
    std::optional<ParetoTail> tail;    ///< of Spot
    std::size_t excesses = 0;          ///< of Spot: above t, all
};

/// Runs the detector over all values, R apart. Errors: InvalidArgument (those of checkedSettings and Spot::start; subject "sigmas": not above
/// 0; "values": fewer than two numbers), ConstantInput (of Spot::start; subject "values": nothing varies), Cancelled.
Result<StreamWatch> watchStream(std::span<const double> values, const StreamOptions& options,
                                const Progress& progress = {});

} // namespace baseline::learn
