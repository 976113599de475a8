// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/evaluate/outlying.h"
#include "core/learn/random.h"

#include <algorithm>
#include <cmath>

using namespace baseline;
using namespace baseline::evaluate;

namespace {

Matrix cloud(std::size_t rows, std::size_t columns, std::uint64_t seed)
{
    learn::Random random(seed);
    Matrix table(rows, columns);
    for (float& value : table.values) {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i)
            sum += random.unit();
        value = static_cast<float>(sum);
    }
    return table;
}

std::vector<WindowPlace> placesFor(std::size_t rows)
{
    std::vector<WindowPlace> places;
    for (std::size_t i = 0; i < rows; ++i)
        places.push_back({0, static_cast<SampleIndex>(128 * i), 256});
    return places;
}

std::vector<std::size_t> rowsOf(const std::vector<OutlyingWindow>& windows)
{
    std::vector<std::size_t> rows;
    for (const OutlyingWindow& window : windows)
        rows.push_back(window.row);
    std::ranges::sort(rows);
    return rows;
}

} // namespace

class TestOutlying final : public QObject {
    Q_OBJECT

private slots:
    void findsNothingInACloud();
    void findsWhatIsFarAway();
    void findsADisturbanceOfSeveralWindows();
    void aSecondLoadIsNotOutlying();
    void badInput();
};

void TestOutlying::findsNothingInACloud()
{
    const auto found = outlyingWindows(cloud(1000, 12, 1), placesFor(1000));
    QVERIFY(found);
    QVERIFY2(found->empty(), qPrintable(QString::number(found->size())));
}

void TestOutlying::findsWhatIsFarAway()
{
    Matrix table = cloud(1000, 12, 1);
    table(400, 3) = 40.0F;
    table(700, 5) = -60.0F;
    const auto found = outlyingWindows(table, placesFor(1000));
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(2));
    QCOMPARE((*found)[0].row, std::size_t(700)); // the largest first
    QCOMPARE((*found)[0].column, std::size_t(5));
    QCOMPARE((*found)[1].row, std::size_t(400));
    QCOMPARE((*found)[1].column, std::size_t(3));
}

void TestOutlying::findsADisturbanceOfSeveralWindows()
{
    Matrix table = cloud(1000, 12, 2);
    for (std::size_t row = 300; row < 314; ++row)
        table(row, 0) += 50.0F;
    const auto found = outlyingWindows(table, placesFor(1000));
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(14));
    QCOMPARE(rowsOf(*found).front(), std::size_t(300));
    QCOMPARE(rowsOf(*found).back(), std::size_t(313));
}

void TestOutlying::aSecondLoadIsNotOutlying()
{
    Matrix table = cloud(1000, 12, 3);
    for (std::size_t row = 800; row < 1000; ++row)
        table(row, 2) += 40.0F;
    const auto found = outlyingWindows(table, placesFor(1000));
    QVERIFY(found);
    QVERIFY(found->empty());
}

void TestOutlying::badInput()
{
    QCOMPARE(outlyingWindows(Matrix(), {}).error().code, Error::Code::InvalidArgument);
    QCOMPARE(outlyingWindows(cloud(50, 2, 1), placesFor(49)).error().subject, std::string("places"));
    Matrix bad = cloud(50, 2, 1);
    bad(3, 1) = std::nanf("");
    QCOMPARE(outlyingWindows(bad, placesFor(50)).error().code, Error::Code::BadValues);
    // Few windows, or all alike: nothing stands out.
    QVERIFY(outlyingWindows(cloud(29, 2, 1), placesFor(29))->empty());
    QVERIFY(outlyingWindows(Matrix(100, 3), placesFor(100))->empty());
    Progress cancelled;
    std::stop_source source;
    source.request_stop();
    cancelled.stop = source.get_token();
    QCOMPARE(outlyingWindows(cloud(100, 2, 1), placesFor(100), cancelled).error().code, Error::Code::Cancelled);
}

QTEST_APPLESS_MAIN(TestOutlying)
#include "test_outlying.moc"
