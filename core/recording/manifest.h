// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QLatin1String>
#include <QString>

#include <vector>

namespace baseline::recording {

/// A labelled span, as files carry it.
struct LabelledSpan {
    Span span;
    QString label;

    friend bool operator==(const LabelledSpan&, const LabelledSpan&) = default;
};

/// What an exported file cannot say of its recording: WAV knows whole rates only, numpy none, and neither knows gaps.
struct ManifestEntry {
    QString file;         ///< its name in the folder
    std::int64_t bytes = 0; ///< its size: a file that was changed since speaks for itself again
    RecordingInfo info;
    std::vector<Gap> gaps;
    std::vector<LabelledSpan> segments;

    friend bool operator==(const ManifestEntry&, const ManifestEntry&) = default;
};

/// Stands beside the files of an export; an import of such a file reads it.
inline constexpr QLatin1String manifestName("recordings.json");

/// Writes, or replaces, the manifest of a folder, whole or not at all. Entries of files that were there before and are not
/// written now are kept. Errors: FileNotWritable, DiskFull; BadFormat when what is there is no manifest.
Status writeManifest(const QString& folder, const std::vector<ManifestEntry>& entries);

/// Empty where there is none, and where a file of that name is not ours. Errors: FileUnreadable; BadFormat (a manifest of
/// ours that is damaged); TooNew.
Result<std::vector<ManifestEntry>> readManifest(const QString& folder);

} // namespace baseline::recording
