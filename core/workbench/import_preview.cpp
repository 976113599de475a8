// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_preview.h"

#include "core/recording/import_file.h"
#include "core/recording/recording_collector.h"

#include <algorithm>

namespace baseline::workbench {

namespace {

constexpr Hertz anyRate{1.0};

/// Keeps the first rows of an import and lets the others pass by, for formats that read on beyond maximumRows.
class FirstRows final : public recording::RecordingSink {
public:
    Status begin(const recording::RecordingInfo& info) override
    {
        m_channels = std::max<std::size_t>(1, info.channels.size());
        return m_collector.begin(info);
    }

    Status append(const recording::SampleData& rows, SampleIndex first) override
    {
        const std::size_t wanted = m_channels * static_cast<std::size_t>(importPreviewRows - m_rows);
        recording::SampleData part = rows;
        const std::size_t values = std::visit(
            [wanted](auto& raw) {
                if (raw.size() > wanted)
                    raw.resize(wanted);
                return raw.size();
            },
            part);
        if (values == 0)
            return done();
        m_lost += first - m_position;
        m_rows += static_cast<SampleIndex>(values / m_channels);
        m_position = first + static_cast<SampleIndex>(values / m_channels);
        return m_collector.append(part, first);
    }

    Status finish(const recording::RecordingInfo& info) override
    {
        recording::RecordingInfo kept = info;
        kept.lost = m_lost; // of the rows that were kept
        return m_collector.finish(kept);
    }

    void note(const recording::ImportNote& note) override { m_collector.note(note); }

    SampleIndex rows() const { return m_rows; }
    recording::RecordingCollector& collected() { return m_collector; }

private:
    recording::RecordingCollector m_collector;
    std::size_t m_channels = 1;
    SampleIndex m_rows = 0;
    SampleIndex m_position = 0;
    SampleIndex m_lost = 0;
};

/// Notes the question behind an error, and answers it for the sake of the preview. False: there is no answer.
bool answer(const Error& error, ImportPreview& preview, recording::ImportOptions& options)
{
    switch (error.code) {
    case Error::Code::RateUnknown:
        if (preview.needsRate)
            return false;
        preview.needsRate = true;
        options.rate = anyRate;
        return true;
    case Error::Code::UnevenSampling:
        if (preview.needsConsent)
            return false;
        preview.needsConsent = true;
        preview.unevenPercent = error.value;
        options.resampleUneven = true;
        return true;
    case Error::Code::VariableUnknown:
        if (!preview.variables.isEmpty())
            return false;
        preview.variables = QString::fromStdString(error.subject).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (preview.variables.isEmpty())
            return false;
        options.variable = preview.variables.first();
        return true;
    default:
        return false;
    }
}

} // namespace

ImportPreview previewImport(const QString& path, const recording::ImportOptions& options, const Progress& progress)
{
    ImportPreview preview;
    preview.path = path;
    recording::ImportOptions tried = options;
    tried.maximumRows = importPreviewRows;
    // Each question is answered at most once, so this ends.
    for (;;) {
        FirstRows first;
        const Status read = recording::importFile(path, first, tried, progress);
        if (read) {
            preview.notes = first.collected().notes();
            preview.recording = first.collected().take();
            preview.rows = first.rows();
            preview.whole = preview.rows < importPreviewRows;
            return preview;
        }
        if (!answer(read.error(), preview, tried)) {
            preview.fault = read.error();
            return preview;
        }
    }
}

} // namespace baseline::workbench
