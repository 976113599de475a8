// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/auto_scale.h"
#include "app/widgets/key_uses.h"

namespace baseline::sessions {

/// The part of an axis that is looked at. A plain value: every change gives a part that lies inside the whole.
struct ZoomRange {
    widgets::AxisRange all;
    double narrowest = 1e-9; ///< > 0: closer there is nothing more to see
    widgets::AxisRange seen;

    static ZoomRange whole(widgets::AxisRange all, double narrowest);

    bool isZoomed() const { return !(seen == all); }
    ZoomRange looking(widgets::AxisRange range) const;
    /// A factor above 1 shows less; the value `about` keeps its place. Factors that are no such thing change nothing.
    ZoomRange zoomed(double factor, double about) const;
    /// By a share of what is seen; positive: towards higher values.
    ZoomRange moved(double share) const;
    /// What a key asks for; the same range for any other key than those of zoomKeyUses().
    ZoomRange afterKey(int key, bool& isKnown) const;
    /// What a wheel asks for, `angle` in eighths of a degree.
    ZoomRange afterWheel(int angle, double about) const;

    friend bool operator==(const ZoomRange&, const ZoomRange&) = default;
};

widgets::KeyUses zoomKeyUses();

} // namespace baseline::sessions
