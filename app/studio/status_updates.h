// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace baseline::studio {

class StatusStrip;

/// Keeps the status line true: link, rate, losses, frames a second, project.
class StatusUpdates final : public QObject {
    Q_OBJECT
public:
    /// `framesShown` counts the live frames painted so far.
    StatusUpdates(workbench::Workbench& bench, StatusStrip& strip, std::function<quint64()> framesShown,
                  QObject* parent = nullptr);

private:
    void showLink();
    void showFigures();
    void showProject();

    workbench::Workbench& m_bench;
    StatusStrip& m_strip;
    std::function<quint64()> m_framesShown;
    quint64 m_framesBefore = 0;
    QTimer m_timer;
};

} // namespace baseline::studio
