// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/room_needed.h"

#include <QAbstractItemModel>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionTab>
#include <QTabBar>

#include <algorithm>

namespace baseline::studio {
namespace {

/// Without what marks the letter of the shortcut.
QSize sizeOf(const QString& text, const QFontMetrics& metrics)
{
    return metrics.size(Qt::TextShowMnemonic, text);
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

QRect contentOf(const QAbstractButton& button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    option.icon = button.icon();
    option.iconSize = button.iconSize();
    option.state.setFlag(QStyle::State_On, button.isChecked());
    const auto* push = qobject_cast<const QPushButton*>(&button);
    if (push != nullptr && push->menu() != nullptr)
        option.features |= QStyleOptionButton::HasMenu;
    const QStyle::SubElement part = qobject_cast<const QCheckBox*>(&button)      ? QStyle::SE_CheckBoxContents
                                    : qobject_cast<const QRadioButton*>(&button) ? QStyle::SE_RadioButtonContents
                                                                                 : QStyle::SE_PushButtonContents;
    return button.style()->subElementRect(part, &option, &button);
}

} // namespace

QList<TextRoom> roomOf(const QLabel& label)
{
    const QString text = label.text();
    if (text.isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    QSize needed = label.sizeHint();
    if (label.wordWrap()) {
        needed.setWidth(label.minimumSizeHint().width()); // the longest word
        needed.setHeight(label.heightForWidth(label.width()));
    }
    return {{text, needed, label.size(), label.toolTip()}};
}

QList<TextRoom> roomOf(const QAbstractButton& button)
{
    if (button.text().isEmpty())
        return {};
    const bool known = qobject_cast<const QPushButton*>(&button) || qobject_cast<const QCheckBox*>(&button) ||
                       qobject_cast<const QRadioButton*>(&button);
    if (!known) // a tool button's text stands beside its icon, below it, or not at all: its hint knows
        return {{plain(button.text()), button.sizeHint(), button.size(), QString()}};
    QSize needed = sizeOf(button.text(), button.fontMetrics());
    if (!button.icon().isNull()) {
        constexpr int gap = 4; // as QStyleSheetStyle and QCommonStyle leave it
        needed.rwidth() += button.iconSize().width() + gap;
        needed.setHeight(std::max(needed.height(), button.iconSize().height()));
    }
    return {{plain(button.text()), needed, contentOf(button).size(), button.toolTip()}};
}

QList<TextRoom> roomOf(const QComboBox& box)
{
    const QString text = box.currentText();
    if (text.isEmpty() || box.isEditable())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.currentText = text;
    option.frame = box.hasFrame();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    int needed = box.fontMetrics().horizontalAdvance(text);
    if (!box.itemIcon(box.currentIndex()).isNull()) {
        constexpr int gap = 4; // as QCommonStyle leaves it
        needed += box.iconSize().width() + gap;
    }
    return {{text, QSize(needed, box.fontMetrics().height()), QSize(room.width(), box.height()), box.toolTip()}};
}

QList<TextRoom> roomOf(const QTabBar& bar)
{
    QList<TextRoom> rooms;
    for (int i = 0; i < bar.count(); ++i) {
        if (!bar.isTabVisible(i))
            continue;
        QStyleOptionTab option;
        option.initFrom(&bar);
        option.rect = bar.tabRect(i);
        option.text = bar.tabText(i);
        option.icon = bar.tabIcon(i);
        option.iconSize = bar.iconSize();
        option.shape = bar.shape();
        option.state.setFlag(QStyle::State_Selected, i == bar.currentIndex());
        // Only as much of it as the bar shows.
        const QRect text = bar.style()->subElementRect(QStyle::SE_TabBarTabText, &option, &bar) & bar.rect();
        rooms.append(
            {plain(bar.tabText(i)), sizeOf(bar.tabText(i), bar.fontMetrics()), text.size(), bar.tabToolTip(i)});
    }
    return rooms;
}

namespace {

/// The hint has room for the arrow of the order, which stands in one title at a time.
int titleWidth(const QHeaderView& header, int section)
{
    const bool hasArrow = header.isSortIndicatorShown() && header.sortIndicatorSection() == section;
    if (!header.isSortIndicatorShown() || hasArrow)
        return header.sectionSizeHint(section);
    const QStyle* style = header.style();
    return header.sectionSizeHint(section) - style->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header) -
           style->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
}

} // namespace

QList<TextRoom> roomOf(const QHeaderView& header)
{
    QList<TextRoom> rooms;
    const QAbstractItemModel* model = header.model();
    if (model == nullptr)
        return {};
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i))
            continue;
        const QString text = model->headerData(i, header.orientation(), Qt::DisplayRole).toString();
        const QString tip = model->headerData(i, header.orientation(), Qt::ToolTipRole).toString();
        const bool across = header.orientation() == Qt::Horizontal;
        const QSize words = sizeOf(text, header.fontMetrics());
        const QSize needed = across ? QSize(titleWidth(header, i), words.height()) : words;
        const QSize room =
            across ? QSize(header.sectionSize(i), header.height()) : QSize(header.width(), header.sectionSize(i));
        if (!text.isEmpty())
            rooms.append({text, needed, room, tip});
    }
    return rooms;
}

QList<TextRoom> roomOf(const QGroupBox& group)
{
    if (group.title().isEmpty())
        return {};
    return {{plain(group.title()), sizeOf(group.title(), group.fontMetrics()), group.size(), group.toolTip()}};
}

QList<TextRoom> roomOf(const QLineEdit& edit)
{
    const auto* spin = qobject_cast<const QAbstractSpinBox*>(edit.parentWidget());
    const QString text = spin != nullptr ? spin->text() : edit.text().isEmpty() ? edit.placeholderText() : QString();
    if (text.isEmpty())
        return {};
    QStyleOptionFrame option;
    option.initFrom(&edit);
    const QRect room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
    constexpr int margins = 4; // 2 px on each side, fixed in QLineEdit
    return {{text, QSize(edit.fontMetrics().horizontalAdvance(text) + margins, 0), room.size(),
             spin != nullptr ? spin->toolTip() : edit.toolTip()}};
}

} // namespace baseline::studio
