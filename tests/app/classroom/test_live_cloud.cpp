// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/pca_lesson.h"
#include "app/classroom/value_slider.h"
#include "app/widgets/cloud_view.h"
#include "app/widgets/sentence_stack.h"
#include "tests/app/classroom/live_desk.h"

#include <QCheckBox>
#include <QLabel>

using namespace baseline;
using namespace baseline::classroom;

namespace {

struct Desk : LiveDesk<PcaLesson> {
    Desk() : LiveDesk(QStringLiteral("pca")) {}
    QString sentence() { return lesson().findChild<widgets::SentenceStack*>()->sentence(); }
    QCheckBox* hold() { return qobject_cast<QCheckBox*>(button(QStringLiteral("Hold the cloud"))); }
};

} // namespace

/// The class's own vibration as a cloud of three features, from a running board.
class TestLiveCloud final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        widgets::applyTheme(*qApp, widgets::Theme::light());
    }

    void withoutABoardItSaysWhatToDo()
    {
        Desk desk;
        QVERIFY(desk.hold() == nullptr); // of what is not live there is nothing to hold
        desk.chooseLive();
        QVERIFY(desk.sentence().startsWith(QStringLiteral("No board is connected")));
        QVERIFY(!desk.lesson().around().isEnabled());
        QVERIFY(desk.hold() != nullptr);
        desk.key(desk.lesson().findChild<QComboBox*>(), Qt::Key_Up);
        QVERIFY(desk.sentence().isEmpty());
        QVERIFY(desk.lesson().around().isEnabled());
        QVERIFY(desk.hold() == nullptr);
    }

    void eachWindowIsAPointOfThreeFeatures()
    {
        Desk desk;
        desk.chooseLive();
        QVERIFY(desk.connectBoard());
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().study() != nullptr, patience);
        QVERIFY(desk.sentence().isEmpty());
        const Matrix table = desk.lesson().table();
        QCOMPARE(table.columns, std::size_t{3});
        QVERIFY(table.rows >= 10);
        for (const float level : table.values)
            QVERIFY(level > 0.0F && level < 4.0F); // RMS in g at a range of 4 g
        // What is shown of the components goes on with the windows that come.
        desk.click(QStringLiteral("Show the components"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().table().rows > table.rows + 2, patience);
        QVERIFY(desk.lesson().areComponentsShown());
        QVERIFY(desk.lesson().cloud().pointCount() > desk.lesson().table().rows);
        desk.click(QStringLiteral("Go to the first"));
        desk.click(QStringLiteral("Hold the cloud"));
        const Matrix held = desk.lesson().table();
        QVERIFY(desk.signalGoesOn());
        QVERIFY(desk.lesson().table() == held);
        desk.save(QStringLiteral("pca-live"));
        desk.click(QStringLiteral("Hold the cloud"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().table().rows > held.rows, patience);
        desk.bench.board().disconnectBoard();
    }

    /// What the first component is of: the machine changes between two states, and that is most of all variance.
    void anotherStateIsWhereTheCloudIsLong()
    {
        Desk desk;
        QVERIFY(desk.connectBoard());
        desk.setState(QStringLiteral("off"));
        desk.chooseLive();
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().study() != nullptr, patience);
        const std::size_t quiet = desk.lesson().table().rows;
        desk.setState(QStringLiteral("imbalance"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.lesson().table().rows >= quiet + 8, patience);
        QVERIFY(desk.lesson().study()->components().explained(0) > 0.9);
        desk.bench.board().disconnectBoard();
    }
};

QTEST_MAIN(TestLiveCloud)
#include "test_live_cloud.moc"
