// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/manifest_sink.h"

#include <algorithm>

namespace baseline::recording {

RecordingInfo ManifestSink::completed(RecordingInfo info) const
{
    const RecordingInfo& known = m_entry.info;
    const bool sameChannels = known.channels.size() == info.channels.size();
    const bool physical = m_entry.file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
                          m_entry.file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    if (sameChannels && known.format == info.format && !physical) {
        info.channels = known.channels; // the raw values are the recording's own; those of texts are scaled already
    } else if (sameChannels) {
        for (std::size_t c = 0; c < info.channels.size(); ++c)
            info.channels[c].name = known.channels[c].name;
    }
    info.name = known.name;
    if (info.label.isEmpty())
        info.label = known.label;
    if (known.nominalRate.value > 0.0)
        info.nominalRate = known.nominalRate;
    info.trueRate = known.trueRate;
    info.jitter = known.jitter;
    info.range = known.range;
    info.startedUtc = known.startedUtc;
    info.deviceSerial = known.deviceSerial;
    info.notes = known.notes;
    info.tags = known.tags;
    info.lossesVisible = known.lossesVisible;
    info.clipped = known.clipped;
    info.complete = known.complete;
    info.reason = known.reason;
    return info;
}

Status ManifestSink::append(const SampleData& rows, SampleIndex)
{
    const std::size_t channels = m_entry.info.channels.size();
    const std::size_t values = std::visit([](const auto& raw) { return raw.size(); }, rows);
    if (channels == 0 || values % channels != 0)
        return Error{Error::Code::BadFormat, "the manifest names other channels than the file holds", {}, 0.0};
    const auto count = static_cast<SampleIndex>(values / channels);
    for (SampleIndex passed = 0; passed < count;) {
        SampleIndex until = count; // the piece ends where the next gap begins
        if (m_nextGap < m_entry.gaps.size()) {
            const Gap& gap = m_entry.gaps[m_nextGap];
            if (gap.at == m_position) {
                m_position += gap.lost;
                ++m_nextGap;
                continue;
            }
            until = std::min(count, passed + gap.at - m_position);
        }
        const Status taken = std::visit(
            [&](const auto& raw) {
                using Samples = std::decay_t<decltype(raw)>;
                const auto from = raw.begin() + passed * static_cast<SampleIndex>(channels);
                const auto to = raw.begin() + until * static_cast<SampleIndex>(channels);
                return m_next.append(SampleData(Samples(from, to)), m_position);
            },
            rows);
        if (!taken)
            return taken;
        m_position += until - passed;
        passed = until;
    }
    return done();
}

Status ManifestSink::finish(const RecordingInfo& info)
{
    RecordingInfo whole = completed(info);
    whole.lost = 0;
    for (const Gap& gap : m_entry.gaps)
        whole.lost += gap.lost;
    // A gap that the samples never reached lies behind the end: only the last one may.
    const std::size_t missed = m_entry.gaps.size() - m_nextGap;
    if (missed > 1 || (missed == 1 && m_entry.gaps.back().at != m_position))
        return Error{Error::Code::BadFormat, "the file is shorter than its manifest says", {}, 0.0};
    return m_next.finish(whole);
}

void ManifestSink::note(const ImportNote& note)
{
    if (note.kind != ImportNote::Kind::UnitAssumed) // the manifest knows it
        m_next.note(note);
}

} // namespace baseline::recording
