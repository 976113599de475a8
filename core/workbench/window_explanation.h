// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/explanation.h"
#include "core/model/feature_places.h"
#include "core/model/loaded_model.h"
#include "core/workbench/count_series.h"

#include <string>
#include <vector>

namespace baseline::workbench {

/// The spectra of the explained windows beside those of the nearest windows of the baseline: amplitudes in g under a Hann
/// window, lines of i · binWidth.
struct SpectrumBeside {
    struct Channel {
        std::vector<float> window; ///< the median of the explained windows
        std::vector<float> low;    ///< the least of the nearest windows
        std::vector<float> middle; ///< their median
        std::vector<float> high;   ///< the most
    };
    Hertz binWidth;
    std::vector<Channel> channels; ///< none: the windows are too short for a spectrum, or hold no acceleration
};

/// A window of the baseline.
struct NearWindow {
    QString recordingId; ///< empty: from a file
    QString recording;   ///< its name
    recording::Span span;
};

/// Why windows are unlike the baseline of a model.
struct WindowExplanation {
    std::vector<std::string> names;          ///< of the features, as in featureNames()
    std::vector<std::string> units;          ///< of the features; empty: a plain number
    std::vector<model::FeaturePlace> places; ///< of the features
    std::vector<std::string> channels;       ///< their names
    evaluate::Explanation explanation;
    std::vector<evaluate::GroupShare> axes;  ///< group = channel
    std::vector<NearWindow> nearest;         ///< the nearest first
    SpectrumBeside spectrum;
    std::size_t baselineWindows = 0;
    std::size_t windows = 0;      ///< that are explained: those above the threshold, or all where none is
    bool isAboveThreshold = false;
    double score = 0.0;           ///< the highest of them; NaN where the model gave none
    double threshold = 0.0;
    SampleIndex length = 0;       ///< of the recording
    recording::Span stretch;      ///< from the first explained window to the end of the last, in its recording
};

/// Which part of a recording is asked about, and which windows of a baseline count. None of the latter: all that are not
/// excluded.
struct ExplanationSpans {
    recording::Span asked; ///< count 0: the whole recording
    /// Of each series of the baseline: what the model was trained on.
    std::vector<std::vector<recording::Span>> baseline = {};
};

/// Explains the windows of `asked` that `model` finds anomalous by the nearest windows of `baseline`.
/// Errors: those of tabulateWindows and evaluate::explainWindows; ModelMismatch (subject "rate", "range" or "channels");
/// InvalidArgument (subject "span": not one whole window in it; "baseline windows": none); Cancelled.
Result<WindowExplanation> explainSeries(model::LoadedModel& model, const CountSeries& asked,
                                        const std::vector<CountSeries>& baseline, const ExplanationSpans& spans = {},
                                        const Progress& progress = {});

} // namespace baseline::workbench
