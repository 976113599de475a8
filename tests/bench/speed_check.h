// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <iosfwd>
#include <map>
#include <string>

namespace baseline::bench {

/// A figure that a benchmark has to reach.
struct Requirement {
    enum class Kind { MostSeconds, LeastBytesPerSecond };

    const char* benchmark; ///< the function's name
    const char* what;      ///< in plain words, for the table
    Kind kind;
    double limit;
};

/// Prints what Google Benchmark prints, and keeps the medians for a verdict.
class SpeedCheck final : public benchmark::ConsoleReporter {
public:
    SpeedCheck() : ConsoleReporter(OO_Tabular) {}

    void ReportRuns(const std::vector<Run>& runs) override;

    /// One line for each requirement with the figure measured. False when one was missed or could not be measured; one
    /// that was filtered out is no fault.
    bool judge(std::ostream& out, bool everythingRan) const;

private:
    struct Figures {
        double seconds = 0.0; ///< real time of an iteration
        double bytesPerSecond = 0.0;
        std::string fault;
    };

    std::map<std::string, Figures> m_medians; ///< by function name
};

} // namespace baseline::bench
