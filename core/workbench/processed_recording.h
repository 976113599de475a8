// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dsp/signal_chain.h"

#include <QString>

namespace baseline::workbench {

struct ProcessedRecording {
    QString id;
    QString name;
};

/// A whole recording behind a chain as a new recording of the project, piece by piece: float32 at the new rate and unit,
/// with the labelled spans and the exclusions of the old one. Its name is the old one and `suffix`, its source says the
/// steps, its notes hold them as JSON. A sample that one channel has lost is lost. It is stored as removed: the edit
/// RemoveRecording{id, false} brings it into the lists and can be undone. Opens the project by itself, so that any thread
/// may call it.
/// Errors: those of ProjectFile::open, SignalReader and of the chain; InvalidArgument (subject "short stretches":
/// nothing is left); Cancelled. On an error nothing is stored.
Result<ProcessedRecording> storeProcessed(const QString& projectPath, const QString& recordingId,
                                          const dsp::SignalChain& chain, const QString& suffix,
                                          const Progress& progress = {});

} // namespace baseline::workbench
