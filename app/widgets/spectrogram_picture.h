// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/auto_scale.h"
#include "core/dsp/spectrogram.h"

#include <QImage>
#include <QRgb>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

class QPainter;

namespace baseline::widgets {

/// How a spectrogram is drawn.
struct SpectrogramLook {
    QSize pixels; ///< of the device
    Hertz highest; ///< at the upper edge
    AxisRange decibels; ///< darkest and lightest colour
    QRgb gap = 0;       ///< where samples were lost
    QRgb empty = 0;     ///< where nothing was yet

    friend bool operator==(const SpectrogramLook&, const SpectrogramLook&) = default;
};

/// The columns that a spectrogram shows and their picture, both rings: a new column costs the pixels it covers, not those
/// of the whole picture, which moves by whole pixels. A pixel shows the highest level of what lies under it, so that no
/// narrow line is lost, and a gap wherever one of its columns is one. GUI thread only.
class SpectrogramPicture {
public:
    /// Begins anew; `span` (> 0) is the width of the picture, at least a column and at most 2400. A grid without bins forgets
    /// everything; otherwise its rate is above 0 and finite.
    void begin(const dsp::SpectrogramGrid& grid, Seconds span);
    /// Columns of grid.bins levels each, behind those that are there; what is left out between is a gap.
    void append(std::int64_t first, std::span<const dsp::LevelByte> levels);

    bool isEmpty() const { return m_begin == m_end; }
    const dsp::SpectrogramGrid& grid() const { return m_grid; }
    /// Behind the newest column.
    std::int64_t end() const { return m_end; }
    /// noLevel: a gap; nothing: not held.
    std::optional<dsp::LevelByte> at(std::int64_t column, std::size_t bin) const;
    /// The level below which a tenth of the lines are, and the highest one, in dB; nothing without a line.
    std::optional<std::pair<double, double>> decibels() const;

    /// Draws it with its upper left corner at `place`; the painter counts device pixels.
    void paint(QPainter& painter, QPoint place, const SpectrogramLook& look);

private:
    void put(std::int64_t column, std::span<const dsp::LevelByte> levels);
    std::span<dsp::LevelByte> column(std::int64_t column);
    void count(std::span<const dsp::LevelByte> levels, bool comes);
    void takeLook(const SpectrogramLook& look);
    void draw(std::int64_t fromPixel, std::int64_t toPixel);
    void drawColumn(std::int64_t pixel);
    double columnsPerPixel() const;

    dsp::SpectrogramGrid m_grid;
    Seconds m_span{1.0};
    std::size_t m_capacity = 0;
    std::vector<dsp::LevelByte> m_levels; ///< a ring of columns
    std::int64_t m_begin = 0;
    std::int64_t m_end = 0;
    std::array<std::int64_t, 256> m_counts{}; ///< lines of each level above 0 Hz

    SpectrogramLook m_look;
    std::array<QRgb, 256> m_colours{};
    std::vector<std::pair<std::size_t, std::size_t>> m_rows; ///< bins [from, to) of each row of pixels
    QImage m_image; ///< a ring of pixel columns
    std::int64_t m_drawn = 0; ///< columns before are in the picture
    std::vector<dsp::LevelByte> m_highest;
};

} // namespace baseline::widgets
