// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_import.h"
#include "core/recording/import_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <limits>

using namespace baseline;
using namespace baseline::recording;
using Code = Error::Code;

class TestCsvErrors final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void namesTheLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<double>("value");
        const auto row = [](const char* name, const QByteArray& text, Code code, double value) {
            QTest::newRow(name) << text << static_cast<int>(code) << value;
        };
        row("empty file", "", Code::BadFormat, 0);
        row("only a newline", "\n", Code::BadFormat, 0);
        row("header without rows", "x,y,z\n", Code::BadFormat, 1);
        row("too few cells", "1,2,3\n1,2,3\n1,2\n", Code::BadFormat, 3);
        row("cut in the middle of a line", "1,2,3\n1,2,3\n1", Code::BadFormat, 3);
        row("too many cells", "x,y\n1,2\n1,2\n1,2,3\n", Code::BadFormat, 4);
        row("text in a number column", "1,2,3\n1,two,3\n", Code::BadFormat, 2);
        row("text after a number", "1,2\n1,2g\n", Code::BadFormat, 2);
        row("two points", "1,2\n1,2.3.4\n", Code::BadFormat, 2);
        row("sentences only", "machine has started\nand stopped\n", Code::BadFormat, 1);
        row("a sentence in the middle", "1,2\nmachine has stopped\n1,2\n", Code::BadFormat, 2);
        row("pages of sentences at the end", QByteArray("1,2\n").repeated(40) + QByteArray("no\n").repeated(11),
            Code::BadFormat, 41);
        row("empty line in the middle", "1,2\n\n1,2\n", Code::BadFormat, 2);
        row("zero bytes", QByteArray("1,2\n1,2\n\0\0\0,1\n", 14), Code::BadFormat, 3);
        row("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), Code::BadFormat, 1);
        row("bytes that are no text", "1,2\n\xff\xfe\x80,2\n", Code::BadFormat, 2);
        row("one endless line", QByteArray(200000, '7'), Code::BadFormat, 1);
        row("only a time column", "time\n0\n1\n2\n", Code::BadFormat, 1);
        row("text in the time column", "time,x\n0,1\nsoon,1\n", Code::BadFormat, 3);
        row("no time in a row", "time,x\n0,1\n,1\n", Code::BadFormat, 3);
        row("no rate", "1,2,3\n1,2,3\n1,2,3\n", Code::RateUnknown, 0);
        row("time that stands still", "time,x\n5,1\n5,1\n5,1\n5,1\n", Code::RateUnknown, 0);
        row("too few rows for a rate", "time,x\n0,1\n1,1\n", Code::RateUnknown, 0);
        row("time runs backwards", "time,x\n0.0,1\n0.1,1\n0.2,1\n0.1,1\n", Code::BadFormat, 5);
        row("time beyond all measure", "time,x\n0,1\n1,1\n2,1\n1e300,1\n", Code::BadFormat, 5);
        row("uneven sampling", "time,x\n0.0,1\n0.1,1\n0.2,1\n0.9,1\n1.0,1\n3.1,1\n3.2,1\n", Code::UnevenSampling,
            100.0 / 3.0);
        row("a third of the rows not finite", "time,x\n0.0,1\n0.1,nan\n0.2,1\n", Code::BadValues, 100.0 / 3.0);
        row("all rows infinite", "time,x\n0,inf\n1,inf\n2,-inf\n3,inf\n", Code::BadValues, 100);
    }

    void namesTheLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(double, value);
        const QString path = m_folder.filePath(QStringLiteral("bad.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        file.close();
        const auto recording = importCsv(path);
        QVERIFY(!recording);
        QCOMPARE(static_cast<int>(recording.error().code), code);
        QCOMPARE(recording.error().value, value);
        QCOMPARE(recording.error().subject, path.toStdString());
    }

    void saysWhenThereIsNoFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("none.csv"));
        QCOMPARE(importCsv(path).error().code, Code::FileNotFound);
        QCOMPARE(importFile(path).error().code, Code::FileNotFound);
        QCOMPARE(listRecordingFiles(path).error().code, Code::FileNotFound);
        QCOMPARE(importCsv(m_folder.path()).error().code, Code::FileUnreadable);
    }

    void saysWhenAFileMayNotBeRead()
    {
        if (geteuid() == 0)
            QSKIP("The administrator may read every file.");
        const QString path = m_folder.filePath(QStringLiteral("locked.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions({}));
        QCOMPARE(importCsv(path).error().code, Code::FileUnreadable);
    }

    void refusesSuffixesItCannotRead()
    {
        QFile file(m_folder.filePath(QStringLiteral("a.docx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(importFile(file.fileName()).error(),
                 (Error{Code::Unsupported, "no reader for this kind of file", "docx", 0.0}));
    }

    void saysWhenAFolderHoldsNothing()
    {
        const QTemporaryDir empty;
        QCOMPARE(listRecordingFiles(empty.path()).error().code, Code::NotFound);
    }

    void refusesARateThatIsNone()
    {
        for (double rate : {0.0, -5.0, std::numeric_limits<double>::quiet_NaN()}) {
            ImportOptions options;
            options.rate = Hertz{rate};
            QCOMPARE(importCsv(m_folder.path(), options).error().code, Code::InvalidArgument);
        }
    }

    void refusesIntegerFormats()
    {
        ImportOptions options;
        options.format = SampleFormat::Int16;
        QCOMPARE(importCsv(m_folder.path(), options).error().code, Code::Unsupported);
    }

    void canBeCancelled()
    {
        QFile file(m_folder.filePath(QStringLiteral("long.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("1,2\n").repeated(70000));
        file.close();
        std::stop_source source;
        source.request_stop();
        ImportOptions options;
        options.rate = Hertz{100.0};
        QCOMPARE(importCsv(file.fileName(), options, Progress{{}, source.get_token()}).error().code, Code::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestCsvErrors)
#include "test_csv_errors.moc"
