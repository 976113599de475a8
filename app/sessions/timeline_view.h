// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/timeline_keys.h"
#include "app/sessions/timeline_scene.h"
#include "app/sessions/timeline_ticks.h"
#include "app/widgets/column_strokes.h"
#include "app/widgets/plot_view.h"
#include "core/workbench/timeline_edits.h"
#include "core/workbench/timeline_reader.h"
#include "core/workbench/timeline_window.h"

namespace baseline::sessions {

/// A part of a recording with its labels: one lane a channel, smallest to largest value a pixel column, samples joined
/// by lines when they stand apart. Draws what it was last given, stretched, until the columns of a new window come.
/// It changes nothing itself except the window that is seen; the rest it asks for. GUI thread only.
class TimelineView final : public widgets::PlotView {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// Another recording, or none: the whole of it, without a picture yet.
    void begin(const TimelineScene& scene);
    /// The same recording, changed.
    void setScene(const TimelineScene& scene);
    const TimelineScene& scene() const { return m_scene; }
    void setWindow(const workbench::TimelineWindow& window);
    const workbench::TimelineWindow& window() const { return m_window; }
    void setColumns(const workbench::TimelineReader::Columns& columns);
    /// Of the whole recording: its extremes are the scales, and it is drawn where no better columns are there.
    void setOverview(const workbench::TimelineReader::Columns& columns);
    /// True when the columns at hand are those of the window that is seen.
    bool isDetailed() const;

    /// How many columns are worth reading for positionsAround().
    std::size_t columnsWanted() const;
    double pixelOf(double position) const;
    SampleIndex positionAt(double pixel) const;
    /// "12.345 s · sample 2469 · X 0.98 g · Y …".
    QString valuesAt(SampleIndex position) const;
    /// Of what is seen: smallest and largest value of each column that is drawn.
    widgets::PlotTable plotTable() const override;
    QList<widgets::KeyUses> keyUses() const override;

    QSize sizeHint() const override { return QSize(640, 220); }

signals:
    void windowChanged();
    void commandGiven(const baseline::sessions::TimelineCommand& command);
    void cursorPlaced(qint64 position);
    void spanDragged(qint64 from, qint64 to);
    void segmentClicked(const QString& id);
    void suggestionClicked(int index);
    /// An edge of the chosen segment is held there; `done` when it is let go.
    void edgeDragged(baseline::workbench::Edge edge, qint64 to, bool done);

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    void paintMargin(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Drag { None, Mark, Pan, Edge };

    void showRange();
    void updateScales();
    const project::SignalColumns* columnsFor(SampleIndex position) const;
    std::vector<const project::SignalColumns*> layers() const;
    TimeTicks ticks() const;

    int segmentLanes() const;
    int bandHeight() const;
    QRectF laneOf(const QRectF& area, std::size_t channel) const;
    bool isSeen(recording::Span span) const;
    QRectF barOf(recording::Span span, int lane) const;
    int suggestionLane() const { return segmentLanes(); }
    void paintGrid(QPainter& painter, const QRectF& area) const;
    void paintGaps(QPainter& painter, const QRectF& area) const;
    void paintSegments(QPainter& painter, const QRectF& area) const;
    void paintSuggestions(QPainter& painter, const QRectF& area) const;
    void paintChannel(QPainter& painter, const QRectF& lane, std::size_t channel);
    void paintStrokes(QPainter& painter, const QRectF& lane, std::size_t channel, const project::SignalColumns& columns,
                      const project::SignalColumns* finer);
    void paintLines(QPainter& painter, const QRectF& lane, std::size_t channel,
                    const project::SignalColumns& columns) const;
    void paintMark(QPainter& painter, const QRectF& area) const;
    void paintCursor(QPainter& painter, const QRectF& area) const;

    void paintScale(QPainter& painter, const QRectF& lane, std::size_t channel) const;

    std::optional<workbench::Edge> edgeAt(QPointF pixel) const;
    bool clickSpan(QPointF pixel);

    TimelineScene m_scene;
    TimeText m_timeText;
    workbench::TimelineWindow m_window;
    workbench::TimelineReader::Columns m_columns;
    workbench::TimelineReader::Columns m_overview;
    std::vector<widgets::AxisRange> m_scales; ///< of each channel
    widgets::ColumnStrokes m_strokes;         ///< working memory of one paint
    Drag m_drag = Drag::None;
    workbench::Edge m_edge = workbench::Edge::First; ///< the one that is held
    QPointF m_pressed;
    SampleIndex m_pressedAt = 0;
    bool m_moved = false; ///< since it was pressed: more than a click
    workbench::TimelineWindow m_pressedWindow;
    double m_pointer = -1.0; ///< pixels; < 0: outside
};

} // namespace baseline::sessions
