// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/state.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace baseline::deploy {

/// A board that a model can be sent to, and what became of it.
struct FleetLine {
    QString port;
    QString name; ///< "Virtual Nano", "Nano 33 BLE"; empty: nothing is known but the port
    bool chosen = false;
    QString result; ///< empty: nothing happened yet
    widgets::State state = widgets::State::Neutral;
};

/// Boards with a check box each.
class FleetTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit FleetTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Boards that were there keep their check and their result.
    void setBoards(std::vector<FleetLine> boards);
    void setResult(const QString& port, widgets::State state, const QString& result);
    void clearResults();
    /// While a fleet runs, nothing can be checked.
    void setLocked(bool locked);

    const std::vector<FleetLine>& boards() const { return m_boards; }
    QStringList chosen() const;
    void choose(const QString& port, bool chosen);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void chosenChanged();

private:
    enum Column { Port, Outcome, ColumnCount };

    std::vector<FleetLine> m_boards;
    bool m_locked = false;
};

} // namespace baseline::deploy
