// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/simulate/state.h"

#include <string>
#include <string_view>
#include <variant>

namespace baseline::virtual_nano {

struct StateCommand {
    simulate::State state;
};
struct ReplayCommand {
    std::string path;
};
struct SpeedCommand {
    double speed;
};
struct DropCommand {
    double share;
};
struct CorruptCommand {
    double share;
};
struct StallCommand {
    double seconds;
};
struct UnplugCommand {
    double seconds;
};
struct ResetCommand {};
struct DoubleTapCommand {};
struct StatusCommand {};
struct QuitCommand {};

/// What a line on standard input asks for.
using Command = std::variant<StateCommand, ReplayCommand, SpeedCommand, DropCommand, CorruptCommand, StallCommand,
                             UnplugCommand, ResetCommand, DoubleTapCommand, StatusCommand, QuitCommand>;

/// Error InvalidArgument: `detail` is a sentence that names what is valid.
Result<Command> parseCommand(std::string_view line);

} // namespace baseline::virtual_nano
