// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "features/filter.h"

namespace baseline {

namespace {

// scipy.signal.cheby1(8, 0.05, 0.8 / ratio, output="sos"), SciPy 1.10.1, rounded to float: b0, b1, b2, a1, a2.
const FilterSection byThree[] = {
    {3.479955e-05F, 6.95991e-05F, 3.479955e-05F, -1.4169074F, 0.5204553F},
    {1.0F, 2.0F, 1.0F, -1.3342748F, 0.59463197F},
    {1.0F, 2.0F, 1.0F, -1.2376752F, 0.72593266F},
    {1.0F, 2.0F, 1.0F, -1.2180861F, 0.8987834F},
};
const FilterSection byTen[] = {
    {3.5863243e-09F, 7.1726487e-09F, 3.5863243e-09F, -1.8204969F, 0.8308597F},
    {1.0F, 2.0F, 1.0F, -1.8289505F, 0.85531735F},
    {1.0F, 2.0F, 1.0F, -1.8517334F, 0.9015161F},
    {1.0F, 2.0F, 1.0F, -1.8965396F, 0.96442455F},
};

} // namespace

BASELINE_NOINLINE void filterInPlace(const FilterSection& section, float* signal, uint32_t length)
{
    const FilterSection s = section;
    float first = 0.0F;
    float second = 0.0F;
    for (float* const end = signal + length; signal != end; ++signal) {
        const float x = *signal;
        const float y = s.b0 * x + first;
        first = s.b1 * x - s.a1 * y + second;
        second = s.b2 * x - s.a2 * y;
        *signal = y;
    }
}

uint32_t decimateInPlace(uint32_t ratio, float* signal, uint32_t length)
{
    const FilterSection* const sections = ratio == 3 ? byThree : byTen;
    for (uint32_t i = 0; i < 4; ++i)
        filterInPlace(sections[i], signal, length);
    uint32_t left = 0;
    for (uint32_t i = 0; i < length; i += ratio)
        signal[left++] = signal[i];
    return left;
}

} // namespace baseline
