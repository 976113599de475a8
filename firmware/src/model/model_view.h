// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/feature_block.h"
#include "model/head_view.h"
#include "model/limits.h"

namespace baseline {

/// Why a loader refuses an image.
enum class ImageFault : uint8_t {
    None = 0,
    Misaligned = 1,    ///< the base is not a multiple of four
    Truncated = 2,     ///< shorter than it says, or than a header
    NotAnImage = 3,    ///< wrong magic
    Version = 4,       ///< a format this reader does not know
    Checksum = 5,      ///< CRC or hash do not fit
    Section = 6,       ///< missing, unknown, out of order, or of an impossible size
    Stream = 7,        ///< rate, range, channel count or weight of a count out of range
    Window = 8,        ///< length or hop out of range
    Features = 9,      ///< unknown kind, edges out of range, or too many
    Dimension = 10,    ///< sections that do not fit each other
    ZeroScale = 11,    ///< a scale that is zero or negative
    NotFinite = 12,    ///< NaN or infinity
    Head = 13,         ///< unknown kind, rule or size
    Alarm = 14,        ///< needed, of or hold out of range
    TooLarge = 15,     ///< more than a slot or the node's buffers hold
    DesktopOnly = 16,  ///< features that a board does not compute
};

/// A plain English word or two for a log.
const char* faultText(ImageFault fault);

/// A checked model image, read in place: the pointers lead into the image, which must outlive the view.
struct ModelView {
    Bytes image;
    uint64_t hash;
    const IdentitySection* identity;
    StreamSection stream;
    WindowSection window;
    FeatureBlock blocks[maxFeatureBlocks];
    uint32_t blockCount;
    bool isDesktopOnly; ///< some of its features only a desktop computes
    uint32_t featuresPerChannel;
    uint32_t featureCount;
    const float* mean;       ///< featureCount
    const float* scale;      ///< featureCount
    const float* projection; ///< projected x featureCount; null: none
    uint32_t projectedCount;
    HeadView heads[maxHeads];
    uint32_t headCount;
    uint32_t judge; ///< the first head that judges: its score is the model's
    AlarmSection alarm;
};

/// Who reads an image. A board takes no features that it cannot compute; the studio takes them, and then its limits for
/// windows and channels are wider.
enum class ImageReader : uint8_t {
    Board,
    Studio,
};

/// Checks every offset, count and number of `image` and fills `view`. `view` is valid only after None.
ImageFault readModel(Bytes image, ModelView& view, ImageReader reader = ImageReader::Board);

} // namespace baseline
