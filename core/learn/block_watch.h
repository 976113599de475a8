// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/extreme_value_law.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace baseline::learn {

/// The textbook's extreme-value detector (Gumbel 1958): the stream is cut into blocks of as many values, the largest of
/// each block is kept, the generalised extreme-value law is fitted to them, and the value that a block exceeds only
/// with the probability `risk` is the threshold. A block above it is learned once the next one is below: chance does
/// that, and a law of what stayed below its own threshold would sink. Two such blocks in a row are a fault: nothing is
/// learned then until so many blocks as quietBlocks have stayed below. What a board runs is ExtremeValueDetector
/// (firmware/src/stream), which needs no blocks.
class BlockWatch {
public:
    static constexpr std::size_t fewestMaxima = 10; ///< before there is a threshold
    static constexpr std::size_t mostMaxima = 200;  ///< the newest ones; older ones are forgotten

    static constexpr std::size_t quietBlocks = 10;

    /// Contract: block > 0, 0 < risk < 1.
    BlockWatch(std::size_t block, double risk) : m_block(block), m_risk(risk) {}

    /// True: above the threshold. What is no number is passed over.
    bool step(double value);

    /// None: too few maxima, or all are equal.
    const std::optional<ExtremeValueLaw>& law() const { return m_law; }
    std::optional<double> threshold() const;
    const std::vector<double>& maxima() const { return m_maxima; } ///< oldest first
    std::size_t alarmedBlocks() const { return m_alarmed; }
    /// That ended while there was a threshold.
    std::size_t judgedBlocks() const { return m_judged; }

private:
    void closeBlock();
    void learn(double largest);

    std::size_t m_block;
    double m_risk;
    std::size_t m_inBlock = 0;
    double m_largest = 0.0;
    bool m_isAlarmed = false;
    std::size_t m_quietNeeded = 0;   ///< before anything is learned again
    std::optional<double> m_pending; ///< largest value of a block above the threshold that may be chance
    std::size_t m_alarmed = 0;
    std::size_t m_judged = 0;
    std::vector<double> m_maxima;
    std::optional<ExtremeValueLaw> m_law;
};

} // namespace baseline::learn
