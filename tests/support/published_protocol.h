// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/learn/gaussian_mixture.h"
#include "core/learn/mahalanobis.h"
#include "core/learn/mlp.h"
#include "core/learn/scaler.h"

#include <array>
#include <vector>

namespace baseline::tests {

/// The detectors of shared/data/README.md, "Baselines measured on the visible data", in the order of its tables.
inline constexpr std::size_t protocolDetectors = 5;
inline constexpr std::array<const char*, protocolDetectors> protocolNames{"k-means", "Mahalanobis", "GMM", "autoencoder",
                                                                          "max abs z"};

struct ProtocolOptions {
    std::size_t clusters = 8;
    std::size_t mostComponents = 4;
    std::uint64_t seed = 0;
};

/// Scores of some windows by each of those detectors: the higher, the more anomalous.
using ProtocolScores = std::array<std::vector<double>, protocolDetectors>;

/// Those detectors, fitted to normal windows as point 3 of the README's protocol says.
class ProtocolFit {
public:
    /// Errors: those of the fits.
    static Result<ProtocolFit> fit(const Matrix& normal, const ProtocolOptions& options = {});

    ProtocolScores scores(const Matrix& features) const;

private:
    learn::Scaler m_scaler;
    Matrix m_centres;
    learn::Mahalanobis m_mahalanobis;
    learn::GaussianMixture m_mixture;
    learn::Mlp m_autoencoder;
};

/// The percentile with linear interpolation, as NumPy takes it; 0 <= percent <= 100. Contract: there are scores.
double percentileOf(std::vector<double> scores, double percent);

/// Share of the scores above a threshold.
double shareAbove(const std::vector<double>& scores, double threshold);

} // namespace baseline::tests
