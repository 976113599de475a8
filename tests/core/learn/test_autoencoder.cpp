// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/autoencoder.h"
#include "core/learn/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::learn;

namespace {

/// Rows on a curved sheet in six columns, and noise.
Matrix sheet(std::size_t rows, std::uint64_t seed)
{
    Random random(seed);
    Matrix table(rows, 6);
    for (std::size_t row = 0; row < rows; ++row) {
        const double a = 2.0 * random.unit() - 1.0;
        const double b = 2.0 * random.unit() - 1.0;
        const double values[] = {a, b, a * b, a * a, a - b, 0.5 * b * b};
        for (std::size_t column = 0; column < 6; ++column)
            table(row, column) = static_cast<float>(values[column] + 0.05 * (2.0 * random.unit() - 1.0));
    }
    return table;
}

double mean(const std::vector<double>& values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += value / static_cast<double>(values.size());
    return sum;
}

} // namespace

class TestAutoencoder final : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatItKnows()
    {
        const auto fit = fitAutoencoder(sheet(600, 1), {.bottleneck = 2});
        QVERIFY(fit.has_value());
        const std::vector<double> known = reconstructionErrors(*fit, sheet(200, 2));
        Matrix strange = sheet(200, 3);
        for (std::size_t row = 0; row < strange.rows; ++row)
            std::ranges::reverse(strange.row(row)); // each column a value it may have, but not together
        const std::vector<double> unknown = reconstructionErrors(*fit, strange);
        QVERIFY2(mean(unknown) > 10.0 * mean(known), qPrintable(QString::number(mean(unknown) / mean(known))));
        // The held-out rows were no worse than others of the same kind.
        QVERIFY(std::abs(mean(known) / fit->validationLoss - 1.0) < 0.3);
    }

    void residualsAreMeasuredInTheirDeviations()
    {
        const auto fit = fitAutoencoder(sheet(600, 4), {.bottleneck = 2});
        QVERIFY(fit.has_value());
        QCOMPARE(fit->residual.size(), std::size_t{6});
        QVERIFY(std::ranges::all_of(fit->residual, [](float one) { return one > 0.0F; }));
        const double scaled = mean(reconstructionErrors(*fit, sheet(400, 5), ResidualScale::Deviations));
        QVERIFY2(scaled > 0.7 && scaled < 1.4, qPrintable(QString::number(scaled))); // 1 on the rows it was measured on
    }

    void choosesASmallBottleneckThatSuffices()
    {
        AutoencoderOptions options;
        options.epochs = 150;
        const auto fit = fitAutoencoder(sheet(400, 6), options);
        QVERIFY(fit.has_value());
        QVERIFY2(fit->bottleneck == 2 || fit->bottleneck == 4, qPrintable(QString::number(fit->bottleneck)));
        // One unit cannot hold the two that the sheet has.
        QVERIFY(fitAutoencoder(sheet(400, 6), {.bottleneck = 1, .epochs = 150})->validationLoss > 2.0 * fit->validationLoss);
    }

    void usualBottlenecks()
    {
        QCOMPARE(usualBottleneck(1), std::size_t{2});
        QCOMPARE(usualBottleneck(12), std::size_t{4});
        QCOMPARE(usualBottleneck(96), std::size_t{8});
    }

    void theSameSeedGivesTheSameOne()
    {
        AutoencoderOptions options;
        options.bottleneck = 2;
        options.epochs = 20;
        const Matrix rows = sheet(100, 7);
        QVERIFY(fitAutoencoder(rows, options)->network == fitAutoencoder(rows, options)->network);
    }

    void reportsAndCanBeCancelled()
    {
        double last = 0.0;
        bool rises = true;
        AutoencoderOptions options;
        options.epochs = 10;
        QVERIFY(fitAutoencoder(sheet(60, 8), options, {[&](double fraction, std::string_view) {
                                                           rises = rises && fraction >= last;
                                                           last = fraction;
                                                       }, {}}).has_value());
        QVERIFY(rises && last > 0.99);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(fitAutoencoder(sheet(60, 8), options, {{}, stop.get_token()}).error().code, Error::Code::Cancelled);
    }

    void refusesWhatCannotBeFitted()
    {
        const Matrix rows = sheet(60, 9);
        QCOMPARE(fitAutoencoder({}).error().subject, std::string("table"));
        QCOMPARE(fitAutoencoder(sheet(29, 9)).error().value, 30.0);
        QCOMPARE(fitAutoencoder(rows, {.bottleneck = 0}).error().subject, std::string("bottleneck"));
        QCOMPARE(fitAutoencoder(rows, {.bottleneck = 300}).error().subject, std::string("bottleneck"));
        for (const double share : {0.0, 1.0, -1.0, std::nan("")})
            QCOMPARE(fitAutoencoder(rows, {.validationShare = share}).error().subject, std::string("validation"));
        Matrix bad = rows;
        bad(0, 0) = std::numeric_limits<float>::infinity();
        QCOMPARE(fitAutoencoder(bad).error().code, Error::Code::BadValues);
    }
};

QTEST_APPLESS_MAIN(TestAutoencoder)
#include "test_autoencoder.moc"
