// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/window_preview.h"

#include "core/dsp/spectrum_averager.h"
#include "core/project/database.h"
#include "core/project/signal_reader.h"

#include <algorithm>
#include <limits>

namespace baseline::workbench {

namespace {

// Fewer lines than these are no picture of a spectrum.
constexpr std::size_t shortestSpectrum = 32;

/// One channel with NaN in its gaps; gravity and offset, which are no vibration, taken off.
std::vector<float> valuesOf(const recording::Recording& part, std::size_t channel)
{
    std::vector<float> values(static_cast<std::size_t>(part.length()), std::numeric_limits<float>::quiet_NaN());
    double sum = 0.0;
    for (const recording::Span span : part.contiguousSpans()) {
        const std::vector<float> there = part.physical(channel, span);
        for (std::size_t i = 0; i < there.size(); ++i) {
            values[static_cast<std::size_t>(span.first) + i] = there[i];
            sum += static_cast<double>(there[i]);
        }
    }
    const auto mean = static_cast<float>(sum / static_cast<double>(std::max<SampleIndex>(1, part.rows())));
    for (float& value : values)
        value -= mean;
    return values;
}

Status addSpectra(WindowPreview& preview)
{
    const std::size_t length = static_cast<std::size_t>(preview.span.count) / 2 * 2;
    if (length < shortestSpectrum)
        return done();
    const dsp::SpectrumSettings settings{.length = length, .overlap = 0.0, .averaging = dsp::Averaging::None};
    auto maker = dsp::SpectrumAverager::create(settings, preview.rate);
    if (!maker)
        return maker.error();
    for (const std::vector<float>& channel : preview.channels) {
        maker->reset();
        maker->feed(std::span(channel).first(length));
        auto spectrum = maker->spectrum();
        if (!spectrum) { // a sample is lost
            preview.spectra.clear();
            return done();
        }
        preview.spectra.push_back(std::move(spectrum->values));
    }
    preview.binWidth = {preview.rate.value / static_cast<double>(length)};
    return done();
}

} // namespace

Result<WindowPreview> readWindow(const QString& projectPath, const QString& recordingId, recording::Span span)
{
    project::DatabaseOptions options;
    options.readOnly = true;
    const auto database = project::Database::open(projectPath, options);
    if (!database)
        return database.error();
    const auto reader = project::SignalReader::open(**database, recordingId);
    if (!reader)
        return reader.error();
    const auto part = reader->part(span);
    if (!part)
        return part.error();
    WindowPreview preview;
    preview.recordingId = recordingId;
    preview.span = span;
    preview.rate = part->info.nominalRate;
    for (std::size_t channel = 0; channel < part->channelCount(); ++channel) {
        preview.names.append(part->info.channels[channel].name);
        preview.units.append(part->info.channels[channel].unit);
        preview.channels.push_back(valuesOf(*part, channel));
    }
    if (Status added = addSpectra(preview); !added)
        return added.error();
    return preview;
}

} // namespace baseline::workbench
