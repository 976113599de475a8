// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/classroom_page.h"
#include "app/classroom/lesson_list.h"
#include "app/studio/main_window.h"
#include "app/studio/studio.h"
#include "app/studio/window_commands.h"
#include "app/widgets/key_uses.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace baseline;
using namespace baseline::studio;

/// The overview of shortcuts in the whole program: keys that widgets handle by themselves are in it too.
class TestShortcutOverview final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_studio = std::make_unique<Studio>(Settings{});
        m_studio->window().show();
        m_studio->window().showPage(Studio::Classroom);
        for (const classroom::LessonEntry& lesson : classroom::lessonEntries()) // built when they are opened
            QVERIFY(m_studio->window().findChild<classroom::ClassroomPage*>()->openLesson(lesson.id));
        m_all = shortcutsOf(m_studio->window());
    }
    void cleanupTestCase() { m_studio.reset(); }

    void everyKeyThatAWidgetTellsIsListed()
    {
        int tellers = 0;
        for (const QObject* object : m_studio->window().findChildren<QObject*>()) {
            const auto* teller = dynamic_cast<const widgets::KeyTeller*>(object);
            if (!teller)
                continue;
            ++tellers;
            for (const widgets::KeyUses& keys : teller->keyUses()) {
                for (const widgets::KeyUse& use : keys.uses) {
                    const bool isListed = std::ranges::any_of(m_all, [&](const Command& command) {
                        return command.text == use.does && command.keys == use.keys && command.group.contains(keys.where);
                    });
                    QVERIFY2(isListed, qPrintable(keys.where + QStringLiteral(": ") + use.does));
                }
            }
        }
        QVERIFY2(tellers > 20, qPrintable(QString::number(tellers))); // plots, tables, lists, the rail and the search
    }

    void headingsSayWhereTheKeysAct_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("keys");
        QTest::newRow("page") << QStringLiteral("Live") << QStringLiteral("Space");
        QTest::newRow("widget of one page") << QStringLiteral("Sessions: Timeline") << QStringLiteral("1–9");
        QTest::newRow("list") << QStringLiteral("Sessions: Signal steps") << QStringLiteral("Alt+Up, Alt+Down");
        QTest::newRow("lesson") << QStringLiteral("Classroom: Points and centroids") << QStringLiteral("Ins, Del");
        QTest::newRow("picture of a lesson")
            << QStringLiteral("Classroom: The picture before and after") << QStringLiteral("Home, End");
        QTest::newRow("on one page twice") << QStringLiteral("Live: Cursors in a plot") << QStringLiteral("Ctrl+Up");
        QTest::newRow("on several pages") << QStringLiteral("Every plot") << QStringLiteral("Ctrl+E");
        QTest::newRow("beside the pages") << QStringLiteral("Pages") << QStringLiteral("Up, Down");
    }

    void headingsSayWhereTheKeysAct()
    {
        QFETCH(QString, heading);
        QFETCH(QString, keys);
        const auto count = std::ranges::count_if(m_all, [&](const Command& command) {
            return command.group == heading && command.keyText() == keys;
        });
        QCOMPARE(count, std::ptrdiff_t{1});
    }

    void everyHeadingIsThereOnce()
    {
        QStringList headings;
        for (const Command& command : m_all) {
            QVERIFY2(!command.keyText().isEmpty() && !command.text.isEmpty(), qPrintable(command.group));
            if (headings.isEmpty() || headings.last() != command.group)
                headings.append(command.group);
        }
        QStringList once = headings;
        QCOMPARE(once.removeDuplicates(), qsizetype{0});
        QCOMPARE(headings.first(), QStringLiteral("Everywhere"));
    }

private:
    std::unique_ptr<Studio> m_studio;
    std::vector<Command> m_all;
};

QTEST_MAIN(TestShortcutOverview)
#include "test_shortcut_overview.moc"
