// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/service_watch.h"

#include <QTest>

#include <algorithm>
#include <cmath>

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

std::vector<double> bells(std::size_t count, learn::Random& random)
{
    std::vector<double> scores(count);
    std::generate(scores.begin(), scores.end(), [&] { return bell(random); });
    return scores;
}

} // namespace

class TestServiceWatch final : public QObject {
    Q_OBJECT

private slots:
    void seldomSpeaksWhereNothingDrifts_data()
    {
        QTest::addColumn<bool>("discrete");
        QTest::addColumn<int>("calibration");
        QTest::newRow("after a calibration") << false << 100;
        QTest::newRow("scores with ties") << true << 100;
        QTest::newRow("without a calibration") << false << 0;
    }

    void seldomSpeaksWhereNothingDrifts()
    {
        // At most eps = 5 % of runs ever; 400 runs have a standard error of 1.1 %.
        QFETCH(const bool, discrete);
        QFETCH(const int, calibration);
        int spoken = 0;
        for (std::uint64_t run = 0; run < 400; ++run) {
            learn::Random random(run, 31);
            const auto draw = [&] { return discrete ? std::floor(4.0 * random.unit()) : bell(random); };
            std::vector<double> before(static_cast<std::size_t>(calibration));
            std::generate(before.begin(), before.end(), draw);
            ServiceWatch watch(before, 0.05, run);
            for (int i = 0; i < 1000; ++i)
                watch.add(draw());
            spoken += watch.drift() != ServiceWatch::Drift::None ? 1 : 0;
        }
        QVERIFY2(spoken <= 20 + 3 * 4.4, qPrintable(QString::number(spoken)));
    }

    void saysWhichWayItDrifts()
    {
        for (const double by : {2.0, -2.0}) { // standard deviations
            learn::Random random(3);
            ServiceWatch watch(bells(300, random));
            for (int i = 0; i < 2000; ++i) // a long quiet time does not hide it
                watch.add(bell(random));
            QCOMPARE(watch.drift(), ServiceWatch::Drift::None);
            for (int i = 0; i < 300 && watch.drift() == ServiceWatch::Drift::None; ++i)
                watch.add(bell(random) + by);
            QCOMPARE(watch.drift(), by > 0.0 ? ServiceWatch::Drift::Higher : ServiceWatch::Drift::Lower);
            QVERIFY2(watch.watched() < 2100, qPrintable(QString::number(watch.watched()))); // within 100 windows
        }
    }

    void staysQuietOnNothing()
    {
        ServiceWatch watch({std::nan(""), std::nan("")});
        for (int i = 0; i < 1000; ++i)
            watch.add(std::nan(""));
        QCOMPARE(watch.watched(), std::size_t(0));
        for (int i = 0; i < 1000; ++i)
            watch.add(2.5); // a constant score is like itself
        QCOMPARE(watch.drift(), ServiceWatch::Drift::None);
    }
};

QTEST_APPLESS_MAIN(TestServiceWatch)
#include "test_service_watch.moc"
