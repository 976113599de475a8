// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/points_table.h"

#include "core/workbench/cluster_names.h"
#include "core/workbench/table_file.h"
#include "core/workbench/verdict_word.h"

#include <numeric>

namespace baseline::workbench {

namespace {

// Words of the file, the same in every language, as those of the program's other tables.
QString partText(PointPart part)
{
    switch (part) {
    case PointPart::Fit:
        return QStringLiteral("fit");
    case PointPart::Threshold:
        return QStringLiteral("threshold");
    case PointPart::Unused:
        return QStringLiteral("unused");
    case PointPart::Other:
        break;
    }
    return QStringLiteral("other");
}

void writePoint(TableFile& file, const WindowPoints& points, const WindowPoint& point, const QStringList& clusters)
{
    const PointRecording& from = points.recordingOf(point);
    file.cell(from.name);
    file.cell(from.id);
    file.cell(points.startOf(point).count());
    file.cell(QString::number(point.first));
    file.cell(QString::number(points.model.window.length));
    file.cell(points.labels.value(point.label));
    file.cell(clusters.value(point.cluster));
    file.cell(point.score);
    file.cell(verdictWord(point.verdict));
    file.cell(partText(point.part));
    file.cell(point.isExcluded ? QStringLiteral("yes") : QStringLiteral("no"));
    for (const float coordinate : point.at)
        file.cell(coordinate);
    file.endRow();
}

} // namespace

Status savePoints(const QString& path, const WindowPoints& points)
{
    std::vector<std::size_t> all(points.points.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return savePoints(path, points, all);
}

Status savePoints(const QString& path, const WindowPoints& points, std::span<const std::size_t> chosen)
{
    TableFile file(path, {QStringLiteral("recording"), QStringLiteral("recording_id"), QStringLiteral("start_s"),
                          QStringLiteral("first_sample"), QStringLiteral("samples"), QStringLiteral("label"),
                          QStringLiteral("cluster"), QStringLiteral("score"), QStringLiteral("verdict"),
                          QStringLiteral("part"), QStringLiteral("excluded"), QStringLiteral("pc1"),
                          QStringLiteral("pc2"), QStringLiteral("pc3")});
    const QStringList clusters = clusterNames(points.model);
    for (const std::size_t index : chosen) {
        if (index < points.points.size())
            writePoint(file, points, points.points[index], clusters);
    }
    return file.finish();
}

} // namespace baseline::workbench
