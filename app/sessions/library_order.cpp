// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/recordings_model.h"

#include "core/workbench/simulate_job.h"

#include <algorithm>
#include <utility>

// Which of the recordings are shown, in which order, and how views hear of a change.

namespace baseline::sessions {

namespace {

using Rows = std::vector<project::RecordingSummary>;
using Order = std::vector<std::size_t>;

/// The file's name; of a simulation its state and seed, not the numbers of its command line.
QString searchableSource(const QString& source)
{
    return source.startsWith(workbench::simulatorSource) ? source.section(QStringLiteral(": "), 0, 0)
                                                         : source.section(QLatin1Char('/'), -1);
}

QString searchableText(const project::RecordingSummary& row, const SessionWords& session)
{
    const recording::RecordingInfo& info = row.info;
    return QStringList{info.name,    info.label, info.tags.join(QLatin1Char(' ')),
                       session.name, session.more, info.notes,
                       searchableSource(info.source)}
        .join(QLatin1Char('\n'))
        .toCaseFolded();
}

template <typename Key>
void sortBy(Order& order, const std::vector<Key>& keys, bool ascending)
{
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return ascending ? keys[a] < keys[b] : keys[b] < keys[a];
    });
}

} // namespace

void RecordingsModel::setRows(Rows rows)
{
    m_searchable.clear();
    Order shown = chosen(rows);
    replace(std::move(rows), std::move(shown));
}

void RecordingsModel::setSessions(QHash<QString, SessionWords> sessions)
{
    if (sessions == m_sessions)
        return;
    m_sessions = std::move(sessions);
    m_searchable.clear();
    choose();
    if (!m_shown.empty())
        emit dataChanged(index(0, Session), index(rowCount() - 1, Session));
}

void RecordingsModel::setFilter(const LibraryFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    choose();
}

void RecordingsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    choose();
}

void RecordingsModel::choose()
{
    Rows same = m_rows; // strings and lists are shared, not copied
    Order shown = chosen(same);
    replace(std::move(same), std::move(shown));
}

Order RecordingsModel::chosen(const Rows& rows)
{
    const QStringList words = m_filter.words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty() && m_searchable.size() != rows.size()) {
        m_searchable.clear();
        m_searchable.reserve(rows.size());
        for (const project::RecordingSummary& row : rows)
            m_searchable.push_back(searchableText(row, m_sessions.value(row.info.sessionId)));
    }
    Order shown;
    shown.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_filter.sessionId && rows[i].info.sessionId != *m_filter.sessionId)
            continue;
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return m_searchable[i].contains(word); }))
            shown.push_back(i);
    }
    sortRows(rows, shown);
    return shown;
}

void RecordingsModel::sortRows(const Rows& rows, Order& shown) const
{
    if (m_sortColumn < 0 || m_sortColumn >= ColumnCount)
        return;
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    const bool isNumber = m_sortColumn >= Duration && m_sortColumn <= Started;
    std::vector<double> numbers(isNumber ? rows.size() : 0);
    std::vector<QString> texts(isNumber ? 0 : rows.size());
    for (const std::size_t i : shown) {
        const QVariant value = sortValue(rows[i], m_sortColumn);
        if (!isNumber)
            texts[i] = value.toString().toCaseFolded();
        else // a time that is not known comes before all others
            numbers[i] = m_sortColumn == Started
                             ? (value.toDateTime().isValid() ? double(value.toDateTime().toMSecsSinceEpoch()) : -1.0)
                             : value.toDouble();
    }
    if (isNumber)
        sortBy(shown, numbers, ascending);
    else
        sortBy(shown, texts, ascending);
}

void RecordingsModel::replace(Rows rows, Order shown)
{
    // Recordings come and go at few places, as a rule at the end: what is equal at both ends stays as it is, and
    // whatever changes between them is one removal and one insertion.
    const auto same = [&](std::size_t now, std::size_t then) {
        return m_rows[m_shown[now]].info.id == rows[shown[then]].info.id;
    };
    const std::size_t shorter = std::min(shown.size(), m_shown.size());
    std::size_t head = 0;
    while (head < shorter && same(head, head))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && same(m_shown.size() - 1 - tail, shown.size() - 1 - tail))
        ++tail;
    std::vector<bool> changed(shown.size(), false);
    for (std::size_t i = 0; i < head; ++i)
        changed[i] = rows[shown[i]] != m_rows[m_shown[i]];
    for (std::size_t i = 1; i <= tail; ++i)
        changed[shown.size() - i] = rows[shown[shown.size() - i]] != m_rows[m_shown[m_shown.size() - i]];

    const auto at = [](std::size_t row) { return static_cast<std::ptrdiff_t>(row); };
    const bool shrinks = m_shown.size() > head + tail;
    const bool grows = shown.size() > head + tail;
    if (shrinks || grows)
        emit orderAboutToChange();
    if (shrinks) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(m_shown.size() - tail) - 1);
        m_shown.erase(m_shown.begin() + at(head), m_shown.end() - at(tail));
        endRemoveRows();
    }
    if (grows)
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(shown.size() - tail) - 1);
    m_rows = std::move(rows);
    m_shown = std::move(shown);
    if (grows)
        endInsertRows();
    tellChanges(changed);
    if (shrinks || grows)
        emit orderChanged();
}

void RecordingsModel::tellChanges(const std::vector<bool>& changed)
{
    for (std::size_t from = 0, to = 0; from < changed.size(); from = to) {
        to = from + 1;
        if (!changed[from])
            continue;
        while (to < changed.size() && changed[to])
            ++to;
        emit dataChanged(index(static_cast<int>(from), 0), index(static_cast<int>(to) - 1, ColumnCount - 1));
    }
}

int RecordingsModel::rowOf(const QString& id) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](std::size_t row) { return m_rows[row].info.id == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

const project::RecordingSummary* RecordingsModel::find(const QString& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.info.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

} // namespace baseline::sessions
