// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/point_view.h"

#include "app/widgets/axis_layout.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace baseline::widgets {
namespace {

constexpr double reach = 8.0;         ///< pixels from the pointer to a point that is meant
constexpr qsizetype mostEntries = 12; ///< of the legend: there may be hundreds of recordings
constexpr int groupStyles = 40;       ///< after which both colours and shapes begin anew
constexpr int valueSteps = 64;
constexpr std::size_t mostShapes = 5000; ///< in a drawing; more points go into it as a picture

bool isFinite(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

} // namespace

PointView::PointView(QWidget* parent) : PlotView(parent) {}

void PointView::setNavigable(bool navigable)
{
    m_isNavigable = navigable;
    // Whoever has clicked into it may go on with the keyboard.
    setFocusPolicy(navigable ? Qt::StrongFocus : Qt::TabFocus);
}

void PointView::setGroups(const QStringList& names)
{
    m_groups = names;
    showLegend();
}

void PointView::setColouring(PointColouring colouring)
{
    m_colouring = colouring;
    restyle();
    showLegend();
}

void PointView::setValueScale(const ValueScale& scale)
{
    m_scale = scale;
    showLegend();
}

void PointView::setPointNames(std::function<QString(std::size_t)> nameOf)
{
    m_nameOf = std::move(nameOf);
    updatePlot();
}

void PointView::setMarks(std::vector<PointMark> marks, bool samePlaces)
{
    m_marks = std::move(marks);
    m_hasScreen = m_hasScreen && samePlaces;
    m_hold = Hold::None;
    m_line.clear();
    if (!samePlaces) {
        hover(std::nullopt, false);
        m_selection.clear();
    }
    markChosen();
    restyle();
    showLegend();
}

void PointView::setSelection(std::vector<std::size_t> selection)
{
    std::ranges::sort(selection);
    const auto again = std::ranges::unique(selection);
    selection.erase(again.begin(), again.end());
    std::erase_if(selection, [this](std::size_t index) { return index >= m_marks.size(); });
    m_selection = std::move(selection);
    markChosen();
}

void PointView::markChosen()
{
    std::vector<std::uint8_t> chosen;
    if (!m_selection.empty()) {
        chosen.resize(m_marks.size());
        for (const std::size_t index : m_selection)
            chosen[index] = 1;
    }
    m_cloud.setChosen(std::move(chosen));
    m_picture = nullptr;
    updatePlot();
}

void PointView::restyle()
{
    std::vector<std::uint16_t> styles(m_marks.size());
    for (std::size_t i = 0; i < styles.size(); ++i) {
        const PointMark& mark = m_marks[i];
        if (m_colouring == PointColouring::Group)
            styles[i] = static_cast<std::uint16_t>(mark.group < 0 ? groupStyles : mark.group % groupStyles);
        else if (mark.value >= 0.0F && mark.value <= 1.0F)
            styles[i] = static_cast<std::uint16_t>(std::lround(mark.value * valueSteps));
        else
            styles[i] = valueSteps + 1;
    }
    m_cloud.setStyles(std::move(styles));
    m_picture = nullptr;
    updatePlot();
}

CloudLook PointView::lookFor(qreal ratio) const
{
    CloudLook look;
    if (m_colouring == PointColouring::Group) {
        for (int group = 0; group < groupStyles; ++group)
            look.styles.push_back({theme().series(group), groupMarker(group)});
    } else {
        for (int step = 0; step <= valueSteps; ++step)
            look.styles.push_back({valueColour(theme(), step / double(valueSteps)), Marker::Disc});
    }
    look.styles.push_back({theme().dimText, Marker::Disc});
    look.card = theme().card;
    look.ring = theme().text;
    look.ratio = ratio;
    look.count = m_marks.size();
    look.hasDepth = !m_screen.depth.empty();
    look.hasChosen = !m_selection.empty();
    return look;
}

QColor PointView::groupColour(int group) const
{
    return group < 0 ? theme().dimText : theme().series(group);
}

void PointView::showLegend()
{
    std::vector<LegendEntry> entries;
    if (m_colouring == PointColouring::Group) {
        const qsizetype shown = m_groups.size() > mostEntries ? mostEntries - 1 : m_groups.size();
        for (qsizetype i = 0; i < shown; ++i)
            entries.push_back({m_groups[i], groupColour(static_cast<int>(i)), groupMarker(static_cast<int>(i))});
        if (shown < m_groups.size())
            entries.push_back({tr("and %n more", nullptr, static_cast<int>(m_groups.size() - shown)), theme().dimText,
                               Marker::Dashes});
    } else if (std::ranges::any_of(m_marks,
                                   [](const PointMark& mark) { return !(mark.value >= 0.0F && mark.value <= 1.0F); })) {
        entries.push_back({tr("no value"), theme().dimText, Marker::Disc});
    }
    setLegend(std::move(entries));
    legendChanged();
    updatePlot();
}

void PointView::themeChanged()
{
    m_picture = nullptr;
    showLegend();
}

const ScreenPoints& PointView::screenPoints() const
{
    const ViewKey key = viewKey();
    if (!m_hasScreen || key != m_screenKey) {
        project(m_screen);
        m_screenKey = key;
        m_hasScreen = true;
    }
    return m_screen;
}

std::optional<std::size_t> PointView::pointAt(QPointF pixel) const
{
    return nearestPoint(screenPoints(), pixel, reach);
}

std::optional<QPointF> PointView::pixelOf(std::size_t index) const
{
    const ScreenPoints& points = screenPoints();
    if (index >= points.x.size())
        return std::nullopt;
    const QPointF pixel(static_cast<double>(points.x[index]), static_cast<double>(points.y[index]));
    return isFinite(pixel) ? std::optional(pixel) : std::nullopt;
}

void PointView::paintPoints(QPainter& painter, const QRectF& area)
{
    const ScreenPoints& points = screenPoints();
    const bool isPicture = painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!isPicture && m_marks.size() <= mostShapes) {
        const CloudLook look = lookFor(1.0);
        m_cloud.paintShapes(painter, points, look);
    } else {
        // A drawing is scaled later on: its picture has more pixels than the screen.
        const CloudLook look = lookFor(isPicture ? painter.device()->devicePixelRatioF() : 2.0);
        // Begins with a whole device pixel.
        const QPointF corner(std::floor(area.left() * look.ratio) / look.ratio,
                             std::floor(area.top() * look.ratio) / look.ratio);
        const ViewKey key = viewKey();
        if (m_picture == nullptr || key != m_pictureKey || look != m_pictureLook) {
            m_pictureKey = key;
            m_pictureLook = look;
            m_picture = &m_cloud.draw(points, QRectF(corner, area.bottomRight()), look);
        }
        painter.drawImage(corner, *m_picture);
    }
}

void PointView::paintHovered(QPainter& painter) const
{
    const std::optional<QPointF> pixel = m_hovered ? pixelOf(*m_hovered) : std::nullopt;
    if (!pixel || !plotRectangle().contains(*pixel))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().card, 4.5));
    painter.drawEllipse(*pixel, 6.5, 6.5);
    painter.setPen(QPen(theme().text, 2.0));
    painter.drawEllipse(*pixel, 6.5, 6.5);
}

void PointView::paintLasso(QPainter& painter) const
{
    if (m_line.size() < 2)
        return;
    QColor soft = theme().accent;
    soft.setAlpha(36);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().card, 4.0)); // seen among points of any colour
    painter.setBrush(soft);
    painter.drawPolygon(m_line, Qt::OddEvenFill);
    painter.setPen(QPen(theme().text, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(m_line);
}

void PointView::paintMargin(QPainter& painter, const QRectF& area)
{
    painter.save();
    painter.setClipRect(area);
    paintLasso(painter);
    paintHovered(painter);
    painter.restore();
    if (m_colouring == PointColouring::Value)
        paintColourBar(painter);
    const std::optional<QPointF> pixel = m_byKeyboard && m_hovered ? pixelOf(*m_hovered) : std::nullopt;
    if (pixel && area.contains(*pixel))
        paintNote(painter, *pixel, textOf(*m_hovered));
}

/// At the right end of the row above the plot, the numbers of its ends beside it.
void PointView::paintColourBar(QPainter& painter) const
{
    const QFontMetricsF metrics(painter.font());
    const double step = 0.01 * std::abs(m_scale.high - m_scale.low);
    const QString title = m_scale.title.isEmpty() ? QString() : m_scale.title + QLatin1String("  ");
    const QString low = title + axisNumber(m_scale.low, step);
    const QString high = axisNumber(m_scale.high, step, m_scale.unit);
    constexpr qreal gap = 6.0;
    const qreal lowWidth = metrics.horizontalAdvance(low);
    const qreal highWidth = metrics.horizontalAdvance(high);
    const qreal right = width() - 8.0;
    const int bar = std::clamp(static_cast<int>(0.5 * width() - lowWidth - highWidth - 2.0 * gap), 32, 140);
    const qreal left = right - highWidth - gap - bar;
    const qreal baseline = 0.5 * (Legend::rowHeight + metrics.ascent() - metrics.descent());
    painter.setPen(theme().dimText);
    painter.drawText(QPointF(left - gap - lowWidth, baseline), low);
    painter.drawText(QPointF(right - highWidth, baseline), high);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int x = 0; x < bar; ++x)
        painter.fillRect(QRectF(left + x, 0.5 * Legend::rowHeight - 4.0, 1.0, 8.0),
                         valueColour(theme(), x / double(bar - 1)));
}

QString PointView::textOf(std::size_t index) const
{
    const PointMark& mark = m_marks[index];
    QStringList lines;
    if (m_nameOf)
        lines.append(m_nameOf(index));
    lines.append(m_groups.value(mark.group));
    lines.append(placeText(index));
    // A number whose name nobody knows would say nothing.
    const bool isNamed = m_colouring == PointColouring::Value || !m_scale.title.isEmpty();
    if (isNamed && mark.value >= 0.0F && mark.value <= 1.0F) {
        const double value = m_scale.low + static_cast<double>(mark.value) * (m_scale.high - m_scale.low);
        const QString number = axisNumber(value, 0.01 * std::abs(m_scale.high - m_scale.low), m_scale.unit);
        lines.append((m_scale.title.isEmpty() ? tr("Value") : m_scale.title) + QLatin1Char(' ') + number);
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString PointView::roundedNumber(double value, double step)
{
    const double rounded = std::round(value / step) * step;
    return axisNumber(rounded == 0.0 ? 0.0 : rounded, step);
}

QString PointView::readout(QPointF) const
{
    return m_hovered && !m_byKeyboard ? textOf(*m_hovered) : QString();
}

void PointView::appendMarks(PlotTable& table) const
{
    PlotColumn name{tr("Name")};
    PlotColumn group{tr("Group")};
    PlotColumn value{m_scale.title.isEmpty() ? tr("Value") : m_scale.title, m_scale.unit};
    PlotColumn chosen{tr("Selected"), {}, std::vector<double>(m_marks.size(), 0.0)};
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const double share = static_cast<double>(m_marks[i].value);
        group.words.append(m_groups.value(m_marks[i].group));
        value.values.push_back(m_scale.low + share * (m_scale.high - m_scale.low));
        if (m_nameOf)
            name.words.append(m_nameOf(i));
    }
    for (const std::size_t index : m_selection)
        chosen.values[index] = 1.0;
    if (m_nameOf)
        table.columns.push_back(std::move(name));
    table.columns.push_back(std::move(group));
    if (std::ranges::any_of(m_marks, [](const PointMark& mark) { return std::isfinite(mark.value); }))
        table.columns.push_back(std::move(value));
    if (m_isNavigable)
        table.columns.push_back(std::move(chosen));
}

} // namespace baseline::widgets
