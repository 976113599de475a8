// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/gaussian_mixture.h"
#include "core/learn/kmeans.h"
#include "core/learn/mlp.h"
#include "core/learn/pca.h"
#include "core/learn/random_forest.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

using namespace baseline;

namespace {

using Figures = std::vector<double>;

/// A fit to be timed, and afterwards what the caller compares with its own.
struct Work {
    std::function<bool()> fit;
    std::function<Figures()> figures;
};

template <typename Run, typename Tell>
Work workOf(Run run, Tell tell)
{
    const auto last = std::make_shared<decltype(run())>(Error{});
    return {[run, last] {
                *last = run();
                return last->has_value();
            },
            [tell, last] { return tell(**last); }};
}

template <typename Value>
std::vector<Value> read(const std::string& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    std::vector<Value> values(file ? static_cast<std::size_t>(file.tellg()) / sizeof(Value) : 0);
    file.seekg(0);
    file.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(Value)));
    return values;
}

Matrix rowsOf(const Matrix& table, std::size_t first, std::size_t count)
{
    Matrix part(count, table.columns);
    std::copy_n(table.values.begin() + static_cast<std::ptrdiff_t>(first * table.columns), part.values.size(),
                part.values.begin());
    return part;
}

/// From the first rows of the table.
Work clustering(const Matrix& table, std::size_t clusters, std::size_t iterations)
{
    learn::KMeansOptions options;
    options.clusters = clusters;
    options.init = learn::KMeansInit::Given;
    options.givenCentres = rowsOf(table, 0, clusters);
    options.maxIterations = iterations;
    options.tolerance = 0.0;
    options.swaps = 0;
    options.threads = 1;
    return workOf([&table, options] { return learn::fitKMeans(table, options); },
                  [](const learn::KMeansResult& fit) {
                      return Figures{fit.inertia, static_cast<double>(fit.iterations)};
                  });
}

Work components(const Matrix& table, double share)
{
    return workOf([&table, share] { return learn::fitPca(table, learn::KeepVariance{share}, {}, 1); },
                  [](const learn::Pca& fit) { return fit.variances; });
}

/// From the first rows of the table and one covariance for all.
Work mixture(const Matrix& table, std::size_t components, std::size_t iterations)
{
    learn::MixtureOptions options;
    options.components = components;
    options.givenMeans = rowsOf(table, 0, components);
    options.maxIterations = iterations;
    options.tolerance = -1.0; // never satisfied
    options.threads = 1;
    return workOf([&table, options] { return learn::fitGaussianMixture(table, options); },
                  [](const learn::GaussianMixture& fit) { return Figures{fit.logLikelihood}; });
}

/// The later half of the table judges.
Work forest(const Matrix& table, const std::string& labelPath, std::size_t trees, std::size_t depth)
{
    const Matrix training = rowsOf(table, 0, table.rows / 2);
    const Matrix held = rowsOf(table, training.rows, table.rows - training.rows);
    const auto labels = read<std::uint32_t>(labelPath);
    learn::ForestOptions options;
    options.trees = trees;
    options.maxDepth = depth;
    options.threads = 1;
    const auto fit = [=] {
        return learn::fitRandomForest(training, std::span(labels).first(training.rows), options);
    };
    return workOf(fit, [=](const learn::ForestFit& found) {
        const Matrix shares = learn::classShares(found.forest, held);
        double right = 0.0;
        for (std::size_t row = 0; row < held.rows; ++row) {
            const auto called = std::ranges::max_element(shares.row(row)) - shares.row(row).begin();
            right += static_cast<std::uint32_t>(called) == labels[training.rows + row] ? 1.0 : 0.0;
        }
        return Figures{right / static_cast<double>(held.rows)};
    });
}

/// 16-4-16 between as many columns as the table has.
Work autoencoder(const Matrix& table, std::size_t epochs)
{
    learn::MlpOptions options;
    options.hidden = {16, 4, 16};
    options.epochs = epochs;
    options.weightDecay = 0.0;
    return workOf(
        [&table, options] {
            const Matrix none;
            return learn::trainMlp({table, table}, {none, none}, options);
        },
        [](const learn::MlpFit& fit) { return Figures{fit.trainingLoss.back()}; });
}

std::function<Work(const Matrix&)> method(const std::string& name, const std::vector<std::string>& arguments)
{
    const auto number = [arguments](std::size_t i) { return static_cast<std::size_t>(std::stoul(arguments.at(i))); };
    if (name == "kmeans")
        return [=](const Matrix& table) { return clustering(table, number(0), number(1)); };
    if (name == "pca")
        return [=](const Matrix& table) { return components(table, std::stod(arguments.at(0))); };
    if (name == "mixture")
        return [=](const Matrix& table) { return mixture(table, number(0), number(1)); };
    if (name == "forest")
        return [=](const Matrix& table) { return forest(table, arguments.at(0), number(1), number(2)); };
    if (name == "autoencoder")
        return [=](const Matrix& table) { return autoencoder(table, number(0)); };
    return {};
}

} // namespace

// time_learning METHOD TABLE COLUMNS FIGURES ARGUMENTS...: reads a table of floats, then times one fit in one thread for
// each line of standard input and prints the seconds of processor time, so that the caller can take turns with a peer. What
// is to be compared goes to a file of doubles. Methods: kmeans CLUSTERS ITERATIONS; pca SHARE; mixture COMPONENTS
// ITERATIONS; forest LABELS TREES DEPTH; autoencoder EPOCHS.
int main(int count, char** arguments)
{
    if (count < 5)
        return EXIT_FAILURE;
    const auto prepare = method(arguments[1], {arguments + 5, arguments + count});
    Matrix table;
    table.values = read<float>(arguments[2]);
    table.columns = static_cast<std::size_t>(std::stoul(arguments[3]));
    table.rows = table.values.size() / table.columns;
    if (!prepare || table.rows == 0)
        return EXIT_FAILURE;

    const Work work = prepare(table);
    for (std::string line; std::getline(std::cin, line);) {
        const std::clock_t began = std::clock();
        const bool fitted = work.fit();
        const double taken = static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
        if (!fitted)
            return EXIT_FAILURE;
        const Figures figures = work.figures();
        std::ofstream out(arguments[4], std::ios::binary);
        out.write(reinterpret_cast<const char*>(figures.data()),
                  static_cast<std::streamsize>(figures.size() * sizeof(double)));
        out.close();
        std::printf("%.6f\n", taken);
        std::fflush(stdout);
    }
    return EXIT_SUCCESS;
}
