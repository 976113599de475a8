// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/walk_project.h"

#include "core/workbench/simulate_job.h"
#include "core/workbench/workbench.h"

namespace baseline::studio {

Status addWalkRecordings(workbench::Workbench& bench)
{
    project::Database* database = bench.database();
    if (database == nullptr)
        return Error{Error::Code::NotFound, "no project", "project"};
    struct Run {
        simulate::State state;
        double seconds;
    };
    // Enough for a model (it wants some hundred windows), and not more: this is done for every look.
    std::uint64_t seed = 1;
    for (const Run& run : {Run{simulate::State::NormalLow, 90.0}, Run{simulate::State::NormalLow, 60.0},
                           Run{simulate::State::Imbalance, 30.0}}) {
        workbench::SimulateOptions options;
        options.state = run.state;
        options.duration = Seconds(run.seconds);
        options.seed = seed++;
        auto simulated = workbench::simulateWithTruth(options);
        if (!simulated)
            return simulated.error();
        const auto added = workbench::addSimulated(*database, *simulated);
        if (!added)
            return added.error();
    }
    emit bench.recordingsChanged();
    return done();
}

} // namespace baseline::studio
