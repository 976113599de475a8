// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A model image from a stranger: offsets, counts, scales. Checksum, hash and length are put right first, or nearly no
// input would get past them; one input in four stays as it is. What the reader takes must score without a stray read,
// and with numbers.
#include "core/model/header_export.h"
#include "core/model/image.h"
#include "core/model/loaded_model.h"
#include "firmware/src/score/scorer.h"
#include "tests/fuzz/fuzz_input.h"
#include "tests/support/image_builder.h"

#include <cmath>
#include <memory>

using namespace baseline;

namespace {

void score(const ModelView& view)
{
    fuzz::require(view.featureCount <= maxFeatures && view.headCount <= maxHeads, "counts fit the node's buffers");
    fuzz::require(view.window.length * view.stream.channels <= maxWindowCounts, "the window fits the node's buffer");
    std::vector<std::int16_t> counts(view.window.length * view.stream.channels);
    auto workspace = std::make_unique<ScoreWorkspace>();
    for (int kind = 0; kind < 4; ++kind) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const std::int16_t values[] = {0, (i / view.stream.channels) % 2 == 0 ? std::int16_t{32767} : std::int16_t{-32768},
                                           static_cast<std::int16_t>(i * 40503U), i == 0 ? std::int16_t{1} : std::int16_t{0}};
            counts[i] = values[kind];
        }
        const CountWindow window = {counts.data(), view.window.length, view.stream.channels, view.window.length / 3};
        const WindowScore result = scoreWindow(view, window, *workspace);
        for (std::uint32_t i = 0; i < view.featureCount; ++i)
            fuzz::require(std::isfinite(workspace->features[i]), "no feature is NaN or infinite");
        for (std::uint32_t i = 0; i < result.headCount; ++i)
            fuzz::require(std::isfinite(result.scores[i]), "no score is NaN or infinite");
    }
}

/// What only the studio takes. A window may be long there; one is enough.
void scoreOnTheDesktop(const std::vector<std::uint8_t>& image)
{
    auto loaded = model::LoadedModel::load(image);
    fuzz::require(loaded && loaded->isDesktopOnly(), "only features of the desktop part board and studio");
    const model::Model& model = loaded->model();
    const std::size_t size = std::size_t{model.window.length} * model.stream.channels;
    if (size > 100000)
        return;
    std::vector<double> values(size);
    for (std::size_t i = 0; i < size; ++i)
        values[i] = static_cast<double>(i * 40503U % 65536U) - 32768.0;
    const WindowScore result = loaded->score(values);
    for (std::uint32_t i = 0; i < result.headCount; ++i)
        fuzz::require(std::isfinite(result.scores[i]), "no score is NaN or infinite");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::vector<std::uint8_t> image(data, data + size);
    const bool asItIs = size > 0 && data[size - 1] % 4 == 0;
    if (size >= sizeof(ImageHeader) && !asItIs) {
        const std::uint32_t total = static_cast<std::uint32_t>(size);
        std::memcpy(image.data() + offsetof(ImageHeader, totalBytes), &total, sizeof total);
        tests::seal(image);
    }
    const tests::ExactCopy copy(image.data(), image.size());
    ModelView view;
    const ImageFault fault = readModel(copy.view(), view);
    const Result<model::Model> forBoard = model::decode(image, ImageReader::Board);
    fuzz::require(forBoard.has_value() == (fault == ImageFault::None), "board and studio take the same images");
    const Result<model::Model> decoded = model::decode(image);
    fuzz::require(decoded.has_value() || fault != ImageFault::None, "the studio takes what a board takes");
    if (decoded && fault != ImageFault::None)
        scoreOnTheDesktop(image);
    if (fault != ImageFault::None)
        return 0;
    score(view);
    fuzz::require(model::modelHeader(image).has_value(), "every model has a header");
    const auto again = model::encode(*decoded);
    fuzz::require(again.has_value(), "what was read can be written");
    return 0;
}
