// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessions_page.h"

#include "app/sessions/activity_card.h"
#include "app/sessions/library_jobs.h"
#include "app/sessions/recording_tabs.h"
#include "app/sessions/recording_words.h"
#include "app/sessions/recordings_card.h"
#include "app/sessions/replay_start.h"
#include "app/sessions/synthetic_card.h"
#include "app/sessions/timeline_card.h"
#include "app/sessions/transfers.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/fail_later.h"
#include "app/widgets/page_header.h"
#include "app/widgets/text_scale.h"
#include "app/widgets/undo_buttons.h"
#include "core/project/machines.h"
#include "core/project/sessions.h"
#include "core/workbench/note_sentence.h"
#include "core/workbench/sentence.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baseline::sessions {

namespace {

using widgets::ButtonKind;
using widgets::makeButton;

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

SessionsPage::SessionsPage(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_jobs(new LibraryJobs(bench, this)),
      m_header(new widgets::PageHeader(tr("Sessions"), this)), m_activity(new ActivityCard(this)),
      m_synthetic(new SyntheticCard(this)), m_stack(new QStackedWidget(this)),
      m_nothing(new widgets::EmptyState(
          QStringLiteral("library"), tr("Nothing recorded yet"),
          tr("Record the machine while it runs well. Files can be imported, or dropped here; synthetic data lets you "
             "try everything without a machine."),
          tr("Record on the Live page"), this)),
      m_noProject(new widgets::EmptyState(QStringLiteral("folder"), tr("No project is open"),
                                          tr("Open one, or make a new one, in the menu at the lower left."), {}, this)),
      m_recordings(new RecordingsCard(this)), m_transfers(new Transfers(bench, *m_jobs, *m_recordings, *this)),
      m_replay(new ReplayStart(bench, *m_jobs, *this)),
      m_tabs(new RecordingTabs(bench, m_undo, this))
{
    buildHeader();
    m_synthetic->hide();
    m_stack->addWidget(m_noProject);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(buildLibrary());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_activity);
    layout->addWidget(m_synthetic);
    layout->addWidget(m_stack, 1);
    setAcceptDrops(true);

    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &SessionsPage::reload);
    connect(&bench, &workbench::Workbench::recordingsChanged, this, [this] { m_reload.start(0); });
    connect(&bench, &workbench::Workbench::projectChanged, this, [this] {
        m_undo.clear();
        m_activity->showNothing();
        m_reload.start(0);
    });
    connect(m_nothing, &widgets::EmptyState::actionChosen, this, &SessionsPage::liveRequested);
    connectJobs();
    reload();
}

SessionsPage::~SessionsPage() = default;

void SessionsPage::buildHeader()
{
    m_header->addWidget(new widgets::UndoButtons(m_undo, this));
    m_synthesise = makeButton(ButtonKind::Plain, tr("&Synthetic data"), QStringLiteral("waveform"), this);
    m_synthesise->setCheckable(true);
    m_importFolder = makeButton(ButtonKind::Plain, tr("Import &folder"), QStringLiteral("folder"), this);
    m_import = makeButton(ButtonKind::Primary, tr("&Import files"), QStringLiteral("download"), this);
    m_import->setObjectName(QStringLiteral("primaryAction"));
    for (QPushButton* button : {m_synthesise, m_importFolder, m_import})
        m_header->addWidget(button);
    connect(m_synthesise, &QPushButton::toggled, this, [this](bool on) {
        m_synthetic->setVisible(on);
        if (on)
            m_synthetic->focusFirst();
    });
    connect(m_synthetic, &SyntheticCard::closed, this, [this] { m_synthesise->setChecked(false); });
    connect(m_importFolder, &QPushButton::clicked, m_transfers, &Transfers::chooseFolder);
    connect(m_import, &QPushButton::clicked, m_transfers, &Transfers::chooseFiles);
}

QWidget* SessionsPage::buildLibrary()
{
    m_export = makeButton(ButtonKind::Plain, tr("&Export"), QStringLiteral("upload"), this);
    auto* formats = new QMenu(m_export);
    m_transfers->fillExportMenu(*formats);
    m_export->setMenu(formats);
    m_remove = makeButton(ButtonKind::Plain, tr("&Remove"), QStringLiteral("trash"), this);
    m_tabs->setCornerWidget(new QWidget(m_tabs));
    auto* actions = new QHBoxLayout(m_tabs->cornerWidget());
    actions->setContentsMargins(0, 0, 0, 0);
    actions->addWidget(m_export);
    actions->addWidget(m_remove);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(12);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_recordings);
    connect(m_tabs, &RecordingTabs::failed, this, &SessionsPage::failed);
    connect(m_tabs, &RecordingTabs::notify, this, &SessionsPage::notify);
    connect(m_tabs, &RecordingTabs::storeRequested, m_jobs, &LibraryJobs::storeProcessed);
    connect(m_tabs, &RecordingTabs::newSessionRequested, m_recordings, &RecordingsCard::newSessionRequested);
    splitter->addWidget(m_tabs);
    widgets::keepScaled(*m_recordings, widgets::Extent::MinimumHeight, 130); // the header and a row
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({270, 410});
    connect(m_remove, &QPushButton::clicked, this, [this] { removeRecordings(m_recordings->selectedIds()); });
    connect(m_recordings, &RecordingsCard::selectionChanged, this, &SessionsPage::showChosen);
    connect(m_recordings, &RecordingsCard::exportRequested, this,
            [this](const QStringList& ids) { m_transfers->exportRecordings(ids, workbench::ExportFormat::Csv); });
    connect(m_recordings, &RecordingsCard::removeRequested, this, &SessionsPage::removeRecordings);
    connect(m_recordings, &RecordingsCard::labelRequested, this, &SessionsPage::labelRecordings);
    connect(m_recordings, &RecordingsCard::editRequested, this, [this](const project::Edit& edit) {
        const bool renames = std::holds_alternative<project::RenameRecording>(edit);
        const bool tags = std::holds_alternative<project::TagRecording>(edit);
        pushAll({edit}, renames ? tr("rename") : tags ? tr("tags") : tr("label"));
    });
    connect(m_recordings, &RecordingsCard::tagRequested, this, &SessionsPage::tagRecordings);
    connect(m_recordings, &RecordingsCard::replayRequested, m_replay, &ReplayStart::request);
    connect(m_recordings, &RecordingsCard::moveRequested, this, &SessionsPage::moveRecordings);
    connect(m_recordings, &RecordingsCard::newSessionRequested, this, [this](const QStringList& ids) {
        bool given = false;
        const QString name = QInputDialog::getText(this, tr("New session"), tr("Name of the session"),
                                                   QLineEdit::Normal, {}, &given)
                                 .trimmed();
        if (given && !name.isEmpty())
            moveToNewSession(ids, name);
    });
    return splitter;
}

void SessionsPage::connectJobs()
{
    connect(m_jobs, &LibraryJobs::started, this, [this](const QString& what) {
        m_activity->showRunning(what);
        m_synthetic->setBusy(true);
        showState();
    });
    connect(m_jobs, &LibraryJobs::progressed, m_activity, &ActivityCard::setProgress);
    connect(m_jobs, &LibraryJobs::failed, this, [this](const Error& error) {
        m_synthetic->setBusy(false);
        m_activity->showNothing();
        showState();
        emit failed(error);
    });
    connect(m_jobs, &LibraryJobs::imported, this, &SessionsPage::tellImported);
    connect(m_jobs, &LibraryJobs::simulated, this, [this](const QString& id, const QString& name) {
        m_synthetic->setBusy(false);
        m_activity->showNothing();
        m_selectNext = {id};
        showState();
        emit notify(tr("Added “%1”.").arg(name));
    });
    connect(m_jobs, &LibraryJobs::processed, this, [this](const QString& id, const QString& name) {
        m_synthetic->setBusy(false);
        m_activity->showNothing();
        m_selectNext = {id};
        if (pushAll({project::RemoveRecording{id, false}}, tr("store the filtered recording")))
            emit notify(tr("Added “%1”.").arg(name));
        showState();
    });
    connect(m_jobs, &LibraryJobs::exported, this, [this](const QStringList& paths) {
        m_synthetic->setBusy(false);
        m_activity->showNothing();
        showState();
        emit notify(paths.size() == 1 ? tr("Wrote %1.").arg(paths.first())
                                      : tr("Wrote %n files.", nullptr, static_cast<int>(paths.size())));
    });
    connect(m_jobs, &LibraryJobs::replayPrepared, this, [this](const workbench::Replay& replay) {
        m_synthetic->setBusy(false);
        m_activity->showNothing();
        showState();
        m_replay->play(replay);
    });
    connect(m_replay, &ReplayStart::failed, this, &SessionsPage::failed);
    connect(m_replay, &ReplayStart::started, this, [this](const QString& name) {
        emit notify(tr("A virtual Nano replays “%1”.").arg(name));
        emit liveRequested();
    });
    connect(m_activity, &ActivityCard::cancelRequested, m_jobs, &LibraryJobs::cancel);
    connect(m_activity, &ActivityCard::rateGiven, this, [this](Hertz rate) {
        recording::ImportOptions options;
        options.rate = rate;
        importFiles(m_withoutRate, options);
    });
    connect(m_synthetic, &SyntheticCard::requested, m_jobs, &LibraryJobs::addSynthetic);
}

void SessionsPage::importFiles(const QStringList& paths, const recording::ImportOptions& options)
{
    std::vector<workbench::ImportRequest> requests;
    for (const QString& path : paths)
        requests.push_back({path, options});
    m_withoutRate.clear();
    m_jobs->importFiles(requests);
}

void SessionsPage::tellImported(const std::vector<workbench::ImportedFile>& files)
{
    QStringList stored;
    QStringList lines;
    SampleIndex lost = 0;
    for (const workbench::ImportedFile& file : files) {
        if (!file.fault) {
            stored.append(file.recordingId);
            lost += file.lost;
            for (const recording::ImportNote& note : file.notes)
                lines.append(tr("%1: %2").arg(file.name, workbench::sentenceFor(note)));
        } else if (file.fault->code == Error::Code::RateUnknown) {
            m_withoutRate.append(file.path);
        } else {
            lines.append(workbench::sentenceFor(*file.fault));
        }
    }
    const int skipped = static_cast<int>(files.size()) - static_cast<int>(stored.size());
    if (lost > 0)
        lines.prepend(
            tr("%1 samples are missing in them; the gaps are marked.").arg(QLocale().toString(qlonglong(lost))));
    const int count = static_cast<int>(stored.size());
    QString sentence = count == 0   ? tr("Nothing was imported.")
                       : count == 1 ? tr("Imported one recording.")
                                    : tr("Imported %n recordings.", nullptr, count);
    if (skipped > 0)
        sentence += QLatin1Char(' ') +
                    (skipped == 1 ? tr("One file was left out.") : tr("%n files were left out.", nullptr, skipped));
    m_synthetic->setBusy(false);
    m_selectNext = stored;
    showState();
    if (lines.isEmpty() && skipped == 0) {
        m_activity->showNothing();
        emit notify(sentence);
        return;
    }
    m_activity->showReport(skipped > 0 ? widgets::State::Warning : widgets::State::Good, sentence, lines);
    if (!m_withoutRate.isEmpty())
        m_activity->askRate(static_cast<int>(m_withoutRate.size()));
}

void SessionsPage::showSessions()
{
    project::Database* database = m_bench.database();
    if (!database)
        return;
    const auto sessions = project::listSessions(*database);
    const auto machines = project::listMachines(*database);
    if (!sessions || !machines) {
        widgets::failLater(this, sessions ? machines.error() : sessions.error());
        return;
    }
    QHash<QString, QString> names;
    for (const project::Machine& machine : *machines)
        names.insert(machine.id, machine.name);
    m_recordings->setSessions(*sessions, names);
}

void SessionsPage::showRecording(const QString& id, qint64 sample)
{
    if (m_reload.isActive()) {
        m_reload.stop();
        reload();
    }
    m_recordings->select({id});
    if (m_recordings->selectedIds() != QStringList{id})
        m_tabs->show({id}, m_recordings->find(id));
    m_tabs->setCurrentWidget(&m_tabs->timeline());
    m_tabs->timeline().showPlace(sample);
}

void SessionsPage::reload()
{
    showSessions();
    auto rows = m_bench.recordings();
    if (!rows) {
        widgets::failLater(this, rows.error());
        return;
    }
    m_recordings->setRows(std::move(*rows));
    if (!m_selectNext.isEmpty())
        m_recordings->select(m_selectNext);
    else if (m_recordings->selectedIds().isEmpty() && !m_recordings->rows().empty())
        m_recordings->select({m_recordings->rows().back().info.id});
    m_selectNext.clear();
    showState();
    showChosen();
}

void SessionsPage::showState()
{
    const bool open = !m_bench.projectPath().isEmpty();
    const bool idle = open && !m_jobs->isRunning();
    for (QPushButton* button : {m_importFolder, m_import})
        button->setEnabled(idle);
    m_synthesise->setEnabled(open);
    m_synthetic->setVisible(open && m_synthesise->isChecked());
    const auto& rows = m_recordings->rows();
    if (!open)
        m_stack->setCurrentIndex(0);
    else
        m_stack->setCurrentIndex(rows.empty() ? 1 : 2);
    Seconds total{0.0};
    for (const project::RecordingSummary& row : rows)
        total += row.duration();
    if (open)
        m_header->setSubtitle(tr("%1 · %2 · %3")
                                  .arg(rows.size() == 1 ? tr("one recording")
                                                        : tr("%n recordings", nullptr, static_cast<int>(rows.size())),
                                       durationText(total), QFileInfo(m_bench.projectPath()).fileName()));
    else
        m_header->setSubtitle(tr("no project"));
}

void SessionsPage::showChosen()
{
    const QStringList ids = m_recordings->selectedIds();
    m_export->setEnabled(!ids.isEmpty() && !m_jobs->isRunning());
    m_remove->setEnabled(!ids.isEmpty());
    m_tabs->show(ids, ids.size() == 1 ? m_recordings->current() : nullptr);
}

void SessionsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_import->isEnabled() && !localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SessionsPage::dropEvent(QDropEvent* event)
{
    m_transfers->openImport(localPaths(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace baseline::sessions
