// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/number_field.h"

#include <QLocale>

#include <cmath>

namespace baseline::widgets {

NumberField::NumberField(const QString& accessibleName, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setMaxLength(40);
}

std::optional<double> NumberField::value() const
{
    const QString typed = text().trimmed();
    bool isNumber = false;
    double value = QLocale().toDouble(typed, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(typed, &isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return value;
}

void NumberField::setValue(double value, int digits)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    setText(locale.toString(value, 'g', digits));
}

} // namespace baseline::widgets
