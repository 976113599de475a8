// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/log_card.h"

#include "app/deploy/text_table.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/table_style.h"
#include "core/workbench/table_file.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace baseline::deploy {

namespace {

constexpr qsizetype shortSerial = 8;

QString timeText(const QDateTime& utc)
{
    return QLocale().toString(utc.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

LogCard::LogCard(QWidget* parent)
    : Card({}, parent),
      m_alarms(new TextTable({tr("Raised"), tr("Cleared"), tr("Score"), tr("Threshold"), tr("Why")}, this)),
      m_deployments(new TextTable({tr("When"), tr("Model"), tr("Board"), tr("Result"), tr("Took")}, this)),
      m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this))
{
    m_tabs->setAccessibleName(tr("Log"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    addTable(m_alarms, tr("Alarms"), tr("No alarm since the studio started."), {156, 156, 76, 86, 0});
    addTable(m_deployments, tr("Deployments"), tr("Nothing was deployed from this project yet."),
             {156, 0, 92, 176, 76});
    QPushButton* save =
        widgets::makeButton(widgets::ButtonKind::Quiet, tr("Save as CSV…"), QStringLiteral("upload"), this);
    auto* content = new QWidget(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(save);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    setContent(content);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(save, &QPushButton::clicked, this, &LogCard::askAndSave);
}

void LogCard::addTable(TextTable* rows, const QString& title, const QString& nothing, const QList<int>& widths)
{
    auto* stack = new QStackedWidget(m_pages);
    auto* sentence = new QLabel(nothing, stack);
    sentence->setProperty("role", QStringLiteral("subtitle"));
    sentence->setAlignment(Qt::AlignCenter);
    auto* table = new QTableView(stack);
    table->setModel(rows);
    table->setAccessibleName(title);
    widgets::styleTable(*table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        if (widths[column] > 0)
            table->horizontalHeader()->resizeSection(column, widths[column]);
        else
            table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    stack->addWidget(sentence);
    stack->addWidget(table);
    connect(rows, &QAbstractItemModel::modelReset, stack,
            [stack, rows] { stack->setCurrentIndex(rows->rows().empty() ? 0 : 1); });
    m_tabs->addTab(title);
    m_pages->addWidget(stack);
}

void LogCard::showDeployments()
{
    m_tabs->setCurrentIndex(1);
}

void LogCard::setAlarms(const std::vector<project::Alarm>& alarms)
{
    const QLocale locale;
    std::vector<TextRow> rows;
    for (auto alarm = alarms.rbegin(); alarm != alarms.rend(); ++alarm) {
        rows.push_back({alarm->id,
                        {timeText(alarm->raisedUtc),
                         alarm->clearedUtc.isValid() ? timeText(alarm->clearedUtc) : tr("still on"),
                         locale.toString(alarm->score, 'g', 4), locale.toString(alarm->threshold, 'g', 4), alarm->why},
                        {}});
    }
    m_alarms->setRows(std::move(rows));
    m_tabs->setTabText(0, alarms.empty() ? tr("Alarms") : tr("Alarms (%1)").arg(alarms.size()));
}

void LogCard::setDeployments(const std::vector<project::Deployment>& deployments)
{
    const QLocale locale;
    std::vector<TextRow> rows;
    for (auto row = deployments.rbegin(); row != deployments.rend(); ++row) {
        const QString result = !row->outcome.isEmpty() ? tr("refused: %1").arg(row->outcome)
                               : row->verified         ? tr("read back equal")
                                                       : tr("switched, not read back");
        rows.push_back({row->id,
                        {timeText(row->whenUtc), row->modelName, row->boardSerial.left(shortSerial), result,
                         tr("%1 ms").arg(locale.toString(qlonglong(row->took.count())))},
                        tr("%1\nmodel %2, hash %3\nboard %4")
                            .arg(result, row->modelName, row->modelHash, row->boardSerial)});
    }
    m_deployments->setRows(std::move(rows));
    m_tabs->setTabText(1, deployments.empty() ? tr("Deployments") : tr("Deployments (%1)").arg(deployments.size()));
}

bool LogCard::saveAs(const QString& path)
{
    const TextTable* table = m_tabs->currentIndex() == 0 ? m_alarms : m_deployments;
    workbench::TableFile file(path, table->header());
    for (const TextRow& row : table->rows()) {
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

void LogCard::askAndSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the log"),
                                                      m_tabs->currentIndex() == 0 ? QStringLiteral("alarms.csv")
                                                                                  : QStringLiteral("deployments.csv"),
                                                      tr("CSV table (*.csv)"));
    if (!path.isEmpty())
        saveAs(path);
}

} // namespace baseline::deploy
