// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace baseline::studio {

/// `root` and everything below it that is shown, without windows of their own. A page that is scrolled away counts as
/// shown: somebody scrolls to it.
QList<QWidget*> shownWidgets(QWidget& root);

/// Parts which Qt builds a control of: they are judged together with it.
bool isInnerPart(const QWidget& widget);

/// The way from the window to `widget`, by class and object name.
QString pathOf(const QWidget& widget);

} // namespace baseline::studio
