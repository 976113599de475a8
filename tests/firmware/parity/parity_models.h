// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/image_builder.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace baseline::tests {

/// Windows of counts, one after the other, interleaved.
using Counts = std::vector<std::int16_t>;

constexpr std::uint32_t parityChannels = 3;

/// `perState` windows of `length` frames in each state that the machine simulator knows, at 952 Hz.
Counts simulatedWindows(std::uint32_t length, std::size_t perState);

/// The windows of learn_record.h: a normal machine.
Counts learningWindows(std::uint32_t length);

/// Windows of 128 frames, half overlapping, of `filesPerFolder` one-second files in each folder of the ceiling-fan
/// recordings; empty where they are not.
Counts ceilingFanWindows(std::size_t filesPerFolder);

/// One window each of what sensors should not say: nothing, the limits, a spike, a step, the finest alternation.
Counts oddWindows(std::uint32_t length);

/// The feature blocks of the default recipe, "bands": RMS, shape and eight even bands.
std::vector<BlockParts> defaultBlocks(std::uint32_t length);

/// Blocks for windows of any length: levels, and the spectra that have segments and frames of their own.
std::vector<BlockParts> blocksOfAnyLength(std::uint32_t length);

/// The default ones, and others: each kind of feature alone, in another order, with narrow and overlapping bands; Edge
/// Impulse's with filters and decimation.
std::vector<std::vector<BlockParts>> everyRecipe(std::uint32_t length);

/// A model of those feature blocks with every kind of head: both rules of k-means, on standardised and on projected
/// features. Scaler, projection and centres are fitted to `windows` roughly, so that the scores are ordinary numbers.
ByteVector everyHeadModel(const std::vector<BlockParts>& blocks, std::uint32_t length, const Counts& windows);

/// Models of the same features whose heads are of every other kind, fitted to `windows`: on all features or on one block,
/// with a consensus of those that judge.
std::vector<ByteVector> everyDetectorModels(const std::vector<BlockParts>& blocks, std::uint32_t length,
                                            const Counts& windows);

} // namespace baseline::tests
