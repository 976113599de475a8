// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stddef.h>

namespace baseline {

// What a model may ask of a node. A loader refuses more, so that every buffer of the node has a fixed size.
constexpr size_t maxChannels = 8;
constexpr size_t minWindow = 16;
constexpr size_t maxWindow = 1024;         ///< samples a channel
constexpr size_t maxWindowCounts = 3072;   ///< window length times channels
constexpr size_t maxFeatures = 256;
constexpr size_t maxFeatureBlocks = 8;
constexpr size_t maxBands = 64;
constexpr size_t maxSegment = 512;         ///< of Welch's spectrum
constexpr size_t maxFrame = 256;           ///< of Edge Impulse's spectrum
constexpr size_t maxFilterSections = 4;    ///< order 8
constexpr size_t maxProjected = 64;
constexpr size_t maxClusters = 256;
constexpr size_t maxComponents = 64;       ///< of a mixture
constexpr size_t maxNeighbours = 16;
constexpr size_t maxLayers = 6;
constexpr size_t maxWidth = maxFeatures;   ///< of a network's layer
constexpr size_t maxTrees = 1000;
constexpr size_t maxClasses = 64;
constexpr size_t maxHeads = 10;            ///< the nine members of a consensus, and it
constexpr size_t maxAlarmWindows = 32;
constexpr size_t maxDesktopChannels = 256;   ///< columns of a table, where only a desktop computes the features
constexpr size_t maxDesktopWindow = 1 << 20; ///< samples, there
constexpr size_t maxModelBytes = 65536 - 64; ///< a flash slot less its header
constexpr size_t maxDesktopModelBytes = size_t{16} << 20; ///< what the studio reads; a board refuses it

} // namespace baseline
