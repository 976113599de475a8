// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/long_project.h"

#include "core/project/project_file.h"
#include "core/project/project_sink.h"

#include <random>

namespace baseline::bench {

namespace {

recording::RecordingInfo info()
{
    recording::RecordingInfo info;
    info.name = QStringLiteral("an hour");
    info.nominalRate = Hertz{LongProject::rate};
    for (int channel = 0; channel < LongProject::channels; ++channel)
        info.channels.push_back({QString::number(channel), QStringLiteral("g"), 4.0 / 32768.0, 0.0});
    return info;
}

/// Noise that no store can make smaller; the seconds repeat.
recording::SampleData noise()
{
    std::mt19937 random(4);
    std::vector<std::int16_t> samples(LongProject::second * LongProject::channels);
    for (std::int16_t& sample : samples)
        sample = static_cast<std::int16_t>(random());
    return samples;
}

} // namespace

LongProject::LongProject() : m_good(make()) {}

const LongProject& LongProject::instance()
{
    static const LongProject project;
    return project;
}

bool LongProject::make() const
{
    auto project = project::ProjectFile::create(path());
    if (!project)
        return false;
    project::ProjectSink sink(project->database());
    const recording::SampleData samples = noise();
    bool good = sink.begin(info()).has_value();
    for (SampleIndex first = 0; good && first < hour; first += second)
        good = sink.append(samples, first).has_value();
    return good && sink.finish(info()).has_value();
}

} // namespace baseline::bench
