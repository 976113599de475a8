// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree_reader.h"

namespace baseline {

namespace {

/// Every walk goes forward and ends at a leaf of its own tree; a leaf's number lies in 0..leafEnd - 1.
bool isGoodTree(const TreeNode* nodes, uint32_t first, uint32_t end, uint32_t dimension, uint32_t leafEnd)
{
    for (uint32_t i = first; i < end; ++i) {
        const TreeNode& node = nodes[i];
        const bool isGood = node.left == 0 ? node.threshold >= 0 && static_cast<uint32_t>(node.threshold) < leafEnd
                                           : node.feature < dimension && end - i > 1U + node.left;
        if (!isGood)
            return false;
    }
    return first < end;
}

/// Roots and nodes, in place.
bool readTrees(SectionReader& body, uint32_t count, uint32_t nodes, uint32_t dimension, uint32_t leafEnd,
               TreesView& trees)
{
    if (!body.ok() || count < 1 || count > maxTrees || nodes < count || nodes > maxDesktopModelBytes / sizeof(TreeNode))
        return false;
    trees.count = count;
    trees.roots = body.array<uint32_t>(count);
    trees.nodes = body.array<TreeNode>(nodes);
    if (!body.ok() || trees.roots[0] != 0)
        return false;
    for (uint32_t i = 0; i < count; ++i) {
        const uint32_t end = i + 1 < count ? trees.roots[i + 1] : nodes;
        if (end > nodes || !isGoodTree(trees.nodes, trees.roots[i], end, dimension, leafEnd))
            return false;
    }
    return true;
}

} // namespace

ImageFault readIsolationForest(SectionReader& body, HeadView& head)
{
    const IsolationForestHeader header = body.value<IsolationForestHeader>();
    const uint32_t longestPath = 0x7FFF + 1;
    if (!readTrees(body, header.trees, header.nodes, head.header.dimension, longestPath, head.isolation.trees)
        || !body.finished())
        return body.ok() ? ImageFault::Head : ImageFault::Section;
    if (!isFinite(header.usualPath))
        return ImageFault::NotFinite;
    head.isolation.usualPath = header.usualPath;
    return header.usualPath > 0.0F ? ImageFault::None : ImageFault::ZeroScale;
}

ImageFault readRandomForest(SectionReader& body, HeadView& head)
{
    const RandomForestHeader header = body.value<RandomForestHeader>();
    if (!body.ok() || header.classes < 2 || header.classes > maxClasses || header.leaves < 1 || header.leaves > 0x7FFF)
        return ImageFault::Head;
    if (!readTrees(body, header.trees, header.nodes, head.header.dimension, header.leaves, head.forest.trees))
        return ImageFault::Head;
    head.isClassifier = true;
    head.forest.classes = header.classes;
    head.forest.shares = body.array<uint8_t>(static_cast<size_t>(header.leaves) * header.classes);
    return body.finished() ? ImageFault::None : ImageFault::Section;
}

} // namespace baseline
