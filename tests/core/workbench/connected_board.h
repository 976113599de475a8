// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/image.h"
#include "core/workbench/board.h"
#include "tests/core/device/consumer.h"
#include "tests/support/example_model.h"
#include "tests/support/pty_node.h"

namespace baseline::tests {

/// A board for tests behind a pseudo-terminal, and a Board that is connected to it.
struct ConnectedBoard {
    explicit ConnectedBoard(PtyNodeOptions options = {})
        : node(std::move(options)), board(device::openSerialPort, quickOptions()), hello(board.open(node.path()))
    {
    }

    PtyNode node;
    workbench::Board board;
    Result<Hello> hello;
};

inline PtyNodeOptions flatOut(FrameFate fate = {})
{
    PtyNodeOptions options;
    options.flatOut = true;
    options.fate = std::move(fate);
    return options;
}

/// The example model as an image, under another name or for another rate.
inline model::Image exampleImage(const char* name = "Example", double rate = 952.0)
{
    model::Model model = exampleModel();
    model.identity.name = name;
    model.stream.nominalRate = Hertz{rate};
    return *model::encode(model);
}

} // namespace baseline::tests
