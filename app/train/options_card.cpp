// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/options_card.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace baseline::train {

namespace {

enum Budget { ShareOfWindows, AlarmsPerHour };

} // namespace

OptionsCard::OptionsCard(QWidget* parent)
    : Card(tr("How"), parent), m_name(new QLineEdit(this)), m_recipe(new QComboBox(this)),
      m_detector(new QComboBox(this)), m_clusters(new QSpinBox(this)), m_rule(new QComboBox(this)),
      m_variance(new QDoubleSpinBox(this)), m_budgetKind(new QComboBox(this)), m_budget(new QDoubleSpinBox(this)),
      m_seed(new QSpinBox(this))
{
    m_name->setText(tr("My baseline"));
    m_name->setMaxLength(31);
    m_recipe->addItem(tr("automatic: what suits the detector"), QString());
    m_recipe->addItem(tr("bands: level, shape and spectrum"), QStringLiteral("bands"));
    m_recipe->addItem(tr("rms: level only"), QStringLiteral("rms"));
    m_recipe->addItem(tr("welch: averaged spectrum"), QStringLiteral("welch"));
    m_recipe->addItem(tr("wide: bands and welch side by side"), QStringLiteral("wide"));
    m_recipe->addItem(tr("mad: level, blind to knocks"), QStringLiteral("mad"));
    m_recipe->addItem(tr("edge-impulse-2: Edge Impulse, version 2"), QStringLiteral("edge-impulse-2"));
    m_recipe->addItem(tr("edge-impulse: Edge Impulse, version 4"), QStringLiteral("edge-impulse"));
    m_recipe->addItem(tr("protocol36: on the desktop only"), QStringLiteral("protocol36"));
    m_recipe->addItem(tr("raw: rows as they are, desktop only"), QStringLiteral("raw"));
    m_detector->addItem(tr("consensus: three detectors agree"), QStringLiteral("consensus"));
    m_detector->addItem(tr("k-means: distance to the nearest cluster"), QStringLiteral("kmeans"));
    m_detector->addItem(tr("Mahalanobis: distance in the baseline's spread"), QStringLiteral("mahalanobis"));
    m_detector->addItem(tr("PCA: T² and Q"), QStringLiteral("pca"));
    m_detector->addItem(tr("Gaussian mixture"), QStringLiteral("gmm"));
    m_detector->addItem(tr("autoencoder"), QStringLiteral("autoencoder"));
    m_detector->addItem(tr("autoencoder in eight bits"), QStringLiteral("autoencoder-int8"));
    m_detector->addItem(tr("k nearest neighbours"), QStringLiteral("knn"));
    m_detector->addItem(tr("isolation forest"), QStringLiteral("iforest"));
    m_detector->addItem(tr("RMS z-score: what each must beat"), QStringLiteral("rms-z"));
    m_detector->addItem(tr("consensus of nine, on the desktop only"), QStringLiteral("consensus-9"));
    m_detector->addItem(tr("random forest: labelled classes"), QStringLiteral("forest"));
    m_detector->addItem(tr("small network: labelled classes"), QStringLiteral("mlp"));
    m_clusters->setRange(0, 64);
    m_clusters->setSpecialValueText(tr("automatic"));
    m_rule->addItem(tr("distance to the nearest centre"), int(KMeansRule::NearestDistance));
    m_rule->addItem(tr("distance less the cluster's radius (Edge Impulse)"), int(KMeansRule::DistanceMinusRadius));
    m_variance->setRange(50.0, 100.0);
    m_variance->setValue(95.0);
    m_variance->setSuffix(tr(" %"));
    m_budgetKind->addItem(tr("share of normal windows"), int(ShareOfWindows));
    m_budgetKind->addItem(tr("alarming windows an hour"), int(AlarmsPerHour));
    m_seed->setRange(0, 999999);
    m_seed->setValue(1);

    auto* content = new QWidget(this);
    auto* form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Features"), m_recipe);
    form->addRow(tr("&Detector"), m_detector);
    form->addRow(tr("&Clusters"), m_clusters);
    form->addRow(tr("&Score"), m_rule);
    form->addRow(tr("&Variance to keep"), m_variance);
    form->addRow(tr("False alarm &budget"), m_budgetKind);
    form->addRow(tr("At &most"), m_budget);
    form->addRow(tr("S&eed"), m_seed);
    setContent(content);
    connect(m_budgetKind, &QComboBox::currentIndexChanged, this, &OptionsCard::showUnit);
    connect(m_detector, &QComboBox::currentIndexChanged, this, &OptionsCard::showDetector);
    showUnit();
    showDetector();
}

/// Only what the detector listens to can be set.
void OptionsCard::showDetector()
{
    const QString detector = m_detector->currentData().toString();
    const bool hasClusters = detector == QLatin1String("kmeans");
    m_clusters->setEnabled(hasClusters);
    m_rule->setEnabled(hasClusters);
    m_variance->setEnabled(hasClusters || detector == QLatin1String("pca"));
}

void OptionsCard::showUnit()
{
    const bool share = m_budgetKind->currentData().toInt() == ShareOfWindows;
    m_budget->setSuffix(share ? tr(" %") : tr(" / h"));
    m_budget->setDecimals(share ? 2 : 1);
    m_budget->setRange(share ? 0.01 : 0.1, share ? 50.0 : 10000.0);
    m_budget->setValue(share ? 1.0 : 300.0);
}

workbench::TrainOptions OptionsCard::options() const
{
    workbench::TrainOptions options;
    options.name = m_name->text().trimmed();
    options.recipe = m_recipe->currentData().toString().toStdString();
    options.detector = m_detector->currentData().toString().toStdString();
    if (m_clusters->value() > 0)
        options.clusters = std::size_t(m_clusters->value());
    options.rule = KMeansRule(m_rule->currentData().toInt());
    options.keptVariance = m_variance->value() / 100.0;
    if (m_budgetKind->currentData().toInt() == ShareOfWindows)
        options.alpha = m_budget->value() / 100.0;
    else
        options.alarmsPerHour = m_budget->value();
    options.seed = std::uint64_t(m_seed->value());
    return options;
}

void OptionsCard::choose(const QString& detector, const QString& recipe)
{
    const int detectorIndex = m_detector->findData(detector);
    const int recipeIndex = m_recipe->findData(recipe);
    if (detectorIndex < 0 || recipeIndex < 0)
        return;
    m_detector->setCurrentIndex(detectorIndex);
    m_recipe->setCurrentIndex(recipeIndex);
}

void OptionsCard::chooseClusters(int clusters)
{
    m_detector->setCurrentIndex(m_detector->findData(QStringLiteral("kmeans")));
    m_clusters->setValue(clusters);
}

} // namespace baseline::train
