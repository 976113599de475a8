// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/main_window.h"
#include "app/studio/report_actions.h"
#include "app/widgets/pdf_page.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/workbench.h"

#include <QAction>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::studio;

/// A report of the model at hand, saved from the studio.
class TestReportActions final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isOffWithoutAModel();
    void savesHtmlAndPdf();
    void saysWhatIsWrong();
    void namesTheFile();
    void paginatesLongPages();
    void drawsItsPictures();

private:
    QTemporaryDir m_folder;
    workbench::Workbench m_bench;
};

void TestReportActions::initTestCase()
{
    QVERIFY(m_bench.openProject(m_folder.filePath(QStringLiteral("shop.baseline"))));
    workbench::SimulateOptions options;
    options.duration = Seconds(75.0);
    options.label = QStringLiteral("normal");
    const auto made = workbench::simulateRecording(options);
    QVERIFY(made);
    const auto id = project::storeRecording(*m_bench.database(), *made);
    QVERIFY(id);
    const auto series = workbench::loadRecordings(m_bench.projectPath(), {*id});
    QVERIFY(series);
    const auto trained = workbench::trainModel(*series, {});
    QVERIFY(trained);
    QVERIFY(m_bench.adopt(*trained, *series));
}

void TestReportActions::isOffWithoutAModel()
{
    MainWindow window{Settings{}};
    workbench::Workbench empty;
    ReportActions actions(empty, window);
    QVERIFY(!actions.action()->isEnabled());
    QVERIFY(!actions.save(m_folder.filePath(QStringLiteral("x.pdf"))));
    actions.choose(); // asks nothing
    ReportActions ready(m_bench, window);
    QVERIFY(ready.action()->isEnabled());
}

void TestReportActions::savesHtmlAndPdf()
{
    MainWindow window{Settings{}};
    ReportActions actions(m_bench, window);
    QSignalSpy saved(&actions, &ReportActions::saved);
    for (const char* name : {"report.html", "report.PDF"}) {
        const QString path = m_folder.filePath(QLatin1String(name));
        QVERIFY(actions.save(path));
        QVERIFY(!actions.save(path)); // one at a time
        QVERIFY(saved.wait(20000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.startsWith(path.endsWith(QStringLiteral(".PDF")) ? "%PDF-" : "<!DOCTYPE html>"), name);
        QVERIFY(bytes.trimmed().endsWith(path.endsWith(QStringLiteral(".PDF")) ? "%%EOF" : "</html>"));
    }
}

void TestReportActions::saysWhatIsWrong()
{
    MainWindow window{Settings{}};
    ReportActions actions(m_bench, window);
    QSignalSpy failed(&actions, &ReportActions::failed);
    QVERIFY(actions.save(m_folder.filePath(QStringLiteral("no/such/folder.pdf"))));
    QVERIFY(failed.wait(20000));
    QCOMPARE(failed.front().front().value<Error>().code, Error::Code::FileNotWritable);
}

void TestReportActions::namesTheFile()
{
    const QString project = QStringLiteral("/tmp/a/shop.baseline");
    QCOMPARE(ReportActions::fileFor(project, QStringLiteral("pump 3")), QStringLiteral("/tmp/a/pump 3.pdf"));
    QCOMPARE(ReportActions::fileFor(project, QStringLiteral("../x<y>")), QStringLiteral("/tmp/a/report.._x_y_.pdf"));
    QCOMPARE(ReportActions::fileFor(project, QString()), QStringLiteral("/tmp/a/report.pdf"));
    QCOMPARE(ReportActions::fileFor(project, QString(5000, u'x')).size(), 7 + 100 + 4);
}

void TestReportActions::paginatesLongPages()
{
    QPdfWriter writer(m_folder.filePath(QStringLiteral("pages.pdf")));
    writer.setPageSize(QPageSize(QPageSize::A4));
    QCOMPARE(widgets::paintPages(writer, QStringLiteral("<p>short</p>"), {}, QStringLiteral("title")), 1);
    QPdfWriter another(m_folder.filePath(QStringLiteral("more.pdf")));
    another.setPageSize(QPageSize(QPageSize::A4));
    QVERIFY(widgets::paintPages(another, QStringLiteral("<p>line</p>").repeated(200), {}, {}) >= 3);
}

void TestReportActions::drawsItsPictures()
{
    const QString page = QStringLiteral("<p><img src=\"report:box\"/></p><p><img src=\"report:gone\"/></p>");
    const QString box = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50\" viewBox=\"0 0 100 50\">"
                                       "<rect width=\"100\" height=\"50\" fill=\"#c8322b\"/></svg>");
    const QByteArray with = widgets::pdfOf(page, {{QStringLiteral("report:box"), box}}, {});
    const QByteArray without = widgets::pdfOf(page, {}, {});
    const QByteArray damaged = widgets::pdfOf(page, {{QStringLiteral("report:box"), QStringLiteral("<svg")}}, {});
    QVERIFY(with.size() != without.size());
    QVERIFY(without.startsWith("%PDF-") && damaged.startsWith("%PDF-"));
}

QTEST_MAIN(TestReportActions)
#include "test_report_actions.moc"
