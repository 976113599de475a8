// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/recording_collector.h"

#include "core/recording/check_recording.h"

#include <algorithm>

namespace baseline::recording {

namespace {

/// A piece of a recording that is poured; large enough that its handling costs nothing beside its samples.
constexpr std::size_t valuesPerPiece = 1 << 16;

Error wrongPiece(const char* detail)
{
    return Error{Error::Code::Internal, detail, {}, 0.0};
}

} // namespace

Status RecordingCollector::begin(const RecordingInfo& info)
{
    m_recording = {};
    m_recording.info = info;
    m_recording.info.lost = 0;
    m_recording.data = emptyData(info.format);
    return done();
}

Status RecordingCollector::append(const SampleData& rows, SampleIndex first)
{
    if (rows.index() != m_recording.data.index())
        return wrongPiece("a piece of another sample format");
    const SampleIndex end = m_recording.length();
    if (first < end)
        return wrongPiece("a piece before the end of the one before");
    if (first > end) {
        m_recording.gaps.push_back({end, first - end});
        m_recording.info.lost += first - end;
    }
    std::visit(
        [&rows](auto& all) {
            const auto& piece = std::get<std::decay_t<decltype(all)>>(rows);
            all.insert(all.end(), piece.begin(), piece.end());
        },
        m_recording.data);
    return done();
}

Status RecordingCollector::finish(const RecordingInfo& info)
{
    // A gap at the very end has no piece behind it.
    const SampleIndex known = m_recording.info.lost;
    if (info.lost > known)
        m_recording.gaps.push_back({m_recording.length(), info.lost - known});
    m_recording.info = info;
    return checkRecording(m_recording);
}

Status pour(const Recording& recording, RecordingSink& sink)
{
    if (Status begun = sink.begin(recording.info); !begun)
        return begun;
    const std::size_t channels = recording.channelCount();
    const auto piece = static_cast<SampleIndex>(std::max<std::size_t>(1, valuesPerPiece / std::max<std::size_t>(1, channels)));
    for (const Span& span : recording.contiguousSpans()) {
        for (SampleIndex first = span.first; first < span.end(); first += piece) {
            const Span part{first, std::min(piece, span.end() - first)};
            const auto from = static_cast<std::ptrdiff_t>(recording.rowOf(part)) * static_cast<std::ptrdiff_t>(channels);
            const auto count = static_cast<std::ptrdiff_t>(part.count) * static_cast<std::ptrdiff_t>(channels);
            const Status appended = std::visit(
                [&](const auto& all) {
                    using Samples = std::decay_t<decltype(all)>;
                    return sink.append(SampleData(Samples(all.begin() + from, all.begin() + from + count)), first);
                },
                recording.data);
            if (!appended)
                return appended;
        }
    }
    return sink.finish(recording.info);
}

} // namespace baseline::recording
