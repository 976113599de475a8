// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/walk_script.h"

#include "app/studio/navigation_rail.h"
#include "app/studio/walk/page_check.h"
#include "app/studio/walk/tab_check.h"
#include "app/studio/walk/translation_witness.h"
#include "app/studio/walk/walk_project.h"
#include "core/workbench/sentence.h"

#include <QAbstractButton>
#include <QDir>

namespace baseline::studio {
namespace {

// What is painted by a timer (30 a second) has been painted some times, and short work in the background has ended.
constexpr qint64 settledMs = 250;
constexpr qint64 limitMs = 30000;
// On a busy machine work may end, and change the page, just when it is looked at.
constexpr int mostLooks = 5;

} // namespace

WalkScript::WalkScript(Studio& studio, const QString& folder, TranslationWitness* witness, QObject* parent)
    : QObject(parent), m_studio(studio), m_folder(folder), m_witness(witness)
{
    addPages(QStringLiteral("nothing"));
    addProject();
    addPages(QStringLiteral("empty"));
    addMachine();
    addPages(QStringLiteral("full"));
    addDialogs();
    connect(&m_timer, &QTimer::timeout, this, &WalkScript::poll);
}

void WalkScript::addPages(const QString& group)
{
    for (int page = 0; page < m_studio.window().rail().count(); ++page)
        m_open.append({QStringLiteral("%1-%2").arg(group).arg(page + 1),
                       [this, page] { m_studio.window().showPage(page); },
                       {},
                       page});
    m_open.append({{}, [this] { m_places.reset(); }, {}, -1});
}

void WalkScript::addProject()
{
    m_open.append({{},
                   [this] {
                       if (!m_studio.openProject(QDir(m_folder).filePath(QStringLiteral("walk.baseline"))))
                           fail(QStringLiteral("no project"));
                   },
                   {},
                   -1});
}

void WalkScript::addMachine()
{
    workbench::Workbench& bench = m_studio.bench();
    m_open.append({{},
                   [this, &bench] {
                       const Status made = addWalkRecordings(bench);
                       if (!made)
                           fail(workbench::sentenceFor(made.error()));
                       workbench::VirtualBoardOptions options;
                       options.flashFile = QDir(m_folder).filePath(QStringLiteral("board.flash"));
                       const Status started = bench.connectVirtual(options);
                       if (!started)
                           fail(workbench::sentenceFor(started.error()));
                       m_studio.window().showPage(Studio::Train);
                   },
                   // The measured rate comes last, after two seconds.
                   [&bench] {
                       const auto live = bench.analyser().latest();
                       return live->spectra && live->measuredRate.value > 0.0;
                   },
                   -1});
    addPress(Studio::Train, [&bench] { return bench.modelAtHand() != nullptr; });
    addPress(Studio::Deploy, [&bench] {
        const auto live = bench.analyser().latest();
        return live->latest && live->latest->isCompared();
    });
}

/// Presses what a page is there for, as soon as it can be pressed.
void WalkScript::addPress(Studio::Page page, std::function<bool()> happened)
{
    const auto action = [this, page] {
        return m_studio.window().page(page)->findChild<QAbstractButton*>(QStringLiteral("primaryAction"));
    };
    m_open.append({{},
                   [this, page] { m_studio.window().showPage(page); },
                   [action] {
                       const QAbstractButton* button = action();
                       return button != nullptr && button->isEnabled();
                   },
                   -1});
    m_open.append({{}, [action] { action()->click(); }, std::move(happened), -1});
}

void WalkScript::addDialogs()
{
    for (const WalkDialog& dialog : walkDialogs(m_studio, m_folder)) {
        // Behind the timer's event: many wait in it until they are closed, and the walk goes on in them.
        const auto open = [this, dialog] { QTimer::singleShot(0, this, dialog.open); };
        m_open.append({QStringLiteral("dialog-") + dialog.name, open, [dialog] { return dialog.find() != nullptr; }, -1,
                       dialog});
    }
}

void WalkScript::run()
{
    beginNext();
    m_timer.start(20);
}

void WalkScript::beginNext()
{
    if (m_open.isEmpty()) {
        m_timer.stop();
        emit finished();
        return;
    }
    m_since.start();
    m_open.first().begin();
}

void WalkScript::poll()
{
    if (m_open.isEmpty() || m_since.elapsed() < settledMs)
        return;
    const Step step = m_open.first();
    if (step.happened && !step.happened()) {
        if (m_since.elapsed() < limitMs)
            return;
        fail(QStringLiteral("a step did not happen; %1 are left").arg(m_open.size()));
        m_open.clear();
        beginNext();
        return;
    }
    if (!step.name.isEmpty() && !look(step)) {
        m_since.restart();
        return;
    }
    m_open.removeFirst();
    addFurther(step);
    beginNext();
}

/// False: something is wrong, but may be right in a moment.
bool WalkScript::look(const Step& step)
{
    const bool isDialog = !step.dialog.name.isEmpty();
    QWidget& window = isDialog ? *step.dialog.find() : m_studio.window();
    Findings found = newIn(window, !isDialog || step.dialog.hasWayOfTab);
    if (!found.isEmpty() && ++m_looks < mostLooks)
        return false;
    m_looks = 0;
    WalkPicture picture{step.name, step.name + QStringLiteral(".png"), {}};
    constexpr int quick = 85; // of 100: packed little, which saves half of the time
    if (!window.grab().save(QDir(m_folder).filePath(picture.picture), nullptr, quick)) {
        picture.picture.clear();
        fail(QStringLiteral("the picture %1 could not be saved").arg(step.name));
    }
    if (m_witness != nullptr)
        found += m_witness->takeNew();
    m_seen += found;
    picture.findings = found;
    m_report.pictures.append(picture);
    if (isDialog)
        step.dialog.close();
    return true;
}

/// The tabs that came into sight with the step.
void WalkScript::addFurther(const Step& step)
{
    QWidget* page = m_studio.window().page(step.page);
    if (page == nullptr)
        return;
    const QList<WalkPlace> further = m_places.discover(*page, step.name);
    for (qsizetype i = further.size(); i-- > 0;)
        m_open.prepend({further[i].name, further[i].show, {}, step.page});
}

/// What is wrong, and was not seen before.
Findings WalkScript::newIn(QWidget& window, bool hasWayOfTab) const
{
    Findings found = checkPage(window);
    if (hasWayOfTab)
        found += checkTabs(window);
    Findings added;
    for (const Finding& finding : found) {
        if (!m_seen.contains(finding) && !added.contains(finding))
            added.append(finding);
    }
    return added;
}

void WalkScript::fail(const QString& sentence)
{
    m_report.failures.append(sentence);
}

} // namespace baseline::studio
