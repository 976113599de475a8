// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/models_card.h"

#include "app/deploy/model_facts.h"
#include "app/deploy/text_table.h"
#include "app/widgets/table_style.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

namespace baseline::deploy {

ModelsCard::ModelsCard(QWidget* parent)
    : Card(tr("Models of this project"), parent),
      m_rows(new TextTable({tr("Name"), tr("Trained"), tr("Detector")}, this)),
      m_table(new QTableView(this)), m_nothing(new QLabel(this)), m_stack(new QStackedWidget(this))
{
    m_table->setObjectName(QStringLiteral("modelsTable"));
    m_table->setAccessibleName(tr("Models of this project"));
    m_table->setModel(m_rows);
    widgets::styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(1, 136);
    m_table->horizontalHeader()->resizeSection(2, 130);
    m_nothing->setText(tr("No model yet. Train one on the Train page."));
    m_nothing->setProperty("role", QStringLiteral("subtitle"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_table);
    setContent(m_stack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    emit chosen(m_rows->rows()[static_cast<std::size_t>(current.row())].id);
            });
}

void ModelsCard::setModels(const std::vector<project::ModelRecord>& models)
{
    std::vector<TextRow> rows;
    for (auto model = models.rbegin(); model != models.rend(); ++model) {
        rows.push_back({model->id,
                        {model->name, model->createdUtc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                         QStringLiteral("%1 · %2").arg(model->detector, model->recipe)},
                        tr("%1\n%2, hash %3, seed %4")
                            .arg(model->name, bytesText(static_cast<std::size_t>(model->imageBytes)), model->hash)
                            .arg(model->seed)});
    }
    m_rows->setRows(std::move(rows));
    m_stack->setCurrentIndex(models.empty() ? 0 : 1);
}

void ModelsCard::setChosen(const QString& id)
{
    const int row = m_rows->rowOf(id);
    if (row == m_table->currentIndex().row() && row >= 0)
        return;
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->clearSelection();
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_rows->index(row, 0));
    // The view did not hear of it either.
    m_table->viewport()->update();
}

int ModelsCard::count() const
{
    return static_cast<int>(m_rows->rows().size());
}

} // namespace baseline::deploy
