// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/autoencoder.h"
#include "core/learn/gaussian_mixture.h"
#include "core/learn/kmeans.h"
#include "core/learn/mahalanobis.h"
#include "core/learn/pca.h"
#include "core/learn/pca_monitor.h"
#include "core/learn/quantised_mlp.h"
#include "core/learn/random.h"
#include "core/learn/random_forest.h"
#include "tests/support/counted_memory.h"

#include <QTest>

#include <signal.h>
#include <time.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <iterator>
#include <optional>
#include <stop_token>
#include <vector>

using namespace baseline;
using namespace baseline::learn;

namespace {

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Asks to stop after so much processor time of this process, which other programs do not disturb as they do the clock.
class StopAfter {
public:
    explicit StopAfter(std::chrono::milliseconds after)
    {
        sigevent event{};
        event.sigev_notify = SIGEV_THREAD;
        event.sigev_value.sival_ptr = this;
        event.sigev_notify_function = [](sigval value) { static_cast<StopAfter*>(value.sival_ptr)->ask(); };
        m_made = timer_create(CLOCK_PROCESS_CPUTIME_ID, &event, &m_timer) == 0;
        itimerspec wanted{};
        wanted.it_value.tv_sec = after.count() / 1000;
        wanted.it_value.tv_nsec = after.count() % 1000 * 1'000'000;
        m_made = m_made && timer_settime(m_timer, 0, &wanted, nullptr) == 0;
    }
    ~StopAfter() { timer_delete(m_timer); }
    StopAfter(const StopAfter&) = delete;
    StopAfter& operator=(const StopAfter&) = delete;

    bool isMade() const { return m_made; }
    std::stop_token token() const { return m_source.get_token(); }
    /// When it asked; none before.
    std::optional<double> asked() const { return m_asked ? std::optional(m_at.load()) : std::nullopt; }

private:
    void ask()
    {
        m_at = processorSeconds();
        m_asked = true;
        m_source.request_stop();
    }

    timer_t m_timer{};
    bool m_made = false;
    std::stop_source m_source;
    std::atomic<double> m_at{0.0};
    std::atomic<bool> m_asked{false};
};

struct Data {
    Matrix table;
    std::vector<std::uint32_t> labels;
};

Data clouds(std::size_t rows)
{
    constexpr std::size_t columns = 36;
    Random random(1);
    Data data{Matrix(rows, columns), std::vector<std::uint32_t>(rows)};
    for (std::size_t row = 0; row < rows; ++row) {
        data.labels[row] = static_cast<std::uint32_t>(random.below(4));
        for (std::size_t column = 0; column < columns; ++column)
            data.table(row, column) = static_cast<float>(random.unit() + random.unit())
                                      + (column % 4 == data.labels[row] ? 0.5F : 0.0F);
    }
    return data;
}

using Fit = std::function<bool(const Data&, const Progress&)>; ///< whether it was cancelled

template <typename Outcome>
bool wasCancelled(const Outcome& outcome)
{
    return !outcome && outcome.error().code == Error::Code::Cancelled;
}

/// The same numbers as rows of 240 columns, so that the sums take long and the eigenvectors some time.
const Matrix& wide(const Data& data)
{
    static const Matrix table = [&data] {
        constexpr std::size_t columns = 240;
        Matrix result(data.table.values.size() / columns, columns);
        std::copy_n(data.table.values.begin(), result.values.size(), result.values.begin());
        return result;
    }();
    return table;
}

Matrix noise(std::size_t rows, std::size_t columns)
{
    Random random(2);
    Matrix table(rows, columns);
    for (float& value : table.values)
        value = static_cast<float>(random.unit());
    return table;
}

/// Its eigenvectors alone take a second.
const Matrix& widest()
{
    static const Matrix table = noise(1500, 1000);
    return table;
}

const Matrix& flat()
{
    static const Matrix table = noise(700, 4000);
    return table;
}

/// A fit that takes less than a second, again and again until it is cancelled: wherever in it that is.
template <typename Fit>
bool isCancelledSometime(const Fit& fit)
{
    for (;;) {
        const auto outcome = fit();
        if (!outcome)
            return wasCancelled(outcome);
    }
}

struct NamedFit {
    const char* name;
    Fit run;
};

/// Each in one thread, and long enough that it is cancelled on the way.
std::vector<NamedFit> fits(std::size_t effort)
{
    return {
        {"k-means",
         [=](const Data& data, const Progress& progress) {
             KMeansOptions options;
             options.clusters = 64;
             options.starts = effort;
             options.swaps = 0;
             options.threads = 1;
             return wasCancelled(fitKMeans(data.table, options, progress));
         }},
        {"Gaussian mixture",
         [=](const Data& data, const Progress& progress) {
             MixtureOptions options;
             options.starts = effort;
             options.threads = 1;
             options.maxIterations = 10 * effort;
             options.tolerance = 0.0;
             return wasCancelled(fitGaussianMixture(data.table, options, progress));
         }},
        {"random forest",
         [=](const Data& data, const Progress& progress) {
             ForestOptions options;
             options.trees = 30 * effort;
             options.threads = 1;
             return wasCancelled(fitRandomForest(data.table, data.labels, options, progress));
         }},
        {"autoencoder",
         [=](const Data& data, const Progress& progress) {
             AutoencoderOptions options;
             options.bottleneck = 8;
             options.epochs = 2 * effort;
             return wasCancelled(fitAutoencoder(data.table, options, progress));
         }},
    };
}

/// Made from few rows, and so with hardly any training.
const Mlp& network()
{
    static const Mlp made = [] {
        const Data data = clouds(100);
        const Matrix none;
        MlpOptions options;
        options.epochs = 1;
        return trainMlp({data.table, data.table}, {none, none}, options)->network;
    }();
    return made;
}

/// Fits of one step, which many rows or columns make long.
std::vector<NamedFit> shortFits()
{
    return {
        {"PCA",
         [](const Data& data, const Progress& progress) {
             return isCancelledSometime([&] { return fitPca(wide(data), KeepVariance{}, progress, 1); });
         }},
        {"PCA of many columns",
         [](const Data&, const Progress& progress) {
             return isCancelledSometime([&] { return fitPca(widest(), KeepVariance{}, progress, 1); });
         }},
        {"PCA of more columns than rows",
         [](const Data&, const Progress& progress) {
             return isCancelledSometime([&] { return fitPca(flat(), KeepVariance{}, progress, 1); });
         }},
        {"PCA monitor",
         [](const Data& data, const Progress& progress) {
             return isCancelledSometime([&] { return fitPcaMonitor(data.table, {}, progress); });
         }},
        {"Mahalanobis",
         [](const Data& data, const Progress& progress) {
             return isCancelledSometime([&] { return fitMahalanobis(data.table, {}, progress); });
         }},
        {"int8",
         [](const Data& data, const Progress& progress) {
             return isCancelledSometime([&] { return quantise(network(), data.table, {}, progress); });
         }},
    };
}

std::vector<NamedFit> allFits(std::size_t effort)
{
    std::vector<NamedFit> all = fits(effort);
    std::ranges::move(shortFits(), std::back_inserter(all));
    return all;
}

} // namespace

/// What every fit keeps to on a large table: it ends soon when asked to, and needs little memory.
class TestFitLimits final : public QObject {
    Q_OBJECT

private slots:
    void cancelReturnsWithinATenthOfASecond_data()
    {
        QTest::addColumn<int>("fit");
        QTest::addColumn<int>("after");
        const auto all = allFits(1);
        for (std::size_t fit = 0; fit < all.size(); ++fit) {
            for (const int after : {20, 120, 500})
                QTest::addRow("%s, after %d ms", all[fit].name, after) << static_cast<int>(fit) << after;
        }
    }

    void cancelReturnsWithinATenthOfASecond()
    {
        QFETCH(const int, fit);
        QFETCH(const int, after);
        static const Data data = clouds(300'000);
        wide(data); // making them is no part of a fit
        network();
        widest();
        flat();
        StopAfter stop{std::chrono::milliseconds(after)};
        QVERIFY(stop.isMade());
        const bool cancelled = allFits(100)[static_cast<std::size_t>(fit)].run(data, {{}, stop.token()});
        const double ended = processorSeconds();
        QVERIFY(cancelled);
        QVERIFY(stop.asked().has_value());
        const double taken = ended - *stop.asked();
        QVERIFY2(taken <= 0.1, qPrintable(QString::number(taken)));
    }

    void memoryStaysBelowTwiceTheTable_data()
    {
        QTest::addColumn<int>("fit");
        const auto all = fits(1);
        for (std::size_t fit = 0; fit < all.size(); ++fit)
            QTest::newRow(all[fit].name) << static_cast<int>(fit);
        QTest::newRow("PCA") << -1;
        QTest::newRow("PCA monitor") << -2;
        QTest::newRow("Mahalanobis") << -3;
    }

    void memoryStaysBelowTwiceTheTable()
    {
        QFETCH(const int, fit);
        static const Data data = clouds(600'000);
        const std::size_t table = data.table.values.size() * sizeof(float);
        const std::size_t before = testing::countMemoryAnew();
        // Cancelled on the way: what a fit needs it needs within its first seconds.
        StopAfter stop{std::chrono::milliseconds(3000)};
        if (fit == -1)
            QVERIFY(fitPca(data.table, KeepVariance{}).has_value());
        else if (fit == -2)
            QVERIFY(fitPcaMonitor(data.table).has_value());
        else if (fit == -3)
            QVERIFY(fitMahalanobis(data.table).has_value());
        else
            fits(1)[static_cast<std::size_t>(fit)].run(data, {{}, stop.token()});
        const std::size_t more = testing::mostMemoryHeld() - before;
        constexpr std::size_t slack = 64'000'000;
        QVERIFY2(more <= table + slack, qPrintable(QString::number(static_cast<double>(more) / 1e6))); // beside the table
    }
};

QTEST_APPLESS_MAIN(TestFitLimits)
#include "test_fit_limits.moc"
