// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/column_strokes.h"
#include "app/widgets/plot_view.h"
#include "app/widgets/trace_data.h"

#include <QList>
#include <optional>
#include <span>
#include <vector>

namespace baseline::widgets {

struct TraceChannel {
    QString name; ///< "X"
    QString unit;        ///< of what is shown: "g"
    double factor = 1.0; ///< by which the data are multiplied to be in it

    friend bool operator==(const TraceChannel&, const TraceChannel&) = default;
};

/// A level that a trigger compares a channel with; `isCaught`: the time 0 is where the channel crossed it.
struct TraceLevel {
    int channel = 0;
    double value = 0.0;
    bool isCaught = false;

    friend bool operator==(const TraceLevel&, const TraceLevel&) = default;
};

/// Live waveforms against the time before now. Each pixel column shows the smallest and the largest value in it, so a
/// single sample stays visible at any length. Samples that are NaN are lost ones: the line breaks there and the gap is
/// shaded.
class TraceView : public PlotView {
    Q_OBJECT
public:
    enum class Arrangement {
        Lanes,   ///< one below the other; channels of one unit share the scale, each has its own centre
        Overlaid ///< all in one lane with a y axis
    };

    explicit TraceView(QWidget* parent = nullptr);

    void setChannels(const QList<TraceChannel>& channels);
    void setArrangement(Arrangement arrangement);
    Arrangement arrangement() const { return m_arrangement; }
    /// The visible time, 2 s unless told otherwise; spans that are not positive are ignored. `end` is what the axis calls
    /// the time of the newest sample: 0, so that it counts back from now, or a recording's duration.
    void setTimeSpan(Seconds span, Seconds end = Seconds(0.0));

    /// Writes over the oldest samples from the left to the right instead of moving them; a line marks the newest.
    void setSweep(bool isSweep);
    /// Half the height of every lane (> 0, in the channel's unit) about its middle of now; nothing follows the signal.
    void setFixedScale(std::optional<double> halfSpan);
    void setLevel(std::optional<TraceLevel> level);

    /// Copies what is visible of the channels, newest sample last, all of one length and at `rate`.
    /// `firstIndex` is the stream position of each channel's first sample: it keeps the pixel columns still while the
    /// data move. Channels beyond those set are ignored, missing ones are empty; a rate that is not positive clears.
    void setData(std::span<const std::span<const float>> channels, Hertz rate, SampleIndex firstIndex = 0);
    /// The same of a long span, whose samples are at hand as extremes only; all channels have buckets of the same places.
    void setBuckets(std::span<const TraceBuckets> channels, Hertz rate);
    void clear();

    /// The range drawn for a channel; 0..1 for one that does not exist.
    AxisRange channelRange(int channel) const;

    const QList<TraceChannel>& channels() const { return m_channels; }
    Hertz rate() const { return m_rate; }
    /// What is visible of the first channel: samples, or of a long span the extremes of several in a row.
    std::size_t pointCount() const;
    std::size_t samplesPerPoint() const;
    /// Nothing where there is none; NaN where it was lost.
    std::optional<TraceColumn> point(std::size_t channel, std::size_t index) const;
    /// Where point `index` begins on the time axis.
    double timeOf(std::size_t index) const;
    /// The viewport's y of a value in its channel's lane.
    double levelOf(std::size_t channel, double value) const;

    PlotTable plotTable() const override;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    void paintMargin(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;
    void themeChanged() override;

private:
    struct Trace {
        TraceData data;
        AutoScale scale{0.01};
        AxisRange range;
        std::optional<double> middle; ///< of a fixed scale
    };

    void showData(Hertz rate);
    void updateRanges();
    void equaliseLanes();
    void paintLevel(QPainter& painter, const QRectF& area) const;
    void showLegend();
    QRectF lane(const QRectF& area, std::size_t channel) const;
    bool shadesGaps(const Trace& trace) const;
    void paintColumns(QPainter& painter, const QRectF& lane, const Trace& trace, const QColor& colour);
    void paintLines(QPainter& painter, const QRectF& lane, const Trace& trace, const QColor& colour) const;

    QList<TraceChannel> m_channels;
    std::vector<Trace> m_traces;
    std::vector<TraceColumn> m_columns; ///< working memory of one paint, kept to avoid allocating each frame
    ColumnStrokes m_strokes;
    Arrangement m_arrangement = Arrangement::Lanes;
    Seconds m_span{2.0};
    Seconds m_end{0.0};
    Hertz m_rate;
    bool m_isSweep = false;
    Seconds m_newest{0.0}; ///< where a sweep is being written, from its left edge
    std::optional<double> m_fixedScale;
    std::optional<TraceLevel> m_level;
};

} // namespace baseline::widgets
