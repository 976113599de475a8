// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_import.h"
#include "core/recording/recording_collector.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace baseline;
using namespace baseline::recording;
using Code = Error::Code;

/// Counts instead of keeping.
class CountingSink final : public RecordingSink {
public:
    Status begin(const RecordingInfo& info) override
    {
        m_channels = info.channels.size();
        return done();
    }

    Status append(const SampleData& rows, SampleIndex first) override
    {
        if (pieces == refuseAt)
            return Error{Code::DiskFull, "no room", "here", 0.0};
        const std::size_t values = std::get<std::vector<float>>(rows).size();
        ++pieces;
        largest = std::max(largest, values);
        gapless = gapless && first == next;
        next = first + static_cast<SampleIndex>(values / m_channels);
        return done();
    }

    Status finish(const RecordingInfo&) override
    {
        finished = true;
        return done();
    }

    int pieces = 0;
    int refuseAt = -1;
    std::size_t largest = 0; ///< values of one piece
    SampleIndex next = 0;
    bool gapless = true;
    bool finished = false;

private:
    std::size_t m_channels = 1;
};

/// Tables of 20 MB, which are read in pieces by several threads; smaller ones are read at once.
class TestCsvStreaming final : public QObject {
    Q_OBJECT

    static constexpr int m_rows = 900000;

    QTemporaryDir m_folder;
    QString m_path;

    /// x counts the rows; the time jumps by 5 samples at one third, y is missing in one row.
    static QByteArray line(int row)
    {
        const int position = row < m_rows / 3 ? row : row + 5;
        return QByteArray::number(position) + ',' + QByteArray::number(row % 65536) + ','
               + (row == 700000 ? QByteArray() : QByteArray("0.25")) + '\n';
    }

    QString write(const char* name, const QByteArray& wrong = {}, int at = -1)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("started\ntime_ms,x,y\n");
        for (int row = 0; row < m_rows; ++row)
            file.write(row == at ? wrong : line(row));
        return file.fileName();
    }

private slots:
    void initTestCase()
    {
        m_path = write("good.csv");
        QVERIFY(QFileInfo(m_path).size() > 15'000'000);
    }

    void readsEveryRowInOrder()
    {
        const auto recording = importCsv(m_path);
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(recording->info.nominalRate, Hertz{1000.0});
        QCOMPARE(recording->gaps, (std::vector<Gap>{{m_rows / 3, 5}, {700005, 1}}));
        QCOMPARE(recording->rows(), m_rows - 1);
        QCOMPARE(recording->length(), m_rows + 5);
        const auto& values = std::get<std::vector<float>>(recording->data);
        bool equal = true;
        for (int row = 0; row < m_rows - 1; ++row) {
            const int of = row < 700000 ? row : row + 1;
            equal = equal && values[static_cast<std::size_t>(row) * 2] == static_cast<float>(of % 65536);
        }
        QVERIFY(equal);
    }

    void handsOverSmallPieces()
    {
        CountingSink sink;
        QVERIFY(importCsv(m_path, sink));
        QVERIFY(sink.finished);
        QVERIFY(!sink.gapless);
        QCOMPARE(sink.next, m_rows + 5);
        QVERIFY(sink.largest * sizeof(float) < 1024 * 1024);
    }

    void readsNoMoreThanAsked()
    {
        CountingSink sink;
        ImportOptions options;
        options.maximumRows = 1000;
        QVERIFY(importCsv(m_path, sink, options));
        QCOMPARE(sink.next, 1000);
        QCOMPARE(sink.pieces, 1);
        const auto preview = importCsv(m_path, options);
        QVERIFY(preview);
        QCOMPARE(preview->info.nominalRate, Hertz{1000.0});
        QCOMPARE(preview->rows(), 1000);
    }

    void namesTheLineFarDown_data()
    {
        QTest::addColumn<QByteArray>("wrong");
        QTest::newRow("text") << QByteArray("1,two,3\n");
        QTest::newRow("too few cells") << QByteArray("1,2\n");
        QTest::newRow("empty line") << QByteArray("\n");
        QTest::newRow("sentence") << QByteArray("the end\n");
        QTest::newRow("time runs backwards") << QByteArray("17,2,3\n");
        QTest::newRow("zero bytes") << QByteArray("\0\0\0\n", 4);
        QTest::newRow("endless") << QByteArray(3'000'000, '7') + '\n';
    }

    void namesTheLineFarDown()
    {
        QFETCH(QByteArray, wrong);
        CountingSink sink;
        const Status imported = importCsv(write("bad.csv", wrong, 650000), sink);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, Code::BadFormat);
        QCOMPARE(imported.error().value, 650003.0); // two lines above, and counted from 1
        QVERIFY(!sink.finished);
    }

    void noticesUnevenTimesFarDown()
    {
        // Nothing but the rows behind the last stretch that is looked at first.
        QFile file(m_folder.filePath(QStringLiteral("uneven.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time_ms,x\n");
        int time = 0;
        for (int row = 0; row < m_rows; ++row) {
            time += row > m_rows - 30000 && row % 2 == 0 ? 16 : 10;
            file.write(QByteArray::number(time) + ",0.123456789\n");
        }
        file.close();
        CountingSink sink;
        QCOMPARE(importCsv(file.fileName(), sink).error().code, Code::UnevenSampling);
        QVERIFY(!sink.finished);
    }

    void endsWithTheErrorOfTheSink()
    {
        CountingSink sink;
        sink.refuseAt = 3;
        const Status imported = importCsv(m_path, sink);
        QVERIFY(!imported);
        QCOMPARE(imported.error(), (Error{Code::DiskFull, "no room", "here", 0.0}));
        QCOMPARE(sink.pieces, 3);
        QVERIFY(!sink.finished);
    }

    void canBeCancelledOnTheWay()
    {
        CountingSink sink;
        std::stop_source source;
        Progress progress{[&source](double fraction, std::string_view) {
                              if (fraction > 0.5)
                                  source.request_stop();
                          },
                          source.get_token()};
        QCOMPARE(importCsv(m_path, sink, {}, progress).error().code, Code::Cancelled);
        QVERIFY(sink.pieces > 3);
        QVERIFY(!sink.finished);
    }
};

QTEST_APPLESS_MAIN(TestCsvStreaming)
#include "test_csv_streaming.moc"
