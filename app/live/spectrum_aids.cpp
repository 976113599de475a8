// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/spectrum_aids.h"

#include "app/widgets/aids_dialog.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/cursor_panel.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/spectrum_view.h"
#include "core/workbench/sentence.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace baseline::live {

namespace {

using dsp::LevelUnit;
using dsp::SpeedSource;
using workbench::SpectrumUnit;

bool isAcceleration(LevelUnit unit)
{
    return unit != LevelUnit::MillimetresPerSecond;
}

QString hertz(Hertz frequency)
{
    return QLocale().toString(frequency.value, 'f', 2);
}

} // namespace

SpectrumAids::SpectrumAids(widgets::SpectrumView& view, workbench::AidsKeeper& keeper, QWidget* parent)
    : QObject(parent), m_view(view), m_keeper(keeper), m_cursors(new widgets::CursorPanel(view, parent)),
      m_machine(widgets::makeButton(widgets::ButtonKind::Quiet, tr("Machine"), {}, parent)), m_over(new widgets::ElidedLabel(parent)),
      m_note(new widgets::ElidedLabel(parent))
{
    m_machine->setObjectName(QStringLiteral("machine"));
    m_machine->setToolTip(tr("Shaft speed, orders, bearing, zones and alarm lines"));
    for (QPushButton* button : {m_machine, m_cursors->button()})
        button->setProperty("narrow", true);
    m_over->setObjectName(QStringLiteral("spectrumOver"));
    m_over->setProperty("state", QStringLiteral("alarm"));
    m_note->setObjectName(QStringLiteral("spectrumNote"));
    for (widgets::ElidedLabel* label : {m_over, m_note}) { // a line each: the plot keeps the room
        label->setProperty("role", QStringLiteral("note"));
        label->hide();
    }
    connect(m_machine, &QPushButton::clicked, this, &SpectrumAids::edit);
    connect(&keeper, &workbench::AidsKeeper::changed, this, &SpectrumAids::apply);
    apply();
}

QPushButton* SpectrumAids::cursorButton() const
{
    return m_cursors->button();
}

void SpectrumAids::addTo(QVBoxLayout& layout)
{
    layout.addWidget(m_cursors);
    layout.addWidget(m_over);
    layout.addWidget(m_note);
}

void SpectrumAids::setBaseline(workbench::BaselineBand& baseline)
{
    m_baseline = &baseline;
    connect(&baseline, &workbench::BaselineBand::changed, this, &SpectrumAids::apply);
}

void SpectrumAids::show(const workbench::LiveSpectrumSettings& settings, Hertz rate, float factor)
{
    m_settings = settings;
    m_rate = rate;
    m_factor = factor;
    if (m_keeper.aids().speedSource == SpeedSource::Tracked)
        track();
    apply();
}

void SpectrumAids::showPrinted()
{
    m_settings.reset();
    if (m_keeper.aids().speedSource == SpeedSource::Tracked)
        track();
    apply();
}

/// On the highest of all channels, bin by bin: a shaft shows where it shakes most.
void SpectrumAids::track()
{
    const dsp::RotatingAids& aids = m_keeper.aids();
    m_tracker.begin(aids.speed, aids.trackedShare);
    dsp::Spectrum all{m_view.binWidth(), {}};
    for (std::size_t channel = 0; channel < m_view.channelCount(); ++channel) {
        const std::span<const float> values = m_view.amplitudes(channel);
        all.values.resize(std::max(all.values.size(), values.size()), 0.0F);
        for (std::size_t bin = 0; bin < values.size(); ++bin)
            all.values[bin] = std::max(all.values[bin], std::isfinite(values[bin]) ? values[bin] : 0.0F);
    }
    // The lead is told of amplitudes.
    for (float& value : all.values)
        value = m_view.isPower() ? std::sqrt(value) : value;
    const auto window = m_settings ? m_settings->spectrum.window : dsp::WindowShape::Hann;
    m_tracker.take(all, dsp::mainLobeHalfWidthBins(window));
}

std::optional<Hertz> SpectrumAids::shaft()
{
    const dsp::RotatingAids& aids = m_keeper.aids();
    if (aids.speedSource == SpeedSource::None)
        return std::nullopt;
    if (aids.speedSource == SpeedSource::Typed)
        return aids.speed;
    m_tracker.begin(aids.speed, aids.trackedShare);
    return m_tracker.speed();
}

void SpectrumAids::apply()
{
    const std::optional<Hertz> speed = shaft();
    showMarkers(speed);
    showLimits();
    showBaseline();
    m_cursors->cursors().setShaft(speed);
    m_cursors->cursors().setOrders(std::max(3, m_keeper.aids().harmonics));
    const QString text = note();
    m_note->showText(text);
    m_note->setVisible(!text.isEmpty());
    m_over->showText(m_exceeded.join(QStringLiteral(" · ")));
    m_over->setVisible(!m_exceeded.isEmpty());
}

void SpectrumAids::showMarkers(std::optional<Hertz> shaft)
{
    const dsp::RotatingAids& aids = m_keeper.aids();
    const auto lines = shaft ? dsp::machineLines(*shaft, aids.chosenBearing(), aids.families, aids.harmonics)
                             : std::vector<dsp::MachineLine>{};
    m_view.setMarkers(widgets::markersOf(lines, aids.tolerance));
    m_view.setOrders(aids.showsOrders ? shaft : std::nullopt);
}

/// The level of a line as the spectrum is shown now; nothing where the two cannot be compared.
std::optional<double> SpectrumAids::shownLevel(const dsp::AlarmLine& line) const
{
    if (!m_settings || m_settings->spectrum.scale == dsp::SpectrumScale::Density)
        return std::nullopt;
    if (isAcceleration(line.unit) != (m_settings->unit != SpectrumUnit::Velocity))
        return std::nullopt;
    double level = line.level;
    if (line.unit == LevelUnit::Gravity && m_settings->unit == SpectrumUnit::Acceleration)
        level *= metresPerSecondSquaredPerGravity;
    if (line.unit == LevelUnit::MetresPerSecondSquared && m_settings->unit == SpectrumUnit::Gravity)
        level /= metresPerSecondSquaredPerGravity;
    return m_settings->spectrum.scale == dsp::SpectrumScale::Rms ? level / std::numbers::sqrt2 : level;
}

void SpectrumAids::showLimits()
{
    m_exceeded.clear();
    m_hidden = 0;
    std::vector<widgets::SpectrumLimit> limits;
    for (const dsp::AlarmLine& line : m_keeper.aids().alarms) {
        const std::optional<double> level = shownLevel(line);
        if (!level) {
            m_hidden += m_settings ? 1 : 0;
            continue;
        }
        const QString name = QString::fromStdString(line.name);
        widgets::SpectrumLimit limit{name, {}, {}, *level, false};
        if (line.band) {
            limit.from = line.band->low;
            limit.to = line.band->high;
        }
        double highest = *level;
        QString told;
        for (std::size_t channel = 0; channel < m_view.channelCount(); ++channel) {
            const auto over = dsp::highestOver(m_view.amplitudes(channel), m_view.binWidth(), line.band, highest);
            if (!over)
                continue;
            highest = over->value;
            told = tr("over “%1”: %2 %3 %4 at %5 Hz")
                       .arg(name, m_view.channelName(channel), QLocale().toString(over->value, 'g', 3), m_view.unit(),
                            QLocale().toString(over->frequency.value, 'f', 1));
        }
        limit.isExceeded = !told.isEmpty();
        if (limit.isExceeded)
            m_exceeded.append(told);
        limits.push_back(std::move(limit));
    }
    m_view.setLimits(std::move(limits));
}

/// Of the channel that the cursors read: the bands of several would hide each other.
void SpectrumAids::showBaseline()
{
    if (m_baseline == nullptr)
        return;
    const bool isWanted = m_keeper.aids().showsBaseline && m_settings && m_rate.value > 0.0;
    if (!isWanted)
        m_baseline->stop();
    else if (m_view.channelCount() > 0)
        m_baseline->want(*m_settings, m_rate, m_view.channelCount());
    const auto spectrum = isWanted ? m_baseline->spectrum() : nullptr;
    const std::size_t channel = m_cursors->cursors().channel();
    if (spectrum == m_shown && channel == m_shownChannel && m_factor == m_shownFactor)
        return;
    m_shown = spectrum;
    m_shownFactor = m_factor;
    m_shownChannel = channel;
    if (!spectrum || channel >= spectrum->channels.size())
        return m_view.setBand(std::nullopt);
    const workbench::BaselineSpectrum::Channel& lines = spectrum->channels[channel];
    widgets::SpectrumBand band{spectrum->binWidth, lines.low, lines.middle, lines.high, {}, static_cast<int>(channel)};
    for (std::vector<float>* values : {&band.low, &band.middle, &band.high}) {
        for (float& value : *values)
            value *= m_factor;
    }
    const QString segments = QLocale().toString(qulonglong(spectrum->segments));
    band.name = (spectrum->isWhole ? tr("baseline %1, lowest to highest of %2") : tr("baseline %1, 5–95 % of %2"))
                    .arg(m_view.channelName(channel), segments);
    m_view.setBand(std::move(band));
}

QString SpectrumAids::speedText(std::optional<Hertz> shaft) const
{
    if (!shaft || m_keeper.aids().speedSource != SpeedSource::Tracked)
        return {};
    const QString speed = tr("%1 Hz, %2 rpm").arg(hertz(*shaft), QLocale().toString(60.0 * shaft->value, 'f', 0));
    const auto& newest = m_tracker.newest();
    if (!newest)
        return tr("shaft not found near %1").arg(speed);
    const QString lead = QLocale().toString(newest->leadDecibel, 'f', 0);
    return m_tracker.isSure() ? tr("shaft %1, tracked: %2 dB above the next line").arg(speed, lead)
                              : tr("shaft not sure, kept at %1: its line is only %2 dB above the next").arg(speed, lead);
}

QString SpectrumAids::note() const
{
    QStringList parts;
    const dsp::RotatingAids& aids = m_keeper.aids();
    if (aids.speedSource == SpeedSource::Tracked)
        parts.append(speedText(m_tracker.speed()));
    if (m_hidden > 0)
        parts.append(m_hidden == 1 ? tr("an alarm line is in another unit than the spectrum")
                                   : tr("%n alarm lines are in another unit than the spectrum", nullptr, m_hidden));
    if (aids.showsBaseline && m_baseline != nullptr && m_baseline->fault())
        parts.append(tr("no baseline: %1").arg(workbench::sentenceFor(*m_baseline->fault())));
    return parts.join(QStringLiteral(" · "));
}

void SpectrumAids::edit()
{
    widgets::AidsDialog dialog(m_keeper.aids(), workbench::sentenceFor, m_machine->window());
    if (dialog.exec() == QDialog::Accepted)
        (void)m_keeper.set(dialog.aids()); // the dialog accepts only what is valid
}

} // namespace baseline::live
