// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace baseline::workbench {

/// One window of a recording, for a look.
struct WindowPreview {
    QString recordingId;
    recording::Span span;
    Hertz rate;
    QStringList names; ///< of the channels
    QStringList units;
    std::vector<std::vector<float>> channels; ///< [channel]: physical values about their mean; NaN where one is lost
    Hertz binWidth;                           ///< 0: too short for a spectrum, or samples are lost
    std::vector<std::vector<float>> spectra;  ///< [channel]: peak amplitudes, Hann window
};

/// Reads it with a connection of its own, so that any thread may call it. Errors: those of Database::open and
/// SignalReader; InvalidArgument for a span outside the recording.
Result<WindowPreview> readWindow(const QString& projectPath, const QString& recordingId, recording::Span span);

} // namespace baseline::workbench
