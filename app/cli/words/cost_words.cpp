// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/cost_words.h"

#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cmath>

namespace baseline::cli {

namespace {

struct CostText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::CostText)
};

std::uint64_t whole(double value)
{
    return static_cast<std::uint64_t>(std::llround(value));
}

} // namespace

const char* const costHelp = QT_TRANSLATE_NOOP(
    "baseline::cli", "With --json, “board” is what a window costs a Nano 33 BLE Sense: “instructions”, “microseconds” at "
                     "64 MHz (estimated at 1.5 cycles an instruction), “flash_bytes” and “ram_bytes”; null for a recipe "
                     "that runs on the desktop only.");

QJsonValue costFacts(const std::optional<model::BoardCost>& cost)
{
    if (!cost)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("instructions"), jsonCount(whole(cost->instructions()))},
                       {QStringLiteral("microseconds"), jsonCount(whole(cost->microseconds()))},
                       {QStringLiteral("flash_bytes"), jsonCount(cost->flashBytes)},
                       {QStringLiteral("ram_bytes"), jsonCount(cost->ramBytes)}};
}

QString costInWords(const std::optional<model::BoardCost>& cost)
{
    if (!cost)
        return CostText::tr("This recipe runs on the desktop only.");
    return CostText::tr("On the board a window costs %1 instructions, about %2 µs, and takes %3 bytes of flash and %4 bytes "
                        "of RAM.")
        .arg(counted(whole(cost->instructions())), counted(whole(cost->microseconds())), counted(cost->flashBytes),
             counted(cost->ramBytes));
}

} // namespace baseline::cli
