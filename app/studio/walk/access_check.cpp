// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/access_check.h"

#include "app/studio/walk/widget_tree.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace baseline::studio {
namespace {

/// What one can work with, as against what only shows something.
bool isControl(const QWidget& widget)
{
    if (isInnerPart(widget))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QAbstractSlider*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QTabBar*>(&widget) || qobject_cast<const QTextEdit*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget);
}

bool hasShortcut(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && !button->shortcut().isEmpty())
        return true;
    return std::ranges::any_of(widget.actions(), [](const QAction* action) { return !action->shortcut().isEmpty(); });
}

} // namespace

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !isInnerPart(widget) &&
           widget.metaObject() != &QScrollArea::staticMetaObject;
}

/// Not what QAccessible answers: that is the chosen line for a list on Linux, whatever the list is for.
QString accessibleNameOf(const QWidget& widget)
{
    if (!widget.accessibleName().trimmed().isEmpty())
        return widget.accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().trimmed();
    for (const QLabel* label : widget.window()->findChildren<QLabel*>()) {
        if (label->buddy() == &widget)
            return label->text().trimmed();
    }
    return {};
}

bool isReachedThroughAnother(const QWidget& widget)
{
    if (const QWidget* proxy = widget.focusProxy(); proxy != nullptr && takesTab(*proxy))
        return true;
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button == nullptr || button->group() == nullptr || !button->group()->exclusive())
        return false;
    return std::ranges::any_of(button->group()->buttons(), [button](const QAbstractButton* other) {
        return other != button && takesTab(*other) && other->isEnabled();
    });
}

Findings checkNames(QWidget& root)
{
    Findings findings;
    for (QWidget* widget : shownWidgets(root)) {
        const bool speaks =
            isControl(*widget) && !qobject_cast<const QTabBar*>(widget); // its tabs are named by their texts
        if ((speaks || (takesTab(*widget) && !qobject_cast<const QTabBar*>(widget))) && accessibleNameOf(*widget).isEmpty())
            findings.append({Fault::NoAccessibleName, pathOf(*widget), widget->toolTip()});
    }
    return findings;
}

Findings checkKeyboard(QWidget& root)
{
    Findings findings;
    for (QWidget* widget : shownWidgets(root)) {
        if (isControl(*widget) && widget->isEnabled() && !takesTab(*widget) && !hasShortcut(*widget) &&
            !isReachedThroughAnother(*widget))
            findings.append({Fault::NotReachableByKeyboard, pathOf(*widget), accessibleNameOf(*widget)});
    }
    return findings;
}

} // namespace baseline::studio
