// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/key_uses.h"

#include <QCoreApplication>
#include <QStringList>

namespace baseline::widgets {

namespace {

/// Gives lupdate its context.
struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(baseline::widgets::KeyWords)
};

QString native(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// "Shift+arrow keys" for all four of them from `first` on; empty: it is not they.
QString arrowText(const QList<QKeySequence>& keys, qsizetype first)
{
    const Qt::KeyboardModifiers modifiers = keys[first][0].keyboardModifiers();
    const QList<QKeySequence> arrows = arrowKeys(modifiers);
    if (keys.mid(first, arrows.size()) != arrows)
        return {};
    const QString prefix = native(keys[first]).chopped(native(QKeySequence(keys[first][0].key())).size());
    return prefix + KeyWords::tr("arrow keys");
}

/// The digit that a key is by itself; -1: it is none.
int digitOf(const QKeySequence& key)
{
    const int code = key.count() == 1 ? key[0].toCombined() : 0;
    return code >= Qt::Key_0 && code <= Qt::Key_9 ? code - Qt::Key_0 : -1;
}

/// Behind the last of the keys from `first` on that are digits one above the other.
qsizetype endOfRow(const QList<QKeySequence>& keys, qsizetype first)
{
    qsizetype end = first + 1;
    while (digitOf(keys[first]) >= 0 && end < keys.size() && digitOf(keys[end]) == digitOf(keys[end - 1]) + 1)
        ++end;
    return end;
}

} // namespace

QList<QKeySequence> arrowKeys(Qt::KeyboardModifiers modifiers)
{
    QList<QKeySequence> keys;
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
        keys.append(QKeySequence(QKeyCombination(modifiers, key)));
    return keys;
}

QString keyText(const QList<QKeySequence>& keys)
{
    constexpr qsizetype worthARange = 3;
    QStringList texts;
    for (qsizetype i = 0; i < keys.size();) {
        const qsizetype end = endOfRow(keys, i);
        const QString arrows = arrowText(keys, i);
        if (!arrows.isEmpty()) {
            texts.append(arrows);
            i += 4;
        } else if (end - i >= worthARange) {
            texts.append(native(keys[i]) + QChar(0x2013) + native(keys[end - 1]));
            i = end;
        } else {
            texts.append(native(keys[i++]));
        }
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace baseline::widgets
