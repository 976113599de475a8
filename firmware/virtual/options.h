// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/simulate/state.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace baseline::virtual_nano {

/// What the command line of virtual-nano asks for.
struct Options {
    std::string link; ///< symbolic link to the port; empty: none
    simulate::State state = simulate::State::NormalLow;
    std::string replay;           ///< file or folder; empty: simulate
    std::optional<double> rate;   ///< Hz, nominal
    unsigned rangeG = 4;          ///< ± g
    std::uint64_t seed = 1;
    double speed = 1.0;           ///< device seconds a second
    std::string flash;            ///< file; empty: in memory
    double drop = 0.0;            ///< share of outgoing frames
    double corrupt = 0.0;         ///< share of outgoing frames
    std::optional<int> channels;  ///< of the simulator
    std::optional<double> rateError; ///< percent; default: see defaultRateErrorPercent
    std::string serial;           ///< text that the serial number is made from; empty: flash file or seed
    bool arm = false;             ///< on an emulated chip
    std::string firmware;         ///< image for an emulated chip without one; empty: the studio's own
    std::string bootloaderLink;   ///< the port's other name while the bootloader runs; empty: the same
    bool withParent = false;      ///< quit when standard input closes
    bool verbose = false;
    bool help = false;
};

inline constexpr double defaultRateErrorPercent = 0.3;
inline constexpr double highestSpeed = 1000.0;

/// `arguments` without the program's name. Error InvalidArgument: `detail` is a sentence that names what is valid.
Result<Options> parseOptions(std::span<const std::string> arguments);

std::string usage();

/// The text that the board's serial number is made from.
std::string identityOf(const Options& options);

/// The whole of `text` as a number from `lowest` to `highest`. Error InvalidArgument, its sentence begins with `name`.
Result<double> parseNumber(std::string_view name, std::string_view text, double lowest, double highest);

} // namespace baseline::virtual_nano
