// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/content_hash.h"

#include "core/project/sample_bytes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace baseline::project {

QString contentHash(const recording::Recording& recording, recording::Span span)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const recording::Span& present : recording.contiguousSpans()) {
        const SampleIndex first = std::max(present.first, span.first);
        const SampleIndex end = std::min(present.end(), span.end());
        if (first >= end)
            continue;
        const std::size_t at = static_cast<std::size_t>(recording.rowOf({first, end - first}));
        std::visit(
            [&](const auto& raw) {
                const std::size_t channels = recording.channelCount();
                hash.addData(
                    bytesOf(std::span(raw).subspan(at * channels, static_cast<std::size_t>(end - first) * channels)));
            },
            recording.data);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace baseline::project
