// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/quality/product_fit.h"

#include "core/learn/detector_fit.h"
#include "core/learn/scaler.h"

namespace baseline::tests {

namespace {

// As trainModel(): what did not vary in training has no say.
constexpr float silentScale = 1e30F;

} // namespace

Result<ProductFit> ProductFit::fit(const std::string& detector, const FeatureRows& normal, const model::Recipe& recipe)
{
    auto scaler = learn::fitScaler(normal.features);
    if (!scaler)
        return scaler.error();
    for (const std::size_t column : scaler->constantColumns)
        scaler->scale[column] = silentScale;
    model::Model value;
    value.identity.name = detector;
    value.identity.recipe = recipe.name;
    value.stream = normal.stream;
    value.window = recipe.window;
    value.features = recipe.blocks;
    value.scaler = {scaler->mean, scaler->scale};
    learn::DetectorOptions options;
    options.detector = detector;
    auto fit = learn::fitDetector(learn::apply(*scaler, normal.features), value, options);
    if (!fit)
        return fit.error();
    value.projection = std::move(fit->projection);
    value.heads = std::move(fit->heads);
    auto image = model::encode(value);
    if (!image)
        return image.error();
    auto loaded = model::LoadedModel::load(std::move(*image));
    if (!loaded)
        return loaded.error();
    return ProductFit(std::move(*loaded));
}

Result<std::vector<double>> ProductFit::scores(const Matrix& features)
{
    std::vector<double> scores;
    for (std::size_t i = 0; i < features.rows; ++i) {
        const WindowScore score = m_model.scoreFeatures(features.row(i));
        if (score.verdict == Verdict::NoData)
            return Error{Error::Code::BadValues, "a window has no score", m_model.model().identity.name};
        scores.push_back(static_cast<double>(score.score()));
    }
    return scores;
}

} // namespace baseline::tests
