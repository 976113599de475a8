// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/alarm_statistic.h"
#include "core/evaluate/baseline_certificate.h"
#include "tests/core/evaluate/score_laws.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace baseline;
using namespace baseline::evaluate;

namespace {

constexpr int runs = 2000;
constexpr std::size_t needed = 2; // of
constexpr std::size_t of = 3;

/// Scores one after the other, as a machine in service gives them.
using Series = std::function<double(learn::Random&)>;

struct Process {
    const char* name;
    std::function<Series(learn::Random&)> begin;
    std::size_t windows;  ///< of the baseline: about 20 blocks
    double alarmsPerHour; ///< windows are a second apart: about one block of ten
};

Process withoutMemory(const Law& law)
{
    return {law.name, [&law](learn::Random&) { return law.draw; }, 600, 13.0};
}

/// AR(1) from its stationary law, bent by an increasing function: the ranks, and so the promise, are those of the normal one.
Process withMemory(const char* name, double memory, double (*bent)(double), std::size_t windows, double alarmsPerHour)
{
    const auto begin = [memory, bent](learn::Random& random) -> Series {
        return [memory, bent, score = normal(random)](learn::Random& next) mutable {
            score = memory * score + std::sqrt(1.0 - memory * memory) * normal(next);
            return bent(score);
        };
    };
    return {name, begin, windows, alarmsPerHour};
}

const std::vector<Process>& processes()
{
    static const std::vector<Process> all = [] {
        std::vector<Process> list;
        for (const Law& law : laws())
            list.push_back(withoutMemory(law));
        const auto plain = [](double score) { return score; };
        const auto stepped = [](double score) { return std::floor(2.0 * score); };
        list.push_back(withMemory("AR(1) 0.5", 0.5, plain, 1000, 8.0));
        list.push_back(withMemory("AR(1) 0.9", 0.9, plain, 4500, 1.8));
        list.push_back(withMemory("AR(1) 0.9, discrete", 0.9, stepped, 4500, 1.8));
        return list;
    }();
    return all;
}

std::vector<double> drawn(const Series& series, std::size_t count, learn::Random& random)
{
    std::vector<double> scores(count);
    std::ranges::generate(scores, [&] { return series(random); });
    return scores;
}

/// A hop of one second, and windows so long that forty of the baseline share no sample: enough for the test of stability,
/// which takes the more time the more there are.
constexpr std::size_t windowsApart = 40;

CertifyOptions options(const Process& process)
{
    CertifyOptions result;
    result.promise = Promise::Blocks;
    result.alarmsPerHour = process.alarmsPerHour;
    result.window = Seconds(static_cast<double>(process.windows / windowsApart));
    result.hop = Seconds(1.0);
    result.needed = needed;
    result.of = of;
    return result;
}

CalibrationRun runOf(const std::vector<double>& scores)
{
    CalibrationRun run{{}, scores};
    for (std::size_t i = 0; i < scores.size(); i += scores.size() / windowsApart)
        run.apart.push_back(scores[i]);
    return run;
}

/// Whether the alarm sounds in a block of service, which begins while windows of before are still in its memory.
bool alarms(const Series& series, const BaselineCertificate& certificate, learn::Random& random)
{
    const std::vector<double> fresh = drawn(series, of - 1 + certificate.blockLength, random);
    const std::vector<double> statistic = alarmStatistic(fresh, needed, of);
    return std::any_of(statistic.begin() + (of - 1), statistic.end(),
                       [&](double score) { return score > certificate.threshold; });
}

} // namespace

/// 2,000 baselines a law, certified by the very function that the studio and the command line call: block length from the
/// scores, K-of-L statistic, maxima, rank, test of stability. A new block of service alarms no oftener than was promised.
class TestBlockCertificateHolds final : public QObject {
    Q_OBJECT

private slots:
    void newBlocksAlarmNoOftenerThanPromised_data()
    {
        QTest::addColumn<int>("process");
        for (std::size_t i = 0; i < processes().size(); ++i)
            QTest::newRow(processes()[i].name) << static_cast<int>(i);
    }

    void newBlocksAlarmNoOftenerThanPromised()
    {
        QFETCH(const int, process);
        const Process& one = processes()[static_cast<std::size_t>(process)];
        const CertifyOptions wanted = options(one);
        double promised = 0.0;
        double variance = 0.0;
        int certified = 0;
        int alarmed = 0;
        for (int i = 0; i < runs; ++i) {
            learn::Random random(static_cast<std::uint64_t>(i), 31);
            const Series series = one.begin(random);
            const auto certificate =
                certifyBaseline(std::vector<CalibrationRun>{runOf(drawn(series, one.windows, random))}, wanted);
            QVERIFY(certificate.has_value());
            if (!certificate->isCertified)
                continue; // by chance blocks too long for the budget, or halves that differ: nothing was promised
            drawn(series, 5 * certificate->blockLength, random); // some time passes
            promised += certificate->alpha;
            variance += certificate->alpha * (1.0 - certificate->alpha);
            ++certified;
            alarmed += alarms(series, *certificate, random) ? 1 : 0;
        }
        QVERIFY2(certified > 0.8 * runs, qPrintable(QString::number(certified)));
        qInfo("%d of %d blocks alarmed, promised %.0f", alarmed, certified, promised);
        // Three standard errors, as the share of so many independent blocks has.
        QVERIFY(alarmed <= promised + 3.0 * std::sqrt(variance));
        QVERIFY(alarmed > 0.3 * promised); // else the threshold would be useless, or the count wrong
    }
};

QTEST_APPLESS_MAIN(TestBlockCertificateHolds)
#include "test_block_certificate_holds.moc"
