// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_import.h"
#include "core/recording/recording_collector.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace baseline;
using namespace baseline::recording;
using Code = Error::Code;
using Kind = ImportNote::Kind;

/// What stands around the numbers of a table: separators, quotes, words, holes.
class TestCsvTables final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<ImportNote> m_notes; ///< of the last import

    Result<Recording> read(const QByteArray& text, ImportOptions options = {})
    {
        QFile file(m_folder.filePath(QStringLiteral("a.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return Error{Code::Internal, "the test cannot write"};
        file.close();
        if (!options.rate)
            options.rate = Hertz{100.0};
        RecordingCollector collector;
        const Status imported = importCsv(file.fileName(), collector, options);
        m_notes = collector.notes();
        return imported ? Result<Recording>(collector.take()) : imported.error();
    }

    static std::vector<float> values(const Recording& recording)
    {
        return std::get<std::vector<float>>(recording.data);
    }

    ImportNote noteOf(Kind kind) const
    {
        const auto found = std::ranges::find(m_notes, kind, &ImportNote::kind);
        return found == m_notes.end() ? ImportNote{kind, QStringLiteral("none"), -1.0} : *found;
    }

private slots:
    void readsTheSameNumbersFromEveryDialect_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
        row("blanks", "1.5 -2 0.25\n3 4 -0.5\n");
        row("many blanks, in columns", "   1.5    -2   0.25\n   3       4   -0.5  \n");
        row("blanks and tabs", "1.5 \t-2 \t0.25\n3\t 4 \t-0.5\n");
        row("blanks, decimal comma", "1,5 -2 0,25\n3 4 -0,5\n");
        row("tab, decimal comma", "1,5\t-2\t0,25\n3\t4\t-0,5\n");
        row("quoted numbers", "\"1.5\",\"-2\",\" 0.25\"\n\"3\",\"4\",\"-0.5\"\n");
        row("quoted, decimal comma", "\"1,5\",\"-2\",\"0,25\"\n\"3\",\"4\",\"-0,5\"\n");
        row("a separator at the end", "x,y,z\n1.5,-2,0.25,\n3,4,-0.5,\n");
        row("blanks with a header", "x y z\n1.5 -2 0.25\n3 4 -0.5\n");
        row("a header as a comment", "# x, y, z\n1.5, -2, 0.25\n3, 4, -0.5\n");
        row("an empty line below the header", "x,y,z\n\n1.5,-2,0.25\n3,4,-0.5\n");
        row("text columns between", "x,who,y,z\n1.5,a,-2,0.25\n3,a,4,-0.5\n");
        row("a column of dates without a time", "day,x,y,z\n2020-01-01,1.5,-2,0.25\n2020-01-01,3,4,-0.5\n");
        row("an empty column", "x,gap,y,z\n1.5,,-2,0.25\n3,,4,-0.5\n");
        row("row numbers", ",x,y,z\n0,1.5,-2,0.25\n1,3,4,-0.5\n2,0,0,0\n");
        row("sentences around", "started\non Monday\nx,y,z\n1.5,-2,0.25\n3,4,-0.5\n0,0,0\n\nthe end\n");
    }

    void readsTheSameNumbersFromEveryDialect()
    {
        QFETCH(QByteArray, text);
        const auto recording = read(text);
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        auto read = values(*recording);
        QVERIFY(read.size() >= 6);
        read.resize(6);
        QCOMPARE(read, (std::vector<float>{1.5F, -2.0F, 0.25F, 3.0F, 4.0F, -0.5F}));
        QCOMPARE(recording->info.channels.size(), std::size_t{3});
        QCOMPARE(recording->info.channels[2].name, QStringLiteral("z"));
    }

    void takesUnitsFromASecondHeaderLine()
    {
        const auto recording = read("Time;Acc;Temp\n(ms);(m/s^2);°C\n0;9.80665;20\n1;9.80665;20\n2;9.80665;21\n");
        QVERIFY(recording);
        const auto& channels = recording->info.channels;
        QCOMPARE(channels.size(), std::size_t{2});
        QCOMPARE(channels[0].unit, QStringLiteral("g"));
        QCOMPARE(recording->physical(0, {0, 1}), std::vector<float>{1.0F});
        QCOMPARE(channels[1].unit, QStringLiteral("°C"));
        QCOMPARE(noteOf(Kind::TimeIgnored).what, QStringLiteral("Time"));
        QCOMPARE(noteOf(Kind::UnitAssumed).value, -1.0);
    }

    void assumesUnitsOnlyForAccelerations()
    {
        const auto recording = read("X-Axis,ay,accel_z,Voltage,gyro_x,3\n0.5,1,1,1,1,1\n1,1,1,1,1,1\n");
        QVERIFY(recording);
        QStringList units;
        for (const Channel& channel : recording->info.channels)
            units << channel.unit;
        QCOMPARE(units.join(QLatin1Char(',')), QStringLiteral("g,g,g,,,g"));
        QCOMPARE(noteOf(Kind::UnitAssumed).what, QStringLiteral("g"));
        ImportOptions options;
        options.unit = QStringLiteral("V");
        const auto given = read("Voltage\n1\n2\n", options);
        QVERIFY(given);
        QCOMPARE(given->info.channels[0].unit, QStringLiteral("V"));
    }

    void seesThatCountsAreNoGravity()
    {
        QVERIFY(read("x,y,z\n-16628,-1652,6164\n15784,-1328,5988\n"));
        QCOMPARE(noteOf(Kind::UnitAssumed).what, QStringLiteral("counts"));
        QVERIFY(read("x,y,z\n-16628,-1652,6164.5\n15784,-1328,5988\n"));
        QCOMPARE(noteOf(Kind::UnitAssumed).what, QStringLiteral("g"));
        QVERIFY(read("x,y,z\n0,0,1\n0,0,1\n"));
        QCOMPARE(noteOf(Kind::UnitAssumed).what, QStringLiteral("g"));
    }

    void countsWhatItLeavesOut()
    {
        QVERIFY(read("machine has started\nx,who,y,sparse,why\n1,a,2,,\n1,a,2,3,\n1,b,2,,\n\ndone\nreally\n"));
        QCOMPARE(noteOf(Kind::LinesLeftOut).value, 3.0);
        QCOMPARE(noteOf(Kind::ColumnsLeftOut), (ImportNote{Kind::ColumnsLeftOut, QStringLiteral("who, sparse, why"), 3.0}));
    }

    void saysWhenDigitsAreLost()
    {
        QVERIFY(read("x\n1.234567890123\n2\n"));
        QCOMPARE(noteOf(Kind::NumbersRounded).what, QStringLiteral("float32"));
        ImportOptions options;
        options.format = SampleFormat::Float64;
        QVERIFY(read("x\n1.234567890123\n2\n", options));
        QCOMPARE(noteOf(Kind::NumbersRounded).value, -1.0);
        QVERIFY(read("x\n0.00012345\n-1.234567e-12\n"));
        QCOMPARE(noteOf(Kind::NumbersRounded).value, -1.0);
    }

    void turnsMissingCellsIntoGaps()
    {
        QByteArray text("x,y\n");
        for (int row = 0; row < 500; ++row)
            text += row == 0 ? "NA,1\n" : row == 7 ? "1,\n" : row == 8 ? "null,null\n" : row == 300 ? "\"\",1\n" : "1,1\n";
        const auto recording = read(text);
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(recording->gaps, (std::vector<Gap>{{0, 1}, {7, 2}, {300, 1}}));
        QCOMPARE(noteOf(Kind::RowsMissing).value, 4.0);
    }

    void tellsSourcesFromHoles()
    {
        ImportOptions second;
        second.variable = QStringLiteral("b");
        const auto taken = read("a.x,a.y,b\n1,2,\n,,3\n4,5,\n,,6\n,,7\n", second);
        QVERIFY2(taken, taken ? "" : taken.error().detail.c_str());
        QCOMPARE(values(*taken), (std::vector<float>{3, 6, 7}));
        QVERIFY(taken->gaps.empty());
        QCOMPARE(noteOf(Kind::VariablesLeftOut).what, QStringLiteral("a"));
        QCOMPARE(read("a.x,a.y,b\n1,2,\n,,3\n4,5,\n,,6\n").error(),
                 (Error{Code::VariableUnknown, "rows of several sources", "a\nb"}));
        // A cell that is missing once, or a row that is filled otherwise, is a hole in one source.
        QCOMPARE(read("x,y\n1,\n,3\n4,\n").error().code, Code::BadValues);
        QCOMPARE(read("x,y\n1,\n,3\n4,\n,5\n6,7\n").error().code, Code::BadValues);
    }

    void takesEmptyRowsForPauses()
    {
        // More than 1 % of the rows, but nothing was measured there: a gap like one in the time column.
        QByteArray text("time,x,y\n");
        for (int row = 0; row < 100; ++row)
            text += QByteArray::number(row) + (row >= 20 && row < 60 ? ",,\n" : ",1,1\n");
        const auto recording = read(text);
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(recording->gaps, (std::vector<Gap>{{20, 40}}));
        QCOMPARE(recording->length(), 100);
    }

    void refusesARecordingOfEmptyRows()
    {
        const auto recording = read("time,x\n0,\n1,\n2,\n");
        QVERIFY(!recording);
        QCOMPARE(recording.error().code, Code::BadFormat);
    }

    void leavesAColumnOfLabelsAlone()
    {
        // Words that last for a while are states, not sensors.
        QByteArray text("x,state\n");
        for (int row = 0; row < 60; ++row)
            text += row < 30 ? "1,idle\n" : "2,running\n";
        QVERIFY(read(text));
        QCOMPARE(noteOf(Kind::ColumnsLeftOut).what, QStringLiteral("state"));
        ImportOptions options;
        options.variable = QStringLiteral("running");
        const auto chosen = read(text, options);
        QVERIFY(chosen);
        QCOMPARE(chosen->rows(), 30);
        QCOMPARE(values(*chosen).front(), 2.0F);
        QCOMPARE(noteOf(Kind::VariablesLeftOut).what, QStringLiteral("idle"));
    }

    void namesTheLineBetweenSensors()
    {
        ImportOptions options;
        options.variable = QStringLiteral("a");
        const auto recording = read("a,1\nb,1\na,1\nb,1\na,x\nb,1\n", options);
        QVERIFY(!recording);
        QCOMPARE(recording.error().value, 5.0);
        QVERIFY(read("a,1\nb,1\na,1\nb,1\na,1\nb,x\n", options)); // another sensor's row is not read
    }

    void refusesTooManyColumns()
    {
        const auto recording = read(QByteArray("1,").repeated(300) + "1\n" + QByteArray("1,").repeated(300) + "1\n");
        QVERIFY(!recording);
        QCOMPARE(recording.error().code, Code::BadFormat);
    }
};

QTEST_APPLESS_MAIN(TestCsvTables)
#include "test_csv_tables.moc"
