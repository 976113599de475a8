// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/table_card.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/save_file.h"
#include "app/widgets/table_style.h"
#include "core/workbench/table_file.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace baseline::deploy {

namespace {

QStringList titlesOf(const QList<TableColumn>& columns)
{
    QStringList titles;
    for (const TableColumn& column : columns)
        titles.append(column.title);
    return titles;
}

} // namespace

TableCard::TableCard(const QString& title, const QList<TableColumn>& columns, const QString& nothing,
                     const QString& file, QWidget* parent)
    : Card(title, parent), m_rows(new TextTable(titlesOf(columns), this)), m_view(new QTableView(this)),
      m_nothing(new QLabel(nothing, this)), m_stack(new QStackedWidget(this)), m_file(file)
{
    m_view->setModel(m_rows);
    m_view->setAccessibleName(title);
    widgets::styleTable(*m_view);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        if (columns[column].width > 0)
            m_view->horizontalHeader()->resizeSection(column, columns[column].width);
        else
            m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    m_nothing->setProperty("role", QStringLiteral("subtitle"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_view);
    m_stack->setMinimumHeight(150); // the header and three rows
    setContent(m_stack);
    QPushButton* save =
        widgets::makeButton(widgets::ButtonKind::Quiet, tr("Save as CSV…"), QStringLiteral("upload"), this);
    save->setAccessibleName(tr("Save “%1” as CSV").arg(title));
    addHeaderWidget(save);
    connect(save, &QPushButton::clicked, this, &TableCard::askAndSave);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const QString chosen = chosenId();
        if (chosen == std::exchange(m_chosen, chosen))
            return;
        emit chosenChanged();
    });
}

QString TableCard::chosenId() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 ? m_rows->rows()[static_cast<std::size_t>(row)].id : QString();
}

void TableCard::choose(const QString& id)
{
    const int row = m_rows->rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_rows->index(row, std::max(0, m_view->currentIndex().column())));
}

void TableCard::setNothing(const QString& sentence)
{
    m_nothing->setText(sentence);
}

void TableCard::setRows(std::vector<TextRow> rows)
{
    setDetail(rows.empty() ? QString() : QLocale().toString(qulonglong(rows.size())));
    m_stack->setCurrentIndex(rows.empty() ? 0 : 1);
    const QString chosen = m_chosen;
    {
        const QSignalBlocker quiet(m_view->selectionModel()); // other rows are no other choice
        m_rows->setRows(std::move(rows));
    }
    choose(chosen);
    if (chosenId() == chosen)
        return;
    m_chosen = chosenId();
    emit chosenChanged();
}

QString TableCard::nothing() const
{
    return m_nothing->text();
}

bool TableCard::saveAs(const QString& path)
{
    workbench::TableFile file(path, m_rows->header());
    for (const TextRow& row : m_rows->rows()) {
        for (const QString& cell : row.cells)
            file.cell(cell);
        file.endRow();
    }
    const Status finished = file.finish();
    if (finished)
        emit saved(path);
    else
        emit failed(finished.error());
    return finished.has_value();
}

void TableCard::askAndSave()
{
    const QString path =
        widgets::chooseSaveFile(this, tr("Save “%1”").arg(title()), m_file, tr("CSV table (*.csv)"));
    if (!path.isEmpty())
        saveAs(path);
}

} // namespace baseline::deploy
