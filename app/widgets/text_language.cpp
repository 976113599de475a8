// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text_language.h"

#include <QCoreApplication>
#include <QVariant>

namespace baseline::widgets {
namespace {

constexpr const char* property = "baselineTextLocale"; ///< of the application

} // namespace

void setTextLocale(const QLocale& locale)
{
    QCoreApplication::instance()->setProperty(property, locale);
}

QLocale textLocale()
{
    const QVariant locale = QCoreApplication::instance()->property(property);
    return locale.isValid() ? locale.toLocale() : QLocale();
}

} // namespace baseline::widgets
