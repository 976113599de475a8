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

// Both are a real part followed by an imaginary part, so that one may be read as the other.
static_assert(sizeof(kiss_fft_cpx) == sizeof(std::complex<float>));

struct RealFft::Plan {
    struct Free {
        void operator()(kiss_fftr_state* state) const { kiss_fftr_free(state); }
    };
    using State = std::unique_ptr<kiss_fftr_state, Free>;

    static State allocated(std::size_t length, int inverse)
    {
        State state(kiss_fftr_alloc(static_cast<int>(length), inverse, nullptr, nullptr));
        if (!state)
            throw std::bad_alloc(); // kiss_fftr_alloc fails only where malloc does
        return state;
    }

    State forward;
    State inverse; ///< made when it is first asked for
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
    m_plan->forward = Plan::allocated(length, 0);
}

RealFft::~RealFft() = default;
RealFft::RealFft(RealFft&&) noexcept = default;
RealFft& RealFft::operator=(RealFft&&) noexcept = default;

void RealFft::forward(std::span<const float> samples, std::span<std::complex<float>> spectrum)
{
    assert(samples.size() == m_length && spectrum.size() == bins());
    kiss_fftr(m_plan->forward.get(), samples.data(), reinterpret_cast<kiss_fft_cpx*>(spectrum.data()));
}

void RealFft::inverse(std::span<const std::complex<float>> spectrum, std::span<float> samples)
{
    assert(samples.size() == m_length && spectrum.size() == bins());
    if (!m_plan->inverse)
        m_plan->inverse = Plan::allocated(m_length, 1);
    kiss_fftri(m_plan->inverse.get(), reinterpret_cast<const kiss_fft_cpx*>(spectrum.data()), samples.data());
}

} // namespace baseline::dsp
