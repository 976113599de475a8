// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/baseline_learner.h"
#include "model/model_view.h"

namespace baseline {

/// What takes an image in pieces, each a multiple of four bytes.
class ImageSink {
public:
    /// False: no more is wanted.
    virtual bool take(Bytes piece) = 0;

protected:
    ~ImageSink() = default;
};

/// Where a learned model came from.
struct LearnedOrigin {
    const ModelView* parent; ///< the model that ran; its stream, window, features and alarm logic go on
    uint8_t boardSerial[16];
    const uint8_t (&firmware)[3]; ///< version of the node that learned it, a digit each
    uint64_t created;          ///< seconds since 1970; 0: unknown
};

/// Writes the image of what was learned, the heads of the parent replaced by one Mahalanobis head on the
/// scaled features, with its conformal threshold. Its checksums are taken in passes over the same pieces, so that no copy
/// of it is needed. Contract: learner.isComplete().
class LearnedImage {
public:
    LearnedImage(const LearnedOrigin& origin, const BaselineLearner& learner);

    uint32_t totalBytes() const { return m_header.totalBytes; }
    uint64_t hash() const { return static_cast<uint64_t>(m_header.hashHigh) << 32 | m_header.hashLow; }

    /// All of it, in order; false when the sink said so.
    bool write(ImageSink& sink) const;

private:
    bool writeSections(ImageSink& sink) const;
    bool writeIdentity(ImageSink& sink) const;
    bool writeScaler(ImageSink& sink) const;
    bool writeHead(ImageSink& sink) const;
    bool copySection(ImageSink& sink, SectionTag tag) const;

    const LearnedOrigin& m_origin;
    const BaselineLearner& m_learner;
    ImageHeader m_header;
};

} // namespace baseline
