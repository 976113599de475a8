// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/contribution_view.h"
#include "app/widgets/spectrum_view.h"
#include "core/workbench/window_explanation.h"

#include <vector>

namespace baseline::deploy {

/// The same explanation with its values and spectra in the unit that is shown. What compares them, ratios and shares, is the
/// same in any unit.
workbench::WindowExplanation inShownUnit(workbench::WindowExplanation explanation);

/// What contributed, the largest share first.
std::vector<widgets::ContributionBar> barsOf(const workbench::WindowExplanation& explanation);
/// The bands that contributed most, on one channel.
std::vector<widgets::SpectrumMarker> markersOf(const workbench::WindowExplanation& explanation, std::size_t channel);

} // namespace baseline::deploy
