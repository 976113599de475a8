// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>

class QAbstractButton;
class QComboBox;
class QGroupBox;
class QHeaderView;
class QLabel;
class QLineEdit;
class QTabBar;

namespace baseline::studio {

/// A text that a control shows, in pixels of the screen at 100 %.
struct TextRoom {
    QString text;
    QSize needed;
    QSize room;
    QString whole; ///< where all of it can be read when it is cut: the tool tip
};

QList<TextRoom> roomOf(const QLabel& label);
QList<TextRoom> roomOf(const QAbstractButton& button);
/// The chosen line; the list opens as wide as its lines are.
QList<TextRoom> roomOf(const QComboBox& box);
QList<TextRoom> roomOf(const QTabBar& bar);
QList<TextRoom> roomOf(const QHeaderView& header);
QList<TextRoom> roomOf(const QGroupBox& group);
/// The hint of an empty field, and the number of a spin box; what was typed scrolls.
QList<TextRoom> roomOf(const QLineEdit& edit);

} // namespace baseline::studio
