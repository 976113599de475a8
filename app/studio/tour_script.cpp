// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/tour_script.h"

#include "app/explore/explore_page.h"
#include "app/live/connect_bar.h"
#include "app/live/live_page.h"
#include "app/live/record_card.h"
#include "app/live/simulator_card.h"
#include "core/recording/labels.h"
#include "core/workbench/sentence.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>

namespace baseline::studio {

namespace {

// The simulated machine runs faster while it records, so that a minute and a half of baseline takes seconds.
constexpr double recordingSpeed = 6.0;
constexpr int recordedSeconds = 90;
constexpr quint64 windowsToCompare = 20;
// A picture is taken when the page stands still.
constexpr qint64 settled = 1200;

} // namespace

TourScript::TourScript(Studio& studio, const QString& folder, QObject* parent)
    : QObject(parent), m_studio(studio), m_folder(folder)
{
    addCapture();
    addModel();
    addAlarm();
    connect(&m_timer, &QTimer::timeout, this, &TourScript::poll);
    connect(&studio.livePage(), &live::LivePage::failed, this,
            [this](const Error& error) { noteTold(workbench::sentenceFor(error)); });
    connect(&studio.bench().board(), &workbench::Board::failed, this,
            [this](const Error& error) { noteTold(workbench::sentenceFor(error)); });
    connect(&studio.livePage(), &live::LivePage::recorded, this,
            [this](const workbench::RecordOutcome& outcome) { m_recorded = !outcome.fault; });
}

std::shared_ptr<const workbench::LiveSnapshot> TourScript::live()
{
    return m_studio.bench().analyser().latest();
}

/// Presses the page's primary button, as a user would.
void TourScript::click(Studio::Page page)
{
    m_studio.window().showPage(page);
    auto* button = m_studio.window().page(page)->findChild<QAbstractButton*>(QStringLiteral("primaryAction"));
    if (button != nullptr && button->isEnabled())
        button->click();
}

void TourScript::setSpeed(double speed)
{
    const Status set = m_studio.bench().virtualBoard().setSpeed(speed);
    if (!set)
        noteTold(workbench::sentenceFor(set.error()));
}

void TourScript::addCapture()
{
    add({QStringLiteral("connect"), tr("Connect"),
         tr("The studio streams from the virtual Nano: three axes, spectrum, figures."),
         [this] {
             workbench::VirtualBoardOptions options;
             options.flashFile = QDir(m_folder).filePath(QStringLiteral("board.flash"));
             const Status started = m_studio.bench().connectVirtual(options);
             if (!started)
                 noteTold(workbench::sentenceFor(started.error()));
             m_framesBefore = m_studio.livePage().framesShown();
         },
         // Long enough for the measured rate, which the board knows after two seconds.
         [this] { return live()->spectra && live()->measuredRate.value > 0.0; }});
    add({QStringLiteral("record"), tr("Record normal"),
         tr("Ninety seconds of the machine running well, recorded into the project and marked normal."),
         [this] {
             m_report.measures.framesPerSecond =
                 double(m_studio.livePage().framesShown() - m_framesBefore) / m_report.steps.last().seconds;
             m_report.measures.frameWorkSeconds =
                 m_studio.livePage().frameMeter().figures(std::chrono::steady_clock::now()).most.count();
             setSpeed(recordingSpeed);
             m_studio.livePage().recordCard().setNext(tr("Baseline"), recording::normalLabel, recordedSeconds);
             click(Studio::Live);
         },
         [this] { return m_recorded; }, 90.0});
    add({QStringLiteral("sessions"), tr("The recording"), tr("The library shows it with its true rate and its losses."),
         [this] {
             setSpeed(1.0);
             m_studio.window().showPage(Studio::Sessions);
         },
         [this] {
             const auto recordings = m_studio.bench().recordings();
             return m_sinceBegin.elapsed() > settled && recordings && recordings->size() == 1
                    && recordings->front().info.complete;
         }});
}

void TourScript::addModel()
{
    add({QStringLiteral("train"), tr("Train"),
         tr("Features, principal components, k-means; the threshold comes from held-out windows and says what it "
            "promises."),
         [this] { click(Studio::Train); },
         [this] { return m_sinceBegin.elapsed() > settled && m_studio.bench().modelAtHand() != nullptr; }, 30.0});
    add({QStringLiteral("explore"), tr("Look"), tr("The clusters of the baseline, and the live window among them."),
         [this] { m_studio.window().showPage(Studio::Explore); },
         [this] {
             auto* page = qobject_cast<explore::ExplorePage*>(m_studio.window().page(Studio::Explore));
             return m_sinceBegin.elapsed() > settled && page->hasLiveDot();
         }});
    add({QStringLiteral("deploy"), tr("Deploy"),
         tr("The model goes to the board as data, is read back and compared. No compiler, no reset."),
         [this] { click(Studio::Deploy); },
         [this] {
             const auto active = m_studio.bench().board().activeModel();
             const auto atHand = m_studio.bench().modelAtHand();
             const bool there = active && atHand && active->hash == model::hashOf(atHand->image);
             if (there && m_report.measures.deploySeconds < 0.0)
                 m_report.measures.deploySeconds = double(m_sinceBegin.elapsed()) / 1000.0;
             return there && m_sinceBegin.elapsed() > settled;
         }});
}

void TourScript::addAlarm()
{
    add({QStringLiteral("compare"), tr("Two scores, one number"),
         tr("The board scores every window; the studio computes the same score from the streamed samples. They are "
            "equal bit for bit."),
         [this] {
             m_studio.window().showPage(Studio::Live);
             m_windowsBefore = live()->counters.compared();
         },
         [this] {
             const auto now = live();
             if (now->counters.compared() < m_windowsBefore + windowsToCompare || !now->latest
                 || !now->latest->isCompared())
                 return false;
             m_report.measures.boardScore = double(now->latest->boardScore());
             m_report.measures.studioScore = double(now->latest->studio.score());
             return true;
         }, 20.0});
    add({QStringLiteral("break"), tr("Break it"), tr("The machine loses its balance; the board raises the alarm."),
         [this] { m_studio.livePage().simulatorCard().setState(QStringLiteral("imbalance")); },
         [this] {
             const bool alarm = live()->latest && live()->latest->alarm();
             if (alarm && m_report.measures.timeToAlarmSeconds < 0.0)
                 m_report.measures.timeToAlarmSeconds = double(m_sinceBegin.elapsed()) / 1000.0;
             return alarm && m_sinceBegin.elapsed() > 3500;
         }});
    add({QStringLiteral("repair"), tr("Repair it"), tr("The machine runs well again and the alarm clears."),
         [this] { m_studio.livePage().simulatorCard().setState(QStringLiteral("normal")); },
         [this] {
             const bool clear = live()->latest && !live()->latest->alarm();
             if (clear && m_report.measures.timeToClearSeconds < 0.0)
                 m_report.measures.timeToClearSeconds = double(m_sinceBegin.elapsed()) / 1000.0;
             return clear && m_sinceBegin.elapsed() > 3500;
         }});
}

void TourScript::run()
{
    beginNext();
    m_timer.start(20);
}

void TourScript::beginNext()
{
    ++m_at;
    if (m_at == m_actions.size()) {
        end();
        return;
    }
    m_sinceBegin.start();
    m_actions[m_at].begin();
}

void TourScript::poll()
{
    if (m_at >= m_actions.size())
        return;
    const TourAction& action = m_actions[m_at];
    if (action.happened())
        finishStep(true);
    else if (double(m_sinceBegin.elapsed()) > 1000.0 * action.limitSeconds)
        finishStep(false);
}

void TourScript::finishStep(bool passed)
{
    const TourAction& action = m_actions[m_at];
    TourStep step{action.name, action.title, action.text, passed, double(m_sinceBegin.elapsed()) / 1000.0, {}};
    const QString picture = QStringLiteral("%1-%2.png").arg(m_at + 1, 2, 10, QLatin1Char('0')).arg(action.name);
    if (m_studio.window().grab().save(QDir(m_folder).filePath(picture)))
        step.picture = picture;
    else
        step.passed = false;
    m_report.steps.append(step);
    if (step.passed) {
        beginNext();
        return;
    }
    if (m_report.failure.isEmpty())
        m_report.failure = tr("“%1” did not happen within %2 s.").arg(action.title).arg(action.limitSeconds);
    m_at = m_actions.size();
    end();
}

void TourScript::noteTold(const QString& sentence)
{
    if (m_report.failure.isEmpty())
        m_report.failure = sentence;
}

void TourScript::end()
{
    m_timer.stop();
    const auto last = live();
    TourMeasures& measures = m_report.measures;
    measures.scoresCompared = last->counters.compared();
    measures.scoresEqual = last->counters.equal;
    measures.lost = last->lost;
    measures.rate = last->measuredRate.value;
    const bool allSteps = m_report.steps.size() == m_actions.size() && m_report.steps.last().passed;
    const bool allEqual = measures.scoresCompared > 0 && measures.scoresCompared == measures.scoresEqual;
    if (allSteps && !allEqual && m_report.failure.isEmpty())
        m_report.failure = tr("Scores of board and studio differ.");
    m_report.passed = allSteps && allEqual && m_report.failure.isEmpty();
    QApplication::exit(m_report.passed ? 0 : 1);
}

} // namespace baseline::studio
