// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/compare_plots.h"

#include "app/sessions/zoom_spectrum.h"
#include "app/widgets/trace_view.h"
#include "app/widgets/shown_unit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace baseline::sessions {

QString legendText(const QString& letter, const QString& recordingName)
{
    constexpr qsizetype longest = 22; // letters
    QString name = recordingName.simplified();
    if (name.size() > longest)
        name = name.left(longest / 2) + QChar(0x2026) + name.right(longest / 2 - 1);
    return QStringLiteral("%1: %2").arg(letter, name);
}

ComparePlots::ComparePlots(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_waveform(new widgets::TraceView(this)), m_spectrum(new ZoomSpectrum(this))
{
    setHandleWidth(12);
    setChildrenCollapsible(false);
    m_waveform->setArrangement(widgets::TraceView::Arrangement::Overlaid);
    m_waveform->setAccessibleName(tr("Waveforms of both recordings"));
    m_spectrum->setAccessibleName(tr("Spectra of both recordings"));
    for (QWidget* plot : {static_cast<QWidget*>(m_waveform), static_cast<QWidget*>(m_spectrum)})
        plot->setMinimumSize(220, 140);
}

void ComparePlots::setScale(widgets::SpectrumView::Scale scale)
{
    m_spectrum->setScale(scale);
}

void ComparePlots::show(const workbench::RecordingComparison& comparison, int channel, Seconds span)
{
    const auto index = static_cast<std::size_t>(channel);
    if (channel < 0 || index >= comparison.channels.size()) {
        m_waveform->clear();
        m_spectrum->clear();
        return;
    }
    const widgets::ShownAs shown = widgets::shownAs(comparison.channels[index].unit);
    const QString first = legendText(QStringLiteral("A"), comparison.first.name);
    const QString second = legendText(QStringLiteral("B"), comparison.second.name);
    const auto seen = [&](const std::vector<float>& excerpt) {
        const double samples = std::ceil(span.count() * comparison.rate.value);
        return std::span(excerpt).first(std::min(excerpt.size(), static_cast<std::size_t>(samples)));
    };
    const std::array<std::span<const float>, 2> excerpts{seen(comparison.first.excerpt[index]),
                                                         seen(comparison.second.excerpt[index])};
    m_waveform->setChannels({{first, shown.unit, shown.factor}, {second, shown.unit, shown.factor}});
    m_waveform->clear(); // the scale of another channel is not this one's
    m_waveform->setTimeSpan(span, comparison.from + span);
    m_waveform->setData(excerpts, comparison.rate);
    const auto inUnit = [&shown](std::vector<float> spectrum) {
        for (float& line : spectrum)
            line *= static_cast<float>(shown.factor);
        return spectrum;
    };
    const std::array<std::vector<float>, 2> lines{inUnit(comparison.first.spectra[index]),
                                                  inUnit(comparison.second.spectra[index])};
    const std::array<std::span<const float>, 2> spectra{lines[0], lines[1]};
    m_spectrum->setUnit(shown.unit);
    m_spectrum->setChannelNames({first, second});
    m_spectrum->clear();
    m_spectrum->setSpectra(spectra, comparison.binWidth);
}

} // namespace baseline::sessions
