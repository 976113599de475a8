// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include <array>

namespace baseline::cli {

std::span<const Command* const> allCommands()
{
    static const std::array commands{
        &devicesCommand(),  &boardCommand(),   &monitorCommand(), &recordCommand(),   &importCommand(),
        &simulateCommand(), &listCommand(),    &labelCommand(),   &checkCommand(),    &exportCommand(),
        &featuresCommand(), &trainCommand(),   &scoreCommand(),   &evaluateCommand(), &compareCommand(),
        &alarmsCommand(),   &explainCommand(),
        &reportCommand(),   &rocCommand(),     &watchCommand(),
        &clusterCommand(),  &pcaCommand(),     &headerCommand(),  &deployCommand(),   &rollbackCommand(),
        &learnCommand(),    &buildCommand(),   &flashCommand(),
    };
    return commands;
}

const Command* findCommand(const QString& name)
{
    for (const Command* command : allCommands()) {
        if (name == QLatin1String(command->name))
            return command;
    }
    return nullptr;
}

} // namespace baseline::cli
