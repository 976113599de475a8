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

    /// Of a signal in nobody knows what: the number is what it is, without a unit, and g() is that number.
    void setUnitKnown(bool isKnown);
    /// A value in g as this field would tell it: "0.98 m/s²".
    QString told(double g) const;

private:
    void showUnit();
    double factor() const;

    double m_low;
    double m_high;
    double m_g;
    bool m_isUnitKnown = true;
};

} // namespace baseline::widgets
