// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_import.h"
#include "core/recording/import_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::recording;

class TestCsvImport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& text, const QString& name = QStringLiteral("a.csv"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return written ? path : QString();
    }

    Result<Recording> read(const QByteArray& text, const ImportOptions& options = {})
    {
        return importCsv(write(text), options);
    }

    static ImportOptions at(double rate)
    {
        ImportOptions options;
        options.rate = Hertz{rate};
        return options;
    }

    static std::vector<float> values(const Recording& recording)
    {
        return std::get<std::vector<float>>(recording.data);
    }

    /// `rows` lines "time,value" with the time text from `time`.
    template <typename F>
    static QByteArray table(const char* header, int rows, F time)
    {
        QByteArray text = QByteArray(header) + '\n';
        for (int row = 0; row < rows; ++row)
            text += QByteArray(time(row)) + ",1\n";
        return text;
    }

private slots:
    void readsTheSameNumbersFromEveryDialect_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("comma and blank") << QByteArray("1.5, -2, 0.25\n3, 4, -5e-1\n");
        QTest::newRow("no newline at the end") << QByteArray("1.5,-2,0.25\n3,4,-0.5");
        QTest::newRow("CRLF") << QByteArray("1.5,-2,0.25\r\n3,4,-0.5\r\n");
        QTest::newRow("header") << QByteArray("x,y,z\n1.5,-2,0.25\n3,4,-0.5\n");
        QTest::newRow("quoted header, byte order mark")
            << QByteArray("\xEF\xBB\xBF\"x\",\"y\",\"z\"\n1.5,-2,.25\n3,4,-.5\n");
        QTest::newRow("byte order mark, no header") << QByteArray("\xEF\xBB\xBF"
                                                                  "1.5,-2,0.25\n3,4,-0.5\n");
        QTest::newRow("semicolon") << QByteArray("x;y;z\n1.5;-2;0.25\n3;4;-0.5\n");
        QTest::newRow("semicolon, decimal comma") << QByteArray("x;y;z\n1,5;-2;0,25\n3;4;-0,5\n");
        QTest::newRow("tab") << QByteArray("1.5\t-2\t0.25\n3\t4\t-0.5\n");
        QTest::newRow("plus and exponent") << QByteArray("+1.5,-2E0,2.5e-1\n3e0,+4,-5E-1\n");
        QTest::newRow("empty lines at the end") << QByteArray("1.5,-2,0.25\n3,4,-0.5\n\r\n\n");
    }

    void readsTheSameNumbersFromEveryDialect()
    {
        QFETCH(QByteArray, text);
        const auto recording = read(text, at(200.0));
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(values(*recording), (std::vector<float>{1.5F, -2.0F, 0.25F, 3.0F, 4.0F, -0.5F}));
        QCOMPARE(recording->info.nominalRate, Hertz{200.0});
        QCOMPARE(recording->info.channels.size(), std::size_t{3});
        QCOMPARE(recording->info.channels[2].name, QStringLiteral("z"));
        QCOMPARE(recording->info.channels[2].unit, QStringLiteral("g"));
        QVERIFY(recording->gaps.empty());
    }

    void readsFloatsToTheLastBit()
    {
        // Decimals on which a detour over double rounds to the wrong neighbour, and the smallest and largest floats.
        const auto recording =
            read("0.1\n8.589973e9\n1.00000017881393432617187499\n1e-45\n3.4028235e38\n-0.0\n", at(1.0));
        QVERIFY(recording);
        const std::vector<float> expected{0.1F,   8.589973e9F,   1.00000017881393432617187499F,
                                          1e-45F, 3.4028235e38F, -0.0F};
        QCOMPARE(values(*recording), expected);
    }

    void keepsDoublesWhenAsked()
    {
        ImportOptions options = at(1.0);
        options.format = SampleFormat::Float64;
        const auto recording = read("0.1\n73.96732207\n", options);
        QVERIFY(recording);
        QCOMPARE(std::get<std::vector<double>>(recording->data), (std::vector<double>{0.1, 73.96732207}));
    }

    void turnsMetresPerSecondSquaredIntoGravity()
    {
        ImportOptions options = at(100.0);
        options.unit = QStringLiteral("m/s2");
        const auto recording = read("9.80665,-19.6133,0\n", options);
        QVERIFY(recording);
        QCOMPARE(recording->info.channels[0].unit, QStringLiteral("g"));
        QCOMPARE(recording->physical(0, {0, 1}), (std::vector<float>{1.0F}));
        QCOMPARE(recording->physical(1, {0, 1}), (std::vector<float>{-2.0F}));
        QCOMPARE(values(*recording)[0], 9.80665F);
    }

    void takesUnitsFromTheHeader()
    {
        const auto recording = read("acc [m/s²],gyrX,p (bar)\n9.80665,1,2\n", at(100.0));
        QVERIFY(recording);
        const auto& channels = recording->info.channels;
        QCOMPARE(channels[0].name, QStringLiteral("acc"));
        QCOMPARE(channels[0].unit, QStringLiteral("g"));
        QCOMPARE(channels[1].unit, QString());
        QCOMPARE(channels[2].name, QStringLiteral("p"));
        QCOMPARE(channels[2].unit, QStringLiteral("bar"));
    }

    void tellsTheRateFromATimeColumn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("rate");
        const auto number = [](double factor, int decimals, double start = 0.0) {
            return [=](int row) { return QByteArray::number(start + row * factor, 'f', decimals); };
        };
        QTest::newRow("seconds") << table("time,x", 100, number(0.02, 2)) << 50.0;
        QTest::newRow("seconds, many digits") << table("timestamp,x", 100, number(1.0 / 952.0, 12)) << 952.0;
        QTest::newRow("milliseconds by magnitude") << table("t,x", 100, number(5, 0)) << 200.0;
        QTest::newRow("milliseconds by suffix") << table("time_ms,x", 100, number(0.5, 1)) << 2000.0;
        QTest::newRow("milliseconds in brackets") << table("Time [ms],x", 100, number(16, 0)) << 62.5;
        QTest::newRow("millis") << table("millis,x", 100, number(500, 0)) << 2.0;
        QTest::newRow("microseconds by magnitude") << table("time,x", 100, number(1250, 0)) << 800.0;
        QTest::newRow("microseconds by name") << table("timestamp_us,x", 100, number(39.0625, 4)) << 25600.0;
        QTest::newRow("microseconds in brackets") << table("time (µs),x", 100, number(1000, 0)) << 1000.0;
        QTest::newRow("micros beyond 1e9") << table("time,x", 100, number(1000, 0, 3e9)) << 1000.0;
        QTest::newRow("epoch in ms") << table("timestamp,x", 100, number(10, 0, 1641807866241.0)) << 100.0;
        QTest::newRow("epoch in s") << table("timestamp,x", 100, number(0.01, 2, 1641807866.0)) << 100.0;
        // Rounded to whole milliseconds, 952 Hz makes steps of 1 and sometimes 2.
        QTest::newRow("coarse milliseconds") << table("time_ms,x", 20000, number(1000.0 / 952.0, 0)) << 952.0;
    }

    void tellsTheRateFromATimeColumn()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, rate);
        const auto recording = read(text);
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(recording->info.nominalRate.value, rate);
        QVERIFY(recording->gaps.empty());
        QCOMPARE(recording->channelCount(), std::size_t{1});
    }

    void keepsTheStartOfEpochTimes()
    {
        const auto recording = read("1641807866241,1,2,3\n1641807866251,1,2,3\n1641807866261,1,2,3\n");
        QVERIFY(recording);
        QCOMPARE(recording->info.startedUtc.toMSecsSinceEpoch(), 1641807866241);
        QCOMPARE(recording->channelCount(), std::size_t{3});
    }

    void readsTheClockOfPronostia()
    {
        const auto recording = read("9,59,59,999961,0.552,-0.146\n10,0,0,0,0.5,-0.48\n10,0,0,39,0.138,0.435\n");
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(recording->channelCount(), std::size_t{2});
        QCOMPARE(values(*recording)[1], -0.146F);
        QVERIFY(qAbs(recording->info.trueRate.value - 1e6 / 39.0) < 1.0); // double seconds resolve 1e-11 of 39e-6
    }

    void doesNotMistakeCountsForAClock()
    {
        const auto recording = read("9,5,5,7,0,1\n9,5,5,8,0,1\n9,5,6,6,0,1\n", at(100.0));
        QVERIFY(recording);
        QCOMPARE(recording->channelCount(), std::size_t{6});
    }

    void marksMissingTimeAsAGap()
    {
        QByteArray text("time,x\n");
        for (int row = 0; row < 200; ++row) {
            const int position = row < 50 ? row : row < 100 ? row + 3 : row + 4;
            text += QByteArray::number(position * 0.02, 'f', 2) + ',' + QByteArray::number(position) + '\n';
        }
        const auto recording = read(text);
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(recording->gaps, (std::vector<Gap>{{50, 3}, {103, 1}}));
        QCOMPARE(recording->info.nominalRate.value, 50.0);
        QCOMPARE(recording->info.lost, 4);
        QCOMPARE(recording->physical(0, {53, 1}), std::vector<float>{53.0F});
    }

    void turnsFewBadRowsIntoGaps()
    {
        QByteArray text;
        for (int row = 0; row < 1000; ++row)
            text += row == 0     ? ",1\n"
                    : row == 500 ? "nan,1\n"
                    : row == 501 ? "1,-inf\n"
                    : row == 999 ? "1,1e99\n"
                                 : "1,1\n";
        const auto recording = read(text, at(100.0));
        QVERIFY(recording);
        QCOMPARE(recording->gaps, (std::vector<Gap>{{0, 1}, {500, 2}, {999, 1}}));
        QCOMPARE(recording->length(), 1000);
        QCOMPARE(recording->rows(), 996);
    }

    void givenRateOverridesTheTimeColumn()
    {
        const auto recording = read("time,x\n0,1\n0,2\n7,3\n", at(100.0));
        QVERIFY(recording);
        QCOMPARE(recording->info.nominalRate, Hertz{100.0});
        QCOMPARE(recording->channelCount(), std::size_t{1});
    }

    void readsTablesLongerThanItsBlock()
    {
        QByteArray text;
        for (int row = 0; row < 40000; ++row)
            text += QByteArray::number(row) + ", " + QByteArray::number(-row) + "\r\n";
        const auto recording = read(text, at(1000.0));
        QVERIFY(recording);
        QCOMPARE(recording->rows(), 40000);
        bool equal = true;
        for (int row = 0; row < 40000; ++row)
            equal = equal && values(*recording)[static_cast<std::size_t>(row) * 2 + 1] == static_cast<float>(-row);
        QVERIFY(equal);
    }

    void listsAFolderInNameOrder()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("f")));
        for (const char* name : {"f/b.csv", "f/10.csv", "f/A.CSV", "f/notes.md", "f/9.csv"})
            QVERIFY(!write("1\n", QLatin1String(name)).isEmpty());
        const QString folder = m_folder.filePath(QStringLiteral("f"));
        const auto files = listRecordingFiles(folder);
        QVERIFY(files);
        QStringList names;
        for (const QString& file : *files)
            names << QFileInfo(file).fileName();
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("10.csv 9.csv A.CSV b.csv"));
        QCOMPARE(listRecordingFiles(files->first()).value(), QStringList{files->first()});
        const auto one = importFile(files->at(2), at(10.0));
        QVERIFY(one);
        QCOMPARE(one->info.name, QStringLiteral("A"));
        QCOMPARE(one->info.source, files->at(2));
    }
};

QTEST_APPLESS_MAIN(TestCsvImport)
#include "test_csv_import.moc"
