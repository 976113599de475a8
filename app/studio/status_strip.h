// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/frame_meter.h"
#include "app/widgets/state.h"
#include "core/base/units.h"

#include <QStatusBar>

class QLabel;

namespace baseline::widgets {
class FigureLabel;
}

namespace baseline::studio {

/// The line at the foot of the window: link, true rate, losses, frames a second, project.
class StatusStrip : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);

    /// `text` is a word such as "Connected"; its shape and colour follow the state.
    void setLink(widgets::State state, const QString& text);
    /// Measured and nominal rate; zero hides the field.
    void setRate(Hertz measured, Hertz nominal);
    /// Lost samples of all since the stream began; -1: "losses cannot be seen" (a link without sequence numbers).
    void setLosses(qint64 lost, qint64 total);
    /// There is no stream that could lose any.
    void clearLosses();
    /// What the live picture costs; without frames the field is hidden.
    void setFrames(const widgets::FrameFigures& frames);
    /// `path` is told by its tooltip.
    void setProjectName(const QString& name, const QString& path = {});

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLink();

    widgets::State m_linkState = widgets::State::Neutral;
    QLabel* m_linkMark;
    QLabel* m_link;
    widgets::FigureLabel* m_rate;
    widgets::FigureLabel* m_losses;
    widgets::FigureLabel* m_frames;
    QLabel* m_project;
};

} // namespace baseline::studio
