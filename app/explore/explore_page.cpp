// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/explore_page.h"

#include "app/explore/cluster_table.h"
#include "app/explore/features/features_view.h"
#include "app/explore/variance_view.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/kpi_card.h"
#include "app/widgets/page_header.h"
#include "app/widgets/scatter_view.h"
#include "core/workbench/cluster_names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace baseline::explore {

namespace {

constexpr int sideWidth = 290;
// Windows come seven times a second; the dot need not ask more often than the eye.
constexpr qint64 betweenDots = 50;

widgets::Card* cardWith(const QString& title, QWidget* content, QWidget* parent)
{
    auto* card = new widgets::Card(title, parent);
    card->setContent(content);
    return card;
}

QString componentTitle(const workbench::ModelAtHand& model, std::size_t component)
{
    const QString name = ExplorePage::tr("PC%1").arg(component + 1);
    if (!model.training || component >= model.training->explained.size())
        return name;
    return ExplorePage::tr("%1, %2 % of the variance")
        .arg(name, QLocale().toString(100.0 * model.training->explained[component], 'f', 1));
}

} // namespace

ExplorePage::ExplorePage(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_header(new widgets::PageHeader(tr("Explore"), this)),
      m_tabs(new QTabWidget(this)), m_features(new FeaturesView(bench, this)), m_stack(new QStackedWidget(this)),
      m_scatter(new widgets::ScatterView(this)),
      m_live(new widgets::KpiCard(tr("Live window"), this)), m_variance(new VarianceView(this)),
      m_clusters(new ClusterTable(this)), m_explanation(new QLabel(this))
{
    auto* nothing = new widgets::EmptyState(QStringLiteral("scatter"), tr("There is no model to look at."),
                                            tr("Train one on normal recordings: its clusters appear here."),
                                            tr("Go to Train"), this);
    connect(nothing, &widgets::EmptyState::actionChosen, this, &ExplorePage::trainRequested);
    m_stack->addWidget(nothing);
    m_stack->addWidget(buildPlane());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    m_tabs->setAccessibleName(tr("Ways to explore"));
    m_tabs->addTab(m_features, tr("Features"));
    m_tabs->addTab(m_stack, tr("Plane"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ExplorePage::showSubtitle);
    connect(m_features, &FeaturesView::failed, this, &ExplorePage::failed);

    // Later: the table is made anew, which its editor must not live to see.
    connect(m_clusters, &ClusterTable::renamed, this, &ExplorePage::renameCluster, Qt::QueuedConnection);
    connect(&bench, &workbench::Workbench::modelAtHandChanged, this, &ExplorePage::showModel);
    connect(&bench.analyser(), &workbench::LiveAnalyser::updated, this, &ExplorePage::showLive);
    m_sinceDot.start();
    showModel();
}

QWidget* ExplorePage::buildPlane()
{
    auto* plane = new QWidget(this);
    m_explanation->setProperty("role", QStringLiteral("note"));
    m_explanation->setWordWrap(true);
    auto* scatter = new QWidget(plane);
    auto* scatterLayout = new QVBoxLayout(scatter);
    scatterLayout->setContentsMargins(0, 0, 0, 0);
    scatterLayout->addWidget(m_scatter, 1);
    scatterLayout->addWidget(m_explanation);

    auto* side = new QWidget(plane);
    side->setFixedWidth(sideWidth);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(12);
    sideLayout->addWidget(m_live);
    m_varianceCard = cardWith(tr("Variance, %"), m_variance, side);
    m_clustersCard = cardWith(tr("Clusters"), m_clusters, side);
    sideLayout->addWidget(m_varianceCard);
    sideLayout->addWidget(m_clustersCard, 1);
    sideLayout->addStretch();

    auto* layout = new QHBoxLayout(plane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(cardWith(tr("Windows of the baseline"), scatter, plane), 1);
    layout->addWidget(side);
    return plane;
}

void ExplorePage::showModel()
{
    const auto model = m_bench.modelAtHand();
    m_stack->setCurrentIndex(model ? 1 : 0);
    m_scatter->setLiveDot(std::nullopt);
    m_hasDot = false;
    // A first model is what the page is looked at for now; later ones leave the tab that the user has chosen.
    if (model && !m_hasModel)
        m_tabs->setCurrentWidget(m_stack);
    m_hasModel = model != nullptr;
    showSubtitle();
    if (!model)
        return;
    m_scatter->setAxisTitles(componentTitle(*model, 0), componentTitle(*model, 1));
    showPoints(*model);
    showCircles(*model);
    m_clusters->show(*model);
    m_clustersCard->setVisible(model::clusterHead(model->model) != nullptr);
    const std::vector<double> shares = model->training ? model->training->explained : std::vector<double>{};
    m_variance->setShares(shares);
    m_varianceCard->setVisible(!shares.empty());
    m_live->setValue({});
    m_live->setNote(tr("no live signal for this model"));
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
        m_clusters->show(*m_bench.modelAtHand());
    }
}

void ExplorePage::showSubtitle()
{
    const auto model = m_bench.modelAtHand();
    if (m_tabs->currentWidget() == m_features)
        m_header->setSubtitle(tr("what each feature is worth"));
    else
        m_header->setSubtitle(model ? tr("“%1”: each point is a window")
                                          .arg(QString::fromStdString(model->model.identity.name))
                                    : tr("no model"));
}

void ExplorePage::showPoints(const workbench::ModelAtHand& model)
{
    QStringList groups;
    if (model::clusterHead(model.model) != nullptr) {
        groups = workbench::clusterNames(model.model);
    } else {
        groups.append(tr("Baseline"));
    }
    m_scatter->setGroups(groups);
    std::vector<widgets::ScatterPoint> points;
    if (model.training) {
        for (const workbench::TrainingPoint& point : model.training->points)
            points.push_back({point.first, point.second, int(point.cluster) < groups.size() ? int(point.cluster) : 0});
    }
    m_scatter->setPoints(std::move(points));
}

void ExplorePage::showCircles(const workbench::ModelAtHand& model)
{
    QList<widgets::ScatterCircle> circles;
    const model::Head* const clusters = model::clusterHead(model.model);
    if (clusters == nullptr || clusters->input != HeadInput::Projected) {
        m_scatter->setCircles(circles);
        m_explanation->setText(tr("This detector judges by all features at once: its limit is no line in this plane."));
        return;
    }
    const model::Head& head = *clusters;
    const auto& kmeans = std::get<model::KMeans>(head.detector);
    for (std::size_t i = 0; i < kmeans.centres.rows && kmeans.centres.columns >= 2; ++i) {
        const bool minusRadius = kmeans.rule == KMeansRule::DistanceMinusRadius;
        const double radius = double(head.threshold) + (minusRadius ? double(kmeans.radii[i]) : 0.0);
        circles.append({QPointF(double(kmeans.centres(i, 0)), double(kmeans.centres(i, 1))), radius, int(i), {}});
    }
    m_scatter->setCircles(circles);
    m_explanation->setText(tr("The circles are the limits at the current threshold. The model measures distance in all "
                              "%1 components and the plane shows two of them: a window outside every circle is an "
                              "anomaly for certain, one inside may still be one.")
                               .arg(kmeans.centres.columns));
}

void ExplorePage::showLive()
{
    const auto model = m_bench.modelAtHand();
    if (!model || !isVisible() || m_sinceDot.elapsed() < betweenDots)
        return;
    m_sinceDot.restart();
    const auto snapshot = m_bench.analyser().latest();
    const auto& point = snapshot->boardPoint ? snapshot->boardPoint : snapshot->candidatePoint;
    m_hasDot = m_bench.board().isOpen() && point && point->modelHash == model::hashOf(model->image);
    if (!m_hasDot) {
        m_scatter->setLiveDot(std::nullopt);
        return;
    }
    const bool anomaly = point->verdict == Verdict::Anomaly;
    // A model that projects nothing has no place in this plane: its score is told, and no dot is drawn.
    const bool hasPlace = model->model.projection.has_value();
    m_scatter->setLiveDot(hasPlace ? std::optional(QPointF(double(point->at[0]), double(point->at[1]))) : std::nullopt,
                          anomaly);
    m_live->setValue(QLocale().toString(point->score, 'f', 3));
    if (anomaly)
        m_live->setNote(point->cluster == noCluster ? tr("anomaly") : tr("anomaly: outside every cluster"),
                        widgets::State::Alarm);
    else
        m_live->setNote(point->cluster == noCluster
                            ? tr("normal")
                            : tr("normal: %1").arg(workbench::clusterNames(model->model).value(point->cluster)),
                        widgets::State::Good);
}

} // namespace baseline::explore
