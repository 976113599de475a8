// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/deploy_tab.h"

#include "app/deploy/board_facts.h"
#include "app/deploy/fleet_card.h"
#include "app/deploy/model_card.h"
#include "app/deploy/model_facts.h"
#include "app/deploy/models_card.h"
#include "app/deploy/outcome_card.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/fail_later.h"
#include "app/widgets/save_file.h"
#include "core/workbench/board_machine.h"
#include "core/workbench/export_job.h"
#include "core/workbench/score_job.h"
#include "core/workbench/sentence.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace baseline::deploy {

using widgets::ButtonKind;
using widgets::makeButton;

DeployTab::DeployTab(workbench::Workbench& bench, workbench::BackgroundJob& job, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_job(job), m_upper(new QHBoxLayout), m_lower(new QHBoxLayout),
      m_atHand(new ModelCard(tr("At hand"), this)),
      m_models(new ModelsCard(this)), m_outcome(new OutcomeCard(tr("Deployment"), this)), m_fleet(new FleetCard(this)),
      m_save(makeButton(ButtonKind::Plain, tr("&Save model file"), QStringLiteral("file"), this)),
      m_export(makeButton(ButtonKind::Plain, tr("E&xport header"), QStringLiteral("upload"), this)),
      m_report(makeButton(ButtonKind::Plain, tr("Save re&port…"), QStringLiteral("file"), this))
{
    m_export->setObjectName(QStringLiteral("exportHeader"));
    m_export->setToolTip(tr("baseline_model.h: the same bytes, for people who build firmware"));
    m_atHand->addButton(m_save);
    m_atHand->addButton(m_export);
    m_report->setObjectName(QStringLiteral("saveReport"));
    m_report->setToolTip(tr("All that is known of the model at hand, as PDF or HTML (Ctrl+Shift+R)"));
    m_atHand->addButton(m_report);
    buildLayout();
    connectCards();
    findBoards();
    showModels();
    showModel();
}

void DeployTab::buildLayout()
{
    m_upper->setSpacing(12);
    m_upper->addWidget(m_atHand, 1);
    m_upper->addWidget(m_outcome, 1);
    m_lower->setSpacing(12);
    m_lower->addWidget(m_models, 1);
    m_lower->addWidget(m_fleet, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(m_upper);
    layout->addLayout(m_lower, 1);
}

void DeployTab::setNarrow(bool narrow)
{
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_upper->setDirection(direction);
    m_lower->setDirection(direction);
}

void DeployTab::connectCards()
{
    connect(m_save, &QPushButton::clicked, this, &DeployTab::askToSave);
    connect(m_export, &QPushButton::clicked, this, &DeployTab::askToExport);
    connect(m_report, &QPushButton::clicked, this, &DeployTab::reportRequested);
    connect(m_models, &ModelsCard::chosen, this, [this](const QString& id) {
        const Status taken = m_bench.takeModel(id);
        if (!taken) {
            emit failed(taken.error());
            showModel();
        }
    });
    connect(m_outcome, &OutcomeCard::cancelRequested, &m_job, &workbench::BackgroundJob::cancel);
    connect(m_fleet, &FleetCard::cancelRequested, &m_job, &workbench::BackgroundJob::cancel);
    connect(m_fleet, &FleetCard::deployRequested, this, &DeployTab::deployToFleet);
    connect(m_fleet, &FleetCard::refreshRequested, this, &DeployTab::findBoards);
    connect(m_fleet, &FleetCard::chosenChanged, this, &DeployTab::showReadiness);
    connect(&m_job, &workbench::BackgroundJob::progressed, this, [this](double fraction, const QString& stage) {
        if (m_work == Work::Deployment)
            m_outcome->setProgress(fraction, stage);
        else if (m_work == Work::Fleet)
            m_fleet->setProgress(fraction);
    });
}

void DeployTab::deploy()
{
    const auto model = m_bench.modelAtHand();
    if (!obstacle().isEmpty() || !model)
        return;
    m_work = Work::Deployment;
    m_outcome->showRunning(tr("Putting “%1” on the board…").arg(QString::fromStdString(model->model.identity.name)),
                           true,
                           {QStringLiteral("erase"), QStringLiteral("write"), QStringLiteral("switch"),
                            QStringLiteral("read back")});
    const workbench::DeployOptions options{m_bench.projectPath(), model->projectId};
    m_job.start<workbench::DeployReport>(
        [&link = m_bench.board().link(), model, options](const Progress& progress) {
            return workbench::deployToBoard(link, model->image, options, progress);
        },
        [this](Result<workbench::DeployReport> report) {
            m_work = Work::None;
            if (report) {
                m_outcome->showDeployed(*report);
                emit notify(tr("“%1” runs on the board. Read back and compared: equal.").arg(report->modelName));
            } else {
                m_outcome->showFailed(workbench::sentenceFor(report.error()));
            }
            emit deployed();
        });
}

void DeployTab::deployToFleet()
{
    const auto model = m_bench.modelAtHand();
    const QStringList ports = m_fleet->chosenPorts();
    if (m_job.isRunning() || !model || ports.isEmpty())
        return;
    workbench::FleetRequest request{model->image, {}, {m_bench.projectPath(), model->projectId}};
    workbench::Board& board = m_bench.board();
    for (const QString& port : ports)
        request.boards.push_back({port, board.isOpen() && board.port() == port ? &board.link() : nullptr});
    // The job's threads tell; the card lives in this one. The page ends the job before its cards go.
    workbench::FleetWatcher watcher;
    watcher.progressed = [card = m_fleet](const QString& port, double fraction, std::string_view stage) {
        const QString name = QString::fromUtf8(stage.data(), static_cast<qsizetype>(stage.size()));
        QMetaObject::invokeMethod(card, [card, port, fraction, name] { card->showProgress(port, fraction, name); },
                                  Qt::QueuedConnection);
    };
    watcher.finished = [card = m_fleet](const workbench::FleetRow& row) {
        QMetaObject::invokeMethod(card, [card, row] { card->showRow(row); }, Qt::QueuedConnection);
    };
    m_work = Work::Fleet;
    m_fleet->showRunning();
    m_job.start<std::vector<workbench::FleetRow>>(
        [request, watcher](const Progress& progress) { return workbench::deployToFleet(request, watcher, progress); },
        [this](Result<std::vector<workbench::FleetRow>> rows) { showFleet(rows); });
}

void DeployTab::showFleet(const Result<std::vector<workbench::FleetRow>>& rows)
{
    m_work = Work::None;
    m_fleet->showDone();
    if (rows) {
        const auto good = std::count_if(rows->begin(), rows->end(), [](const auto& row) { return bool(row.outcome); });
        m_fleet->setSentence(tr("%1 of %2 boards run it now, read back equal.").arg(good).arg(rows->size()));
        emit notify(m_fleet->sentence());
    } else {
        m_fleet->setSentence(workbench::sentenceFor(rows.error()));
    }
    emit deployed();
}

QString DeployTab::obstacle() const
{
    const bool hasBoard = m_bench.board().isOpen() && m_bench.board().hello().has_value();
    const auto model = m_bench.modelAtHand();
    if (m_job.isRunning())
        return tr("A deployment runs.");
    if (!hasBoard && !model)
        return tr("Connect a board on the Live page, and train a model or choose one below.");
    if (!hasBoard)
        return tr("No board is connected. Connect one on the Live page.");
    if (!model)
        return tr("There is no model at hand. Train one, or choose one below.");
    if (model->image.size() > m_bench.board().hello()->slotBytes)
        return tr("The model takes %1, and a slot of this board holds %2. Choose fewer clusters or a shorter window.")
            .arg(bytesText(model->image.size()), bytesText(m_bench.board().hello()->slotBytes));
    return {};
}

QString DeployTab::whatWillHappen(widgets::State& state) const
{
    const auto model = m_bench.modelAtHand();
    const auto hello = m_bench.board().hello();
    const QString name = QString::fromStdString(model->model.identity.name);
    if (model::hashOf(model->image) == hello->active.hash) {
        state = widgets::State::Good;
        return tr("The board runs this very model.");
    }
    const double boardRate = hello->settings.rateMilliHertz / 1000.0;
    const double modelRate = model->model.stream.nominalRate.value;
    // Half a millihertz is the resolution of the wire.
    const bool fits = std::abs(boardRate - modelRate) < 0.0005 &&
                      hello->settings.rangeG == model->model.stream.rangeG &&
                      hello->settings.channels == model->model.stream.channels;
    if (!fits) {
        state = widgets::State::Warning;
        return tr("“%1” is for %2 Hz and ±%3 g; the board measures at %4 Hz and ±%5 g. It will score only when it is "
                  "set the same.")
            .arg(name, QLocale().toString(modelRate, 'g', 6))
            .arg(model->model.stream.rangeG)
            .arg(QLocale().toString(boardRate, 'g', 6))
            .arg(hello->settings.rangeG);
    }
    if (const QString warning = machineWarning(); !warning.isEmpty()) {
        state = widgets::State::Warning;
        return warning;
    }
    if (hello->active.slot == noSlot)
        return tr("“%1” will be the board's first model.").arg(name);
    return tr("“%1” will replace “%2”, which stays on the board for a rollback.")
        .arg(name, modelNameText(hello->active));
}

QString DeployTab::machineWarning() const
{
    const auto model = m_bench.modelAtHand();
    if (m_bench.database() == nullptr || !model || model->projectId.isEmpty() || !m_bench.board().hello())
        return {};
    const auto other =
        workbench::otherMachine(*m_bench.database(), model->projectId, workbench::serialText(*m_bench.board().hello()));
    return other && *other ? workbench::sentenceFor(**other) : QString();
}

void DeployTab::showReadiness()
{
    const auto model = m_bench.modelAtHand();
    m_fleet->setReady(model && !m_job.isRunning(),
                      model ? QString() : tr("There is no model at hand. Train one, or choose one."));
    const QString why = obstacle();
    if (!m_job.isRunning()) {
        widgets::State state = widgets::State::Neutral;
        const QString sentence = why.isEmpty() ? whatWillHappen(state) : why;
        m_outcome->showReadiness(state, sentence);
    }
    emit readinessChanged();
}

void DeployTab::findBoards()
{
    const workbench::Board& board = m_bench.board();
    m_fleet->setBoards(workbench::Board::ports(), board.isOpen() ? board.port() : QString());
}

void DeployTab::showModel()
{
    const auto model = m_bench.modelAtHand();
    if (model)
        m_atHand->show(factsOf(model->model, model->image.size(), model::hashOf(model->image)));
    else
        m_atHand->showNothing(tr("No model is at hand. Train one on the Train page, or choose one below."));
    m_save->setEnabled(model != nullptr);
    m_export->setEnabled(model != nullptr);
    m_report->setEnabled(model != nullptr && !m_bench.projectPath().isEmpty());
    m_models->setChosen(model ? model->projectId : QString());
    showReadiness();
}

void DeployTab::showModels()
{
    const auto models = m_bench.models();
    if (!models) {
        widgets::failLater(this, models.error());
        return;
    }
    m_models->setModels(*models);
    const auto model = m_bench.modelAtHand();
    m_models->setChosen(model ? model->projectId : QString());
}

void DeployTab::askToSave()
{
    const auto model = m_bench.modelAtHand();
    const QString name = QString::fromStdString(model->model.identity.name) + QLatin1String(".model");
    const QString path = widgets::chooseSaveFile(this, tr("Save model"), name, tr("Baseline model (*.model)"));
    if (!path.isEmpty())
        saveModel(path);
}

void DeployTab::askToExport()
{
    const QString path = widgets::chooseSaveFile(this, tr("Export the model as a C header"),
                                                 QStringLiteral("baseline_model.h"), tr("C header (*.h)"));
    if (!path.isEmpty())
        exportHeader(path);
}

bool DeployTab::saveModel(const QString& path)
{
    const auto model = m_bench.modelAtHand();
    return model && tellSaved(workbench::saveModelFile(path, model->image), path);
}

bool DeployTab::exportHeader(const QString& path)
{
    const auto model = m_bench.modelAtHand();
    return model && tellSaved(workbench::saveModelHeader(path, model->image), path);
}

bool DeployTab::tellSaved(const Status& saved, const QString& path)
{
    if (saved)
        emit notify(tr("Wrote %1.").arg(path));
    else
        emit failed(saved.error());
    return saved.has_value();
}

} // namespace baseline::deploy
