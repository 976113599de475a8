// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/speed_check.h"

#include <cstdio>
#include <ostream>

namespace baseline::bench {

namespace {

using Kind = Requirement::Kind;

// What the product promises: the first five in its requirements; the others so that a lesson, an import or a long
// recording is not spoilt unnoticed, with room for a machine several times as slow as the one in README.md.
constexpr Requirement requirements[] = {
    {"frameDecoding", "frames decoded on one core", Kind::LeastBytesPerSecond, 50e6},
    {"liveFrame", "a live frame of 3 x 2000 points, 1280 x 720", Kind::MostSeconds, 0.005},
    {"training", "training on 10 minutes at 952 Hz", Kind::MostSeconds, 2.0},
    {"deployment", "a model onto the board, read back", Kind::MostSeconds, 2.0},
    {"firstPaint", "program start to first paint", Kind::MostSeconds, 1.0},
    {"clustering", "k-means, 100,000 x 36, 8 clusters, 10 starts", Kind::MostSeconds, 2.0},
    {"windowFeatures", "features of a window of 256 x 3", Kind::MostSeconds, 20e-6},
    {"windowScore", "score of a window of 256 x 3", Kind::MostSeconds, 20e-6},
    {"readingFiles", "585 CSV files of 200 x 3 into memory", Kind::MostSeconds, 0.2},
    {"importing", "585 CSV files of 200 x 3 into a project", Kind::MostSeconds, 1.0},
    {"importingFans", "3,219 CSV files of 200 x 3 into a project", Kind::MostSeconds, 3.0},
    {"listingTenThousand", "library of 10,000 recordings listed", Kind::MostSeconds, 0.2},
    {"importingGigabyte", "1 GB CSV into a project, <= 300 MB memory", Kind::LeastBytesPerSecond, 80e6},
    {"openingAnHour", "1.15 GB project: open, list, picture of all", Kind::MostSeconds, 0.3},
    {"zoomingAnHour", "picture of any span of it, 8 x 1280 columns", Kind::MostSeconds, 0.016},
    {"panningAnHour", "picture of its dearest spans", Kind::MostSeconds, 0.016},
    {"timelineFrame", "a frame of the timeline of that hour, median", Kind::MostSeconds, 0.016},
    {"timelineSlowFrame", "the same, 95 of 100 frames", Kind::MostSeconds, 0.016},
    {"exploreReading", "100,000 windows of 24 recordings read", Kind::MostSeconds, 3.0},
    {"exploreStallReading", "longest stall while they are read and shown", Kind::MostSeconds, 0.1},
    {"exploreStallColouring", "the same, other colours, pictures, filters", Kind::MostSeconds, 0.1},
    {"exploreStallLabelling", "the same, all of them labelled, excluded", Kind::MostSeconds, 0.1},
    {"exploreStallScattered", "the same, every other one labelled", Kind::MostSeconds, 0.1},
    {"planePanned", "100,000 points panned, 95 of 100 frames", Kind::MostSeconds, 0.016},
    {"planeZoomed", "the same, zoomed", Kind::MostSeconds, 0.016},
    {"planeHovered", "the same, the point under the pointer", Kind::MostSeconds, 0.016},
    {"cloudTurned", "100,000 points in space, turned", Kind::MostSeconds, 0.016},
    {"cloudZoomed", "the same, zoomed", Kind::MostSeconds, 0.016},
    {"cloudHovered", "the same, the point under the pointer", Kind::MostSeconds, 0.016},
};

std::string figureText(Kind kind, double value)
{
    char text[32];
    if (kind == Kind::LeastBytesPerSecond)
        std::snprintf(text, sizeof text, "%.1f MB/s", value / 1e6);
    else if (value < 1e-3)
        std::snprintf(text, sizeof text, "%.1f us", value * 1e6);
    else if (value < 0.1)
        std::snprintf(text, sizeof text, "%.2f ms", value * 1e3);
    else
        std::snprintf(text, sizeof text, "%.2f s", value);
    return text;
}

std::string line(const char* verdict, const Requirement& requirement, const std::string& figure)
{
    const bool least = requirement.kind == Kind::LeastBytesPerSecond;
    char text[160];
    std::snprintf(text, sizeof text, "%-7s %-46s %12s   %s %s\n", verdict, requirement.what, figure.c_str(),
                  least ? "at least" : "at most", figureText(requirement.kind, requirement.limit).c_str());
    return text;
}

} // namespace

void SpeedCheck::ReportRuns(const std::vector<Run>& runs)
{
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
        Figures& figures = m_medians[run.run_name.function_name];
        if (run.error_occurred) {
            figures.fault = run.error_message;
            continue;
        }
        // With a single repetition there are no aggregates, and the run is its own median.
        const bool isMedian = run.run_type == Run::RT_Aggregate ? run.aggregate_name == "median" : run.repetitions <= 1;
        if (!isMedian)
            continue;
        figures.seconds = run.GetAdjustedRealTime() / benchmark::GetTimeUnitMultiplier(run.time_unit);
        const auto rate = run.counters.find("bytes_per_second");
        figures.bytesPerSecond = rate == run.counters.end() ? 0.0 : rate->second.value;
    }
}

bool SpeedCheck::judge(std::ostream& out, bool everythingRan) const
{
    bool good = true;
    out << '\n';
    for (const Requirement& requirement : requirements) {
        const auto found = m_medians.find(requirement.benchmark);
        if (found == m_medians.end()) {
            good = good && !everythingRan;
            out << line(everythingRan ? "MISSING" : "-", requirement, "not run");
            continue;
        }
        const Figures& figures = found->second;
        if (!figures.fault.empty()) {
            const bool skipped = figures.fault.starts_with("skipped");
            good = good && skipped;
            out << line(skipped ? "-" : "FAILED", requirement, "none") << "        " << figures.fault << '\n';
            continue;
        }
        const bool least = requirement.kind == Kind::LeastBytesPerSecond;
        const double figure = least ? figures.bytesPerSecond : figures.seconds;
        const bool met = least ? figure >= requirement.limit : figure > 0.0 && figure <= requirement.limit;
        good = good && met;
        out << line(met ? "ok" : "MISSED", requirement, figureText(requirement.kind, figure));
    }
    return good;
}

} // namespace baseline::bench
