// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dsp/signal_stages.h"
#include "core/project/signal_reader.h"

#include <cstddef>
#include <vector>

namespace baseline::workbench {

/// Reads spans of some channels of a recording for signal steps, a piece at a time so that it can be cancelled. Lives in
/// the thread of the reader, which must live longer.
class SignalSource {
public:
    /// Contract: `channels` are indices of the recording's channels.
    SignalSource(const project::SignalReader& reader, std::vector<std::size_t> channels);

    /// The form of the recording's own samples; the unit is that of the first channel, and empty where others differ.
    dsp::SignalForm form() const;

    /// The same of one of the channels alone; an index into `channels`.
    dsp::SignalForm formOf(std::size_t channel) const;

    /// Contract: at least one channel. How much more than `span` is to be read so that a chain is settled inside it, as far as the recording goes and no
    /// more than `most` samples at either end.
    dsp::Margin marginFor(const dsp::SignalChain& chain, recording::Span span, SampleIndex most) const;

    /// [channel][position in the span]: physical values, NaN where samples are lost. Errors: those of
    /// SignalReader::part(), Cancelled.
    Result<std::vector<std::vector<float>>> read(recording::Span span, const Progress& progress = {}) const;

private:
    const project::SignalReader* m_reader;
    std::vector<std::size_t> m_channels;
};

/// The span with its margin.
recording::Span widened(recording::Span span, dsp::Margin margin);

} // namespace baseline::workbench
