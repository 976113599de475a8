// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/real_fft.h"

#include <kiss_fftr.h>

#include <algorithm>
#include <cassert>
#include <new>
#include <type_traits>

namespace baseline::dsp {

static_assert(std::is_same_v<kiss_fft_scalar, float>, "KissFFT has to be its float build");

struct RealFft::Plan {
    struct Free {
        void operator()(kiss_fftr_state* state) const { kiss_fftr_free(state); }
    };
    std::unique_ptr<kiss_fftr_state, Free> state;
};

namespace {

bool isFast(std::size_t length)
{
    if (length % 2 != 0)
        return false;
    for (const std::size_t prime : {2U, 3U, 5U}) {
        while (length % prime == 0)
            length /= prime;
    }
    return length == 1;
}

} // namespace

std::size_t fastLengthUpTo(std::size_t length)
{
    assert(length >= 2);
    while (!isFast(length))
        --length;
    return length;
}

std::size_t fastLengthFrom(std::size_t length)
{
    length = std::max<std::size_t>(length, 2);
    while (!isFast(length))
        ++length;
    return length;
}

RealFft::RealFft(std::size_t length) : m_length(length), m_plan(std::make_unique<Plan>())
{
    assert(supports(length));
    m_plan->state.reset(kiss_fftr_alloc(static_cast<int>(length), 0, nullptr, nullptr));
    if (!m_plan->state)
        throw std::bad_alloc(); // kiss_fftr_alloc fails only where malloc does
}

RealFft::~RealFft() = default;
RealFft::RealFft(RealFft&&) noexcept = default;
RealFft& RealFft::operator=(RealFft&&) noexcept = default;

void RealFft::forward(std::span<const float> samples, std::span<std::complex<float>> spectrum)
{
    assert(samples.size() == m_length && spectrum.size() == bins());
    // Both are a real part followed by an imaginary part.
    static_assert(sizeof(kiss_fft_cpx) == sizeof(std::complex<float>));
    kiss_fftr(m_plan->state.get(), samples.data(), reinterpret_cast<kiss_fft_cpx*>(spectrum.data()));
}

} // namespace baseline::dsp
