// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace baseline::device {

/// How patient a link is. The defaults are for people; tests are quicker.
struct LinkOptions {
    int identifyTries = 5; ///< a board that was plugged in a moment ago needs a second
    std::chrono::milliseconds identifyPatience{300};
    /// At 10 % loss each way a try fails in 19 % of the cases: ten of them in 6e-8.
    int requestTries = 10;
    std::chrono::milliseconds requestPatience{250}; ///< until the first retry
    std::chrono::milliseconds longestPatience{1000}; ///< the wait grows by a quarter from try to try up to this
};

} // namespace baseline::device
