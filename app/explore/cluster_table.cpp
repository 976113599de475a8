// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/cluster_table.h"

#include "core/workbench/cluster_names.h"

#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

namespace baseline::explore {

namespace {

std::vector<std::size_t> windowsByCluster(const workbench::ModelAtHand& model, std::size_t clusters)
{
    std::vector<std::size_t> windows(clusters, 0);
    if (model.training) {
        for (const workbench::TrainingPoint& point : model.training->points) {
            if (point.cluster < clusters)
                ++windows[point.cluster];
        }
    }
    return windows;
}

} // namespace

ClusterTable::ClusterTable(QWidget* parent) : QTableWidget(parent)
{
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("Cluster"), tr("Windows"), tr("Radius, sd")});
    setAccessibleName(tr("Clusters of the model"));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setToolTip(tr("Double-click a name, or press F2, to change it: “running well, class 1”. The board tells it with each score."));
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (item->column() == 0)
            emit renamed(std::size_t(item->row()), item->text());
    });
}

void ClusterTable::show(const workbench::ModelAtHand& model)
{
    const QSignalBlocker blocker(this); // these are not a person's
    const QLocale locale;
    const model::Head* const head = model::clusterHead(model.model);
    if (head == nullptr) {
        setRowCount(0);
        return;
    }
    const auto& kmeans = std::get<model::KMeans>(head->detector);
    const std::vector<std::size_t> windows = windowsByCluster(model, kmeans.centres.rows);
    const QStringList names = workbench::clusterNames(model.model);
    setRowCount(int(kmeans.centres.rows));
    for (std::size_t i = 0; i < kmeans.centres.rows; ++i) {
        const QString count = model.training ? locale.toString(qulonglong(windows[i])) : tr("–");
        const QStringList cells{names[int(i)], count, locale.toString(kmeans.radii[i], 'f', 2)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignCenter);
            if (column > 0)
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            setItem(int(i), column, item);
        }
    }
}

} // namespace baseline::explore
