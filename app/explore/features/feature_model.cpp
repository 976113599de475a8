// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/features/feature_model.h"

#include "app/widgets/shown_unit.h"
#include "app/widgets/theme.h"

#include <QLocale>

#include <cmath>
#include <limits>

namespace baseline::explore {

namespace {

constexpr double farFromBaseline = 3.0; // standard deviations, as in the comparison of recordings

QString numberText(double value, int digits)
{
    QString text = QLocale().toString(value, 'g', digits);
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

void FeatureModel::setRanking(Ranking ranking)
{
    beginResetModel();
    m_ranking = std::move(ranking);
    m_live.reset();
    endResetModel();
}

void FeatureModel::setLive(std::optional<std::vector<float>> values)
{
    if (!m_ranking || (values && values->size() != m_ranking->names.size()))
        values.reset();
    if (!values && !m_live)
        return;
    m_live = std::move(values);
    if (rowCount() > 0)
        emit dataChanged(index(0, Live), index(rowCount() - 1, Live));
}

std::optional<double> FeatureModel::live(std::size_t feature) const
{
    return m_live && std::isfinite((*m_live)[feature]) ? std::optional(static_cast<double>((*m_live)[feature]))
                                                       : std::nullopt;
}

int FeatureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_ranking ? 0 : static_cast<int>(m_ranking->ranks.size());
}

int FeatureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

std::optional<double> FeatureModel::number(std::size_t feature, int column) const
{
    const evaluate::FeatureRank& rank = m_ranking->ranks[feature];
    switch (column) {
    case Live: return live(feature);
    case Mean: return rank.windows > 0 ? std::optional(rank.mean) : std::nullopt;
    case Deviation: return rank.windows > 1 ? std::optional(rank.deviation) : std::nullopt;
    case Stability: return rank.stability;
    case Halves: return rank.halves;
    case Spread: return rank.spread;
    case Separation: return rank.separation();
    case Effect: return rank.effect;
    case Cost: return m_ranking->instructions[feature] > 0.0 ? std::optional(m_ranking->instructions[feature]) : std::nullopt;
    default: return std::nullopt;
    }
}

/// Values of the feature itself in the unit of the program. What ranks it stays as it was computed: a spread is a share of
/// the value in the unit of the model, and a list must not be sorted otherwise because numbers are told otherwise.
std::optional<double> FeatureModel::shown(std::size_t feature, int column) const
{
    const auto value = number(feature, column);
    const bool isValue = column == Live || column == Mean;
    if (!value || (!isValue && column != Deviation))
        return value;
    const widgets::ShownAs unit = widgets::shownAs(QString::fromStdString(m_ranking->units[feature]));
    return isValue ? unit(*value) : unit.factor * *value;
}

void FeatureModel::followUnit()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, Unit), index(rowCount() - 1, Deviation));
}

QString FeatureModel::text(std::size_t feature, int column) const
{
    if (column == Feature)
        return QString::fromStdString(m_ranking->names[feature]);
    if (column == Unit)
        return widgets::shownAs(QString::fromStdString(m_ranking->units[feature])).unit;
    const auto value = shown(feature, column);
    if (!value)
        return tr("–");
    switch (column) {
    case Stability:
    case Separation: return QLocale().toString(*value, 'f', 3);
    case Halves: return QLocale().toString(*value, 'f', 3);
    case Spread: return tr("%1 %").arg(QLocale().toString(100.0 * *value, 'f', 1));
    case Cost: return QLocale().toString(std::round(*value), 'f', 0);
    case Effect: return numberText(std::round(100.0 * *value) / 100.0, 4);
    default: return numberText(*value, 4);
    }
}

QVariant FeatureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_ranking)
        return {};
    const auto feature = static_cast<std::size_t>(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(feature, column);
    if (role == SortRole) {
        if (column == Feature)
            return index.row(); // the recipe's own order
        if (column == Unit)
            return text(feature, column);
        // A spread and a cost are better when they are small: what is not known is worst either way.
        const bool isLess = column == Spread || column == Cost;
        const double unknown = std::numeric_limits<double>::infinity() * (isLess ? 1.0 : -1.0);
        const double value = shown(feature, column).value_or(unknown);
        return column == Effect ? std::abs(value) * (std::isinf(value) ? -1.0 : 1.0) : value;
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column <= Unit ? Qt::AlignLeft : Qt::AlignRight));
    const evaluate::FeatureRank& rank = m_ranking->ranks[feature];
    const auto now = live(feature);
    const bool isFar = column == Live && now && rank.deviation > 0.0
                       && std::abs(*now - rank.mean) > farFromBaseline * rank.deviation;
    if (role == Qt::ForegroundRole && isFar)
        return widgets::currentTheme().warning;
    if (role == Qt::ToolTipRole && isFar)
        return tr("%1 standard deviations from the mean of the baseline")
            .arg(QLocale().toString(std::abs(*now - rank.mean) / rank.deviation, 'f', 1));
    return {};
}

QVariant FeatureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QString names[] = {tr("Feature"), tr("Unit"), tr("Live"), tr("Mean"), tr("Sd"), tr("Stability"),
                             tr("Halves, p"), tr("Spread"), tr("Separation"), tr("d′"), tr("Instructions")};
    const QString hints[] = {
        tr("Channel and feature, in the order of the recipe"),
        tr("Empty: a plain number"),
        tr("In the newest window of the connected board, by the board's own code"),
        tr("Over the normal windows"),
        tr("Standard deviation over the normal windows"),
        tr("1: the feature is alike in all recordings (or in both halves of the only one); 0: all of its variance lies "
           "between them"),
        tr("The chance of such a difference between the first and the second half if nothing changed; below 0.05 the "
           "feature drifts"),
        tr("1.4826 times the median absolute deviation, as a share of the median: small is sharp"),
        tr("Area under the ROC curve of this feature alone: 0.5 tells nothing apart, 1 everything. Needs recordings or "
           "segments with another label than “normal”."),
        tr("Distance of the labelled windows from the normal ones in standard deviations"),
        tr("What the board works for it a window and channel, with all features that come with it; “–”: no board computes "
           "it"),
    };
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return names[section];
    if (role == Qt::ToolTipRole)
        return hints[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section <= Unit ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

} // namespace baseline::explore
