// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_view.h"

#include <QList>
#include <span>
#include <vector>

namespace baseline::widgets {

struct TraceChannel {
    QString name; ///< "X"
    QString unit; ///< "g"

    friend bool operator==(const TraceChannel&, const TraceChannel&) = default;
};

/// Live waveforms against the time before now. Each pixel column shows the smallest and the largest value in it, so a
/// single sample stays visible at any length. Samples that are NaN are lost ones: the line breaks there.
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
    /// The visible time, 2 s unless told otherwise.
    void setTimeSpan(Seconds span);

    /// Copies what is visible of the channels, newest sample last, all at `rate`; those without data may be empty.
    /// `firstIndex` is the stream position of each channel's first sample: it keeps the pixel columns still
    /// while the data move.
    void setData(std::span<const std::span<const float>> channels, Hertz rate, SampleIndex firstIndex = 0);
    void clear();

    /// The range drawn for a channel.
    AxisRange channelRange(int channel) const;

protected:
    void paintPlot(QPainter& painter, const QRectF& area) override;
    QString readout(QPointF value) const override;

private:
    struct Trace {
        std::vector<float> samples;
        AutoScale scale;
        AxisRange range;
    };

    void updateRanges();
    QRectF lane(const QRectF& area, int channel) const;
    void paintTrace(QPainter& painter, const QRectF& area, int channel);
    void paintLaneLabel(QPainter& painter, const QRectF& area, int channel) const;
    void paintLegend(QPainter& painter, const QRectF& area) const;

    QList<TraceChannel> m_channels;
    std::vector<Trace> m_traces;
    std::vector<QLine> m_lines;
    Arrangement m_arrangement = Arrangement::Lanes;
    Seconds m_span{2.0};
    Hertz m_rate;
    SampleIndex m_firstIndex = 0;
};

} // namespace baseline::widgets
