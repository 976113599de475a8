// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/head_format.h"

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

/// The alarm comes on when at least `needed` of the last `of` windows are anomalies, and goes off after `hold` windows
/// in which that was no longer so.
struct AlarmSection {
    uint32_t needed;
    uint32_t of;
    uint32_t hold;
};

} // namespace baseline
