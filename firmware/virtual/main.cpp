// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/arm/arm_board.h"
#include "firmware/virtual/host_board.h"
#include "firmware/virtual/runner.h"

#include <csignal>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace baseline;
using namespace baseline::virtual_nano;

constexpr int failed = 1;
constexpr int wrongUsage = 2;

volatile std::sig_atomic_t stopRequested = 0;

void requestStop(int)
{
    stopRequested = 1;
}

/// SIGINT and SIGTERM end the program tidily: the link is removed. A reader of our output that died is no reason to.
void watchSignals()
{
    struct sigaction action = {};
    action.sa_handler = requestStop;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

int complain(const Error& error, int code)
{
    std::fprintf(stderr, "virtual-nano: %s%s%s\n", error.subject.c_str(), error.subject.empty() ? "" : ": ",
                 error.detail.c_str());
    return code;
}

Result<std::unique_ptr<PoweredBoard>> makeBoard(const Options& options, SensorPlan& plan, FileFlash flash, Port& port)
{
    std::unique_ptr<PoweredBoard> board;
    if (!options.arm) {
        board = std::make_unique<HostBoard>(options, plan, std::move(flash), port);
        return board;
    }
    Result<ArmTools> tools = findArmTools(options);
    if (!tools)
        return tools.error();
    if (Status ready = prepareFlash(flash, *tools); !ready)
        return ready.error();
    board = std::make_unique<ArmBoard>(options, plan, std::move(flash), std::move(*tools), port);
    return board;
}

int work(const Options& options)
{
    Result<SensorPlan> plan = planSensor(options);
    if (!plan)
        return complain(plan.error(), wrongUsage);
    if (plan->replay && plan->replay->rateAssumed)
        std::fprintf(stderr, "virtual-nano: %s does not say its sampling rate: taken as %g Hz (see --rate)\n",
                     options.replay.c_str(), assumedRate.value);
    Result<FileFlash> flash = options.flash.empty() ? FileFlash::inMemory() : FileFlash::open(options.flash);
    if (!flash)
        return complain(flash.error(), failed);
    Port port(hostQueueBytes(plan->description, options.speed), options.seed);
    Result<std::unique_ptr<PoweredBoard>> board = makeBoard(options, *plan, std::move(*flash), port);
    if (!board)
        return complain(board.error(), failed);
    Runner runner(options, std::move(*plan), std::move(*board), port);
    if (const Status started = runner.start(); !started)
        return complain(started.error(), failed);
    const Status ended = runner.run([] { return stopRequested != 0; });
    return ended ? 0 : complain(ended.error(), failed);
}

} // namespace

int main(int argc, char** argv)
{
    watchSignals();
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const Result<Options> options = parseOptions(arguments);
    if (!options)
        return complain(options.error(), wrongUsage);
    if (options->help) {
        std::fputs(usage().c_str(), stdout);
        return 0;
    }
    return work(*options);
}
