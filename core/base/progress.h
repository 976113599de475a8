// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <string_view>

namespace baseline {

/// What a long job tells its caller, and how the caller stops it. Copyable; a default one reports to nobody and is
/// never cancelled. `report` may be called from the thread of the job.
struct Progress {
    /// fraction 0..1 of the whole job, and a short English name of the stage ("fit", "upload").
    std::function<void(double fraction, std::string_view stage)> report;
    std::stop_token stop;

    void at(double fraction, std::string_view stage) const
    {
        if (report)
            report(fraction, stage);
    }
    bool cancelled() const { return stop.stop_requested(); }
};

} // namespace baseline
