// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/recordings_card.h"

#include "app/sessions/label_delegate.h"
#include "app/sessions/recordings_model.h"
#include "app/widgets/icons.h"
#include "app/widgets/table_style.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace baseline::sessions {

RecordingsCard::RecordingsCard(QWidget* parent)
    : Card(tr("Recordings"), parent), m_model(new RecordingsModel(this)), m_proxy(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this)), m_search(new QLineEdit(this)), m_labelDelegate(new LabelDelegate(this)),
      m_labelMenu(new QMenu(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(RecordingsModel::SortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1); // every column
    m_search->setObjectName(QStringLiteral("searchRecordings"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the recordings"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    m_search->addAction(widgets::icon(QStringLiteral("search"), widgets::IconTint::Dim), QLineEdit::LeadingPosition);
    addHeaderWidget(m_search);
    buildTable();
    buildActions();
    setContent(m_table);

    connect(m_search, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &RecordingsModel::editRequested, this, &RecordingsCard::editRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordingsCard::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordingsCard::selectionChanged);
}

void RecordingsCard::buildTable()
{
    m_table->setObjectName(QStringLiteral("recordingsTable"));
    m_table->setAccessibleName(tr("Recordings"));
    m_table->setModel(m_proxy);
    widgets::styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setItemDelegateForColumn(RecordingsModel::Label, m_labelDelegate);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they were made
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(RecordingsModel::Name, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {
        {RecordingsModel::Label, 130}, {RecordingsModel::Duration, 104}, {RecordingsModel::Samples, 96},
        {RecordingsModel::Rate, 136},  {RecordingsModel::Lost, 76},      {RecordingsModel::Clipped, 80},
        {RecordingsModel::Started, 140}, {RecordingsModel::State, 150},
    };
    for (const auto& [column, width] : widths)
        header->resizeSection(column, width);
}

void RecordingsCard::buildActions()
{
    const auto add = [this](const QString& text, const QString& iconName, const QKeySequence& keys) {
        auto* action = new QAction(widgets::icon(iconName, widgets::IconTint::Text), text, m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        return action;
    };
    m_rename = add(tr("Re&name"), QStringLiteral("edit"), QKeySequence(Qt::Key_F2));
    m_label = add(tr("&Label"), QStringLiteral("tag"), {});
    m_label->setMenu(m_labelMenu);
    m_export = add(tr("&Export as CSV…"), QStringLiteral("upload"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_remove = add(tr("&Remove"), QStringLiteral("trash"), QKeySequence::Delete);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    // The key edits the label when the label is the current cell.
    connect(m_rename, &QAction::triggered, this, [this] {
        const bool onLabel = m_table->currentIndex().column() == RecordingsModel::Label;
        editCurrent(onLabel ? RecordingsModel::Label : RecordingsModel::Name);
    });
    connect(m_labelMenu, &QMenu::aboutToShow, this, &RecordingsCard::fillLabelMenu);
    connect(m_export, &QAction::triggered, this, [this] { emit exportRequested(selectedIds()); });
    connect(m_remove, &QAction::triggered, this, [this] { emit removeRequested(selectedIds()); });
    const auto enable = [this] {
        const bool any = m_table->selectionModel()->hasSelection();
        for (QAction* action : {m_rename, m_label, m_export, m_remove})
            action->setEnabled(any);
    };
    connect(this, &RecordingsCard::selectionChanged, this, enable);
    enable();
}

QStringList RecordingsCard::labels() const
{
    QStringList labels{QStringLiteral("normal"), QStringLiteral("anomaly")};
    for (const project::RecordingSummary& row : rows()) {
        if (!row.info.label.isEmpty() && !labels.contains(row.info.label))
            labels.append(row.info.label);
    }
    return labels;
}

void RecordingsCard::fillLabelMenu()
{
    m_labelMenu->clear();
    const auto add = [this](const QString& text, const QString& label) {
        m_labelMenu->addAction(text, this, [this, label] { emit labelRequested(selectedIds(), label); });
    };
    for (const QString& label : labels())
        add(label, label);
    m_labelMenu->addSeparator();
    add(tr("No label"), {});
    m_labelMenu->addAction(tr("Another one…"), this, [this] { editCurrent(RecordingsModel::Label); });
}

void RecordingsCard::editCurrent(int column)
{
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex wanted = current.siblingAtColumn(column);
    if (!wanted.isValid() || !wanted.flags().testFlag(Qt::ItemIsEditable))
        return;
    m_table->setCurrentIndex(wanted);
    m_table->edit(wanted);
}

void RecordingsCard::setRows(std::vector<project::RecordingSummary> rows)
{
    m_model->setRows(std::move(rows));
    m_labelDelegate->setLabels(labels());
    emit selectionChanged();
}

const std::vector<project::RecordingSummary>& RecordingsCard::rows() const
{
    return m_model->rows();
}

QStringList RecordingsCard::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.append(m_model->at(m_proxy->mapToSource(index).row()).info.id);
    return ids;
}

const project::RecordingSummary* RecordingsCard::current() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_table->selectionModel()->isRowSelected(current.row()))
        return nullptr;
    return &m_model->at(m_proxy->mapToSource(current).row());
}

const project::RecordingSummary* RecordingsCard::find(const QString& id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? nullptr : &m_model->at(row);
}

void RecordingsCard::select(const QStringList& ids)
{
    std::vector<int> rows;
    for (const QString& id : ids) {
        const int row = m_model->rowOf(id);
        const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
        if (index.isValid())
            rows.push_back(index.row());
    }
    if (rows.empty())
        return;
    const QModelIndex first = m_proxy->index(rows.front(), 0);
    std::sort(rows.begin(), rows.end());
    // Neighbours become one range: a thousand ranges of one row would take a second.
    QItemSelection selection;
    for (std::size_t from = 0, to = 0; from < rows.size(); from = to) {
        for (to = from + 1; to < rows.size() && rows[to] == rows[to - 1] + 1;)
            ++to;
        selection.append(QItemSelectionRange(m_proxy->index(rows[from], 0),
                                             m_proxy->index(rows[to - 1], RecordingsModel::ColumnCount - 1)));
    }
    QItemSelectionModel* model = m_table->selectionModel();
    model->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(first);
}

} // namespace baseline::sessions
