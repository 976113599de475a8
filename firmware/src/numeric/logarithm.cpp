// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "numeric/logarithm.h"

#include "numeric/logarithm_of.h"

namespace baseline {

float exactLog10(float x)
{
    return log10Of(x);
}

} // namespace baseline
