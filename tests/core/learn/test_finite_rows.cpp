// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/finite_rows.h"

#include <QTest>

#include <limits>

using namespace baseline;
using namespace baseline::learn;

class TestFiniteRows final : public QObject {
    Q_OBJECT

private slots:
    void dropsAndCountsBadRows()
    {
        Matrix table(200, 2);
        for (std::size_t row = 0; row < table.rows; ++row)
            table(row, 0) = static_cast<float>(row);
        table(5, 1) = std::numeric_limits<float>::quiet_NaN();
        table(199, 0) = -std::numeric_limits<float>::infinity();
        const auto result = keepFiniteRows(table);
        QVERIFY(result.has_value());
        QCOMPARE(result->dropped, std::size_t{2});
        QCOMPARE(result->table.rows, std::size_t{198});
        QCOMPARE(result->rows[5], std::size_t{6});
        QCOMPARE(result->table(5, 0), 6.0F);
        QVERIFY(static_cast<bool>(checkTable(result->table)));
    }

    void refusesMoreThanOnePercent()
    {
        Matrix table(200, 1);
        for (const std::size_t row : {1U, 2U, 3U})
            table(row, 0) = std::numeric_limits<float>::quiet_NaN();
        const auto result = keepFiniteRows(table);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::BadValues);
        QCOMPARE(result.error().value, 1.5);
    }

    void checkTableAcceptsNoBadRow()
    {
        Matrix table(1000, 1);
        QVERIFY(static_cast<bool>(checkTable(table)));
        table(0, 0) = std::numeric_limits<float>::infinity();
        const Status status = checkTable(table);
        QVERIFY(!status);
        QCOMPARE(status.error().code, Error::Code::BadValues);
    }

    void refusesShapesThatAreNone_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("values");
        QTest::newRow("empty") << 0 << 0 << 0;
        QTest::newRow("no rows") << 0 << 3 << 0;
        QTest::newRow("no columns") << 3 << 0 << 0;
        QTest::newRow("values missing") << 3 << 2 << 5;
        QTest::newRow("values left over") << 3 << 2 << 7;
    }

    void refusesShapesThatAreNone()
    {
        QFETCH(const int, rows);
        QFETCH(const int, columns);
        QFETCH(const int, values);
        Matrix table;
        table.rows = static_cast<std::size_t>(rows);
        table.columns = static_cast<std::size_t>(columns);
        table.values.resize(static_cast<std::size_t>(values));
        QCOMPARE(checkTable(table).error().subject, std::string("table"));
        QCOMPARE(keepFiniteRows(table).error().code, Error::Code::InvalidArgument);
    }
};

QTEST_APPLESS_MAIN(TestFiniteRows)
#include "test_finite_rows.moc"
