// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report_actions.h"

#include "app/studio/main_window.h"
#include "app/widgets/pdf_page.h"
#include "app/widgets/save_file.h"
#include "core/workbench/report_html.h"
#include "core/workbench/running_work.h"
#include "core/workbench/workbench.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QThread>

#include <memory>

namespace baseline::studio {

namespace {

constexpr QLatin1String pdfSuffix(".pdf");

bool isPdf(const QString& path)
{
    return path.endsWith(pdfSuffix, Qt::CaseInsensitive);
}

QByteArray pdfOf(const workbench::Report& report)
{
    std::vector<widgets::PagePicture> pictures;
    for (const workbench::ReportPicture& picture : workbench::reportPictures(report))
        pictures.push_back({QStringLiteral("report:") + picture.name, picture.svg});
    const QString title = ReportActions::tr("Report on “%1”").arg(QString::fromStdString(report.model.identity.name));
    const QString page = workbench::reportHtml(report, workbench::ReportForm::Document);
    // The layout of a text document starts timers, which only a thread of Qt's own has.
    QByteArray bytes;
    const std::unique_ptr<QThread> painter(QThread::create([&] { bytes = widgets::pdfOf(page, pictures, title); }));
    painter->start();
    painter->wait();
    return bytes;
}

} // namespace

ReportActions::ReportActions(workbench::Workbench& bench, MainWindow& window, QObject* parent)
    : QObject(parent), m_bench(bench), m_window(window), m_action(new QAction(tr("Save report…"), this)),
      m_progress(new QProgressDialog(tr("Making the report"), tr("Cancel"), 0, 100, &window))
{
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_action->setObjectName(QStringLiteral("saveReport"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(500); // ms: a small project is done before anything could be read
    m_progress->setAutoReset(false);
    m_progress->reset(); // otherwise it shows itself after that time, whether something runs or not
    workbench::nameJob(m_job, [] { return tr("Writing the report"); });
    connect(m_progress, &QProgressDialog::canceled, &m_job, &workbench::BackgroundJob::cancel);
    connect(&m_job, &workbench::BackgroundJob::progressed, m_progress,
            [this](double fraction) { m_progress->setValue(static_cast<int>(100.0 * fraction)); });
    connect(m_action, &QAction::triggered, this, &ReportActions::choose);
    connect(&m_bench, &workbench::Workbench::modelAtHandChanged, this, &ReportActions::showState);
    connect(&m_bench, &workbench::Workbench::projectChanged, this, &ReportActions::showState);
    connect(&m_job, &workbench::BackgroundJob::runningChanged, this, &ReportActions::showState);
    m_window.addMenuAction(m_action);
    showState();
}

ReportActions::~ReportActions() = default;

QString ReportActions::fileFor(const QString& projectPath, const QString& modelName)
{
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]"));
    QString name = modelName;
    name.replace(refused, QStringLiteral("_"));
    name = name.left(100).trimmed();
    if (name.isEmpty() || name.startsWith(u'.'))
        name.prepend(QLatin1String("report"));
    return QFileInfo(projectPath).dir().filePath(name + pdfSuffix);
}

void ReportActions::choose()
{
    const auto model = m_bench.modelAtHand();
    if (!model || m_bench.projectPath().isEmpty())
        return;
    const QString pdf = tr("PDF, for printing (*.pdf)");
    const QString html = tr("HTML, for a browser (*.html *.htm)");
    const QString path = widgets::chooseSaveFile(
        &m_window, tr("Save report"),
        fileFor(m_bench.projectPath(), QString::fromStdString(model->model.identity.name)),
        pdf + QLatin1String(";;") + html);
    if (!path.isEmpty())
        save(path);
}

bool ReportActions::save(const QString& path)
{
    const auto model = m_bench.modelAtHand();
    if (!model || m_bench.projectPath().isEmpty())
        return false;
    const bool begun = m_job.start<std::monostate>(
        [project = m_bench.projectPath(), model, path](const Progress& progress) -> Status {
            const auto report = workbench::gatherReport(project, model->image, {}, progress);
            if (!report)
                return report.error();
            return workbench::saveReportFile(path, isPdf(path) ? pdfOf(*report) : workbench::reportHtml(*report).toUtf8());
        },
        [this, path](const Status& done) {
            m_progress->reset();
            if (done)
                emit saved(path);
            else
                emit failed(done.error());
        });
    if (begun)
        m_progress->setValue(0);
    return begun;
}

void ReportActions::showState()
{
    m_action->setEnabled(m_bench.modelAtHand() && !m_bench.projectPath().isEmpty() && !m_job.isRunning());
}

} // namespace baseline::studio
