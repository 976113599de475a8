// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/baseline_certificate.h"
#include "core/learn/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace baseline;
using namespace baseline::evaluate;

namespace {

double bell(learn::Random& random)
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i)
        sum += random.unit();
    return sum;
}

/// 1, 2, … n in an order without memory, and one that does not look as if it had one: one in twelve does.
std::vector<double> shuffled(std::size_t n, std::uint64_t seed = 2)
{
    std::vector<double> scores(n);
    std::iota(scores.begin(), scores.end(), 1.0);
    learn::Random random(seed);
    for (std::size_t i = n - 1; i > 0; --i)
        std::swap(scores[i], scores[random.below(i + 1)]);
    return scores;
}

CalibrationRun run(std::vector<double> scores)
{
    return {scores, scores};
}

/// Windows of one second that do not overlap, and a budget that is this share of them.
CertifyOptions share(double alpha, Promise promise = Promise::ThisCalibration)
{
    CertifyOptions options;
    options.promise = promise;
    options.alarmsPerHour = 3600.0 * alpha;
    options.window = Seconds(1.0);
    options.hop = Seconds(1.0);
    return options;
}

BaselineCertificate certified(const std::vector<CalibrationRun>& runs, const CertifyOptions& options)
{
    const auto certificate = certifyBaseline(runs, options);
    return certificate ? *certificate : BaselineCertificate{};
}

std::string refused(const std::vector<CalibrationRun>& runs, const CertifyOptions& options)
{
    const auto certificate = certifyBaseline(runs, options);
    return certificate ? "accepted" : certificate.error().subject;
}

} // namespace

/// The certificate of algorithms 8.6, with the known answers there.
class TestBaselineCertificate final : public QObject {
    Q_OBJECT

private slots:
    void ranksOfThisCalibration_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<int>("fromTop");
        QTest::newRow("100 at 5 %") << 100 << 0.05 << 2;
        QTest::newRow("300 at 5 %") << 300 << 0.05 << 9;
        QTest::newRow("1000 at 5 %") << 1000 << 0.05 << 39;
        QTest::newRow("300 at 1 %") << 300 << 0.01 << 1;
        QTest::newRow("500 at 1 %") << 500 << 0.01 << 2;
        QTest::newRow("5000 at 1 %") << 5000 << 0.01 << 39;
    }

    void ranksOfThisCalibration()
    {
        QFETCH(const int, n);
        QFETCH(const double, alpha);
        QFETCH(const int, fromTop);
        const BaselineCertificate certificate = certified({run(shuffled(std::size_t(n)))}, share(alpha));
        QVERIFY(certificate.isCertified);
        QVERIFY(!certificate.isApproximate);
        QCOMPARE(certificate.threshold, double(n + 1 - fromTop)); // the scores are 1 to n
        const model::Certificate head = headCertificate(certificate);
        QCOMPARE(head.kind, CertificateKind::ToleranceLimit);
        QCOMPARE(int(head.rank), n + 1 - fromTop);
        QVERIFY(toleranceConfidence(head) >= 0.95 - 1e-6); // alpha went through a float
    }

    void ranksOfTheMarginalPromise_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<int>("rank");
        QTest::newRow("99 at 1 %") << 99 << 0.01 << 99;
        QTest::newRow("999 at 1 %") << 999 << 0.01 << 990;
        QTest::newRow("1000 at 1 %") << 1000 << 0.01 << 991;
        QTest::newRow("100 at 5 %") << 100 << 0.05 << 96;
    }

    void ranksOfTheMarginalPromise()
    {
        QFETCH(const int, n);
        QFETCH(const double, alpha);
        QFETCH(const int, rank);
        const BaselineCertificate certificate =
            certified({run(shuffled(std::size_t(n)))}, share(alpha, Promise::Marginal));
        QVERIFY(certificate.isCertified);
        QCOMPARE(certificate.threshold, double(rank));
        QCOMPARE(headCertificate(certificate).kind, CertificateKind::ConformalMarginal);
    }

    void tenMinutesCertifyEighteenAlarmsAnHour()
    {
        // n = 600, hop 1 s, delta 0.05: 17.9 an hour; one a day needs about 259,000 windows.
        CertifyOptions options = share(0.01);
        options.alarmsPerHour = 1.0 / 24.0;
        const BaselineCertificate certificate = certified({run(shuffled(600, 1))}, options);
        QVERIFY(!certificate.isCertified);
        QVERIFY(std::abs(certificate.leastPerHour - 17.9) < 0.05); // as printed, one decimal
        QVERIFY(std::abs(certificate.neededDuration.count() - 259000.0) < 500.0); // "about", three digits
        QVERIFY(certificate.estimate.has_value());
        QCOMPARE(certificate.threshold, *certificate.estimate);
        QCOMPARE(headCertificate(certificate).kind, CertificateKind::None);
        options.alarmsPerHour = 18.0;
        QVERIFY(certified({run(shuffled(600, 1))}, options).isCertified);
    }

    void dependentWindowsAreWorthLess()
    {
        learn::Random random(5);
        std::vector<double> scores(3000);
        double score = bell(random);
        for (double& one : scores)
            one = score = 0.8 * score + 0.6 * bell(random); // AR(1), autocorrelation time 9
        const BaselineCertificate certificate = certified({run(scores)}, share(0.05));
        QVERIFY(certificate.isApproximate);
        QVERIFY2(certificate.autocorrelationTime > 6.0 && certificate.autocorrelationTime < 13.0, // of 9, from 3000
                 qPrintable(QString::number(certificate.autocorrelationTime)));
        QVERIFY(certificate.isCertified);
        QCOMPARE(headCertificate(certificate).kind, CertificateKind::ToleranceDependent);
        QCOMPARE(std::size_t(headCertificate(certificate).calibrationWindows), certificate.effective);
        std::vector<double> mixed = scores;
        learn::Random order(3);
        for (std::size_t i = mixed.size() - 1; i > 0; --i)
            std::swap(mixed[i], mixed[order.below(i + 1)]);
        QVERIFY(certified({run(mixed)}, share(0.05)).threshold < certificate.threshold);
    }

    void blocksCalibrateThePersistence()
    {
        // 59 minutes in blocks of a minute: at most 1/60 of new blocks alarm, one an hour.
        CertifyOptions options = share(0.01, Promise::Blocks);
        options.needed = 1;
        options.of = 1;
        options.leastBlock = Seconds(60.0);
        options.alarmsPerHour = 1.0;
        const BaselineCertificate certificate = certified({run(shuffled(59 * 60))}, options);
        QVERIFY(certificate.isCertified);
        QCOMPARE(certificate.effective, std::size_t(59));
        QCOMPARE(certificate.blockLength, std::size_t(60));
        QCOMPARE(certificate.alpha, 1.0 / 60.0);
        QCOMPARE(certificate.threshold, 59.0 * 60.0);
        // Two of three windows are rarer than one: the threshold comes down by itself.
        options.needed = 2;
        options.of = 3;
        QVERIFY(certified({run(shuffled(59 * 60))}, options).threshold < 59.0 * 60.0);
        const model::Certificate head = headCertificate(certificate);
        QCOMPARE(head.kind, CertificateKind::Blocks);
        QCOMPARE(std::size_t(head.rank), certificate.effective);
    }

    void blocksKeepTheirPromise()
    {
        // 120 runs: AR(1) 0.9 scores, 2-of-3 alarms, three alarms an hour; new hours alarm in at most that many blocks.
        CertifyOptions options = share(0.01, Promise::Blocks);
        options.needed = 2;
        options.of = 3;
        options.alarmsPerHour = 3.0;
        double expected = 0.0;
        int blocks = 0;
        int alarms = 0;
        for (std::uint64_t i = 0; i < 120; ++i) {
            learn::Random random(i, 21);
            double score = bell(random);
            const auto draw = [&](std::size_t count) {
                std::vector<double> scores(count);
                for (double& one : scores)
                    one = score = 0.9 * score + std::sqrt(0.19) * bell(random);
                return scores;
            };
            const auto certificate = certifyBaseline(std::vector<CalibrationRun>{run(draw(4000))}, options);
            QVERIFY(certificate);
            if (!certificate->isCertified)
                continue; // by chance too long blocks, or halves that differ: nothing was promised
            std::vector<double> fresh = draw(certificate->blockLength);
            expected += certificate->alpha;
            ++blocks;
            for (std::size_t k = 1; k < fresh.size(); ++k) {
                if (std::min(fresh[k], fresh[k - 1]) > certificate->threshold
                    || (k > 1 && std::min(fresh[k], fresh[k - 2]) > certificate->threshold)) {
                    ++alarms;
                    break;
                }
            }
        }
        QVERIFY(blocks > 90);
        QVERIFY2(alarms <= expected + 3.0 * std::sqrt(expected),
                 qPrintable(QStringLiteral("%1 of %2 blocks, promised %3").arg(alarms).arg(blocks).arg(expected)));
    }

    void noCertificateWhileTheBaselineMoves()
    {
        learn::Random random(9);
        std::vector<double> scores(1200);
        for (std::size_t i = 0; i < scores.size(); ++i)
            scores[i] = bell(random) + 0.002 * double(i); // warms up by 2.4 standard deviations
        for (const Promise promise : {Promise::Marginal, Promise::ThisCalibration, Promise::Blocks}) {
            const BaselineCertificate certificate = certified({run(scores)}, share(0.02, promise));
            QVERIFY(certificate.halves.has_value());
            QVERIFY(certificate.isMoving);
            QVERIFY(!certificate.isCertified);
            QCOMPARE(headCertificate(certificate).kind, CertificateKind::None);
        }
    }

    void aMissingScoreCountsAsAnAlarm()
    {
        std::vector<double> scores = shuffled(1000);
        const double before = certified({run(scores)}, share(0.05)).threshold;
        for (std::size_t i = 0; i < 10; ++i)
            *std::ranges::find(scores, double(i + 1)) = std::nan("");
        const BaselineCertificate certificate = certified({run(scores)}, share(0.05));
        QCOMPARE(certificate.withoutScore, std::size_t(10));
        QCOMPARE(certificate.threshold, before + 10.0);
        std::fill(scores.begin(), scores.begin() + 200, std::nan(""));
        QCOMPARE(certifyBaseline(std::vector{run(scores)}, share(0.05)).error().code, Error::Code::BadValues);
    }

    void theTailIsEstimated()
    {
        // Exponential scores: the level that a share alpha exceeds is -ln alpha. 2,000 scores, 200 excesses: one in
        // 10,000 lies at 9.21; the spread of such an estimate is about 1.
        learn::Random random(2);
        std::vector<double> scores(2000);
        std::ranges::generate(scores, [&] { return -std::log(1.0 - random.unit()); });
        const auto estimate = tailThreshold(scores, 1e-4);
        QVERIFY(estimate);
        QVERIFY2(std::abs(*estimate - 9.21) < 2.0, qPrintable(QString::number(*estimate)));
        QVERIFY(*tailThreshold(scores, 0.3) < *tailThreshold(scores, 0.01));
        QVERIFY(!tailThreshold(std::vector<double>(19, 1.0), 0.01)); // too few
        QVERIFY(!tailThreshold(std::vector<double>(100, 1.0), 0.01)); // no tail
    }

    void refusesBadInput()
    {
        const std::vector<CalibrationRun> runs{run(shuffled(100))};
        QCOMPARE(refused({}, share(0.05)), std::string("calibration windows"));
        QCOMPARE(refused({run({})}, share(0.05)), std::string("calibration windows"));
        for (const double perHour : {0.0, -1.0, 3600.0, 1e9, std::nan(""), std::numeric_limits<double>::infinity()}) {
            CertifyOptions options = share(0.05);
            options.alarmsPerHour = perHour;
            QCOMPARE(refused(runs, options), std::string("alarms per hour"));
        }
        for (const double delta : {0.0, 1.0, -0.1, std::nan("")}) {
            CertifyOptions options = share(0.05);
            options.delta = delta;
            QCOMPARE(refused(runs, options), std::string("delta"));
        }
        QCOMPARE(refused({run({1.0, 2.0})}, share(0.05, Promise::Blocks)), std::string("calibration windows"));
        const BaselineCertificate constant = certified({run(std::vector<double>(100, 1.0))}, share(0.05));
        QVERIFY(constant.isCertified); // ties can only make fewer alarms
        QCOMPARE(constant.threshold, 1.0);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(certifyBaseline(runs, share(0.05), Progress{{}, stop.get_token()}).error().code,
                 Error::Code::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestBaselineCertificate)
#include "test_baseline_certificate.moc"
