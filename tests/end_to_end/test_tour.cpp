// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// The tour of the real program is the end-to-end test of the main job.
class TestTour final : public QObject {
    Q_OBJECT

private slots:
    void goesThroughTheMainJob();
    void saysWhatIsWrongWithTheFolder();

private:
    static int runStudio(const QStringList& arguments, QByteArray* complaint = nullptr);
};

int TestTour::runStudio(const QStringList& arguments, QByteArray* complaint)
{
    QProcess studio;
    studio.start(QStringLiteral(BASELINE_BIN_DIR "/baseline-studio"), arguments);
    if (!studio.waitForFinished(180000)) {
        studio.kill();
        studio.waitForFinished();
        return -1;
    }
    if (complaint != nullptr)
        *complaint = studio.readAllStandardError();
    return studio.exitStatus() == QProcess::NormalExit ? studio.exitCode() : -1;
}

void TestTour::goesThroughTheMainJob()
{
    QTemporaryDir folder;
    QByteArray complaint;
    const int code = runStudio({QStringLiteral("--tour"), folder.path()}, &complaint);
    QVERIFY2(code == 0, complaint.constData());

    QFile file(folder.filePath(QStringLiteral("tour.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject tour = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(tour.value(QStringLiteral("passed")).toBool());
    const QStringList expected{QStringLiteral("connect"), QStringLiteral("record"),  QStringLiteral("sessions"),
                               QStringLiteral("train"),   QStringLiteral("explore"), QStringLiteral("deploy"),
                               QStringLiteral("compare"), QStringLiteral("break"),   QStringLiteral("repair")};
    QStringList happened;
    const QJsonArray steps = tour.value(QStringLiteral("steps")).toArray();
    for (const QJsonValue& step : steps) {
        happened.append(step[QStringLiteral("name")].toString());
        QVERIFY(step[QStringLiteral("passed")].toBool());
        const QImage picture(folder.filePath(step[QStringLiteral("picture")].toString()));
        QVERIFY(picture.width() >= 1280);
    }
    QCOMPARE(happened, expected);
    QVERIFY(tour.value(QStringLiteral("scores_compared")).toInt() >= 20);
    QCOMPARE(tour.value(QStringLiteral("scores_equal")), tour.value(QStringLiteral("scores_compared")));
    QCOMPARE(tour.value(QStringLiteral("board_score")), tour.value(QStringLiteral("studio_score")));
    QCOMPARE(tour.value(QStringLiteral("lost")).toInt(), 0);
    QVERIFY(tour.value(QStringLiteral("frame_work_seconds")).toDouble() > 0.0);
    QVERIFY(tour.value(QStringLiteral("deploy_seconds")).toDouble() < 2.0);

    // One file tells the story: no picture is left outside.
    QFile page(folder.filePath(QStringLiteral("index.html")));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    QCOMPARE(html.count("src=\"data:image/png;base64,"), expected.size());
    QCOMPARE(html.count("src=\""), expected.size());
}

void TestTour::saysWhatIsWrongWithTheFolder()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray complaint;
    QCOMPARE(runStudio({QStringLiteral("--tour"), folder.filePath(QStringLiteral("file/tour"))}, &complaint), 1);
    QVERIFY2(complaint.contains("cannot be written"), complaint.constData());
}

QTEST_GUILESS_MAIN(TestTour)
#include "test_tour.moc"
