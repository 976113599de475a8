// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/record_card.h"

#include "app/live/label_keys.h"
#include "app/live/record_settings.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/figure_label.h"

#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace baseline::live {

namespace {

bool isConnected(workbench::Workbench& bench)
{
    return bench.board().isOpen() || bench.textSource().isOpen();
}

} // namespace

RecordCard::RecordCard(workbench::Workbench& bench, QWidget* page, QWidget* parent)
    : Card(tr("Record"), parent), m_bench(bench), m_page(page),
      m_record(bigButton(int(widgets::ButtonKind::Primary), tr("Record"), QStringLiteral("record"),
                         tr("Starts and stops a recording (%1)"), Qt::Key_F8)),
      m_keep(bigButton(int(widgets::ButtonKind::Plain), tr("That was it!"), QStringLiteral("bolt"),
                       tr("Keeps the last minute, recorded or not (%1)"), Qt::Key_F9)),
      m_held(new widgets::FigureLabel(this)), m_progress(new widgets::FigureLabel(this)),
      m_quality(new widgets::FigureLabel(this)), m_labels(new LabelKeys(page, this)),
      m_fold(widgets::makeButton(widgets::ButtonKind::Quiet, QString(), QStringLiteral("settings"), this)),
      m_settings(new RecordSettings(bench, this)), m_heldTimer(new QTimer(this))
{
    setProperty("helpPage", QStringLiteral("record-a-baseline#record"));
    m_record->setObjectName(QStringLiteral("primaryAction"));
    m_keep->setObjectName(QStringLiteral("thatWasIt"));
    m_fold->setObjectName(QStringLiteral("recordOptions"));
    m_fold->setCheckable(true);
    m_fold->setToolTip(tr("Shows and hides what can be chosen for recordings"));
    for (widgets::FigureLabel* label : {m_held, m_progress, m_quality})
        label->setProperty("role", QStringLiteral("note"));
    m_quality->hide();
    m_labels->hide();

    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_record), static_cast<QWidget*>(m_progress),
                          static_cast<QWidget*>(m_quality), static_cast<QWidget*>(m_labels),
                          static_cast<QWidget*>(m_keep), static_cast<QWidget*>(m_held), static_cast<QWidget*>(m_fold),
                          static_cast<QWidget*>(m_settings)})
        layout->addWidget(part);
    setContent(content);
    follow();
    setUnfolded(false);
    showLabels();
    showState();
}

QPushButton* RecordCard::bigButton(int kind, const QString& text, const QString& icon, const QString& hint, int key)
{
    QPushButton* button = widgets::makeButton(static_cast<widgets::ButtonKind>(kind), text, icon, this);
    // What one presses without looking; the style sheet of the program has the last word on sizes otherwise.
    button->setStyleSheet(QStringLiteral("min-height: 34px; font-size: 15px; font-weight: 600;"));
    const QKeySequence keys(key);
    button->setToolTip(hint.arg(keys.toString(QKeySequence::NativeText)));
    auto* shortcut = new QShortcut(keys, m_page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(text); // told in the overview of shortcuts
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void RecordCard::follow()
{
    connect(m_record, &QPushButton::clicked, this, &RecordCard::toggle);
    connect(m_keep, &QPushButton::clicked, this, &RecordCard::keep);
    connect(m_fold, &QPushButton::toggled, this, &RecordCard::setUnfolded);
    connect(m_settings, &RecordSettings::changed, this, &RecordCard::showSummary);
    connect(m_settings, &RecordSettings::failed, this, &RecordCard::failed);
    connect(m_labels, &LabelKeys::labelChosen, this, [this](const QString& label) {
        if (m_marks)
            m_marks->add(label);
        m_labels->showActive(label);
    });

    workbench::RecordJob& recorder = m_bench.recorder();
    connect(&recorder, &workbench::RecordJob::runningChanged, this, &RecordCard::showState);
    connect(&recorder, &workbench::RecordJob::progressed, this, &RecordCard::showProgress);
    connect(&recorder, &workbench::RecordJob::failed, this, &RecordCard::failed);
    connect(&recorder, &workbench::RecordJob::finished, this, [this](const workbench::RecordOutcome& outcome) {
        showProgress(outcome.total);
        if (outcome.fault)
            emit failed(*outcome.fault);
        if (outcome.parts.empty())
            m_progress->setText(tr("Nothing recorded: the level was not reached"));
        else
            emit recorded(outcome);
    });
    connect(&m_bench.keeper(), &workbench::CaptureKeeper::kept, this, &RecordCard::recorded);
    connect(&m_bench.keeper(), &workbench::CaptureKeeper::failed, this, &RecordCard::failed);

    workbench::Board& board = m_bench.board();
    connect(&board, &workbench::Board::connected, this, &RecordCard::showState);
    connect(&board, &workbench::Board::disconnected, this, &RecordCard::showState);
    connect(&board, &workbench::Board::closed, this, &RecordCard::showState);
    device::TextSource& text = m_bench.textSource();
    connect(&text, &device::TextSource::opened, this, &RecordCard::showState);
    connect(&text, &device::TextSource::ended, this, &RecordCard::showState);
    connect(&text, &device::TextSource::closed, this, &RecordCard::showState);
    connect(&m_bench, &workbench::Workbench::projectChanged, this, [this] {
        showLabels();
        showState();
    });
    m_heldTimer->setInterval(1000);
    connect(m_heldTimer, &QTimer::timeout, this, &RecordCard::showHeld);
    m_heldTimer->start();
}

void RecordCard::setNext(const QString& name, const QString& label, int seconds)
{
    m_settings->setNext(name, label, seconds);
}

void RecordCard::setUnfolded(bool unfolded)
{
    m_fold->setChecked(unfolded);
    m_settings->setVisible(unfolded);
    showSummary();
}

void RecordCard::toggle()
{
    if (m_bench.recorder().isRunning())
        m_bench.recorder().stop();
    else
        start();
}

bool RecordCard::mayWrite()
{
    if (m_bench.projectPath().isEmpty())
        return false;
    if (m_bench.readOnly() == project::ProjectFile::ReadOnly::No)
        return true;
    emit failed(Error{Error::Code::ReadOnly, "the project is open for reading", m_bench.projectPath().toStdString()});
    return false;
}

void RecordCard::start()
{
    if (!mayWrite())
        return;
    workbench::RecordOptions options = m_settings->options();
    options.projectPath = m_bench.projectPath();
    options.startAgain = true;
    m_marks = std::make_shared<workbench::CaptureMarks>();
    options.marks = m_marks;
    m_labels->showActive({});
    m_bench.recorder().start(options);
}

void RecordCard::keep()
{
    if (!mayWrite())
        return;
    workbench::RecordOptions options = m_settings->keepOptions();
    options.projectPath = m_bench.projectPath();
    m_keep->setEnabled(false); // until it is stored; showHeld() gives it back
    m_bench.keeper().keep(options);
}

void RecordCard::showLabels()
{
    std::vector<project::Label> labels;
    if (project::Database* database = m_bench.database()) {
        if (const auto sets = project::listLabelSets(*database); sets && !sets->empty())
            labels = sets->front().labels;
    }
    m_labels->setLabels(labels);
}

void RecordCard::showState()
{
    const bool running = m_bench.recorder().isRunning();
    const bool possible = isConnected(m_bench) && !m_bench.projectPath().isEmpty();
    m_record->setText(running ? tr("Stop") : tr("Record"));
    m_record->setAccessibleName(m_record->text());
    widgets::setButtonIcon(*m_record, running ? QStringLiteral("stop") : QStringLiteral("record"));
    m_record->setEnabled(running || possible);
    m_settings->setEnabled(!running);
    m_labels->setVisible(running);
    m_quality->setVisible(running);
    if (!possible && !running)
        m_progress->setText(isConnected(m_bench) ? tr("Open a project to record into") : tr("Connect a board to record"));
    else if (!running)
        m_progress->setText(tr("Ready"));
    showHeld();
}

void RecordCard::showHeld()
{
    const double seconds = std::min(m_bench.keeper().held(), workbench::CaptureKeeper::span).count();
    const bool possible = seconds > 0.0 && !m_bench.projectPath().isEmpty();
    m_keep->setEnabled(possible);
    const QString label = m_settings->keepOptions().label;
    const QString held = QLocale().toString(seconds, 'f', 0);
    if (!possible)
        m_held->setText(tr("keeps the last minute, recorded or not"));
    else
        m_held->setText(label.isEmpty() ? tr("keeps the last %1 s").arg(held)
                                        : tr("keeps the last %1 s as “%2”").arg(held, label));
}

void RecordCard::showSummary()
{
    const bool unfolded = m_settings->isVisibleTo(this);
    m_fold->setText(unfolded ? tr("Fewer options") : m_settings->summary());
    m_fold->setAccessibleName(tr("Options: %1").arg(m_settings->summary()));
    showHeld();
}

void RecordCard::showProgress(const workbench::RecordProgress& progress)
{
    const QLocale locale;
    const auto number = [&](SampleIndex value) { return locale.toString(qlonglong(value)); };
    QString text = tr("%1 s · %2 samples").arg(locale.toString(progress.recorded.count(), 'f', 1), number(progress.samples));
    if (m_settings->mode() == RecordSettings::Mode::OnLevel && m_bench.recorder().isRunning())
        text = progress.writing
                   ? tr("Recording no. %1 · level %2")
                         .arg(number(progress.parts), m_settings->levelText(progress.level))
                   : tr("Waiting · level %1 · recorded: %2")
                         .arg(m_settings->levelText(progress.level), number(progress.parts));
    else if (progress.parts > 1)
        text += tr(" · part %1").arg(progress.parts);
    m_progress->setText(text);

    QStringList quality{progress.lossesVisible ? tr("%1 lost").arg(number(progress.lost)) : tr("losses cannot be seen")};
    if (!progress.lossesVisible && progress.lost > 0)
        quality += tr("%1 damaged").arg(number(progress.lost));
    if (progress.lossesVisible)
        quality += tr("%1 clipped").arg(number(progress.clipped));
    if (progress.trueRate.value > 0.0)
        quality += tr("%1 Hz").arg(locale.toString(progress.trueRate.value, 'f', 1));
    m_quality->setText(quality.join(QStringLiteral(" · ")));
    m_quality->show();
    m_labels->showActive(progress.label);
}

} // namespace baseline::live
