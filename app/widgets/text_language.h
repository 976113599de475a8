// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace baseline::widgets {

/// The language of the program's texts, which long ones (help, lessons) follow. QLocale() is that of its numbers: with
/// Portuguese texts and a decimal point it is another one.
void setTextLocale(const QLocale& locale);
/// QLocale() where none was set.
QLocale textLocale();

} // namespace baseline::widgets
