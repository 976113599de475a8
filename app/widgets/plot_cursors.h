// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/cursor_source.h"
#include "app/widgets/key_uses.h"
#include "app/widgets/plot_overlay.h"
#include "app/widgets/plot_table.h"
#include "app/widgets/theme.h"
#include "core/base/units.h"

#include <QElapsedTimer>
#include <QObject>

#include <array>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace baseline::widgets {

/// Pair: A and B. Harmonics: multiples of A. Sidebands: the carrier A and lines |B − A| apart to either side of it.
enum class CursorMode { None, Pair, Harmonics, Sidebands };

/// Two cursors on a plot: set with the mouse, moved by keys, snapping to peaks; and what is read there. It watches the
/// view's mouse and keys while a mode is on and costs nothing while none is. Belongs to the view's thread; the view is
/// its parent. For its keys see keyUses().
class PlotCursors final : public QObject, public PlotOverlay, public KeyTeller {
    Q_OBJECT
public:
    enum Cursor { A, B };

    explicit PlotCursors(std::unique_ptr<CursorSource> source);
    ~PlotCursors() override;

    CursorSource& source() { return *m_source; }
    CursorMode mode() const { return m_mode; }
    Cursor active() const { return m_active; }
    double place(Cursor cursor) const { return m_places[cursor]; }
    std::size_t channel() const { return m_channel; }
    bool isSnapping() const { return m_isSnapping; }
    /// Lines on each side, or multiples, that are read and drawn.
    void setOrders(int orders);
    /// A speed that frequencies are told as multiples of, too; nothing: none is known.
    void setShaft(std::optional<Hertz> shaft) { m_shaft = shaft; }

    /// What is read, one line of text a line; empty while no mode is on.
    QString readout() const;
    /// The same of all channels, for the clipboard.
    PlotTable table() const;

    QList<KeyUses> keyUses() const override;

    void paintOverlay(QPainter& painter, const QRectF& area) override;

public slots:
    /// The first time, A stands on the highest peak and B on the next one.
    void setMode(baseline::widgets::CursorMode mode);
    void setChannel(std::size_t channel);
    void setSnapping(bool isSnapping) { m_isSnapping = isSnapping; }
    /// Clamped to what is shown.
    void put(baseline::widgets::PlotCursors::Cursor cursor, double place);
    void step(int bins);
    /// 1: the next peak to the right of the active cursor, −1: to the left. Nothing when there is none.
    void goToPeak(int direction);
    void goToHighestPeak();

signals:
    void modeChanged(baseline::widgets::CursorMode mode);
    /// readout() may be another one: moved, or the data have changed (told ten times a second at most).
    void read();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        QString name; ///< "A", "2×", "−1"
        double place = 0.0;
        bool isThere = true; ///< a line of a family stands out of the noise there
    };

    void begin();
    bool hasData() const { return m_source->places().span() > 0.0; }
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool key(const QKeyEvent& event);
    std::optional<Cursor> cursorAt(double pixel) const;
    void dragTo(double pixel);
    /// Looks for the family again and tells: the cursors, or the data, have changed.
    void renew();
    std::vector<Line> findFamily() const;
    std::vector<Line> lines() const;
    QString placeText(double place, bool isDifference = false) const;
    QString valueText(std::optional<double> value, bool hasSign = false) const;
    QString pairText() const;
    QString familyText() const;
    void paintLine(QPainter& painter, const QRectF& area, const Line& line, bool isCursor, bool isActive) const;

    std::unique_ptr<CursorSource> m_source;
    CursorMode m_mode = CursorMode::None;
    Cursor m_active = A;
    std::array<double, 2> m_places{0.0, 0.0};
    bool m_isPlaced = false;
    std::size_t m_channel = 0;
    bool m_isSnapping = true;
    int m_orders = 5;
    std::vector<Line> m_family; ///< found at most ten times a second: it takes all peaks of the spectrum
    std::optional<Hertz> m_shaft;
    std::optional<Cursor> m_dragged;
    double m_pressedAt = -1.0; ///< pixel; negative: not pressed
    Qt::FocusPolicy m_focusBefore = Qt::TabFocus;
    QElapsedTimer m_sinceRead;
};

} // namespace baseline::widgets
