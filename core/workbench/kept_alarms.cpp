// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/kept_alarms.h"

#include "core/model/recipe.h"

#include <algorithm>

namespace baseline::workbench {

std::vector<KeptAlarmFacts> keptAlarmFacts(const std::vector<KeptAlarm>& alarms, std::uint32_t bootId,
                                           std::chrono::microseconds uptime, const BoardModel* active)
{
    std::vector<std::string> names;
    if (active != nullptr)
        names = model::featureNames(active->model.features, active->model.stream.channels,
                                    active->model.stream.nominalRate, active->model.window);
    std::vector<KeptAlarmFacts> facts;
    for (const KeptAlarm& alarm : alarms) {
        KeptAlarmFacts each{alarm, std::nullopt, {}};
        // The two clocks drift a little; nothing lies in the future.
        const auto nowMicros = static_cast<std::uint64_t>(std::max<std::int64_t>(uptime.count(), 0));
        if (alarm.bootId == bootId)
            each.age = std::chrono::microseconds(nowMicros - std::min(nowMicros, alarm.uptimeMicros));
        if (active != nullptr && alarm.modelHash == static_cast<std::uint32_t>(active->hash)
            && alarm.topFeature < names.size())
            each.feature = QString::fromStdString(names[alarm.topFeature]);
        facts.push_back(std::move(each));
    }
    return facts;
}

std::vector<KeptAlarmFacts> keptAlarmFacts(const Board& board)
{
    const std::optional<Hello> hello = board.hello();
    const std::optional<std::chrono::microseconds> uptime = board.uptime();
    if (!hello || !uptime)
        return {};
    const std::shared_ptr<const BoardModel> active = board.activeModel();
    return keptAlarmFacts(board.keptAlarms(), hello->bootId, *uptime, active.get());
}

} // namespace baseline::workbench
