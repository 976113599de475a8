// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/simulate/machine.h"
#include "core/simulate/state.h"
#include "core/workbench/count_series.h"

#include <cstdint>
#include <vector>

namespace baseline::workbench {

/// Machine A of the lesson is the simulator's own; B is another of the same kind: `difference` 0 is the same machine
/// once more, 1 one that runs faster, stands elsewhere and is mounted in another way. Clamped to 0..1.
simulate::MachineParameters machineB(double difference);

/// So many seconds of a machine as a board would have recorded them, at 952 Hz and 4 g. Errors: those of
/// simulate::validate; InvalidArgument (subject "duration": not above 0).
Result<CountSeries> recordMachine(const simulate::MachineParameters& machine, simulate::State state, double seconds,
                                  std::uint64_t seed);

enum class TrainedOn { A, B, Both };

/// What one model says of recordings that it was not trained on. Scores are above 0.
struct TransferJudgement {
    double threshold = 0.0;
    std::vector<double> normalA;
    std::vector<double> normalB;
    std::vector<double> faultyB; ///< imbalance

    double shareAbove(const std::vector<double>& scores) const;
};

struct TransferQuestion {
    TrainedOn trainedOn = TrainedOn::A;
    double difference = 0.5;
    std::uint64_t seed = 1;
};

/// Trains on two minutes of normal running (Mahalanobis distance of the usual bands, 1 % of false alarms wanted) of the
/// chosen machines, and judges a fresh minute of each. The same question gives the same answer. Errors: those of
/// trainModel(); Cancelled.
Result<TransferJudgement> judgeTransfer(const TransferQuestion& question, const Progress& progress = {});

} // namespace baseline::workbench
