// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/block_certificate.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace baseline;
using namespace baseline::evaluate;

class TestBlockCertificate final : public QObject {
    Q_OBJECT

private slots:
    void fiftyNineMinutesPromiseOneAlarmAnHour()
    {
        // reference/algorithms.md 8.6 D: blocks of a minute, 59 of them: at most 1/60 a minute.
        std::vector<double> statistic(59 * 60 + 30, 1.0);
        statistic[1234] = 7.0;
        statistic.back() = 100.0; // left over
        const auto certificate = certifyBlocks(statistic, 60);
        QVERIFY(certificate.has_value());
        QCOMPARE(*certificate, (BlockCertificate{59, 60, 7.0}));
        QCOMPARE(certificate->perBlock(), 1.0 / 60.0);
    }

    void blocksAreTenTimesAsLongAsTheMemory()
    {
        QCOMPARE(blockLengthFor(1.0), std::size_t{10});
        QCOMPARE(blockLengthFor(3.14), std::size_t{32});
        QCOMPARE(blockLengthFor(3.14, 60), std::size_t{60});
        QVERIFY(blockLengthFor(std::numeric_limits<double>::infinity()) >= 1'000'000'000);
        QVERIFY(blockLengthFor(std::nan("")) >= 1'000'000'000);
    }

    void refusesWhatPromisesNothing()
    {
        const std::vector<double> few(59, 1.0);
        QCOMPARE(certifyBlocks(few, 60).error().value, 60.0);
        QCOMPARE(certifyBlocks(few, 0).error().subject, std::string("block length"));
        QCOMPARE(certifyBlocks({}, 1).error().subject, std::string("windows"));
        std::vector<double> hole(100, 1.0);
        hole[3] = std::nan("");
        QCOMPARE(certifyBlocks(hole, 10).error().code, Error::Code::BadValues);
        QCOMPARE(certifyBlocks(hole, 10).error().value, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestBlockCertificate)
#include "test_block_certificate.moc"
