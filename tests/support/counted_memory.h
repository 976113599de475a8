// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace baseline::testing {

/// Bytes that this program holds by `new` at this moment; the most is counted from there. A program that links
/// baseline_counted_memory has its `new` and `delete` counted; what C and Qt's containers allocate by themselves is not.
std::size_t countMemoryAnew();
/// The most that was held at a time since then.
std::size_t mostMemoryHeld();

} // namespace baseline::testing
