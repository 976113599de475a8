// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/options.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <filesystem>

namespace baseline::virtual_nano {

namespace {

constexpr double lowestRate = 1.0;
constexpr double highestRate = 20000.0;

/// One option: how it is written, what its value is called (empty: a switch), and what it does.
struct Row {
    std::string_view name;
    std::string_view value;
    std::string_view help;
    Status (*set)(Options& options, const std::string& text);
};

Error invalid(std::string detail)
{
    return Error{Error::Code::InvalidArgument, std::move(detail), {}, 0.0};
}

std::string shortNumber(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

template <typename Target>
Status setNumber(Target& target, std::string_view name, const std::string& text, double lowest, double highest)
{
    const Result<double> value = parseNumber(name, text, lowest, highest);
    if (!value)
        return value.error();
    target = *value;
    return done();
}

Status setState(Options& options, const std::string& text)
{
    const Result<simulate::State> state = simulate::parseState(text);
    if (!state)
        return invalid("--state " + text + ": the states are " + simulate::stateNames() + ".");
    options.state = *state;
    return done();
}

Status setRange(Options& options, const std::string& text)
{
    for (const unsigned range : {2U, 4U, 8U, 16U}) {
        if (text == std::to_string(range)) {
            options.rangeG = range;
            return done();
        }
    }
    return invalid("--range must be 2, 4, 8 or 16 (g).");
}

Status setSeed(Options& options, const std::string& text)
{
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, options.seed);
    if (fault != std::errc() || stop != end)
        return invalid("--seed must be a whole number from 0 to 18446744073709551615.");
    return done();
}

Status setChannels(Options& options, const std::string& text)
{
    if (text.size() != 1 || text[0] < '1' || text[0] > '8')
        return invalid("--channels must be from 1 to 8.");
    options.channels = text[0] - '0';
    return done();
}

const Row rows[] = {
    {"--link", "PATH", "a symbolic link to the port, removed at the end",
     [](Options& o, const std::string& t) { o.link = t; return done(); }},
    {"--state", "NAME", "what the simulated machine does", setState},
    {"--replay", "PATH", "a recording, or a folder of them in the order of their names, as the sensor",
     [](Options& o, const std::string& t) { o.replay = t; return done(); }},
    {"--rate", "HZ", "nominal sampling rate (952; a replay: the files' own, else 200)",
     [](Options& o, const std::string& t) { return setNumber(o.rate, "--rate", t, lowestRate, highestRate); }},
    {"--range", "G", "2, 4, 8 or 16 (4)", setRange},
    {"--seed", "N", "of simulator and link faults (1)", setSeed},
    {"--speed", "N", "device seconds a second (1)",
     [](Options& o, const std::string& t) { return setNumber(o.speed, "--speed", t, 0.01, highestSpeed); }},
    {"--flash", "FILE", "keeps the board's flash between runs",
     [](Options& o, const std::string& t) { o.flash = t; return done(); }},
    {"--drop", "P", "share of outgoing frames that get lost, 0 to 1",
     [](Options& o, const std::string& t) { return setNumber(o.drop, "--drop", t, 0.0, 1.0); }},
    {"--corrupt", "P", "share of outgoing frames with a flipped bit, 0 to 1",
     [](Options& o, const std::string& t) { return setNumber(o.corrupt, "--corrupt", t, 0.0, 1.0); }},
    {"--channels", "N", "of the simulated sensor, 1 to 8 (3)", setChannels},
    {"--rate-error", "PERCENT", "how far the true rate is off the nominal one, -20 to 20 (0.3; a replay: 0)",
     [](Options& o, const std::string& t) { return setNumber(o.rateError, "--rate-error", t, -20.0, 20.0); }},
    {"--serial", "TEXT", "tells boards apart (the flash file, else the seed)",
     [](Options& o, const std::string& t) { o.serial = t; return done(); }},
    {"--arm", "", "the board's own program on an emulated chip, with a bootloader (needs qemu-system-arm)",
     [](Options& o, const std::string&) { o.arm = true; return done(); }},
    {"--firmware", "FILE", "with --arm: what an empty chip is given (the studio's own firmware)",
     [](Options& o, const std::string& t) { o.firmware = t; return done(); }},
    {"--bootloader-link", "PATH", "with --arm: another link to the port while the bootloader runs",
     [](Options& o, const std::string& t) { o.bootloaderLink = t; return done(); }},
    {"--with-parent", "", "quit when standard input closes",
     [](Options& o, const std::string&) { o.withParent = true; return done(); }},
    {"--verbose", "", "tell on standard error what the board's light shows",
     [](Options& o, const std::string&) { o.verbose = true; return done(); }},
    {"--help", "", "this text", [](Options& o, const std::string&) { o.help = true; return done(); }},
};

const Row* find(std::string_view name)
{
    for (const Row& row : rows) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

std::string allNames()
{
    std::string names;
    for (const Row& row : rows)
        names.append(names.empty() ? "" : " ").append(row.name);
    return names;
}

Status checkArm(const Options& options)
{
    if (!options.arm && !options.firmware.empty())
        return invalid("--firmware is for --arm: the node on this desktop is built in.");
    if (!options.arm && !options.bootloaderLink.empty())
        return invalid("--bootloader-link is for --arm: the node on this desktop has no bootloader.");
    if (!options.bootloaderLink.empty() && options.bootloaderLink == options.link)
        return invalid("--bootloader-link must be another path than --link.");
    if (options.arm && options.speed != 1.0)
        return invalid("--arm keeps real time: --speed can only be 1.");
    return done();
}

Status checkTogether(const Options& options, bool stateGiven)
{
    if (Status arm = checkArm(options); !arm)
        return arm;
    if (options.replay.empty())
        return done();
    if (stateGiven)
        return invalid("--state and --replay exclude each other: the one simulates, the other replays.");
    if (options.channels)
        return invalid("--channels is for the simulator: a replay has the channels of its files.");
    return done();
}

} // namespace

Result<double> parseNumber(std::string_view name, std::string_view text, double lowest, double highest)
{
    double value = 0.0;
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    if (fault != std::errc() || stop != end || !(value >= lowest && value <= highest)) {
        return invalid(std::string(name) + " must be a number from " + shortNumber(lowest) + " to "
                       + shortNumber(highest) + ".");
    }
    return value;
}

Result<Options> parseOptions(std::span<const std::string> arguments)
{
    Options options;
    bool stateGiven = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const Row* row = find(arguments[i]);
        if (row == nullptr)
            return invalid("there is no option \"" + arguments[i] + "\"; the options are " + allNames() + ".");
        std::string value;
        if (!row->value.empty()) {
            if (i + 1 == arguments.size() || arguments[i + 1].empty())
                return invalid(std::string(row->name) + " needs a value: " + std::string(row->help) + ".");
            value = arguments[++i];
        }
        if (Status status = row->set(options, value); !status)
            return status.error();
        stateGiven = stateGiven || row->name == "--state";
    }
    if (Status status = checkTogether(options, stateGiven); !status)
        return status.error();
    return options;
}

std::string identityOf(const Options& options)
{
    if (!options.serial.empty())
        return options.serial;
    if (!options.flash.empty())
        return std::filesystem::absolute(options.flash).lexically_normal().string();
    return "seed " + std::to_string(options.seed);
}

std::string usage()
{
    std::string text = "virtual-nano: a board without a board, behind a pseudo-terminal.\n"
                       "Prints \"port PATH\" first. Lines on standard input change it while it runs:\n"
                       "state NAME, replay PATH, speed N, drop P, corrupt P, stall S, unplug S, reset, doubletap,\n"
                       "status, quit.\n\n";
    for (const Row& row : rows) {
        std::string left = "  ";
        left.append(row.name).append(" ").append(row.value);
        left.resize(left.size() < 24 ? 24 : left.size() + 1, ' ');
        text += left + std::string(row.help) + "\n";
    }
    return text + "\nStates: " + simulate::stateNames() + "\n";
}

} // namespace baseline::virtual_nano
