// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/member_fit.h"

#include "core/learn/board_form.h"

#include <algorithm>

namespace baseline::learn {

namespace {

constexpr std::size_t mostComponents = 4;
constexpr std::size_t mostBankRows = 256;

Result<model::Detector> fitMixture(const Matrix& table, const DetectorOptions& options, const Progress& progress)
{
    const std::size_t d = table.columns;
    MixtureOptions mixture;
    mixture.seed = options.seed;
    const std::size_t affordable = std::clamp<std::size_t>(table.rows / (2 * d), 1, mostComponents);
    const std::size_t fullBytes = affordable * (1 + d + d * (d + 1) / 2) * sizeof(float);
    if (fullBytes > options.mostBytes)
        mixture.covariance = CovarianceKind::Diagonal;
    const auto fit = fitMixtureByBic(table, affordable, mixture, progress);
    if (!fit)
        return fit.error();
    return model::Detector(boardForm(*fit, mixture.covariance));
}

Result<model::Detector> fitBank(const Matrix& table, const DetectorOptions& options, const Progress& progress)
{
    NeighbourOptions bank;
    bank.bankRows = std::clamp<std::size_t>(options.mostBytes / (table.columns * sizeof(float)), bank.neighbours + 1,
                                            mostBankRows);
    const auto fit = fitNeighbourBank(table, bank, progress);
    if (!fit)
        return fit.error();
    return model::Detector(boardForm(*fit));
}

} // namespace

Result<model::Detector> fitMember(MemberKind kind, const Matrix& table, const DetectorOptions& options,
                                  const Progress& progress)
{
    if (kind == MemberKind::Mixture)
        return fitMixture(table, options, progress);
    if (kind == MemberKind::Neighbours)
        return fitBank(table, options, progress);
    const auto fit = fitMahalanobis(table, {}, progress);
    if (!fit)
        return fit.error();
    return model::Detector(boardForm(*fit));
}

} // namespace baseline::learn
