// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/silhouette.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::learn;

namespace {

using Labels = std::vector<std::uint32_t>;

Matrix column(std::vector<float> values)
{
    Matrix table(values.size(), 1);
    table.values = std::move(values);
    return table;
}

double silhouetteOf(const Matrix& table, const Labels& labels)
{
    return meanSilhouettes(table, std::vector<Labels>{labels})->front();
}

} // namespace

class TestSilhouette final : public QObject {
    Q_OBJECT

private slots:
    void knownAnswers()
    {
        // The figure of algorithms.md 6.2, which scikit-learn gives too; seven digits are told there.
        const Matrix six = column({0, 1, 2, 10, 11, 12});
        QVERIFY(std::abs(silhouetteOf(six, {0, 0, 0, 1, 1, 1}) - 0.8656566) < 5e-8);
        // By hand: a = 1, b = 9 and 10 for the pair, and the single row counts 0.
        QVERIFY(std::abs(silhouetteOf(column({0, 1, 10}), {0, 0, 1}) - (0.9 + 8.0 / 9.0) / 3.0) < 1e-12);
        // Each row in the wrong cluster: negative.
        QVERIFY(silhouetteOf(column({0, 10, 1, 11}), {0, 0, 1, 1}) < 0.0);
    }

    void severalLabellingsAtOnceAreThoseOneByOne()
    {
        const Matrix six = column({0, 1, 2, 10, 11, 12});
        const std::vector<Labels> both{{0, 0, 0, 1, 1, 1}, {0, 0, 1, 1, 2, 2}};
        const auto means = meanSilhouettes(six, both);
        QCOMPARE((*means)[0], silhouetteOf(six, both[0]));
        QCOMPARE((*means)[1], silhouetteOf(six, both[1]));
    }

    void degenerateOnesHaveAnAnswer()
    {
        QVERIFY(std::isnan(silhouetteOf(column({0, 1, 2}), {0, 0, 0})));
        QCOMPARE(silhouetteOf(column({5, 5, 5, 5}), {0, 0, 1, 1}), 0.0);
        QCOMPARE(silhouetteOf(column({1, 2, 3}), {0, 1, 2}), 0.0);
        QCOMPARE(silhouetteOf(column({0, 1, 9, 10}), {0, 0, 3, 3}), silhouetteOf(column({0, 1, 9, 10}), {0, 0, 1, 1}));
    }

    void refusesWhatDoesNotFit()
    {
        const Matrix two = column({0, 1});
        QCOMPARE(meanSilhouettes(two, std::vector<Labels>{{0}}).error().subject, std::string("labels"));
        QCOMPARE(meanSilhouettes({}, std::vector<Labels>{{}}).error().subject, std::string("table"));
        const Matrix bad = column({0, std::numeric_limits<float>::quiet_NaN()});
        QCOMPARE(meanSilhouettes(bad, std::vector<Labels>{{0, 1}}).error().code, Error::Code::BadValues);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(meanSilhouettes(two, std::vector<Labels>{{0, 1}}, {{}, stop.get_token()}).error().code,
                 Error::Code::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestSilhouette)
#include "test_silhouette.moc"
