// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/speed_check.h"

#include <QApplication>

#include <iostream>
#include <vector>

/// Runs the benchmarks with the options of Google Benchmark, and ends with 1 when one of the promised figures is missed.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);

    // Medians of five, unless told otherwise: options given later win.
    char repetitions[] = "--benchmark_repetitions=5";
    char aggregates[] = "--benchmark_report_aggregates_only=true";
    std::vector<char*> arguments{argv[0], repetitions, aggregates};
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    int count = static_cast<int>(arguments.size());
    arguments.push_back(nullptr);
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;

    const std::string filter = benchmark::GetBenchmarkFilter();
    baseline::bench::SpeedCheck check;
    benchmark::RunSpecifiedBenchmarks(&check);
    const bool good = check.judge(std::cout, filter.empty() || filter == "all");
    return good ? 0 : 1;
}
