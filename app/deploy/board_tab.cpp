// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/board_tab.h"

#include "app/deploy/board_facts.h"
#include "app/deploy/facts_card.h"
#include "app/deploy/learn_card.h"
#include "app/deploy/model_card.h"
#include "app/deploy/model_facts.h"
#include "app/deploy/outcome_card.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/kpi_card.h"
#include "core/workbench/sentence.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace baseline::deploy {

using widgets::ButtonKind;
using widgets::KpiCard;
using widgets::makeButton;

BoardTab::BoardTab(workbench::Workbench& bench, workbench::BackgroundJob& job, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_job(job), m_figures(new QHBoxLayout), m_cards(new QHBoxLayout), m_features(new KpiCard(tr("Features of a window"), this)),
      m_score(new KpiCard(tr("Score of a window"), this)), m_ram(new KpiCard(tr("Free RAM"), this)),
      m_temperature(new KpiCard(tr("Board's temperature"), this)),
      m_parity(new KpiCard(tr("Board score = studio score"), this)), m_model(new ModelCard(tr("Runs now"), this)),
      m_facts(new FactsCard(tr("Board"), this)), m_outcome(new OutcomeCard(tr("Check and roll back"), this)),
      m_learn(new LearnCard(bench, job, this)),
      m_rollBack(makeButton(ButtonKind::Plain, tr("&Roll back"), QStringLiteral("undo"), this)),
      m_compare(makeButton(ButtonKind::Plain, tr("Co&mpare"), QStringLiteral("search"), this))
{
    m_rollBack->setObjectName(QStringLiteral("rollBack"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setToolTip(tr("Reads the model back now and compares it byte for byte"));
    buildLayout();
    connect(m_rollBack, &QPushButton::clicked, this, &BoardTab::rollBack);
    connect(m_compare, &QPushButton::clicked, this, &BoardTab::compare);
    connect(m_learn, &LearnCard::notify, this, &BoardTab::notify);
    connect(m_learn, &LearnCard::learned, this, [this] {
        m_bench.noteModels();
        emit deployed();
    });
    connect(m_outcome, &OutcomeCard::cancelRequested, &m_job, &workbench::BackgroundJob::cancel);
    connect(&m_job, &workbench::BackgroundJob::progressed, m_outcome, [this](double fraction, const QString& stage) {
        if (m_mine)
            m_outcome->setProgress(fraction, stage);
    });
    showBoard();
    showFigures();
}

void BoardTab::buildLayout()
{
    m_model->addButton(m_rollBack);
    m_model->addButton(m_compare);
    auto* left = new QHBoxLayout;
    left->setSpacing(12);
    for (KpiCard* card : {m_features, m_score, m_ram})
        left->addWidget(card, 1);
    auto* right = new QHBoxLayout;
    right->setSpacing(12);
    for (KpiCard* card : {m_temperature, m_parity})
        right->addWidget(card, 1);
    m_figures->setSpacing(12);
    m_figures->addLayout(left, 3);
    m_figures->addLayout(right, 2);
    m_cards->setSpacing(12);
    m_cards->addWidget(m_model, 5);
    m_cards->addWidget(m_facts, 5);
    m_cards->addWidget(m_outcome, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(m_figures);
    layout->addLayout(m_cards);
    layout->addWidget(m_learn);
    layout->addStretch(1);
}

void BoardTab::setNarrow(bool narrow)
{
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_figures->setDirection(direction);
    m_cards->setDirection(direction);
}

void BoardTab::rollBack()
{
    if (!m_rollBack->isEnabled())
        return;
    m_mine = true;
    m_outcome->showRunning(tr("Going back to the model before…"), false);
    const workbench::DeployOptions options{m_bench.projectPath(), {}};
    m_job.start<workbench::DeployReport>(
        [&link = m_bench.board().link(), options](const Progress&) { return workbench::rollbackBoard(link, options); },
        [this](Result<workbench::DeployReport> report) {
            m_mine = false;
            if (report) {
                m_outcome->showRolledBack(*report);
                emit notify(m_outcome->sentence());
            } else {
                m_outcome->showFailed(workbench::sentenceFor(report.error()));
            }
            emit deployed();
        });
}

void BoardTab::compare()
{
    if (!m_compare->isEnabled())
        return;
    m_mine = true;
    m_outcome->showRunning(tr("Reading the board's model…"), true);
    const auto atHand = m_bench.modelAtHand();
    m_job.start<workbench::ComparisonReport>(
        [&link = m_bench.board().link(), project = m_bench.projectPath(), atHand](const Progress& progress) {
            return workbench::compareBoard(link, project, atHand ? atHand->image : model::Image{}, progress);
        },
        [this](Result<workbench::ComparisonReport> report) {
            m_mine = false;
            if (report)
                m_outcome->showCompared(*report);
            else
                m_outcome->showFailed(workbench::sentenceFor(report.error()));
        });
}

void BoardTab::showBoard()
{
    const workbench::Board& board = m_bench.board();
    const auto hello = board.hello();
    if (!board.isOpen() || !hello) {
        m_model->showNothing(tr("No board is connected. Connect one on the Live page."));
        m_model->setFootnote({});
        m_facts->showNothing(tr("No board is connected."));
        m_outcome->clearOutcome();
    } else {
        showModel(*hello);
        m_facts->show(boardFacts(*hello, board.status()));
    }
    m_learn->showBoard();
    showReadiness();
}

void BoardTab::showModel(const Hello& hello)
{
    const workbench::Board& board = m_bench.board();
    const auto active = board.activeModel();
    if (!active) {
        m_model->showNothing(board.modelFault() ? tr("The board's model could not be read. %1")
                                                      .arg(workbench::sentenceFor(*board.modelFault()))
                                                : tr("The board has no model yet: it streams, and raises no alarm."));
        return;
    }
    ModelFacts facts = factsOf(active->model, active->image.size(), active->hash);
    const auto models = m_bench.models();
    const auto recordings = m_bench.recordings();
    if (models && recordings) {
        for (const project::ModelRecord& record : *models) {
            if (record.hash == facts.hash)
                facts.recordings = trainingText(record, *recordings);
        }
    }
    m_model->show(facts, slotText(hello.active.slot));
}

void BoardTab::showReadiness()
{
    const auto hello = m_bench.board().hello();
    const bool hasBoard = m_bench.board().isOpen() && hello.has_value();
    const bool free = hasBoard && !m_job.isRunning();
    m_rollBack->setEnabled(free && hello->previous.slot != noSlot);
    m_compare->setEnabled(free && hello->active.slot != noSlot);
    if (hasBoard)
        m_model->setFootnote(hello->previous.slot == noSlot ? QString()
                                                            : tr("to “%1”").arg(modelNameText(hello->previous)));
    m_rollBack->setAccessibleDescription(m_model->footnote());
    if (!hasBoard)
        m_outcome->showReadiness(widgets::State::Neutral, tr("Connect a board to read back what it runs."));
    else if (hello->active.slot == noSlot)
        m_outcome->showReadiness(widgets::State::Neutral, tr("There is nothing to compare yet."));
    else if (hello->previous.slot == noSlot)
        m_outcome->showReadiness(widgets::State::Neutral,
                                 tr("Compare reads the model back, whole, and says whether every byte is as it was made. "
                                    "There is no model before this one to go back to."));
    else
        m_outcome->showReadiness(widgets::State::Neutral,
                                 tr("Compare reads the model back, whole, and says whether every byte is as it was made. "
                                    "Roll back runs “%1” again; nothing is sent for it.")
                                     .arg(modelNameText(hello->previous)));
}

void BoardTab::showFigures()
{
    const auto live = m_bench.analyser().latest();
    showTimes(*live);
    showParity(live->counters);
    const QLocale locale;
    const auto status = m_bench.board().isOpen() ? m_bench.board().status() : std::nullopt;
    const auto hello = m_bench.board().hello();
    const bool hasRam = status && status->freeRam > 0;
    m_ram->setValue(hasRam ? tr("%1 KB").arg(locale.toString(status->freeRam / 1024.0, 'f', 1)) : QString());
    m_ram->setNote(hasRam ? bytesText(status->freeRam) : tr("not told by this board"));
    const bool hasHeat = status && status->centiCelsius != unknownTemperature;
    m_temperature->setValue(hasHeat ? tr("%1 °C").arg(locale.toString(status->centiCelsius / 100.0, 'f', 1)) : QString());
    m_temperature->setNote(hasHeat ? tr("as its sensor says") : tr("not told by this board"));
    if (m_bench.board().isOpen() && hello) {
        m_facts->show(boardFacts(*hello, status));
        showReadiness(); // a model may have come that is the one before again: nobody tells of that
    }
}

void BoardTab::showTimes(const workbench::LiveSnapshot& live)
{
    const QLocale locale;
    const auto active = m_bench.board().activeModel();
    const bool scored = m_bench.board().isOpen() && live.latest && active;
    const auto hello = m_bench.board().hello();
    const bool isChip = hello && hello->board != BoardKind::Virtual && hello->board != BoardKind::Mps2An386;
    const auto show = [&](KpiCard& card, std::uint32_t micros) {
        card.setValue(tr("%1 µs").arg(locale.toString(micros)));
        // A window's work must be done before the next window is due.
        const double hopMicros = 1e6 * active->model.window.hop / active->model.stream.nominalRate.value;
        const double share = 100.0 * micros / hopMicros;
        const QString part = share < 0.01 ? tr("under 0.01 % of the time")
                                          : tr("%1 % of the time").arg(locale.toString(share, 'g', 2));
        card.setNote(isChip ? part : tr("on this computer, not a chip"));
        card.setToolTip(tr("Measured by the board: %1. A new window is due every %2 ms.")
                            .arg(part, locale.toString(hopMicros / 1000.0, 'f', 0)));
    };
    if (scored) {
        show(*m_features, live.latest->board.score.featureMicros);
        show(*m_score, live.latest->board.score.scoreMicros);
        return;
    }
    for (KpiCard* card : {m_features, m_score}) {
        card->setValue({});
        card->setNote(tr("measured while it streams"));
        card->setToolTip({});
    }
}

void BoardTab::showParity(const workbench::ScoreCounters& counters)
{
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

} // namespace baseline::deploy
