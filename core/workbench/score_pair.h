// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/device/taps.h"
#include "firmware/src/score/scorer.h"

#include <string>

namespace baseline::workbench {

/// How the studio's own score of a window stands to the board's.
enum class Comparison {
    Equal,      ///< every head's score and the verdict are the same, bit for bit
    Different,
    SamplesLost, ///< the window lost samples on the way here, so that the studio cannot compute it
    OtherModel,  ///< the board scored with a model that the studio does not have (yet)
    NoData,      ///< the board gave no score: see Score::reason
};

/// One window as the board judged it, and as the studio does with the board's own code.
struct ScorePair {
    device::ScoreIn board;
    WindowScore studio{};   ///< valid when comparison is Equal or Different
    Comparison comparison = Comparison::NoData;
    std::uint64_t modelHash = 0; ///< whole; only the low half when the studio does not have the model
    Seconds start{0.0};     ///< of the window in its stream, at the nominal rate
    Seconds end{0.0};
    float threshold = 0.0F; ///< of the first head; 0: unknown
    std::string feature;    ///< name of the board's top feature; empty: unknown
    float deviation = 0.0F; ///< its distance from the training mean, in standard deviations; valid as `studio` is

    bool isCompared() const { return comparison == Comparison::Equal || comparison == Comparison::Different; }
    float boardScore() const { return board.score.headCount > 0 ? board.score.scores[board.score.judge] : 0.0F; }
    Verdict verdict() const { return static_cast<Verdict>(board.score.verdict); }
    bool alarm() const { return board.score.alarm != 0; }
};

/// Windows by how they compared.
struct ScoreCounters {
    std::uint64_t windows = 0;
    std::uint64_t equal = 0;
    std::uint64_t different = 0;
    std::uint64_t samplesLost = 0;
    std::uint64_t otherModel = 0;
    std::uint64_t noData = 0;

    std::uint64_t compared() const { return equal + different; }
    void count(Comparison comparison);
    friend bool operator==(const ScoreCounters&, const ScoreCounters&) = default;
};

} // namespace baseline::workbench
