// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/deploy_page.h"

#include "app/deploy/log_card.h"
#include "app/deploy/model_card.h"
#include "app/deploy/models_card.h"
#include "app/deploy/outcome_card.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/kpi_card.h"
#include "app/widgets/page_header.h"
#include "core/workbench/export_job.h"
#include "core/workbench/score_job.h"
#include "core/workbench/sentence.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

#include <chrono>
#include <cmath>

namespace baseline::deploy {

namespace {

using widgets::ButtonKind;
using widgets::makeButton;
using namespace std::chrono_literals;

// Figures that change faster cannot be read.
constexpr auto betweenCounts = 500ms;

} // namespace

DeployPage::DeployPage(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_header(new widgets::PageHeader(tr("Deploy"), this)),
      m_onBoard(new ModelCard(tr("On the board"), this)), m_atHand(new ModelCard(tr("At hand"), this)),
      m_outcome(new OutcomeCard(this)), m_parity(new widgets::KpiCard(tr("Board score = studio score"), this)),
      m_models(new ModelsCard(this)), m_log(new LogCard(this))
{
    buildHeader();
    buildLayout();
    connectBench();
    m_parityTimer.setInterval(betweenCounts);
    connect(&m_parityTimer, &QTimer::timeout, this, &DeployPage::showParity);
    showModels();
    showBoard();
    showModel();
    showDeployments();
    showAlarms();
    showParity();
}

DeployPage::~DeployPage() = default;

void DeployPage::buildHeader()
{
    m_deploy = makeButton(ButtonKind::Primary, tr("&Deploy to board"), QStringLiteral("chip"), this);
    m_deploy->setObjectName(QStringLiteral("primaryAction"));
    m_header->addWidget(m_deploy);
    m_rollBack = makeButton(ButtonKind::Plain, tr("&Roll back"), QStringLiteral("undo"), this);
    m_rollBack->setObjectName(QStringLiteral("rollBack"));
    m_onBoard->addButton(m_rollBack);
    m_save = makeButton(ButtonKind::Plain, tr("&Save model file"), QStringLiteral("file"), this);
    m_export = makeButton(ButtonKind::Plain, tr("E&xport header"), QStringLiteral("upload"), this);
    m_export->setToolTip(tr("baseline_model.h: the same bytes, for people who build firmware"));
    m_atHand->addButton(m_save);
    m_atHand->addButton(m_export);
    connect(m_deploy, &QPushButton::clicked, this, &DeployPage::deploy);
    connect(m_rollBack, &QPushButton::clicked, this, &DeployPage::rollBack);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const auto model = m_bench.modelAtHand();
        const QString path = askPath(tr("Save model"), QString::fromStdString(model->model.identity.name) +
                                                           QLatin1String(".model"),
                                     tr("Baseline model (*.model)"));
        if (!path.isEmpty())
            saveModel(path);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString path = askPath(tr("Export the model as a C header"), QStringLiteral("baseline_model.h"),
                                     tr("C header (*.h)"));
        if (!path.isEmpty())
            exportHeader(path);
    });
}

void DeployPage::buildLayout()
{
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_outcome, 1);
    right->addWidget(m_parity);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(12);
    upper->addWidget(m_onBoard, 1);
    upper->addWidget(m_atHand, 1);
    upper->addLayout(right, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(m_models, 2);
    lower->addWidget(m_log, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addLayout(upper);
    layout->addLayout(lower, 1);
}

void DeployPage::connectBench()
{
    workbench::Board& board = m_bench.board();
    connect(&board, &workbench::Board::connected, this, &DeployPage::showBoard);
    connect(&board, &workbench::Board::disconnected, this, &DeployPage::showBoard);
    connect(&board, &workbench::Board::closed, this, &DeployPage::showBoard);
    connect(&board, &workbench::Board::activeModelChanged, this, &DeployPage::showBoard);
    connect(&m_bench, &workbench::Workbench::modelAtHandChanged, this, [this] {
        m_outcome->clearOutcome();
        showModel();
    });
    connect(&m_bench, &workbench::Workbench::modelsChanged, this, &DeployPage::showModels);
    connect(&m_bench, &workbench::Workbench::projectChanged, this, [this] {
        showModels();
        showDeployments();
    });
    connect(&m_bench.alarms(), &workbench::AlarmLog::raised, this, &DeployPage::showAlarms);
    connect(&m_bench.alarms(), &workbench::AlarmLog::cleared, this, &DeployPage::showAlarms);
    connect(&m_job, &workbench::BackgroundJob::progressed, m_outcome, &OutcomeCard::setProgress);
    connect(&m_job, &workbench::BackgroundJob::runningChanged, this, &DeployPage::showReadiness);
    connect(m_outcome, &OutcomeCard::cancelRequested, &m_job, &workbench::BackgroundJob::cancel);
    connect(m_log, &LogCard::failed, this, &DeployPage::failed);
    connect(m_log, &LogCard::saved, this, [this](const QString& path) { emit notify(tr("Wrote %1.").arg(path)); });
    connect(m_models, &ModelsCard::chosen, this, [this](const QString& id) {
        const Status taken = m_bench.takeModel(id);
        if (!taken) {
            emit failed(taken.error());
            showModel();
        }
    });
}

void DeployPage::run(const QString& sentence, bool cancellable,
                     std::function<Result<workbench::DeployReport>(const Progress&)> work,
                     std::function<void(const workbench::DeployReport&)> then)
{
    m_outcome->showRunning(sentence, cancellable);
    m_job.start<workbench::DeployReport>(
        std::move(work), [this, then = std::move(then)](Result<workbench::DeployReport> report) {
            if (report)
                then(*report);
            else
                m_outcome->showFailed(workbench::sentenceFor(report.error()));
            // Also after a failure: only the board knows what it runs now.
            if (m_bench.board().isOpen())
                m_bench.board().refreshModel();
            showDeployments();
        });
}

void DeployPage::deploy()
{
    const auto model = m_bench.modelAtHand();
    if (!obstacle().isEmpty() || !model)
        return;
    const workbench::DeployOptions options{m_bench.projectPath(), model->projectId};
    run(
        tr("Putting “%1” on the board…").arg(QString::fromStdString(model->model.identity.name)), true,
        [&link = m_bench.board().link(), model, options](const Progress& progress) {
            return workbench::deployToBoard(link, model->image, options, progress);
        },
        [this](const workbench::DeployReport& report) {
            m_outcome->showDeployed(report);
            emit notify(tr("“%1” runs on the board. Read back and compared: equal.").arg(report.modelName));
        });
}

void DeployPage::rollBack()
{
    if (!m_rollBack->isEnabled())
        return;
    const workbench::DeployOptions options{m_bench.projectPath(), {}};
    run(
        tr("Going back to the model before…"), false,
        [&link = m_bench.board().link(), options](const Progress&) { return workbench::rollbackBoard(link, options); },
        [this](const workbench::DeployReport& report) { m_outcome->showRolledBack(report); });
}

QString DeployPage::obstacle() const
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

QString DeployPage::whatWillHappen(widgets::State& state) const
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
    if (hello->active.slot == noSlot)
        return tr("“%1” will be the board's first model.").arg(name);
    return tr("“%1” will replace “%2”, which stays on the board for a rollback.")
        .arg(name, m_onBoard->headline());
}

void DeployPage::showReadiness()
{
    const QString why = obstacle();
    m_deploy->setEnabled(why.isEmpty());
    m_deploy->setToolTip(why);
    m_deploy->setAccessibleDescription(why);
    const auto hello = m_bench.board().hello();
    const bool hasBoard = m_bench.board().isOpen() && hello.has_value();
    m_rollBack->setEnabled(hasBoard && !m_job.isRunning() && hello->previous.slot != noSlot);
    if (m_job.isRunning())
        return;
    widgets::State state = widgets::State::Neutral;
    const QString sentence = why.isEmpty() ? whatWillHappen(state) : why;
    m_outcome->showReadiness(state, sentence);
}

void DeployPage::showBoard()
{
    const workbench::Board& board = m_bench.board();
    const auto hello = board.hello();
    const bool hasBoard = board.isOpen() && hello.has_value();
    const auto active = board.activeModel();
    if (!hasBoard) {
        m_header->setSubtitle(tr("no board"));
        m_onBoard->showNothing(tr("No board is connected."));
        m_onBoard->setFootnote({});
    } else {
        m_header->setSubtitle(tr("%1 · serial number %2")
                                  .arg(m_bench.isVirtual() ? tr("Virtual Nano") : board.port(),
                                       workbench::serialText(*hello)));
        if (active)
            m_onBoard->show(factsOf(active->model, active->image.size(), active->hash), slotText(hello->active.slot));
        else if (board.modelFault())
            m_onBoard->showNothing(tr("The board's model could not be read. %1")
                                       .arg(workbench::sentenceFor(*board.modelFault())));
        else
            m_onBoard->showNothing(tr("The board has no model yet: it streams, and raises no alarm."));
        const QString previous = QString::fromUtf8(hello->previous.name,
                                                   static_cast<qsizetype>(strnlen(hello->previous.name,
                                                                                  sizeof hello->previous.name)));
        m_onBoard->setFootnote(hello->previous.slot == noSlot ? QString() : tr("to “%1”").arg(previous));
    }
    m_rollBack->setAccessibleDescription(m_onBoard->footnote());
    showReadiness();
}

void DeployPage::showModel()
{
    const auto model = m_bench.modelAtHand();
    if (model)
        m_atHand->show(factsOf(model->model, model->image.size(), model::hashOf(model->image)));
    else
        m_atHand->showNothing(tr("No model is at hand. Train one on the Train page, or choose one below."));
    m_save->setEnabled(model != nullptr);
    m_export->setEnabled(model != nullptr);
    m_models->setChosen(model ? model->projectId : QString());
    showReadiness();
}

void DeployPage::showModels()
{
    const auto models = m_bench.models();
    if (!models) {
        emit failed(models.error());
        return;
    }
    m_models->setModels(*models);
    const auto model = m_bench.modelAtHand();
    m_models->setChosen(model ? model->projectId : QString());
}

void DeployPage::showDeployments()
{
    const auto deployments = m_bench.deployments();
    if (deployments)
        m_log->setDeployments(*deployments);
    else
        emit failed(deployments.error());
}

void DeployPage::showAlarms()
{
    m_log->setAlarms(m_bench.alarms().alarms());
}

void DeployPage::showParity()
{
    const workbench::ScoreCounters counters = m_bench.analyser().latest()->counters;
    const QLocale locale;
    const QString compared = locale.toString(qulonglong(counters.compared()));
    const QString equal = locale.toString(qulonglong(counters.equal));
    if (counters.compared() == 0) {
        m_parity->setValue({});
        m_parity->setNote(m_bench.board().isOpen() ? tr("no window compared yet") : tr("no board is connected"));
        m_parity->setToolTip({});
        return;
    }
    m_parity->setValue(tr("%1 of %2").arg(equal, compared));
    if (counters.different == 0)
        m_parity->setNote(tr("windows equal bit for bit"), widgets::State::Good);
    else
        m_parity->setNote(tr("windows equal; %1 differ").arg(locale.toString(qulonglong(counters.different))),
                          widgets::State::Alarm);
    m_parity->setToolTip(tr("%1 windows compared, %2 equal bit for bit.\nNot compared: %3 with lost samples, %4 scored "
                            "by a model that the studio has not read, %5 without a score.")
                             .arg(compared, equal, locale.toString(qulonglong(counters.samplesLost)),
                                  locale.toString(qulonglong(counters.otherModel)),
                                  locale.toString(qulonglong(counters.noData))));
}

QString DeployPage::askPath(const QString& title, const QString& suggestion, const QString& filter)
{
    return QFileDialog::getSaveFileName(this, title, suggestion, filter);
}

bool DeployPage::saveModel(const QString& path)
{
    const auto model = m_bench.modelAtHand();
    return model && tellSaved(workbench::saveModelFile(path, model->image), path);
}

bool DeployPage::exportHeader(const QString& path)
{
    const auto model = m_bench.modelAtHand();
    return model && tellSaved(workbench::saveModelHeader(path, model->image), path);
}

bool DeployPage::tellSaved(const Status& saved, const QString& path)
{
    if (saved)
        emit notify(tr("Wrote %1.").arg(path));
    else
        emit failed(saved.error());
    return saved.has_value();
}

void DeployPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showParity();
    m_parityTimer.start();
}

void DeployPage::hideEvent(QHideEvent* event)
{
    m_parityTimer.stop();
    QWidget::hideEvent(event);
}

} // namespace baseline::deploy
