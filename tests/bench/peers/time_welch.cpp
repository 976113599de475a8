// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/welch.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

using namespace baseline;

// time_welch SAMPLES RATE LENGTH DENSITY: reads float samples, then times one Welch density for each line of standard
// input and prints the seconds of processor time, so that the caller can take turns with a peer. The density goes to a file of floats.
int main(int count, char** arguments)
{
    if (count != 5)
        return EXIT_FAILURE;
    std::ifstream file(arguments[1], std::ios::binary | std::ios::ate);
    std::vector<float> samples(static_cast<std::size_t>(file.tellg()) / sizeof(float));
    file.seekg(0);
    file.read(reinterpret_cast<char*>(samples.data()), static_cast<std::streamsize>(samples.size() * sizeof(float)));
    const Hertz rate{std::stod(arguments[2])};
    const auto length = static_cast<std::size_t>(std::stoul(arguments[3]));
    if (!file)
        return EXIT_FAILURE;

    for (std::string line; std::getline(std::cin, line);) {
        const std::clock_t began = std::clock();
        const Result<dsp::Spectrum> density = dsp::welchDensity(samples, rate, length);
        const double taken = static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
        if (!density)
            return EXIT_FAILURE;
        std::ofstream out(arguments[4], std::ios::binary);
        out.write(reinterpret_cast<const char*>(density->values.data()),
                  static_cast<std::streamsize>(density->values.size() * sizeof(float)));
        out.close();
        std::printf("%.6f\n", taken);
        std::fflush(stdout);
    }
    return EXIT_SUCCESS;
}
