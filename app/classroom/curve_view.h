// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <functional>
#include <optional>
#include <vector>

namespace baseline::classroom {

/// A colour of the theme by what it means.
enum class Tint { Accent, Good, Warning, Alarm, Dim };

struct Curve {
    QString name;
    Tint tint = Tint::Accent;
    std::vector<QPointF> points = {}; ///< rising in x; not finite: a gap
    bool isDashed = false;
};

/// An upright or level line with a word at it.
struct CurveMark {
    double at = 0.0;
    QString text = {};
    Tint tint = Tint::Dim;
};

/// Curves of a lesson over one quantity, with marks, and a handle on the x axis that can be dragged or moved by keys.
class CurveView final : public widgets::PlotView {
    Q_OBJECT
public:
    explicit CurveView(const QString& accessibleName, QWidget* parent = nullptr);

    /// Where the numbers are powers of ten, points, marks and handle are their logarithms.
    void setTitles(const QString& x, const QString& y, widgets::AxisNumbers xNumbers = {}, widgets::AxisNumbers yNumbers = {});
    /// Of what is exported; the titles say them by themselves.
    void setUnits(const QString& x, const QString& y);
    /// Ranges that cannot be drawn leave the axes as they are.
    void setCurves(std::vector<Curve> curves, widgets::AxisRange x, widgets::AxisRange y);
    const std::vector<Curve>& curves() const { return m_curves; }
    void setUpright(std::vector<CurveMark> marks);
    void setLevels(std::vector<CurveMark> marks);
    /// What stands in the plot while there are no curves.
    void setReason(const QString& why);
    /// In words what is at a place; none: no readout.
    void setReadout(std::function<QString(QPointF)> words) { m_words = std::move(words); }
    /// The handle can be taken hold of anywhere in the plot. None: there is no handle.
    void setHandle(std::optional<double> x, const QString& name = {});
    std::optional<double> handle() const { return m_handle; }

    widgets::PlotTable plotTable() const override;

signals:
    void dragged(double x);
    void stepped(int count, bool inHundredths);

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override { showLegend(); }

private:
    QColor colour(Tint tint) const;
    void showLegend();
    void paintMarks(QPainter& painter, const QRectF& area) const;

    std::vector<Curve> m_curves;
    QString m_xUnit;
    QString m_yUnit;
    widgets::AxisNumbers m_xNumbers{};
    widgets::AxisNumbers m_yNumbers{};
    std::vector<CurveMark> m_upright;
    std::vector<CurveMark> m_levels;
    QString m_why;
    std::function<QString(QPointF)> m_words;
    QString m_handleName;
    std::optional<double> m_handle;
};

} // namespace baseline::classroom
