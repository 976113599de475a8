// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/arm/cost_table.h"

#include <QFile>
#include <QTest>

using namespace baseline;
using namespace baseline::tests;

/// The node's instructions, bytes of code and bytes of RAM on the Cortex-M4F, against tests/bench/arm_cost.csv.
class TestArmCost final : public QObject {
    Q_OBJECT

private:
    std::vector<Cost> m_measured;
    std::vector<Cost> m_table;

private slots:
    void initTestCase()
    {
        const auto measured = measureCosts();
        if (!measured)
            QFAIL(measured.error().detail.c_str());
        m_measured = *measured;
        QFile file(QStringLiteral(BASELINE_COST_TABLE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = parseCostTable(file.readAll());
        QVERIFY(table.has_value());
        m_table = *table;
    }

    void keepsToTableAndBudgets()
    {
        QCOMPARE(m_measured.size(), 2 * costBudgets().size());
        for (const QString& fault : costFaults(m_measured, m_table))
            qWarning("%s", qPrintable(fault));
        if (!costFaults(m_measured, m_table).empty())
            QFAIL("see above; the target write_arm_cost makes a new table");
    }

    void everyRunCountsTheSame()
    {
        const auto again = measureCosts();
        QVERIFY(again.has_value());
        QVERIFY(*again == m_measured);
    }

    void tableComesBackFromItsText()
    {
        const auto read = parseCostTable(costTable(m_measured));
        QVERIFY(read.has_value());
        QVERIFY(*read == m_measured);
        QVERIFY(!parseCostTable("what,flags\nspectrum,-O2 hard,many,1,2\n"));
        QVERIFY(!parseCostTable("what,flags\nspectrum,-O2 hard\n"));
    }

    void aCostThatMovedIsFound()
    {
        const std::vector<Cost> table = m_measured;
        for (std::size_t i = 0; i < table.size(); ++i) {
            for (std::optional<std::uint32_t> Cost::* const figure :
                 {&Cost::instructions, &Cost::codeBytes, &Cost::ramBytes}) {
                const std::uint32_t percent = figure == &Cost::instructions ? 3 : 11;
                std::vector<Cost> moved = table;
                if (!(moved[i].*figure))
                    continue;
                *(moved[i].*figure) += *(table[i].*figure) * percent / 100 + 1;
                QVERIFY(!costFaults(moved, table).empty());
                *(moved[i].*figure) = *(table[i].*figure) * (100 - percent) / 100;
                QVERIFY(!costFaults(moved, table).empty());
            }
        }
    }

    /// Even where the table was made to fit.
    void aCostAboveItsBudgetIsFound()
    {
        std::vector<Cost> dear = m_measured;
        for (Cost& cost : dear) {
            if (cost.what == QLatin1String("spectrum"))
                cost.instructions = 8'001;
        }
        QCOMPARE(costFaults(dear, dear).size(), std::size_t{2});
    }

    void aMissingRowIsFound()
    {
        std::vector<Cost> fewer = m_measured;
        fewer.pop_back();
        QCOMPARE(costFaults(fewer, m_measured).size(), std::size_t{1});
        QCOMPARE(costFaults(m_measured, fewer).size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestArmCost)
#include "test_arm_cost.moc"
