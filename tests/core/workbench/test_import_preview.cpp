// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/workbench/import_preview.h"

using namespace baseline;
using namespace baseline::workbench;

/// What a user is shown and asked before anything is stored.
class TestImportPreview final : public QObject {
    Q_OBJECT

private slots:
    void showsAFileThatSaysEverything();
    void asksForTheRateAndShowsTheSignalMeanwhile();
    void takesAnAnswer();
    void asksWhichSignal();
    void readsNoMoreThanTheBeginning();
    void saysWhatCannotBeImported_data();
    void saysWhatCannotBeImported();

private:
    QString write(const char* name, const QByteArray& text);
    QTemporaryDir m_folder;
};

QString TestImportPreview::write(const char* name, const QByteArray& text)
{
    QFile file(m_folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no temporary file");
    return file.fileName();
}

void TestImportPreview::showsAFileThatSaysEverything()
{
    const QString path = write("all.csv", "time [s],x [g]\n0.00,1\n0.01,2\n0.02,3\n0.03,4\n");
    const ImportPreview preview = previewImport(path, {});
    QVERIFY(preview.isReady());
    QVERIFY(preview.whole);
    QCOMPARE(preview.rows, SampleIndex{4});
    QCOMPARE(preview.recording.info.nominalRate.value, 100.0);
    QCOMPARE(preview.recording.physical(0, {0, 4}), (std::vector<float>{1, 2, 3, 4}));
}

void TestImportPreview::asksForTheRateAndShowsTheSignalMeanwhile()
{
    const QString path = write("norate.csv", "x,y\n1,2\n3,4\n5,6\n");
    const ImportPreview preview = previewImport(path, {});
    QVERIFY(!preview.isReady());
    QVERIFY(preview.needsRate);
    QVERIFY(!preview.fault);
    QCOMPARE(preview.recording.rows(), SampleIndex{3});
}

void TestImportPreview::takesAnAnswer()
{
    const QString path = write("answered.csv", "x,y\n1,2\n3,4\n5,6\n");
    recording::ImportOptions options;
    options.rate = Hertz{200.0};
    options.label = QStringLiteral("normal");
    const ImportPreview preview = previewImport(path, options);
    QVERIFY(preview.isReady());
    QCOMPARE(preview.recording.info.nominalRate.value, 200.0);
    QCOMPARE(preview.recording.info.label, QStringLiteral("normal"));
}

void TestImportPreview::asksWhichSignal()
{
    QByteArray text("time [s],sensor,x\n");
    for (int i = 0; i < 40; ++i)
        text += QByteArray::number(0.01 * (i / 2), 'f', 2) + (i % 2 == 0 ? ",motor," : ",pump,") + QByteArray::number(i) + '\n';
    const QString path = write("turns.csv", text);
    const ImportPreview asking = previewImport(path, {});
    QCOMPARE(asking.variables, (QStringList{QStringLiteral("motor"), QStringLiteral("pump")}));
    QVERIFY(!asking.fault && !asking.isReady());
    QCOMPARE(asking.recording.rows(), SampleIndex{20}); // the first of them is shown meanwhile
    recording::ImportOptions options;
    options.variable = QStringLiteral("pump");
    const ImportPreview chosen = previewImport(path, options);
    QVERIFY(chosen.isReady());
    QCOMPARE(chosen.recording.physical(0, {0, 2}), (std::vector<float>{1, 3}));
}

void TestImportPreview::readsNoMoreThanTheBeginning()
{
    QByteArray text("x\n");
    for (int i = 0; i < 100'000; ++i)
        text += QByteArray::number(i % 100) + '\n';
    recording::ImportOptions options;
    options.rate = Hertz{1000.0};
    const ImportPreview preview = previewImport(write("long.csv", text), options);
    QVERIFY(preview.isReady());
    QVERIFY(!preview.whole);
    QCOMPARE(preview.rows, importPreviewRows);
}

void TestImportPreview::saysWhatCannotBeImported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing there") << m_folder.filePath(QStringLiteral("none.csv"))
                                   << static_cast<int>(Error::Code::FileNotFound);
    QTest::newRow("binary") << write("binary.csv", QByteArray("\0\1\2\3", 4)) << static_cast<int>(Error::Code::BadFormat);
    QTest::newRow("empty") << write("empty.csv", {}) << static_cast<int>(Error::Code::BadFormat);
    QTest::newRow("another kind") << write("letter.odt", "x") << static_cast<int>(Error::Code::Unsupported);
}

void TestImportPreview::saysWhatCannotBeImported()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    const ImportPreview preview = previewImport(path, {});
    QVERIFY(!preview.isReady());
    QVERIFY(preview.fault);
    QCOMPARE(static_cast<int>(preview.fault->code), code);
}

QTEST_GUILESS_MAIN(TestImportPreview)
#include "test_import_preview.moc"
