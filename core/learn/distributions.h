// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baseline::learn {

// Probabilities that limits and certificates are made of, by Boost.Math, whose headers are slow to compile and stay in
// one source.

/// x with P(X <= x) = p of a standard normal X. Contract: 0 < p < 1.
double normalQuantile(double p);

/// x with P(X <= x) = p of an F distributed X. Contract: degrees of freedom > 0, 0 < p < 1.
double fisherQuantile(double numerator, double denominator, double p);

/// P(X <= x) of a Beta(a, b) distributed X. Contract: a > 0, b > 0, 0 <= x <= 1.
double betaProbability(double a, double b, double x);

} // namespace baseline::learn
