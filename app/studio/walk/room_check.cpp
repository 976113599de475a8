// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/room_check.h"

#include "app/studio/walk/room_needed.h"
#include "app/studio/walk/widget_tree.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

namespace baseline::studio {
namespace {

/// Widths of letters are fractions of a pixel and sizes are whole ones: they are rounded in two places.
constexpr int tolerance = 1;

QList<TextRoom> roomsOf(QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return roomOf(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return roomOf(*button);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return roomOf(*box);
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return roomOf(*bar);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return roomOf(*header);
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return roomOf(*group);
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return roomOf(*edit);
    return {};
}

/// In which directions `parent` shows a part of its child and scrolls to the rest.
Qt::Orientations scrolls(const QWidget& parent)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent.parentWidget());
    if (area == nullptr || area->viewport() != &parent)
        return {};
    Qt::Orientations directions;
    directions.setFlag(Qt::Horizontal, area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff);
    directions.setFlag(Qt::Vertical, area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff);
    return directions;
}

} // namespace

Findings checkRoom(QWidget& root)
{
    Findings findings;
    for (QWidget* widget : shownWidgets(root)) {
        for (const TextRoom& text : roomsOf(*widget)) {
            const bool fits = text.needed.width() <= text.room.width() + tolerance &&
                              text.needed.height() <= text.room.height() + tolerance;
            if (fits || text.whole.contains(text.text))
                continue;
            findings.append({Fault::ClippedText, pathOf(*widget),
                             QStringLiteral("“%1” needs %2 x %3 and has %4 x %5")
                                 .arg(text.text)
                                 .arg(text.needed.width())
                                 .arg(text.needed.height())
                                 .arg(text.room.width())
                                 .arg(text.room.height())});
        }
    }
    return findings;
}

Findings checkPlaces(QWidget& root)
{
    Findings findings;
    for (QWidget* widget : shownWidgets(root)) {
        const QWidget* parent = widget->parentWidget();
        if (widget == &root || parent == nullptr || isInnerPart(*widget) || widget->size().isEmpty())
            continue;
        const QRect place = widget->geometry();
        const QRect room = parent->rect();
        const Qt::Orientations free = scrolls(*parent);
        const bool wide =
            !free.testFlag(Qt::Horizontal) && (place.left() < room.left() || place.right() > room.right());
        const bool high = !free.testFlag(Qt::Vertical) && (place.top() < room.top() || place.bottom() > room.bottom());
        if (wide || high) {
            findings.append({Fault::OutsideItsParent, pathOf(*widget),
                             QStringLiteral("%1 x %2 at %3, %4 in %5 x %6")
                                 .arg(place.width())
                                 .arg(place.height())
                                 .arg(place.x())
                                 .arg(place.y())
                                 .arg(room.width())
                                 .arg(room.height())});
        }
    }
    return findings;
}

} // namespace baseline::studio
