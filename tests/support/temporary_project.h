// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project_file.h"
#include "core/recording/recording.h"

#include <QTemporaryDir>

#include <cstdint>
#include <optional>
#include <random>

namespace baseline::project {

/// A new project in a folder that goes away with it.
class TemporaryProject {
public:
    TemporaryProject()
    {
        auto created = ProjectFile::create(path());
        if (created)
            m_project.emplace(std::move(*created));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.baseline")); }
    QString folder() const { return m_folder.path(); }
    bool isOpen() const { return m_project.has_value(); }
    Database& database() { return m_project->database(); }
    void close() { m_project.reset(); }

    /// Closes and opens again; false when that fails.
    bool reopen()
    {
        close();
        auto opened = ProjectFile::open(path());
        if (opened)
            m_project.emplace(std::move(*opened));
        return isOpen();
    }
    int recovered() const { return m_project->recovered(); }

private:
    QTemporaryDir m_folder;
    std::optional<ProjectFile> m_project;
};

inline recording::RecordingInfo threeAxes(double rate = 1000.0)
{
    recording::RecordingInfo info;
    info.name = QStringLiteral("run");
    info.nominalRate = Hertz{rate};
    info.range = Gravity{4.0};
    for (char axis : {'x', 'y', 'z'})
        info.channels.push_back({QString(QLatin1Char(axis)), QStringLiteral("g"), 4.0 / 32768.0, 0.0});
    return info;
}

/// What the tests record: another value for each position and channel, over the whole range of int16.
inline std::int16_t valueAt(SampleIndex position, int channel)
{
    return static_cast<std::int16_t>((position * 3 + channel) * 40503 + 17);
}

inline std::vector<std::int16_t> samplesAt(SampleIndex first, SampleIndex count)
{
    std::vector<std::int16_t> samples;
    for (SampleIndex position = first; position < first + count; ++position) {
        for (int channel = 0; channel < 3; ++channel)
            samples.push_back(valueAt(position, channel));
    }
    return samples;
}

/// True when each sample that is there has the value of its position.
inline bool holdsItsValues(const recording::Recording& recording)
{
    for (const recording::Span& span : recording.contiguousSpans()) {
        const auto counts = recording.counts(span);
        const auto expected = samplesAt(span.first, span.count);
        if (!std::equal(counts.begin(), counts.end(), expected.begin(), expected.end()))
            return false;
    }
    return true;
}

inline recording::Recording recordingOf(SampleIndex rows)
{
    recording::Recording recording;
    recording.info = threeAxes();
    recording.data = samplesAt(0, rows);
    return recording;
}

} // namespace baseline::project
