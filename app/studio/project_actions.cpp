// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/project_actions.h"

#include "app/studio/main_window.h"
#include "app/studio/notice_bar.h"
#include "app/widgets/save_file.h"
#include "core/workbench/project_job.h"
#include "core/workbench/running_work.h"
#include "core/workbench/workbench.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QProgressDialog>

namespace baseline::studio {

namespace {

constexpr QLatin1String suffix(".baseline");
constexpr int namedAtMost = 4; ///< recovered recordings in one sentence

QString fileFilter()
{
    return ProjectActions::tr("Baseline Studio project (*.baseline)");
}

} // namespace

ProjectActions::ProjectActions(workbench::Workbench& bench, MainWindow& window, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_bench(bench), m_window(window), m_notice(notice),
      m_progress(new QProgressDialog(tr("Saving the project"), tr("Cancel"), 0, 100, &window))
{
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(500); // ms: a small project is saved before anything could be read
    m_progress->setAutoReset(false);
    m_progress->reset(); // otherwise it shows itself after that time, whether something runs or not
    workbench::nameJob(m_job, [] { return tr("Copying the project"); });
    connect(m_progress, &QProgressDialog::canceled, &m_job, &workbench::BackgroundJob::cancel);
    connect(&m_job, &workbench::BackgroundJob::progressed, m_progress,
            [this](double fraction) { m_progress->setValue(static_cast<int>(100.0 * fraction)); });
    add(tr("New project…"), QKeySequence::New, [this] { choose(true); });
    add(tr("Open project…"), QKeySequence::Open, [this] { choose(false); });
    add(tr("Save project as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { chooseCopy(); });
    add(tr("Export project as folder…"), {}, [this] { chooseFolder(); });
    add(tr("Open project from folder…"), {}, [this] { chooseFromFolder(); });
    connect(&m_bench, &workbench::Workbench::projectChanged, this, &ProjectActions::showTitle);
}

ProjectActions::~ProjectActions() = default;

void ProjectActions::add(const QString& text, const QKeySequence& keys, std::function<void()> slot)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [slot = std::move(slot)] { slot(); });
    m_window.addMenuAction(action);
}

bool ProjectActions::mayLeave()
{
    if (!m_bench.recorder().isRunning())
        return true;
    emit failed({Error::Code::InvalidArgument, "a recording runs", "recording runs"});
    return false;
}

void ProjectActions::choose(bool create)
{
    if (!mayLeave())
        return;
    const QString path =
        create ? widgets::chooseSaveFile(&m_window, tr("New project"), {}, fileFilter(), widgets::ExistingFile::Refused)
               : QFileDialog::getOpenFileName(&m_window, tr("Open project"), QString(), fileFilter());
    if (create && QFileInfo::exists(path))
        emit failed({Error::Code::FileNotWritable, "the file exists", path.toStdString()}); // it would only be opened
    else if (!path.isEmpty())
        open(path);
}

void ProjectActions::chooseCopy()
{
    if (!mayLeave() || m_bench.projectPath().isEmpty())
        return;
    const QString path =
        widgets::chooseSaveFile(&m_window, tr("Save project as"), m_bench.projectPath(), fileFilter());
    if (!path.isEmpty())
        saveAs(path);
}

bool ProjectActions::open(const QString& path)
{
    const Status opened = m_bench.openProject(path);
    if (!opened) {
        emit failed(opened.error());
        return false;
    }
    tellOpened();
    return true;
}

bool ProjectActions::openUnlessRecording(const QString& path)
{
    return mayLeave() && open(path);
}

bool ProjectActions::begin(const QString& what, std::function<Status(const Progress&)> work, std::function<void()> then)
{
    const bool begun = m_job.start<std::monostate>(std::move(work), [this, then = std::move(then)](const Status& done) {
        m_progress->reset();
        if (done)
            then();
        else
            emit failed(done.error());
    });
    if (begun) {
        m_progress->setLabelText(what);
        m_progress->setValue(0);
    }
    return begun;
}

bool ProjectActions::saveAs(const QString& path)
{
    return begin(
        tr("Saving the project"),
        [from = m_bench.projectPath(), path](const Progress& progress) {
            return workbench::saveProjectAs(from, path, progress);
        },
        [this, path] {
            if (mayLeave() && open(path))
                emit saved(path);
        });
}

bool ProjectActions::exportFolder(const QString& folder)
{
    return begin(
        tr("Writing the project as a folder"),
        [from = m_bench.projectPath(), folder](const Progress& progress) {
            return workbench::exportProjectFolder(from, folder, progress);
        },
        [this, folder] {
            m_notice.tell(widgets::State::Good, tr("The whole project was written to “%1”.").arg(folder));
            emit exported(folder);
        });
}

bool ProjectActions::openFolder(const QString& folder, const QString& path)
{
    return begin(
        tr("Making a project of the folder"),
        [folder, path](const Progress& progress) { return workbench::importProjectFolder(folder, path, progress); },
        [this, path] {
            if (mayLeave() && open(path))
                emit saved(path);
        });
}

QString ProjectActions::folderFor(const QString& projectPath, const QString& chosen)
{
    const QDir folder(chosen);
    if (!folder.exists() || folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return chosen;
    const QString name = QFileInfo(projectPath).completeBaseName();
    QString own = name;
    for (int number = 2; folder.exists(own); ++number)
        own = QStringLiteral("%1 %2").arg(name).arg(number);
    return folder.filePath(own);
}

void ProjectActions::chooseFolder()
{
    if (m_bench.projectPath().isEmpty())
        return;
    const QString chosen = QFileDialog::getExistingDirectory(&m_window, tr("Export project as folder"),
                                                             QFileInfo(m_bench.projectPath()).path());
    if (!chosen.isEmpty())
        exportFolder(folderFor(m_bench.projectPath(), chosen));
}

void ProjectActions::chooseFromFolder()
{
    if (!mayLeave())
        return;
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Open project from folder"));
    if (folder.isEmpty())
        return;
    if (!workbench::isProjectFolder(folder)) { // before a name is asked for
        emit failed({Error::Code::NotAProject, "no project.json with recordings", folder.toStdString()});
        return;
    }
    const QString path = widgets::chooseSaveFile(&m_window, tr("New project for the folder"), folder + suffix,
                                                 fileFilter(), widgets::ExistingFile::Refused);
    if (!path.isEmpty())
        openFolder(folder, path);
}

void ProjectActions::tellOpened()
{
    const QStringList parts{recoveredSentence(), readOnlySentence()};
    QStringList said;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    if (!said.isEmpty())
        m_notice.tell(widgets::State::Warning, said.join(QLatin1Char(' ')));
}

QString ProjectActions::recoveredSentence() const
{
    const auto recovered = m_bench.recoveredRecordings();
    if (recovered.empty())
        return {};
    const int count = static_cast<int>(recovered.size());
    QStringList names;
    for (const project::RecoveredRecording& recording : recovered) {
        if (names.size() == namedAtMost)
            break;
        names.append(tr("“%1” (%2 s)").arg(recording.name, QLocale().toString(recording.kept.count(), 'f', 1)));
    }
    if (count > namedAtMost)
        names.append(tr("and %n more", nullptr, count - namedAtMost));
    const QString all = names.join(QStringLiteral(", "));
    return count == 1 ? tr("The program ended during a recording last time. What was stored until then is kept: %1.")
                            .arg(all)
                      : tr("The program ended during %n recordings last time. What was stored until then is kept: %1.",
                           nullptr, count)
                            .arg(all);
}

QString ProjectActions::readOnlySentence() const
{
    using ReadOnly = project::ProjectFile::ReadOnly;
    const QString name = QFileInfo(m_bench.projectPath()).fileName();
    const project::LockHolder& holder = m_bench.lockHolder();
    switch (m_bench.readOnly()) {
    case ReadOnly::No:
        return {};
    case ReadOnly::Newer:
        return tr("“%1” was written by a newer Baseline Studio, so it is open for reading only. Update this one to "
                  "change it.")
            .arg(name);
    case ReadOnly::NotWritable:
        return tr("“%1” cannot be written, so it is open for reading only. To work on it, save it under another name.")
            .arg(name);
    case ReadOnly::Asked:
        break;
    }
    if (holder.process == 0)
        return tr("“%1” is open in another studio, so it is open for reading only here. Close it there and open it "
                  "again, or save it under another name.")
            .arg(name);
    return tr("“%1” is open in another studio (%2 on %3, process %4), so it is open for reading only here. Close it "
              "there and open it again, or save it under another name.")
        .arg(name, holder.program, holder.host, QString::number(holder.process));
}

void ProjectActions::showTitle()
{
    const QString name = QFileInfo(m_bench.projectPath()).completeBaseName();
    const bool isReadOnly = m_bench.readOnly() != project::ProjectFile::ReadOnly::No;
    const QString shown = isReadOnly ? tr("%1 (read only)").arg(name) : name;
    m_window.setWindowTitle(name.isEmpty() ? QStringLiteral("Baseline Studio")
                                           : tr("%1 – Baseline Studio").arg(shown));
}

} // namespace baseline::studio
