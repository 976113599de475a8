// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/alarms_card.h"
#include "app/deploy/history_card.h"
#include "app/deploy/model_card.h"
#include "app/deploy/models_card.h"
#include "app/deploy/outcome_card.h"
#include "app/widgets/kpi_card.h"
#include "app/widgets/theme.h"
#include "core/project/deployments.h"
#include "core/project/machines.h"
#include "core/project/recording_samples.h"
#include "core/project/sessions.h"
#include "core/workbench/score_job.h"
#include "core/workbench/simulate_job.h"
#include "tests/app/deploy/desk.h"
#include "tests/support/pty_node.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using tests::Desk;
using tests::imageNamed;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDeployPage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }
    void saysWhyNothingCanBeDeployed();
    void takesTheChosenModel();
    void aDamagedModelIsToldAndTheOneBeforeStays();
    void writesModelAndHeader();
    void aFileThatCannotBeWrittenIsTold();
    void theHistoryListsTheProjectsDeployments();
    void deploysAndRollsBack();
    void warnsOfAModelForAnotherRate();
    void warnsOfABoardOfAnotherMachine();
    void aBoardThatVanishesIsTold();
    void listsAlarms();
    void listsTheAlarmsThatTheBoardKept();
    void primaryButtonLeadsToTheOutcome();
    void fitsASmallScreen();
};

void TestDeployPage::saysWhyNothingCanBeDeployed()
{
    Desk desk({imageNamed("Fan")});
    QVERIFY(!desk.primary()->isEnabled());
    QVERIFY(!desk.page.obstacle().isEmpty()); // neither board nor model
    QVERIFY(desk.open());
    QVERIFY(desk.bench.takeModel(desk.ids[0]));
    QVERIFY(!desk.primary()->isEnabled());
    QVERIFY2(desk.page.obstacle().contains(QLatin1String("No board is connected")), qPrintable(desk.page.obstacle()));
    QCOMPARE(desk.page.outcomeCard().sentence(), desk.page.obstacle());
    QCOMPARE(desk.primary()->accessibleDescription(), desk.page.obstacle());
    desk.page.deploy(); // by keyboard or by mistake
    QVERIFY(!desk.page.isDeploying());
}

void TestDeployPage::takesTheChosenModel()
{
    Desk desk({imageNamed("First"), imageNamed("Second")});
    QVERIFY(desk.open());
    QCOMPARE(desk.page.modelsCard().count(), 2);
    emit desk.page.modelsCard().chosen(desk.ids[1]);
    QVERIFY(desk.bench.modelAtHand());
    QCOMPARE(desk.bench.modelAtHand()->projectId, desk.ids[1]);
    QCOMPARE(desk.page.handCard().headline(), QStringLiteral("Second"));
    const QString spoken = desk.page.handCard().spoken();
    // The example's certificate: 1 % from 120 windows.
    QVERIFY2(spoken.contains(QLatin1String("At most 1 % of normal windows")), qPrintable(spoken));
    QVERIFY2(spoken.contains(QLatin1String("120 windows")), qPrintable(spoken));
    QVERIFY2(spoken.contains(QStringLiteral("952 Hz, ±4 g, 3 channels")), qPrintable(spoken));
}

void TestDeployPage::aDamagedModelIsToldAndTheOneBeforeStays()
{
    Desk desk({imageNamed("Good")});
    {
        const auto project = project::ProjectFile::open(desk.path);
        project::ModelRecord record;
        record.name = QStringLiteral("Bad");
        QByteArray bytes = workbench::bytesOf(imageNamed("Bad"));
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        desk.ids.append(*project::storeModel(project->database(), record, bytes));
    }
    QVERIFY(desk.open());
    QVERIFY(desk.bench.takeModel(desk.ids[0]));
    QSignalSpy failed(&desk.page, &deploy::DeployPage::failed);
    emit desk.page.modelsCard().chosen(desk.ids[1]);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::ModelInvalid);
    QCOMPARE(desk.page.handCard().headline(), QStringLiteral("Good"));
}

void TestDeployPage::writesModelAndHeader()
{
    const model::Image image = imageNamed("Fan");
    Desk desk({image});
    QVERIFY(desk.open());
    QVERIFY(!desk.page.saveModel(desk.folder.filePath(QStringLiteral("none.model")))); // none at hand
    QVERIFY(desk.bench.takeModel(desk.ids[0]));
    QSignalSpy told(&desk.page, &deploy::DeployPage::notify);
    const QString file = desk.folder.filePath(QStringLiteral("fan.model"));
    const QString header = desk.folder.filePath(QStringLiteral("baseline_model.h"));
    QVERIFY(desk.page.saveModel(file));
    QVERIFY(desk.page.exportHeader(header));
    QCOMPARE(told.size(), 2);
    QCOMPARE(contentOf(file), workbench::bytesOf(image));
    QVERIFY(workbench::loadModelFile(file));
    const QByteArray text = contentOf(header);
    QVERIFY(text.contains("alignas(4)"));
    QVERIFY(text.contains("Fan"));
}

void TestDeployPage::aFileThatCannotBeWrittenIsTold()
{
    Desk desk({imageNamed("Fan")});
    QVERIFY(desk.open());
    QVERIFY(desk.bench.takeModel(desk.ids[0]));
    QSignalSpy failed(&desk.page, &deploy::DeployPage::failed);
    const QString path = desk.folder.filePath(QStringLiteral("no/such/folder/baseline_model.h"));
    QVERIFY(!desk.page.exportHeader(path));
    QVERIFY(!desk.page.saveModel(path));
    QCOMPARE(failed.size(), 2);
    for (const QList<QVariant>& arguments : failed)
        QCOMPARE(arguments.first().value<Error>().code, Error::Code::FileNotWritable);
}

void TestDeployPage::theHistoryListsTheProjectsDeployments()
{
    Desk desk({imageNamed("Fan")});
    {
        const auto project = project::ProjectFile::open(desk.path);
        project::Deployment good;
        good.modelName = QStringLiteral("Fan");
        good.modelId = desk.ids[0];
        good.boardSerial = QStringLiteral("0123456789abcdef");
        good.whenUtc = QDateTime::currentDateTimeUtc();
        good.verified = true;
        good.took = 612ms;
        project::Deployment refused = good;
        refused.verified = false;
        refused.outcome = QStringLiteral("model too large");
        good.way = project::DeployWay::Firmware;
        good.stages = {{QStringLiteral("compile"), 12345ms}, {QStringLiteral("write"), 240ms}};
        QVERIFY(project::addDeployment(project->database(), good));
        QVERIFY(project::addDeployment(project->database(), refused));
    }
    QVERIFY(desk.open());
    const auto& rows = desk.page.historyCard().table().rows();
    QCOMPARE(rows.size(), std::size_t{2});
    QVERIFY(rows[0].cells.join(u'|').contains(QLatin1String("refused: model too large"))); // the newest first
    QVERIFY(rows[0].cells.contains(QStringLiteral("over the wire")));
    QVERIFY2(rows[1].cells.join(u'|').endsWith(
                 QStringLiteral("|Fan|01234567|flashed|read back equal|runs|612 ms|Compile 12.3 s · Write 240 ms")),
             qPrintable(rows[1].cells.join(u'|')));
    const QString csv = desk.folder.filePath(QStringLiteral("log.csv"));
    QVERIFY(desk.page.historyCard().saveAs(csv));
    QCOMPARE(contentOf(csv).count('\n'), 3);
}

void TestDeployPage::deploysAndRollsBack()
{
    tests::PtyNode node;
    Desk desk({imageNamed("First"), imageNamed("Second")});
    QVERIFY(desk.open());
    QVERIFY(desk.bench.takeModel(desk.ids[0]));
    desk.bench.board().connectTo(node.path());
    QTRY_VERIFY_WITH_TIMEOUT(desk.primary()->isEnabled(), 10000);
    QVERIFY(!desk.button("rollBack")->isEnabled());

    desk.primary()->click();
    QVERIFY(desk.page.isDeploying());
    QVERIFY(!desk.primary()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.page.isDeploying(), 10000);
    const QString sentence = desk.page.outcomeCard().sentence();
    QVERIFY2(sentence.contains(QStringLiteral("“First” runs on the board")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QLatin1String("compared: equal")), qPrintable(sentence));
    QVERIFY(desk.page.outcomeCard().stages().last().startsWith(QLatin1String("Total")));
    QTRY_COMPARE(desk.page.boardCard().headline(), QStringLiteral("First"));
    QCOMPARE(desk.page.historyCard().table().rows().size(), std::size_t{1});

    QVERIFY(desk.bench.takeModel(desk.ids[1]));
    QTRY_VERIFY(desk.primary()->isEnabled());
    desk.primary()->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.page.boardCard().headline(), QStringLiteral("Second"), 10000);
    QTRY_VERIFY(desk.button("rollBack")->isEnabled());
    QVERIFY(desk.page.boardCard().footnote().contains(QLatin1String("First")));
    desk.button("rollBack")->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.page.boardCard().headline(), QStringLiteral("First"), 10000);
    QTRY_VERIFY(!desk.page.isDeploying());
    QCOMPARE(desk.page.historyCard().table().rows().size(), std::size_t{3});
    QVERIFY(desk.page.historyCard().table().rows()[0].cells.contains(QStringLiteral("switched, not read back")));

    desk.bench.board().startStream();
    QTRY_VERIFY_WITH_TIMEOUT(desk.page.parityCard().value().contains(QLatin1String(" of ")), 10000);
    QCOMPARE(desk.page.parityCard().state(), widgets::State::Good);
}

void TestDeployPage::warnsOfAModelForAnotherRate()
{
    tests::PtyNode node;
    Desk desk({imageNamed("Slow", 476.0)});
    QVERIFY(desk.open());
    QVERIFY(desk.bench.takeModel(desk.ids[0]));
    desk.bench.board().connectTo(node.path());
    QTRY_VERIFY_WITH_TIMEOUT(desk.primary()->isEnabled(), 10000);
    QVERIFY2(desk.page.outcomeCard().sentence().contains(QLatin1String("476 Hz")),
             qPrintable(desk.page.outcomeCard().sentence()));
}

void TestDeployPage::warnsOfABoardOfAnotherMachine()
{
    tests::PtyNode node;
    Desk desk;
    QVERIFY(desk.open());
    project::Database& database = *desk.bench.database();
    const auto store = [&database](const char* machine, const QString& serial) {
        const QString name = QLatin1String(machine);
        workbench::SimulateOptions options;
        options.duration = Seconds(1.0);
        recording::Recording made = *workbench::simulateRecording(options);
        made.info.sessionId = *project::addSession(database, {{}, name, {}, *project::machineNamed(database, name), {}, {}});
        made.info.deviceSerial = serial;
        return *project::storeRecording(database, made);
    };
    const model::Image image = imageNamed("Fan");
    project::ModelRecord record = workbench::tunedRecordOf(*model::decode(image), image);
    record.trainedOn = {{store("pump", {}), {0, 100}, QStringLiteral("x")}};
    const QString id = *project::storeModel(database, record, workbench::bytesOf(image));
    desk.bench.board().connectTo(node.path());
    QTRY_VERIFY_WITH_TIMEOUT(desk.bench.board().hello().has_value(), 10000);
    QVERIFY(desk.bench.takeModel(id));
    QTRY_VERIFY_WITH_TIMEOUT(desk.primary()->isEnabled(), 10000);
    QVERIFY(!desk.page.outcomeCard().sentence().contains(QLatin1String("press")));
    store("press", workbench::serialText(*desk.bench.board().hello()));
    QVERIFY(desk.bench.takeModel(id));
    QVERIFY2(desk.page.outcomeCard().sentence().contains(QLatin1String("press")),
             qPrintable(desk.page.outcomeCard().sentence()));
    QVERIFY(desk.primary()->isEnabled()); // told, not forbidden
}

void TestDeployPage::aBoardThatVanishesIsTold()
{
    auto node = std::make_unique<tests::PtyNode>();
    Desk desk({imageNamed("Fan")});
    QVERIFY(desk.open());
    QVERIFY(desk.bench.takeModel(desk.ids[0]));
    desk.bench.board().connectTo(node->path());
    QTRY_VERIFY_WITH_TIMEOUT(desk.primary()->isEnabled(), 10000);
    node->unplug();
    desk.page.deploy();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.page.isDeploying(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.page.boardCard().headline().contains(QLatin1String("No board")), 20000);
    QVERIFY(!desk.primary()->isEnabled());
    QVERIFY(!desk.page.outcomeCard().sentence().isEmpty());
    // The stages that were to come, without times.
    QVERIFY2(!desk.page.outcomeCard().stages().join(u'|').contains(QLatin1String(" ms")),
             qPrintable(desk.page.outcomeCard().stages().join(u'|')));
}

void TestDeployPage::listsAlarms()
{
    Desk desk;
    QVERIFY(desk.open());
    workbench::ScorePair pair;
    pair.comparison = workbench::Comparison::Equal;
    pair.board.score.headCount = 1;
    pair.board.score.scores[0] = 24.75F;
    pair.board.score.alarm = 1;
    pair.threshold = 7.5F;
    pair.feature = "x rms";
    pair.deviation = 19.5F;
    desk.bench.alarms().take(pair);
    const auto& rows = desk.page.alarmsCard().table().rows();
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows[0].cells.mid(1), (QStringList{QStringLiteral("still on"), QStringLiteral("24.75"),
                                                QStringLiteral("7.5"), QStringLiteral("open"), QString(),
                                                QStringLiteral("seen by the studio"),
                                                QStringLiteral("x rms (z = 19.5)")}));
    pair.board.score.alarm = 0;
    desk.bench.alarms().take(pair);
    QCOMPARE(desk.page.alarmsCard().table().rows().size(), std::size_t{1});
    QVERIFY(desk.page.alarmsCard().table().rows()[0].cells[1] != QLatin1String("still on"));
}

void TestDeployPage::listsTheAlarmsThatTheBoardKept()
{
    tests::PtyNodeOptions options;
    options.keptAlarms = 2;
    tests::PtyNode node(options);
    Desk desk;
    QVERIFY(desk.open());
    desk.bench.board().connectTo(node.path());
    // They are read when the first status tells of them, which comes once a second.
    QTRY_COMPARE_WITH_TIMEOUT(desk.page.alarmsCard().table().rows().size(), std::size_t{2}, 10000);
    for (const deploy::TextRow& row : desk.page.alarmsCard().table().rows()) {
        QVERIFY2(row.cells.contains(QStringLiteral("kept by the board")), qPrintable(row.cells.join(u'|')));
        QVERIFY2(row.cells[0].startsWith(QLatin1String("earlier run, after ")), qPrintable(row.cells[0]));
    }
    desk.bench.board().disconnectBoard();
    QTRY_VERIFY(desk.page.alarmsCard().table().rows().empty());
}

void TestDeployPage::primaryButtonLeadsToTheOutcome()
{
    tests::PtyNode node;
    Desk desk({imageNamed("Fan")});
    QVERIFY(desk.open());
    QVERIFY(desk.bench.takeModel(desk.ids[0]));
    desk.bench.board().connectTo(node.path());
    QTRY_VERIFY_WITH_TIMEOUT(desk.primary()->isEnabled(), 10000);
    desk.page.showTab(deploy::DeployPage::Firmware);
    QVERIFY(!desk.primary()->isVisible()); // this tab has its own
    desk.page.showTab(deploy::DeployPage::OnBoard);
    QVERIFY(desk.primary()->isVisible());
    desk.primary()->click();
    QVERIFY(desk.page.outcomeCard().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.page.isDeploying(), 10000);
}

void TestDeployPage::fitsASmallScreen()
{
    Desk desk({imageNamed("Fan")});
    // 1280 x 720 less rail, status line and window frame; twice as large on a 200 % screen of the same size.
    QVERIFY2(desk.page.minimumSizeHint().width() <= 1180, qPrintable(QString::number(desk.page.minimumSizeHint().width())));
    QVERIFY2(desk.page.minimumSizeHint().height() <= 330,
             qPrintable(QString::number(desk.page.minimumSizeHint().height())));
}

QTEST_MAIN(TestDeployPage)
#include "test_deploy_page.moc"
