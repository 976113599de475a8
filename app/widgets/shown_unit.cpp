// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/shown_unit.h"

namespace baseline::widgets {

using dsp::AccelerationUnit;

double ShownUnit::factor() const
{
    return dsp::metresPerSecondSquaredPer(AccelerationUnit::Gravity) / dsp::metresPerSecondSquaredPer(unit);
}

QString ShownUnit::name() const
{
    switch (unit) {
    case AccelerationUnit::Gravity:
        return ShownUnitOwner::tr("g");
    case AccelerationUnit::MilliGravity:
        return ShownUnitOwner::tr("mg");
    case AccelerationUnit::MetresPerSecondSquared:
        break;
    }
    return ShownUnitOwner::tr("m/s²");
}

ShownUnitOwner& ShownUnitOwner::instance()
{
    static ShownUnitOwner owner;
    return owner;
}

void ShownUnitOwner::set(AccelerationUnit unit)
{
    if (unit == m_current.unit)
        return;
    m_current.unit = unit;
    emit changed();
}

ShownUnit shownUnit()
{
    return ShownUnitOwner::instance().current();
}

ShownAs shownAs(const QString& unit)
{
    const auto known = dsp::accelerationUnit(unit.toStdString());
    if (!known)
        return {1.0, unit};
    const ShownUnit shown = shownUnit();
    return {dsp::metresPerSecondSquaredPer(*known) / dsp::metresPerSecondSquaredPer(shown.unit), shown.name()};
}

} // namespace baseline::widgets
