// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/shown_unit.h"

#include <cmath>

namespace baseline::widgets {

using dsp::AccelerationUnit;

namespace {

constexpr QLatin1String perHertz("/Hz");
constexpr QLatin1String logarithm("log ");
constexpr QChar square(0x00B2);

/// "g²", or "(m/s²)²" where a bare square would belong to the second alone.
QString squareOf(const QString& unit)
{
    return (unit.contains(QLatin1Char('/')) ? QStringLiteral("(%1)").arg(unit) : unit) + square;
}

QString rootOf(const QString& power)
{
    const QString root = power.chopped(1);
    return root.startsWith(QLatin1Char('(')) && root.endsWith(QLatin1Char(')')) ? root.mid(1).chopped(1) : root;
}

} // namespace

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

double ShownUnit::decibels() const
{
    return 20.0 * std::log10(factor());
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
    if (const auto known = dsp::accelerationUnit(unit.toStdString())) {
        const ShownUnit shown = shownUnit();
        return {dsp::metresPerSecondSquaredPer(*known) / dsp::metresPerSecondSquaredPer(shown.unit), shown.name()};
    }
    if (unit.startsWith(logarithm)) {
        const ShownAs inside = shownAs(unit.mid(logarithm.size()));
        return {1.0, logarithm + inside.unit, std::log10(inside.factor)};
    }
    if (unit.endsWith(perHertz)) {
        const ShownAs power = shownAs(unit.chopped(perHertz.size()));
        return {power.factor, power.unit + perHertz};
    }
    if (!unit.endsWith(square) || !dsp::accelerationUnit(rootOf(unit).toStdString()))
        return {1.0, unit};
    const ShownAs root = shownAs(rootOf(unit));
    return {root.factor * root.factor, squareOf(root.unit)};
}

} // namespace baseline::widgets
