// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/numeric/logarithm_of.h"
#include "firmware/src/numeric/square_root.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace baseline {

/// Four windows side by side: the board's templates (firmware/src/…_of.h) compute on these as they do on a float, operation
/// by operation, so that each lane has the very bits of the board. Vectors of GCC and clang; every x86-64 has the
/// instructions, and elsewhere the compiler makes single ones of them.
using Lanes = float __attribute__((vector_size(16)));
using SignedLanes = std::int32_t __attribute__((vector_size(16)));
using UnsignedLanes = std::uint32_t __attribute__((vector_size(16)));

constexpr std::size_t laneCount = 4;

template <>
struct NumberBits<Lanes> {
    using Unsigned = UnsignedLanes;
    using Signed = SignedLanes;

    static Unsigned of(Lanes x) { return cast<Unsigned>(x); }
    static Lanes from(Unsigned bits) { return cast<Lanes>(bits); }
    static Signed asSigned(Unsigned bits) { return cast<Signed>(bits); }
    static Unsigned asUnsigned(Signed value) { return cast<Unsigned>(value); }
    static Lanes number(Signed value) { return __builtin_convertvector(value, Lanes); }

private:
    template <typename To, typename From>
    static To cast(From from)
    {
        To to;
        std::memcpy(&to, &from, sizeof to);
        return to;
    }
};

inline Lanes squareRoot(Lanes x)
{
    return Lanes{squareRoot(x[0]), squareRoot(x[1]), squareRoot(x[2]), squareRoot(x[3])};
}

} // namespace baseline
