// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace baseline::widgets {

/// What some keys do.
struct KeyUse {
    QList<QKeySequence> keys; ///< that do it, or its opposite: "+" and "-" zoom
    QString does;

    friend bool operator==(const KeyUse&, const KeyUse&) = default;
};

/// The keys of a widget while it has the focus.
struct KeyUses {
    QString where; ///< a heading, "Timeline"; empty: on the page as a whole
    QList<KeyUse> uses;

    friend bool operator==(const KeyUses&, const KeyUses&) = default;
};

/// Who handles keys by itself, in keyPressEvent() or in an event filter, tells them here, and nowhere else: the overview
/// of shortcuts is made of it. Actions, buttons and QShortcut tell theirs by themselves.
class KeyTeller {
public:
    /// What holds in base classes included.
    virtual QList<KeyUses> keyUses() const = 0;

protected:
    KeyTeller() = default;
    ~KeyTeller() = default;
    KeyTeller(const KeyTeller&) = default;
    KeyTeller& operator=(const KeyTeller&) = default;
};

/// The four arrow keys, each with `modifiers`.
QList<QKeySequence> arrowKeys(Qt::KeyboardModifiers modifiers = {});

/// "Left, Right" in the words of the system; digits that follow each other as "1–9", all four arrow keys by that name.
QString keyText(const QList<QKeySequence>& keys);

} // namespace baseline::widgets
