// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/recordings_card.h"

#include "app/sessions/label_delegate.h"
#include "app/sessions/recordings_model.h"
#include "app/sessions/thumbnail_delegate.h"
#include "app/widgets/icons.h"
#include "app/widgets/table_style.h"
#include "app/widgets/text_scale.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace baseline::sessions {

RecordingsCard::RecordingsCard(QWidget* parent)
    : Card(tr("Recordings"), parent), m_model(new RecordingsModel(this)), m_table(new QTableView(this)),
      m_search(new QLineEdit(this)), m_session(new QComboBox(this)), m_labelDelegate(new LabelDelegate(this)),
      m_labelMenu(new QMenu(this)), m_tagMenu(new QMenu(this)), m_sessionMenu(new QMenu(this))
{
    buildFilters();
    buildTable();
    buildColumnMenu();
    buildActions();
    setContent(m_table);

    connect(m_model, &RecordingsModel::editRequested, this, &RecordingsCard::editRequested);
    connect(m_model, &RecordingsModel::orderAboutToChange, this, [this] {
        const project::RecordingSummary* now = current();
        m_keptIds = selectedIds();
        m_keptCurrent = now ? now->info.id : QString();
        m_isKeeping = true;
    });
    connect(m_model, &RecordingsModel::orderChanged, this, &RecordingsCard::restoreSelection);
    const auto tell = [this] {
        if (!m_isKeeping)
            emit selectionChanged();
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, tell);
}

void RecordingsCard::buildFilters()
{
    m_session->setObjectName(QStringLiteral("sessionFilter"));
    m_session->setAccessibleName(tr("Show the recordings of"));
    m_session->setToolTip(tr("Show only the recordings of one session"));
    widgets::keepScaled(*m_session, widgets::Extent::MinimumWidth, 180);
    m_session->addItem(tr("All sessions"));
    m_session->addItem(tr("In no session"), QString());
    m_search->setObjectName(QStringLiteral("searchRecordings"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the recordings"));
    m_search->setToolTip(tr("Words in the name, label, tags, session, machine or notes (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    widgets::keepScaled(*m_search, widgets::Extent::FixedWidth, 220);
    m_search->addAction(widgets::icon(QStringLiteral("search"), widgets::IconTint::Dim), QLineEdit::LeadingPosition);
    addHeaderWidget(m_session);
    addHeaderWidget(m_search);
    auto* find = new QAction(m_search->accessibleName(), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, &RecordingsCard::applyFilter);
    connect(m_session, &QComboBox::currentIndexChanged, this, &RecordingsCard::applyFilter);
}

void RecordingsCard::applyFilter()
{
    LibraryFilter filter;
    filter.words = m_search->text();
    if (m_session->currentIndex() > 0)
        filter.sessionId = m_session->currentData().toString();
    m_model->setFilter(filter);
    emit selectionChanged();
}

QString RecordingsCard::shownSession() const
{
    return m_session->currentData().toString();
}

void RecordingsCard::setSessions(const std::vector<project::Session>& sessions,
                                 const QHash<QString, QString>& machines)
{
    QHash<QString, SessionWords> words;
    for (const project::Session& session : sessions) {
        const QString machine = machines.value(session.machineId);
        QStringList more;
        for (const QString& part : {machine, session.operatorName}) {
            if (!part.isEmpty())
                more.append(part);
        }
        words.insert(session.id, {session.name, more.join(QStringLiteral(" · "))});
    }
    m_model->setSessions(std::move(words));
    if (sessions == m_sessions)
        return;
    m_sessions = sessions;
    const QVariant chosen = m_session->currentData();
    const bool wasFirst = m_session->currentIndex() <= 0;
    {
        const QSignalBlocker quiet(m_session);
        while (m_session->count() > 2)
            m_session->removeItem(2);
        for (const project::Session& session : sessions)
            m_session->addItem(session.name, session.id);
        m_session->setCurrentIndex(wasFirst ? 0 : std::max(0, m_session->findData(chosen)));
    }
    applyFilter();
}

void RecordingsCard::buildTable()
{
    m_table->setObjectName(QStringLiteral("recordingsTable"));
    m_table->setAccessibleName(tr("Recordings"));
    m_table->setModel(m_model);
    widgets::styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setItemDelegateForColumn(RecordingsModel::Label, m_labelDelegate);
    m_table->setItemDelegateForColumn(RecordingsModel::Signal, new ThumbnailDelegate(m_table));
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they were made
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    QHeaderView* header = m_table->horizontalHeader();
    const std::pair<int, int> widths[] = {
        {RecordingsModel::Name, 190},     {RecordingsModel::Signal, 110}, {RecordingsModel::Label, 96},
        {RecordingsModel::Tags, 110},     {RecordingsModel::Session, 110}, {RecordingsModel::Duration, 86},
        {RecordingsModel::Samples, 96},   {RecordingsModel::Rate, 124},   {RecordingsModel::Lost, 64},
        {RecordingsModel::Clipped, 70},   {RecordingsModel::Started, 132}, {RecordingsModel::State, 130},
    };
    for (const auto& [column, width] : widths)
        header->resizeSection(column, width);
    m_table->hideColumn(RecordingsModel::Samples); // the duration says much the same
}

void RecordingsCard::buildColumnMenu()
{
    QHeaderView* header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int column = RecordingsModel::Signal; column < RecordingsModel::ColumnCount; ++column) {
        auto* action = new QAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), header);
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, m_table, [this, column](bool on) { m_table->setColumnHidden(column, !on); });
        header->addAction(action);
    }
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
    m_tag = add(tr("&Tags"), QStringLiteral("tag"), {});
    m_tag->setMenu(m_tagMenu);
    m_move = add(tr("&Session"), QStringLiteral("folder"), {});
    m_move->setMenu(m_sessionMenu);
    m_replay = add(tr("Re&play on the Live page"), QStringLiteral("waveform"), QKeySequence(Qt::CTRL | Qt::Key_P));
    m_export = add(tr("&Export as CSV…"), QStringLiteral("upload"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_remove = add(tr("&Remove"), QStringLiteral("trash"), QKeySequence::Delete);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    // The key edits the label, or the tags, when they are the current cell.
    connect(m_rename, &QAction::triggered, this, [this] {
        const int column = m_table->currentIndex().column();
        editCurrent(column == RecordingsModel::Label || column == RecordingsModel::Tags ? column
                                                                                        : RecordingsModel::Name);
    });
    connect(m_labelMenu, &QMenu::aboutToShow, this, &RecordingsCard::fillLabelMenu);
    connect(m_tagMenu, &QMenu::aboutToShow, this, &RecordingsCard::fillTagMenu);
    connect(m_sessionMenu, &QMenu::aboutToShow, this, &RecordingsCard::fillSessionMenu);
    connect(m_replay, &QAction::triggered, this, [this] { emit replayRequested(selectedIds().value(0)); });
    connect(m_export, &QAction::triggered, this, [this] { emit exportRequested(selectedIds()); });
    connect(m_remove, &QAction::triggered, this, [this] { emit removeRequested(selectedIds()); });
    const auto enable = [this] {
        const bool any = m_table->selectionModel()->hasSelection();
        for (QAction* action : {m_rename, m_label, m_tag, m_move, m_export, m_remove})
            action->setEnabled(any);
        m_replay->setEnabled(m_table->selectionModel()->selectedRows().size() == 1);
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

void RecordingsCard::fillTagMenu()
{
    m_tagMenu->clear();
    QStringList tags;
    for (const project::RecordingSummary& row : rows())
        tags += row.info.tags;
    tags.sort();
    tags.removeDuplicates();
    const QStringList ids = selectedIds();
    for (const QString& tag : tags) {
        QAction* action = m_tagMenu->addAction(tag);
        action->setCheckable(true);
        action->setChecked(std::all_of(ids.begin(), ids.end(), [&](const QString& id) {
            const project::RecordingSummary* row = find(id);
            return row && row->info.tags.contains(tag);
        }));
        connect(action, &QAction::triggered, this, [this, tag](bool on) { emit tagRequested(selectedIds(), tag, on); });
    }
    if (!tags.isEmpty())
        m_tagMenu->addSeparator();
    m_tagMenu->addAction(tr("Another one…"), this, [this] { editCurrent(RecordingsModel::Tags); });
}

void RecordingsCard::fillSessionMenu()
{
    m_sessionMenu->clear();
    const auto add = [this](const QString& text, const QString& sessionId) {
        m_sessionMenu->addAction(text, this, [this, sessionId] { emit moveRequested(selectedIds(), sessionId); });
    };
    for (const project::Session& session : m_sessions)
        add(session.name, session.id);
    if (!m_sessions.empty()) {
        m_sessionMenu->addSeparator();
        add(tr("No session"), {});
    }
    m_sessionMenu->addAction(tr("New session…"), this, [this] { emit newSessionRequested(selectedIds()); });
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
        ids.append(m_model->at(index.row()).info.id);
    return ids;
}

const project::RecordingSummary* RecordingsCard::current() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_table->selectionModel()->isRowSelected(current.row()))
        return nullptr;
    return &m_model->at(current.row());
}

const project::RecordingSummary* RecordingsCard::find(const QString& id) const
{
    return m_model->find(id);
}

void RecordingsCard::restoreSelection()
{
    const QString current = m_keptCurrent;
    select(m_keptIds);
    const int row = current.isEmpty() ? -1 : m_model->rowOf(current);
    if (row >= 0) {
        const int column = std::max(0, m_table->currentIndex().column());
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::NoUpdate);
    }
    m_isKeeping = false;
    emit selectionChanged();
}

void RecordingsCard::select(const QStringList& ids)
{
    const QSet<QString> wanted(ids.begin(), ids.end());
    std::vector<int> rows;
    for (int row = 0; row < m_model->rowCount() && !wanted.isEmpty(); ++row) {
        if (wanted.contains(m_model->at(row).info.id))
            rows.push_back(row);
    }
    if (rows.empty())
        return;
    const int firstRow = m_model->rowOf(ids.first());
    const QModelIndex first = m_model->index(firstRow < 0 ? rows.front() : firstRow, 0);
    // Neighbours become one range: a thousand ranges of one row would take a second.
    QItemSelection selection;
    for (std::size_t from = 0, to = 0; from < rows.size(); from = to) {
        for (to = from + 1; to < rows.size() && rows[to] == rows[to - 1] + 1;)
            ++to;
        selection.append(QItemSelectionRange(m_model->index(rows[from], 0),
                                             m_model->index(rows[to - 1], RecordingsModel::ColumnCount - 1)));
    }
    QItemSelectionModel* model = m_table->selectionModel();
    model->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(first);
}

} // namespace baseline::sessions
