// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/signal/signal_card.h"

#include "app/sessions/recording_words.h"
#include "app/sessions/signal/step_form.h"
#include "app/sessions/signal/step_list.h"
#include "app/sessions/signal/step_plots.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/refill_box.h"
#include "app/widgets/sentence_stack.h"
#include "app/widgets/shown_unit.h"
#include "core/workbench/sentence.h"
#include "core/workbench/signal_chain_text.h"
#include "core/workbench/workbench.h"

#include <QComboBox>
#include <QFile>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::sessions {

namespace {

using Scale = widgets::SpectrumView::Scale;
using widgets::ButtonKind;
using widgets::makeButton;

constexpr double spans[] = {0.1, 1.0, 10.0, 60.0}; // s that can be looked at
constexpr double usualSpan = 10.0;
constexpr double timelineSpan = 0.0; // in the box: what the timeline shows
constexpr std::chrono::milliseconds rest(150); // until a change is worked on
constexpr qint64 mostBytes = 1'000'000; // of a file of steps

} // namespace

SignalCard::SignalCard(workbench::Workbench& bench, QWidget* parent)
    : Card(tr("Signal"), parent), m_bench(bench), m_stack(new widgets::SentenceStack(this)),
      m_list(new StepList(this)), m_form(new StepForm(this)), m_plots(new StepPlots(this)),
      m_note(new widgets::ElidedLabel(this)), m_channel(new QComboBox(this)), m_span(new QComboBox(this)),
      m_scale(new QComboBox(this)),
      m_store(makeButton(ButtonKind::Plain, tr("Store as recor&ding"), {}, this)),
      m_add(makeButton(ButtonKind::Plain, tr("&Add"), QStringLiteral("plus"), this)),
      m_presets(makeButton(ButtonKind::Plain, tr("&Presets"), {}, this)),
      m_remove(makeButton(ButtonKind::Quiet, {}, QStringLiteral("trash"), this)),
      m_up(makeButton(ButtonKind::Quiet, QStringLiteral("↑"), {}, this)),
      m_down(makeButton(ButtonKind::Quiet, QStringLiteral("↓"), {}, this)), m_addMenu(new QMenu(m_add)),
      m_presetMenu(new QMenu(m_presets)), m_job([this] { return isVisible(); }, [this] { work(); }, rest)
{
    m_stack->setContent(buildBody());
    setContent(m_stack);
    buildHeader();
    connectSteps();
    connect(&m_bench, &workbench::Workbench::projectChanged, this,
            [this] { showNothing(tr("Choose a recording to see its signal.")); });
    connect(&widgets::ShownUnitOwner::instance(), &widgets::ShownUnitOwner::changed, this, &SignalCard::showPlots);
    showNothing(tr("Choose a recording to see its signal."));
}

SignalCard::~SignalCard() = default;

void SignalCard::buildHeader()
{
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setToolTip(tr("The channel that is drawn"));
    m_span->setAccessibleName(tr("Span"));
    m_span->setToolTip(tr("How much of the recording is looked at, around the middle of what the timeline shows"));
    m_span->addItem(tr("as the timeline"), timelineSpan);
    for (const double span : spans)
        m_span->addItem(tr("%1 s").arg(QLocale().toString(span)), span);
    m_span->setCurrentIndex(m_span->findData(usualSpan));
    m_scale->setAccessibleName(tr("Scale of the spectrum"));
    m_scale->setToolTip(tr("Decibels show the faint lines too, the linear scale how large they are"));
    m_scale->addItem(tr("dB"), static_cast<int>(Scale::Decibel));
    m_scale->addItem(tr("linear"), static_cast<int>(Scale::Linear));
    m_store->setToolTip(tr("Puts the whole recording, behind all steps, into the project as a new one (Alt+D)"));
    m_store->setObjectName(QStringLiteral("storeProcessed"));
    for (QWidget* control : controls())
        addHeaderWidget(control);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &SignalCard::refresh);
    connect(m_span, &QComboBox::currentIndexChanged, this, &SignalCard::refresh);
    connect(m_scale, &QComboBox::currentIndexChanged, this, [this] {
        m_plots->setScale(static_cast<Scale>(m_scale->currentData().toInt()));
        showPlots();
    });
    connect(m_store, &QPushButton::clicked, this, [this] {
        if (m_recording)
            emit storeRequested(m_recording->info.id, chain());
    });
}

std::array<QWidget*, 4> SignalCard::controls() const
{
    return {m_channel, m_span, m_scale, m_store};
}

QWidget* SignalCard::buildBody()
{
    m_note->setAccessibleName(tr("About the steps"));
    m_note->setProperty("role", QStringLiteral("subtitle"));
    auto* right = new QWidget(this);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(2);
    rightLayout->addWidget(m_plots, 1);
    rightLayout->addWidget(m_note);
    auto* body = new QSplitter(Qt::Horizontal, this);
    body->setHandleWidth(12);
    body->setChildrenCollapsible(false);
    body->addWidget(buildSteps());
    body->addWidget(right);
    body->setStretchFactor(0, 0);
    body->setStretchFactor(1, 1);
    body->setSizes({300, 860});
    return body;
}

QWidget* SignalCard::buildSteps()
{
    m_add->setMenu(m_addMenu);
    m_add->setObjectName(QStringLiteral("addStep"));
    m_add->setToolTip(tr("Adds a step behind the chosen one (Alt+A)"));
    m_presets->setMenu(m_presetMenu);
    m_presets->setObjectName(QStringLiteral("presets"));
    m_presets->setToolTip(tr("Steps that are often wanted; open and save steps (Alt+P)"));
    const auto name = [](QPushButton* button, const QString& text, const QString& keys, const char* object) {
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
        button->setObjectName(QLatin1String(object));
    };
    name(m_remove, tr("Remove the step"), tr("Delete"), "removeStep");
    name(m_up, tr("Move the step up"), tr("Alt+Up"), "moveStepUp");
    name(m_down, tr("Move the step down"), tr("Alt+Down"), "moveStepDown");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton* button : {m_add, m_presets})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QPushButton* button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    auto* fields = new QScrollArea(this);
    fields->setWidget(m_form);
    fields->setWidgetResizable(true);
    fields->setFrameShape(QFrame::NoFrame);
    fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* steps = new QWidget(this);
    auto* layout = new QVBoxLayout(steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(buttons);
    layout->addWidget(m_list, 3);
    layout->addWidget(fields, 4);
    return steps;
}

void SignalCard::connectSteps()
{
    connect(m_list, &StepList::chainChanged, this, [this] {
        const auto at = m_list->chosen();
        m_form->show(at ? std::optional(chain().steps[*at]) : std::nullopt);
        refresh();
    });
    connect(m_list, &StepList::chosenChanged, this, [this] {
        const auto at = m_list->chosen();
        m_form->show(at ? std::optional(chain().steps[*at]) : std::nullopt);
        showButtons();
        showPlots();
    });
    connect(m_form, &StepForm::changed, m_list, &StepList::changeChosen);
    connect(m_remove, &QPushButton::clicked, m_list, &StepList::removeChosen);
    connect(m_up, &QPushButton::clicked, this, [this] { m_list->moveChosen(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_list->moveChosen(1); });
}

const dsp::SignalChain& SignalCard::chain() const
{
    return m_list->chain();
}

Hertz SignalCard::rate() const
{
    return m_recording ? m_recording->info.nominalRate : Hertz{};
}

void SignalCard::setChain(const dsp::SignalChain& chain)
{
    m_list->setChain(chain);
}

void SignalCard::openChain(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(Error{Error::Code::FileUnreadable, file.errorString().toStdString(), path.toStdString(), 0.0});
        return;
    }
    auto read = workbench::chainOf(file.read(mostBytes));
    if (read)
        setChain(*read);
    else
        emit failed(read.error());
}

void SignalCard::saveChain(const QString& path)
{
    QSaveFile file(path);
    const QByteArray text = workbench::chainText(chain()) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        emit failed(Error{Error::Code::FileNotWritable, file.errorString().toStdString(), path.toStdString(), 0.0});
}

void SignalCard::show(const project::RecordingSummary& recording)
{
    if (recording.running)
        return showNothing(tr("“%1” is being recorded. Its picture is on the Live page.").arg(recording.info.name));
    if (recording.length == 0)
        return showNothing(tr("“%1” has no samples.").arg(recording.info.name));
    const bool isSame = m_recording && m_recording->info.id == recording.info.id
                        && m_recording->length == recording.length;
    m_recording = recording;
    setTitle(recording.info.name);
    if (isSame)
        return;
    m_window = workbench::TimelineWindow::whole(recording.length);
    m_steps.reset();
    m_plots->clear();
    widgets::refillBox(*m_channel, channelNames(recording.info.channels));
    fillMenus();
    for (QWidget* control : controls())
        control->setVisible(true);
    m_stack->showContent();
    showButtons();
    refresh();
}

void SignalCard::showNothing(const QString& sentence)
{
    m_recording.reset();
    m_steps.reset();
    m_job.drop();
    setTitle(tr("Signal"));
    setDetail({});
    for (QWidget* control : controls())
        control->setVisible(false);
    m_stack->showSentence(sentence);
}

QString SignalCard::sentence() const
{
    return m_stack->sentence();
}

void SignalCard::setWindow(const workbench::TimelineWindow& window)
{
    if (!m_recording || window.length != m_recording->length || window == m_window)
        return;
    const recording::Span before = wantedSpan();
    m_window = window;
    if (!(wantedSpan() == before))
        refresh();
}

recording::Span SignalCard::wantedSpan() const
{
    const double seconds = m_span->currentData().toDouble();
    if (seconds == timelineSpan)
        return m_window.positions();
    const auto count = std::clamp<SampleIndex>(static_cast<SampleIndex>(std::llround(seconds * rate().value)), 1,
                                               m_recording->length);
    const auto middle = static_cast<SampleIndex>(m_window.first + 0.5 * m_window.count);
    return {std::clamp<SampleIndex>(middle - count / 2, 0, m_recording->length - count), count};
}

void SignalCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    m_job.resume();
}

/// Something was changed that the signal depends on.
void SignalCard::refresh()
{
    showButtons();
    if (m_recording)
        m_job.refresh();
}

void SignalCard::work()
{
    m_shownChain = chain();
    const workbench::SignalStepsRequest request{m_bench.projectPath(),
                                                m_recording->info.id,
                                                wantedSpan(),
                                                {static_cast<std::size_t>(std::max(0, m_channel->currentIndex()))},
                                                chain()};
    m_job.run<workbench::SignalSteps>(
        [request](const Progress& progress) { return workbench::takeSignalSteps(request, progress); },
        [this](Result<workbench::SignalSteps> steps) { take(std::move(steps)); });
}

void SignalCard::take(Result<workbench::SignalSteps> steps)
{
    if (!steps) {
        m_steps.reset();
        m_plots->clear();
        m_note->showText(workbench::signalSentence(steps.error()));
        setDetail({});
    } else {
        m_steps = std::move(*steps);
        showSteps();
    }
    emit stepsTaken();
}

void SignalCard::showSteps()
{
    const dsp::SignalStages& stages = m_steps->stages;
    m_list->setFault(stages.faultyStep, stages.fault ? workbench::signalSentence(*stages.fault) : QString());
    const QLocale locale;
    const double from = durationOf(m_steps->span.first, rate()).count();
    const double to = durationOf(m_steps->span.end(), rate()).count();
    setDetail(tr("%1 to %2 s").arg(locale.toString(from, 'f', 2), locale.toString(to, 'f', 2)));
    showPlots();
}

void SignalCard::showPlots()
{
    const auto at = m_list->chosen();
    const bool isFaulty = m_steps && m_steps->stages.fault.has_value();
    m_form->setFault(isFaulty && at == m_steps->stages.faultyStep ? workbench::signalSentence(*m_steps->stages.fault)
                                                                  : QString());
    if (!m_steps || !(m_shownChain.steps.size() == chain().steps.size()))
        return; // what is wanted is on its way
    m_plots->show(*m_steps, m_shownChain, at, rate());
    if (isFaulty && (!at || *at >= m_steps->stages.faultyStep)) {
        m_note->showText(tr("Step %1: %2").arg(m_steps->stages.faultyStep + 1).arg(
            workbench::signalSentence(*m_steps->stages.fault)));
        return;
    }
    const dsp::SignalStage& last = *m_steps->stages.stages.back();
    m_note->showText(tr("Behind all steps: %1 samples a second, %2 Hz a line")
                        .arg(QLocale().toString(last.form.rate.value, 'g', 6),
                             QLocale().toString(last.spectra.front().binWidth.value, 'g', 3)));
}

void SignalCard::showButtons()
{
    const auto at = m_list->chosen();
    const std::size_t count = chain().steps.size();
    m_remove->setEnabled(at.has_value());
    m_up->setEnabled(at && *at > 0);
    m_down->setEnabled(at && *at + 1 < count);
    m_store->setEnabled(m_recording && std::ranges::any_of(chain().steps, &dsp::SignalStep::isOn));
}

} // namespace baseline::sessions
