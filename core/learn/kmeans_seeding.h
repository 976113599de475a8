// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/learn/centred_table.h"
#include "core/learn/random.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace baseline::learn {

/// First centres by greedy k-means++: the first row uniformly, each further one the best of 2 + floor(ln k) candidates
/// that are drawn with a probability proportional to the squared distance to the nearest centre so far.
/// Ends early, with fewer, when stopped. Contract: 1 <= clusters <= rows.
std::vector<std::size_t> plusPlusRows(const CentredTable& table, std::size_t clusters, Random& random,
                                      const std::stop_token& stop);

/// `clusters` different rows, each set equally likely.
std::vector<std::size_t> randomRows(std::size_t rows, std::size_t clusters, Random& random);

/// How many different rows there are, but no further than `enough`.
std::size_t distinctRows(const Matrix& table, std::size_t enough);

} // namespace baseline::learn
