// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recipe.h"
#include "core/recording/recording.h"
#include "core/workbench/count_series.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace baseline::tests {

// The recordings of shared/data/README.md as its protocol takes them.

using Recordings = std::vector<recording::Recording>;

/// True where shared/data is on this computer.
bool hasSharedData();

/// All files of a folder below shared/data, shorter names first (H3 before H101), values in double; info.source is the
/// path. `rate` where the files do not say it. Errors: those of the formats.
Result<Recordings> recordingsIn(const QString& folder, std::optional<Hertz> rate = {});

/// Every second one, from the first (parity 0: "even") or the second (1: "odd") on.
Recordings everySecond(const Recordings& recordings, std::size_t parity);

Recordings joined(std::vector<Recordings> parts);

/// Several variables of one file of bearing-cwru as channels of one recording, 48 kHz. Errors: those of the formats.
Result<recording::Recording> bearingAt48kHz(const QString& file, const QStringList& variables);

/// A file of the SKAB test bed: its eight channels as rows of one second each, and which of them are labelled anomalous.
struct PumpFile {
    recording::Recording signal;
    std::vector<bool> anomalous;
};

/// The twelve files with anomalies, in the order of folder and name. Errors: FileUnreadable; BadFormat.
Result<std::vector<PumpFile>> pumpFiles();
/// Rows [first, end) of it as a recording.
recording::Recording rowsOf(const recording::Recording& signal, std::size_t first, std::size_t end);

/// Windows with their features, a row each, and the recording that each is from.
struct FeatureRows {
    Matrix features;
    std::vector<std::size_t> recordings;
    model::Stream stream; ///< of all of them
};

/// By a recipe that only a desktop runs, from the values as they are. Errors: those of valueSeries and tabulateWindows.
Result<FeatureRows> valueFeatures(const Recordings& recordings, const model::Recipe& recipe);
/// By a recipe of the board, from counts at ± `rangeG`.
Result<FeatureRows> countFeatures(const Recordings& recordings, const model::Recipe& recipe, std::uint32_t rangeG);

} // namespace baseline::tests
