// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/demo_actions.h"

#include "app/widgets/save_file.h"
#include "core/workbench/demo_project.h"
#include "core/workbench/running_work.h"

#include <QFileInfo>
#include <QProgressDialog>
#include <QStandardPaths>

namespace baseline::studio {

DemoActions::DemoActions(QWidget& window, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_progress(new QProgressDialog(tr("Making the demo project"), tr("Cancel"), 0, 100, &window))
{
    workbench::nameJob(m_job, [] { return tr("Making the demo project"); });
    m_progress->setWindowModality(Qt::NonModal); // it must not stand in the way of a recording
    m_progress->setMinimumDuration(300);         // ms
    m_progress->setAutoReset(false);
    m_progress->reset(); // otherwise it shows itself after that time, whether something runs or not
    connect(m_progress, &QProgressDialog::canceled, &m_job, &workbench::BackgroundJob::cancel);
    connect(&m_job, &workbench::BackgroundJob::progressed, m_progress,
            [this](double fraction) { m_progress->setValue(static_cast<int>(100.0 * fraction)); });
}

DemoActions::~DemoActions() = default;

QString DemoActions::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Baseline Studio/") +
           workbench::demoFileName();
}

void DemoActions::openDemo()
{
    const QString path = usualPath();
    if (QFileInfo::exists(path))
        emit ready(path);
    else
        make(path, false);
}

void DemoActions::makeElsewhere()
{
    const QString path = widgets::chooseSaveFile(&m_window, tr("Make a demo project"), usualPath(),
                                                 tr("Baseline Studio project (*.baseline)"));
    if (!path.isEmpty())
        make(path, true); // the dialog has asked about one that exists
}

void DemoActions::make(const QString& path, bool replace)
{
    const bool begun = m_job.start<workbench::DemoOutcome>(
        [path, replace](const Progress& progress) {
            workbench::DemoOptions options;
            options.replace = replace;
            return workbench::makeDemoProject(path, options, progress);
        },
        [this](const Result<workbench::DemoOutcome>& made) {
            m_progress->reset();
            if (made)
                emit ready(made->path);
            else
                emit failed(made.error());
        });
    if (begun)
        m_progress->setValue(0);
}

} // namespace baseline::studio
