// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dsp/hilbert_envelope.h"
#include "core/recording/recording.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace baseline::workbench {

/// Which envelope spectrum of a recording is wanted.
struct EnvelopeRequest {
    QString projectPath;
    QString recordingId;
    std::size_t channel = 0;
    std::optional<dsp::FrequencyBand> band; ///< none: dsp::envelopeBand() of the rate
    bool squared = true;
    Hertz resolution{1.5};
};

struct RecordingEnvelope {
    dsp::Spectrum spectrum;
    dsp::EnvelopeSettings settings; ///< that were used
    QString unit;                   ///< "g²" of a squared one
    recording::Span span;           ///< that it is of: the longest stretch without a gap, or its middle
};

/// What an envelope spectrum is taken of at most; more would not make a fault any clearer.
inline constexpr Seconds envelopeLength{60.0};

/// Reads the channel and takes its envelope spectrum. Opens the project by itself, so that any thread may call it. Errors:
/// those of ProjectFile::openForViewing and SignalReader; those of dsp::envelopeBand() and dsp::envelopeSpectrum();
/// InvalidArgument (subject "channels": there is no such channel); Cancelled.
Result<RecordingEnvelope> takeEnvelope(const EnvelopeRequest& request, const Progress& progress = {});

} // namespace baseline::workbench
