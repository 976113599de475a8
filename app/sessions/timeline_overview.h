// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/timeline_scene.h"
#include "core/workbench/timeline_reader.h"
#include "core/workbench/timeline_window.h"

#include <QPixmap>
#include <QWidget>

namespace baseline::sessions {

/// The whole recording in a strip: its first channel, the labels, the gaps, and the part that the timeline above shows,
/// which a click or a drag moves. GUI thread only.
class TimelineOverview final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineOverview(QWidget* parent = nullptr);

    void setScene(const TimelineScene& scene);
    void setWindow(const workbench::TimelineWindow& window);
    void setColumns(const workbench::TimelineReader::Columns& columns);

    QSize sizeHint() const override { return QSize(640, 30); }

signals:
    void windowAsked(const baseline::workbench::TimelineWindow& window);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRectF area() const;
    double pixelOf(double position) const;
    double positionAt(double pixel) const;
    void drawPicture();
    void drawGaps(QPainter& painter) const;
    void drawSignal(QPainter& painter) const;

    TimelineScene m_scene;
    workbench::TimelineWindow m_window;
    workbench::TimelineReader::Columns m_columns;
    QPixmap m_picture;   ///< all but window and cursor; null: to be drawn anew
    double m_grip = 0.0; ///< positions from the window's beginning to where it is held
};

} // namespace baseline::sessions
