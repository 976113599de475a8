// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/learn_card.h"

#include "app/deploy/board_facts.h"
#include "app/deploy/extremes_panel.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/icons.h"
#include "core/workbench/sentence.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace baseline::deploy {

using widgets::ButtonKind;
using widgets::makeButton;
using workbench::LearnReport;
using workbench::LearnState;

LearnCard::LearnCard(workbench::Workbench& bench, workbench::BackgroundJob& job, QWidget* parent)
    : Card(tr("Learn on the board"), parent), m_bench(bench), m_job(job), m_mode(new QComboBox(this)),
      m_baseline(new QWidget(this)), m_extremes(new ExtremesPanel(bench, job, this)), m_minutes(new QSpinBox(this)),
      m_alpha(new QDoubleSpinBox(this)),
      m_start(makeButton(ButtonKind::Plain, tr("&Learn"), QStringLiteral("school"), this)),
      m_stop(makeButton(ButtonKind::Plain, tr("&Stop learning"), QStringLiteral("stop"), this)),
      m_goBack(makeButton(ButtonKind::Plain, tr("&Forget it"), QStringLiteral("undo"), this)),
      m_progress(new QProgressBar(this)), m_mark(new QLabel(this)), m_sentence(new QLabel(this)),
      m_facts(new QLabel(this))
{
    setProperty("helpPage", QStringLiteral("put-a-model-on-a-board#let-the-board-learn"));
    m_start->setObjectName(QStringLiteral("learn"));
    m_stop->setObjectName(QStringLiteral("stopLearning"));
    m_goBack->setObjectName(QStringLiteral("forgetLearned"));
    m_start->setToolTip(tr("The board learns from its own sensor while the machine runs normally (Alt+L)"));
    m_stop->setToolTip(tr("Ends the learning; what was gathered is forgotten, the running model stays (Alt+S)"));
    m_goBack->setToolTip(tr("Goes back to the model that the board learned from (Alt+F)"));
    buildLayout();
    connect(m_start, &QPushButton::clicked, this, &LearnCard::start);
    connect(m_stop, &QPushButton::clicked, this, &LearnCard::stop);
    connect(m_goBack, &QPushButton::clicked, this, &LearnCard::goBack);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this](int mode) {
        m_baseline->setVisible(mode == 0);
        m_extremes->setVisible(mode == 1);
        showState(m_last);
    });
    connect(m_extremes, &ExtremesPanel::began, this, &LearnCard::forget);
    connect(m_extremes, &ExtremesPanel::failed, this, &LearnCard::failed);
    connect(m_extremes, &ExtremesPanel::phaseChanged, this, [this](LearnPhase phase) {
        m_last.phase = phase;
        m_extremes->showBoard(m_last);
        showState(m_last);
    });
    connect(m_extremes, &ExtremesPanel::sentenceChanged, this, [this] { showState(m_last); });
    connect(&m_job, &workbench::BackgroundJob::runningChanged, this, &LearnCard::showBoard);
    connect(&m_bench.board(), &workbench::Board::statusReceived, this, &LearnCard::showBoard);
    showBoard();
}

void LearnCard::buildLayout()
{
    m_minutes->setObjectName(QStringLiteral("learnMinutes"));
    m_minutes->setRange(1, static_cast<int>(mostLearnMinutes));
    m_minutes->setValue(10);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes of normal running to learn from"));
    m_minutes->setToolTip(m_minutes->accessibleName());
    m_alpha->setObjectName(QStringLiteral("learnAlpha"));
    m_alpha->setRange(100.0 * leastAlpha / 1e6, 100.0 * mostAlpha / 1e6);
    m_alpha->setDecimals(2);
    m_alpha->setSingleStep(0.1);
    m_alpha->setValue(1.0);
    m_alpha->setSuffix(tr(" %"));
    m_alpha->setAccessibleName(tr("False alarms: share of normal windows above the threshold, at most"));
    m_alpha->setToolTip(m_alpha->accessibleName());
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of the learning"));
    for (QLabel* text : {m_sentence, m_facts}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    m_facts->setProperty("role", QStringLiteral("subtitle"));

    m_mode->setObjectName(QStringLiteral("learnMode"));
    m_mode->addItem(tr("Mean and covariance"));
    m_mode->addItem(tr("Extreme values"));
    m_mode->setAccessibleName(tr("What the board learns"));
    m_mode->setToolTip(m_mode->accessibleName());
    addHeaderWidget(m_mode);
    buildBaseline();
    m_extremes->hide();

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    column->addLayout(line);
    column->addWidget(m_progress);
    column->addWidget(m_facts);
    column->addWidget(m_baseline);
    column->addWidget(m_extremes);
    setContent(content);
}

void LearnCard::buildBaseline()
{
    auto* foot = new QHBoxLayout(m_baseline);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(8);
    foot->addWidget(m_minutes);
    foot->addWidget(new QLabel(tr("false alarms"), m_baseline));
    foot->addWidget(m_alpha);
    foot->addWidget(m_start);
    foot->addWidget(m_stop);
    foot->addWidget(m_goBack);
    foot->addStretch(1);
}

bool LearnCard::showsExtremes() const
{
    return m_mode->currentIndex() == 1;
}

void LearnCard::start()
{
    if (!m_start->isEnabled())
        return;
    forget();
    const workbench::LearnOptions options{static_cast<std::uint32_t>(m_minutes->value()), m_alpha->value() / 100.0, {}};
    m_job.start<std::uint32_t>(
        [&link = m_bench.board().link(), options](const Progress&) { return workbench::startLearning(link, options); },
        [this](Result<std::uint32_t> wanted) {
            if (!wanted)
                return failed(wanted.error());
            // Until the next status says so.
            m_last = {LearnPhase::Fitting, LearnProblem::None, 0, *wanted, 0, 0};
            showState(m_last);
        });
}

void LearnCard::stop()
{
    if (!m_stop->isEnabled())
        return;
    m_job.start<std::monostate>([&link = m_bench.board().link()](const Progress&) { return workbench::stopLearning(link); },
                      [this](Status stopped) {
                          if (!stopped)
                              return failed(stopped.error());
                          m_last.phase = LearnPhase::Stopped;
                          showState(m_last);
                      });
}

void LearnCard::goBack()
{
    if (!m_goBack->isEnabled())
        return;
    m_job.start<std::uint32_t>(
        [&link = m_bench.board().link()](const Progress&) { return workbench::resetLearning(link); },
        [this](Result<std::uint32_t> parent) {
            if (!parent)
                return failed(parent.error());
            forget();
            m_last = {};
            const auto hello = m_bench.board().hello();
            if (*parent != 0 && hello) {
                m_outcomeState = widgets::State::Good;
                m_outcome = tr("“%1” runs on the board again. What was learned stays in the other slot.")
                                .arg(modelNameText(hello->active));
                emit notify(m_outcome);
            }
            showState(m_last);
            emit learned();
        });
}

/// Reads back what the board says it has learned; once for each model.
void LearnCard::fetch()
{
    m_job.start<LearnReport>(
        [&link = m_bench.board().link(), path = m_bench.projectPath()](const Progress& progress) {
            return workbench::fetchLearned(link, path, progress);
        },
        [this](Result<LearnReport> report) {
            if (!report)
                return failed(report.error());
            showReport(*report);
            emit notify(sentence());
            emit learned();
        });
    m_fetched = m_last.modelHashLow;
}

void LearnCard::showReport(const LearnReport& report)
{
    const QLocale locale;
    if (report.logFault) {
        m_outcomeState = widgets::State::Warning;
        m_outcome = tr("“%1” runs on the board, but the project could not take it: %2")
                        .arg(report.modelName, workbench::sentenceFor(*report.logFault));
    } else {
        m_outcomeState = widgets::State::Good;
        m_outcome = report.modelId.isEmpty()
                        ? tr("The board has learned “%1” and runs it. Open a project to keep it there.").arg(report.modelName)
                        : tr("The board has learned “%1” and runs it. It was read back and is in the project.")
                              .arg(report.modelName);
    }
    QStringList lines;
    if (report.calibrationWindows > 0)
        lines += tr("%1 features, threshold %2: at most %3 % of normal windows exceed it, by %4 windows that had no "
                    "part in the fit.")
                     .arg(locale.toString(report.features), locale.toString(report.threshold, 'g', 4),
                          locale.toString(100.0 * report.alpha, 'g', 3), locale.toString(report.calibrationWindows));
    else
        lines += tr("Threshold %1: the tail of a law fitted to the last maxima, an estimate and no guarantee.")
                     .arg(locale.toString(report.threshold, 'g', 4));
    const int constant = static_cast<int>(report.constantFeatures);
    if (constant > 0)
        lines += constant == 1 ? tr("One feature did not vary and takes no part.")
                               : tr("%n features did not vary and take no part.", nullptr, constant);
    const int leftOut = static_cast<int>(report.leftOut);
    if (leftOut > 0)
        lines += leftOut == 1 ? tr("One window without data, or clipped, was left out.")
                              : tr("%n windows without data, or clipped, were left out.", nullptr, leftOut);
    m_facts->setText(lines.join(QLatin1Char('\n')));
    showState(m_last);
}

void LearnCard::failed(const Error& error)
{
    m_outcomeState = widgets::State::Warning;
    m_outcome = workbench::sentenceFor(error);
    showState(m_last);
}

void LearnCard::forget()
{
    m_outcome.clear();
    m_facts->clear();
}

void LearnCard::showBoard()
{
    const workbench::Board& board = m_bench.board();
    const auto status = board.isOpen() ? board.status() : std::nullopt;
    if (!board.isOpen()) {
        forget();
        m_last = {};
        m_fetched = 0;
    } else if (status && !m_job.isRunning()) {
        const LearnState now = workbench::learnStateOf(*status);
        // What an action said stays until the board does something else.
        if ((now.isLearning() && !m_last.isLearning()) || (now.isWatching() && !m_last.isWatching()))
            forget();
        // Another studio, or this one an hour ago, may have begun it.
        if (now.isWatching())
            m_mode->setCurrentIndex(1);
        else if (now.isLearning())
            m_mode->setCurrentIndex(0);
        m_last = now;
    }
    m_extremes->showBoard(m_last);
    showState(m_last);
    const bool isNew = m_last.phase == LearnPhase::Learned && m_last.modelHashLow != 0 && m_last.modelHashLow != m_fetched;
    if (board.isOpen() && isNew && !m_job.isRunning())
        fetch();
}

void LearnCard::showState(const LearnState& state)
{
    m_progress->setVisible(state.isLearning());
    m_progress->setValue(static_cast<int>(std::lround(1000.0 * std::clamp(state.fraction(), 0.0, 1.0))));
    m_facts->setVisible(!m_facts->text().isEmpty());
    showButtons(state);
    if (!m_bench.board().isOpen())
        return showSentence(widgets::State::Neutral, showsExtremes() ? m_extremes->sentence()
                                                                     : tr("Connect a board, and it can learn its own baseline here."));
    if (state.isLearning())
        return showSentence(widgets::State::Neutral, runningText(state));
    if (state.isWatching())
        return m_outcome.isEmpty() ? showSentence(widgets::State::Neutral, m_extremes->sentence())
                                   : showSentence(m_outcomeState, m_outcome);
    if (!m_outcome.isEmpty())
        return showSentence(m_outcomeState, m_outcome);
    if (state.phase == LearnPhase::Failed)
        return showSentence(widgets::State::Warning, workbench::sentenceFor(workbench::learnFault(state)));
    if (state.phase == LearnPhase::Stopped)
        return showSentence(widgets::State::Neutral, tr("Stopped. The board runs what it ran. %1").arg(showsExtremes() ? m_extremes->sentence() : idleText()));
    showSentence(widgets::State::Neutral, showsExtremes() ? m_extremes->sentence() : idleText());
}

QString LearnCard::idleText() const
{
    const auto hello = m_bench.board().hello();
    if (!hello || hello->active.slot == noSlot)
        return tr("The board has no model yet. Deploy one first: it says which features there are to learn.");
    return tr("Let the machine run normally, and the board learns what that is with the features of “%1”, which goes on "
              "watching meanwhile. Two thirds of the time give mean and spread, the last third the threshold.")
        .arg(modelNameText(hello->active));
}

QString LearnCard::runningText(const LearnState& state) const
{
    const QLocale locale;
    const QString figures = tr("%1 of %2 windows").arg(locale.toString(state.windows), locale.toString(state.wanted));
    const QString text = state.phase == LearnPhase::Calibrating ? tr("Calibrating: %1.").arg(figures)
                                                                : tr("Learning: %1.").arg(figures);
    const auto model = m_bench.board().activeModel();
    if (!model || state.windows > state.wanted)
        return text;
    const double seconds = (state.wanted - state.windows) * model->model.window.hop / model->model.stream.nominalRate.value;
    const int minutes = static_cast<int>(std::ceil(seconds / 60.0));
    return text + QLatin1Char(' ')
           + (minutes <= 1 ? tr("Less than a minute more.") : tr("About %n minutes more.", nullptr, minutes));
}

void LearnCard::showButtons(const LearnState& state)
{
    const auto hello = m_bench.board().hello();
    const bool free = m_bench.board().isOpen() && hello && !m_job.isRunning();
    const bool hasModel = hello && hello->active.slot != noSlot;
    const auto model = m_bench.board().activeModel();
    const bool ownWork = model && hello
                         && std::equal(std::begin(hello->serial), std::end(hello->serial),
                                       model->model.identity.boardSerial.begin());
    m_start->setVisible(!state.isLearning());
    m_stop->setVisible(state.isLearning());
    m_mode->setEnabled(!state.isLearning() && !state.isWatching());
    m_start->setEnabled(free && hasModel && !state.isLearning() && !state.isWatching());
    m_stop->setEnabled(free && state.isLearning());
    m_goBack->setEnabled(free && ownWork && !state.isLearning() && !state.isWatching());
    m_minutes->setEnabled(!state.isLearning());
    m_alpha->setEnabled(!state.isLearning());
}

void LearnCard::showSentence(widgets::State state, const QString& sentence)
{
    m_state = state;
    m_mark->setVisible(state != widgets::State::Neutral);
    m_mark->setPixmap(widgets::icon(widgets::stateIconName(state), widgets::stateTint(state))
                          .pixmap(QSize(16, 16), devicePixelRatioF()));
    m_sentence->setText(sentence);
    setAccessibleDescription(m_facts->text().isEmpty() ? sentence : sentence + QLatin1Char('\n') + m_facts->text());
}

QString LearnCard::sentence() const
{
    return m_sentence->text();
}

QString LearnCard::facts() const
{
    return m_facts->text();
}

} // namespace baseline::deploy
