// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/features_job.h"

#include "core/workbench/table_file.h"

namespace baseline::workbench {

Status saveFeatureTable(const QString& path, const WindowTable& table, const std::vector<CountSeries>& series)
{
    QStringList header{QStringLiteral("file"), QStringLiteral("start_s")};
    for (const std::string& name : table.names)
        header.append(QString::fromStdString(name));
    TableFile file(path, header);
    for (std::size_t i = 0; i < table.places.size(); ++i) {
        const evaluate::WindowPlace& place = table.places[i];
        const CountSeries& from = series[place.recording];
        file.cell(from.name);
        file.cell(durationOf(place.start, from.stream.nominalRate).count());
        for (const float value : table.features.row(i))
            file.cell(value);
        file.endRow();
    }
    return file.finish();
}

} // namespace baseline::workbench
