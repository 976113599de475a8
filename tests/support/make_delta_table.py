#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baseline Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes core/learn/weibull_table.h: the delta that flags a wanted share of true Weibull maxima when shape and
scale are estimated from N of them by Hazen's rank regression. The estimates are pivotal, so samples from the unit
exponential law stand for all Weibull laws: 800,000 of them for each N, seeded.

Usage: make_delta_table.py FILE
"""
import sys

import numpy as np

SAMPLES = 200_000  # at a time
PARTS = 4
COUNTS = range(4, 65)
SHARES = (0.10, 0.06, 0.05, 0.02, 0.01, 0.005, 0.001)


def estimates(count):
    """1 / shape and ln scale of each sample, by least squares of ln(-ln(1 - F)) on ln y with F = (i - 0.5) / N."""
    parts = [part_of_estimates(count, np.random.default_rng((count, part))) for part in range(PARTS)]
    return tuple(np.concatenate(values) for values in zip(*parts))


def part_of_estimates(count, random):
    x = np.log(np.sort(random.standard_exponential((SAMPLES, count)), axis=1))
    y = np.log(-np.log1p(-(np.arange(1, count + 1) - 0.5) / count))
    apart = x - x.mean(axis=1, keepdims=True)
    slope = (apart * (y - y.mean())).sum(axis=1) / (apart**2).sum(axis=1)
    return 1.0 / slope, x.mean(axis=1) - y.mean() / slope


def calibrated(inverse_shape, log_scale, share):
    """ln w with w = -ln(1 - delta), by bisection: the share of maxima above scale * w^(1 / shape) is its exp(-that)."""
    low, high = -3.0, 30.0
    for _ in range(48):
        middle = 0.5 * (low + high)
        flagged = np.exp(-np.exp(log_scale + middle * inverse_shape)).mean()
        low, high = (middle, high) if flagged > share else (low, middle)
    return 0.5 * (low + high)


HEADER = """// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace baseline::learn {{

// Written by tests/support/make_delta_table.py: ln(-ln(1 - delta)), a row for each number of maxima, a column for each
// share of true maxima that is flagged then.
inline constexpr std::size_t weibullTableFirst = {first};
inline constexpr std::array weibullTableShares{{{shares}}};
inline constexpr std::array<std::array<double, {columns}>, {rows}> weibullTable{{{{
"""


def main():
    with open(sys.argv[1], "w", encoding="ascii") as file:
        file.write(HEADER.format(first=COUNTS[0], shares=", ".join(f"{share:g}" for share in SHARES),
                                 columns=len(SHARES), rows=len(COUNTS)))
        for count in COUNTS:
            values = estimates(count)
            cells = ", ".join(f"{calibrated(*values, share):.5f}" for share in SHARES)
            file.write("    {" + cells + "},\n")
        file.write("}};\n\n} // namespace baseline::learn\n")


if __name__ == "__main__":
    main()
