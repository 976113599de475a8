// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/acceleration_box.h"

#include "app/widgets/shown_unit.h"

#include <QSignalBlocker>

namespace baseline::widgets {

AccelerationBox::AccelerationBox(double low, double high, double value, QWidget* parent)
    : QDoubleSpinBox(parent), m_low(low), m_high(high), m_g(value)
{
    setDecimals(3);
    showUnit();
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double shown) { m_g = shown / shownUnit().factor(); });
    connect(&ShownUnitOwner::instance(), &ShownUnitOwner::changed, this, &AccelerationBox::showUnit);
}

void AccelerationBox::showUnit()
{
    const QSignalBlocker quiet(*this);
    const ShownUnit unit = shownUnit();
    setRange(m_low * unit.factor(), m_high * unit.factor());
    setSingleStep(unit.unit == dsp::AccelerationUnit::Gravity ? 0.01 : 0.1);
    setSuffix(QLatin1Char(' ') + unit.name());
    setValue(m_g * unit.factor());
}

} // namespace baseline::widgets
