// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/stream_options.h"

#include "app/widgets/extreme_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baseline::train {

namespace {

std::vector<widgets::ExtremeFields> presets()
{
    std::vector<widgets::ExtremeFields> fields;
    for (const learn::TalkExperiment& each : learn::talkExperiments)
        fields.push_back({each.gamma, each.delta, int(each.n), int(each.m), int(each.t.count())});
    return fields;
}

void name(QWidget* field, const char* objectName, const QString& help)
{
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(help);
    field->setToolTip(help);
}

} // namespace

StreamOptionsForm::StreamOptionsForm(QWidget* parent)
    : QWidget(parent), m_detector(new QComboBox(this)), m_pages(new QStackedWidget(this)),
      m_extremes(new widgets::ExtremeForm(presets(), this)), m_risk(new QDoubleSpinBox(this)),
      m_level(new QDoubleSpinBox(this)), m_depth(new QSpinBox(this)), m_sigmas(new QDoubleSpinBox(this))
{
    name(m_detector, "streamDetector", tr("Detector that learns from the stream as it comes"));
    m_detector->addItem(tr("extreme values: maxima above moving bounds"), int(learn::StreamDetector::ExtremeValue));
    m_detector->addItem(tr("SPOT: the tail above a threshold"), int(learn::StreamDetector::Spot));
    m_detector->addItem(tr("DSPOT: the tail about a moving mean"), int(learn::StreamDetector::DriftSpot));
    m_detector->addItem(tr("TEDA: distance from all so far"), int(learn::StreamDetector::Teda));
    m_pages->addWidget(m_extremes);
    m_pages->addWidget(buildTail());
    m_pages->addWidget(buildTeda());
    connect(m_detector, &QComboBox::currentIndexChanged, this, [this](int index) {
        showPage(index == 0 ? 0 : index == 3 ? 2 : 1);
        m_depth->setEnabled(index == 2);
    });
    m_depth->setEnabled(false);
    showPage(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_detector);
    layout->addWidget(m_pages);
}

/// The card is as high as the page that is shown.
void StreamOptionsForm::showPage(int index)
{
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setCurrentIndex(index);
}

QWidget* StreamOptionsForm::buildTail()
{
    auto* page = new QWidget(this);
    const learn::SpotOptions usual;
    m_risk->setDecimals(5);
    m_risk->setRange(0.00001, 0.5);
    m_risk->setSingleStep(0.0005);
    m_risk->setValue(usual.risk);
    m_level->setDecimals(3);
    m_level->setRange(0.5, 0.999);
    m_level->setSingleStep(0.005);
    m_level->setValue(usual.level);
    m_depth->setRange(1, 100'000);
    m_depth->setValue(50);
    name(m_risk, "streamRisk", tr("Risk: wanted chance of an alarm at one value"));
    name(m_level, "streamLevel", tr("Level: quantile of the first values above which the tail begins"));
    name(m_depth, "streamDepth", tr("Depth: values that the moving mean remembers"));
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Risk"), m_risk);
    form->addRow(tr("Level"), m_level);
    form->addRow(tr("Depth"), m_depth);
    return page;
}

QWidget* StreamOptionsForm::buildTeda()
{
    auto* page = new QWidget(this);
    m_sigmas->setRange(0.5, 20.0);
    m_sigmas->setSingleStep(0.5);
    m_sigmas->setValue(3.0);
    name(m_sigmas, "streamSigmas", tr("Deviations from the mean of all values so far"));
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Deviations"), m_sigmas);
    return page;
}

void StreamOptionsForm::setPeriod(std::chrono::milliseconds period)
{
    m_period = period;
    m_extremes->setPeriod(double(period.count()));
}

learn::StreamOptions StreamOptionsForm::options() const
{
    learn::StreamOptions options;
    options.detector = learn::StreamDetector(m_detector->currentData().toInt());
    const widgets::ExtremeFields fields = m_extremes->fields();
    options.experiment = {fields.gamma, fields.delta, std::uint32_t(fields.n), std::uint32_t(fields.m),
                          std::chrono::milliseconds(fields.t), m_period};
    options.delta = m_extremes->isCalibrated() ? learn::TalkDelta::Calibrated : learn::TalkDelta::AsPublished;
    options.spot.risk = m_risk->value();
    options.spot.level = m_level->value();
    options.spot.depth = std::size_t(m_depth->value());
    options.sigmas = m_sigmas->value();
    return options;
}

} // namespace baseline::train
