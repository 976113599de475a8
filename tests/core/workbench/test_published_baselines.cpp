// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/evaluate/roc.h"
#include "tests/support/published_protocol.h"
#include "tests/support/shared_recordings.h"

using namespace baseline;
using namespace baseline::tests;

namespace {

/// A figure for each detector, in the order of protocolNames.
using Figures = std::array<double, protocolDetectors>;

// Mahalanobis and max |z| follow from the data alone; the README prints four decimals, three for the threshold.
constexpr std::array<bool, protocolDetectors> isSeeded{true, false, true, true, false};
constexpr double aucTolerance = 1e-4;
constexpr double seededTolerance = 0.02;
// Of a figure that is not held to one draw: see theAutoencoderOfFewWindowsDependsOnItsSeed().
constexpr double seedsDecide = -1.0;

model::Recipe protocol36(double rate, std::uint32_t window)
{
    return *model::makeRecipe("protocol36", Hertz{rate}, window, window);
}

double aucOf(const std::vector<double>& normal, const std::vector<double>& anomalous)
{
    return evaluate::rocCurve(normal, anomalous)->auc;
}

} // namespace

/// The baselines of shared/data/README.md, "Baselines measured on the visible data": its protocol with our features, fits
/// and AUC on its recordings.
class TestPublishedBaselines final : public QObject {
    Q_OBJECT

private:
    std::map<QString, FeatureRows> m_fan; ///< by folder, one row a file

    Matrix fanRows(const QStringList& folders, std::size_t parity) const
    {
        Matrix rows;
        for (const QString& folder : folders) {
            const Matrix& all = m_fan.at(folder).features;
            for (std::size_t i = parity; i < all.rows; i += 2)
                rows.append(all.row(i));
        }
        return rows;
    }

    static Matrix featuresOf(const Result<Recordings>& recordings, const model::Recipe& recipe)
    {
        if (!recordings)
            return {};
        const auto rows = valueFeatures(*recordings, recipe);
        return rows ? rows->features : Matrix();
    }

    static void compare(const Figures& measured, const Figures& published, const std::array<double, 2>& tolerances)
    {
        QStringList texts;
        bool isWithin = true;
        for (std::size_t i = 0; i < protocolDetectors; ++i) {
            const double tolerance = tolerances[isSeeded[i] ? 1 : 0];
            const bool isNear = published[i] == seedsDecide || std::abs(measured[i] - published[i]) <= tolerance;
            isWithin = isWithin && isNear;
            texts << QStringLiteral("%1 %2 (%3)%4").arg(QLatin1String(protocolNames[i]))
                         .arg(measured[i], 0, 'f', 5).arg(published[i], 0, 'f', 4)
                         .arg(isNear ? QString() : QStringLiteral(" !"));
        }
        qInfo("%s", qPrintable(texts.join(QStringLiteral(", "))));
        QVERIFY2(isWithin, qPrintable(texts.join(QStringLiteral(", "))));
    }

    void compareAuc(const ProtocolScores& normal, const ProtocolScores& anomalous, const Figures& published) const
    {
        Figures measured{};
        for (std::size_t i = 0; i < protocolDetectors; ++i)
            measured[i] = aucOf(normal[i], anomalous[i]);
        // Half of the last printed digit on top.
        compare(measured, published, {aucTolerance + 0.5e-4, seededTolerance});
    }

    /// Above the 99th percentile of the training scores.
    static void compareFalseAlarms(const ProtocolScores& training, const ProtocolScores& unseen,
                                   const QList<double>& published)
    {
        const std::array<std::size_t, 2> detectors{1, 4};
        for (std::size_t i = 0; i < detectors.size(); ++i) {
            const double share = shareAbove(unseen[detectors[i]], percentileOf(training[detectors[i]], 99.0));
            // Half of the last digit that the README prints.
            QVERIFY2(std::abs(share - published[static_cast<qsizetype>(i)]) <= 0.5e-3 + 1e-12,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(protocolNames[detectors[i]])).arg(share)));
        }
    }

private slots:
    void initTestCase()
    {
        if (!hasSharedData())
            QSKIP("shared/data is not here: nothing to compare the published baselines with");
        for (const char* folder : {"off_0_weight", "low_0_weight", "low_0_weight-moving", "low_1_weight", "med_0_weight",
                                   "high_0_weight"}) {
            const QString name = QString::fromLatin1(folder);
            const auto recordings = recordingsIn(QStringLiteral("ceiling-fan/fan_0_") + name, Hertz{200.0});
            QVERIFY2(recordings, recordings ? "" : recordings.error().detail.c_str());
            const auto rows = valueFeatures(*recordings, protocol36(200.0, 128));
            QVERIFY2(rows, rows ? "" : rows.error().detail.c_str());
            QCOMPARE(rows->features.rows, recordings->size());
            m_fan[name] = *rows;
        }
    }

    void fan_data()
    {
        QTest::addColumn<QStringList>("normal");
        QTest::addColumn<QList<QPair<QString, QList<double>>>>("conditions");
        QTest::addColumn<QList<double>>("falseAlarms"); // of Mahalanobis and max |z|
        using Conditions = QList<QPair<QString, QList<double>>>;
        const QString off = QStringLiteral("off_0_weight"), low = QStringLiteral("low_0_weight"),
                      moving = QStringLiteral("low_0_weight-moving"), coin = QStringLiteral("low_1_weight"),
                      med = QStringLiteral("med_0_weight"), high = QStringLiteral("high_0_weight");
        const QList<double> perfect{1.0, 1.0, 1.0, 1.0, 1.0};
        QTest::newRow("A") << QStringList{low}
                           << Conditions{{off, perfect}, {med, perfect}, {high, perfect},
                                         {coin, {1.0, 1.0, 0.9999, 1.0, 1.0}},
                                         {moving, {1.0, 1.0, 0.9995, 1.0, 0.9998}}}
                           << QList<double>{0.051, 0.024};
        QTest::newRow("B") << QStringList{off, low, med, high}
                           << Conditions{{coin, {0.9867, 0.9682, 0.9999, 0.9911, 0.8537}},
                                         {moving, {0.9815, 0.9779, 0.9997, 0.9859, 0.7348}}}
                           << QList<double>{0.021, 0.011};
        QTest::newRow("C") << QStringList{moving}
                           << Conditions{{off, {0.9713, 0.9622, 0.9429, seedsDecide, 0.9639}},
                                         {med, {0.9939, 0.9720, 0.9891, 0.9703, 0.9615}},
                                         {high, {1.0, 0.9999, 1.0, 1.0, 1.0}},
                                         {coin, {0.6432, 0.5990, 0.6639, 0.6289, 0.4847}}}
                           << QList<double>{0.067, 0.034};
    }

    void fan()
    {
        QFETCH(QStringList, normal);
        using Conditions = QList<QPair<QString, QList<double>>>;
        QFETCH(Conditions, conditions);
        QFETCH(QList<double>, falseAlarms);
        const auto fit = ProtocolFit::fit(fanRows(normal, 0));
        QVERIFY2(fit, fit ? "" : fit.error().detail.c_str());
        const ProtocolScores usual = fit->scores(fanRows(normal, 1));
        compareFalseAlarms(fit->scores(fanRows(normal, 0)), usual, falseAlarms);
        for (const auto& [condition, figures] : conditions) {
            Figures published{};
            std::ranges::copy(figures, published.begin());
            qInfo("%s", qPrintable(condition));
            compareAuc(usual, fit->scores(m_fan.at(condition).features), published);
        }
    }

    /// The one figure that a seed moves by far more than the tolerance: off_0 under fan C by the autoencoder, 0.8497 in
    /// the README. scikit-learn 1.2.1 itself gives 0.793 to 0.920 with seeds 0 to 7 (measured with the README's protocol),
    /// where 150 windows teach 1,352 weights. So ours is held to overlap that range, and not to one draw from it.
    void theAutoencoderOfFewWindowsDependsOnItsSeed()
    {
        constexpr double highestOfScikitLearn = 0.920;
        const QStringList moving{QStringLiteral("low_0_weight-moving")};
        std::vector<double> areas;
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            const auto fit = ProtocolFit::fit(fanRows(moving, 0), {8, 4, seed});
            QVERIFY2(fit, fit ? "" : fit.error().detail.c_str());
            const std::size_t autoencoder = 3;
            areas.push_back(aucOf(fit->scores(fanRows(moving, 1))[autoencoder],
                                  fit->scores(m_fan.at(QStringLiteral("off_0_weight")).features)[autoencoder]));
        }
        const auto [lowest, highest] = std::ranges::minmax(areas);
        qInfo("autoencoder, fan C, off_0: %.4f to %.4f with eight seeds (0.8497)", lowest, highest);
        QVERIFY(highest - lowest > 2.0 * seededTolerance);
        QVERIFY(lowest < highestOfScikitLearn);
    }

    void motor()
    {
        const auto healthy = recordingsIn(QStringLiteral("motor-pump-45kw/healthy"), Hertz{1000.0});
        QVERIFY2(healthy, healthy ? "" : healthy.error().detail.c_str());
        const model::Recipe recipe = protocol36(1000.0, 1000);
        const Matrix normal = featuresOf(everySecond(*healthy, 0), recipe);
        const auto fit = ProtocolFit::fit(normal);
        QVERIFY2(fit, fit ? "" : fit.error().detail.c_str());
        const Matrix unseen = featuresOf(everySecond(*healthy, 1), recipe);
        QCOMPARE(unseen.rows, std::size_t{105});
        const Matrix faulty = featuresOf(recordingsIn(QStringLiteral("motor-pump-45kw/faulty"), Hertz{1000.0}), recipe);
        compareFalseAlarms(fit->scores(normal), fit->scores(unseen), {0.581, 0.076});
        compareAuc(fit->scores(unseen), fit->scores(faulty), {0.9998, 0.9998, 0.9999, 1.0, 0.9977});
    }

    /// The mean over the files of the AUC within each: the first 400 rows are normal, each later row is judged.
    void pump()
    {
        const auto files = pumpFiles();
        QVERIFY2(files, files ? "" : files.error().detail.c_str());
        QCOMPARE(files->size(), std::size_t{12});
        const model::Recipe raw = *model::makeRecipe("raw", Hertz{1.0});
        Figures mean{};
        for (const PumpFile& file : *files) {
            const auto rows = valueFeatures({file.signal}, raw);
            QVERIFY2(rows, rows ? "" : rows.error().detail.c_str());
            Matrix parts[3]; // to learn from; normal and anomalous afterwards
            for (std::size_t i = 0; i < rows->features.rows; ++i)
                parts[i < 400 ? 0 : file.anomalous[i] ? 2 : 1].append(rows->features.row(i));
            const auto fit = ProtocolFit::fit(parts[0], {8, 2, 0});
            QVERIFY2(fit, fit ? "" : fit.error().detail.c_str());
            const ProtocolScores normal = fit->scores(parts[1]);
            const ProtocolScores anomalous = fit->scores(parts[2]);
            for (std::size_t i = 0; i < protocolDetectors; ++i)
                mean[i] += aucOf(normal[i], anomalous[i]) / static_cast<double>(files->size());
        }
        // The README prints three decimals of these.
        compare(mean, {0.782, 0.779, 0.772, 0.765, 0.746}, {aucTolerance + 0.5e-3, seededTolerance});
    }

    void bearing()
    {
        const QString x = QStringLiteral("X%1_%2_time");
        const auto of = [&x](const QString& number) {
            return QStringList{x.arg(number, QStringLiteral("DE")), x.arg(number, QStringLiteral("FE"))};
        };
        const auto usual = bearingAt48kHz(QStringLiteral("Normal_0.mat"), of(QStringLiteral("097")));
        const auto inner = bearingAt48kHz(QStringLiteral("IR007_0.mat"), of(QStringLiteral("109")));
        const auto outer = bearingAt48kHz(QStringLiteral("1797_OR@6_7_DE48.npz"),
                                          {QStringLiteral("DE"), QStringLiteral("FE")});
        QVERIFY2(usual, usual ? "" : usual.error().detail.c_str());
        QVERIFY2(inner, inner ? "" : inner.error().detail.c_str());
        QVERIFY2(outer, outer ? "" : outer.error().detail.c_str());
        const model::Recipe recipe = protocol36(48000.0, 2048);
        const Matrix all = featuresOf(Recordings{*usual}, recipe);
        QCOMPARE(all.rows, std::size_t{119});
        Matrix parts[2];
        for (std::size_t i = 0; i < all.rows; ++i)
            parts[i < 71 ? 0 : 1].append(all.row(i)); // the first 60 %
        const auto fit = ProtocolFit::fit(parts[0], {4, 4, 0});
        QVERIFY2(fit, fit ? "" : fit.error().detail.c_str());
        for (const recording::Recording* fault : {&*inner, &*outer})
            compareAuc(fit->scores(parts[1]), fit->scores(featuresOf(Recordings{*fault}, recipe)),
                       {1.0, 1.0, 1.0, 1.0, 1.0});
    }
};

QTEST_APPLESS_MAIN(TestPublishedBaselines)
#include "test_published_baselines.moc"
