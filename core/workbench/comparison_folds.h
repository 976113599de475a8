// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/count_series.h"

#include <string>
#include <vector>

namespace baseline::workbench {

/// One way of holding normal recordings back: trained on the one part, judged on the other.
struct ComparisonFold {
    std::vector<CountSeries> training;
    std::vector<CountSeries> held;
};

/// How a baseline was parted, for the sentence that says so.
enum class FoldKind {
    ByRecording, ///< each recording, or group of neighbouring ones, is held back once
    InTime       ///< a single recording: its last part is held back, with a gap before it
};

struct ComparisonFolds {
    FoldKind kind = FoldKind::ByRecording;
    std::vector<ComparisonFold> folds;
};

/// Never windows of one recording on both sides, unless there is only one: then its last third, behind a gap of one second or
/// `gap` frames, whichever is longer. At most `mostFolds`; more recordings than that are held back in groups of neighbours in
/// time, because files that were made one after the other resemble each other. Contract: not empty.
ComparisonFolds comparisonFolds(const std::vector<CountSeries>& normal, SampleIndex gap, std::size_t mostFolds = 3);

/// The frames of a series from `first` on and before `end`, as a series of its own.
CountSeries partOfSeries(const CountSeries& series, SampleIndex first, SampleIndex end);

} // namespace baseline::workbench
