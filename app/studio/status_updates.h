// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/frame_meter.h"
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
    /// `frames` tells what the live picture costs at the moment.
    StatusUpdates(workbench::Workbench& bench, StatusStrip& strip, std::function<widgets::FrameFigures()> frames,
                  QObject* parent = nullptr);

private:
    void showLink();
    void showFigures();
    void showProject();

    workbench::Workbench& m_bench;
    StatusStrip& m_strip;
    std::function<widgets::FrameFigures()> m_frames;
    QTimer m_timer;
};

} // namespace baseline::studio
