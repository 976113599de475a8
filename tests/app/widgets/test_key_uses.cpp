// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/key_uses.h"
#include "app/widgets/scatter_view.h"
#include "app/widgets/spectrum_view.h"
#include "app/widgets/theme.h"
#include "app/widgets/threshold_handle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::widgets;

namespace {

/// Whether a view takes keys for itself, before any shortcut of the window.
bool isTaken(QWidget& view, QKeyCombination keys)
{
    QKeyEvent event(QEvent::ShortcutOverride, keys.key(), keys.keyboardModifiers());
    event.ignore();
    QCoreApplication::sendEvent(&view, &event);
    return event.isAccepted();
}

/// A scene with points: so that there is something to go to.
void fill(ScatterView& view)
{
    view.resize(400, 300);
    view.setGroups({QStringLiteral("normal")});
    view.setPoints({{0.0F, 0.0F, 0}, {1.0F, 1.0F, 0}, {2.0F, 0.5F, 0}});
    view.setSelection({1});
    view.show();
}

} // namespace

class TestKeyUses final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }

    void keysReadAsOnTheKeyboard()
    {
        QCOMPARE(keyText({}), QString());
        QCOMPARE(keyText({Qt::Key_Plus, Qt::Key_Minus}), QStringLiteral("+, -"));
        QCOMPARE(keyText({Qt::CTRL | Qt::Key_Left}), QStringLiteral("Ctrl+Left"));
        QCOMPARE(keyText({Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}), QStringLiteral("1–4"));
        QCOMPARE(keyText({Qt::Key_0, Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_A}), QStringLiteral("0, 7–9, A"));
        QCOMPARE(keyText({Qt::Key_1, Qt::Key_2, Qt::Key_4}), QStringLiteral("1, 2, 4"));
        QCOMPARE(keyText({QKeySequence(), Qt::Key_9}), QStringLiteral(", 9")); // no key is no digit
        QCOMPARE(keyText(arrowKeys()), QStringLiteral("arrow keys"));
        QCOMPARE(keyText(arrowKeys(Qt::ShiftModifier) << Qt::Key_Home), QStringLiteral("Shift+arrow keys, Home"));
        QCOMPARE(keyText({Qt::Key_Up, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up}), QStringLiteral("Up, Left, Right, Up"));
    }

    void everyKeyOfPointsIsTaken()
    {
        ScatterView view;
        fill(view);
        QCOMPARE(view.keyUses().size(), 1); // what every plot has
        view.setNavigable(true);
        const QList<KeyUses> all = view.keyUses();
        QCOMPARE(all.size(), 2);
        for (const KeyUses& group : all) {
            QVERIFY(!group.where.isEmpty());
            for (const KeyUse& use : group.uses) {
                QVERIFY(!use.does.isEmpty());
                for (const QKeySequence& keys : use.keys)
                    QVERIFY2(isTaken(view, keys[0]), qPrintable(keys.toString()));
            }
        }
        QVERIFY(!isTaken(view, QKeyCombination(Qt::Key_Q)));
    }

    void everyKeyOfAThresholdMovesIt()
    {
        SpectrumView view;
        auto* handle = new ThresholdHandle(view, {});
        QSignalSpy stepped(handle, &ThresholdHandle::stepped);
        int count = 0;
        const QList<KeyUses> told = handle->keyUses();
        for (const KeyUse& use : told.front().uses) {
            for (const QKeySequence& keys : use.keys) {
                QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
                QCoreApplication::sendEvent(&view, &press);
                QCOMPARE(stepped.size(), ++count);
            }
        }
        QCOMPARE(count, 12); // arrows alone and with Shift, pages and ends
    }
};

QTEST_MAIN(TestKeyUses)
#include "test_key_uses.moc"
