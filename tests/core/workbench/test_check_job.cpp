// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/workbench/check_job.h"
#include "core/workbench/check_words.h"
#include "core/workbench/simulate_job.h"

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::workbench;

namespace {

recording::Recording simulated(simulate::State state, double seconds, std::uint64_t seed, double rate = 952.0)
{
    SimulateOptions options;
    options.state = state;
    options.duration = Seconds(seconds);
    options.seed = seed;
    options.rate = Hertz{rate};
    options.name = QStringLiteral("%1 %2").arg(QString::fromStdString(std::string(format(state)))).arg(seed);
    recording::Recording recording = *simulateRecording(options);
    recording.info.id = options.name;
    return recording;
}

std::vector<std::int16_t>& countsOf(recording::Recording& recording)
{
    return std::get<std::vector<std::int16_t>>(recording.data);
}

Result<CheckReport> check(const std::vector<recording::Recording>& recordings,
                          const std::vector<project::Exclusion>& exclusions = {})
{
    return checkRecordings(recordings.size(), [&](std::size_t i) -> Result<CheckSource> {
        std::vector<project::Exclusion> mine;
        for (const project::Exclusion& one : exclusions) {
            if (one.recordingId == recordings[i].info.id)
                mine.push_back(one);
        }
        return CheckSource{recordings[i], mine};
    });
}

const Finding* find(const CheckReport& report, FindingKind kind)
{
    for (const Finding& finding : report.findings) {
        if (finding.kind == kind)
            return &finding;
    }
    return nullptr;
}

QByteArray words(const CheckReport& report)
{
    QStringList all;
    for (const Finding& finding : report.findings)
        all.append(severityWord(finding.severity) + QStringLiteral(": ") + findingSentence(finding));
    return all.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

class TestCheckJob final : public QObject {
    Q_OBJECT

private slots:
    void passesAGoodBaseline_data();
    void passesAGoodBaseline();
    void findsClipping();
    void findsAStuckAxis();
    void findsGaps();
    void findsASensorMovedWhileRecording();
    void findsAnotherMounting();
    void findsADrift();
    void saysHowMuchIsMissing();
    void findsWrongRates();
    void findsRestAndMissingGravity();
    void listsWindowsUnlikeTheOthers();
    void survivesBrokenInput();
    void everyFindingHasItsWords();
};

void TestCheckJob::passesAGoodBaseline_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2, 3}) {
        QTest::addRow("normal %d", seed) << int(simulate::State::NormalLow) << seed;
        QTest::addRow("normal-high %d", seed) << int(simulate::State::NormalHigh) << seed;
    }
}

void TestCheckJob::passesAGoodBaseline()
{
    QFETCH(int, state);
    QFETCH(int, seed);
    const auto report = check({simulated(simulate::State(state), 180, std::uint64_t(seed))});
    QVERIFY(report);
    QVERIFY2(report->passed(), words(*report).constData());
    QVERIFY2(report->outliers.size() <= 2, qPrintable(QString::number(report->outliers.size())));
    // 180 s at 952 Hz, windows of 256 with a hop of 128.
    QCOMPARE(report->windows, std::size_t((171360 - 256) / 128 + 1));
    QVERIFY(report->recordings.front().gravity);
    QVERIFY(report->independentWindows > 10);
}

void TestCheckJob::findsClipping()
{
    recording::Recording recording = simulated(simulate::State::NormalLow, 30, 1);
    // 60 of 28560 frames: 0.21 %, and training refuses above 0.1 %.
    for (std::size_t i = 0; i < 60; ++i)
        countsOf(recording)[(1000 + 100 * i) * 3 + 1] = 32767;
    const auto report = check({recording});
    QVERIFY(report);
    const Finding* clipped = find(*report, FindingKind::Clipped);
    QVERIFY(clipped);
    QCOMPARE(clipped->severity, Severity::Fault);
    QVERIFY(std::abs(clipped->figure - 100.0 * 60 / 28560) < 1e-9);
    QCOMPARE(clipped->place->first, SampleIndex(1000));
    QVERIFY(!report->passed());
}

void TestCheckJob::findsAStuckAxis()
{
    recording::Recording recording = simulated(simulate::State::NormalLow, 30, 1);
    const std::int16_t value = countsOf(recording)[5000 * 3 + 2];
    for (std::size_t frame = 5000; frame < 5800; ++frame)
        countsOf(recording)[frame * 3 + 2] = value;
    const auto report = check({recording});
    QVERIFY(report);
    const Finding* stuck = find(*report, FindingKind::Stuck);
    QVERIFY(stuck);
    QCOMPARE(stuck->subject, QStringLiteral("z"));
    QVERIFY(std::abs(double(stuck->place->first - 5000)) <= 1.0); // a neighbour may have the value by chance
    QVERIFY(std::abs(stuck->figure - 800 / 952.0) < 3 / 952.0);
    // 0.4 s are not enough.
    recording::Recording brief = simulated(simulate::State::NormalLow, 30, 1);
    for (std::size_t frame = 5000; frame < 5380; ++frame)
        countsOf(brief)[frame * 3 + 2] = value;
    QVERIFY(!find(*check({brief}), FindingKind::Stuck));
}

void TestCheckJob::findsGaps()
{
    recording::Recording recording = simulated(simulate::State::NormalLow, 60, 1);
    recording.gaps = {{2000, 500}, {30000, 1500}};
    recording.info.lost = 2000;
    const auto report = check({recording});
    QVERIFY(report);
    const Finding* gaps = find(*report, FindingKind::Gaps);
    QVERIFY(gaps);
    QCOMPARE(gaps->severity, Severity::Warning);
    QVERIFY(std::abs(gaps->figure - 100.0 * 2000 / (57120 + 2000)) < 1e-9);
    QCOMPARE(gaps->change, 2.0);
    QCOMPARE(*gaps->place, (recording::Span{2000, 500}));
    QVERIFY(findingSentence(*gaps).contains(QStringLiteral("2 gap")));
}

void TestCheckJob::findsASensorMovedWhileRecording()
{
    recording::Recording recording = simulated(simulate::State::NormalLow, 60, 1);
    recording::Recording knocked = simulated(simulate::State::Knocked, 60, 1);
    auto& counts = countsOf(recording);
    std::copy(countsOf(knocked).begin() + 120000, countsOf(knocked).end(), counts.begin() + 120000);
    const auto report = check({recording});
    QVERIFY(report);
    const Finding* moved = find(*report, FindingKind::Moved);
    QVERIFY2(moved, words(*report).constData());
    // Rolled by 14 and pitched by 9 degrees: acos(cos 14 · cos 9) = 16.6, and a little by the mounting that it had.
    QVERIFY2(std::abs(moved->figure - 16.6) < 2.0, qPrintable(QString::number(moved->figure)));
    QVERIFY(moved->place->end() > 40000);
    QCOMPARE(moved->severity, Severity::Fault);
}

void TestCheckJob::findsAnotherMounting()
{
    const std::vector<recording::Recording> recordings{simulated(simulate::State::NormalLow, 30, 1),
                                                       simulated(simulate::State::Knocked, 30, 2),
                                                       simulated(simulate::State::NormalLow, 30, 3)};
    const auto report = check(recordings);
    QVERIFY(report);
    const Finding* other = find(*report, FindingKind::MountedOtherwise);
    QVERIFY(other);
    QCOMPARE(other->recordingName, recordings[1].info.name);
    QVERIFY(!find(*report, FindingKind::Moved));
    // In a session of its own it is compared with nobody.
    std::vector<recording::Recording> apart = recordings;
    apart[1].info.sessionId = QStringLiteral("other");
    QVERIFY(!find(*check(apart), FindingKind::MountedOtherwise));
}

void TestCheckJob::findsADrift()
{
    recording::Recording recording = simulated(simulate::State::NormalLow, 180, 4);
    auto& counts = countsOf(recording);
    // The vibration of y grows by half; gravity stays.
    for (std::size_t i = 1; i < counts.size(); i += 3)
        counts[i] = std::int16_t(std::lround(counts[i] * (1.0 + 0.5 * double(i) / double(counts.size()))));
    const auto report = check({recording});
    QVERIFY(report);
    const Finding* moving = find(*report, FindingKind::StillMoving);
    QVERIFY2(moving, words(*report).constData());
    QCOMPARE(moving->subject, QStringLiteral("2"));
    QVERIFY(moving->figure < 0.01);
    // Medians of the halves: 1.375 / 1.125 = 22 % more.
    QVERIFY2(std::abs(moving->change - 22) < 6, qPrintable(QString::number(moving->change)));
    QVERIFY(!report->passed());
}

void TestCheckJob::saysHowMuchIsMissing()
{
    const auto report = check({simulated(simulate::State::NormalLow, 10, 1)});
    QVERIFY(report);
    const Finding* few = find(*report, FindingKind::TooFewWindows);
    QVERIFY(few);
    // 99 windows of 256 without overlap are 26.6 s, twice that with the fit: about 43 s are missing from 10.
    QVERIFY2(few->figure > 35 && few->figure < 55, qPrintable(QString::number(few->figure)));
    QVERIFY(!report->passed());
    QVERIFY(check({simulated(simulate::State::NormalLow, 10 + std::ceil(few->figure) + 2, 1)}));
    const auto longer = check({simulated(simulate::State::NormalLow, 10 + std::ceil(few->figure) + 2, 1)});
    QVERIFY(!find(*longer, FindingKind::TooFewWindows));
    QVERIFY(find(*check({simulated(simulate::State::NormalLow, 0.1, 1)}), FindingKind::TooFewWindows));
}

void TestCheckJob::findsWrongRates()
{
    recording::Recording off = simulated(simulate::State::NormalLow, 60, 1);
    off.info.trueRate = Hertz{952.0 * 1.03};
    recording::Recording unknown = simulated(simulate::State::NormalLow, 60, 2);
    unknown.info.trueRate = Hertz{0.0};
    unknown.info.jitter.reset();
    unknown.info.lossesVisible = false;
    recording::Recording uneven = simulated(simulate::State::NormalLow, 60, 4);
    uneven.info.jitter = Seconds{0.2 / 952.0};
    const auto report = check({off, unknown, uneven, simulated(simulate::State::NormalLow, 60, 3, 476.0)});
    QVERIFY(report);
    QVERIFY(std::abs(find(*report, FindingKind::RateOff)->figure - 3.0) < 1e-9);
    QCOMPARE(find(*report, FindingKind::RateUnknown)->recordingName, unknown.info.name);
    QCOMPARE(find(*report, FindingKind::Uneven)->recordingName, uneven.info.name);
    QVERIFY(std::abs(find(*report, FindingKind::Uneven)->figure - 20.0) < 1e-9);
    QCOMPARE(find(*report, FindingKind::LossesUnseen)->recordingName, unknown.info.name);
    QCOMPARE(find(*report, FindingKind::StreamDiffers)->subject, QStringLiteral("rate"));
}

void TestCheckJob::findsRestAndMissingGravity()
{
    QVERIFY(find(*check({simulated(simulate::State::Off, 60, 1)}), FindingKind::AtRest));
    recording::Recording weightless = simulated(simulate::State::NormalLow, 60, 1);
    for (std::size_t i = 2; i < countsOf(weightless).size(); i += 3)
        countsOf(weightless)[i] = std::int16_t(countsOf(weightless)[i] - 8192);
    const Finding* none = find(*check({weightless}), FindingKind::NoGravity);
    QVERIFY(none);
    QVERIFY(!find(*check({simulated(simulate::State::NormalLow, 60, 1)}), FindingKind::AtRest));
}

void TestCheckJob::listsWindowsUnlikeTheOthers()
{
    recording::Recording recording = simulated(simulate::State::NormalLow, 120, 1);
    const std::size_t at = 50000;
    for (std::size_t i = 0; i < 300; ++i) // a knock of 2 g that rings down
        countsOf(recording)[(at + i) * 3] = std::int16_t(
            countsOf(recording)[(at + i) * 3] + std::lround(16000 * std::exp(-double(i) / 60) * std::sin(double(i))));
    const auto report = check({recording});
    QVERIFY(report);
    QVERIFY(find(*report, FindingKind::Outliers));
    QVERIFY(report->outliers.size() >= 2 && report->outliers.size() <= 8);
    for (std::size_t i = 0; i < 2; ++i) {
        QVERIFY(report->outliers[i].span.first < SampleIndex(at + 300));
        QVERIFY(report->outliers[i].span.end() > SampleIndex(at));
    }
    // Excluded, it is no finding any more, and still counted.
    const recording::Span span{SampleIndex(at), 300};
    const auto after = check({recording}, {{QStringLiteral("1"), recording.info.id, span, project::outlierReason}});
    QVERIFY(after);
    QCOMPARE(after->windows, report->windows);
    QVERIFY(after->excludedWindows >= 3 && after->excludedWindows <= 5);
    for (const Outlier& outlier : after->outliers)
        QVERIFY(outlier.span.end() <= span.first || outlier.span.first >= span.end());
}

void TestCheckJob::survivesBrokenInput()
{
    QCOMPARE(check({}).error().subject, std::string("recordings"));

    recording::Recording empty = simulated(simulate::State::NormalLow, 1, 1);
    countsOf(empty).clear();
    const auto nothing = check({empty});
    QVERIFY(nothing);
    QVERIFY(!nothing->passed());

    recording::Recording volts = simulated(simulate::State::NormalLow, 5, 1);
    for (recording::Channel& channel : volts.info.channels)
        channel.unit = QStringLiteral("V");
    const auto other = check({volts});
    QVERIFY(other);
    QVERIFY(find(*other, FindingKind::NoAcceleration));

    recording::Recording constant = simulated(simulate::State::NormalLow, 60, 1);
    std::ranges::fill(countsOf(constant), std::int16_t(0));
    const auto still = check({constant});
    QVERIFY(still);
    QVERIFY(find(*still, FindingKind::Stuck));
    QVERIFY(!still->passed());

    recording::Recording bad = simulated(simulate::State::NormalLow, 60, 1);
    std::vector<float> values;
    for (const std::int16_t count : countsOf(bad))
        values.push_back(float(count) * 4.0F / 32768.0F);
    for (std::size_t i = 0; i < values.size() / 50; ++i)
        values[50 * i] = i % 2 == 0 ? std::nanf("") : std::numeric_limits<float>::infinity();
    bad.info.format = recording::SampleFormat::Float32;
    for (recording::Channel& channel : bad.info.channels)
        channel.scale = 1.0;
    bad.data = values;
    const auto finite = check({bad});
    QVERIFY(finite);
    QVERIFY(find(*finite, FindingKind::NotFinite));
    QVERIFY(std::abs(find(*finite, FindingKind::NotFinite)->figure - 2.0) < 0.01);

    std::stop_source source;
    source.request_stop();
    Progress cancelled;
    cancelled.stop = source.get_token();
    QCOMPARE(checkRecordings(1, [&](std::size_t) -> Result<CheckSource> { return CheckSource{constant, {}}; }, cancelled)
                 .error()
                 .code,
             Error::Code::Cancelled);
    QCOMPARE(checkProject(QStringLiteral("/nowhere/x.baseline"), {}).error().code, Error::Code::FileNotFound);
}

void TestCheckJob::everyFindingHasItsWords()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= int(FindingKind::Outliers); ++kind) {
        const Finding finding{FindingKind(kind), Severity::Warning, 1.0};
        QVERIFY2(!findingSentence(finding).isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(!findingFix(finding).isEmpty(), qPrintable(QString::number(kind)));
        seen.insert(findingWord(FindingKind(kind)));
        seen.insert(findingSentence(finding));
    }
    QCOMPARE(seen.size(), 2 * (int(FindingKind::Outliers) + 1));
    const auto groups = groupFindings({{FindingKind::Moved, Severity::Fault, 3.0, QStringLiteral("a"), QStringLiteral("A")},
                                       {FindingKind::Moved, Severity::Fault, 5.0, QStringLiteral("b"), QStringLiteral("B")},
                                       {FindingKind::Gaps, Severity::Advice, 1.0, QStringLiteral("a"), QStringLiteral("A")}});
    QCOMPARE(groups.size(), std::size_t(2));
    QCOMPARE(groups[0].worst.recordingName, QStringLiteral("B"));
    QVERIFY(groupSentence(groups[0]).contains(QStringLiteral("one other")));
}

QTEST_APPLESS_MAIN(TestCheckJob)
#include "test_check_job.moc"
