// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/loaded_model.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

using namespace baseline;

// time_features COUNTS RATE CHANNELS RECIPE WINDOW FEATURES: reads int16 counts, then times the features of all windows for
// each line of standard input and prints the seconds of processor time, so that the caller can take turns with a peer. The
// features go to a file of floats.
int main(int count, char** arguments)
{
    if (count != 7)
        return EXIT_FAILURE;
    std::ifstream file(arguments[1], std::ios::binary | std::ios::ate);
    std::vector<std::int16_t> counts(static_cast<std::size_t>(file.tellg()) / sizeof(std::int16_t));
    file.seekg(0);
    file.read(reinterpret_cast<char*>(counts.data()), static_cast<std::streamsize>(counts.size() * sizeof counts[0]));
    model::Stream stream;
    stream.nominalRate = Hertz{std::stod(arguments[2])};
    stream.channels = static_cast<std::uint32_t>(std::stoul(arguments[3]));
    const auto recipe = model::makeRecipe(arguments[4], stream.nominalRate,
                                          static_cast<std::uint32_t>(std::stoul(arguments[5])));
    if (!file || !recipe)
        return EXIT_FAILURE;

    for (std::string line; std::getline(std::cin, line);) {
        Matrix rows;
        const std::clock_t began = std::clock();
        model::FeatureExtractor extractor(*recipe, stream);
        extractor.appendWindows(std::span<const std::int16_t>(counts), rows);
        const double taken = static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
        std::ofstream out(arguments[6], std::ios::binary);
        out.write(reinterpret_cast<const char*>(rows.values.data()),
                  static_cast<std::streamsize>(rows.values.size() * sizeof(float)));
        out.close();
        std::printf("%.6f\n", taken);
        std::fflush(stdout);
    }
    return EXIT_SUCCESS;
}
