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
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double shown) { m_g = shown / factor(); });
    connect(&ShownUnitOwner::instance(), &ShownUnitOwner::changed, this, &AccelerationBox::showUnit);
}

void AccelerationBox::setUnitKnown(bool isKnown)
{
    m_isUnitKnown = isKnown;
    showUnit();
}

QString AccelerationBox::told(double g) const
{
    return locale().toString(g * factor(), 'f', decimals()) + suffix();
}

double AccelerationBox::factor() const
{
    return m_isUnitKnown ? shownUnit().factor() : 1.0;
}

void AccelerationBox::showUnit()
{
    const QSignalBlocker quiet(*this);
    setRange(m_low * factor(), m_high * factor());
    setSingleStep(factor() == 1.0 ? 0.01 : 0.1);
    setSuffix(m_isUnitKnown ? QString(QLatin1Char(' ') + shownUnit().name()) : QString());
    setValue(m_g * factor());
}

} // namespace baseline::widgets
