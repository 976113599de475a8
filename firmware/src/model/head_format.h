// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

namespace baseline {

// The Head and Names sections of a model image; image_format.h has the others.

enum class HeadKind : uint32_t {
    KMeans = 1,
    Mahalanobis = 2,
    PcaMonitor = 3,
    Mixture = 4,
    Network = 5,
    QuantisedNetwork = 6,
    NeighbourBank = 7,
    IsolationForest = 8,
    RandomForest = 9,
    LargestDeviation = 10, ///< score = max |x_i|, no parameters
    Consensus = 11,
};

/// What a head looks at: the low byte of HeadHeader::input. The other bytes are 0 but for Blocks, whose next byte says
/// which feature blocks, the first in its lowest bit.
enum class HeadInput : uint32_t {
    Scaled = 0,    ///< z
    Projected = 1, ///< y
    Blocks = 2,    ///< z of some feature blocks, channel by channel as in the feature vector
    Heads = 3,     ///< the scores of earlier heads: of a Consensus
};

enum class CertificateKind : uint32_t {
    None = 0,
    ConformalMarginal = 1, ///< a new normal window exceeds the threshold with probability <= alpha, if exchangeable
    ToleranceLimit = 2,    ///< at most alpha of the normal windows exceed it, with the confidence that alpha, windows and rank give
    /// The same of dependent windows: calibrationWindows is how many independent ones they are worth, an estimate.
    ToleranceDependent = 3,
    /// P(any false alarm in a new block) <= alpha, from `rank` blocks of calibrationWindows / rank windows each, whose
    /// windows may depend on each other. The statistic is that of the image's own K-of-L alarm.
    Blocks = 4,
};

/// Starts every Head section; the parameters of the kind follow.
struct HeadHeader {
    uint32_t kind;
    uint32_t input;
    uint32_t dimension; ///< of its input
    /// Anomaly when score > threshold. A head that a consensus joins does not judge by itself, and a classifier never: its
    /// score is the share of the class it names, and below the threshold it names none.
    float threshold;
    uint32_t certificate;
    float alpha;
    uint32_t calibrationWindows;
    uint32_t rank; ///< the threshold is the rank-th smallest calibration score; of Blocks their number
};

enum class KMeansRule : uint32_t {
    NearestDistance = 0,     ///< min_j |z - c_j|
    DistanceMinusRadius = 1, ///< min_j (|z - c_j| - r_j), the rule of Edge Impulse's anomaly block
};

/// Parameters of HeadKind::KMeans, then float centres[clusters][dimension], float radii[clusters].
struct KMeansHeader {
    uint32_t rule;
    uint32_t clusters;
};

/// Parameters of HeadKind::Mahalanobis: float mean[d], then float whitening[d (d + 1) / 2]: the rows of a lower triangular
/// W, each as far as its diagonal. score = |W (x - mean)|²

/// Parameters of HeadKind::PcaMonitor, then float mean[d], float rows[components][d], float inverseVariance[components].
/// score = t2Weight T² + qWeight Q
struct PcaMonitorHeader {
    uint32_t components;
    float t2Weight;
    float qWeight;
};

enum class MixtureShape : uint32_t { Full = 0, Diagonal = 1 };

/// Parameters of HeadKind::Mixture; then of each component float logWeight, float mean[d], and W as for Mahalanobis or, if
/// Diagonal, the d elements of its diagonal. score = -ln sum_j exp(logWeight_j - |W_j (x - mean_j)|² / 2)
struct MixtureHeader {
    uint32_t shape;
    uint32_t components;
};

enum class NetworkRole : uint32_t {
    Reconstruct = 0, ///< gives back its input: score = mean of weight_i (x_i - y_i)²; float weight[d] follows the layers
    Classify = 1,    ///< softmax: score = share of the most likely class
};

enum class LayerActivation : uint32_t { Linear = 0, Relu = 1, Tanh = 2, Sigmoid = 3 };

/// Parameters of HeadKind::Network; then of each layer LayerHeader, float weights[outputs][inputs], float bias[outputs].
struct NetworkHeader {
    uint32_t role;
    uint32_t layers;
};

struct LayerHeader {
    uint32_t inputs;
    uint32_t outputs;
    uint32_t activation;
};

/// Parameters of HeadKind::QuantisedNetwork; then of each layer QuantisedLayerHeader, int8 weights[outputs][inputs] padded to
/// a multiple of four bytes, int32 bias[outputs].
struct QuantisedNetworkHeader {
    uint32_t role;
    uint32_t layers;
    float inputScale;
    int32_t inputZero;
    float outputScale;
    int32_t outputZero;
};

/// As QuantisedLayer has them.
struct QuantisedLayerHeader {
    uint32_t inputs;
    uint32_t outputs;
    int32_t multiplier;
    int32_t shift;
    int32_t outputZero;
    int32_t lowest;
};

/// Parameters of HeadKind::NeighbourBank, then float rows[rows][d]. score = mean distance to the nearest `neighbours`
struct NeighbourBankHeader {
    uint32_t neighbours;
    uint32_t rows;
};

constexpr float stepsOfATreeValue = 256.0F; ///< in one deviation: trees compare floor(256 x), at most ±32767
constexpr float stepsOfAPath = 1024.0F;     ///< in one node of an isolation tree's path

/// A node of a tree whose nodes stand in preorder: an inner one sends x <= threshold to the next node, others to the one
/// after the `left` nodes of that side; a leaf has left = 0.
struct TreeNode {
    int16_t threshold; ///< of a leaf: the length of its path, or the row of its shares
    uint8_t feature;
    uint8_t left;
};

/// Parameters of HeadKind::IsolationForest, then uint32 roots[trees] (the first is 0), TreeNode nodes[nodes].
/// score = 2^(-mean path / usualPath)
struct IsolationForestHeader {
    uint32_t trees;
    uint32_t nodes;
    float usualPath;
};

/// Parameters of HeadKind::RandomForest, then uint32 roots[trees], TreeNode nodes[nodes], uint8 shares[leaves][classes]
/// (255: all) padded to a multiple of four bytes. score = mean share of the most likely class
struct RandomForestHeader {
    uint32_t trees;
    uint32_t nodes;
    uint32_t leaves;
    uint32_t classes;
};

enum class MemberRule : uint32_t { Plain = 0, Logarithm = 1 }; ///< of the score, or of its log10

/// A Consensus is `dimension` of these. score = mean of (rule(score of head) - centre) / spread
struct ConsensusMember {
    uint32_t head; ///< an earlier one that is neither a consensus nor a classifier
    uint32_t rule;
    float centre;
    float spread;
};

/// Names of the clusters of a k-means head or of the classes of a classifier; then char names[count][nameBytes], UTF-8,
/// zero-padded, each ending with at least one zero.
struct NamesHeader {
    uint32_t head;
    uint32_t count;
};

constexpr uint32_t nameBytes = 24;

} // namespace baseline
