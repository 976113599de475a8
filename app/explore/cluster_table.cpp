// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/cluster_table.h"

#include "core/workbench/cluster_names.h"

#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

namespace baseline::explore {

namespace {

/// Empty: they are not known.
std::vector<std::size_t> windowsByCluster(const workbench::WindowPoints* points, std::size_t clusters)
{
    if (points == nullptr)
        return {};
    std::vector<std::size_t> windows(clusters, 0);
    bool isKnown = false;
    for (const workbench::WindowPoint& point : points->points) {
        const bool isTrained = point.part == workbench::PointPart::Fit || point.part == workbench::PointPart::Threshold;
        if (isTrained && point.cluster < clusters)
            ++windows[point.cluster];
        isKnown = isKnown || isTrained;
    }
    return isKnown ? windows : std::vector<std::size_t>{};
}

} // namespace

ClusterTable::ClusterTable(QWidget* parent) : QTableWidget(parent)
{
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("Cluster"), tr("Windows"), tr("Radius, sd")});
    setAccessibleName(tr("Clusters of the model"));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setToolTip(tr("Double-click a name, or press F2, to change it: “running well, class 1”. The board tells it with "
                  "each score."));
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (item->column() == 0)
            emit renamed(std::size_t(item->row()), item->text());
    });
}

void ClusterTable::show(const model::Model& model, const workbench::WindowPoints* points)
{
    const QSignalBlocker blocker(this); // these are not a person's
    const QLocale locale;
    const model::Head* const head = model::clusterHead(model);
    if (head == nullptr) {
        setRowCount(0);
        return;
    }
    const auto& kmeans = std::get<model::KMeans>(head->detector);
    const std::vector<std::size_t> windows = windowsByCluster(points, kmeans.centres.rows);
    const QStringList names = workbench::clusterNames(model);
    setRowCount(int(kmeans.centres.rows));
    for (std::size_t i = 0; i < kmeans.centres.rows; ++i) {
        const QString count = windows.empty() ? tr("–") : locale.toString(qulonglong(windows[i]));
        const QStringList cells{names[int(i)], count, locale.toString(kmeans.radii[i], 'f', 2)};
        for (int column = 0; column < cells.size(); ++column)
            showCell(int(i), column, cells[column]);
    }
}

/// In place: a name that is being typed survives when the windows arrive meanwhile.
void ClusterTable::showCell(int row, int column, const QString& text)
{
    if (QTableWidgetItem* shown = item(row, column)) {
        if (shown->text() != text)
            shown->setText(text);
        return;
    }
    auto* made = new QTableWidgetItem(text);
    made->setTextAlignment(Qt::AlignCenter);
    if (column > 0)
        made->setFlags(made->flags() & ~Qt::ItemIsEditable);
    setItem(row, column, made);
}

} // namespace baseline::explore
