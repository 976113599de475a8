// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"
#include "core/project/project_sink.h"
#include "core/project/recordings.h"
#include "core/project/signal_reader.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <cmath>
#include <memory>
#include <random>

using namespace baseline;
using namespace baseline::project;

namespace {

constexpr int channels = 8;
constexpr double rate = 20'000.0;
constexpr SampleIndex second = 20'000;
constexpr SampleIndex hour = 3600 * second; ///< 1.15 GB of int16
constexpr std::size_t pixels = 1280;        ///< columns of a picture

recording::RecordingInfo info()
{
    recording::RecordingInfo info;
    info.name = QStringLiteral("an hour");
    info.nominalRate = Hertz{rate};
    for (int channel = 0; channel < channels; ++channel)
        info.channels.push_back({QString::number(channel), QStringLiteral("g"), 4.0 / 32768.0, 0.0});
    return info;
}

/// Noise that no store can make smaller; the seconds repeat.
recording::SampleData noise()
{
    std::mt19937 random(4);
    std::vector<std::int16_t> samples(second * channels);
    for (std::int16_t& sample : samples)
        sample = static_cast<std::int16_t>(random());
    return samples;
}

/// An hour of 8 channels at 20 kHz in a project file; made by the first benchmark that needs it.
class LongProject {
public:
    LongProject() : m_good(make()) {}

    static const LongProject& instance()
    {
        static const LongProject project;
        return project;
    }

    bool isGood() const { return m_good; }
    QString path() const { return m_folder.filePath(QStringLiteral("hour.baseline")); }

private:
    bool make() const
    {
        auto project = ProjectFile::create(path());
        if (!project)
            return false;
        ProjectSink sink(project->database());
        const recording::SampleData samples = noise();
        bool good = sink.begin(info()).has_value();
        for (SampleIndex first = 0; good && first < hour; first += second)
            good = sink.append(samples, first).has_value();
        return good && sink.finish(info()).has_value();
    }

    QTemporaryDir m_folder;
    bool m_good;
};

bool isMissing(benchmark::State& state)
{
    if (LongProject::instance().isGood())
        return false;
    state.SkipWithError("the project of an hour could not be made");
    return true;
}

/// From the path to the list of recordings and the first picture of the whole hour.
void openingAnHour(benchmark::State& state)
{
    if (isMissing(state))
        return;
    for (auto _ : state) {
        const auto project = ProjectFile::open(LongProject::instance().path());
        const auto list = project ? listRecordings(project->database()) : project.error();
        const auto reader = list && list->size() == 1
                                ? SignalReader::open(project->database(), list->front().info.id)
                                : Result<SignalReader>(Error{});
        const auto columns = reader ? reader->columns({0, hour}, pixels) : reader.error();
        if (!columns || columns->minimum.size() != channels)
            state.SkipWithError("the project could not be opened and drawn");
    }
}
BENCHMARK(openingAnHour)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Columns for a picture of each span that `next` gives.
template <typename Next>
void drawSpans(benchmark::State& state, Next next)
{
    if (isMissing(state))
        return;
    const auto project = ProjectFile::open(LongProject::instance().path());
    const auto list = project ? listRecordings(project->database()) : project.error();
    const auto reader = list && list->size() == 1 ? SignalReader::open(project->database(), list->front().info.id)
                                                  : Result<SignalReader>(Error{});
    if (!reader) {
        state.SkipWithError("the project could not be opened");
        return;
    }
    for (auto _ : state) {
        const auto columns = reader->columns(next(), pixels);
        if (!columns || std::isnan(columns->minimum.front().front()))
            state.SkipWithError("a span could not be read");
    }
}

/// Anywhere in the hour, from a sample a pixel to all of it: zoom levels are equally likely, as on the wheel of a mouse.
void zoomingAnHour(benchmark::State& state)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> zoom(std::log(static_cast<double>(pixels)), std::log(static_cast<double>(hour)));
    drawSpans(state, [&] {
        const auto count = static_cast<SampleIndex>(std::exp(zoom(random)));
        return recording::Span{std::uniform_int_distribution<SampleIndex>(0, hour - count)(random), count};
    });
}
BENCHMARK(zoomingAnHour)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The dearest zoom: 63 samples a column, one short of the first level of the pyramid, panned by a tenth of the picture.
void panningAnHour(benchmark::State& state)
{
    constexpr SampleIndex count = 63 * static_cast<SampleIndex>(pixels);
    SampleIndex first = 0;
    drawSpans(state, [&first] {
        first = (first + count / 10) % (hour - count);
        return recording::Span{first, count};
    });
}
BENCHMARK(panningAnHour)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
