// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace baseline::recording {

/// The label of recordings that show the machine running well; detectors are trained on them. A word of the data, the
/// same in every language.
inline constexpr QLatin1String normalLabel("normal");
inline constexpr QLatin1String anomalyLabel("anomaly");

} // namespace baseline::recording
