// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/image_format.h"
#include "model/limits.h"
#include "network/quantised_layer.h"

namespace baseline {

// The parameters of each kind of head, read in place; image_format.h says what they mean. d is the head's dimension.

struct KMeansView {
    uint32_t rule;
    uint32_t clusters;
    const float* centres; ///< clusters x d
    const float* radii;
};

/// One Gaussian: of Mahalanobis, or a component of a mixture.
struct GaussianView {
    const float* mean;
    const float* whitening; ///< packed rows of W, or its diagonal
};

struct PcaMonitorView {
    PcaMonitorHeader header;
    const float* mean;
    const float* rows; ///< components x d
    const float* inverseVariance;
};

struct MixtureView {
    MixtureHeader header;
    const float* components; ///< one after the other: logWeight, mean, W
    uint32_t stride;         ///< floats of a component
};

/// A layer of a float network, and where the next one begins.
struct LayerView {
    LayerHeader header;
    const float* weights;
    const float* bias;
    const uint8_t* next;
};

/// Layers are walked as they stand in the image: views of all of them would cost a node 2 KB.
LayerView layerAt(const uint8_t* place);

struct QuantisedLayerView {
    QuantisedLayer layer;
    const uint8_t* next;
};
QuantisedLayerView quantisedLayerAt(const uint8_t* place);

struct NetworkView {
    uint32_t layerCount;
    uint32_t outputs;
    const uint8_t* layers;
    const float* weight; ///< of the residuals; null for a classifier
};

struct QuantisedNetworkView {
    uint32_t layerCount;
    uint32_t outputs;
    const uint8_t* layers;
    const float* weight;
    Quantisation input;
    Quantisation output;
};

struct NeighbourBankView {
    NeighbourBankHeader header;
    const float* rows;
};

struct TreesView {
    uint32_t count;
    const uint32_t* roots;
    const TreeNode* nodes;
};

struct IsolationForestView {
    TreesView trees;
    float usualPath;
};

struct RandomForestView {
    TreesView trees;
    uint32_t classes;
    const uint8_t* shares; ///< leaves x classes
};

/// A head of a checked image.
struct HeadView {
    HeadHeader header;
    HeadKind kind;
    HeadInput input;
    uint32_t blocks;   ///< of HeadInput::Blocks
    bool isClassifier;
    bool isMember;     ///< a consensus joins it, so it does not judge by itself
    uint32_t nameCount;
    const char* names; ///< nameCount x nameBytes; null: none
    union {
        KMeansView kmeans;
        GaussianView mahalanobis;
        PcaMonitorView pca;
        MixtureView mixture;
        NetworkView network;
        QuantisedNetworkView quantised;
        NeighbourBankView bank;
        IsolationForestView isolation;
        RandomForestView forest;
        const ConsensusMember* members; ///< d of them
    };

    bool judges() const { return !isClassifier && !isMember; }
    /// Clusters or classes it tells apart; 0: none.
    uint32_t categories() const;
};

} // namespace baseline
