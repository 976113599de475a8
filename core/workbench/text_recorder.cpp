// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/text_recorder.h"

#include <utility>

namespace baseline::workbench {

TextRecorder::TextRecorder(CaptureWriter writer, std::size_t channels, std::optional<SampleIndex> limit)
    : m_writer(std::move(writer)), m_channels(channels), m_limit(limit)
{
}

Status TextRecorder::take(std::span<const device::TextRowIn> rows)
{
    for (const device::TextRowIn& row : rows) {
        if (!m_base)
            m_base = row.index;
        const auto position = static_cast<SampleIndex>(row.index - *m_base);
        if (m_limit && position >= *m_limit)
            break;
        const auto runEnd = m_runFirst + static_cast<SampleIndex>(m_run.size() / m_channels);
        if (position != runEnd) {
            if (Status appended = append(); !appended)
                return appended;
            m_runFirst = position;
        }
        m_run.insert(m_run.end(), row.values.begin(), row.values.begin() + static_cast<std::ptrdiff_t>(m_channels));
    }
    return append();
}

Status TextRecorder::append()
{
    if (m_run.empty())
        return done();
    const auto count = static_cast<SampleIndex>(m_run.size() / m_channels);
    Status appended = m_writer.append(std::span<const float>(m_run), m_runFirst);
    m_samples += count;
    m_runFirst += count;
    m_run.clear();
    return appended;
}

void TextRecorder::setTrueRate(Hertz rate)
{
    m_trueRate = rate;
    m_writer.setTiming(rate, std::nullopt); // the host's clock tells a rate, but no jitter
}

RecordProgress TextRecorder::progress(Hertz rate) const
{
    RecordProgress now;
    now.recorded = durationOf(m_writer.position(), rate);
    now.samples = m_samples;
    now.lost = m_writer.position() - m_samples;
    now.trueRate = m_trueRate;
    now.parts = static_cast<int>(m_writer.parts().size());
    now.writing = m_writer.isWriting();
    now.level = m_writer.level();
    now.label = m_writer.label();
    now.lossesVisible = false;
    return now;
}

} // namespace baseline::workbench
