// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/schema.h"

#include "core/project/deployments.h"
#include "tests/support/temporary_project.h"

#include <QRegularExpression>
#include <QTest>

using namespace baseline;
using namespace baseline::project;

class TestSchema final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::unique_ptr<Database> emptyDatabase(const char* name)
    {
        auto database = Database::open(m_folder.filePath(QLatin1String(name)));
        return database ? std::move(*database) : nullptr;
    }

    const Migration m_first{1,
                            {QStringLiteral("CREATE TABLE fruit (name TEXT, picture {blob})"),
                             QStringLiteral("INSERT INTO fruit (name) VALUES ('apple')")}};
    const Migration m_second{2, {QStringLiteral("ALTER TABLE fruit ADD COLUMN weight DOUBLE PRECISION")}};
    const Migration m_broken{3,
                             {QStringLiteral("INSERT INTO fruit (name) VALUES ('pear')"),
                              QStringLiteral("INSERT INTO vegetable (name) VALUES ('leek')")}};

    static int fruits(Database& database)
    {
        auto query = database.run(QStringLiteral("SELECT COUNT(*) FROM fruit"));
        return query && query->next() ? query->value(0).toInt() : -1;
    }

private slots:
    void numbersItsMigrationsFromOne()
    {
        int expected = 1;
        for (const Migration& step : migrations())
            QCOMPARE(step.version, expected++);
        QCOMPARE(currentSchemaVersion(), expected - 1);
    }

    void bringsANewProjectToTheCurrentVersion()
    {
        TemporaryProject project;
        QCOMPARE(schemaVersion(project.database()).value(), currentSchemaVersion());
        QVERIFY(migrate(project.database(), migrations()));
    }

    void appliesOnlyWhatIsMissing()
    {
        const auto database = emptyDatabase("steps");
        QVERIFY(database);
        QCOMPARE(schemaVersion(*database).value(), 0);
        const std::vector<Migration> old{m_first};
        const std::vector<Migration> now{m_first, m_second};
        QVERIFY(migrate(*database, old));
        QCOMPARE(schemaVersion(*database).value(), 1);
        QVERIFY(migrate(*database, now));
        QCOMPARE(schemaVersion(*database).value(), 2);
        QCOMPARE(fruits(*database), 1); // the first step did not run twice
        QVERIFY(database->run(QStringLiteral("SELECT weight FROM fruit")));
    }

    void aProjectOfTheFirstVersionKeepsItsDeployments()
    {
        const auto database = emptyDatabase("first");
        QVERIFY(database);
        const std::vector<Migration> first{migrations().front()};
        QVERIFY(migrate(*database, first));
        QVERIFY(database->run(QStringLiteral("INSERT INTO boards VALUES ('E661', 'press', '')")));
        QVERIFY(database->run(QStringLiteral("INSERT INTO deployments VALUES"
                                             " ('d1', 1, NULL, 'fan', 'c0ffee', 'E661', '', 1, 612, '')")));
        QVERIFY(migrate(*database, migrations()));
        const auto rows = listDeployments(*database);
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t{1});
        QCOMPARE(rows->front().took, std::chrono::milliseconds(612));
        QCOMPARE(rows->front().way, DeployWay::Wire); // there was no other
        QVERIFY(rows->front().stages.empty());
    }

    void keepsTheLastCompleteVersionWhenAStepFails()
    {
        const auto database = emptyDatabase("broken");
        QVERIFY(database);
        const std::vector<Migration> steps{m_first, m_second, m_broken};
        QVERIFY(!migrate(*database, steps));
        QCOMPARE(schemaVersion(*database).value(), 2);
        QCOMPARE(fruits(*database), 1);
    }

    void refusesADatabaseBeyondItsSteps()
    {
        const auto database = emptyDatabase("newer");
        QVERIFY(database);
        const std::vector<Migration> now{m_first, m_second};
        const std::vector<Migration> old{m_first};
        QVERIFY(migrate(*database, now));
        QCOMPARE(migrate(*database, old).error().code, Error::Code::TooNew);
    }

    void staysInTheSqlThatPostgresTakesToo()
    {
        // Words that only SQLite knows, its own type for bytes, and types whose meaning differs between the two.
        const QRegularExpression sqliteOnly(
            QStringLiteral("\\b(AUTOINCREMENT|WITHOUT ROWID|BLOB|DATETIME|REAL|INT|TINYINT|STRICT|REPLACE|PRAGMA)\\b"));
        for (const Migration& step : migrations()) {
            for (const QString& statement : step.statements)
                QVERIFY2(!sqliteOnly.match(statement).hasMatch(), qPrintable(statement));
        }
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
