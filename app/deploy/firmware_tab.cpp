// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/firmware_tab.h"

#include "app/deploy/board_facts.h"
#include "app/deploy/build_log.h"
#include "app/deploy/command_note.h"
#include "app/deploy/double_tap_help.h"
#include "app/deploy/firmware_form.h"
#include "app/deploy/model_facts.h"
#include "app/deploy/outcome_card.h"
#include "core/workbench/sentence.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace baseline::deploy {

using workbench::FirmwareTarget;

namespace {

QStringList flashStages()
{
    return {QStringLiteral("restart"), QStringLiteral("wait for the bootloader"), QStringLiteral("write"),
            QStringLiteral("start"), QStringLiteral("compare")};
}

/// BackgroundJob thins progress out; where a stage begins must not get lost, or the wrong one seems to have failed.
Progress tellingStages(const Progress& progress, OutcomeCard* card)
{
    Progress telling = progress;
    telling.report = [report = progress.report, card, last = std::string()](double fraction,
                                                                            std::string_view stage) mutable {
        if (stage != last) {
            last = stage;
            QMetaObject::invokeMethod(card, [card, name = QString::fromStdString(last)] { card->enterStage(name); },
                                      Qt::QueuedConnection);
        }
        if (report)
            report(fraction, stage);
    };
    return telling;
}

QStringList rebuildStages(FirmwareTarget target)
{
    QStringList stages{QStringLiteral("connect"), QStringLiteral("prepare")};
    if (target == FirmwareTarget::Mps2An386)
        stages += QStringLiteral("configure");
    return stages + QStringList{QStringLiteral("compile"), QStringLiteral("image")} + flashStages()
           + QStringList{QStringLiteral("read back")};
}

} // namespace

FirmwareTab::FirmwareTab(workbench::Workbench& bench, workbench::BackgroundJob& job, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_job(job), m_columns(new QHBoxLayout(this)), m_form(new FirmwareForm(this)),
      m_outcome(new OutcomeCard(tr("Progress"), this)), m_command(new CommandNote(this)),
      m_help(new DoubleTapHelp(this)), m_log(new BuildLog(this))
{
    setProperty("helpPage", QStringLiteral("put-a-model-on-a-board#built-into-firmware"));
    buildLayout();
    connectCards();
    findPorts();
    showBoard();
}

FirmwareTab::~FirmwareTab() = default;

void FirmwareTab::buildLayout()
{
    m_command->hide();
    m_help->hide();
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_form);
    left->addWidget(m_outcome, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_command);
    right->addWidget(m_help);
    right->addWidget(m_log, 1);
    right->addStretch(0);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(12);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
}

void FirmwareTab::setNarrow(bool narrow)
{
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FirmwareTab::connectCards()
{
    connect(m_form, &FirmwareForm::rebuildRequested, this, &FirmwareTab::rebuild);
    connect(m_form, &FirmwareForm::fileChosen, this, &FirmwareTab::flashFile);
    connect(m_form, &FirmwareForm::changed, this, &FirmwareTab::showReadiness);
    connect(m_help, &DoubleTapHelp::retryRequested, this, &FirmwareTab::tryAgain);
    connect(m_help, &DoubleTapHelp::dismissed, this, &FirmwareTab::leaveBoard);
    connect(m_outcome, &OutcomeCard::cancelRequested, &m_job, &workbench::BackgroundJob::cancel);
    connect(&m_job, &workbench::BackgroundJob::progressed, this, [this](double fraction, const QString& stage) {
        if (isBusy())
            m_outcome->setProgress(fraction, stage);
    });
}

/// The user does not want to go on: back to the board as it is.
void FirmwareTab::leaveBoard()
{
    m_help->hide();
    m_outcome->clearOutcome();
    if (!m_portBefore.isEmpty())
        m_bench.board().connectTo(m_portBefore);
}

QString FirmwareTab::connectedPort() const
{
    const workbench::Board& board = m_bench.board();
    return board.isOpen() ? board.port() : QString();
}

std::optional<BoardKind> FirmwareTab::connectedKind() const
{
    const auto hello = m_bench.board().hello();
    const bool chosen = !connectedPort().isEmpty() && connectedPort() == m_form->port() && hello;
    return chosen ? std::optional(hello->board) : std::nullopt;
}

void FirmwareTab::findPorts()
{
    m_form->setPorts(workbench::Board::ports(), connectedPort());
    showReadiness();
}

void FirmwareTab::showBoard()
{
    if (const QString connected = connectedPort(); !connected.isEmpty() && !isBusy())
        m_form->setPort(connected);
    showReadiness();
}

QString FirmwareTab::obstacleToFlash() const
{
    if (m_job.isRunning() || isBusy())
        return tr("Something else works on the board now.");
    if (m_bench.recorder().isRunning())
        return tr("A recording runs. Stop it first: the board restarts.");
    if (m_form->port().isEmpty())
        return tr("Plug in a board, or type its port.");
    if (connectedKind() == BoardKind::Virtual)
        return tr("This Virtual Nano is a program of this computer: there is no firmware to flash. “Virtual Nano, emulated "
                  "chip” on the Live page has some.");
    return {};
}

QString FirmwareTab::obstacleToRebuild() const
{
    if (const QString why = obstacleToFlash(); !why.isEmpty())
        return why;
    if (!m_bench.modelAtHand())
        return tr("There is no model at hand. Train one, or choose one under Deploy.");
    return {};
}

void FirmwareTab::showReadiness()
{
    const auto model = m_bench.modelAtHand();
    const QString name = model ? QString::fromStdString(model->model.identity.name) : QString();
    m_form->setModel(model ? tr("“%1”, %2").arg(name, bytesText(model->image.size())) : tr("no model at hand"));
    m_form->setKind(connectedKind());
    m_form->setLocked(isBusy());
    const QString flashWhy = obstacleToFlash();
    const QString rebuildWhy = obstacleToRebuild();
    m_form->setObstacles(rebuildWhy, flashWhy);
    m_help->setReady(flashWhy.isEmpty());
    if (isBusy())
        return;
    m_outcome->showReadiness(widgets::State::Neutral,
                             !rebuildWhy.isEmpty()
                                 ? rebuildWhy
                                 : tr("Builds firmware with “%1” in it for the %2, writes it through the bootloader of "
                                      "the board at %3, and reads back what runs. The models in the slots stay.")
                                       .arg(name, m_form->targetText(), m_form->port()));
}

void FirmwareTab::rebuild()
{
    if (obstacleToRebuild().isEmpty())
        begin(Task::Rebuild, false);
}

void FirmwareTab::flashFile(const QString& path)
{
    if (!obstacleToFlash().isEmpty())
        return;
    m_file = path;
    begin(Task::File, false);
}

void FirmwareTab::tryAgain()
{
    const bool possible = m_last == Task::Rebuild ? obstacleToRebuild().isEmpty() : obstacleToFlash().isEmpty();
    if (m_last != Task::None && possible)
        begin(m_last, true);
}

void FirmwareTab::begin(Task task, bool alreadyInBootloader)
{
    m_task = task;
    m_last = task;
    m_help->hide();
    m_command->hide();
    if (task == Task::Rebuild) {
        m_log->clear();
        m_log->setFolded(false);
        m_outcome->showRunning(tr("Building firmware with “%1” and putting it on the board…")
                                   .arg(QString::fromStdString(m_bench.modelAtHand()->model.identity.name)),
                               true, rebuildStages(m_form->target()));
    } else {
        m_outcome->showRunning(tr("Putting “%1” on the board…").arg(QFileInfo(m_file).fileName()), true,
                               flashStages());
    }
    emit busyChanged(true);
    showReadiness();
    workbench::Board& board = m_bench.board();
    if (!board.isOpen()) {
        if (!alreadyInBootloader)
            m_portBefore.clear();
        launch(alreadyInBootloader);
        return;
    }
    m_portBefore = board.port();
    // Nobody else may hold the port; what the link still does has to end first.
    connect(&board, &workbench::Board::disconnected, this,
            [this, alreadyInBootloader] { launch(alreadyInBootloader); }, Qt::SingleShotConnection);
    board.disconnectBoard();
}

void FirmwareTab::launch(bool alreadyInBootloader)
{
    if (m_task == Task::Rebuild)
        launchRebuild(alreadyInBootloader);
    else
        launchFlash(alreadyInBootloader);
}

void FirmwareTab::launchRebuild(bool alreadyInBootloader)
{
    const auto model = m_bench.modelAtHand();
    workbench::RebuildRequest request;
    request.build.image = model->image;
    request.build.target = m_form->target();
    // The log lives in this thread; the page ends the job before it goes.
    request.build.log = [log = m_log](const QString& line) {
        QMetaObject::invokeMethod(log, [log, line] { log->addLine(line); }, Qt::QueuedConnection);
    };
    request.port = m_form->port();
    request.alreadyInBootloader = alreadyInBootloader;
    request.deployment = {m_bench.projectPath(), model->projectId};
    m_job.start<workbench::RebuildReport>(
        [job = m_jobs.rebuild, request, card = m_outcome](const Progress& progress) {
            return job(request, tellingStages(progress, card));
        },
        [this](Result<workbench::RebuildReport> report) {
            if (report)
                showRebuilt(*report);
            else
                showFailed(report.error());
        });
}

void FirmwareTab::launchFlash(bool alreadyInBootloader)
{
    workbench::FlashRequest request;
    request.port = m_form->port();
    request.alreadyInBootloader = alreadyInBootloader;
    request.board =
        m_form->target() == FirmwareTarget::Mps2An386 ? BoardKind::Mps2An386 : BoardKind::Nano33BleSense;
    m_job.start<workbench::FlashReport>(
        [job = m_jobs.flash, request, file = m_file, card = m_outcome](const Progress& progress) mutable {
            Result<std::vector<std::uint8_t>> image = workbench::readFirmwareFile(file);
            if (!image)
                return Result<workbench::FlashReport>(image.error());
            request.image = std::move(*image);
            return job(request, tellingStages(progress, card));
        },
        [this](Result<workbench::FlashReport> report) {
            if (report)
                showFlashed(*report);
            else
                showFailed(report.error());
        });
}

void FirmwareTab::showRebuilt(const workbench::RebuildReport& report)
{
    if (report.logFault)
        m_outcome->showDone(widgets::State::Warning,
                            tr("“%1” runs on the board, but the project could not note it: %2")
                                .arg(report.modelName, workbench::sentenceFor(*report.logFault)),
                            report.stages, report.took);
    else
        m_outcome->showDone(widgets::State::Good,
                            tr("The board at %1 runs new firmware with “%2” built in. Read back and compared: equal. "
                               "%3 of flash, %4 of RAM, built with %5.")
                                .arg(report.port, report.modelName, bytesText(report.build.bytes),
                                     bytesText(report.build.ramBytes), report.build.tool),
                            report.stages, report.took);
    emit notify(tr("“%1” is built in and runs.").arg(report.modelName));
    end(report.port);
}

void FirmwareTab::showFlashed(const workbench::FlashReport& report)
{
    const QString model = report.hello.active.slot == noSlot ? tr("no model")
                                                             : tr("“%1”").arg(modelNameText(report.hello.active));
    const QString sentence =
        report.pages == 1
            ? tr("“%1” runs on the board at %2: one page written and checked. It scores with %3.")
            : tr("“%1” runs on the board at %2: %n pages written and checked. It scores with %3.", nullptr, report.pages);
    m_outcome->showDone(widgets::State::Good, sentence.arg(QFileInfo(m_file).fileName(), report.port, model),
                        report.stages, report.took);
    emit notify(tr("New firmware runs on the board."));
    end(report.port);
}

void FirmwareTab::showFailed(const Error& error)
{
    m_outcome->showFailed(workbench::sentenceFor(error));
    // The board is, or has to be brought, in its bootloader: the port stays free for another try.
    const bool waits = error.code == Error::Code::FlashFailed;
    const bool needsHands = waits || error.code == Error::Code::NoBootloader;
    if (error.code == Error::Code::ToolMissing) {
        m_command->setCommand(QString::fromStdString(error.subject), QString::fromStdString(error.detail));
        m_command->show();
    }
    if (needsHands) {
        m_log->setFolded(true); // makes room
        m_help->setWaiting(waits);
        m_help->show();
        findPorts();
    }
    end(needsHands ? QString() : m_portBefore);
}

void FirmwareTab::end(const QString& reconnectTo)
{
    m_task = Task::None;
    if (!reconnectTo.isEmpty()) {
        m_bench.board().connectTo(reconnectTo);
        m_form->setPort(reconnectTo);
    }
    emit busyChanged(false);
    emit deployed();
    showReadiness();
}

} // namespace baseline::deploy
