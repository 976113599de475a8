// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"

#include <algorithm>

namespace baseline::model {

std::size_t judgeIndex(const Model& model)
{
    std::vector<bool> isSilent(model.heads.size(), false);
    for (std::size_t i = 0; i < model.heads.size(); ++i) {
        isSilent[i] = isSilent[i] || isClassifier(model.heads[i].detector);
        if (const auto* consensus = std::get_if<Consensus>(&model.heads[i].detector)) {
            for (const ConsensusMember& member : consensus->members)
                isSilent[member.head] = true;
        }
    }
    return static_cast<std::size_t>(std::ranges::find(isSilent, false) - isSilent.begin());
}

const Head& judgeOf(const Model& model)
{
    return model.heads[judgeIndex(model)];
}

Head& judgeOf(Model& model)
{
    return model.heads[judgeIndex(model)];
}

const Head* clusterHead(const Model& model)
{
    const auto found = std::ranges::find_if(
        model.heads, [](const Head& head) { return std::holds_alternative<KMeans>(head.detector); });
    return found != model.heads.end() ? &*found : nullptr;
}

} // namespace baseline::model
