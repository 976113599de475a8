// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/baseline_body.h"

namespace baseline {

bool BaselineBody::write(ImageSink& sink) const
{
    return copySection(sink, m_parent, SectionTag::Stream) && copySection(sink, m_parent, SectionTag::Window)
           && copySection(sink, m_parent, SectionTag::Features) && writeScaler(sink) && writeHead(sink)
           && copySection(sink, m_parent, SectionTag::Alarm);
}

bool BaselineBody::writeScaler(ImageSink& sink) const
{
    const BaselineFit& fit = m_learner.fit();
    return putSection(sink, SectionTag::Scaler, sizeof(uint32_t) + 2 * fit.dimension * sizeof(float))
           && put(sink, fit.dimension) && put(sink, fit.mean, fit.dimension) && put(sink, fit.scale, fit.dimension);
}

bool BaselineBody::writeHead(ImageSink& sink) const
{
    const BaselineFit& fit = m_learner.fit();
    const LearnPlan& plan = m_learner.plan();
    const size_t triangle = static_cast<size_t>(fit.dimension) * (fit.dimension + 1) / 2;
    const HeadHeader head = {static_cast<uint32_t>(HeadKind::Mahalanobis),
                             static_cast<uint32_t>(HeadInput::Scaled),
                             fit.dimension,
                             m_learner.threshold(),
                             static_cast<uint32_t>(CertificateKind::ConformalMarginal),
                             static_cast<float>(plan.alpha) / 1e6F,
                             plan.calibrationWindows,
                             plan.rank};
    bool ok = putSection(sink, SectionTag::Head, sizeof head + (fit.dimension + triangle) * sizeof(float))
              && put(sink, head);
    // The scaler has taken the mean off.
    for (uint32_t i = 0; ok && i < fit.dimension; ++i)
        ok = put(sink, 0.0F);
    return ok && put(sink, fit.whitening, triangle);
}

} // namespace baseline
