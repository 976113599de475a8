// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spectrogram_picture.h"

#include "app/widgets/level_colours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baseline::widgets {
namespace {

/// Whatever grid and span say: twenty minutes of half seconds.
constexpr double mostColumns = 2400.0;
/// Numbers of columns beyond are nonsense, and their pixels would not be countable: a hundred thousand years at 20 a second.
constexpr std::int64_t mostNumber = std::int64_t{1} << 46;

/// The bins whose frequency lies in each row, from the upper one down; where there are fewer bins than rows, the nearest.
std::vector<std::pair<std::size_t, std::size_t>> binsOfRows(int rows, double bins, std::size_t available)
{
    std::vector<std::pair<std::size_t, std::size_t>> result;
    const auto last = static_cast<double>(available);
    for (int row = 0; row < rows; ++row) {
        const double low = bins * static_cast<double>(rows - 1 - row) / rows;
        const double high = bins * static_cast<double>(rows - row) / rows;
        auto from = std::clamp(std::ceil(low), 0.0, last - 1.0);
        auto to = std::clamp(std::ceil(high), 0.0, last);
        if (from >= to) {
            from = std::clamp(std::round(0.5 * (low + high)), 0.0, last - 1.0);
            to = from + 1.0;
        }
        result.emplace_back(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
    }
    return result;
}

} // namespace

void SpectrogramPicture::begin(const dsp::SpectrogramGrid& grid, Seconds span)
{
    m_grid = grid;
    m_span = std::clamp(span, grid.interval(), mostColumns * grid.interval());
    m_capacity = grid.bins > 0 ? static_cast<std::size_t>(std::ceil(m_span / grid.interval())) + 1 : 0;
    m_levels.assign(m_capacity * grid.bins, dsp::noLevel);
    m_begin = m_end = 0;
    m_counts.fill(0);
    m_highest.assign(grid.bins, dsp::noLevel);
    m_image = {};
}

std::span<dsp::LevelByte> SpectrogramPicture::column(std::int64_t column)
{
    const std::size_t slot = static_cast<std::size_t>(column) % m_capacity;
    return std::span(m_levels).subspan(slot * m_grid.bins, m_grid.bins);
}

void SpectrogramPicture::count(std::span<const dsp::LevelByte> levels, bool comes)
{
    for (const dsp::LevelByte level : levels.subspan(1)) // 0 Hz is gravity, not vibration
        m_counts[level] += comes ? 1 : -1;
}

void SpectrogramPicture::put(std::int64_t at, std::span<const dsp::LevelByte> levels)
{
    const std::span<dsp::LevelByte> place = column(at);
    if (at - m_begin >= static_cast<std::int64_t>(m_capacity)) {
        count(place, false);
        ++m_begin;
    }
    if (levels.empty())
        std::ranges::fill(place, dsp::noLevel);
    else
        std::ranges::copy(levels, place.begin());
    count(place, true);
    m_end = at + 1;
}

void SpectrogramPicture::append(std::int64_t first, std::span<const dsp::LevelByte> levels)
{
    if (m_capacity == 0 || first < 0 || first > mostNumber)
        return;
    const auto capacity = static_cast<std::int64_t>(m_capacity);
    if (isEmpty() || first - m_end > capacity) {
        begin(m_grid, m_span);
        m_begin = m_end = m_drawn = first;
    }
    while (m_end < first)
        put(m_end, {});
    for (std::size_t i = 0; i + m_grid.bins <= levels.size(); i += m_grid.bins, ++first) {
        if (first >= m_end) // those that are there already stay as they are
            put(first, levels.subspan(i, m_grid.bins));
    }
}

std::optional<dsp::LevelByte> SpectrogramPicture::at(std::int64_t column, std::size_t bin) const
{
    if (column < m_begin || column >= m_end || bin >= m_grid.bins)
        return std::nullopt;
    return m_levels[static_cast<std::size_t>(column) % m_capacity * m_grid.bins + bin];
}

std::optional<std::pair<double, double>> SpectrogramPicture::decibels() const
{
    const std::int64_t lines = std::accumulate(m_counts.begin() + 1, m_counts.end(), std::int64_t{0});
    if (lines == 0)
        return std::nullopt;
    std::size_t tenth = 1;
    for (std::int64_t below = m_counts[1]; below <= lines / 10 && tenth < 255; below += m_counts[tenth])
        ++tenth;
    std::size_t highest = 255;
    while (m_counts[highest] == 0)
        --highest;
    return std::pair(dsp::decibelsOf(static_cast<dsp::LevelByte>(tenth)),
                     dsp::decibelsOf(static_cast<dsp::LevelByte>(highest)));
}

double SpectrogramPicture::columnsPerPixel() const
{
    return m_span / m_grid.interval() / static_cast<double>(m_look.pixels.width());
}

void SpectrogramPicture::takeLook(const SpectrogramLook& look)
{
    m_look = look;
    for (std::size_t level = 1; level < m_colours.size(); ++level) {
        const double decibels = dsp::decibelsOf(static_cast<dsp::LevelByte>(level));
        m_colours[level] = levelColour((decibels - look.decibels.low) / look.decibels.span());
    }
    m_colours[dsp::noLevel] = look.gap;
    m_rows = binsOfRows(look.pixels.height(), look.highest.value / m_grid.binWidth().value, m_grid.bins);
    m_image = QImage(look.pixels, QImage::Format_RGB32);
    m_drawn = m_begin;
}

void SpectrogramPicture::drawColumn(std::int64_t pixel)
{
    const double each = columnsPerPixel();
    auto from = static_cast<std::int64_t>(std::ceil(static_cast<double>(pixel) * each));
    auto to = static_cast<std::int64_t>(std::ceil(static_cast<double>(pixel + 1) * each));
    if (from >= to) { // none begins here: the one that reaches into it
        from = static_cast<std::int64_t>(std::floor(static_cast<double>(pixel) * each));
        to = from + 1;
    }
    const std::int64_t width = m_image.width();
    const auto x = static_cast<int>((pixel % width + width) % width);
    auto* pixels = reinterpret_cast<QRgb*>(m_image.bits()) + x;
    const auto stride = m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    const bool isEmpty = to <= m_begin || from >= m_end;
    bool isGap = false;
    std::ranges::fill(m_highest, dsp::noLevel);
    for (std::int64_t at = std::max(from, m_begin); at < std::min(to, m_end); ++at) {
        const std::span<const dsp::LevelByte> levels = column(at);
        isGap = isGap || levels.front() == dsp::noLevel;
        for (std::size_t bin = 0; bin < levels.size(); ++bin)
            m_highest[bin] = std::max(m_highest[bin], levels[bin]);
    }
    for (const auto& [first, last] : m_rows) {
        const dsp::LevelByte level =
            *std::max_element(m_highest.begin() + static_cast<std::ptrdiff_t>(first), m_highest.begin() + static_cast<std::ptrdiff_t>(last));
        *pixels = isEmpty ? m_look.empty : m_colours[isGap ? dsp::noLevel : level];
        pixels += stride;
    }
}

void SpectrogramPicture::draw(std::int64_t fromPixel, std::int64_t toPixel)
{
    for (std::int64_t pixel = std::max(fromPixel, toPixel - m_image.width()); pixel < toPixel; ++pixel)
        drawColumn(pixel);
}

void SpectrogramPicture::paint(QPainter& painter, QPoint place, const SpectrogramLook& look)
{
    if (isEmpty() || look.pixels.isEmpty() || !(look.highest.value > 0.0) || !(look.decibels.span() > 0.0))
        return;
    const bool isNew = m_image.isNull() || look != m_look;
    if (isNew)
        takeLook(look);
    const double each = columnsPerPixel();
    const auto end = static_cast<std::int64_t>(std::ceil(static_cast<double>(m_end) / each)); // behind the newest pixel
    const std::int64_t width = m_image.width();
    draw(isNew ? end - width : static_cast<std::int64_t>(std::floor(static_cast<double>(m_drawn) / each)), end);
    m_drawn = m_end;
    // The oldest pixel column stands behind the newest one in the ring.
    const auto cut = static_cast<int>((end % width + width) % width);
    painter.drawImage(place, m_image, QRect(cut, 0, m_image.width() - cut, m_image.height()));
    painter.drawImage(place + QPoint(m_image.width() - cut, 0), m_image, QRect(0, 0, cut, m_image.height()));
}

} // namespace baseline::widgets
