// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deploy/text_table.h"
#include "app/widgets/card.h"
#include "core/base/error.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace baseline::deploy {

struct TableColumn {
    QString title;
    int width = 0; ///< pixels; 0 takes the room that is left
};

/// A table that is only read, a sentence where there are no rows, and a button that saves the rows as CSV.
class TableCard : public widgets::Card {
    Q_OBJECT
public:
    /// `file` is the name that is suggested for the CSV.
    TableCard(const QString& title, const QList<TableColumn>& columns, const QString& nothing, const QString& file,
              QWidget* parent = nullptr);

    const TextTable& table() const { return *m_rows; }
    /// Instead of the table while there are no rows.
    QString nothing() const;

    /// Of the row that is chosen; empty: none is, or it is gone.
    QString chosenId() const;
    /// Nothing happens where there is no such row.
    void choose(const QString& id);

    /// Writes the rows as CSV; false when that failed, and then failed() was emitted.
    bool saveAs(const QString& path);

signals:
    void failed(const baseline::Error& error);
    void saved(const QString& path);
    /// chosenId() is another one.
    void chosenChanged();

protected:
    /// The chosen row stays chosen while it is there.
    void setRows(std::vector<TextRow> rows);
    void setNothing(const QString& sentence);

private:
    void askAndSave();

    TextTable* m_rows;
    QTableView* m_view;
    QLabel* m_nothing;
    QStackedWidget* m_stack;
    QString m_file;
    QString m_chosen;
};

} // namespace baseline::deploy
