// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/fleet_table.h"

#include <algorithm>

namespace baseline::deploy {

void FleetTable::setBoards(std::vector<FleetLine> boards)
{
    for (FleetLine& board : boards) {
        const auto known = std::find_if(m_boards.begin(), m_boards.end(),
                                        [&](const FleetLine& other) { return other.port == board.port; });
        if (known == m_boards.end())
            continue;
        board.chosen = known->chosen;
        board.result = known->result;
        board.state = known->state;
    }
    beginResetModel();
    m_boards = std::move(boards);
    endResetModel();
    emit chosenChanged();
}

void FleetTable::setResult(const QString& port, widgets::State state, const QString& result)
{
    for (std::size_t i = 0; i < m_boards.size(); ++i) {
        if (m_boards[i].port != port)
            continue;
        m_boards[i].state = state;
        m_boards[i].result = result;
        const QModelIndex cell = index(static_cast<int>(i), Outcome);
        emit dataChanged(cell, cell);
    }
}

void FleetTable::clearResults()
{
    for (const FleetLine& board : std::vector<FleetLine>(m_boards))
        setResult(board.port, widgets::State::Neutral, {});
}

void FleetTable::setLocked(bool locked)
{
    m_locked = locked;
    if (!m_boards.empty())
        emit dataChanged(index(0, Port), index(rowCount() - 1, Port));
}

QStringList FleetTable::chosen() const
{
    QStringList ports;
    for (const FleetLine& board : m_boards) {
        if (board.chosen)
            ports.append(board.port);
    }
    return ports;
}

void FleetTable::choose(const QString& port, bool chosen)
{
    for (std::size_t i = 0; i < m_boards.size(); ++i) {
        if (m_boards[i].port == port)
            setData(index(static_cast<int>(i), Port), chosen ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
}

int FleetTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_boards.size());
}

int FleetTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FleetTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FleetLine& board = m_boards[static_cast<std::size_t>(index.row())];
    if (index.column() == Port) {
        const QString text = board.name.isEmpty() ? board.port : QStringLiteral("%1 · %2").arg(board.port, board.name);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return text;
        if (role == Qt::CheckStateRole)
            return board.chosen ? Qt::Checked : Qt::Unchecked;
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return board.result;
    if (role == Qt::DecorationRole && board.state != widgets::State::Neutral)
        return widgets::icon(widgets::stateIconName(board.state), widgets::stateTint(board.state));
    return {};
}

QVariant FleetTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Port ? tr("Board") : tr("Result");
}

Qt::ItemFlags FleetTable::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Port && !m_locked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool FleetTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Port || m_locked)
        return false;
    m_boards[static_cast<std::size_t>(index.row())].chosen = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    emit chosenChanged();
    return true;
}

} // namespace baseline::deploy
