// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/complex_fft.h"

#include <kiss_fft.h>

#include <cassert>
#include <new>
#include <type_traits>

namespace baseline::dsp {

static_assert(std::is_same_v<kiss_fft_scalar, float>, "KissFFT has to be its float build");
// Both are a real part followed by an imaginary part, so that one may be read as the other.
static_assert(sizeof(kiss_fft_cpx) == sizeof(std::complex<float>));

struct ComplexFft::Plan {
    struct Free {
        void operator()(kiss_fft_state* state) const { kiss_fft_free(state); }
    };
    std::unique_ptr<kiss_fft_state, Free> state;
};

ComplexFft::ComplexFft(std::size_t length, Direction direction)
    : m_length(length),
      m_plan(std::make_unique<Plan>())
{
    assert(length >= 1 && length <= std::size_t{1} << 30U);
    m_plan->state.reset(kiss_fft_alloc(static_cast<int>(length), direction == Direction::Inverse ? 1 : 0, nullptr, nullptr));
    if (!m_plan->state)
        throw std::bad_alloc(); // kiss_fft_alloc fails only where malloc does
}

ComplexFft::~ComplexFft() = default;
ComplexFft::ComplexFft(ComplexFft&&) noexcept = default;
ComplexFft& ComplexFft::operator=(ComplexFft&&) noexcept = default;

void ComplexFft::transform(std::span<const std::complex<float>> input, std::span<std::complex<float>> output)
{
    assert(input.size() == m_length && output.size() == m_length);
    kiss_fft(m_plan->state.get(), reinterpret_cast<const kiss_fft_cpx*>(input.data()),
             reinterpret_cast<kiss_fft_cpx*>(output.data()));
}

} // namespace baseline::dsp
