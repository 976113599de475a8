// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/spectrum_card.h"

#include "app/live/popup_button.h"
#include "app/live/spectrum_aids.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/spectrum_view.h"
#include "core/workbench/live_averages.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace baseline::live {

namespace {

using dsp::Averaging;
using dsp::SpectrumScale;
using dsp::WindowShape;
using widgets::SpectrumView;
using workbench::SpectrumUnit;

constexpr std::array<std::size_t, 9> lengths{256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536};

template <typename Value>
void addChoice(QComboBox* box, const QString& text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

template <typename Value>
Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

/// "0.98 Hz": enough digits to tell the choices apart.
QString resolution(double hertz)
{
    return SpectrumCard::tr("%1 Hz").arg(QLocale().toString(hertz, 'g', 3));
}

} // namespace

SpectrumCard::SpectrumCard(QWidget* parent)
    : Card(tr("Spectrum"), parent), m_view(new SpectrumView(this)),
      m_reset(widgets::makeButton(widgets::ButtonKind::Quiet, tr("Reset"), {}, this)),
      m_button(new PopupButton(tr("Settings"), QStringLiteral("spectrumSettings"), this)),
      m_window(new QComboBox(this)), m_length(new QComboBox(this)), m_averaging(new QComboBox(this)),
      m_segments(new QSpinBox(this)), m_scale(new QComboBox(this)), m_axis(new QComboBox(this)),
      m_unit(new QComboBox(this))
{
    buildForm();
    fillLengths();
    m_reset->setObjectName(QStringLiteral("resetSpectrum"));
    m_reset->setToolTip(tr("Begins the averages and the highest lines anew"));
    m_button->setToolTip(tr("Window, length, averaging, scaling and unit of the spectrum"));
    addHeaderWidget(m_reset);
    addHeaderWidget(m_button);
    auto* content = new QWidget(this);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    m_rows->addWidget(m_view, 1);
    setContent(content);
    connect(m_reset, &QPushButton::clicked, this, &SpectrumCard::resetAsked);
    for (QComboBox* box : {m_window, m_length, m_averaging, m_scale, m_axis, m_unit})
        connect(box, &QComboBox::currentIndexChanged, this, &SpectrumCard::change);
    connect(m_segments, &QSpinBox::valueChanged, this, &SpectrumCard::change);
    connect(&widgets::ShownUnitOwner::instance(), &widgets::ShownUnitOwner::changed, this, &SpectrumCard::followUnit);
    followUnit();
    showAxis();
    showDetail(nullptr);
}

/// A velocity stays one; acceleration follows the unit of the program, and may be chosen otherwise here.
void SpectrumCard::followUnit()
{
    if (chosen<SpectrumUnit>(m_unit) == SpectrumUnit::Velocity)
        return;
    const bool isGravity = widgets::shownUnit().unit == dsp::AccelerationUnit::Gravity;
    m_unit->setCurrentIndex(
        m_unit->findData(static_cast<int>(isGravity ? SpectrumUnit::Gravity : SpectrumUnit::Acceleration)));
}

void SpectrumCard::setAids(workbench::AidsKeeper& keeper)
{
    m_aids = new SpectrumAids(*m_view, keeper, this);
    for (QPushButton* button : {m_reset, static_cast<QPushButton*>(m_button)})
        button->setProperty("narrow", true); // four of them stand beside the title
    addHeaderWidget(m_aids->cursorButton());
    addHeaderWidget(m_aids->machineButton());
    m_aids->addTo(*m_rows);
}

void SpectrumCard::setBaseline(workbench::BaselineBand& baseline)
{
    m_aids->setBaseline(baseline);
}

void SpectrumCard::buildForm()
{
    addChoice(m_window, tr("Hann"), WindowShape::Hann);
    addChoice(m_window, tr("Flat top"), WindowShape::FlatTop);
    addChoice(m_window, tr("Blackman-Harris"), WindowShape::BlackmanHarris);
    addChoice(m_window, tr("Hamming"), WindowShape::Hamming);
    addChoice(m_window, tr("Rectangular"), WindowShape::Rectangular);
    addChoice(m_averaging, tr("None"), Averaging::None);
    addChoice(m_averaging, tr("Linear, since the reset"), Averaging::Linear);
    addChoice(m_averaging, tr("Exponential"), Averaging::Exponential);
    addChoice(m_averaging, tr("Peak hold"), Averaging::PeakHold);
    m_segments->setRange(2, 1000);
    m_segments->setValue(8);
    addChoice(m_scale, tr("Peak amplitude"), SpectrumScale::Amplitude);
    addChoice(m_scale, tr("RMS"), SpectrumScale::Rms);
    addChoice(m_scale, tr("Power density (PSD)"), SpectrumScale::Density);
    addChoice(m_axis, tr("Decibel"), SpectrumView::Scale::Decibel);
    addChoice(m_axis, tr("Linear"), SpectrumView::Scale::Linear);
    addChoice(m_unit, tr("g"), SpectrumUnit::Gravity);
    addChoice(m_unit, tr("m/s²"), SpectrumUnit::Acceleration);
    addChoice(m_unit, tr("mm/s (velocity)"), SpectrumUnit::Velocity);
    m_button->addRow(tr("Window"), m_window, tr("Hann for most; flat top where the height of a line counts"));
    m_button->addRow(tr("Length"), m_length, tr("Longer segments tell closer lines apart and follow more slowly"));
    m_button->addRow(tr("Averaging"), m_averaging, tr("What happens to the segments that follow each other"));
    m_button->addRow(tr("Averages"), m_segments, tr("Segments that the exponential average remembers"));
    m_button->addRow(tr("Scaling"), m_scale, tr("How the height of a line is read"));
    m_button->addRow(tr("Axis"), m_axis, tr("Decibels show small lines beside large ones"));
    m_button->addRow(tr("Unit"), m_unit, tr("Velocity is acceleration divided by its frequency, from 2 Hz on"));
    const std::pair<QWidget*, const char*> names[] = {
        {m_window, "spectrumWindow"},     {m_length, "spectrumLength"}, {m_averaging, "spectrumAveraging"},
        {m_segments, "spectrumSegments"}, {m_scale, "spectrumScale"},   {m_axis, "spectrumAxis"},
        {m_unit, "spectrumUnit"}};
    for (const auto& [field, name] : names)
        field->setObjectName(QLatin1String(name));
}

void SpectrumCard::fillLengths()
{
    const QSignalBlocker quiet(m_length);
    const int before = std::max(0, m_length->currentIndex());
    m_length->clear();
    const QLocale locale;
    const bool isKnown = std::isfinite(m_rate.value) && m_rate.value > 0.0;
    workbench::LiveSpectrumSettings second;
    m_length->addItem(isKnown ? tr("About a second · %1")
                                    .arg(resolution(m_rate.value
                                                    / static_cast<double>(workbench::segmentLength(second, m_rate))))
                              : tr("About a second"),
                      0);
    for (const std::size_t length : lengths) {
        const QString samples = locale.toString(qulonglong(length));
        m_length->addItem(isKnown ? QStringLiteral("%1 · %2").arg(samples,
                                                                 resolution(m_rate.value / static_cast<double>(length)))
                                  : samples,
                          static_cast<int>(length));
    }
    m_length->setCurrentIndex(before);
}

workbench::LiveSpectrumSettings SpectrumCard::settings() const
{
    workbench::LiveSpectrumSettings settings;
    settings.oneSecond = m_length->currentData().toInt() == 0;
    if (!settings.oneSecond)
        settings.spectrum.length = static_cast<std::size_t>(m_length->currentData().toInt());
    settings.spectrum.window = chosen<WindowShape>(m_window);
    settings.spectrum.averaging = chosen<Averaging>(m_averaging);
    settings.spectrum.segments = m_segments->value();
    settings.spectrum.scale = chosen<SpectrumScale>(m_scale);
    settings.unit = chosen<SpectrumUnit>(m_unit);
    return settings;
}

void SpectrumCard::change()
{
    showAxis();
    m_view->clear(); // no moment in which the old lines stand on the new axis
    showDetail(nullptr);
    emit settingsChanged(settings());
}

void SpectrumCard::setRate(Hertz rate)
{
    if (rate == m_rate)
        return;
    m_rate = rate;
    fillLengths();
    showDetail(nullptr);
}

void SpectrumCard::setChannelNames(const QStringList& names)
{
    m_view->setChannelNames(names);
}

/// A linear axis of g²/Hz would be nothing but zeros behind the point.
bool SpectrumCard::isMilli() const
{
    return !m_isPrinted && chosen<SpectrumScale>(m_scale) == SpectrumScale::Density
           && chosen<SpectrumUnit>(m_unit) == SpectrumUnit::Gravity
           && chosen<SpectrumView::Scale>(m_axis) == SpectrumView::Scale::Linear;
}

void SpectrumCard::showAxis()
{
    m_button->setRowVisible(m_segments, chosen<Averaging>(m_averaging) == Averaging::Exponential);
    m_reset->setVisible(!m_isPrinted && chosen<Averaging>(m_averaging) != Averaging::None);
    m_view->setScale(m_isPrinted ? SpectrumView::Scale::Decibel : chosen<SpectrumView::Scale>(m_axis));
    const bool isDensity = !m_isPrinted && chosen<SpectrumScale>(m_scale) == SpectrumScale::Density;
    m_view->setPower(isDensity);
    if (m_isPrinted) {
        m_view->setUnit(tr("unit"));
        return;
    }
    switch (chosen<SpectrumUnit>(m_unit)) {
    case SpectrumUnit::Gravity:
        m_view->setUnit(!isDensity ? tr("g") : isMilli() ? tr("mg²/Hz") : tr("g²/Hz"));
        break;
    case SpectrumUnit::Acceleration: m_view->setUnit(isDensity ? tr("(m/s²)²/Hz") : tr("m/s²")); break;
    case SpectrumUnit::Velocity: m_view->setUnit(isDensity ? tr("(mm/s)²/Hz") : tr("mm/s")); break;
    }
}

void SpectrumCard::showDetail(const workbench::ShownSpectra* spectra)
{
    if (m_isPrinted) {
        setDetail(tr("peak amplitude, last second"));
        return;
    }
    QString detail = m_window->currentText();
    if (spectra != nullptr && std::isfinite(spectra->binWidth.value))
        detail += QStringLiteral(" · ") + resolution(spectra->binWidth.value);
    if (chosen<Averaging>(m_averaging) != Averaging::None && spectra != nullptr)
        detail += QStringLiteral(" · ") + tr("%n segment(s)", nullptr, static_cast<int>(spectra->averaged));
    if (spectra != nullptr && spectra->channels.empty())
        detail += QStringLiteral(" · ")
                  + (spectra->leftOut > 0 ? tr("gaps: choose a shorter length") : tr("waiting for samples"));
    setDetail(detail);
    const QString all = QStringList{m_window->currentText(), m_length->currentText(), m_averaging->currentText(),
                                    m_scale->currentText(), m_axis->currentText(), m_unit->currentText()}
                            .join(QStringLiteral(" · "));
    m_view->setAccessibleDescription(all);
}

void SpectrumCard::draw(const std::vector<std::vector<float>>& channels, Hertz binWidth, float factor)
{
    std::vector<std::vector<float>> scaled;
    if (factor != 1.0F) {
        scaled = channels;
        for (std::vector<float>& channel : scaled) {
            for (float& value : channel)
                value *= factor;
        }
    }
    const std::vector<std::vector<float>>& drawn = factor != 1.0F ? scaled : channels;
    m_view->setData(std::vector<std::span<const float>>(drawn.begin(), drawn.end()), binWidth);
}

void SpectrumCard::showSpectra(const workbench::ShownSpectra& spectra)
{
    workbench::LiveSpectrumSettings asked = settings();
    if (asked.oneSecond)
        asked.spectrum.length = spectra.settings.spectrum.length;
    if (spectra.settings != asked)
        return; // made before the settings changed
    showDetail(&spectra);
    constexpr float milliSquared = 1e6F;
    if (!spectra.channels.empty())
        draw(spectra.channels, spectra.binWidth, isMilli() ? milliSquared : 1.0F);
    else
        m_view->clear();
    if (m_aids != nullptr)
        m_aids->show(spectra.settings, m_rate, isMilli() ? milliSquared : 1.0F);
}

void SpectrumCard::showPrinted(const workbench::LiveSpectra& spectra)
{
    draw(spectra.channels, spectra.binWidth, 1.0F);
    if (m_aids != nullptr)
        m_aids->showPrinted();
}

void SpectrumCard::setPrinted(bool isPrinted)
{
    m_isPrinted = isPrinted;
    m_button->setVisible(!isPrinted);
    showAxis();
    showDetail(nullptr);
}

void SpectrumCard::setFrozen(bool isFrozen)
{
    m_button->setEnabled(!isFrozen);
    m_reset->setEnabled(!isFrozen);
}

void SpectrumCard::clear()
{
    m_view->clear();
    showDetail(nullptr);
}

} // namespace baseline::live
