// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

#include <QUndoStack>
#include <QWidget>

class QTabWidget;

namespace baseline::widgets {
class KpiCard;
class PageHeader;
} // namespace baseline::widgets

namespace baseline::explore {

class ClusterTable;
class FeaturesView;
class KChoiceView;
class LivePlace;
class LoadingsView;
class PointsPanel;
class VarianceView;
class WindowCard;

/// The features and what they are worth; the windows of the baseline as points, linked to where they were recorded,
/// with the limits of the clusters and the live window among them; and how many clusters they have.
class ExplorePage final : public QWidget {
    Q_OBJECT
public:
    explicit ExplorePage(workbench::Workbench& bench, QWidget* parent = nullptr);
    ~ExplorePage() override;

    bool hasLiveDot() const;
    QTabWidget& tabs() { return *m_tabs; }
    FeaturesView& features() { return *m_features; }
    PointsPanel& points() { return *m_points; }
    WindowCard& window() { return *m_window; }
    KChoiceView& counts() { return *m_counts; }
    QUndoStack& undoStack() { return m_undo; }

signals:
    void failed(const baseline::Error& error);
    void notify(const QString& sentence);
    void trainRequested();
    /// With that many clusters.
    void trainWithClustersRequested(int clusters);
    /// A recording should be opened at that sample.
    void windowRequested(const QString& recordingId, qint64 firstSample);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildWindows();
    QWidget* buildSide();
    void showModel();
    void showPoints();
    void showSubtitle();
    void renameCluster(std::size_t cluster, const QString& name);

    workbench::Workbench& m_bench;
    QUndoStack m_undo;
    widgets::PageHeader* m_header;
    QTabWidget* m_tabs;
    FeaturesView* m_features;
    widgets::KpiCard* m_live;
    WindowCard* m_window;
    QWidget* m_windows; ///< the tab with the points
    PointsPanel* m_points;
    LivePlace* m_livePlace;
    VarianceView* m_variance;
    LoadingsView* m_loadings;
    ClusterTable* m_clusters;
    KChoiceView* m_counts;
    QTabWidget* m_about = nullptr; ///< of the model: clusters, loadings, variance
    QWidget* m_side = nullptr;
    bool m_hasModel = false;
};

} // namespace baseline::explore
