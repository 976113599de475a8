// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/compare_card.h"

#include "app/sessions/compare_plots.h"
#include "app/sessions/compare_table.h"
#include "app/sessions/zoom_spectrum.h"
#include "app/widgets/button_kind.h"
#include "core/project/recordings.h"
#include "core/workbench/sentence.h"
#include "core/workbench/workbench.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace baseline::sessions {

namespace {

using Scale = widgets::SpectrumView::Scale;

constexpr double spans[] = {0.05, 0.1, 0.2, 0.5, 1.0}; // s of the excerpts that can be seen
constexpr double clearLines = 256.0; // samples: more of two signals in one plot hide each other

} // namespace

CompareCard::CompareCard(workbench::Workbench& bench, QWidget* parent)
    : Card(tr("Compare"), parent), m_bench(bench), m_stack(new QStackedWidget(this)), m_sentence(new QLabel(this)),
      m_plots(new ComparePlots(this)), m_features(new QStackedWidget(this)), m_table(new CompareTable(this)),
      m_fault(new QLabel(this)), m_channel(new QComboBox(this)), m_span(new QComboBox(this)),
      m_scale(new QComboBox(this)),
      m_all(widgets::makeButton(widgets::ButtonKind::Quiet, tr("&All frequencies"), {}, this)),
      m_swap(widgets::makeButton(widgets::ButtonKind::Plain, tr("S&wap A and B"), {}, this))
{
    for (QLabel* label : {m_sentence, m_fault}) {
        label->setProperty("role", QStringLiteral("subtitle"));
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(buildContent());
    setContent(m_stack);
    buildHeader();
    connect(&m_bench, &workbench::Workbench::recordingsChanged, this, &CompareCard::follow);
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
    m_features->addWidget(m_table);
    m_features->addWidget(m_fault);
    m_features->setMinimumWidth(380); // all columns with their words
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
    if (isSame && (m_comparison || m_stale || m_job.isRunning()))
        return; // in the order that the user has given it by swapping
    m_wanted = recordingIds;
    m_comparison.reset();
    m_stale = m_wanted.size() == 2;
    if (m_stale) {
        showSentence(tr("Comparing the two recordings …"));
        if (isVisible())
            compare();
        return;
    }
    m_job.cancel();
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
    m_stale = true;
    if (isVisible())
        compare();
}

/// Recordings were added, renamed or removed, or one of these grows: the samples of a finished one never change.
void CompareCard::follow()
{
    project::Database* database = m_bench.database();
    if (!m_comparison || m_wanted.size() != 2 || database == nullptr)
        return;
    const auto first = project::findRecording(*database, m_wanted[0]);
    const auto second = project::findRecording(*database, m_wanted[1]);
    if (first && second && !first->running && !second->running && !m_stale) {
        if (first->info.name == m_comparison->first.name && second->info.name == m_comparison->second.name)
            return;
        m_comparison->first.name = first->info.name;
        m_comparison->second.name = second->info.name;
        showComparison();
        return;
    }
    m_stale = true;
    if (isVisible())
        compare();
}

void CompareCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    if (m_stale)
        compare();
}

void CompareCard::compare()
{
    if (m_job.isRunning()) {
        m_job.cancel(); // take() goes on with what is wanted then
        return;
    }
    m_stale = false;
    m_comparing = m_wanted;
    m_job.start<workbench::RecordingComparison>(
        [path = m_bench.projectPath(), first = m_wanted[0], second = m_wanted[1]](const Progress& progress) {
            return workbench::compareRecordings(path, first, second, progress);
        },
        [this](Result<workbench::RecordingComparison> comparison) { take(std::move(comparison)); });
}

void CompareCard::take(Result<workbench::RecordingComparison> comparison)
{
    if (m_wanted.size() != 2)
        return;
    if (m_stale || m_comparing != m_wanted) {
        m_stale = true;
        if (isVisible())
            compare();
        return;
    }
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
    const QString channel = m_channel->currentText();
    {
        const QSignalBlocker quiet(m_channel);
        m_channel->clear();
        for (const recording::Channel& common : m_comparison->channels)
            m_channel->addItem(common.name);
        m_channel->setCurrentIndex(std::max(0, m_channel->findText(channel, Qt::MatchExactly)));
    }
    chooseSpan();
    showPlots();
    m_table->show(*m_comparison);
    if (m_comparison->featuresFault)
        m_fault->setText(workbench::comparisonSentence(*m_comparison->featuresFault));
    m_features->setCurrentWidget(m_comparison->featuresFault ? static_cast<QWidget*>(m_fault) : m_table);
    setDetail(tr("from %1 s on in both").arg(QLocale().toString(m_comparison->from.count(), 'f', 1)));
    for (QWidget* control : controls())
        control->setVisible(true);
    m_stack->setCurrentWidget(m_plots);
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

void CompareCard::showSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setDetail({});
    for (QWidget* control : controls())
        control->setVisible(false);
    m_stack->setCurrentWidget(m_sentence);
}

QString CompareCard::sentence() const
{
    return m_stack->currentWidget() == m_sentence ? m_sentence->text() : QString();
}

QString CompareCard::featuresSentence() const
{
    return m_features->currentWidget() == m_fault ? m_fault->text() : QString();
}

} // namespace baseline::sessions
