// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/record_card.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/figure_label.h"
#include "core/recording/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace baseline::live {

RecordCard::RecordCard(workbench::Workbench& bench, QWidget* parent)
    : Card(tr("Record"), parent), m_bench(bench), m_name(new QLineEdit(this)), m_label(new QComboBox(this)),
      m_seconds(new QSpinBox(this)),
      m_button(widgets::makeButton(widgets::ButtonKind::Primary, tr("Record"), QStringLiteral("record"), this)),
      m_progress(new widgets::FigureLabel(this))
{
    m_button->setObjectName(QStringLiteral("primaryAction"));
    m_name->setText(tr("Baseline"));
    m_name->setAccessibleName(tr("Name of the recording"));
    m_label->setEditable(true);
    m_label->addItem(recording::normalLabel);
    m_label->addItem(recording::anomalyLabel);
    m_label->setAccessibleName(tr("Label of the recording"));
    m_seconds->setRange(0, 86400);
    m_seconds->setValue(90);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setSpecialValueText(tr("until stopped"));
    m_seconds->setAccessibleName(tr("Duration of the recording"));
    m_progress->setProperty("role", QStringLiteral("note"));

    auto* content = new QWidget(this);
    auto* form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Label"), m_label);
    form->addRow(tr("&Duration"), m_seconds);
    form->addRow(m_button);
    form->addRow(m_progress);
    setContent(content);

    connect(m_button, &QPushButton::clicked, this, &RecordCard::toggle);
    workbench::RecordJob& recorder = bench.recorder();
    connect(&recorder, &workbench::RecordJob::runningChanged, this, &RecordCard::showState);
    connect(&recorder, &workbench::RecordJob::progressed, this, &RecordCard::showProgress);
    connect(&recorder, &workbench::RecordJob::failed, this, &RecordCard::failed);
    connect(&recorder, &workbench::RecordJob::finished, this, [this](const workbench::RecordOutcome& outcome) {
        showProgress(outcome.total);
        if (outcome.fault)
            emit failed(*outcome.fault);
        emit recorded(outcome);
    });
    workbench::Board& board = bench.board();
    connect(&board, &workbench::Board::connected, this, &RecordCard::showState);
    connect(&board, &workbench::Board::disconnected, this, &RecordCard::showState);
    connect(&board, &workbench::Board::closed, this, &RecordCard::showState);
    connect(&bench, &workbench::Workbench::projectChanged, this, &RecordCard::showState);
    showState();
}

void RecordCard::setNext(const QString& name, const QString& label, int seconds)
{
    m_name->setText(name);
    m_label->setCurrentText(label);
    m_seconds->setValue(seconds);
}

void RecordCard::toggle()
{
    if (m_bench.recorder().isRunning())
        m_bench.recorder().stop();
    else
        start();
}

void RecordCard::start()
{
    workbench::RecordOptions options;
    options.projectPath = m_bench.projectPath();
    options.name = m_name->text().trimmed();
    options.label = m_label->currentText().trimmed();
    options.duration = Seconds(m_seconds->value());
    options.startAgain = true;
    m_bench.recorder().start(options);
}

void RecordCard::showState()
{
    const bool running = m_bench.recorder().isRunning();
    const bool possible = m_bench.board().isOpen() && !m_bench.projectPath().isEmpty();
    m_button->setText(running ? tr("Stop") : tr("Record"));
    widgets::setButtonIcon(*m_button, running ? QStringLiteral("stop") : QStringLiteral("record"));
    m_button->setEnabled(running || possible);
    for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_label),
                           static_cast<QWidget*>(m_seconds)})
        field->setEnabled(!running);
    if (!possible && !running)
        m_progress->setText(m_bench.board().isOpen() ? tr("Open a project to record into")
                                                     : tr("Connect a board to record"));
    else if (!running)
        m_progress->setText(tr("Ready"));
}

void RecordCard::showProgress(const workbench::RecordProgress& progress)
{
    const QLocale locale;
    QString text = tr("%1 s · %2 samples · %3 lost")
                       .arg(locale.toString(progress.recorded.count(), 'f', 1), locale.toString(qlonglong(progress.samples)),
                            locale.toString(qlonglong(progress.lost)));
    if (progress.clipped > 0)
        text += tr(" · %1 clipped").arg(locale.toString(qlonglong(progress.clipped)));
    m_progress->setText(text);
}

} // namespace baseline::live
