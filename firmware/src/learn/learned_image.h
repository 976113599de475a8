// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/image_sink.h"

namespace baseline {

/// Where a learned model came from.
struct LearnedOrigin {
    const ModelView* parent; ///< the model that ran; its stream, window, features and alarm logic go on
    uint8_t boardSerial[16];
    const uint8_t (&firmware)[3]; ///< version of the node that learned it, a digit each
    uint64_t created;          ///< seconds since 1970; 0: unknown
};

/// All that was learned: the sections behind Identity.
class LearnedBody {
public:
    virtual uint64_t trainingHash() const = 0;
    virtual uint32_t sectionCount() const = 0;
    /// The same bytes each time. False when the sink said so.
    virtual bool write(ImageSink& sink) const = 0;

protected:
    ~LearnedBody() = default;
};

/// Writes the image of what was learned. Its checksums are taken in passes over the same pieces, so that no copy of it is
/// needed.
class LearnedImage {
public:
    LearnedImage(const LearnedOrigin& origin, const LearnedBody& body);

    uint32_t totalBytes() const { return m_header.totalBytes; }
    uint64_t hash() const { return static_cast<uint64_t>(m_header.hashHigh) << 32 | m_header.hashLow; }

    /// All of it, in order; false when the sink said so.
    bool write(ImageSink& sink) const;

private:
    bool writeSections(ImageSink& sink) const;
    bool writeIdentity(ImageSink& sink) const;

    const LearnedOrigin& m_origin;
    const LearnedBody& m_body;
    ImageHeader m_header;
};

} // namespace baseline
