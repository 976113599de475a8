// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "learn/extreme_body.h"

#include <string.h>

namespace baseline {

namespace {

/// The limits that were learned, a missing one as far from the mean as the other.
struct Limits {
    float lower;
    float upper;
};

Limits limitsOf(const ExtremeValueDetector& detector)
{
    const bool hasLower = detector.lowPeaks().isFitted();
    const bool hasUpper = detector.highPeaks().isFitted();
    const float twice = 2.0F * detector.mean();
    const float lower = hasLower ? detector.lowerLimit() : twice - detector.upperLimit();
    return {lower, hasUpper ? detector.upperLimit() : twice - lower};
}

bool hasTag(Bytes section, SectionTag tag)
{
    uint32_t found = 0;
    memcpy(&found, section.data, sizeof found);
    return found == static_cast<uint32_t>(tag);
}

/// A head's section with another threshold, for which nothing is certified.
bool putHead(ImageSink& sink, Bytes section, float threshold)
{
    SectionHeader header;
    HeadHeader head;
    memcpy(&header, section.data, sizeof header);
    memcpy(&head, section.data + sizeof header, sizeof head);
    head.threshold = threshold;
    head.certificate = static_cast<uint32_t>(CertificateKind::None);
    head.alpha = 0.0F;
    head.calibrationWindows = 0;
    head.rank = 0;
    const size_t known = sizeof header + sizeof head;
    return put(sink, header) && put(sink, head)
           && (section.size == known || sink.take(Bytes(section.data + known, section.size - known)));
}

} // namespace

uint32_t ExtremeBody::sectionCount() const
{
    if (m_watch.order().source == ExtremeSource::Feature)
        return 6; // Stream, Window, Features, Scaler, Head, Alarm
    ImageHeader header;
    memcpy(&header, m_parent.image.data, sizeof header);
    return header.sectionCount - 1U;
}

bool ExtremeBody::write(ImageSink& sink) const
{
    return m_watch.order().source == ExtremeSource::Feature ? writeWithFeature(sink) : writeWithThreshold(sink);
}

bool ExtremeBody::writeWithThreshold(ImageSink& sink) const
{
    uint32_t head = 0;
    size_t at = sizeof(ImageHeader);
    bool ok = true;
    for (Bytes section = sectionAt(m_parent, at); ok && section.size > 0; section = sectionAt(m_parent, at)) {
        at += section.size;
        if (hasTag(section, SectionTag::Identity))
            continue;
        const bool isHead = hasTag(section, SectionTag::Head);
        const bool judges = isHead && head == m_parent.judge;
        head += isHead ? 1U : 0U;
        ok = judges ? putHead(sink, section, m_watch.detector().upperLimit()) : sink.take(section);
    }
    return ok;
}

bool ExtremeBody::writeWithFeature(ImageSink& sink) const
{
    return copySection(sink, m_parent, SectionTag::Stream) && copySection(sink, m_parent, SectionTag::Window)
           && copySection(sink, m_parent, SectionTag::Features) && copySection(sink, m_parent, SectionTag::Scaler)
           && writeFeatureHead(sink) && copySection(sink, m_parent, SectionTag::Alarm);
}

/// T² = ((z - centre) / half)², above 1 beyond the limits; what the other features do counts for nothing.
bool ExtremeBody::writeFeatureHead(ImageSink& sink) const
{
    const uint32_t dimension = m_parent.featureCount;
    const uint32_t feature = m_watch.order().feature;
    const Limits limits = limitsOf(m_watch.detector());
    const float scale = m_parent.scale[feature];
    const float centre = (0.5F * (limits.lower + limits.upper) - m_parent.mean[feature]) / scale;
    const float half = 0.5F * (limits.upper - limits.lower) / scale;
    const HeadHeader head = {static_cast<uint32_t>(HeadKind::PcaMonitor),
                             static_cast<uint32_t>(HeadInput::Scaled),
                             dimension,
                             1.0F,
                             static_cast<uint32_t>(CertificateKind::None),
                             0.0F,
                             0,
                             0};
    const PcaMonitorHeader monitor = {1, 1.0F, 0.0F};
    const size_t floats = 2 * static_cast<size_t>(dimension) + 1;
    bool ok = putSection(sink, SectionTag::Head, sizeof head + sizeof monitor + floats * sizeof(float))
              && put(sink, head) && put(sink, monitor);
    for (uint32_t i = 0; ok && i < dimension; ++i)
        ok = put(sink, i == feature ? centre : 0.0F);
    for (uint32_t i = 0; ok && i < dimension; ++i)
        ok = put(sink, i == feature ? 1.0F : 0.0F);
    return ok && put(sink, 1.0F / (half * half));
}

} // namespace baseline
