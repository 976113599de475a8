// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/alarms_tab.h"

#include "app/deploy/alarm_card.h"
#include "app/deploy/alarms_card.h"
#include "app/widgets/fail_later.h"
#include "app/widgets/flip_command.h"
#include "app/widgets/undo_buttons.h"
#include "core/workbench/alarm_labels.h"
#include "core/workbench/explanation_words.h"
#include "core/workbench/kept_alarms.h"
#include "core/workbench/reversible_edits.h"
#include "core/workbench/running_work.h"
#include "core/workbench/sentence.h"

#include <QVBoxLayout>

#include <algorithm>

namespace baseline::deploy {

AlarmsTab::AlarmsTab(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_list(new AlarmsCard(this)), m_card(new AlarmCard(this))
{
    setProperty("helpPage", QStringLiteral("put-a-model-on-a-board#when-it-alarms"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_list, 2);
    column->addWidget(m_card, 3);
    m_list->addHeaderWidget(new widgets::UndoButtons(m_undo, this));
    m_project = bench.projectPath();
    connectBench();
    connect(m_list, &AlarmsCard::chosenChanged, this, &AlarmsTab::showChosen);
    connect(m_card, &AlarmCard::judged, this, &AlarmsTab::judge);
    connect(m_card, &AlarmCard::labelRequested, this, &AlarmsTab::labelAndRetrain);
    workbench::nameJob(m_training, [] { return tr("Training a model again"); });
    connect(m_card, &AlarmCard::cancelRequested, &m_training, &workbench::BackgroundJob::cancel);
    connect(&m_training, &workbench::BackgroundJob::progressed, m_card, &AlarmCard::setProgress);
    showAlarms();
}

AlarmsTab::~AlarmsTab() = default;

void AlarmsTab::connectBench()
{
    using workbench::AlarmLog;
    using workbench::Workbench;
    connect(&m_bench.alarms(), &AlarmLog::raised, this, &AlarmsTab::showAlarms);
    connect(&m_bench.alarms(), &AlarmLog::cleared, this, &AlarmsTab::showAlarms);
    connect(&m_bench, &Workbench::recordingsChanged, this, &AlarmsTab::showAlarms);
    connect(&m_bench, &Workbench::modelsChanged, this, &AlarmsTab::showAlarms);
    connect(&m_bench.board(), &workbench::Board::keptAlarmsChanged, this, &AlarmsTab::showAlarms);
    connect(&m_bench, &Workbench::projectChanged, this, [this] {
        if (m_project == m_bench.projectPath())
            return;
        m_project = m_bench.projectPath();
        m_training.cancel();
        m_undo.clear();
        m_question.reset();
        showAlarms();
    });
}

/// Why the chosen alarm cannot be judged; empty: it can.
QString AlarmsTab::obstacle() const
{
    const project::Alarm* alarm = chosen();
    if (m_bench.database() == nullptr)
        return tr("No project is open.");
    if (m_bench.readOnly() != project::ProjectFile::ReadOnly::No)
        return tr("The project is open for reading only.");
    if (alarm == nullptr || static_cast<std::size_t>(alarm - m_alarms.data()) >= m_stored)
        return tr("This alarm is not in the project, or not yet.");
    return {};
}

/// Those of the project, and those of this session that are in no project or not yet.
void AlarmsTab::showAlarms()
{
    m_alarms.clear();
    if (project::Database* database = m_bench.database()) {
        auto stored = project::listAlarms(*database);
        if (stored)
            m_alarms = std::move(*stored);
        else
            widgets::failLater(this, stored.error());
        if (const auto labels = project::listLabels(*database))
            m_card->setFaultLabels(*labels);
    }
    m_stored = m_alarms.size();
    for (const project::Alarm& seen : m_bench.alarms().alarms()) {
        const auto known = std::ranges::find(m_alarms, seen.id, &project::Alarm::id);
        if (known == m_alarms.end())
            m_alarms.push_back(seen);
        else if (seen.clearedUtc.isValid())
            known->clearedUtc = seen.clearedUtc; // the project is written a little later
    }
    m_list->setAlarms(m_alarms);
    // What the studio saw itself is not told a second time by the board.
    m_list->setKept(m_bench.alarms().unheard(workbench::keptAlarmFacts(m_bench.board())));
    if (m_list->chosenId().isEmpty() && !m_list->table().rows().empty())
        m_list->choose(m_list->table().rows().front().id);
    showChosen();
    const std::size_t count = m_list->table().rows().size();
    if (count != std::exchange(m_count, count))
        emit countChanged();
}

const project::Alarm* AlarmsTab::chosen() const
{
    const auto found = std::ranges::find(m_alarms, m_list->chosenId(), &project::Alarm::id);
    return found == m_alarms.end() || found->id.isEmpty() ? nullptr : &*found;
}

void AlarmsTab::showChosen()
{
    const project::Alarm* alarm = chosen();
    if (alarm == nullptr) {
        m_question.reset();
        m_card->showNothing(m_list->chosenId().isEmpty()
                                ? tr("Choose an alarm to see what contributed to it.")
                                : tr("The board alone saw this alarm, so no signal was kept and nothing more is known of it."));
        return;
    }
    m_card->showAlarm(*alarm, obstacle());
    explain();
}

void AlarmsTab::explain()
{
    const project::Alarm& alarm = *chosen();
    if (alarm.recordingId.isEmpty() || m_bench.database() == nullptr) {
        m_question.reset();
        const bool isOn = !alarm.clearedUtc.isValid() && m_bench.alarms().current()
                          && m_bench.alarms().current()->id == alarm.id;
        m_card->showSentence(m_bench.database() == nullptr
                                 ? tr("Without a project no signal is kept. Open one on the Sessions page.")
                             : isOn || m_bench.isKeepingSignal(alarm.id)
                                 ? tr("The signal around this alarm is still coming in; it takes half a minute at most.")
                                 : tr("No signal was kept with this alarm. The board named: %1.")
                                       .arg(alarm.why.isEmpty() ? tr("nothing") : alarm.why));
        return;
    }
    const workbench::ExplanationQuestion question{m_bench.projectPath(), alarm.recordingId, {}, alarm.modelHash};
    if (m_question == question)
        return;
    m_question = question;
    m_card->showSentence(tr("Comparing with the nearest normal windows…"));
    m_explaining.cancel(); // its end asks for what is wanted then
    m_explaining.start<workbench::AlarmExplanation>(
        [question](const Progress& progress) { return workbench::explainAlarm(question, progress); },
        [this, question](const auto& explanation) { showExplained(question, explanation); });
}

void AlarmsTab::showExplained(const workbench::ExplanationQuestion& question,
                              const Result<workbench::AlarmExplanation>& explanation)
{
    if (m_question != question) { // another alarm was chosen meanwhile
        if (m_question && chosen() != nullptr) {
            m_question.reset();
            explain();
        }
        return;
    }
    if (explanation)
        m_card->showExplanation(*explanation);
    else
        m_card->showSentence(workbench::explanationSentence(explanation.error()));
}

void AlarmsTab::push(std::vector<project::Edit> edits, const QString& text)
{
    m_undo.push(new widgets::FlipCommand(
        text, workbench::reversible(m_bench, std::move(edits), [this](const Error& error) { emit failed(error); })));
}

void AlarmsTab::judge(project::Judgement judgement)
{
    const project::Alarm* alarm = chosen();
    if (alarm == nullptr || !obstacle().isEmpty() || alarm->judgement == judgement)
        return;
    push({project::JudgeAlarm{alarm->id, judgement}}, tr("judgement of an alarm"));
}

void AlarmsTab::labelAndRetrain()
{
    const project::Alarm* alarm = chosen();
    if (alarm == nullptr || !obstacle().isEmpty() || m_training.isRunning())
        return;
    const QString path = m_bench.projectPath();
    const QString id = alarm->id;
    m_card->showWorking(tr("Finding the stretch that alarmed…"));
    m_training.start<std::vector<project::Edit>>(
        [path, id, label = m_card->faultLabel()](const Progress& progress) {
            return workbench::alarmLabelEdits(path, id, label, progress);
        },
        [this, id, path](const auto& edits) {
            if (path == m_bench.projectPath())
                takeLabels(id, edits);
            else
                m_card->showOutcome({}); // another project was opened meanwhile
        });
}

void AlarmsTab::takeLabels(const QString& alarmId, const Result<std::vector<project::Edit>>& edits)
{
    if (!edits) {
        m_card->showOutcome(workbench::explanationSentence(edits.error()));
        return;
    }
    push(*edits, tr("labels of an alarm"));
    const auto alarm = m_bench.database() != nullptr ? project::findAlarm(*m_bench.database(), alarmId)
                                                     : Result<project::Alarm>(Error{Error::Code::NotFound});
    const auto changes = alarm ? workbench::alarmChangesModel(*m_bench.database(), *alarm) : Result<bool>(alarm.error());
    if (!changes) {
        m_card->showOutcome(tr("The labels are stored.") + QLatin1Char(' ')
                            + workbench::explanationSentence(changes.error()));
        return;
    }
    if (!*changes) {
        m_card->showOutcome(tr("The stretch is labelled as “%1”. Its model learns from normal running alone, so training again "
                               "would change nothing; the label counts in thresholds, comparisons and evaluations.")
                                .arg(m_card->faultLabel()));
        return;
    }
    m_card->showWorking(tr("Training again…"));
    m_training.start<std::shared_ptr<const workbench::Retrained>>(
        [path = m_bench.projectPath(), alarmId](const Progress& progress) {
            return workbench::retrainForAlarm(path, alarmId, progress);
        },
        [this, path = m_bench.projectPath()](const auto& retrained) {
            if (path == m_bench.projectPath())
                takeModel(retrained);
            else
                m_card->showOutcome({});
        });
}

void AlarmsTab::takeModel(const Result<std::shared_ptr<const workbench::Retrained>>& retrained)
{
    if (!retrained) {
        m_card->showOutcome(tr("The labels are stored.") + QLatin1Char(' ')
                            + workbench::explanationSentence(retrained.error()));
        return;
    }
    const workbench::Retrained& result = **retrained;
    const Status stored = m_bench.adopt(result.outcome, result.trainedOn);
    m_card->showOutcome(workbench::retrainedSentence(result));
    if (!stored)
        emit failed(stored.error());
    else
        emit notify(tr("“%1” is trained and at hand.").arg(QString::fromStdString(result.outcome.model.identity.name)));
}

} // namespace baseline::deploy
