// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace baseline::widgets {
class Card;
class KpiCard;
class PageHeader;
class ScatterView;
}

namespace baseline::explore {

class ClusterTable;
class FeaturesView;
class VarianceView;

/// The features and what they are worth; and the baseline in the plane of the first two principal components: its clusters,
/// their limits, and the live window.
class ExplorePage final : public QWidget {
    Q_OBJECT
public:
    explicit ExplorePage(workbench::Workbench& bench, QWidget* parent = nullptr);

    bool hasLiveDot() const { return m_hasDot; }
    QTabWidget& tabs() { return *m_tabs; }
    FeaturesView& features() { return *m_features; }

signals:
    void failed(const baseline::Error& error);
    void trainRequested();

private:
    QWidget* buildPlane();
    void showModel();
    void showPoints(const workbench::ModelAtHand& model);
    void showCircles(const workbench::ModelAtHand& model);
    void showLive();
    void showSubtitle();
    void renameCluster(std::size_t cluster, const QString& name);

    workbench::Workbench& m_bench;
    widgets::PageHeader* m_header;
    QTabWidget* m_tabs;
    FeaturesView* m_features;
    QStackedWidget* m_stack; ///< no model, or the plane
    widgets::ScatterView* m_scatter;
    widgets::KpiCard* m_live;
    VarianceView* m_variance;
    ClusterTable* m_clusters;
    QWidget* m_varianceCard = nullptr; ///< hidden where no component is kept
    QWidget* m_clustersCard = nullptr; ///< hidden where there are none
    QLabel* m_explanation;
    QElapsedTimer m_sinceDot;
    bool m_hasDot = false;
    bool m_hasModel = false;
};

} // namespace baseline::explore
