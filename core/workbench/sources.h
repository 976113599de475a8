// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/loaded_model.h"
#include "core/workbench/count_series.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace baseline::workbench {

struct SourceOptions {
    std::optional<Hertz> rate;          ///< of files; wins over what they say
    std::optional<Hertz> otherwiseRate; ///< of files that do not say their rate: the model's, when scoring
    std::optional<std::uint32_t> rangeG;
    QString unit = QStringLiteral("g");
    bool asValues = false; ///< all channels as they are, for desktop-only features, and not as a board counts them
    QString label; ///< of a project's recordings only those with this label; empty: all
};

/// True for a path that names a project file: by its suffix, or because it holds a SQLite database.
bool isProjectPath(const QString& path);

/// The recordings behind the arguments of a command or the choice on a page, in their order: a file, a folder of files
/// in the order of their names, or the recordings of a project in the order in which they were made.
/// Errors: those of the formats and of the project; NotFound when a project has no recording with the label;
/// RateUnknown (subject = file); Cancelled. One bad file fails the whole: nothing is trained on half of what was asked.
/// With `leftOut` recordings of a project that hold no acceleration are left out and named there.
Result<std::vector<CountSeries>> loadSources(const QStringList& paths, const SourceOptions& options,
                                             const Progress& progress = {}, QStringList* leftOut = nullptr);

/// Recordings of a project by their ids, in the order of `ids`. Opens the project by itself, so that any thread may call
/// it. Errors: those of the project; InvalidArgument of countSeries (not with `leftOut`, as above); Cancelled.
Result<std::vector<CountSeries>> loadRecordings(const QString& projectPath, const QStringList& ids,
                                                const Progress& progress = {}, const SourceOptions& options = {},
                                                QStringList* leftOut = nullptr);

/// How the signals for a recipe are loaded: a table for "raw" needs no rate, it counts rows, one a second.
SourceOptions sourceOptionsFor(std::string_view recipe);
/// The same for a model that is to score them.
SourceOptions sourceOptionsFor(const model::LoadedModel& model);

} // namespace baseline::workbench
