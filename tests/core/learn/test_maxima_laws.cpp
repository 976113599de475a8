// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/maxima_laws.h"

#include "core/learn/random.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::learn;

namespace {

/// Annual maximum sea levels at Port Pirie, 1923 to 1987, metres: Coles, An Introduction to Statistical Modeling of Extreme
/// Values (2001), example 1.1; fitted in section 3.4.1.
const std::vector<double> portPirie{
    4.03, 3.83, 3.65, 3.88, 4.01, 4.08, 4.18, 3.80, 4.36, 3.96, 3.98, 4.69, 3.85, 3.96, 3.85, 3.93, 3.75,
    3.63, 3.57, 4.25, 3.97, 4.05, 4.24, 4.22, 3.73, 4.37, 4.06, 3.71, 3.96, 4.06, 4.55, 3.79, 3.89, 4.11,
    3.85, 3.86, 3.86, 4.21, 4.01, 4.11, 4.24, 3.96, 4.21, 3.74, 3.85, 3.88, 3.66, 4.11, 3.71, 4.18, 3.90,
    3.78, 3.91, 3.72, 4.00, 3.66, 3.62, 4.33, 4.55, 3.75, 4.08, 3.90, 3.88, 3.94, 4.33};

std::vector<double> sample(const ExtremeValueLaw& law, std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(law.quantile(0.5e-9 + (1.0 - 1e-9) * random.unit()));
    return values;
}

} // namespace

class TestMaximaLaws final : public QObject {
    Q_OBJECT

private slots:
    void theBooksSeaLevels()
    {
        QCOMPARE(portPirie.size(), std::size_t{65});
        const auto fit = fitExtremeValueLawByLikelihood(portPirie);
        QVERIFY(fit.has_value());
        // (3.87, 0.198, -0.050) and a log-likelihood of 4.34: the book's digits.
        QVERIFY2(std::abs(fit->law.location - 3.87) < 0.006, qPrintable(QString::number(fit->law.location)));
        QVERIFY2(std::abs(fit->law.scale - 0.198) < 0.0006, qPrintable(QString::number(fit->law.scale)));
        QVERIFY2(std::abs(fit->law.shape + 0.050) < 0.0006, qPrintable(QString::number(fit->law.shape)));
        QVERIFY2(std::abs(fit->logLikelihood - 4.34) < 0.006, qPrintable(QString::number(fit->logLikelihood)));
        QCOMPARE(logLikelihood(fit->law, portPirie), fit->logLikelihood);
    }

    void nothingNearIsLikelier()
    {
        const auto fit = fitExtremeValueLawByLikelihood(portPirie);
        for (const double step : {-1e-3, 1e-3}) {
            QVERIFY(logLikelihood({fit->law.location + step, fit->law.scale, fit->law.shape}, portPirie) < fit->logLikelihood);
            QVERIFY(logLikelihood({fit->law.location, fit->law.scale + step, fit->law.shape}, portPirie) < fit->logLikelihood);
            QVERIFY(logLikelihood({fit->law.location, fit->law.scale, fit->law.shape + step}, portPirie) < fit->logLikelihood);
        }
        QVERIFY(logLikelihood(*fitExtremeValueLaw(portPirie), portPirie) < fit->logLikelihood);
    }

    void theUnitPlaysNoPart()
    {
        const auto fit = fitExtremeValueLawByLikelihood(portPirie);
        for (const double unit : {1e-6, 1.0, 1e6}) {
            std::vector<double> other;
            for (const double level : portPirie)
                other.push_back(unit * level - 3.0 * unit);
            const auto scaled = fitExtremeValueLawByLikelihood(other);
            // The simplex ends where the likelihood is flat to 1e-12: a parameter to its root.
            QVERIFY(std::abs(scaled->law.shape - fit->law.shape) < 1e-5);
            QVERIFY(std::abs(scaled->law.scale / unit / fit->law.scale - 1.0) < 1e-5);
            QVERIFY(std::abs(scaled->law.location / unit + 3.0 - fit->law.location) < 1e-5);
        }
    }

    void findsTheLawOfASample_data()
    {
        QTest::addColumn<double>("shape");
        QTest::newRow("bounded") << -0.3;
        QTest::newRow("Gumbel") << 0.0;
        QTest::newRow("heavy") << 0.4;
    }

    void findsTheLawOfASample()
    {
        QFETCH(const double, shape);
        const auto fit = fitExtremeValueLawByLikelihood(sample({2.0, 0.5, shape}, 5'000, 3));
        // Standard errors at 5,000: about 0.012 of the shape, 0.008 of the others.
        QVERIFY2(std::abs(fit->law.shape - shape) < 0.05, qPrintable(QString::number(fit->law.shape)));
        QVERIFY(std::abs(fit->law.location - 2.0) < 0.05);
        QVERIFY(std::abs(fit->law.scale - 0.5) < 0.05);
    }

    void bothLawsOnTheSameMaxima()
    {
        Random random(5);
        std::vector<double> maxima;
        for (int i = 0; i < 2000; ++i)
            maxima.push_back(Weibull{2.0, 3.0}.quantile(random.unit()));
        const MaximaLaws laws = compareLaws(maxima);
        QVERIFY(std::ranges::is_sorted(laws.maxima));
        QVERIFY(laws.weibull && laws.extreme);
        QVERIFY(std::abs(laws.weibull->shape - 2.0) < 0.12); // standard error 0.035
        QVERIFY(laws.weibullLogLikelihood > laws.extreme->logLikelihood); // it is the law they come from
        const std::vector<double> expected = laws.expectedByWeibull();
        QCOMPARE(expected.size(), laws.maxima.size());
        QVERIFY(std::abs(expected[1000] / laws.maxima[1000] - 1.0) < 0.05);
        QCOMPARE(laws.expectedByExtreme().size(), laws.maxima.size());
    }

    void whatIsNoSampleHasNoLaw()
    {
        for (const std::vector<double>& maxima :
             {std::vector<double>{}, {1.0, 2.0, 3.0, 4.0}, {2.0, 2.0, 2.0, 2.0, 2.0},
              {1.0, 2.0, std::numeric_limits<double>::quiet_NaN(), 4.0, 5.0}}) {
            QVERIFY(!fitExtremeValueLawByLikelihood(maxima));
            const MaximaLaws laws = compareLaws(maxima);
            QVERIFY(!laws.extreme && !laws.weibull);
            QVERIFY(laws.expectedByExtreme().empty() && laws.expectedByWeibull().empty());
        }
        const MaximaLaws negative = compareLaws({-1.0, 2.0, 3.0, 4.0, 5.0, 6.0});
        QVERIFY(negative.extreme && !negative.weibull);
    }

    void blocksHaveOneMaximumEach()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::vector<double> values{1.0, 5.0, nan, 2.0, nan, nan, nan, 4.0, 3.0, 9.0};
        QCOMPARE(blockMaxima(values, 3), (std::vector<double>{5.0, 2.0, 4.0})); // the rest is no block
        QCOMPARE(blockMaxima(values, 2), (std::vector<double>{5.0, 2.0, 4.0, 9.0})); // a block without numbers has none
        QVERIFY(blockMaxima({}, 3).empty());
    }
};

QTEST_APPLESS_MAIN(TestMaximaLaws)
#include "test_maxima_laws.moc"
