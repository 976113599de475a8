// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/board_form.h"

#include "core/learn/fit_errors.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>

namespace baseline::learn {

namespace {

constexpr std::size_t mostLeaves = 0x7FFF;
constexpr std::size_t largestSide = 255;
constexpr std::size_t mostFeatures = 256;

/// The step at or below a threshold, as a row's numbers become steps too: what lies on the threshold stays on its left.
std::int16_t stepOf(float threshold)
{
    const double step = std::floor(static_cast<double>(threshold) * static_cast<double>(stepsOfATreeValue));
    return static_cast<std::int16_t>(std::clamp(step, -32767.0, 32767.0));
}

/// A node of either forest.
struct Inner {
    std::size_t feature;
    float threshold;
    std::size_t left;
    std::size_t right;
};

/// Appends a tree in preorder. `innerOf` gives a node or nothing for a leaf, `leafOf` the number of a leaf. Returns false
/// where a side is too large or a feature too far for eight bits.
template <typename InnerOf, typename LeafOf>
bool appendPreorder(std::size_t node, const InnerOf& innerOf, const LeafOf& leafOf, std::vector<TreeNode>& nodes)
{
    const std::optional<Inner> inner = innerOf(node);
    if (!inner) {
        nodes.push_back({leafOf(node), 0, 0});
        return true;
    }
    const std::size_t at = nodes.size();
    nodes.push_back({stepOf(inner->threshold), static_cast<std::uint8_t>(inner->feature), 0});
    if (inner->feature >= mostFeatures || !appendPreorder(inner->left, innerOf, leafOf, nodes))
        return false;
    const std::size_t left = nodes.size() - at - 1;
    nodes[at].left = static_cast<std::uint8_t>(left);
    return left <= largestSide && appendPreorder(inner->right, innerOf, leafOf, nodes);
}

} // namespace

Result<model::IsolationForest> boardForm(const IsolationForest& fit, std::size_t mostBytes)
{
    model::IsolationForest form;
    form.usualPath = static_cast<float>(isolationDepth(fit.sample));
    for (const IsolationTree& tree : fit.trees) {
        const auto innerOf = [&tree](std::size_t i) -> std::optional<Inner> {
            const IsolationNode& node = tree[i];
            if (node.left == 0)
                return {};
            return Inner{node.feature, node.threshold, node.left, std::size_t{node.left} + 1};
        };
        const auto leafOf = [&tree](std::size_t i) {
            const double path = std::round(static_cast<double>(tree[i].threshold * stepsOfAPath));
            return static_cast<std::int16_t>(std::min(path, 32767.0));
        };
        std::vector<TreeNode> nodes;
        if (!appendPreorder(0, innerOf, leafOf, nodes))
            return invalid("trees", "a tree for the board has at most 255 nodes on a side and 256 features");
        const std::size_t bytes = (form.trees.nodes.size() + nodes.size()) * sizeof(TreeNode)
                                  + (form.trees.roots.size() + 1) * sizeof(std::uint32_t);
        if (bytes > mostBytes && !form.trees.roots.empty())
            break;
        form.trees.roots.push_back(static_cast<std::uint32_t>(form.trees.nodes.size()));
        form.trees.nodes.insert(form.trees.nodes.end(), nodes.begin(), nodes.end());
    }
    return form;
}

Result<model::RandomForest> boardForm(const RandomForest& fit)
{
    model::RandomForest form;
    form.classes = static_cast<std::uint32_t>(fit.classes());
    std::map<std::string, std::int16_t> known;
    const auto rowOf = [&](std::size_t leaf) {
        std::string shares;
        for (const float share : fit.leaves.row(leaf))
            shares.push_back(static_cast<char>(std::lround(255.0F * share)));
        const auto [place, isNew] = known.try_emplace(shares, static_cast<std::int16_t>(known.size()));
        if (isNew)
            form.shares.insert(form.shares.end(), shares.begin(), shares.end());
        return place->second;
    };
    for (const std::vector<ForestNode>& tree : fit.trees) {
        const auto innerOf = [&tree](std::size_t i) -> std::optional<Inner> {
            const ForestNode& node = tree[i];
            if (node.feature == ForestNode::leaf)
                return {};
            return Inner{node.feature, node.threshold, node.next, std::size_t{node.next} + 1};
        };
        form.trees.roots.push_back(static_cast<std::uint32_t>(form.trees.nodes.size()));
        if (!appendPreorder(0, innerOf, [&](std::size_t i) { return rowOf(tree[i].next); }, form.trees.nodes))
            return invalid("trees", "a tree for the board has at most 255 nodes on a side and 256 features");
        if (known.size() > mostLeaves)
            return invalid("leaves", "a forest for the board has at most 32,767 different leaves");
    }
    return form;
}

} // namespace baseline::learn
