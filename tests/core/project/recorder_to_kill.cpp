// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records into the project named by its argument until somebody kills it, and prints "appended committed" after each
// frame. Ends by itself after a while, so that it cannot outlive a test that crashed. With a second argument it opens the
// project and closes it, as any other program may.
#include "core/project/recording_writer.h"
#include "tests/support/temporary_project.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace baseline;
    using namespace baseline::project;
    constexpr SampleIndex frame = 40;
    constexpr SampleIndex enough = 20'000'000;
    QCoreApplication application(argc, argv);
    if (application.arguments().size() > 2)
        return ProjectFile::open(application.arguments().value(1)) ? 0 : 1;
    auto writer = RecordingWriter::begin(application.arguments().value(1), threeAxes());
    if (!writer) {
        std::fprintf(stderr, "%s\n", writer.error().detail.c_str());
        return 1;
    }
    std::printf("%s\n", qPrintable(writer->id()));
    for (SampleIndex first = 0; first < enough; first += frame) {
        if (!writer->append(samplesAt(first, frame), first))
            return 2;
        std::printf("%lld %lld\n", static_cast<long long>(writer->position()),
                    static_cast<long long>(writer->committed()));
        std::fflush(stdout);
    }
    return 3;
}
