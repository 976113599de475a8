// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/loaded_model.h"
#include "core/workbench/baseline_windows.h"

#include <vector>

namespace baseline::workbench {

/// One window as the board's code judges it.
struct ScoredWindow {
    std::size_t series = 0;    ///< index into what was scored
    SampleIndex firstIndex = 0;
    Seconds start{0.0};        ///< from the start of its recording, at the nominal rate
    float score = 0.0F;        ///< of the first head
    Verdict verdict = Verdict::NoData;
    std::uint8_t cluster = noCluster;
    std::uint8_t topFeature = noFeature;
    bool overlapsPrevious = false;
};

/// Errors: ModelMismatch (subject "rate", "range" or "channels").
Status checkMatch(const model::LoadedModel& model, const CountSeries& series);

/// Every window of every series, in order. Errors: ModelMismatch (subject "rate", "range" or "channels"); Cancelled.
Result<std::vector<ScoredWindow>> scoreSeries(model::LoadedModel& model, const std::vector<CountSeries>& series,
                                              const Progress& progress = {});

/// The same of windows whose features are computed already: those of tabulateWindows for these series and the model's recipe.
Result<std::vector<ScoredWindow>> scoreWindows(model::LoadedModel& model, const std::vector<CountSeries>& series,
                                               const WindowTable& windows, const Progress& progress = {});

/// The scores alone, NaN where there is no data.
std::vector<double> scoresOf(const std::vector<ScoredWindow>& windows);
/// Those that are numbers: what cannot be judged is no anomaly and no normal.
std::vector<double> finiteScores(const std::vector<ScoredWindow>& windows);

/// Reads a model image from disk. Errors: FileNotFound, FileUnreadable, ModelInvalid.
Result<model::LoadedModel> loadModelFile(const QString& path);
/// Writes it whole or not at all. Errors: FileNotWritable, DiskFull.
Status saveModelFile(const QString& path, const model::Image& image);

} // namespace baseline::workbench
