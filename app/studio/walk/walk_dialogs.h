// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace baseline::studio {

class Studio;

/// What comes over the window when it is asked for, and goes away again without an answer.
struct WalkDialog {
    QString name;
    std::function<void()> open; ///< may wait until it is closed
    /// The window to look at; null: it is not there yet.
    std::function<QWidget*()> find;
    std::function<void()> close;
    bool hasWayOfTab = true; ///< false: the key means something else in it
};

/// In the order in which they can be opened: the table of bearings from the machine, which is closed with it.
/// `folder` is where a file to import may be written.
QList<WalkDialog> walkDialogs(Studio& studio, const QString& folder);

} // namespace baseline::studio
