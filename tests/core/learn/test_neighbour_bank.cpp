// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/neighbour_bank.h"
#include "core/learn/random.h"
#include "tests/support/sklearn_table.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::learn;

namespace {

Matrix line(std::size_t rows)
{
    Matrix table(rows, 1);
    for (std::size_t row = 0; row < rows; ++row)
        table(row, 0) = static_cast<float>(row);
    return table;
}

Matrix noise(std::size_t rows, std::size_t columns)
{
    Random random(4);
    Matrix table(rows, columns);
    for (float& value : table.values)
        value = static_cast<float>(random.unit());
    return table;
}

std::string refusal(const Matrix& table, const NeighbourOptions& options)
{
    const auto bank = fitNeighbourBank(table, options);
    return bank ? std::string("fitted") : bank.error().subject;
}

} // namespace

class TestNeighbourBank final : public QObject {
    Q_OBJECT

private slots:
    void choosesTheFarthestRowEachTime()
    {
        // 0..10: the middle, then the ends (the earlier first), then halfway (2 of 2 and 3, 7 of 7 and 8).
        const auto bank = fitNeighbourBank(line(11), {.neighbours = 1, .bankRows = 5});
        QVERIFY(bank.has_value());
        QCOMPARE(bank->chosen, (std::vector<std::size_t>{5, 0, 10, 2, 7}));
        QCOMPARE(bank->coveredWithin, 1.0);
    }

    void meanDistanceToTheNearest()
    {
        const auto bank = fitNeighbourBank(line(11), {.neighbours = 2, .bankRows = 11});
        QVERIFY(bank.has_value());
        Matrix rows(2, 1);
        rows(0, 0) = 12.0F;
        rows(1, 0) = 3.0F;
        QCOMPARE(neighbourDistances(*bank, rows), (std::vector<double>{2.5, 0.5}));
        QCOMPARE(neighbourDistances(*bank, rows, SelfMatch::LeftOut), (std::vector<double>{2.5, 1.0}));
    }

    void theWholeTableAgreesWithScikitLearn()
    {
        const auto reference = testing::sklearnTable(BASELINE_SKLEARN_VECTORS "/neighbours.csv");
        const auto bank = fitNeighbourBank(reference.rows, {.neighbours = 3, .bankRows = 1000});
        QVERIFY(bank.has_value());
        QCOMPARE(bank->rows.rows, reference.rows.rows);
        const auto left = neighbourDistances(*bank, reference.rows, SelfMatch::LeftOut);
        const auto with = neighbourDistances(*bank, reference.rows);
        for (std::size_t row = 0; row < left.size(); ++row) {
            QVERIFY(std::abs(left[row] - reference.results.at("left_out")[row]) < 1e-9);
            QVERIFY(std::abs(with[row] - reference.results.at("counted")[row]) < 1e-9);
        }
    }

    void coversWithinTwiceTheBestDistance()
    {
        // Eleven rows on a line in five groups: no bank of five covers them within less than 1.
        const auto bank = fitNeighbourBank(line(11), {.neighbours = 1, .bankRows = 5});
        QVERIFY(bank->coveredWithin <= 2.0);
        const Matrix table = noise(400, 3);
        const auto many = fitNeighbourBank(table, {.neighbours = 1, .bankRows = 40});
        QVERIFY(many.has_value());
        const auto distances = neighbourDistances(*many, table);
        QVERIFY(std::abs(*std::ranges::max_element(distances) - many->coveredWithin) < 1e-12);
    }

    void duplicatesAreChosenOnce()
    {
        Matrix table = line(12);
        for (std::size_t row = 4; row < 12; ++row)
            table(row, 0) = 3.0F;
        const auto bank = fitNeighbourBank(table, {.neighbours = 3, .bankRows = 12});
        QVERIFY(bank.has_value());
        QCOMPARE(bank->rows.rows, std::size_t{4});
        QCOMPARE(bank->coveredWithin, 0.0);
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(fitNeighbourBank(line(20), {}, {{}, stop.get_token()}).error().code, Error::Code::Cancelled);
    }

    void refusesWhatCannotBeFitted()
    {
        QCOMPARE(refusal({}, {}), std::string("table"));
        QCOMPARE(refusal(line(9), {}), std::string("rows"));
        QCOMPARE(refusal(line(20), {.neighbours = 0}), std::string("neighbours"));
        QCOMPARE(refusal(line(20), {.neighbours = 8, .bankRows = 8}), std::string("neighbours"));
        QCOMPARE(refusal(line(20), {.neighbours = 1, .bankRows = 0}), std::string("bank"));
        QCOMPARE(fitNeighbourBank(Matrix(20, 2)).error().code, Error::Code::ConstantInput);
        Matrix two = line(20);
        for (std::size_t row = 0; row < 20; ++row)
            two(row, 0) = static_cast<float>(row % 2);
        QCOMPARE(refusal(two, {.neighbours = 2}), std::string("neighbours"));
        Matrix bad = line(20);
        bad(0, 0) = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(fitNeighbourBank(bad).error().code, Error::Code::BadValues);
    }
};

QTEST_APPLESS_MAIN(TestNeighbourBank)
#include "test_neighbour_bank.moc"
