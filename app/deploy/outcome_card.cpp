// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/outcome_card.h"

#include "app/deploy/model_facts.h"
#include "app/deploy/stage_list.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/icons.h"
#include "core/workbench/sentence.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace baseline::deploy {

namespace {

QString comparedText(const workbench::ComparisonReport& report)
{
    const QLocale locale;
    const QString read = bytesText(report.boardBytes);
    switch (report.reference) {
    case workbench::Reference::Hash:
        return report.equal ? OutcomeCard::tr("Read back %1 of “%2”: whole, and they give the hash that the board states. "
                                              "The project has no copy to compare with.")
                                  .arg(read, report.boardModel)
                            : OutcomeCard::tr("Read back %1: they do not give the hash that the board states. Deploy again.")
                                  .arg(read);
    case workbench::Reference::Project:
        if (report.equal)
            return OutcomeCard::tr("Read back %1 of “%2”: equal, byte for byte, to the project's model.")
                .arg(read, report.boardModel);
        return OutcomeCard::tr("Read back %1: %2 differ from the project's “%3”, the first at byte %4. Deploy again.")
            .arg(read, locale.toString(qulonglong(report.differentBytes)), report.referenceModel,
                 locale.toString(qulonglong(report.firstDifference)));
    case workbench::Reference::AtHand:
        break;
    }
    if (report.equal)
        return OutcomeCard::tr("Read back %1 of “%2”: equal, byte for byte, to the model at hand.")
            .arg(read, report.boardModel);
    return OutcomeCard::tr("The board runs “%1” (%2), the model at hand is “%3” (%4): %5 bytes differ, the first at byte "
                           "%6.")
        .arg(report.boardModel, read, report.referenceModel, bytesText(report.referenceBytes),
             locale.toString(qulonglong(report.differentBytes)), locale.toString(qulonglong(report.firstDifference)));
}

} // namespace

OutcomeCard::OutcomeCard(const QString& title, QWidget* parent)
    : Card(title, parent), m_mark(new QLabel(this)), m_sentence(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(widgets::makeButton(widgets::ButtonKind::Plain, tr("&Cancel"), QStringLiteral("close"), this)),
      m_running(new QWidget(this)), m_stages(new StageList(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress: %1").arg(title));

    auto* running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 4, 0, 0);
    running->setSpacing(12);
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);

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
    column->addWidget(m_stages);
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

void OutcomeCard::showRunning(const QString& sentence, bool cancellable, const QStringList& stages)
{
    m_busy = true;
    m_hasOutcome = false;
    m_stages->expect(stages);
    showSentence(widgets::State::Neutral, sentence);
    m_progress->setValue(0);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    m_running->show();
}

void OutcomeCard::setProgress(double fraction, const QString& stage)
{
    m_progress->setValue(static_cast<int>(std::lround(1000.0 * fraction)));
    m_stages->enter(stage);
}

void OutcomeCard::enterStage(const QString& stage)
{
    m_stages->enter(stage);
}

void OutcomeCard::finish(widgets::State state, const QString& sentence)
{
    m_busy = false;
    m_hasOutcome = true;
    m_running->hide();
    showSentence(state, sentence);
}

void OutcomeCard::showDone(widgets::State state, const QString& sentence,
                           const std::vector<workbench::DeployStage>& stages, std::chrono::milliseconds total)
{
    finish(state, sentence);
    m_stages->showTimes(stages, total);
}

void OutcomeCard::showDeployed(const workbench::DeployReport& report)
{
    if (report.logFault)
        showDone(widgets::State::Warning,
                 tr("“%1” runs on the board, but the project could not note it: %2")
                     .arg(report.modelName, workbench::sentenceFor(*report.logFault)),
                 report.stages, report.took);
    else
        showDone(widgets::State::Good,
                 tr("“%1” runs on the board, in %2. Read back and compared: equal.")
                     .arg(report.modelName, slotText(report.slot)),
                 report.stages, report.took);
}

void OutcomeCard::showRolledBack(const workbench::DeployReport& report)
{
    showDone(widgets::State::Good,
             tr("Rolled back: “%1” runs on the board again, in %2.").arg(report.modelName, slotText(report.slot)),
             report.stages, report.took);
}

void OutcomeCard::showCompared(const workbench::ComparisonReport& report)
{
    showDone(report.equal ? widgets::State::Good : widgets::State::Warning, comparedText(report), {}, report.took);
}

void OutcomeCard::showFailed(const QString& sentence)
{
    finish(widgets::State::Warning, sentence);
    m_stages->fail();
}

void OutcomeCard::clearOutcome()
{
    if (m_busy)
        return;
    m_hasOutcome = false;
    m_stages->clear();
    showSentence(m_readyState, m_readiness);
}

QString OutcomeCard::sentence() const
{
    return m_sentence->text();
}

QStringList OutcomeCard::stages() const
{
    return m_stages->texts();
}

} // namespace baseline::deploy
