// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/tab_check.h"

#include "app/studio/walk/access_check.h"
#include "app/studio/walk/widget_tree.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QWidget>

namespace baseline::studio {
namespace {

constexpr int mostLinks = 200; ///< in a text, which Tab goes through one by one

QList<QWidget*> controlsOf(QWidget& window)
{
    QList<QWidget*> controls;
    for (QWidget* widget : shownWidgets(window)) {
        // One with a proxy is where its proxy is.
        if (takesTab(*widget) && widget->isEnabled() && widget->focusProxy() == nullptr &&
            !isReachedThroughAnother(*widget))
            controls.append(widget);
    }
    return controls;
}

} // namespace

Findings checkTabs(QWidget& window)
{
    const QList<QWidget*> controls = controlsOf(window);
    QList<QWidget*> left = controls;
    const QPointer<QWidget> before = window.focusWidget();
    for (qsizetype i = 0; i < controls.size() + mostLinks && !left.isEmpty(); ++i) {
        // Also of a window that is not in front.
        QWidget* at = window.focusWidget() != nullptr ? window.focusWidget() : &window;
        // With its letter, which is what a field keeps that takes it for one.
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier, QStringLiteral("\t"));
        QCoreApplication::sendEvent(at, &press);
        left.removeAll(window.focusWidget());
    }
    QWidget* last = window.focusWidget();
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    Findings findings;
    for (const QWidget* widget : left) {
        const QString stuck = last != nullptr ? pathOf(*last).section(QLatin1String(" > "), -1) : QString();
        findings.append({Fault::NotOnTheWayOfTab, pathOf(*widget),
                         QStringLiteral("%1, Tab ended at %2").arg(accessibleNameOf(*widget), stuck)});
    }
    return findings;
}

} // namespace baseline::studio
