// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <span>

namespace baseline::cli {

/// Every command in the order of the help.
std::span<const Command* const> allCommands();
/// Null: there is none of that name.
const Command* findCommand(const QString& name);

// One file each.
const Command& devicesCommand();
const Command& boardCommand();
const Command& monitorCommand();
const Command& recordCommand();
const Command& importCommand();
const Command& simulateCommand();
const Command& listCommand();
const Command& labelCommand();
const Command& checkCommand();
const Command& exportCommand();
const Command& featuresCommand();
const Command& trainCommand();
const Command& watchCommand();
const Command& scoreCommand();
const Command& evaluateCommand();
const Command& compareCommand();
const Command& alarmsCommand();
const Command& explainCommand();
const Command& reportCommand();
const Command& rocCommand();
const Command& clusterCommand();
const Command& pcaCommand();
const Command& headerCommand();
const Command& deployCommand();
const Command& rollbackCommand();
const Command& learnCommand();
const Command& buildCommand();
const Command& flashCommand();

} // namespace baseline::cli
