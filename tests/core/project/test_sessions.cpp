// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/edits.h"
#include "core/project/machines.h"
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/project/sessions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::project;

namespace {

struct Shelf {
    Shelf() : file(*ProjectFile::create(folder.filePath(QStringLiteral("a.baseline")))) {}
    Database& database() { return file.database(); }
    QString add(const QString& sessionId)
    {
        recording::Recording recording;
        recording.info.name = QStringLiteral("r");
        recording.info.nominalRate = Hertz{100.0};
        recording.info.format = recording::SampleFormat::Int16;
        recording.info.channels = {{QStringLiteral("x"), QStringLiteral("g"), 1.0, 0.0}};
        recording.info.sessionId = sessionId;
        recording.data = std::vector<std::int16_t>(10, 1);
        const auto id = storeRecording(database(), recording);
        return id ? *id : QString();
    }

    QTemporaryDir folder;
    ProjectFile file;
};

} // namespace

class TestSessions final : public QObject {
    Q_OBJECT

private slots:
    void aMachineIsMadeOnceByItsName();
    void tellsWhoseTheRecordingsAre();
    void countsOnlyWhatIsInTheLists();
    void refusesWhatIsNoPhoto();
};

void TestSessions::aMachineIsMadeOnceByItsName()
{
    Shelf shelf;
    const auto none = machineNamed(shelf.database(), QStringLiteral("  "));
    QVERIFY(none && none->isEmpty());
    const auto made = machineNamed(shelf.database(), QStringLiteral(" Pump "));
    const auto known = machineNamed(shelf.database(), QStringLiteral("Pump"));
    QVERIFY(made && known);
    QCOMPARE(*made, *known);
    QVERIFY(*machineNamed(shelf.database(), QStringLiteral("pump")) != *made);
    QCOMPARE(listMachines(shelf.database())->size(), std::size_t{2});
}

void TestSessions::tellsWhoseTheRecordingsAre()
{
    Shelf shelf;
    const QString one = *addSession(shelf.database(), {{}, QStringLiteral("1"), {}, {}, {}, {}});
    const QString other = *addSession(shelf.database(), {{}, QStringLiteral("2"), {}, {}, {}, {}});
    const QString a = shelf.add(one);
    const QString b = shelf.add(one);
    const QString c = shelf.add(other);
    const QString loose = shelf.add({});
    QCOMPARE(*sessionsOf(shelf.database(), {a, b}), QStringList{one});
    QCOMPARE(*sessionsOf(shelf.database(), {a, c}), (QStringList{one, other}));
    QCOMPARE(*sessionsOf(shelf.database(), {loose, QStringLiteral("gone")}), QStringList{QString()});
    QCOMPARE(*sessionsOf(shelf.database(), {}), QStringList());
}

void TestSessions::countsOnlyWhatIsInTheLists()
{
    Shelf shelf;
    const QString session = *addSession(shelf.database(), {{}, QStringLiteral("1"), {}, {}, {}, {}});
    const QString a = shelf.add(session);
    shelf.add(session);
    QCOMPARE(*recordingsIn(shelf.database(), session), 2);
    QVERIFY(apply(shelf.database(), RemoveRecording{a, true}));
    QCOMPARE(*recordingsIn(shelf.database(), session), 1);
    QCOMPARE(*recordingsIn(shelf.database(), QStringLiteral("gone")), 0);
}

void TestSessions::refusesWhatIsNoPhoto()
{
    Shelf shelf;
    const QString session = *addSession(shelf.database(), {{}, QStringLiteral("1"), {}, {}, {}, {}});
    const Status text = setSessionPhoto(shelf.database(), session, QByteArrayLiteral("text"));
    QVERIFY(!text);
    QCOMPARE(text.error().subject, std::string("photo"));
    QCOMPARE(text.error().value, 0.0);
    QByteArray large("\xFF\xD8\xFF");
    large.resize(largestPhotoBytes + 1);
    const Status tooLarge = setSessionPhoto(shelf.database(), session, large);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().value, double(largestPhotoBytes + 1));
    large.resize(largestPhotoBytes);
    QVERIFY(setSessionPhoto(shelf.database(), session, large));
    QVERIFY(!setSessionPhoto(shelf.database(), QStringLiteral("gone"), {}));
}

QTEST_GUILESS_MAIN(TestSessions)
#include "test_sessions.moc"
