// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/baseline_windows.h"

#include "core/model/desktop_features.h"
#include "core/model/loaded_model.h"
#include "firmware/src/model/limits.h"
#include "firmware/src/wire/checksum.h"

#include <cstring>

namespace baseline::workbench {

namespace {

Status checkAlike(const std::vector<CountSeries>& series)
{
    const model::Stream& first = series.front().stream;
    for (const CountSeries& other : series) {
        const char* differs = other.stream.nominalRate != first.nominalRate ? "rate"
                              : other.stream.rangeG != first.rangeG         ? "range"
                              : other.stream.channels != first.channels     ? "channels"
                                                                            : nullptr;
        if (differs != nullptr)
            return Error{Error::Code::ModelMismatch, "the recordings differ in " + std::string(differs), differs};
    }
    return done();
}

/// A board's buffers bound its recipes, an image all of them.
bool fits(const model::Recipe& recipe, const model::Stream& stream)
{
    const bool windowFits =
        model::isDesktopOnly(recipe.blocks) || recipe.window.length * stream.channels <= maxWindowCounts;
    return windowFits && model::featuresPerChannel(recipe.blocks) * stream.channels <= maxFeatures;
}

/// The columns of a table keep their own names.
std::vector<std::string> namesOf(const model::Recipe& recipe, const CountSeries& series)
{
    if (!model::isDesktopOnly(recipe.blocks))
        return model::featureNames(recipe.blocks, series.stream.channels, series.stream.nominalRate, recipe.window);
    std::vector<std::string> channels;
    for (const QString& name : series.channelNames)
        channels.push_back(name.toStdString());
    return model::desktopFeatureNames(recipe.blocks.front(), channels, series.stream.nominalRate, recipe.window);
}

std::uint64_t hashOf(double value, std::uint64_t hash)
{
    std::uint8_t bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    return contentHash(Bytes(bytes, sizeof bytes), hash);
}

} // namespace

Result<WindowTable> tabulateWindows(const std::vector<CountSeries>& series, const model::Recipe& recipe,
                                    const Progress& progress)
{
    if (series.empty())
        return Error{Error::Code::InvalidArgument, "there is no recording", "recordings"};
    const Status alike = checkAlike(series);
    if (!alike)
        return alike.error();
    const model::Stream& stream = series.front().stream;
    if (!fits(recipe, stream))
        return Error{Error::Code::ModelTooLarge, "window or features exceed the board's buffers", "window"};

    WindowTable table;
    table.names = namesOf(recipe, series.front());
    const bool asValues = model::isDesktopOnly(recipe.blocks);
    model::FeatureExtractor extractor(recipe, stream);
    for (std::size_t i = 0; i < series.size(); ++i) {
        progress.at(static_cast<double>(i) / static_cast<double>(series.size()), "features");
        for (const CountStretch& stretch : series[i].stretches) {
            if (progress.cancelled())
                return Error{Error::Code::Cancelled, "computing features was cancelled"};
            const std::size_t windows =
                asValues ? extractor.appendWindows(std::span<const double>(stretch.values), table.features)
                         : extractor.appendWindows(std::span<const std::int16_t>(stretch.counts), table.features);
            for (std::size_t k = 0; k < windows; ++k) {
                const std::size_t frame = k * recipe.window.hop;
                const SampleIndex first = stretch.first + static_cast<SampleIndex>(frame);
                const auto length = static_cast<SampleIndex>(recipe.window.length);
                table.places.push_back({i, first, length});
                table.excluded.push_back(series[i].isExcluded({first, length}));
                const std::span<const std::int16_t> counts = stretch.counts;
                table.counts.push_back(asValues ? counts : counts.subspan(frame * stream.channels,
                                                                          recipe.window.length * stream.channels));
            }
        }
    }
    return table;
}

WindowTable selectWindows(const WindowTable& table, std::span<const std::size_t> indices)
{
    WindowTable selected;
    selected.features = selectRows(table.features, indices);
    selected.names = table.names;
    for (const std::size_t index : indices) {
        selected.places.push_back(table.places[index]);
        selected.counts.push_back(table.counts[index]);
        selected.excluded.push_back(table.excluded[index]);
    }
    return selected;
}

Matrix selectRows(const Matrix& table, std::span<const std::size_t> indices)
{
    Matrix selected;
    selected.columns = table.columns;
    for (const std::size_t index : indices)
        selected.append(table.row(index));
    return selected;
}

std::uint64_t contentHashOf(const std::vector<CountSeries>& series)
{
    std::uint64_t hash = contentHash({});
    for (const CountSeries& one : series) {
        for (const CountStretch& stretch : one.stretches) {
            for (const std::int16_t count : stretch.counts) {
                const std::uint8_t bytes[] = {static_cast<std::uint8_t>(count), static_cast<std::uint8_t>(count >> 8)};
                hash = contentHash(Bytes(bytes, sizeof bytes), hash);
            }
            for (const double value : stretch.values)
                hash = hashOf(value, hash);
        }
        for (const recording::Span span : one.excluded) {
            for (const SampleIndex number : {span.first, span.count}) {
                std::uint8_t bytes[8];
                for (std::size_t i = 0; i < sizeof bytes; ++i)
                    bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> (8 * i));
                hash = contentHash(Bytes(bytes, sizeof bytes), hash);
            }
        }
    }
    return hash;
}

} // namespace baseline::workbench
