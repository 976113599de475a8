// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plot_table.h"

#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {
namespace {

QString quoted(QString text, QChar separator)
{
    const bool needsQuotes = text.contains(separator) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n'));
    if (!needsQuotes)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString cell(const PlotColumn& column, std::size_t row, QChar separator)
{
    if (!column.words.isEmpty())
        return quoted(column.words.value(static_cast<qsizetype>(row)), separator);
    if (row >= column.values.size() || !std::isfinite(column.values[row]))
        return {};
    return QString::number(column.values[row], 'g', QLocale::FloatingPointShortest);
}

} // namespace

std::size_t PlotTable::rows() const
{
    std::size_t longest = 0;
    for (const PlotColumn& column : columns)
        longest = std::max({longest, column.values.size(), static_cast<std::size_t>(column.words.size())});
    return longest;
}

QString textOf(const PlotTable& table, QChar separator)
{
    QStringList heads;
    for (const PlotColumn& column : table.columns) {
        const QString name = column.unit.isEmpty() ? column.name
                                                   : column.name + QLatin1String(" (") + column.unit + QLatin1Char(')');
        heads.append(quoted(name, separator));
    }
    QString text = heads.join(separator) + QLatin1Char('\n');
    for (std::size_t row = 0; row < table.rows(); ++row) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (i > 0)
                text += separator;
            text += cell(table.columns[i], row, separator);
        }
        text += QLatin1Char('\n');
    }
    return text;
}

Status writeCsv(const PlotTable& table, const QString& path)
{
    if (table.isEmpty())
        return Error{Error::Code::InvalidArgument, "the plot shows nothing", "plot"};
    QSaveFile file(path);
    const QByteArray bytes = textOf(table).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::FileNotWritable, file.errorString().toStdString(), path.toStdString()};
    return done();
}

} // namespace baseline::widgets
