// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "model/feature_block.h"

#include "model/limits.h"
#include "numeric/power_spectrum.h"

namespace baseline {

namespace {

constexpr size_t edgeImpulseWords = sizeof(EdgeImpulseParameters) / sizeof(uint16_t);
constexpr size_t sectionWords = sizeof(FilterSection) / sizeof(uint16_t);

bool goodEdges(const View<const uint16_t>& edges, uint32_t windowLength)
{
    if (!isTransformLength(windowLength))
        return false;
    if (edges.size < 2 || edges.size > maxBands + 1 || edges[edges.size - 1] > windowLength / 2 + 1)
        return false;
    // Bin 0 is the mean, which is the mounting and not the machine.
    if (edges[0] < 1)
        return false;
    for (size_t i = 1; i < edges.size; ++i) {
        if (edges[i] <= edges[i - 1])
            return false;
    }
    return true;
}

bool goodBins(uint32_t first, uint32_t end, uint32_t transform)
{
    return first >= 1 && first < end && end <= transform / 2 + 1;
}

bool goodWelch(const FeatureBlock& block, uint32_t windowLength)
{
    if (block.parameters.size != sizeof(WelchParameters) / sizeof(uint16_t))
        return false;
    const WelchParameters welch = parametersOf<WelchParameters>(block);
    return isTransformLength(welch.segment) && welch.segment <= maxSegment && welch.segment <= windowLength
           && goodBins(welch.firstBin, welch.endBin, welch.segment);
}

/// Finite, and in the triangle where both poles lie inside the unit circle. NaN is in no range.
bool isStable(const FilterSection& section)
{
    const float largest = 1000.0F;
    const auto inRange = [largest](float value) { return value >= -largest && value <= largest; };
    const bool finite = inRange(section.b0) && inRange(section.b1) && inRange(section.b2);
    const float size = section.a1 < 0.0F ? -section.a1 : section.a1;
    return finite && section.a2 < 1.0F && section.a2 > -1.0F && size < 1.0F + section.a2;
}

bool goodEdgeImpulse(const FeatureBlock& block, uint32_t windowLength)
{
    const size_t words = block.parameters.size;
    if (words < edgeImpulseWords || (words - edgeImpulseWords) % sectionWords != 0
        || sectionCountOf(block) > maxFilterSections)
        return false;
    const EdgeImpulseParameters parameters = parametersOf<EdgeImpulseParameters>(block);
    const uint32_t ratio = parameters.decimation;
    const bool knownRatio = ratio == 1 || ratio == 3 || ratio == 10 || ratio == 30 || ratio == 100;
    if ((parameters.version != 2 && parameters.version != 4) || !knownRatio
        || parameters.flags > (edgeImpulseOverlap | edgeImpulseLog))
        return false;
    // A NaN is in no range.
    if (!(parameters.unitsPerG >= 0.01F && parameters.unitsPerG <= 100.0F))
        return false;
    if (!isTransformLength(parameters.frame) || parameters.frame > maxFrame
        || parameters.frame > decimatedLength(windowLength, ratio)
        || !goodBins(parameters.firstBin, parameters.endBin, parameters.frame))
        return false;
    for (uint32_t i = 0; i < sectionCountOf(block); ++i) {
        if (!isStable(sectionOf(block, i)))
            return false;
    }
    return true;
}

} // namespace

uint32_t sectionCountOf(const FeatureBlock& block)
{
    return static_cast<uint32_t>((block.parameters.size - edgeImpulseWords) / sectionWords);
}

FilterSection sectionOf(const FeatureBlock& block, uint32_t index)
{
    FilterSection section;
    memcpy(&section, block.parameters.data + edgeImpulseWords + index * sectionWords, sizeof section);
    return section;
}

bool isGoodBlock(const FeatureBlock& block, uint32_t windowLength)
{
    switch (block.kind) {
    case FeatureKind::Rms:
    case FeatureKind::Shape:
    case FeatureKind::Deviation:
        return block.parameters.size == 0;
    case FeatureKind::Bands:
        return goodEdges(block.parameters, windowLength);
    case FeatureKind::Welch:
        return goodWelch(block, windowLength);
    case FeatureKind::EdgeImpulse:
        return goodEdgeImpulse(block, windowLength);
    case FeatureKind::Protocol36:
        return block.parameters.size == 0 && windowLength >= minWindow;
    case FeatureKind::Raw:
        return block.parameters.size == 0 && windowLength == 1;
    }
    return false;
}

uint32_t featuresOf(const FeatureBlock& block)
{
    switch (block.kind) {
    case FeatureKind::Rms:
    case FeatureKind::Deviation:
    case FeatureKind::Raw:
        return 1;
    case FeatureKind::Shape:
        return 3;
    case FeatureKind::Bands:
        return static_cast<uint32_t>(block.parameters.size) - 1;
    case FeatureKind::Welch: {
        const WelchParameters welch = parametersOf<WelchParameters>(block);
        return static_cast<uint32_t>(welch.endBin) - welch.firstBin;
    }
    case FeatureKind::EdgeImpulse: {
        const EdgeImpulseParameters parameters = parametersOf<EdgeImpulseParameters>(block);
        const uint32_t moments = parameters.version == 2 ? 3 : 5;
        return moments + parameters.endBin - parameters.firstBin;
    }
    case FeatureKind::Protocol36:
        return 12;
    }
    return 0;
}

} // namespace baseline
