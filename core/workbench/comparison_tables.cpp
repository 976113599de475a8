// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/comparison_tables.h"

namespace baseline::workbench {

Result<const RecipeTables*> ComparisonTables::of(const TrainOptions& options, const Progress& progress)
{
    const auto known = m_tables.find(options.recipe);
    if (known != m_tables.end())
        return known->second.get();
    auto tables = std::make_unique<RecipeTables>();
    const Progress quiet{{}, progress.stop};
    for (const ComparisonFold& fold : m_folds.folds) {
        const auto began = std::chrono::steady_clock::now();
        const auto recipe = trainingRecipe(fold.training, options);
        if (!recipe)
            return recipe.error();
        auto training = tabulateWindows(fold.training, *recipe, quiet);
        if (!training)
            return training.error();
        const auto took =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
        auto held = tabulateWindows(fold.held, *recipe, quiet);
        if (!held)
            return held.error();
        tables->folds.push_back({std::move(*training), std::move(*held), took});
        if (m_anomalous.empty() || !tables->anomalous.places.empty())
            continue;
        auto anomalous = tabulateWindows(m_anomalous, *recipe, quiet);
        if (!anomalous)
            return anomalous.error();
        tables->anomalous = std::move(*anomalous);
    }
    return m_tables.emplace(options.recipe, std::move(tables)).first->second.get();
}

} // namespace baseline::workbench
