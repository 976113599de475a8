// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/feature_ranking_job.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace baseline::explore {

/// The features of a ranking as rows: what each is worth, and its value in the newest live window.
class FeatureModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Feature, Unit, Live, Mean, Deviation, Stability, Halves, Spread, Separation, Effect, Cost, ColumnCount };
    /// A number to sort by; what is not known sorts last when the best come first.
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    using Ranking = std::shared_ptr<const workbench::FeatureRanking>;
    void setRanking(Ranking ranking);
    const Ranking& ranking() const { return m_ranking; }
    /// None: no live signal, or one that does not fit.
    void setLive(std::optional<std::vector<float>> values);
    std::optional<double> live(std::size_t feature) const;

    /// Another unit is shown from now on; the ranking does not know of it.
    void followUnit();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<double> number(std::size_t feature, int column) const;
    std::optional<double> shown(std::size_t feature, int column) const;
    QString text(std::size_t feature, int column) const;

    Ranking m_ranking;
    std::optional<std::vector<float>> m_live;
};

} // namespace baseline::explore
