// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/detector_fit.h"

namespace baseline::learn {

/// The detectors that a consensus is made of.
enum class MemberKind { Mahalanobis, Mixture, Neighbours };

/// Fits one to a standardised table: Mahalanobis with Ledoit and Wolf's shrinkage; a mixture of 1 to 4 components by BIC,
/// two rows a parameter, full covariances if they take at most options.mostBytes and diagonal ones otherwise; a bank of at
/// most 256 rows, 3 neighbours. Errors: those of the fits.
Result<model::Detector> fitMember(MemberKind kind, const Matrix& table, const DetectorOptions& options,
                                  const Progress& progress);

} // namespace baseline::learn
