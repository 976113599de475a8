// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/acceleration_unit.h"

#include <QObject>
#include <QString>

namespace baseline::widgets {

/// The unit in which acceleration is shown. Data stay in g wherever they are stored, sent and computed with; a widget
/// multiplies by factor() at the last moment. A value.
struct ShownUnit {
    dsp::AccelerationUnit unit = dsp::AccelerationUnit::Gravity;

    /// What is shown of 1 g: 1, or 9.80665.
    double factor() const;
    /// "g" or "m/s²".
    QString name() const;

    friend bool operator==(const ShownUnit&, const ShownUnit&) = default;
};

/// How the values of a channel are shown: times `factor`, in `unit`.
struct ShownAs {
    double factor = 1.0;
    QString unit;
};

/// Knows the unit that was chosen, and tells when another one is. One for the program; lives in its thread.
class ShownUnitOwner final : public QObject {
    Q_OBJECT
public:
    static ShownUnitOwner& instance();

    ShownUnit current() const { return m_current; }
    /// Tells everybody, unless it is the unit already.
    void set(dsp::AccelerationUnit unit);

signals:
    void changed();

private:
    ShownUnitOwner() = default;

    ShownUnit m_current;
};

/// The unit in force.
ShownUnit shownUnit();

/// For a channel whose unit is called so: acceleration, be it in g, mg or m/s², in the unit in force; anything else as
/// it is.
ShownAs shownAs(const QString& unit);

} // namespace baseline::widgets
