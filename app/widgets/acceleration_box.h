// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace baseline::widgets {

/// A field for an acceleration: shown and typed in the unit in force, known in g. Another unit changes the text and not
/// the value, and is no change to whoever listens.
class AccelerationBox final : public QDoubleSpinBox {
    Q_OBJECT
public:
    /// Range and value in g.
    AccelerationBox(double low, double high, double value, QWidget* parent);

    double g() const { return m_g; }

private:
    void showUnit();

    double m_low;
    double m_high;
    double m_g;
};

} // namespace baseline::widgets
