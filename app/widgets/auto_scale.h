// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baseline::widgets {

struct AxisRange {
    double low = 0.0;
    double high = 1.0;

    double span() const { return high - low; }
    double centre() const { return 0.5 * (low + high); }
    friend bool operator==(const AxisRange&, const AxisRange&) = default;
};

/// Whether an axis can show it: both ends finite, the lower one below, and far enough apart for numbers between them. Qt Charts
/// would make ticks without end for others.
bool isDrawable(const AxisRange& range);

/// The smallest of 1, 2, 5 times a power of ten that is at least `value` (> 0).
double niceStep(double value);

/// The step that gives at most `maximumTicks` intervals over `span`.
double tickStep(double span, int maximumTicks);

/// Chooses an axis range for live data that does not tremble: it grows at once, and shrinks only after the data
/// have needed less than half of it for `patience` updates in a row. Limits are round numbers.
class AutoScale {
public:
    /// `minimumSpan` > 0 keeps quiet noise from filling the plot.
    explicit AutoScale(double minimumSpan = 1e-6, int patience = 90);

    /// The range to draw for data from `low` to `high`. Values that are not finite leave it unchanged.
    AxisRange update(double low, double high);
    AxisRange range() const { return m_range; }
    void reset();

private:
    AxisRange fitted(double low, double high) const;

    double m_minimumSpan;
    int m_patience;
    int m_quietUpdates = 0;
    bool m_hasRange = false;
    AxisRange m_range;
};

} // namespace baseline::widgets
