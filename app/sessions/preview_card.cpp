// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/preview_card.h"

#include "app/sessions/recording_words.h"
#include "app/widgets/trace_view.h"
#include "core/workbench/sentence.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>

namespace baseline::sessions {

PreviewCard::PreviewCard(QWidget* parent)
    : Card(tr("Preview"), parent), m_stack(new QStackedWidget(this)), m_sentence(new QLabel(this)),
      m_trace(new widgets::TraceView(this))
{
    m_sentence->setProperty("role", QStringLiteral("subtitle"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(m_trace);
    setContent(m_stack);
}

void PreviewCard::show(const QString& projectPath, const project::RecordingSummary& recording)
{
    if (recording.running) {
        showNothing(tr("“%1” is being recorded. Its picture is on the Live page.").arg(recording.info.name));
        return;
    }
    QStringList channels;
    for (const recording::Channel& channel : recording.info.channels)
        channels.append(channel.name);
    setTitle(recording.info.name);
    setDetail(tr("%1 · %2 · %3")
                  .arg(durationText(recording.duration()), rateText(recording.info),
                       channels.join(QLatin1String(", "))));
    m_projectPath = projectPath;
    m_wantedId = recording.info.id;
    if (m_wantedId != m_shownId)
        load();
}

void PreviewCard::showNothing(const QString& sentence)
{
    m_wantedId.clear();
    m_shownId.clear();
    m_job.cancel();
    setTitle(tr("Preview"));
    setDetail({});
    m_sentence->setText(sentence);
    m_stack->setCurrentWidget(m_sentence);
}

QString PreviewCard::sentence() const
{
    return m_stack->currentWidget() == m_sentence ? m_sentence->text() : QString();
}

void PreviewCard::load()
{
    if (m_job.isRunning()) {
        if (m_loadingId != m_wantedId)
            m_job.cancel(); // take() goes on with what is wanted then
        return;
    }
    m_loadingId = m_wantedId;
    m_job.start<workbench::RecordingPreview>(
        [path = m_projectPath, id = m_wantedId](const Progress& progress) {
            return workbench::loadPreview(path, id, progress);
        },
        [this](Result<workbench::RecordingPreview> preview) { take(std::move(preview)); });
}

void PreviewCard::take(Result<workbench::RecordingPreview> preview)
{
    if (m_wantedId.isEmpty())
        return;
    if (m_loadingId != m_wantedId) {
        load();
        return;
    }
    if (preview) {
        draw(*preview);
        return;
    }
    m_shownId.clear();
    const bool tooLong = preview.error().code == Error::Code::Unsupported;
    m_sentence->setText(tooLong ? tr("This recording is too long for a picture of the whole. Export it to look inside.")
                                : workbench::sentenceFor(preview.error()));
    m_stack->setCurrentWidget(m_sentence);
}

void PreviewCard::draw(const workbench::RecordingPreview& preview)
{
    QList<widgets::TraceChannel> channels;
    for (const recording::Channel& channel : preview.channels)
        channels.append({channel.name.size() == 1 ? channel.name.toUpper() : channel.name, channel.unit});
    std::vector<std::span<const float>> values;
    for (const std::vector<float>& series : preview.values)
        values.emplace_back(series);
    m_trace->setChannels(channels);
    m_trace->clear(); // the scale of the recording before is not this one's
    m_stack->setCurrentWidget(m_trace);
    m_trace->setTimeSpan(preview.duration, preview.duration);
    m_trace->setData(values, preview.rate);
    m_shownId = preview.recordingId;
    emit shown(m_shownId);
}

} // namespace baseline::sessions
