// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/features/feature_columns.h"

#include "app/explore/features/feature_model.h"
#include "app/widgets/theme.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace baseline::explore {
namespace {

constexpr int liveWidth = 90; // of a number that changes, also where none is there yet

} // namespace

FeatureColumns::FeatureColumns(QTableView& table) : QObject(&table), m_table(table)
{
    table.viewport()->installEventFilter(this);
}

void FeatureColumns::fit()
{
    QHeaderView& header = *m_table.horizontalHeader();
    header.setSectionResizeMode(FeatureModel::Feature, QHeaderView::Interactive);
    m_table.resizeColumnsToContents();
    m_table.setColumnWidth(FeatureModel::Live, std::max(widgets::scaledPixels(liveWidth),
                                                        m_table.columnWidth(FeatureModel::Live)));
    if (header.length() <= m_table.viewport()->width())
        header.setSectionResizeMode(FeatureModel::Feature, QHeaderView::Stretch);
}

bool FeatureColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_table.model()->rowCount() > 0) {
        const auto* resized = static_cast<QResizeEvent*>(event);
        if (resized->size().width() != resized->oldSize().width())
            QTimer::singleShot(0, this, &FeatureColumns::fit); // when the header has its new size, too
    }
    return QObject::eventFilter(watched, event);
}

} // namespace baseline::explore
