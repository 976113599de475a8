// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/extreme_watch.h"
#include "learn/learned_image.h"

namespace baseline {

/// The model of what the extreme-value detector has come to. Of a score: the parent, with the upper limit as the threshold
/// of the head that judges. Of a feature: one head, a PCA monitor whose single direction is that feature, which alarms
/// beyond the limits; a side whose law is not fitted gets the other's distance from the mean. No certificate: the law is
/// an estimate. Contract: watch.peaksMissing() == 0.
class ExtremeBody final : public LearnedBody {
public:
    ExtremeBody(const ModelView& parent, const ExtremeWatch& watch) : m_parent(parent), m_watch(watch) {}

    uint64_t trainingHash() const override { return m_watch.trainingHash(); }
    uint32_t sectionCount() const override;
    bool write(ImageSink& sink) const override;

private:
    bool writeWithThreshold(ImageSink& sink) const;
    bool writeWithFeature(ImageSink& sink) const;
    bool writeFeatureHead(ImageSink& sink) const;

    const ModelView& m_parent;
    const ExtremeWatch& m_watch;
};

} // namespace baseline
