// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baseline::bench {

/// Most memory in use since the last call of forgetPeakMemory, in MB; Linux counts it. 0 where nobody tells.
double peakMegabytes();
void forgetPeakMemory();

} // namespace baseline::bench
