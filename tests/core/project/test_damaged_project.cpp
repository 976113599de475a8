// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damaged_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace baseline;
using namespace baseline::project;

/// A file whose bytes are not what they were is read as far as it goes, or refused.
class TestDamagedProject final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_whole;

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("whole.baseline"));
        QVERIFY(makeSmallProject(m_path));
        QVERIFY2(readEverything(m_path) == 16, "the undamaged project is read whole");
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_whole = file.readAll();
        m_path = m_folder.filePath(QStringLiteral("damaged.baseline"));
    }

    void survivesChangedBytes()
    {
        std::mt19937 random(7);
        int opened = 0;
        for (int round = 0; round < 150; ++round) {
            std::vector<std::uint8_t> changes(4 * (1 + random() % 40));
            for (std::uint8_t& byte : changes)
                byte = static_cast<std::uint8_t>(random());
            QVERIFY(writeDamaged(m_path, m_whole, changes));
            opened += readEverything(m_path) > 0 ? 1 : 0;
        }
        QVERIFY2(opened > 0, "none could be opened, so nothing was tried");
    }

    void survivesRowsThatMakeNoSense_data()
    {
        QTest::addColumn<QString>("sql");
        const char* const changes[] = {"UPDATE recordings SET sample_length = 9223372036854775807",
                                       "UPDATE recordings SET sample_length = -5",
                                       "UPDATE recordings SET lost = 9223372036854775807",
                                       "UPDATE recordings SET sample_format = 'int64'",
                                       "UPDATE recordings SET nominal_rate = 0",
                                       "UPDATE recordings SET nominal_rate = 'fast'",
                                       "UPDATE chunks SET sample_count = 4611686018427387904",
                                       "UPDATE chunks SET first_sample = first_sample - 9223372036854775807",
                                       "UPDATE chunks SET data = X'00'",
                                       "UPDATE gaps SET lost_count = 9223372036854775807",
                                       "UPDATE gaps SET first_sample = -1",
                                       "UPDATE pyramid SET bucket_count = 9223372036854775807",
                                       "UPDATE pyramid SET first_sample = -9223372036854775808",
                                       "UPDATE pyramid SET data = X''",
                                       "UPDATE segments SET sample_count = -1",
                                       "UPDATE channels SET ordinal = ordinal + 9",
                                       "UPDATE channels SET scale = 0",
                                       "DELETE FROM channels",
                                       "DELETE FROM chunks",
                                       "DELETE FROM labels",
                                       "UPDATE schema_versions SET version = -version"};
        for (const char* change : changes)
            QTest::newRow(change) << QString(QLatin1String(change));
    }

    void survivesRowsThatMakeNoSense()
    {
        QFETCH(QString, sql);
        QVERIFY(writeDamaged(m_path, m_whole, {}));
        {
            const auto database = Database::open(m_path);
            QVERIFY(database);
            const auto changed = (*database)->run(sql);
            QVERIFY2(changed, changed ? "" : changed.error().detail.c_str());
            QVERIFY(changed->numRowsAffected() > 0);
        }
        (void)readEverything(m_path);
    }
};

QTEST_GUILESS_MAIN(TestDamagedProject)
#include "test_damaged_project.moc"
