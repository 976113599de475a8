// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baseline::learn {

/// The instruction sets that kernels with written-out registers are compiled for. Avx2 means with FMA.
enum class Processor { Any, Avx2, Avx512 };

/// The best one that this machine has.
inline Processor thisProcessor()
{
#if defined(__x86_64__)
    static const Processor found = [] {
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
            && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
            return Processor::Avx512;
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? Processor::Avx2 : Processor::Any;
    }();
    return found;
#else
    return Processor::Any;
#endif
}

/// Of thisProcessor(), for what is fitted here: a fit is the same to the bit on one instruction set only.
inline const char* processorName()
{
    switch (thisProcessor()) {
    case Processor::Avx512:
        return "avx512";
    case Processor::Avx2:
        return "avx2";
    case Processor::Any:
        break;
    }
    return "any cpu";
}

} // namespace baseline::learn

// For the versions of a kernel that are called where thisProcessor() says so.
#if defined(__x86_64__)
#define BASELINE_TARGET_AVX2 [[gnu::target("avx2,fma")]]
#define BASELINE_TARGET_AVX512 [[gnu::target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma")]]
#endif
