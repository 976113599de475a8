// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/explore_page.h"

#include "app/explore/cluster_table.h"
#include "app/explore/features/features_view.h"
#include "app/explore/k_choice_view.h"
#include "app/explore/live_place.h"
#include "app/explore/loadings_view.h"
#include "app/explore/point_pictures.h"
#include "app/explore/points_controls.h"
#include "app/explore/points_panel.h"
#include "app/explore/variance_view.h"
#include "app/explore/window_card.h"
#include "app/widgets/kpi_card.h"
#include "app/widgets/page_header.h"
#include "app/widgets/undo_buttons.h"
#include "core/workbench/cluster_names.h"

#include <QHBoxLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace baseline::explore {

namespace {

constexpr int sideWidth = 320;

} // namespace

ExplorePage::ExplorePage(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent),
      m_bench(bench),
      m_header(new widgets::PageHeader(tr("Explore"), this)),
      m_tabs(new QTabWidget(this)),
      m_features(new FeaturesView(bench, this)),
      m_live(new widgets::KpiCard(tr("Live window"), this)),
      m_window(new WindowCard(this)),
      m_windows(new QWidget(this)),
      m_points(new PointsPanel(
          bench, m_undo, *m_window, [this] { return isVisible() && m_tabs->currentWidget() != m_features; },
          m_windows)),
      m_livePlace(new LivePlace(
          bench, *m_live, [this] { return isVisible(); }, this)),
      m_variance(new VarianceView(this)),
      m_loadings(new LoadingsView(this)),
      m_clusters(new ClusterTable(this)),
      m_counts(new KChoiceView(this))
{
    m_header->addWidget(new widgets::UndoButtons(m_undo, this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    buildWindows();
    m_tabs->setAccessibleName(tr("Ways to explore"));
    m_tabs->addTab(m_features, tr("Features"));
    m_tabs->addTab(m_windows, tr("Windows"));
    m_tabs->addTab(m_counts, tr("Number of clusters"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showSubtitle();
        m_points->source().resume();
    });
    connect(m_features, &FeaturesView::failed, this, &ExplorePage::failed);
    connect(m_points, &PointsPanel::failed, this, &ExplorePage::failed);
    connect(m_points, &PointsPanel::notify, this, &ExplorePage::notify);
    connect(m_points, &PointsPanel::trainRequested, this, &ExplorePage::trainRequested);
    connect(m_points, &PointsPanel::windowRequested, this, &ExplorePage::windowRequested);
    connect(m_points, &PointsPanel::pointsChanged, this, &ExplorePage::showPoints);
    connect(m_livePlace, &LivePlace::moved, &m_points->pictures(), &PointPictures::setLiveDot);
    connect(m_counts, &KChoiceView::trainRequested, this, &ExplorePage::trainWithClustersRequested);
    // Later: the table is made anew, which its editor must not live to see.
    connect(m_clusters, &ClusterTable::renamed, this, &ExplorePage::renameCluster, Qt::QueuedConnection);
    connect(&bench, &workbench::Workbench::modelAtHandChanged, this, &ExplorePage::showModel);
    connect(&bench, &workbench::Workbench::projectChanged, &m_undo, &QUndoStack::clear);
    showModel();
    showPoints();
}

ExplorePage::~ExplorePage() = default;

void ExplorePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_points->source().resume();
}

bool ExplorePage::hasLiveDot() const
{
    return m_livePlace->isLive();
}

void ExplorePage::buildWindows()
{
    auto* layout = new QVBoxLayout(m_windows);
    layout->setContentsMargins(0, 12, 0, 0); // clear of the tabs
    layout->setSpacing(12);
    auto* below = new QHBoxLayout;
    below->setSpacing(12);
    layout->addWidget(&m_points->controls());
    layout->addLayout(below, 1);
    below->addWidget(m_points, 1);
    m_side = buildSide();
    below->addWidget(m_side);
}

QWidget* ExplorePage::buildSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_about = new QTabWidget(side);
    m_about->setAccessibleName(tr("About the model"));
    m_about->addTab(m_clusters, tr("Clusters"));
    m_about->addTab(m_loadings, tr("Loadings"));
    m_about->addTab(m_variance, tr("Variance"));
    layout->addWidget(m_live);
    layout->addWidget(m_window, 3);
    layout->addWidget(m_about, 2);
    return side;
}

void ExplorePage::showModel()
{
    const auto model = m_bench.modelAtHand();
    // A first model is what the page is looked at for now; later ones leave the tab that the user has chosen.
    if (model && !m_hasModel)
        m_tabs->setCurrentWidget(m_windows);
    m_hasModel = model != nullptr;
    m_side->setVisible(m_hasModel);
    showSubtitle();
    if (!model)
        return;
    const bool hasClusters = model::clusterHead(model->model) != nullptr;
    m_about->setTabVisible(m_about->indexOf(m_clusters), hasClusters);
    showPoints();
}

void ExplorePage::showPoints()
{
    const auto& points = m_points->source().points();
    m_counts->setPoints(points);
    m_loadings->show(points.get());
    const std::vector<double> shares = points ? points->plane.explained : std::vector<double>{};
    m_variance->setShares(shares);
    m_about->setTabVisible(m_about->indexOf(m_variance), !shares.empty());
    m_about->setTabVisible(m_about->indexOf(m_loadings), points && !points->plane.isEmpty());
    if (const auto model = m_bench.modelAtHand())
        m_clusters->show(model->model, points.get());
}

void ExplorePage::renameCluster(std::size_t cluster, const QString& name)
{
    const auto model = m_bench.modelAtHand();
    if (!model)
        return;
    const auto image = workbench::withClusterName(model->model, model::hashOf(model->image), cluster, name);
    const Status kept = image ? m_bench.adoptTuned(*image) : Status(image.error());
    if (!kept) {
        emit failed(kept.error());
        showPoints();
    }
}

void ExplorePage::showSubtitle()
{
    const auto model = m_bench.modelAtHand();
    if (m_tabs->currentWidget() == m_features)
        m_header->setSubtitle(tr("what each feature is worth"));
    else
        m_header->setSubtitle(
            model ? tr("“%1”: each point is a window").arg(QString::fromStdString(model->model.identity.name))
                  : tr("no model"));
}

} // namespace baseline::explore
