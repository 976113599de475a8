// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/import_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace baseline;
using namespace baseline::recording;

/// Files that other people recorded, as they published them.
class TestRealRecordings final : public QObject {
    Q_OBJECT

    const QString m_data = QStringLiteral(BASELINE_SHARED_DATA);

private slots:
    void initTestCase()
    {
        if (!QDir(m_data).exists())
            QSKIP("The folder of real recordings is not here.");
    }

    void readsEveryFanFile()
    {
        ImportOptions options;
        options.rate = Hertz{200.0};
        const QDir fan(m_data + QStringLiteral("/ceiling-fan"));
        int files = 0;
        double gravity = 0.0;
        QElapsedTimer timer;
        timer.start();
        for (const QString& state : fan.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto paths = listRecordingFiles(fan.filePath(state));
            QVERIFY(paths);
            for (const QString& path : *paths) {
                const auto recording = importFile(path, options);
                QVERIFY2(recording, qPrintable(path));
                QCOMPARE(recording->length(), 200);
                QCOMPARE(recording->channelCount(), std::size_t{3});
                gravity += static_cast<double>(recording->physical(2, {0, 1}).front());
                ++files;
            }
        }
        qInfo("%d files in %lld ms", files, timer.elapsed());
        QCOMPARE(files, 3219);
        // The sensor lay flat in every session: about 1 g on z; 2 % is its stated offset.
        QVERIFY(qAbs(gravity / files - 0.98) < 0.02);
    }

    void readsTheFirstFanFileExactly()
    {
        ImportOptions options;
        options.rate = Hertz{200.0};
        const auto recording = importFile(m_data + QStringLiteral("/ceiling-fan/fan_0_low_0_weight/0000.csv"), options);
        QVERIFY(recording);
        QCOMPARE(recording->physicalInterleaved({0, 2}),
                 (std::vector<float>{-0.012695F, 0.203125F, 0.970703F, 0.000488F, 0.208008F, 0.979981F}));
    }
};

QTEST_APPLESS_MAIN(TestRealRecordings)
#include "test_real_recordings.moc"
