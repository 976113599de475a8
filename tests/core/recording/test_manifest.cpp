// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/recording/manifest.h"

using namespace baseline;
using namespace baseline::recording;

class TestManifest final : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void keepsFilesOfAnEarlierExport();
    void leavesOtherProgramsFilesAlone();
    void refusesDamage_data();
    void refusesDamage();
};

namespace {

ManifestEntry entryFor(const QString& file)
{
    ManifestEntry entry;
    entry.file = file;
    entry.bytes = 1234;
    entry.info.name = QStringLiteral("morning");
    entry.info.nominalRate = Hertz{951.7};
    entry.info.channels = {{QStringLiteral("x"), QStringLiteral("g"), 1.0 / 8192.0, 0.0}};
    entry.info.lost = 7;
    entry.gaps = {{100, 7}};
    entry.segments = {{{5, 20}, QStringLiteral("coin")}};
    return entry;
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

void TestManifest::comesBackAsItWas()
{
    const QTemporaryDir folder;
    const std::vector<ManifestEntry> entries{entryFor(QStringLiteral("a.wav")), entryFor(QStringLiteral("b.npy"))};
    QVERIFY(writeManifest(folder.path(), entries));
    const auto read = readManifest(folder.path());
    QVERIFY(read);
    QCOMPARE(*read, entries);
}

void TestManifest::keepsFilesOfAnEarlierExport()
{
    const QTemporaryDir folder;
    QVERIFY(writeManifest(folder.path(), {entryFor(QStringLiteral("a.wav")), entryFor(QStringLiteral("gone.wav"))}));
    write(folder.filePath(QStringLiteral("a.wav")), "x");
    QVERIFY(writeManifest(folder.path(), {entryFor(QStringLiteral("b.wav"))}));
    const auto read = readManifest(folder.path());
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t{2});
    QCOMPARE(read->front().file, QStringLiteral("a.wav"));
    QCOMPARE(read->back().file, QStringLiteral("b.wav"));
}

void TestManifest::leavesOtherProgramsFilesAlone()
{
    const QTemporaryDir folder;
    QVERIFY(readManifest(folder.path()) && readManifest(folder.path())->empty());
    write(folder.filePath(manifestName), R"({"format": "something else", "files": [1]})");
    const auto read = readManifest(folder.path());
    QVERIFY(read);
    QVERIFY(read->empty());
}

void TestManifest::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("files");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("code");
    const int bad = static_cast<int>(Error::Code::BadFormat);
    QTest::newRow("no file name") << QByteArray(R"([{"recording": {}}])") << 1 << bad;
    QTest::newRow("no recording") << QByteArray(R"([{"file": "a.wav", "bytes": 5}])") << 1 << bad;
    QTest::newRow("no size") << QByteArray(R"([{"file": "a.wav", "recording": {}}])") << 1 << bad;
    QTest::newRow("not an object") << QByteArray("[17]") << 1 << bad;
    QTest::newRow("newer") << QByteArray("[]") << 2 << static_cast<int>(Error::Code::TooNew);
}

void TestManifest::refusesDamage()
{
    QFETCH(QByteArray, files);
    QFETCH(int, version);
    QFETCH(int, code);
    const QTemporaryDir folder;
    write(folder.filePath(manifestName), R"({"format": "baseline-recordings", "version": )" + QByteArray::number(version) +
                                             R"(, "files": )" + files + "}");
    const auto read = readManifest(folder.path());
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), code);
    QVERIFY(QString::fromStdString(read.error().subject).endsWith(manifestName));
}

QTEST_GUILESS_MAIN(TestManifest)
#include "test_manifest.moc"
