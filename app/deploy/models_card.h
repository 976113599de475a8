// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/project/models.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace baseline::deploy {

class TextTable;

/// The models of the project, the newest first, to choose one.
class ModelsCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit ModelsCard(QWidget* parent = nullptr);

    void setModels(const std::vector<project::ModelRecord>& models);
    /// Marks the model at hand; does not emit chosen.
    void setChosen(const QString& id);

    int count() const;

signals:
    void chosen(const QString& id);

private:
    TextTable* m_rows;
    QTableView* m_table;
    QLabel* m_nothing;
    QStackedWidget* m_stack;
};

} // namespace baseline::deploy
