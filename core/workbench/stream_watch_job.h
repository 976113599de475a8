// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/stream_watch.h"
#include "core/model/recipe.h"
#include "core/workbench/count_series.h"
#include "core/workbench/score_job.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace baseline::workbench {

/// Numbers in a row for a detector that learns from a stream, and where each comes from.
struct StreamValues {
    QString name;               ///< "score", a feature or a column
    std::vector<double> values; ///< NaN: no data
    std::vector<Seconds> starts; ///< of each window in its recording; empty for a table
    std::vector<std::size_t> sources; ///< of each window: index into `files`; empty for a table
    QStringList files;
    std::chrono::milliseconds period{0}; ///< from one to the next; 0: a table does not say
};

/// A column of a table; without a name its only one. Errors: those of readNumberTable; InvalidArgument (subject "column": no
/// such one, or a choice to make; detail lists them).
Result<StreamValues> streamOfTable(const QString& path, const QString& column);

/// The score of every window, by the board's code. Errors: those of scoreSeries.
Result<StreamValues> streamOfScores(model::LoadedModel& model, const std::vector<CountSeries>& series,
                                    const Progress& progress = {});

/// One feature of every window. Errors: those of tabulateWindows; InvalidArgument (subject "feature": the recipe has none of that
/// name; detail lists them).
Result<StreamValues> streamOfFeature(const std::vector<CountSeries>& series, const model::Recipe& recipe,
                                     const QString& feature, const Progress& progress = {});

/// Runs the detector. A stream that knows its period decides R. Errors: those of learn::watchStream.
Result<learn::StreamWatch> watchValues(const StreamValues& stream, learn::StreamOptions options,
                                       const Progress& progress = {});

/// "learning", "normal", "outlier", "collective", "no data": of tables and JSON, the same in every language.
QString streamVerdictWord(ExtremeVerdict verdict);

/// One line a value: file and start in seconds where they are known, else its number, then value, verdict, bounds and limits.
/// Errors: FileNotWritable, DiskFull.
Status saveWatch(const QString& path, const StreamValues& stream, const learn::StreamWatch& watch);

} // namespace baseline::workbench
