// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

namespace baseline {

// The model image: the same bytes on disk, on the wire and in flash. Little endian; every section starts at a multiple
// of four; read in place. firmware/README.md describes it in words.

constexpr uint32_t imageMagic = 0x314D4C42U; ///< "BLM1"
constexpr uint16_t imageVersion = 1;

/// At offset 0. The CRC covers everything behind itself, the hash everything behind the header.
struct ImageHeader {
    uint32_t magic;
    uint16_t version;
    uint16_t sectionCount;
    uint32_t totalBytes;
    uint32_t crc;
    uint32_t hashLow; ///< contentHash of the sections: the model's name for machines
    uint32_t hashHigh;
};

/// Before each section's body; `bytes` counts the body and is a multiple of four.
struct SectionHeader {
    uint32_t tag;
    uint32_t bytes;
};

/// Sections stand in this order; Projection may be missing, Head stands once or more, Names at most once a head.
enum class SectionTag : uint32_t {
    Identity = 1,
    Stream = 2,
    Window = 3,
    Features = 4,
    Scaler = 5,
    Projection = 6,
    Head = 7,
    Alarm = 8,
    Names = 9,
};

constexpr uint32_t modelNameBytes = 32;

/// Texts are UTF-8, zero-padded, and always end with at least one zero.
struct IdentitySection {
    char name[modelNameBytes];
    char recipe[16];
    char studioVersion[16];
    uint8_t boardSerial[16];  ///< who learned it; zeros: the studio
    uint32_t parentHashLow;   ///< the model it came from; zero: none
    uint32_t parentHashHigh;
    uint32_t trainingHashLow; ///< content hash of the exact training spans
    uint32_t trainingHashHigh;
    uint32_t createdLow;      ///< seconds since 1970-01-01 UTC
    uint32_t createdHigh;
};

struct StreamSection {
    float nominalRate;     ///< Hz
    uint32_t rangeG;       ///< ± g
    uint32_t channels;
    float gravityPerCount; ///< g a count, 1e-6..1
};

struct WindowSection {
    uint32_t length; ///< samples
    uint32_t hop;    ///< samples, 1..length
};

enum class FeatureKind : uint16_t {
    Rms = 1,         ///< one a channel: RMS about the mean, g
    Shape = 2,       ///< three a channel: crest factor, excess kurtosis, skewness
    Bands = 3,       ///< log10 of the mean square in each band, g²; parameters are the band edges as FFT bins, first..last
    Deviation = 4,   ///< one a channel: 1.4826 times the median absolute deviation from the median, g
    Welch = 5,       ///< log10 of the power density in each bin, g²/Hz: WelchParameters
    EdgeImpulse = 6, ///< Edge Impulse's spectral features block, versions 2 and 4: EdgeImpulseParameters
    // From here on only a desktop computes them: a node refuses the image (ImageFault::DesktopOnly).
    Protocol36 = 0x100, ///< 12 a channel: see core/model/desktop_features.h
    Raw = 0x101,        ///< one a channel: the value as given
};

constexpr uint16_t firstDesktopKind = 0x100;

/// The parameters of FeatureKind::Welch.
struct WelchParameters {
    uint16_t segment;  ///< samples, a power of two from 16 to maxSegment
    uint16_t firstBin; ///< 1..
    uint16_t endBin;   ///< ..segment / 2 + 1, not included
};

constexpr uint16_t edgeImpulseOverlap = 1; ///< frames overlap by half
constexpr uint16_t edgeImpulseLog = 2;     ///< the powers' log10, 1e-10 instead of 0

/// The first parameters of FeatureKind::EdgeImpulse; the filter's sections follow, at most maxFilterSections.
struct EdgeImpulseParameters {
    uint16_t version; ///< 2 or 4
    uint16_t frame;   ///< samples of a frame, a power of two from 16 to maxFrame
    uint16_t flags;
    uint16_t decimation; ///< 1, 3, 10, 30 or 100
    uint16_t firstBin;   ///< 1..
    uint16_t endBin;     ///< ..frame / 2 + 1, not included
    float unitsPerG;     ///< 0.01..100; 9.80665: the features are of m/s²
};

/// y = b0 x + b1 x' + b2 x'' - a1 y' - a2 y'', at the decimated rate; sections one after the other.
struct FilterSection {
    float b0;
    float b1;
    float b2;
    float a1;
    float a2;
};

/// A feature block is this header, then `parameterCount` uint16 parameters, padded to a multiple of four bytes. The
/// Features section is a uint32 block count, then the blocks. Features are numbered channel by channel, and block by
/// block within a channel.
struct FeatureBlockHeader {
    uint16_t kind;
    uint16_t parameterCount;
};

// Scaler: uint32 count, float mean[count], float scale[count];       z = (feature - mean) / scale
// Projection: uint32 inputs, uint32 outputs, float rows[outputs][inputs];   y = rows z

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

/// The alarm comes on when at least `needed` of the last `of` windows are anomalies, and goes off after `hold` windows
/// in which that was no longer so.
struct AlarmSection {
    uint32_t needed;
    uint32_t of;
    uint32_t hold;
};

} // namespace baseline
