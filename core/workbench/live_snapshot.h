// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/dsp/welch.h"
#include "core/workbench/score_pair.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace baseline::workbench {

/// What an engineer reads off the last second of one channel; all about the mean, in g.
struct LiveFigures {
    double mean = 0.0;
    double rms = 0.0;
    double peak = 0.0;
    double crest = 0.0;    ///< 0 where nothing moves
    double dominantHz = 0.0; ///< 0: none
};

struct LiveChannel {
    std::string name;     ///< "x", "y", "z", then "4", "5", …
    std::vector<float> g; ///< the visible span, oldest first; NaN where samples are missing
    LiveFigures figures;
};

/// Spectra of all channels over the same stretch: peak amplitude of a sine in g over frequency. Computed ten times a
/// second and shared by the snapshots between.
struct LiveSpectra {
    Hertz binWidth;
    std::vector<std::vector<float>> channels;
};

/// One point of the score strip.
struct LiveScore {
    double seconds = 0.0; ///< on the snapshot's time line: the end of the window
    float board = 0.0F;
    float studio = 0.0F;  ///< NaN where the studio cannot compute it
    float threshold = 0.0F;
    Verdict verdict = Verdict::NoData;
    bool alarm = false;
    std::uint64_t windowIndex = 0; ///< first index of the window in its stream
};

/// Where the newest window lies in the plane of the clusters.
struct LivePoint {
    std::array<float, 2> at{};
    float score = 0.0F;
    Verdict verdict = Verdict::NoData;
    std::uint8_t cluster = noCluster;
    std::uint64_t modelHash = 0;
};

/// Everything that a page shows of the live signal at one moment. Never changed once it is handed out.
struct LiveSnapshot {
    std::uint64_t number = 0; ///< rises by one from snapshot to snapshot
    std::uint32_t streamId = 0;
    std::uint32_t rangeG = 0;
    Hertz nominalRate;
    Hertz measuredRate;         ///< by the board's clock; 0: not known yet
    SampleIndex firstIndex = 0; ///< of the first visible sample in its stream; negative: it belongs to an earlier one
    double firstSeconds = 0.0;  ///< of the first visible sample; the time line goes on from stream to stream
    double endSeconds = 0.0;    ///< behind the newest sample
    std::vector<LiveChannel> channels;
    std::shared_ptr<const LiveSpectra> spectra; ///< null: too few samples
    std::uint64_t received = 0; ///< frames since the connection began
    std::uint64_t lost = 0;
    std::uint64_t clipped = 0;
    std::shared_ptr<const std::vector<LiveScore>> scores; ///< of the last 60 s, oldest first; never null
    std::optional<ScorePair> latest;                      ///< the newest window that the board scored
    ScoreCounters counters;
    std::optional<LivePoint> boardPoint;     ///< by the board's model
    std::optional<LivePoint> candidatePoint; ///< by the candidate: a model that is not on the board
};

} // namespace baseline::workbench
