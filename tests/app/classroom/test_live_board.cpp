// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/curve_view.h"
#include "app/classroom/extremes_lesson.h"
#include "app/classroom/link_lesson.h"
#include "tests/app/classroom/live_desk.h"

#include <QLabel>
#include <QSlider>

#include <algorithm>

using namespace baseline;
using namespace baseline::classroom;

/// The lessons that watch the board itself: the levels of its first channel, and the bytes that it sends.
class TestLiveBoard final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        widgets::applyTheme(*qApp, widgets::Theme::light());
    }

    void extremesAreThoseOfTheLiveLevel()
    {
        LiveDesk<ExtremesLesson> desk(QStringLiteral("extremes"));
        QVERIFY(desk.connectBoard());
        desk.setState(QStringLiteral("off"));
        desk.key(desk.find<QSlider>(QStringLiteral("Values in a block")), Qt::Key_Home); // 5
        desk.chooseLive();
        QVERIFY(desk.lesson().values().empty()); // those of the made-up machine are gone
        // Five levels a second, and ten blocks of five for the first threshold.
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().watch().threshold().has_value(), patience);
        QVERIFY(desk.lesson().values().size() >= 50);
        const auto [low, high] = std::ranges::minmax(desk.lesson().values());
        QVERIFY(low > 0.0 && high < 0.05); // g: the sensor's own noise
        auto* stream = desk.find<CurveView>(QStringLiteral("Levels as they come, and the threshold"));
        QCOMPARE(stream->curves().front().points.back().y(), desk.lesson().values().back());
        const std::size_t alarms = desk.lesson().watch().alarmedBlocks();
        desk.setState(QStringLiteral("imbalance"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().watch().alarmedBlocks() > alarms, patience);
        QVERIFY(desk.lesson().values().back() > 2.0 * high);
        desk.save(QStringLiteral("extremes-live"));
        desk.bench.board().disconnectBoard();
    }

    void theBytesAreThoseThatCome()
    {
        LiveDesk<LinkLesson> desk(QStringLiteral("link-rate"));
        auto* shown = desk.find<QLabel>(QStringLiteral("What the connected board sends"));
        QVERIFY(shown->text().startsWith(QStringLiteral("No board is connected")));
        QVERIFY(desk.connectBoard());
        // 3 × 952 × 2 = 5,712 bytes of samples a second; their frames are larger.
        QTRY_VERIFY_WITH_TIMEOUT(shown->text().contains(QStringLiteral("3 channels × 952 Hz × 2 bytes = 5.7")),
                                 patience);
        QVERIFY(shown->text().contains(desk.bench.board().port()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.bench.board().statistics().kilobytesPerSecond > 5.712, patience);
        QVERIFY(desk.bench.board().statistics().kilobytesPerSecond < 2.0 * 5.712);
        desk.save(QStringLiteral("link-rate-live"));
        desk.bench.board().stopStream();
        QTRY_VERIFY_WITH_TIMEOUT(shown->text().contains(QStringLiteral("sends no samples")), patience);
        desk.bench.board().disconnectBoard();
        QTRY_VERIFY_WITH_TIMEOUT(shown->text().startsWith(QStringLiteral("No board is connected")), patience);
    }
};

QTEST_MAIN(TestLiveBoard)
#include "test_live_board.moc"
