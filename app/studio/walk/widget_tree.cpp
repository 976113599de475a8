// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/widget_tree.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace baseline::studio {

QList<QWidget*> shownWidgets(QWidget& root)
{
    QList<QWidget*> shown;
    QList<QWidget*> open{&root};
    while (!open.isEmpty()) {
        QWidget* widget = open.takeFirst();
        shown.append(widget);
        for (QObject* child : widget->children()) {
            auto* below = qobject_cast<QWidget*>(child);
            if (below != nullptr && below->isVisible() && !below->isWindow())
                open.append(below);
        }
    }
    return shown;
}

bool isInnerPart(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (parent == nullptr)
        return false;
    if (qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QSizeGrip*>(&widget) ||
        qobject_cast<const QSplitterHandle*>(&widget) || qobject_cast<const QHeaderView*>(&widget))
        return true;
    if (widget.objectName().startsWith(QLatin1String("qt_")))
        return true;
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(parent); area && area->viewport() == &widget)
        return true;
    if (qobject_cast<const QLineEdit*>(&widget))
        return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent);
    // The buttons that scroll a bar of tabs, the one that clears a field, the corner of a table.
    return qobject_cast<const QTabBar*>(parent) || qobject_cast<const QLineEdit*>(parent) ||
           widget.inherits("QTableCornerButton");
}

QString pathOf(const QWidget& widget)
{
    QStringList steps;
    for (const QWidget* at = &widget; at != nullptr; at = at->isWindow() ? nullptr : at->parentWidget()) {
        QString step = QLatin1String(at->metaObject()->className());
        step.remove(QLatin1String("baseline::"));
        if (!at->objectName().isEmpty())
            step += QLatin1Char('#') + at->objectName();
        if (step != QLatin1String("QWidget") || at == &widget)
            steps.prepend(step);
    }
    return steps.join(QLatin1String(" > "));
}

} // namespace baseline::studio
