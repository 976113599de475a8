// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/firmware/arm/recipe_costs.h"

#include <vector>

namespace baseline::tests {

/// Models of one head each, or of some with a consensus, of every kind and several sizes, whose first window is an ordinary
/// one for them; not measured yet.
std::vector<RecipeCost> headsToMeasure();

/// Instructions of a measured model's heads alone.
double headsAlone(const RecipeCost& cost);

} // namespace baseline::tests
