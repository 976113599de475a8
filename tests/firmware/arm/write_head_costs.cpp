// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/head_cost.h"
#include "tests/firmware/arm/head_costs.h"

#include <cstdio>
#include <cstdlib>

using namespace baseline;
using namespace baseline::tests;

// Prints a line a model of headsToMeasure(): how often it runs through each loop, and the instructions of its heads. What
// tests/support/fit_head_cost.py fits core/model/head_cost.cpp to.
int main()
{
    constexpr auto count = static_cast<std::size_t>(model::HeadLoop::Count);
    std::printf("name");
    for (std::size_t i = 0; i < count; ++i)
        std::printf(";%s", std::string(model::nameOf(static_cast<model::HeadLoop>(i))).c_str());
    std::printf(";instructions\n");
    for (RecipeCost& cost : headsToMeasure()) {
        if (const Status measured = measure(armBuilds[1], cost); !measured) {
            std::fprintf(stderr, "%s: %s\n", cost.name.c_str(), measured.error().detail.c_str());
            return EXIT_FAILURE;
        }
        model::HeadLoops sum{};
        for (const model::Head& head : cost.model.heads) {
            const model::HeadLoops loops = model::loopsOf(cost.model, head);
            for (std::size_t i = 0; i < count; ++i)
                sum[i] += loops[i];
        }
        std::printf("%s", cost.name.c_str());
        for (const double times : sum)
            std::printf(";%.6g", times);
        std::printf(";%.6g\n", headsAlone(cost));
    }
    return EXIT_SUCCESS;
}
