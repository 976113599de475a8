// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/window_card.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/spectrum_view.h"
#include "app/widgets/trace_view.h"
#include "core/workbench/cluster_names.h"
#include "core/workbench/sentence.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::explore {

namespace {

QString factsOf(const workbench::WindowPoints& points, std::size_t index)
{
    const workbench::WindowPoint& point = points.points[index];
    const QLocale locale;
    QStringList facts{WindowCard::tr("%1 at %2 s")
                          .arg(points.recordingOf(point).name, locale.toString(points.startOf(point).count(), 'f', 3))};
    const QString label = points.labels.value(point.label);
    facts.append(label.isEmpty() ? WindowCard::tr("no label") : label);
    const QString cluster = workbench::clusterNames(points.model).value(point.cluster);
    if (!cluster.isEmpty())
        facts.append(cluster);
    if (std::isfinite(point.score))
        facts.append(point.verdict == Verdict::Anomaly
                         ? WindowCard::tr("score %1, anomaly").arg(locale.toString(point.score, 'f', 3))
                         : WindowCard::tr("score %1, normal").arg(locale.toString(point.score, 'f', 3)));
    else
        facts.append(WindowCard::tr("no score"));
    if (point.isExcluded)
        facts.append(WindowCard::tr("excluded from the baseline"));
    else if (point.part == workbench::PointPart::Fit)
        facts.append(WindowCard::tr("the model was fitted to it"));
    else if (point.part == workbench::PointPart::Threshold)
        facts.append(WindowCard::tr("the threshold comes from it"));
    return facts.join(QStringLiteral(" · "));
}

} // namespace

WindowCard::WindowCard(QWidget* parent)
    : Card(tr("Window"), parent),
      m_stack(new QStackedWidget(this)),
      m_sentence(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_open(widgets::makeButton(widgets::ButtonKind::Quiet, tr("Open"), {}, this)),
      m_trace(new widgets::TraceView(this)),
      m_spectrum(new widgets::SpectrumView(this)),
      m_job([this] { return isVisible(); }, [this] { read(); })
{
    for (QLabel* label : {m_sentence, m_facts}) {
        label->setProperty("role", QStringLiteral("note"));
        label->setWordWrap(true);
    }
    m_facts->setObjectName(QStringLiteral("windowFacts"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_open->setObjectName(QStringLiteral("openWindow"));
    m_open->setToolTip(
        tr("Shows the recording at this place, on the Sessions page (double click or Enter on a point)"));
    addHeaderWidget(m_open);
    m_trace->setAccessibleName(tr("Waveform of the window"));
    m_trace->setArrangement(widgets::TraceView::Arrangement::Overlaid);
    m_spectrum->setAccessibleName(tr("Spectrum of the window"));
    m_spectrum->setScale(widgets::SpectrumView::Scale::Linear);
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_facts);
    layout->addWidget(m_trace, 1);
    layout->addWidget(m_spectrum, 1);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(body);
    setContent(m_stack);
    connect(&widgets::ShownUnitOwner::instance(), &widgets::ShownUnitOwner::changed, this, &WindowCard::showPreview);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_point)
            emit openRequested(m_recordingId, m_span.first);
    });
    clear();
}

WindowCard::~WindowCard() = default;

void WindowCard::clear()
{
    m_job.drop();
    m_point.reset();
    m_preview.reset();
    showSentence(
        tr("Point at a window, or go to one with Ctrl and the arrow keys, to see its waveform and its spectrum."));
}

void WindowCard::showSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_stack->setCurrentIndex(0);
    m_facts->clear();
    m_open->setEnabled(m_point.has_value());
}

QString WindowCard::facts() const
{
    return m_facts->text();
}

void WindowCard::show(const QString& projectPath, const std::shared_ptr<const workbench::WindowPoints>& points,
                      std::size_t index)
{
    if (!points || index >= points->points.size())
        return clear();
    const workbench::WindowPoint& point = points->points[index];
    m_preview.reset();
    m_recordingId = points->recordingOf(point).id;
    if (projectPath.isEmpty() || m_recordingId.isEmpty()) {
        clear();
        return showSentence(tr("The recording of this window is not in the open project."));
    }
    m_path = projectPath;
    m_span = points->spanOf(point);
    m_point = index;
    m_facts->setText(factsOf(*points, index));
    m_open->setEnabled(true);
    m_job.refresh();
}

void WindowCard::follow(const QString& projectPath, const std::shared_ptr<const workbench::WindowPoints>& points)
{
    if (!m_point)
        return;
    if (!points || projectPath != m_path)
        return clear();
    const auto& all = points->points;
    const auto same = std::ranges::find_if(all, [&](const workbench::WindowPoint& point) {
        return points->spanOf(point) == m_span && points->recordingOf(point).id == m_recordingId;
    });
    if (same == all.end())
        return clear();
    m_point = static_cast<std::size_t>(same - all.begin());
    m_facts->setText(factsOf(*points, *m_point));
}

void WindowCard::read()
{
    m_job.run<workbench::WindowPreview>([path = m_path, id = m_recordingId, span = m_span](
                                            const Progress&) { return workbench::readWindow(path, id, span); },
                                        [this](Result<workbench::WindowPreview> preview) { take(std::move(preview)); });
}

void WindowCard::take(Result<workbench::WindowPreview> preview)
{
    if (!preview)
        return showSentence(workbench::sentenceFor(preview.error()));
    m_preview = std::move(*preview);
    showPreview();
}

void WindowCard::showPreview()
{
    if (!m_preview)
        return;
    QList<widgets::TraceChannel> channels;
    std::vector<std::vector<float>> lines = m_preview->spectra;
    for (qsizetype i = 0; i < m_preview->names.size(); ++i) {
        const widgets::ShownAs shown = widgets::shownAs(m_preview->units[i]);
        channels.append({m_preview->names[i], shown.unit, shown.factor});
        if (static_cast<std::size_t>(i) < lines.size())
            std::ranges::for_each(lines[static_cast<std::size_t>(i)],
                                  [&shown](float& line) { line *= static_cast<float>(shown.factor); });
    }
    m_trace->setChannels(channels);
    const Seconds length = durationOf(m_preview->span.count, m_preview->rate);
    m_trace->setTimeSpan(length, durationOf(m_preview->span.end(), m_preview->rate));
    const std::vector<std::span<const float>> traces(m_preview->channels.begin(), m_preview->channels.end());
    m_trace->setData(traces, m_preview->rate);
    m_spectrum->setUnit(widgets::shownAs(m_preview->units.value(0)).unit);
    m_spectrum->setChannelNames(m_preview->names);
    const std::vector<std::span<const float>> spectra(lines.begin(), lines.end());
    m_spectrum->setData(spectra, m_preview->binWidth);
    m_spectrum->setVisible(!spectra.empty());
    m_stack->setCurrentIndex(1);
}

} // namespace baseline::explore
