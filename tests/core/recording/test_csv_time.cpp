// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_date_time.h"
#include "core/recording/csv_import.h"
#include "core/recording/recording_collector.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <numbers>

using namespace baseline;
using namespace baseline::recording;
using Code = Error::Code;
using Kind = ImportNote::Kind;

class TestCsvTime final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& text)
    {
        const QString path = m_folder.filePath(QStringLiteral("a.csv"));
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return written ? path : QString();
    }

    Result<Recording> read(const QByteArray& text, const ImportOptions& options = {})
    {
        return importCsv(write(text), options);
    }

    static std::vector<float> values(const Recording& recording)
    {
        return std::get<std::vector<float>>(recording.data);
    }

private slots:
    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("moment");
        const auto row = [](const char* text, const char* iso) {
            QTest::newRow(text) << QByteArray(text) << QDateTime::fromString(QLatin1String(iso), Qt::ISODateWithMs);
        };
        row("2020-02-08 13:30:47", "2020-02-08T13:30:47Z");
        row("2020-02-08T13:30:47Z", "2020-02-08T13:30:47Z");
        row("2020-02-08T13:30:47.250+01:00", "2020-02-08T12:30:47.250Z");
        row("2020-02-08 13:30:47 -0330", "2020-02-08T17:00:47Z");
        row("2020/2/8 3:05", "2020-02-08T03:05:00Z");
        row("2004.02.12.10.32.39", "2004-02-12T10:32:39Z");
        row("01/20/2021 10:11:32.332", "2021-01-20T10:11:32.332Z");
        row("12/31/2021 12:00:00 AM", "2021-12-31T00:00:00Z");
        row("12/31/2021 12:30:00 PM", "2021-12-31T12:30:00Z");
        row("20.01.2021 10:11:32", "2021-01-20T10:11:32Z");
        row("20/01/2021 10:11:32", "2021-01-20T10:11:32Z");
        row("2024-02-29 00:00:00", "2024-02-29T00:00:00Z");
        row("1969-12-31 23:59:59.5", "1969-12-31T23:59:59.500Z");
    }

    void readsDates()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, moment);
        const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
        const auto order = dateOrderOf(std::span(&view, 1));
        QVERIFY(order);
        const auto parsed = parseDateTime(view, *order);
        QVERIFY(parsed);
        QCOMPARE(parsed->seconds * 1000 + std::llround(parsed->fraction * 1e3), moment.toMSecsSinceEpoch());
    }

    void refusesWhatIsNoDate()
    {
        for (const std::string_view text :
             {"", "2020-02-30 10:00:00", "2020-13-01 10:00:00", "2020-02-08", "2020-02-08 24:00:00", "2020-02-08 10:60",
              "2020-02-08 10:00:00x", "10", "10.5", "1.2.3", "0000-01-01 00:00:00", "2020-02-08 13:30:00 PM",
              "99999999999999999999-1-1 1:1:1", "2020-02-08 10:00:00+99:00", "12/31/21 10:00:00"})
            QVERIFY2(!dateOrderOf(std::span(&text, 1)), text.data());
    }

    void tellsDayAndMonthApart()
    {
        const std::array<std::string_view, 2> slashes{"01/02/2021 10:00", "13/02/2021 10:00"};
        QVERIFY(dateOrderOf(slashes) == DateOrder::DayMonthYear);
        QVERIFY(dateOrderOf(std::span(slashes).first(1)) == DateOrder::MonthDayYear);
        const std::array<std::string_view, 2> points{"01.02.2021 10:00", "01.13.2021 10:00"};
        QVERIFY(dateOrderOf(points) == DateOrder::MonthDayYear);
        QVERIFY(dateOrderOf(std::span(points).first(1)) == DateOrder::DayMonthYear);
    }

    void takesRateAndStartFromDates()
    {
        const auto recording = read("time,x\n2021-01-20 23:59:59.990,1\n2021-01-21 00:00:00.000,2\n"
                                    "2021-01-21 00:00:00.010,3\n2021-01-21 00:00:00.040,4\n2021-01-21 00:00:00.050,5\n");
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(recording->info.nominalRate, Hertz{100.0});
        QCOMPARE(recording->gaps, (std::vector<Gap>{{3, 2}}));
        QCOMPARE(recording->info.startedUtc, QDateTime(QDate(2021, 1, 20), QTime(23, 59, 59, 990), Qt::UTC));
    }

    void keepsMicrosecondsOfDates()
    {
        QByteArray text("when,x\n");
        for (int row = 0; row < 200; ++row) {
            const int micros = row * 125;
            text += "2023-11-05T10:00:0" + QByteArray::number(micros / 1000000) + '.'
                    + QByteArray::number(micros % 1000000).rightJustified(6, '0') + "Z,1\n";
        }
        const auto recording = read(text);
        QVERIFY(recording);
        QCOMPARE(recording->info.nominalRate, Hertz{8000.0});
        QVERIFY(recording->gaps.empty());
    }

    void takesTimesOfDayWithoutADate()
    {
        const auto recording = read("10:59:59.90,1\n11:00:00.00,2\n11:00:00.10,3\n11:00:00.20,4\n");
        QVERIFY(recording);
        QCOMPARE(recording->info.nominalRate, Hertz{10.0});
        QVERIFY(!recording->info.startedUtc.isValid());
    }

    void saysWhichDateIsDamaged()
    {
        const auto recording = read("time,x\n2021-01-20 10:00:00,1\n2021-01-20 10:00:01,1\n2021-01-20 10:00:9x,1\n");
        QVERIFY(!recording);
        QCOMPARE(recording.error().code, Code::BadFormat);
        QCOMPARE(recording.error().value, 4.0);
    }

    void followsSummerTimeOnlyWithoutAZone()
    {
        const auto table = [](const char* zone) {
            QByteArray text("time,x\n");
            for (const char* time : {"01:58:00", "01:59:00", "01:00:00", "01:01:00", "01:02:00"})
                text += QByteArray("2021-10-31 ") + time + zone + ",1\n";
            return text;
        };
        const auto local = read(table(""));
        QVERIFY2(local, local ? "" : local.error().detail.c_str());
        QCOMPARE(local->rows(), 5);
        QVERIFY(local->gaps.empty());
        const auto zoned = read(table("Z"));
        QVERIFY(!zoned);
        QCOMPARE(zoned.error().value, 4.0); // the line that goes back
    }

    /// Lost samples on a clock of whole ticks are single and irregular; a rounded period makes long steps evenly.
    void tellsLostSamplesFromARoundedPeriod()
    {
        const auto table = [](auto isTaken, double period) {
            QByteArray text("time_ms,x\n");
            for (int i = 0; i < 4000; ++i) {
                if (isTaken(i))
                    text += QByteArray::number(std::floor(i * period), 'f', 0) + ",1\n";
            }
            return text;
        };
        const auto rounded = read(table([](int) { return true; }, 1.05));
        QVERIFY(rounded);
        QVERIFY(rounded->gaps.empty());
        QVERIFY(qAbs(rounded->info.trueRate.value - 1000.0 / 1.05) < 0.5); // two ticks in 4,200
        const auto lossy = read(table([](int i) { return (i * 37) % 101 > 4; }, 1.0));
        QVERIFY(lossy);
        QCOMPARE(lossy->info.nominalRate, Hertz{1000.0});
        QVERIFY(lossy->info.lost > 150);
        QCOMPARE(lossy->length(), 4000 - 1);
    }

    void interpolatesWhereTheUserAgrees()
    {
        // A line through the samples stays a line, whatever the steps; 9 samples are in the pause.
        QByteArray text("time,x\n");
        for (const int ms : {0, 100, 250, 300, 450, 500, 600, 690, 800, 1900, 2000, 2100})
            text += QByteArray::number(ms / 1000.0, 'f', 2) + ',' + QByteArray::number(ms) + '\n';
        QCOMPARE(read(text).error().code, Code::UnevenSampling);
        ImportOptions options;
        options.resampleUneven = true;
        const auto recording = read(text, options);
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        QCOMPARE(recording->gaps.size(), std::size_t{1});
        const double rate = recording->info.nominalRate.value;
        QVERIFY(qAbs(rate - 10.0) < 0.1);
        for (const Span& span : recording->contiguousSpans()) {
            const auto line = recording->physical(0, span);
            for (std::size_t i = 0; i < line.size(); ++i) {
                const double expected = 1000.0 * (static_cast<double>(span.first) + static_cast<double>(i)) / rate;
                QVERIFY(qAbs(static_cast<double>(line[i]) - expected) < 1e-3); // a float of 2,000 resolves 1e-4
            }
        }
        QVERIFY(recording->gaps.front().lost >= 9);
    }

    void keepsASineThroughResampling()
    {
        // 5 Hz at about 500 Hz with a jitter of a third of a period.
        QByteArray text("time,x\n");
        for (int i = 0; i < 3000; ++i) {
            const double time = 0.002 * i + 0.0007 * std::sin(i * i * 0.37);
            text += QByteArray::number(time, 'f', 6) + ',' + QByteArray::number(std::sin(10.0 * std::numbers::pi * time), 'g', 9)
                    + '\n';
        }
        ImportOptions options;
        options.resampleUneven = true;
        const auto recording = read(text, options);
        QVERIFY2(recording, recording ? "" : recording.error().detail.c_str());
        const double rate = recording->info.nominalRate.value;
        const auto line = recording->physical(0, {0, recording->length()});
        double worst = 0.0;
        for (std::size_t i = 0; i < line.size(); ++i)
            worst = std::max(worst, qAbs(static_cast<double>(line[i]) - std::sin(10.0 * std::numbers::pi * static_cast<double>(i) / rate)));
        QVERIFY2(worst < 2e-3, qPrintable(QString::number(worst))); // (π·5 Hz·3.4 ms)²/2 at the widest step is 1.4e-3
    }

    void roundsTheRateWithinTheResolution()
    {
        RecordingCollector collector;
        QByteArray text("time_us,x\n");
        for (int i = 0; i < 2560; ++i)
            text += QByteArray::number(std::floor(i * 39.0625), 'f', 0) + ",1\n";
        QVERIFY(importCsv(write(text), collector));
        const Recording recording = collector.take();
        QCOMPARE(recording.info.nominalRate, Hertz{25600.0});
        QVERIFY(recording.info.trueRate.value != 25600.0);
        // The steps are uneven only because they are rounded.
        QVERIFY(recording.info.jitter);
        QVERIFY(recording.info.jitter->count() < 0.1e-6);
    }

    void jitterIsWhatRoundingDoesNotExplain()
    {
        // Every other sample 40 µs late: steps of 1040 and 960 µs about 1000, so 40 µs RMS; written to the microsecond.
        QByteArray text = "time,x\n";
        for (int i = 0; i < 1000; ++i)
            text += QByteArray::number(i * 1000 + (i % 2) * 40) + "," + QByteArray::number(i % 7) + "\n";
        RecordingCollector collector;
        QVERIFY(importCsv(write(text), collector));
        const Recording recording = collector.take();
        QVERIFY(recording.info.jitter);
        QVERIFY2(qAbs(recording.info.jitter->count() * 1e6 - 40.0) < 0.1, // tick²/6 of 1 µs is 0.002 µs of it
                 qPrintable(QString::number(recording.info.jitter->count() * 1e6)));
    }
};

QTEST_APPLESS_MAIN(TestCsvTime)
#include "test_csv_time.moc"
