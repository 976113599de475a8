// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/head_reader.h"

#include "model/network_reader.h"
#include "model/tree_reader.h"

namespace baseline {

namespace {

/// None if the whole section was read and all its numbers are finite.
ImageFault finished(const SectionReader& body)
{
    if (!body.finished())
        return ImageFault::Section;
    return body.finite() ? ImageFault::None : ImageFault::NotFinite;
}

size_t triangle(size_t dimension)
{
    return dimension * (dimension + 1) / 2;
}

ImageFault readKMeans(SectionReader& body, HeadView& head)
{
    const KMeansHeader header = body.value<KMeansHeader>();
    const bool known = header.rule <= static_cast<uint32_t>(KMeansRule::DistanceMinusRadius);
    if (!body.ok() || !known || header.clusters < 1 || header.clusters > maxClusters)
        return ImageFault::Head;
    head.kmeans.rule = header.rule;
    head.kmeans.clusters = header.clusters;
    head.kmeans.centres = body.floats(static_cast<size_t>(header.clusters) * head.header.dimension);
    head.kmeans.radii = body.floats(header.clusters);
    return finished(body);
}

ImageFault readMahalanobis(SectionReader& body, HeadView& head)
{
    head.mahalanobis.mean = body.floats(head.header.dimension);
    head.mahalanobis.whitening = body.floats(triangle(head.header.dimension));
    return finished(body);
}

ImageFault readPcaMonitor(SectionReader& body, HeadView& head)
{
    PcaMonitorView& pca = head.pca;
    pca.header = body.value<PcaMonitorHeader>();
    const uint32_t dimension = head.header.dimension;
    if (!body.ok() || pca.header.components < 1 || pca.header.components > dimension
        || pca.header.components > maxFeatures)
        return ImageFault::Head;
    if (!isFinite(pca.header.t2Weight) || !isFinite(pca.header.qWeight))
        return ImageFault::NotFinite;
    pca.mean = body.floats(dimension);
    pca.rows = body.floats(static_cast<size_t>(pca.header.components) * dimension);
    pca.inverseVariance = body.floats(pca.header.components);
    return finished(body);
}

ImageFault readMixture(SectionReader& body, HeadView& head)
{
    MixtureView& mixture = head.mixture;
    mixture.header = body.value<MixtureHeader>();
    const bool known = mixture.header.shape <= static_cast<uint32_t>(MixtureShape::Diagonal);
    if (!body.ok() || !known || mixture.header.components < 1 || mixture.header.components > maxComponents)
        return ImageFault::Head;
    const uint32_t dimension = head.header.dimension;
    const bool isFull = mixture.header.shape == static_cast<uint32_t>(MixtureShape::Full);
    mixture.stride = static_cast<uint32_t>(1 + dimension + (isFull ? triangle(dimension) : dimension));
    mixture.components = body.floats(static_cast<size_t>(mixture.header.components) * mixture.stride);
    return finished(body);
}

ImageFault readBank(SectionReader& body, HeadView& head)
{
    head.bank.header = body.value<NeighbourBankHeader>();
    const NeighbourBankHeader& header = head.bank.header;
    if (!body.ok() || header.neighbours < 1 || header.neighbours > maxNeighbours || header.rows < header.neighbours)
        return ImageFault::Head;
    // A count that large would overflow before the reader finds it too long.
    if (header.rows > maxDesktopModelBytes / sizeof(float))
        return ImageFault::Head;
    head.bank.rows = body.floats(static_cast<size_t>(header.rows) * head.header.dimension);
    return finished(body);
}

/// Of consensus: `headCount` heads stand before it.
ImageFault readConsensus(SectionReader& body, HeadView& head, ModelView& view)
{
    head.members = body.array<ConsensusMember>(head.header.dimension);
    if (!body.finished())
        return ImageFault::Section;
    for (uint32_t i = 0; i < head.header.dimension; ++i) {
        const ConsensusMember& member = head.members[i];
        if (!isFinite(member.centre) || !isFinite(member.spread))
            return ImageFault::NotFinite;
        if (member.spread <= 0.0F)
            return ImageFault::ZeroScale;
        if (member.rule > static_cast<uint32_t>(MemberRule::Logarithm) || member.head >= view.headCount)
            return ImageFault::Head;
        HeadView& joined = view.heads[member.head];
        if (joined.isClassifier || joined.isMember || joined.kind == HeadKind::Consensus)
            return ImageFault::Head;
        joined.isMember = true;
    }
    return ImageFault::None;
}

ImageFault readParameters(SectionReader& body, HeadView& head, ModelView& view)
{
    if ((head.kind == HeadKind::Consensus) != (head.input == HeadInput::Heads))
        return ImageFault::Head;
    switch (head.kind) {
    case HeadKind::KMeans:
        return readKMeans(body, head);
    case HeadKind::Mahalanobis:
        return readMahalanobis(body, head);
    case HeadKind::PcaMonitor:
        return readPcaMonitor(body, head);
    case HeadKind::Mixture:
        return readMixture(body, head);
    case HeadKind::Network:
        return readNetwork(body, head);
    case HeadKind::QuantisedNetwork:
        return readQuantisedNetwork(body, head);
    case HeadKind::NeighbourBank:
        return readBank(body, head);
    case HeadKind::IsolationForest:
        return readIsolationForest(body, head);
    case HeadKind::RandomForest:
        return readRandomForest(body, head);
    case HeadKind::LargestDeviation:
        return finished(body);
    case HeadKind::Consensus:
        return readConsensus(body, head, view);
    }
    return ImageFault::Head;
}

/// Numbers of the head's input, 0 for an impossible one.
uint32_t inputCount(const HeadView& head, const ModelView& view)
{
    const uint32_t mask = head.header.input >> 8;
    switch (head.input) {
    case HeadInput::Scaled:
        return mask == 0 ? view.featureCount : 0;
    case HeadInput::Projected:
        return mask == 0 ? view.projectedCount : 0;
    case HeadInput::Blocks: {
        if (mask >= 1U << view.blockCount)
            return 0;
        uint32_t count = 0;
        for (uint32_t i = 0; i < view.blockCount; ++i)
            count += (mask >> i & 1U) != 0 ? featuresOf(view.blocks[i]) : 0;
        return count * view.stream.channels;
    }
    case HeadInput::Heads:
        return mask == 0 && head.header.dimension <= view.headCount ? head.header.dimension : 0;
    }
    return 0;
}

} // namespace

uint32_t HeadView::categories() const
{
    switch (kind) {
    case HeadKind::KMeans:
        return kmeans.clusters;
    case HeadKind::RandomForest:
        return forest.classes;
    case HeadKind::Network:
        return isClassifier ? network.outputs : 0;
    case HeadKind::QuantisedNetwork:
        return isClassifier ? quantised.outputs : 0;
    default:
        return 0;
    }
}

ImageFault readHead(SectionReader body, ModelView& view)
{
    if (view.headCount == maxHeads)
        return ImageFault::TooLarge;
    HeadView& head = view.heads[view.headCount];
    head.header = body.value<HeadHeader>();
    if (!body.ok() || head.header.certificate > static_cast<uint32_t>(CertificateKind::Blocks))
        return ImageFault::Head;
    head.kind = static_cast<HeadKind>(head.header.kind);
    head.input = static_cast<HeadInput>(head.header.input & 0xFFU);
    head.blocks = head.header.input >> 8;
    if ((head.header.input & 0xFFU) > static_cast<uint32_t>(HeadInput::Heads))
        return ImageFault::Head;
    if (head.header.dimension < 1 || head.header.dimension != inputCount(head, view))
        return ImageFault::Dimension;
    if (!isFinite(head.header.threshold) || !isFinite(head.header.alpha))
        return ImageFault::NotFinite;
    const ImageFault fault = readParameters(body, head, view);
    ++view.headCount;
    return fault;
}

ImageFault readNames(SectionReader body, ModelView& view)
{
    const NamesHeader header = body.value<NamesHeader>();
    if (!body.ok())
        return ImageFault::Section;
    if (header.head >= view.headCount)
        return ImageFault::Head;
    HeadView& head = view.heads[header.head];
    if (head.names != nullptr || header.count < 1 || header.count != head.categories())
        return ImageFault::Head;
    head.names = body.array<char>(static_cast<size_t>(header.count) * nameBytes);
    if (!body.finished())
        return ImageFault::Section;
    head.nameCount = header.count;
    for (uint32_t i = 0; i < header.count; ++i) {
        if (head.names[(i + 1) * nameBytes - 1] != 0)
            return ImageFault::Head;
    }
    return ImageFault::None;
}

ImageFault findJudge(ModelView& view)
{
    for (view.judge = 0; view.judge < view.headCount; ++view.judge) {
        if (view.heads[view.judge].judges())
            return ImageFault::None;
    }
    return ImageFault::Head;
}

} // namespace baseline
