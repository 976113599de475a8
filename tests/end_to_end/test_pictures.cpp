// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

/// Every page, tab, lesson and dialog of the real program in every look: nothing cut, nothing outside, no missing letter, no
/// control without a name or a key, no text without its translation.
class TestPictures final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageIsInOrder_data();
    void everyPageIsInOrder();
    void saysWhatIsWrongWithTheFolder();

private:
    struct Walk {
        QByteArray name;
        QString arguments;
        int width; ///< of a picture
        QTemporaryDir folder{};
        QProcess studio{};
    };

    std::vector<std::unique_ptr<Walk>> m_walks;
};

/// All at once: a walk waits most of its time for what is painted and measured.
void TestPictures::initTestCase()
{
    const auto start = [this](const char* name, const QString& arguments, int width = 1280) {
        auto walk = std::unique_ptr<Walk>(new Walk{name, arguments, width});
        walk->studio.start(QStringLiteral(BASELINE_BIN_DIR "/baseline-studio"),
                           QStringList{QStringLiteral("--pictures"), walk->folder.path()} +
                               arguments.split(QLatin1Char(' ')));
        m_walks.push_back(std::move(walk));
    };
    start("light", QStringLiteral("--theme light"));
    start("Portuguese", QStringLiteral("--theme dark --language pt_BR"));
    start("Spanish", QStringLiteral("--theme high-contrast --language es"));
    start("large", QStringLiteral("--theme light --language pt_BR --text-size 135"));
    start("double", QStringLiteral("--theme dark --scale 200"), 2560);
}

void TestPictures::everyPageIsInOrder_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_walks.size(); ++i)
        QTest::newRow(m_walks[i]->name.constData()) << int(i);
}

void TestPictures::everyPageIsInOrder()
{
    QFETCH(int, index);
    Walk& walk = *m_walks[std::size_t(index)];
    QVERIFY(walk.studio.state() == QProcess::NotRunning || walk.studio.waitForFinished(170000));
    QVERIFY2(walk.studio.exitStatus() == QProcess::NormalExit && walk.studio.exitCode() == 0,
             walk.studio.readAllStandardError().constData());

    QFile file(walk.folder.filePath(QStringLiteral("pictures.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(report.value(QStringLiteral("passed")).toBool());
    const QJsonArray pictures = report.value(QStringLiteral("pictures")).toArray();
    QStringList names;
    for (const QJsonValue& picture : pictures) {
        const QString name = picture[QStringLiteral("name")].toString();
        QVERIFY2(!names.contains(name), qPrintable(name)); // one picture would lie over the other
        names.append(name);
        QVERIFY(QFile::exists(walk.folder.filePath(picture[QStringLiteral("picture")].toString())));
    }
    // Six pages before a project is open, with an empty one, and with everything; and their tabs.
    for (const char* group : {"nothing", "empty", "full"}) {
        for (int page = 1; page <= 6; ++page)
            QVERIFY2(names.contains(QStringLiteral("%1-%2").arg(QLatin1String(group)).arg(page)), group);
    }
    QVERIFY(names.contains(QStringLiteral("full-3-2")) && names.contains(QStringLiteral("full-5-2")));
    QVERIFY(names.contains(QStringLiteral("full-6-2"))); // the second lesson
    for (const char* dialog : {"settings", "shortcuts", "help", "about", "closing", "commands", "machine", "bearings",
                               "session", "labels", "import"})
        QVERIFY2(names.contains(QStringLiteral("dialog-") + QLatin1String(dialog)), dialog);
    const QImage picture(walk.folder.filePath(QStringLiteral("full-1.png")));
    QVERIFY(picture.width() >= walk.width);
}

void TestPictures::saysWhatIsWrongWithTheFolder()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QProcess studio;
    studio.start(QStringLiteral(BASELINE_BIN_DIR "/baseline-studio"),
                 {QStringLiteral("--pictures"), folder.filePath(QStringLiteral("file/walk"))});
    QVERIFY(studio.waitForFinished());
    QCOMPARE(studio.exitCode(), 1);
    const QByteArray complaint = studio.readAllStandardError();
    QVERIFY2(complaint.contains("cannot be written"), complaint.constData());
}

QTEST_GUILESS_MAIN(TestPictures)
#include "test_pictures.moc"
