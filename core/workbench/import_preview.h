// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/recording/import_note.h"
#include "core/recording/import_options.h"
#include "core/recording/recording.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace baseline::workbench {

/// What an import of a file would give, and what the user has to say first. Nothing is stored.
struct ImportPreview {
    QString path;
    /// The first rows. Where the rate is still unknown it is 1 Hz; empty with a fault.
    recording::Recording recording;
    SampleIndex rows = 0; ///< that were read
    bool whole = false;   ///< these are all rows of the file
    bool needsRate = false;
    bool needsConsent = false;    ///< to resampling: the rows are not evenly spaced
    double unevenPercent = 0.0;   ///< of the steps are off
    QStringList variables;        ///< to choose one from; empty: there is nothing to choose
    std::vector<recording::ImportNote> notes;
    std::optional<Error> fault; ///< nothing that the user says makes it a recording

    bool isReady() const { return !fault && !needsRate && !needsConsent && variables.isEmpty(); }
};

/// Enough for a picture of the beginning.
inline constexpr SampleIndex importPreviewRows = 20'000;

/// Reads the beginning of a file as importFiles would with these options. May run in any thread.
ImportPreview previewImport(const QString& path, const recording::ImportOptions& options, const Progress& progress = {});

} // namespace baseline::workbench
