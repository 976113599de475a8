// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/signal/step_form.h"

#include "app/sessions/signal/step_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>


namespace baseline::sessions {

namespace {

using Kind = dsp::FilterStep::Kind;

QDoubleSpinBox* frequencyField(const QString& name, const char* object, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(QLatin1String(object));
    box->setAccessibleName(name);
    box->setDecimals(3);
    box->setRange(0.001, 1e6); // beyond half the rate too: the sentence below says so
    box->setSuffix(QStringLiteral(" Hz"));
    box->setKeyboardTracking(false);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

QSpinBox* countField(const QString& name, const char* object, int most, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(object));
    box->setAccessibleName(name);
    box->setRange(1, most);
    box->setKeyboardTracking(false);
    return box;
}

QComboBox* choiceField(const QString& name, const char* object, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(object));
    box->setAccessibleName(name);
    return box;
}

template <typename T>
void addChoice(QComboBox& box, const QString& text, T value)
{
    box.addItem(text, static_cast<int>(value));
}

template <typename T>
T choiceOf(const QComboBox& box)
{
    return static_cast<T>(box.currentData().toInt());
}

template <typename T>
void choose(QComboBox& box, T value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

} // namespace

StepForm::StepForm(QWidget* parent)
    : QWidget(parent), m_layout(new QFormLayout(this)), m_unit(choiceField(tr("Unit"), "unit", this)),
      m_kind(choiceField(tr("Passes"), "kind", this)), m_order(countField(tr("Order"), "order", 12, this)),
      m_low(frequencyField(tr("From"), "low", this)), m_high(frequencyField(tr("To"), "high", this)),
      m_corner(frequencyField(tr("Below"), "corner", this)), m_factor(countField(tr("Divide by"), "factor", 1000, this)),
      m_window(choiceField(tr("Window"), "window", this)), m_resolution(frequencyField(tr("A line"), "resolution", this)),
      m_zeroPhase(new QCheckBox(tr("Without delay"), this)), m_squared(new QCheckBox(tr("Squared"), this)),
      m_fault(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(4);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildFields();
    connectFields();
    show({});
}

void StepForm::buildFields()
{
    addChoice(*m_unit, QStringLiteral("g"), dsp::AccelerationUnit::Gravity);
    addChoice(*m_unit, QStringLiteral("mg"), dsp::AccelerationUnit::MilliGravity);
    addChoice(*m_unit, QStringLiteral("m/s²"), dsp::AccelerationUnit::MetresPerSecondSquared);
    addChoice(*m_kind, tr("what is low"), Kind::LowPass);
    addChoice(*m_kind, tr("what is high"), Kind::HighPass);
    addChoice(*m_kind, tr("a band"), Kind::BandPass);
    for (const auto shape : {dsp::WindowShape::Rectangular, dsp::WindowShape::Hann, dsp::WindowShape::Hamming,
                             dsp::WindowShape::BlackmanHarris, dsp::WindowShape::FlatTop})
        addChoice(*m_window, windowText(shape), shape);
    m_zeroPhase->setObjectName(QStringLiteral("zeroPhase"));
    m_zeroPhase->setToolTip(tr("Filters forwards and backwards: nothing is delayed, the order counts twice and the edges are "
                               "6 dB down instead of 3. Otherwise as a board would filter its stream."));
    m_squared->setObjectName(QStringLiteral("squared"));
    m_squared->setToolTip(tr("The squared envelope has fewer lines of its own."));
    m_order->setToolTip(tr("1 to 12: the higher, the steeper, and the longer the ends are disturbed"));
    m_factor->setToolTip(tr("1 to 1000; what lies above half the new rate is filtered out first"));
    m_resolution->setToolTip(tr("How far the lines of the spectrum are apart"));
    for (QWidget* field : {static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_order),
                           static_cast<QWidget*>(m_low), static_cast<QWidget*>(m_high), static_cast<QWidget*>(m_corner),
                           static_cast<QWidget*>(m_factor), static_cast<QWidget*>(m_window),
                           static_cast<QWidget*>(m_resolution)})
        m_layout->addRow(field->accessibleName(), field);
    m_layout->addRow(m_zeroPhase);
    m_layout->addRow(m_squared);
    m_fault->setWordWrap(true);
    m_fault->setProperty("state", QStringLiteral("warning"));
    m_fault->setAccessibleName(tr("Why the step cannot be done"));
    m_layout->addRow(m_fault);
}

void StepForm::connectFields()
{
    for (QComboBox* box : {m_unit, m_kind, m_window})
        connect(box, &QComboBox::currentIndexChanged, this, &StepForm::read);
    for (QSpinBox* box : {m_order, m_factor})
        connect(box, &QSpinBox::valueChanged, this, &StepForm::read);
    for (QDoubleSpinBox* box : {m_low, m_high, m_corner, m_resolution})
        connect(box, &QDoubleSpinBox::valueChanged, this, &StepForm::read);
    for (QCheckBox* box : {m_zeroPhase, m_squared})
        connect(box, &QCheckBox::toggled, this, &StepForm::read);
}

void StepForm::show(const std::optional<dsp::SignalStep>& step)
{
    if (step == m_step && m_step)
        return;
    m_step = step;
    m_isFilling = true;
    fill();
    m_isFilling = false;
    showRows();
}

void StepForm::fill()
{
    if (!m_step)
        return;
    const dsp::SignalStep::What& what = m_step->what;
    if (const auto* unit = std::get_if<dsp::UnitStep>(&what))
        choose(*m_unit, unit->to);
    if (const auto* gravity = std::get_if<dsp::GravityStep>(&what)) {
        m_corner->setValue(gravity->corner.value);
        m_zeroPhase->setChecked(gravity->zeroPhase);
    }
    if (const auto* filter = std::get_if<dsp::FilterStep>(&what)) {
        choose(*m_kind, filter->kind);
        m_order->setValue(filter->order);
        m_low->setValue(filter->band.low.value);
        m_high->setValue(filter->band.high.value);
        m_zeroPhase->setChecked(filter->zeroPhase);
    }
    if (const auto* decimation = std::get_if<dsp::DecimateStep>(&what))
        m_factor->setValue(static_cast<int>(std::min<std::size_t>(decimation->factor, 1000)));
    if (const auto* envelope = std::get_if<dsp::EnvelopeStep>(&what))
        m_squared->setChecked(envelope->squared);
    if (const auto* window = std::get_if<dsp::WindowStep>(&what)) {
        choose(*m_window, window->shape);
        m_resolution->setValue(window->resolution.value);
    }
}

void StepForm::showRows()
{
    const auto is = [this](auto example) {
        return m_step && std::holds_alternative<decltype(example)>(m_step->what);
    };
    const auto* filter = m_step ? std::get_if<dsp::FilterStep>(&m_step->what) : nullptr;
    const std::pair<QWidget*, bool> rows[] = {
        {m_unit, is(dsp::UnitStep{})},
        {m_kind, filter != nullptr},
        {m_order, filter != nullptr},
        {m_low, filter != nullptr && filter->kind != Kind::LowPass},
        {m_high, filter != nullptr && filter->kind != Kind::HighPass},
        {m_corner, is(dsp::GravityStep{})},
        {m_factor, is(dsp::DecimateStep{})},
        {m_window, is(dsp::WindowStep{})},
        {m_resolution, is(dsp::WindowStep{})},
        {m_zeroPhase, filter != nullptr || is(dsp::GravityStep{})},
        {m_squared, is(dsp::EnvelopeStep{})},
    };
    for (const auto& [field, isShown] : rows) {
        if (QWidget* label = m_layout->labelForField(field))
            label->setVisible(isShown);
        field->setVisible(isShown);
        field->setEnabled(m_step && m_step->isOn);
    }
}

void StepForm::setFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

QString StepForm::fault() const
{
    return m_fault->text();
}

void StepForm::read()
{
    if (m_isFilling || !m_step)
        return;
    const dsp::SignalStep before = *m_step;
    m_step->what = readFields();
    showRows();
    if (!(*m_step == before))
        emit changed(*m_step);
}

dsp::SignalStep::What StepForm::readFields() const
{
    dsp::SignalStep::What what = m_step->what;
    if (auto* unit = std::get_if<dsp::UnitStep>(&what))
        unit->to = choiceOf<dsp::AccelerationUnit>(*m_unit);
    if (auto* gravity = std::get_if<dsp::GravityStep>(&what))
        *gravity = {{m_corner->value()}, m_zeroPhase->isChecked()};
    if (auto* filter = std::get_if<dsp::FilterStep>(&what))
        *filter = {choiceOf<Kind>(*m_kind), m_order->value(), {{m_low->value()}, {m_high->value()}}, m_zeroPhase->isChecked()};
    if (auto* decimation = std::get_if<dsp::DecimateStep>(&what))
        decimation->factor = static_cast<std::size_t>(m_factor->value());
    if (auto* envelope = std::get_if<dsp::EnvelopeStep>(&what))
        envelope->squared = m_squared->isChecked();
    if (auto* window = std::get_if<dsp::WindowStep>(&what))
        *window = {choiceOf<dsp::WindowShape>(*m_window), {m_resolution->value()}};
    return what;
}

} // namespace baseline::sessions
