// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/recording.h"

#include <QString>

#include <optional>

namespace baseline::recording {

/// What the user knows about a file that the file may not say itself.
struct ImportOptions {
    /// Wins over a time column, which is then ignored: the rows are taken as evenly spaced, without gaps.
    std::optional<Hertz> rate;
    /// Of every channel for which the file does not name one. Empty: g in tables and arrays, FS (of full scale) in sound
    /// files. "m/s2" and "m/s²" are turned into g through the scale of the channel, so the raw values stay what the
    /// file says.
    QString unit;
    QString label;
    /// Of formats that write numbers as text. Float32 keeps 6 significant decimals for certain, Float64 keeps 15. Binary
    /// formats keep their own.
    SampleFormat format = SampleFormat::Float32;
    /// Which signal of a file that holds several: an array (npz, mat; a field of a structure is "structure.field"), or
    /// the word in the text column of a table whose rows belong to several sensors in turn.
    std::optional<QString> variable;
    /// The user's consent to move unevenly spaced samples onto an even grid by linear interpolation. Without it such a
    /// file is refused with UnevenSampling.
    bool resampleUneven = false;
    /// For a preview: no more rows than this are read. 0: all.
    SampleIndex maximumRows = 0;
};

} // namespace baseline::recording
