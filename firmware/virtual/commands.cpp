// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/commands.h"

#include "firmware/virtual/options.h"

#include <algorithm>

namespace baseline::virtual_nano {

namespace {

constexpr double longestPause = 3600.0; ///< seconds

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

Error invalid(std::string detail)
{
    return Error{Error::Code::InvalidArgument, std::move(detail), {}, 0.0};
}

template <typename Kind>
Result<Command> number(std::string_view name, std::string_view text, double lowest, double highest)
{
    const Result<double> value = parseNumber(name, text, lowest, highest);
    if (!value)
        return value.error();
    return Command(Kind{*value});
}

Result<Command> state(std::string_view text)
{
    const Result<simulate::State> parsed = simulate::parseState(text);
    if (!parsed)
        return invalid("the states are " + simulate::stateNames() + ".");
    return Command(StateCommand{*parsed});
}

} // namespace

Result<Command> parseCommand(std::string_view line)
{
    const std::string_view text = trimmed(line);
    const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
    const std::string_view word = text.substr(0, end);
    const std::string_view rest = trimmed(text.substr(end));
    if (word == "state")
        return state(rest);
    if (word == "replay" && !rest.empty())
        return Command(ReplayCommand{std::string(rest)});
    if (word == "replay")
        return invalid("replay needs a file or a folder.");
    if (word == "speed")
        return number<SpeedCommand>("speed", rest, 0.01, highestSpeed);
    if (word == "drop")
        return number<DropCommand>("drop", rest, 0.0, 1.0);
    if (word == "corrupt")
        return number<CorruptCommand>("corrupt", rest, 0.0, 1.0);
    if (word == "stall")
        return number<StallCommand>("stall", rest, 0.0, longestPause);
    if (word == "unplug")
        return number<UnplugCommand>("unplug", rest, 0.0, longestPause);
    if (word == "reset" && rest.empty())
        return Command(ResetCommand{});
    if (word == "doubletap" && rest.empty())
        return Command(DoubleTapCommand{});
    if (word == "status" && rest.empty())
        return Command(StatusCommand{});
    if (word == "quit" && rest.empty())
        return Command(QuitCommand{});
    return invalid("the commands are state NAME, replay PATH, speed N, drop P, corrupt P, stall S, unplug S, reset, "
                   "doubletap, status and quit.");
}

} // namespace baseline::virtual_nano
