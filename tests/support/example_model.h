// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recipe.h"

namespace baseline::tests {

/// A small valid model of the recipe "bands": three channels at 952 Hz, two components, two clusters.
inline model::Model exampleModel()
{
    model::Model example;
    example.identity = {"Example", "bands", "0.1.0", {}, 0, 0x0123456789ABCDEFULL, 1780000000};
    example.stream.nominalRate = Hertz{952.0};
    const model::Recipe recipe = *model::makeRecipe("bands", example.stream.nominalRate);
    example.window = recipe.window;
    example.features = recipe.blocks;
    const std::size_t features = model::featuresPerChannel(recipe.blocks) * example.stream.channels;
    example.scaler.mean.assign(features, 0.25F);
    example.scaler.scale.assign(features, 2.0F);
    example.projection = model::Projection{Matrix(2, features)};
    example.projection->rows(0, 0) = 1.0F;
    example.projection->rows(1, 12) = -1.0F;
    model::KMeans kmeans{KMeansRule::NearestDistance, Matrix(2, 2), {0.5F, 0.75F}};
    kmeans.centres.values = {0.0F, 0.0F, 3.0F, 4.0F};
    example.heads = {{HeadInput::Projected, 1.5F, {CertificateKind::ConformalMarginal, 0.01F, 120, 120}, kmeans}};
    return example;
}

} // namespace baseline::tests
