// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/lasso.h"
#include "app/widgets/plot_view.h"
#include "app/widgets/point_cloud.h"
#include "app/widgets/point_colours.h"

#include <QPolygonF>
#include <QStringList>

#include <bit>
#include <cstdint>
#include <functional>
#include <limits>

namespace baseline::widgets {

enum class PointColouring { Group, Value };

/// What a point is, apart from its place.
struct PointMark {
    int group = 0;                                         ///< index into the groups; negative: dim grey
    float value = std::numeric_limits<float>::quiet_NaN(); ///< 0 to 1; NaN: none
};

/// What ScatterView and CloudView have in common: a hundred thousand points of groups or values, told apart by colour
/// and shape, that are hovered, opened and chosen with the mouse or the keyboard.
///
/// Once navigable: drag, wheel, a double click beside the points and keys (keyUses()) move the view. In lasso mode a drag
/// chooses what it goes round, with Shift in addition, with Alt or Ctrl it drops it; and an arrow key goes from point to
/// point as otherwise with Ctrl.
class PointView : public PlotView {
    Q_OBJECT
public:
    explicit PointView(QWidget* parent = nullptr);

    /// Off at first: a view that only shows, such as one in a lesson.
    void setNavigable(bool navigable);
    bool isNavigable() const { return m_isNavigable; }

    /// Names of the groups for the legend; group i takes `Theme::series(i)`.
    void setGroups(const QStringList& names);
    /// By group, or by value with a colour bar.
    void setColouring(PointColouring colouring);
    PointColouring colouring() const { return m_colouring; }
    void setValueScale(const ValueScale& scale);
    /// Written above the place of a point under the pointer, and in a column of the table; null for none.
    void setPointNames(std::function<QString(std::size_t)> nameOf);

    void setLasso(bool on);
    bool isLasso() const { return m_isLasso; }

    /// Rising. What is beyond the points is left out. Setting it tells nobody.
    void setSelection(std::vector<std::size_t> selection);
    const std::vector<std::size_t>& selection() const { return m_selection; }

    /// The point nearest to a viewport pixel, within 8 pixels; nothing when there is none.
    std::optional<std::size_t> pointAt(QPointF pixel) const;
    /// The viewport pixel of a point; nothing for one that is not finite.
    std::optional<QPointF> pixelOf(std::size_t index) const;
    std::optional<std::size_t> hovered() const { return m_hovered; }
    std::size_t pointCount() const { return m_marks.size(); }

    QList<KeyUses> keyUses() const override;

signals:
    /// The point under the pointer, or reached with the keyboard, is another one; nothing: none any more.
    void pointHovered(std::optional<std::size_t> index);
    /// By a click.
    void pointChosen(std::size_t index);
    /// By a double click or Return.
    void pointOpened(std::size_t index);
    /// What is chosen has changed by the user's hand.
    void selected(std::vector<std::size_t> indices);
    void lassoChanged(bool on);

protected:
    /// Where the view looks from; a picture lasts as long as it is the same.
    using ViewKey = std::array<double, 16>;
    virtual ViewKey viewKey() const = 0;
    /// The viewport pixels of all points.
    virtual void project(ScreenPoints& into) const = 0;
    /// The pointer went from one pixel to the other with a button held; `moves`: with Shift or the middle button.
    virtual void dragView(QPointF from, QPointF to, bool moves) = 0;
    /// An arrow key: one of the numbers is 1 or -1, right and up. `moves`: with Shift.
    virtual void stepView(int right, int up, bool moves) = 0;
    /// `factor` above 1: closer. What is at the pixel stays there.
    virtual void zoomView(QPointF pixel, double factor) = 0;
    virtual void showEverything() = 0;
    /// The plot's rectangle may be another one.
    virtual void legendChanged() {}
    bool isHeld() const { return m_hold != Hold::None; }
    /// The coordinates of a point, for the readout.
    virtual QString placeText(std::size_t index) const = 0;

    /// The points are others from now on; what is chosen is dropped unless `samePlaces`.
    void setMarks(std::vector<PointMark> marks, bool samePlaces);
    const ScreenPoints& screenPoints() const;
    /// Draws the points, those chosen and the one under the pointer; as shapes into a drawing of few points.
    void paintPoints(QPainter& painter, const QRectF& area);
    /// Name, group, value and whether it is chosen, for each point.
    void appendMarks(PlotTable& table) const;
    QColor groupColour(int group) const;
    /// By their bits: a place that is not a number is the same place.
    static bool isSame(float a, float b) { return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b); }
    /// A coordinate to the nearest `step`, never "-0".
    static QString roundedNumber(double value, double step);

    QString readout(QPointF value) const override;
    void paintMargin(QPainter& painter, const QRectF& area) override;
    void paintLasso(QPainter& painter) const;
    void themeChanged() override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Hold { None, Click, Drag, Lasso };

    CloudLook lookFor(qreal ratio) const;
    void restyle();
    void showLegend();
    void hover(std::optional<std::size_t> index, bool byKeyboard);
    void choose(std::vector<std::size_t> selection);
    void markChosen();
    void walk(int right, int up);
    void togglePoint();
    void endByEscape();
    bool handleKey(const QKeyEvent& event, bool dryRun);
    bool handleArrow(const QKeyEvent& event, bool dryRun);
    void endLasso(Qt::KeyboardModifiers modifiers);
    void paintColourBar(QPainter& painter) const;
    void paintHovered(QPainter& painter) const;
    QString textOf(std::size_t index) const;

    std::vector<PointMark> m_marks;
    QStringList m_groups;
    PointColouring m_colouring = PointColouring::Group;
    ValueScale m_scale;
    std::function<QString(std::size_t)> m_nameOf;
    std::vector<std::size_t> m_selection;
    std::optional<std::size_t> m_hovered;
    bool m_isNavigable = false;
    bool m_isLasso = false;
    bool m_holdMoves = false;
    bool m_byKeyboard = false; ///< the point hovered was reached with keys
    Hold m_hold = Hold::None;
    QPointF m_pressed;
    QPointF m_last;
    QPolygonF m_line; ///< the lasso under way

    mutable ScreenPoints m_screen;
    mutable ViewKey m_screenKey{};
    mutable bool m_hasScreen = false;
    PointCloud m_cloud;
    ViewKey m_pictureKey{};
    CloudLook m_pictureLook;
    const QImage* m_picture = nullptr; ///< of m_cloud; null: to be drawn again
};

} // namespace baseline::widgets
