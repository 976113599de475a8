// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/arm/recipe_costs.h"

#include <cstdio>
#include <cstdlib>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// "kind:parameter parameter …", blocks parted by ";".
std::string textOf(const std::vector<model::FeatureBlock>& blocks)
{
    std::string text;
    for (const model::FeatureBlock& block : blocks) {
        if (!text.empty())
            text += ';';
        text += std::to_string(static_cast<int>(block.kind));
        text += ':';
        for (const std::uint16_t parameter : block.parameters)
            text.append(std::to_string(parameter)).append(" ");
    }
    return text;
}

} // namespace

// Prints a line a model of recipesToMeasure(): what tests/support/fit_board_cost.py fits core/model/board_cost.cpp to.
int main()
{
    std::printf("length,channels,blocks,projected,clusters,heads,radius,features,window\n");
    for (RecipeCost& cost : recipesToMeasure()) {
        if (const Status measured = measure(armBuilds[1], cost); !measured) {
            std::fprintf(stderr, "%s: %s\n", cost.name.c_str(), measured.error().detail.c_str());
            return EXIT_FAILURE;
        }
        const auto& kmeans = std::get<model::KMeans>(cost.model.heads.front().detector);
        std::printf("%u,%u,%s,%zu,%zu,%zu,%d,%u,%u\n", cost.model.window.length, cost.model.stream.channels,
                    textOf(cost.model.features).c_str(), cost.model.projection ? cost.model.projection->rows.rows : 0,
                    kmeans.centres.rows, cost.model.heads.size(),
                    kmeans.rule == KMeansRule::DistanceMinusRadius ? 1 : 0, cost.features, cost.window);
    }
    return EXIT_SUCCESS;
}
