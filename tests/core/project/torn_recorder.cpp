// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records 8 channels at 20 kHz, at their own pace, into the project named by its argument until somebody kills it. Prints
// the recording's id, then "appended committed" after each frame. Ends by itself after half a minute, so that it cannot
// outlive a test that crashed.
#include "core/project/recording_writer.h"
#include "tests/core/project/torn_recording.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <thread>

int main(int argc, char** argv)
{
    using namespace baseline;
    using namespace baseline::project;
    using Clock = std::chrono::steady_clock;
    constexpr SampleIndex enough = 30 * torn::rate;
    QCoreApplication application(argc, argv);
    auto writer = RecordingWriter::begin(application.arguments().value(1), torn::info());
    if (!writer) {
        std::fprintf(stderr, "%s\n", writer.error().detail.c_str());
        return 1;
    }
    std::printf("%s\n", qPrintable(writer->id()));
    const Clock::time_point began = Clock::now();
    for (SampleIndex first = 0; first < enough; first += torn::frame) {
        if (!writer->append(torn::samplesAt(first, torn::frame), first))
            return 2;
        std::printf("%lld %lld\n", static_cast<long long>(writer->position()),
                    static_cast<long long>(writer->committed()));
        std::fflush(stdout);
        std::this_thread::sleep_until(began + std::chrono::microseconds(writer->position() * 1'000'000 / torn::rate));
    }
    return 3;
}
