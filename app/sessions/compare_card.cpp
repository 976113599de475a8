// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/compare_card.h"

#include "app/sessions/compare_plots.h"
#include "app/sessions/compare_table.h"
#include "app/sessions/recording_words.h"
#include "app/sessions/zoom_spectrum.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/refill_box.h"
#include "app/widgets/sentence_stack.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/text_scale.h"
#include "core/project/recordings.h"
#include "core/workbench/sentence.h"
#include "core/workbench/workbench.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>

namespace baseline::sessions {

namespace {

using Scale = widgets::SpectrumView::Scale;

constexpr double spans[] = {0.05, 0.1, 0.2, 0.5, 1.0}; // s of the excerpts that can be seen
constexpr double clearLines = 256.0; // samples: more of two signals in one plot hide each other

} // namespace

CompareCard::CompareCard(workbench::Workbench& bench, QWidget* parent)
    : Card(tr("Compare"), parent), m_bench(bench), m_stack(new widgets::SentenceStack(this)),
      m_plots(new ComparePlots(this)), m_features(new widgets::SentenceStack(this)), m_table(new CompareTable(this)),
      m_channel(new QComboBox(this)), m_span(new QComboBox(this)),
      m_scale(new QComboBox(this)),
      m_all(widgets::makeButton(widgets::ButtonKind::Quiet, tr("&All frequencies"), {}, this)),
      m_swap(widgets::makeButton(widgets::ButtonKind::Plain, tr("S&wap A and B"), {}, this)),
      m_job([this] { return isVisible(); }, [this] { compare(); })
{
    m_stack->setContent(buildContent());
    setContent(m_stack);
    buildHeader();
    connect(&m_bench, &workbench::Workbench::recordingsChanged, this, &CompareCard::follow);
    connect(&widgets::ShownUnitOwner::instance(), &widgets::ShownUnitOwner::changed, this, &CompareCard::followUnit);
    connect(&m_bench, &workbench::Workbench::projectChanged, this, [this] {
        m_wanted.clear(); // another project may know the same ids, with other samples
        m_comparison.reset();
        show({});
    });
    show({});
}

void CompareCard::buildHeader()
{
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setToolTip(tr("The channel that is drawn; only those are offered that both recordings have"));
    m_span->setAccessibleName(tr("Length of the waveform"));
    m_span->setToolTip(tr("How much of the waveform is drawn"));
    for (const double span : spans)
        m_span->addItem(tr("%1 s").arg(QLocale().toString(span)), span);
    m_scale->setAccessibleName(tr("Scale of the spectrum"));
    m_scale->setToolTip(tr("Decibels show the faint lines too, the linear scale how large they are"));
    m_scale->addItem(tr("dB"), static_cast<int>(Scale::Decibel));
    m_scale->addItem(tr("linear"), static_cast<int>(Scale::Linear));
    m_all->setToolTip(tr("Show the whole spectrum again (Home in the plot)"));
    m_all->setObjectName(QStringLiteral("allFrequencies"));
    m_all->setEnabled(false);
    m_swap->setToolTip(tr("Measure A by the spread of B instead (Alt+W)"));
    m_swap->setObjectName(QStringLiteral("swap"));
    for (QWidget* control : controls())
        addHeaderWidget(control);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &CompareCard::showPlots);
    connect(m_span, &QComboBox::currentIndexChanged, this, &CompareCard::showPlots);
    connect(m_span, &QComboBox::activated, this, [this] { m_spanGiven = true; });
    connect(m_scale, &QComboBox::currentIndexChanged, this,
            [this] { m_plots->setScale(static_cast<Scale>(m_scale->currentData().toInt())); });
    connect(m_all, &QPushButton::clicked, &m_plots->spectrum(), &ZoomSpectrum::showAll);
    connect(&m_plots->spectrum(), &ZoomSpectrum::zoomChanged, m_all, &QWidget::setEnabled);
    connect(m_swap, &QPushButton::clicked, this, &CompareCard::swap);
}

std::array<QWidget*, 5> CompareCard::controls() const
{
    return {m_channel, m_span, m_scale, m_all, m_swap};
}

QWidget* CompareCard::buildContent()
{
    m_features->setContent(m_table);
    m_features->showContent();
    widgets::keepScaled(*m_features, widgets::Extent::MinimumWidth, 380); // all columns with their words
    m_plots->addWidget(m_features);
    for (int i = 0; i < m_plots->count(); ++i)
        m_plots->setStretchFactor(i, 1);
    m_plots->setSizes({310, 310, 460});
    return m_plots;
}

void CompareCard::show(const QStringList& recordingIds)
{
    const bool isSame = recordingIds.size() == 2 && m_wanted.size() == 2 && recordingIds[0] != recordingIds[1] &&
                        m_wanted.contains(recordingIds[0]) && m_wanted.contains(recordingIds[1]);
    if (isSame && (m_comparison || m_job.isStale() || m_job.isWorking()))
        return; // in the order that the user has given it by swapping
    m_wanted = recordingIds;
    m_comparison.reset();
    if (m_wanted.size() == 2) {
        showSentence(tr("Comparing the two recordings …"));
        m_job.refresh();
        return;
    }
    m_job.drop();
    const int count = static_cast<int>(m_wanted.size());
    showSentence(count == 0   ? tr("Choose two recordings in the table to compare them.")
                 : count == 1 ? tr("One recording is chosen. Choose a second one with it (Ctrl and a click, or Ctrl and "
                                   "Space) to compare the two.")
                              : tr("%n recordings are chosen. Choose just two of them to compare them.", nullptr, count));
}

void CompareCard::swap()
{
    if (m_wanted.size() != 2)
        return;
    m_wanted.swapItemsAt(0, 1);
    m_job.refresh();
}

/// Recordings were added, renamed or removed, or one of these grows: the samples of a finished one never change.
void CompareCard::follow()
{
    project::Database* database = m_bench.database();
    if (!m_comparison || m_wanted.size() != 2 || database == nullptr)
        return;
    const auto first = project::findRecording(*database, m_wanted[0]);
    const auto second = project::findRecording(*database, m_wanted[1]);
    if (first && second && !first->running && !second->running && !m_job.isStale()) {
        if (first->info.name == m_comparison->first.name && second->info.name == m_comparison->second.name)
            return;
        m_comparison->first.name = first->info.name;
        m_comparison->second.name = second->info.name;
        showComparison();
        return;
    }
    m_job.refresh();
}

void CompareCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    m_job.resume();
}

void CompareCard::compare()
{
    m_job.run<workbench::RecordingComparison>(
        [path = m_bench.projectPath(), first = m_wanted[0], second = m_wanted[1]](const Progress& progress) {
            return workbench::compareRecordings(path, first, second, progress);
        },
        [this](Result<workbench::RecordingComparison> comparison) { take(std::move(comparison)); });
}

void CompareCard::take(Result<workbench::RecordingComparison> comparison)
{
    if (!comparison) {
        m_comparison.reset();
        showSentence(workbench::comparisonSentence(comparison.error()));
        return;
    }
    m_comparison = std::move(*comparison);
    showComparison();
    emit compared();
}

void CompareCard::showComparison()
{
    widgets::refillBox(*m_channel, channelNames(m_comparison->channels));
    chooseSpan();
    showPlots();
    m_table->show(*m_comparison);
    if (m_comparison->featuresFault)
        m_features->showSentence(workbench::comparisonSentence(*m_comparison->featuresFault));
    else
        m_features->showContent();
    setDetail(tr("from %1 s on in both").arg(QLocale().toString(m_comparison->from.count(), 'f', 1)));
    for (QWidget* control : controls())
        control->setVisible(true);
    m_stack->showContent();
}

/// Until the user has chosen one: the longest in which two signals can still be told apart.
void CompareCard::chooseSpan()
{
    if (m_spanGiven)
        return;
    const QSignalBlocker quiet(m_span);
    int best = 0;
    for (int i = 0; i < m_span->count(); ++i) {
        if (m_span->itemData(i).toDouble() * m_comparison->rate.value <= clearLines)
            best = i;
    }
    m_span->setCurrentIndex(best);
}

void CompareCard::showPlots()
{
    if (m_comparison)
        m_plots->show(*m_comparison, m_channel->currentIndex(), Seconds(m_span->currentData().toDouble()));
}

void CompareCard::followUnit()
{
    showPlots();
    if (m_comparison)
        m_table->show(*m_comparison);
}

void CompareCard::showSentence(const QString& sentence)
{
    setDetail({});
    for (QWidget* control : controls())
        control->setVisible(false);
    m_stack->showSentence(sentence);
}

QString CompareCard::sentence() const
{
    return m_stack->sentence();
}

QString CompareCard::featuresSentence() const
{
    return m_features->sentence();
}

} // namespace baseline::sessions
