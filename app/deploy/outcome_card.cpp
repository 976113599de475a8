// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/outcome_card.h"

#include "app/deploy/model_facts.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/icons.h"
#include "core/workbench/sentence.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace baseline::deploy {

namespace {

QString milliseconds(std::chrono::milliseconds took)
{
    if (took.count() < 1)
        return OutcomeCard::tr("< 1 ms");
    return OutcomeCard::tr("%1 ms").arg(QLocale().toString(qlonglong(took.count())));
}

/// The stages as deploy_job.h names them.
QString stageText(const QString& stage)
{
    if (stage == QLatin1String("erase"))
        return OutcomeCard::tr("Prepare the free slot");
    if (stage == QLatin1String("write"))
        return OutcomeCard::tr("Write");
    if (stage == QLatin1String("switch"))
        return OutcomeCard::tr("Check and switch");
    if (stage == QLatin1String("read back"))
        return OutcomeCard::tr("Read back");
    return stage;
}

} // namespace

OutcomeCard::OutcomeCard(QWidget* parent)
    : Card(tr("Deployment"), parent), m_mark(new QLabel(this)), m_sentence(new QLabel(this)),
      m_stage(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(widgets::makeButton(widgets::ButtonKind::Plain, tr("&Cancel"), QStringLiteral("close"), this)),
      m_running(new QWidget(this)), m_stages(new QGridLayout)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_stage->setProperty("role", QStringLiteral("subtitle"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the deployment"));

    auto* running = new QGridLayout(m_running);
    running->setContentsMargins(0, 4, 0, 0);
    running->addWidget(m_stage, 0, 0);
    running->addWidget(m_progress, 1, 0);
    running->addWidget(m_cancel, 0, 1, 2, 1, Qt::AlignVCenter);
    m_stages->setHorizontalSpacing(12);
    m_stages->setVerticalSpacing(4);
    m_stages->setColumnStretch(0, 1);

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    column->addLayout(line);
    column->addWidget(m_running);
    column->addLayout(m_stages);
    column->addStretch(1);
    setContent(content);
    m_running->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelRequested();
    });
}

void OutcomeCard::showSentence(widgets::State state, const QString& sentence)
{
    m_state = state;
    showMark();
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

void OutcomeCard::showMark()
{
    m_mark->setVisible(m_state != widgets::State::Neutral);
    m_mark->setPixmap(widgets::icon(widgets::stateIconName(m_state), widgets::stateTint(m_state))
                          .pixmap(QSize(16, 16), devicePixelRatioF()));
}

void OutcomeCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showMark(); // in the colours of the new theme
}

void OutcomeCard::showReadiness(widgets::State state, const QString& sentence)
{
    m_readyState = state;
    m_readiness = sentence;
    if (!m_busy && !m_hasOutcome)
        showSentence(state, sentence);
}

void OutcomeCard::showRunning(const QString& sentence, bool cancellable)
{
    m_busy = true;
    m_hasOutcome = false;
    clearStages();
    showSentence(widgets::State::Neutral, sentence);
    m_stage->clear();
    m_progress->setValue(0);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    m_running->show();
}

void OutcomeCard::setProgress(double fraction, const QString& stage)
{
    m_progress->setValue(static_cast<int>(std::lround(1000.0 * fraction)));
    m_stage->setText(stageText(stage));
}

void OutcomeCard::showDeployed(const workbench::DeployReport& report)
{
    m_busy = false;
    m_hasOutcome = true;
    m_running->hide();
    showSentence(widgets::State::Good, tr("“%1” runs on the board, in %2. Read back and compared: equal.")
                                           .arg(report.modelName, slotText(report.slot)));
    showStages(report);
    if (report.logFault)
        showSentence(widgets::State::Warning, tr("“%1” runs on the board, but the project could not note it: %2")
                                                  .arg(report.modelName, workbench::sentenceFor(*report.logFault)));
}

void OutcomeCard::showRolledBack(const workbench::DeployReport& report)
{
    m_busy = false;
    m_hasOutcome = true;
    m_running->hide();
    showSentence(widgets::State::Good, tr("Rolled back: “%1” runs on the board again, in %2.")
                                           .arg(report.modelName, slotText(report.slot)));
    showStages(report);
}

void OutcomeCard::showFailed(const QString& sentence)
{
    m_busy = false;
    m_hasOutcome = true;
    m_running->hide();
    showSentence(widgets::State::Warning, sentence);
}

void OutcomeCard::clearOutcome()
{
    if (m_busy)
        return;
    m_hasOutcome = false;
    clearStages();
    showSentence(m_readyState, m_readiness);
}

QString OutcomeCard::sentence() const
{
    return m_sentence->text();
}

void OutcomeCard::showStages(const workbench::DeployReport& report)
{
    const auto add = [this](const QString& name, const QString& time, bool strong) {
        const int row = m_stages->rowCount();
        auto* label = new QLabel(name, content());
        auto* value = new QLabel(time, content());
        if (!strong)
            label->setProperty("role", QStringLiteral("label"));
        m_stages->addWidget(label, row, 0);
        m_stages->addWidget(value, row, 1, Qt::AlignRight);
        m_stageTexts.append(name + QLatin1Char(' ') + time);
    };
    for (const workbench::DeployStage& stage : report.stages)
        add(stageText(QString::fromStdString(stage.name)), milliseconds(stage.took), false);
    add(tr("Total"), milliseconds(report.took), true);
}

void OutcomeCard::clearStages()
{
    while (QLayoutItem* item = m_stages->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        std::unique_ptr<QLayoutItem> taken(item);
    }
    m_stageTexts.clear();
}

} // namespace baseline::deploy
