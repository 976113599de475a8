// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_style.h"

#include "app/widgets/text_scale.h"
#include "app/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace baseline::widgets {

namespace {

constexpr int rowHeight = 34;

/// Whole rows are chosen, so a line under one cell only says where editing would begin.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain(option);
        plain.state.setFlag(QStyle::State_HasFocus, false);
        QStyledItemDelegate::paint(painter, plain, index);
        if (option.state.testFlag(QStyle::State_HasFocus) && index.flags().testFlag(Qt::ItemIsEditable)) {
            const QRect cell = option.rect;
            painter->fillRect(cell.left(), cell.bottom() - 1, cell.width(), 2, currentTheme().accent);
        }
    }
};

} // namespace

void styleTable(QTableView& table)
{
    table.setItemDelegate(new RowDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false); // Tab goes on to the next control
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setSectionsMovable(true);
    table.horizontalHeader()->setMinimumSectionSize(48);
    keepTableScaled(table, rowHeight);
}

} // namespace baseline::widgets
