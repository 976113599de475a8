// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/random_forest.h"

#include "core/learn/finite_rows.h"
#include "core/learn/fit_errors.h"
#include "core/learn/forest_tree.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace baseline::learn {

namespace {

Error cancelled()
{
    return {Error::Code::Cancelled, "the forest was cancelled", {}};
}

Status checkOptions(const ForestOptions& options, std::size_t features)
{
    if (options.trees == 0)
        return invalid("trees", "at least one tree is needed");
    if (options.maxDepth == 0)
        return invalid("depth", "a tree of no depth cuts nothing");
    if (options.minLeaf == 0)
        return invalid("leaf", "a leaf has at least one row");
    if (features >= ForestNode::leaf || options.featuresPerSplit > features)
        return invalid("features", "more features than a tree can name, or than there are");
    return done();
}

Status check(const Matrix& table, std::span<const std::uint32_t> labels, const ForestOptions& options)
{
    if (Status sound = checkTable(table); !sound)
        return sound;
    if (Status sound = checkOptions(options, table.columns); !sound)
        return sound;
    if (labels.size() != table.rows)
        return invalid("labels", "each row needs a label");
    if (Status enough = checkRowCount(table.rows, fewestRows); !enough)
        return enough;
    if (std::ranges::all_of(labels, [&](std::uint32_t label) { return label == labels.front(); }))
        return invalid("labels", "there is one class only");
    const auto first = table.row(0);
    for (std::size_t row = 1; row < table.rows; ++row) {
        if (!std::ranges::equal(first, table.row(row)))
            return done();
    }
    return Error{Error::Code::ConstantInput, "no column varies", "every feature"};
}

std::size_t leafOf(const std::vector<ForestNode>& tree, std::span<const float> row)
{
    const ForestNode* node = &tree.front();
    while (node->feature != ForestNode::leaf)
        node = &tree[node->next + (row[node->feature] <= node->threshold ? 0U : 1U)];
    return node->next;
}

std::size_t largest(std::span<const float> shares)
{
    return static_cast<std::size_t>(std::ranges::max_element(shares) - shares.begin());
}

/// Trees that are grown by any number of threads: each depends on nothing but the seed and its number.
bool growAll(std::vector<ForestTree>& trees, unsigned threads, const Progress& progress)
{
    std::atomic<std::size_t> next{0};
    const auto work = [&](bool tells) {
        for (std::size_t tree = next++; tree < trees.size() && !progress.cancelled(); tree = next++) {
            trees[tree].grow(progress.stop);
            if (tells)
                progress.at(static_cast<double>(tree + 1) / static_cast<double>(trees.size()), "trees");
        }
    };
    const unsigned wanted = threads != 0 ? threads : std::thread::hardware_concurrency();
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::clamp<std::size_t>(wanted, 1, trees.size()); ++i)
            helpers.emplace_back([&] { work(false); });
        work(true);
    }
    return !progress.cancelled();
}

void joinTree(ForestTree& tree, RandomForest& forest)
{
    for (ForestNode& node : tree.nodes) {
        if (node.feature == ForestNode::leaf)
            node.next += static_cast<std::uint32_t>(forest.leaves.rows);
    }
    forest.leaves.rows += tree.leaves.rows;
    forest.leaves.values.insert(forest.leaves.values.end(), tree.leaves.values.begin(), tree.leaves.values.end());
    forest.trees.push_back(std::move(tree.nodes));
}

std::optional<double> outOfBag(const RandomForest& forest, const std::vector<ForestTree>& trees, const Matrix& table,
                               std::span<const std::uint32_t> labels, const Progress& progress)
{
    constexpr std::size_t rowsBetweenLooks = 4096;
    std::size_t judged = 0;
    std::size_t wrong = 0;
    std::vector<float> shares(forest.classes());
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (row % rowsBetweenLooks == 0 && progress.cancelled())
            return std::nullopt;
        std::ranges::fill(shares, 0.0F);
        bool any = false;
        for (std::size_t tree = 0; tree < trees.size(); ++tree) {
            if (trees[tree].seen[row])
                continue;
            any = true;
            const auto leaf = forest.leaves.row(leafOf(forest.trees[tree], table.row(row)));
            for (std::size_t one = 0; one < shares.size(); ++one)
                shares[one] += leaf[one];
        }
        judged += any ? 1 : 0;
        wrong += any && largest(shares) != labels[row] ? 1 : 0;
    }
    if (judged == 0)
        return std::nullopt;
    return static_cast<double>(wrong) / static_cast<double>(judged);
}

double accuracy(const RandomForest& forest, const Matrix& table, std::span<const std::uint32_t> labels)
{
    const Matrix shares = classShares(forest, table);
    std::size_t right = 0;
    for (std::size_t row = 0; row < table.rows; ++row)
        right += largest(shares.row(row)) == labels[row] ? 1 : 0;
    return static_cast<double>(right) / static_cast<double>(table.rows);
}

} // namespace

Result<ForestFit> fitRandomForest(const Matrix& table, std::span<const std::uint32_t> labels,
                                  const ForestOptions& options, const Progress& progress)
{
    if (Status sound = check(table, labels, options); !sound)
        return sound.error();
    ForestOptions used = options;
    if (used.featuresPerSplit == 0)
        used.featuresPerSplit =
            std::max<std::size_t>(1, static_cast<std::size_t>(std::sqrt(static_cast<double>(table.columns))));
    const std::size_t classes = std::size_t{*std::ranges::max_element(labels)} + 1;
    if (!ForestColumns::fits(table.rows, classes))
        return invalid("rows", "rows times classes pass four thousand million", 4e9 / static_cast<double>(classes));
    std::vector<ForestTree> trees;
    const auto columns = ForestColumns::of(table, labels, classes, progress.stop);
    if (!columns)
        return cancelled();
    for (std::size_t tree = 0; tree < used.trees; ++tree)
        trees.emplace_back(table, *columns, labels, classes, used, Random(used.seed, tree));
    if (!growAll(trees, used.threads, progress))
        return cancelled();

    ForestFit fit;
    fit.forest.leaves.columns = classes;
    fit.importance.assign(table.columns, 0.0);
    for (ForestTree& tree : trees) {
        joinTree(tree, fit.forest);
        for (std::size_t feature = 0; feature < table.columns; ++feature)
            fit.importance[feature] += tree.importance[feature];
    }
    const double all = std::accumulate(fit.importance.begin(), fit.importance.end(), 0.0);
    for (double& one : fit.importance)
        one = all > 0.0 ? one / all : 0.0;
    fit.outOfBagError = outOfBag(fit.forest, trees, table, labels, progress);
    if (progress.cancelled())
        return cancelled();
    return fit;
}

Matrix classShares(const RandomForest& forest, const Matrix& table)
{
    Matrix shares(table.rows, forest.classes());
    const auto weight = 1.0F / static_cast<float>(forest.trees.size());
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (const std::vector<ForestNode>& tree : forest.trees) {
            const auto leaf = forest.leaves.row(leafOf(tree, table.row(row)));
            for (std::size_t one = 0; one < leaf.size(); ++one)
                shares(row, one) += leaf[one] * weight;
        }
    }
    return shares;
}

std::vector<double> permutationImportance(const RandomForest& forest, const Matrix& table,
                                          std::span<const std::uint32_t> labels, std::uint64_t seed)
{
    const double before = accuracy(forest, table, labels);
    std::vector<double> falls;
    Matrix shuffled = table;
    for (std::size_t feature = 0; feature < table.columns; ++feature) {
        Random random(seed, feature);
        for (std::size_t i = table.rows; i > 1; --i)
            std::swap(shuffled(i - 1, feature), shuffled(random.below(i), feature));
        falls.push_back(before - accuracy(forest, shuffled, labels));
        for (std::size_t row = 0; row < table.rows; ++row)
            shuffled(row, feature) = table(row, feature);
    }
    return falls;
}

} // namespace baseline::learn
