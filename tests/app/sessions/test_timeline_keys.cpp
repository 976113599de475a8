// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_keys.h"

#include <QKeyEvent>
#include <QSet>
#include <QTest>

using namespace baseline::sessions;
using baseline::widgets::KeyUse;

namespace {

bool isUnderstood(QKeyCombination keys)
{
    return commandFor(QKeyEvent(QEvent::KeyPress, keys.key(), keys.keyboardModifiers())).has_value();
}

QSet<int> toldKeys()
{
    QSet<int> told;
    for (const KeyUse& use : timelineKeyUses()) {
        for (const QKeySequence& keys : use.keys)
            told.insert(keys[0].toCombined());
    }
    return told;
}

} // namespace

/// The overview of shortcuts says what the timeline really does.
class TestTimelineKeys final : public QObject {
    Q_OBJECT
private slots:
    void whatIsToldIsUnderstood()
    {
        for (const KeyUse& use : timelineKeyUses()) {
            QVERIFY(!use.does.isEmpty());
            QVERIFY2(!use.keys.isEmpty(), qPrintable(use.does));
            for (const QKeySequence& keys : use.keys)
                QVERIFY2(isUnderstood(keys[0]), qPrintable(keys.toString()));
        }
    }

    void whatIsUnderstoodIsTold()
    {
        const QSet<int> told = toldKeys();
        QVERIFY(!told.contains(Qt::Key_Q)); // the check below would find nothing if all were told
        // The other key of the same meaning on the keypad, beside Shift, or on other keyboards.
        const QSet<int> twins{Qt::Key_Enter, Qt::Key_Equal};
        const auto check = [&](int from, int to) {
            for (int key = from; key <= to; ++key) {
                const bool isTold = told.contains(key) || twins.contains(key);
                QVERIFY2(isUnderstood(QKeyCombination(static_cast<Qt::Key>(key))) == isTold,
                         qPrintable(QKeySequence(key).toString()));
            }
        };
        check(Qt::Key_Space, Qt::Key_AsciiTilde);
        check(Qt::Key_Escape, Qt::Key_PageDown);
    }

    void noKeyIsToldTwice()
    {
        int count = 0;
        for (const KeyUse& use : timelineKeyUses())
            count += static_cast<int>(use.keys.size());
        QCOMPARE(toldKeys().size(), count);
    }
};

QTEST_MAIN(TestTimelineKeys)
#include "test_timeline_keys.moc"
