// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/walk_places.h"

#include "app/studio/walk/widget_tree.h"

#include <QListWidget>
#include <QTabBar>

namespace baseline::studio {
namespace {

QList<WalkPlace> tabsOf(QTabBar& bar, const QString& name)
{
    QList<WalkPlace> places;
    for (int i = 0; i < bar.count(); ++i) {
        if (i != bar.currentIndex() && bar.isTabVisible(i) && bar.isTabEnabled(i))
            places.append({name + QStringLiteral("-%1").arg(i + 1), [tabs = QPointer(&bar), i] {
                               if (tabs)
                                   tabs->setCurrentIndex(i);
                           }});
    }
    return places;
}

QList<WalkPlace> linesOf(QListWidget& list, const QString& name)
{
    QList<WalkPlace> places;
    for (int i = 0; i < list.count(); ++i) {
        if (i != list.currentRow())
            places.append({name + QStringLiteral("-%1").arg(i + 1), [lines = QPointer(&list), i] {
                               if (lines)
                                   lines->setCurrentRow(i);
                           }});
    }
    return places;
}

} // namespace

QList<WalkPlace> WalkPlaces::discover(QWidget& page, const QString& name)
{
    QList<WalkPlace> places;
    int choices = 0;
    for (QWidget* widget : shownWidgets(page)) {
        auto* bar = qobject_cast<QTabBar*>(widget);
        auto* list = qobject_cast<QListWidget*>(widget);
        if ((bar == nullptr && (list == nullptr || !list->property(choosesPage).toBool())) || m_known.contains(widget))
            continue;
        m_known.append(widget);
        // Tabs within a tab have names of their own: "full-4-3" and "full-4b-3".
        const QString own = choices == 0 ? name : name + QChar(u'a' + choices);
        ++choices;
        places += bar != nullptr ? tabsOf(*bar, own) : linesOf(*list, own);
    }
    return places;
}

void WalkPlaces::reset()
{
    for (const QPointer<QWidget>& widget : m_known) {
        if (auto* bar = qobject_cast<QTabBar*>(widget.data()))
            bar->setCurrentIndex(0);
        else if (auto* list = qobject_cast<QListWidget*>(widget.data()))
            list->setCurrentRow(0);
    }
    m_known.clear();
}

} // namespace baseline::studio
