// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>

namespace baseline::learn {

double normalQuantile(double p)
{
    return boost::math::quantile(boost::math::normal_distribution<double>(), p);
}

double fisherQuantile(double numerator, double denominator, double p)
{
    return boost::math::quantile(boost::math::fisher_f_distribution<double>(numerator, denominator), p);
}

double betaProbability(double a, double b, double x)
{
    return boost::math::cdf(boost::math::beta_distribution<double>(a, b), x);
}

} // namespace baseline::learn
