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
    /// Of every channel whose header does not name another one. "m/s2" and "m/s²" are turned into g through the scale
    /// of the channel, so the raw values stay what the file says.
    QString unit = QStringLiteral("g");
    QString label;
    /// Float32 keeps 6 significant decimals for certain, Float64 keeps 15.
    SampleFormat format = SampleFormat::Float32;
};

} // namespace baseline::recording
