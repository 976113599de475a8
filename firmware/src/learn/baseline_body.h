// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/baseline_learner.h"
#include "learn/learned_image.h"

namespace baseline {

/// The model of a learned baseline: the heads of the parent replaced by one Mahalanobis head on the scaled features, with
/// its conformal threshold. Contract: learner.isComplete().
class BaselineBody final : public LearnedBody {
public:
    BaselineBody(const ModelView& parent, const BaselineLearner& learner) : m_parent(parent), m_learner(learner) {}

    uint64_t trainingHash() const override { return m_learner.trainingHash(); }
    uint32_t sectionCount() const override { return 6; } ///< Stream, Window, Features, Scaler, Head, Alarm
    bool write(ImageSink& sink) const override;

private:
    bool writeScaler(ImageSink& sink) const;
    bool writeHead(ImageSink& sink) const;

    const ModelView& m_parent;
    const BaselineLearner& m_learner;
};

} // namespace baseline
