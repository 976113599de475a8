// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/trace_view.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <array>
#include <cmath>
#include <random>
#include <vector>

using namespace baseline;

namespace {

constexpr std::size_t visible = 2000;
constexpr std::size_t length = 60 * 1000; ///< a minute at 1 kHz: the window moves over it
constexpr std::size_t step = 16;          ///< new samples from frame to frame at 60 Hz

/// Vibration as it looks: a few tones in noise.
std::vector<float> vibration(unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> noise(0.0F, 0.02F);
    std::vector<float> samples(length);
    for (std::size_t i = 0; i < length; ++i) {
        const float t = static_cast<float>(i) / 1000.0F;
        samples[i] = 0.2F * std::sin(180.0F * t) + 0.1F * std::sin(540.0F * t + static_cast<float>(seed)) + noise(random);
    }
    return samples;
}

/// Counts what it paints: a view that is not on a screen yet takes no time at all.
class CountedView final : public widgets::TraceView {
public:
    std::int64_t frames() const { return m_frames; }
    bool waitForFirst() const
    {
        const QDeadlineTimer deadline(5000);
        while (m_frames == 0 && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return m_frames > 0;
    }

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override
    {
        ++m_frames;
        TraceView::paintPlot(painter, area);
    }

private:
    std::int64_t m_frames = 0;
};

void liveFrame(benchmark::State& state)
{
    CountedView view;
    view.setChannels({{QStringLiteral("X"), QStringLiteral("g")},
                      {QStringLiteral("Y"), QStringLiteral("g")},
                      {QStringLiteral("Z"), QStringLiteral("g")}});
    view.setTimeSpan(Seconds(2.0));
    view.resize(1280, 720);
    view.show();
    if (!view.waitForFirst()) {
        state.SkipWithError("the view never came to the screen");
        return;
    }
    const std::int64_t before = view.frames();
    const std::array axes{vibration(1), vibration(2), vibration(3)};
    std::size_t first = 0;
    for (auto _ : state) {
        std::array<std::span<const float>, 3> channels;
        for (std::size_t i = 0; i < channels.size(); ++i)
            channels[i] = std::span(axes[i]).subspan(first, visible);
        view.setData(channels, Hertz{1000.0}, static_cast<SampleIndex>(first));
        view.viewport()->repaint();
        first = (first + step) % (length - visible);
    }
    if (view.frames() - before != state.iterations())
        state.SkipWithError("not every frame was painted");
}
BENCHMARK(liveFrame)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
