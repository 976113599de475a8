// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/recording/import_file.h"
#include "core/workbench/check_job.h"
#include "core/workbench/check_words.h"

using namespace baseline;
using namespace baseline::workbench;

/// The quality gate on real recordings of a ceiling fan (200 Hz, g; one second a file).
class TestCheckFan final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsTheHandMovedFan();
    void aFanLeftAlonePasses_data();
    void aFanLeftAlonePasses();

private:
    static Result<CheckReport> check(const QString& folder);
    static bool has(const CheckReport& report, FindingKind kind)
    {
        return std::ranges::count(report.findings, kind, &Finding::kind) > 0;
    }
    static void print(const CheckReport& report);
};

Result<CheckReport> TestCheckFan::check(const QString& folder)
{
    const auto files = recording::listRecordingFiles(QStringLiteral(BASELINE_SHARED_DATA "/ceiling-fan/") + folder);
    if (!files)
        return files.error();
    recording::ImportOptions options;
    options.rate = Hertz{200.0};
    options.unit = QStringLiteral("g");
    return checkRecordings(std::size_t(files->size()), [&](std::size_t i) -> Result<CheckSource> {
        auto loaded = recording::importFile((*files)[qsizetype(i)], options, {});
        if (!loaded)
            return loaded.error();
        return CheckSource{std::move(*loaded), {}};
    });
}

void TestCheckFan::print(const CheckReport& report)
{
    for (const FindingGroup& group : groupFindings(report.findings))
        qInfo("%s: %s", qPrintable(severityWord(group.worst.severity)), qPrintable(groupSentence(group)));
    qInfo("%zu windows, %zu outlying, %zu independent", report.windows, report.outliers.size(),
          report.independentWindows);
}

void TestCheckFan::initTestCase()
{
    if (!QFileInfo::exists(QStringLiteral(BASELINE_SHARED_DATA "/ceiling-fan")))
        QSKIP("the ceiling-fan recordings are not here");
}

void TestCheckFan::knowsTheHandMovedFan()
{
    const auto report = check(QStringLiteral("fan_0_low_0_weight-moving"));
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    print(*report);
    QCOMPARE(report->recordings.size(), std::size_t(299));
    QVERIFY(has(*report, FindingKind::MountedOtherwise));
    QVERIFY(!report->passed());
    // One second a file: half of them are more than 1.8 degrees off the median direction (computed by hand from the
    // means of the files), the furthest 8.3.
    const auto moved = std::ranges::count(report->findings, FindingKind::MountedOtherwise, &Finding::kind);
    QVERIFY2(moved > 299 / 3 && moved < 2 * 299 / 3, qPrintable(QString::number(moved)));
}

void TestCheckFan::aFanLeftAlonePasses_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("files");
    QTest::newRow("low") << QStringLiteral("fan_0_low_0_weight") << 585;
    QTest::newRow("medium") << QStringLiteral("fan_0_med_0_weight") << 588;
    QTest::newRow("high") << QStringLiteral("fan_0_high_0_weight") << 589;
}

void TestCheckFan::aFanLeftAlonePasses()
{
    QFETCH(QString, folder);
    QFETCH(int, files);
    const auto report = check(folder);
    QVERIFY2(report, report ? "" : report.error().detail.c_str());
    print(*report);
    QCOMPARE(report->recordings.size(), std::size_t(files));
    for (const FindingKind kind : {FindingKind::Moved, FindingKind::MountedOtherwise, FindingKind::NoGravity,
                                   FindingKind::Clipped, FindingKind::Gaps, FindingKind::TooFewWindows})
        QVERIFY2(!has(*report, kind), qPrintable(findingWord(kind)));
    // Less than 2 % stand out on a fan that nobody touched.
    QVERIFY(report->outliers.size() * 50 < report->windows);
}

QTEST_APPLESS_MAIN(TestCheckFan)
#include "test_check_fan.moc"
