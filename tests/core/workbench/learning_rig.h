// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/deploy_job.h"
#include "tests/core/workbench/connected_board.h"

namespace baseline::tests {

inline PtyNodeOptions noisyMachine()
{
    PtyNodeOptions options = flatOut();
    options.signal = &PtyNodeOptions::noise;
    return options;
}

/// A board with the example model, to learn from.
struct LearningRig : ConnectedBoard {
    explicit LearningRig(PtyNodeOptions options = noisyMachine()) : ConnectedBoard(std::move(options))
    {
        if (!workbench::deployToBoard(board.link(), exampleImage()))
            qFatal("the example is refused");
    }
    device::Link& link() { return board.link(); }
};

} // namespace baseline::tests
