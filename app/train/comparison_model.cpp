// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/comparison_model.h"

#include "core/model/other_boards.h"
#include "core/workbench/sentence.h"

#include <QLocale>

namespace baseline::train {

namespace {

using workbench::ComparisonRow;
using Column = ComparisonModel::Column;

/// The figure of a column, if the row has one.
std::optional<double> figureOf(const ComparisonRow& row, int column)
{
    if (row.problem)
        return {};
    switch (column) {
    case Column::Auc:
        return row.auc;
    case Column::BeyondLevel:
        return row.beyondLevel;
    case Column::FalseAlarms:
        return 100.0 * row.falsePositiveRate;
    case Column::Flash:
        return double(row.imageBytes) / 1024.0;
    case Column::Ram:
        return row.cost ? std::optional(double(row.cost->ramBytes) / 1024.0) : std::nullopt;
    case Column::Milliseconds:
        return row.fitsBoard && row.cost ? std::optional(row.cost->microseconds() / 1000.0) : std::nullopt;
    case Column::Training:
        return double(row.trained.count());
    default:
        return {};
    }
}

int decimalsOf(int column)
{
    switch (column) {
    case Column::Auc:
    case Column::BeyondLevel:
        return 4;
    case Column::FalseAlarms:
    case Column::Milliseconds:
        return 2;
    case Column::Training:
        return 0;
    default:
        return 1;
    }
}

QString textOf(const ComparisonRow& row, int column)
{
    if (column == Column::Detector)
        return QString::fromStdString(row.detector);
    if (column == Column::Recipe)
        return QString::fromStdString(row.recipe);
    if (row.problem)
        return column == Column::Auc ? ComparisonModel::tr("cannot be trained") : QString();
    const auto figure = figureOf(row, column);
    if (!figure)
        return ComparisonModel::tr("–");
    const QString text = QLocale().toString(*figure, 'f', decimalsOf(column));
    return column == Column::BeyondLevel && *figure > 0.0 ? u'+' + text : text;
}

/// What it costs the other boards, or why there are no figures.
QString tipOf(const ComparisonRow& row)
{
    if (row.problem)
        return workbench::sentenceFor(*row.problem);
    if (!row.cost)
        return ComparisonModel::tr("These features are computed on the desktop only.");
    QStringList lines{ComparisonModel::tr("Estimates, a window:")};
    for (const model::OtherBoard& board : model::comparedBoards()) {
        const QString name = QString::fromLatin1(board.name);
        lines.append(board.holds(*row.cost)
                         ? ComparisonModel::tr("%1: %2 ms").arg(name, QLocale().toString(board.milliseconds(*row.cost), 'f', 2))
                         : ComparisonModel::tr("%1: too large").arg(name));
    }
    if (!row.fitsBoard)
        lines.append(ComparisonModel::tr("The image is larger than a slot of 64 KB: no board takes it as data."));
    return lines.join(u'\n');
}

} // namespace

void ComparisonModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ComparisonModel::add(const ComparisonRow& row)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(row);
    endInsertRows();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    const ComparisonRow& of = row(index.row());
    const bool isText = index.column() == Detector || index.column() == Recipe;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(of, index.column());
    case Qt::ToolTipRole:
        return tipOf(of);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
    case SortRole:
        if (isText)
            return textOf(of, index.column());
        return figureOf(of, index.column()).value_or(-1e300);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QString titles[] = {tr("Detector"), tr("Features"), tr("AUC"),    tr("Beyond RMS z"), tr("False alarms, %"),
                              tr("Flash, KB"), tr("RAM, KB"), tr("Board, ms"), tr("Training, ms")};
    const QString tips[] = {tr("How it learns"),
                            tr("Recipe of the features"),
                            tr("Chance that an anomalous window scores above a normal one; needs labelled anomalies"),
                            tr("AUC less that of the RMS z-score: a detector that gains nothing is not worth its bytes"),
                            tr("Share of held-out normal windows above the threshold; 5 % were asked for"),
                            tr("Of the model image; a slot holds 64 KB"),
                            tr("Of the node's 27 KB for models, out of 256 KB"),
                            tr("A window on a Nano 33 BLE Sense at 64 MHz, from emulated instructions"),
                            tr("On this computer, the longest fold")};
    if (role == Qt::DisplayRole)
        return titles[section];
    return role == Qt::ToolTipRole ? QVariant(tips[section]) : QVariant();
}

} // namespace baseline::train
