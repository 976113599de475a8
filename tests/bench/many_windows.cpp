// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/many_windows.h"

#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/workbench/model_record.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"

namespace baseline::bench {

namespace {

constexpr double seconds = 562.0;

simulate::State stateOf(int recording)
{
    if (recording >= ManyWindows::ofBaseline && recording % 6 == 0)
        return simulate::State::Imbalance;
    return recording % 2 == 0 ? simulate::State::NormalLow : simulate::State::NormalHigh;
}

} // namespace

ManyWindows::ManyWindows() : m_good(make()) {}

const ManyWindows& ManyWindows::instance()
{
    static const ManyWindows project;
    return project;
}

bool ManyWindows::make()
{
    auto project = project::ProjectFile::create(path());
    if (!project)
        return false;
    for (int i = 0; i < recordings; ++i) {
        workbench::SimulateOptions options;
        options.state = stateOf(i);
        options.seed = static_cast<std::uint64_t>(i + 1);
        options.duration = Seconds(seconds);
        options.name = QStringLiteral("run %1").arg(i + 1);
        const auto signal = workbench::simulateRecording(options);
        const auto id = signal ? project::storeRecording(project->database(), *signal) : Result<QString>(signal.error());
        if (!id)
            return false;
        m_ids.append(*id);
    }
    const auto series = workbench::loadRecordings(path(), m_ids.mid(0, ofBaseline));
    const auto trained = series ? workbench::trainModel(*series, {}) : Result<workbench::TrainOutcome>(series.error());
    if (!trained)
        return false;
    const auto stored = project::storeModel(project->database(), workbench::modelRecordOf(*trained, *series),
                                            workbench::bytesOf(trained->image));
    if (stored)
        m_modelId = *stored;
    return stored.has_value();
}

} // namespace baseline::bench
