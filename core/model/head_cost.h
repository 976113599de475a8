// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace baseline::model {

// What a head of each kind costs a Cortex-M4F, as counts of the loops that it runs through. The instructions of each are
// fitted to what QEMU executes (tests/firmware/arm/write_head_costs.cpp, tests/support/fit_head_cost.py).

enum class HeadLoop : std::size_t {
    Head,          ///< once a head
    ClusterPair,   ///< two centres, or two rows of a bank
    ClusterTerm,   ///< one number of both
    RadiusPair,
    BankPair,      ///< beside its ClusterPair: is one of them near?
    Neighbour,     ///< a root and its place
    Gathered,      ///< a feature taken out of its block
    Offset,        ///< x - mean
    GaussianRow,
    GaussianTerm,  ///< of a triangle
    DiagonalTerm,
    Component,     ///< of a PCA monitor or a mixture
    PcaTerm,       ///< projected and taken off
    Exponential,
    Layer,
    Neuron,
    TanhNeuron,    ///< beside its Neuron
    SigmoidNeuron, ///< beside its Neuron
    LayerTerm,
    ByteNeuron,
    ByteTerm,
    Quantised,     ///< a number into eight bits, or back
    Residual,
    Step,          ///< a number as trees compare it
    Tree,
    TreeNode,      ///< on the mean way to a leaf
    Share,
    Deviation,     ///< |x|
    Member,
    LogMember,     ///< beside its Member
    Count
};

using HeadLoops = std::array<double, static_cast<std::size_t>(HeadLoop::Count)>;

/// How often a head of a model runs through each loop. Trees: their mean depth, if all leaves were alike.
HeadLoops loopsOf(const Model& model, const Head& head);

/// The name of a loop, for tables.
std::string_view nameOf(HeadLoop loop);

/// Instructions of one window, within 10 % of what QEMU counts (forests 25 %: their ways depend on the window).
double headInstructions(const Model& model, const Head& head);

} // namespace baseline::model
