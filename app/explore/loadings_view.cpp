// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/loadings_view.h"

#include "app/widgets/contribution_view.h"
#include "app/widgets/refill_box.h"
#include "core/model/desktop_features.h"
#include "core/model/feature_places.h"
#include "core/model/recipe.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::explore {

namespace {

constexpr std::size_t shownComponents = 3; // those that the pictures show

/// Of a board's recipe. The columns of a table have their own names, which the model does not hold: they are numbered.
std::vector<std::string> namesOf(const model::Model& model)
{
    if (!model::isDesktopOnly(model.features))
        return model::featureNames(model.features, model.stream.channels, model.stream.nominalRate, model.window);
    std::vector<std::string> channels;
    for (std::uint32_t i = 0; i < model.stream.channels; ++i)
        channels.push_back(QString::number(i + 1).toStdString());
    return model::desktopFeatureNames(model.features.front(), channels, model.stream.nominalRate, model.window);
}

std::vector<std::size_t> channelsOf(const model::Model& model, std::size_t features)
{
    std::vector<std::size_t> channels(features, 0);
    if (model::isDesktopOnly(model.features))
        return channels;
    const auto places =
        model::featurePlaces(model.features, model.stream.channels, model.stream.nominalRate, model.window);
    for (std::size_t i = 0; i < std::min(features, places.size()); ++i)
        channels[i] = places[i].channel;
    return channels;
}

} // namespace

LoadingsView::LoadingsView(QWidget* parent)
    : QWidget(parent), m_component(new QComboBox(this)), m_bars(new widgets::ContributionView(this))
{
    m_component->setAccessibleName(tr("Component whose loadings are shown"));
    m_component->setToolTip(tr("Which principal component is taken apart into features"));
    m_component->setObjectName(QStringLiteral("loadingsComponent"));
    m_bars->setAccessibleName(tr("Loadings of the component"));
    m_bars->setMinimumHeight(140);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_component);
    layout->addWidget(m_bars, 1);
    connect(m_component, &QComboBox::currentIndexChanged, this, &LoadingsView::showComponent);
}

void LoadingsView::show(const workbench::WindowPoints* points)
{
    m_plane = points ? points->plane : workbench::PicturePlane{};
    m_names.clear();
    m_channels.clear();
    if (points && !m_plane.isEmpty()) {
        m_names = namesOf(points->model);
        m_channels = channelsOf(points->model, m_plane.rows.columns);
    }
    QStringList components;
    for (std::size_t i = 0; i < std::min(shownComponents, m_plane.rows.rows); ++i)
        components.append(tr("PC%1").arg(i + 1));
    widgets::refillBox(*m_component, components);
    showComponent();
}

void LoadingsView::showComponent()
{
    const int component = m_component->currentIndex();
    std::vector<widgets::ContributionBar> bars;
    if (component >= 0 && static_cast<std::size_t>(component) < m_plane.rows.rows) {
        const std::span<const float> row = m_plane.rows.row(static_cast<std::size_t>(component));
        double squares = 0.0;
        for (const float loading : row)
            squares += static_cast<double>(loading) * static_cast<double>(loading);
        for (std::size_t i = 0; i < row.size() && squares > 0.0; ++i) {
            const auto loading = static_cast<double>(row[i]);
            const QString name = i < m_names.size() ? QString::fromStdString(m_names[i]) : tr("feature %1").arg(i + 1);
            const QString sign = loading < 0.0 ? QStringLiteral("−") : QStringLiteral("+");
            const QString text = sign + QLocale().toString(std::abs(loading), 'f', 2);
            bars.push_back({name, text, tr("%1: loading %2").arg(name, text), loading * loading / squares,
                            static_cast<int>(m_channels[i])});
        }
    }
    std::ranges::stable_sort(bars, std::ranges::greater(), &widgets::ContributionBar::share);
    m_bars->setBars(std::move(bars));
}

} // namespace baseline::explore
