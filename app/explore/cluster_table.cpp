// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/cluster_table.h"

#include <QHeaderView>
#include <QLocale>

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
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ClusterTable::show(const workbench::ModelAtHand& model)
{
    const QLocale locale;
    const model::Head* const head = model::clusterHead(model.model);
    if (head == nullptr) {
        setRowCount(0);
        return;
    }
    const auto& kmeans = std::get<model::KMeans>(head->detector);
    const std::vector<std::size_t> windows = windowsByCluster(model, kmeans.centres.rows);
    setRowCount(int(kmeans.centres.rows));
    for (std::size_t i = 0; i < kmeans.centres.rows; ++i) {
        const QString count = model.training ? locale.toString(qulonglong(windows[i])) : tr("–");
        const QStringList cells{head->names.empty() ? QString::number(i + 1) : QString::fromStdString(head->names[i]), count, locale.toString(kmeans.radii[i], 'f', 2)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignCenter);
            setItem(int(i), column, item);
        }
    }
}

} // namespace baseline::explore
