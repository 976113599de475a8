// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/acceleration_unit.h"

#include <QObject>
#include <QString>

namespace baseline::widgets {

/// The unit in which acceleration is shown. Data stay in g wherever they are stored, sent and computed with; a widget
/// multiplies by factor() at the last moment. A value.
///
/// In g whatever is chosen: files and reports, which must not depend on who writes them; the range of a sensor (±4 g),
/// which is the name of its setting; gravity where it is itself the measure, as in the check of a baseline; and what a
/// detector computes with, such as the stream that a law of extremes is fitted to. Nor does it hold where a unit is
/// chosen for one thing: a step of a signal, a file that is imported, a limit in a spectrum. What a plot exports is a
/// copy of what it shows, with the unit beside each column.
struct ShownUnit {
    dsp::AccelerationUnit unit = dsp::AccelerationUnit::Gravity;

    /// What is shown of 1 g: 1, or 9.80665.
    double factor() const;
    /// "g" or "m/s²".
    QString name() const;
    /// What a level in dB re 1 g gains when it is told re 1 of this unit: 0, or 19.83.
    double decibels() const;

    friend bool operator==(const ShownUnit&, const ShownUnit&) = default;
};

/// How stored values are shown: times `factor` and plus `offset`, in `unit`.
struct ShownAs {
    double factor = 1.0;
    QString unit;
    double offset = 0.0; ///< of logarithms; otherwise 0

    double operator()(double stored) const { return factor * stored + offset; }
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

/// For a channel or a feature whose unit is called so: acceleration, be it in g, mg or m/s², in the unit in force, and
/// likewise its square ("g²", of an envelope), a density ("g²/Hz") and the decimal logarithm of either ("log g²", of a
/// band); anything else as it is.
ShownAs shownAs(const QString& unit);

} // namespace baseline::widgets
