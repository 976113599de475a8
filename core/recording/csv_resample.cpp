// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/csv_resample.h"

#include <algorithm>
#include <cmath>

namespace baseline::recording {

namespace {

constexpr SampleIndex rowsBetweenFlushes = 65536;
/// A row this close to a grid point (in periods) is on it.
constexpr double onGrid = 1e-6;

} // namespace

template <typename T>
CsvResampling<T>::CsvResampling(RecordingSink& sink, std::size_t channels, SampleIndex mostRows, TimeWalk walk,
                                Hertz rate)
    : CsvPlacement(sink, channels, mostRows), m_walk(std::move(walk)), m_period(1.0 / (rate.value * m_walk.grid().unit))
{
}

template <typename T>
Status CsvResampling<T>::add(const CsvBlock& block, std::size_t firstLine)
{
    const std::vector<T>& values = std::get<std::vector<T>>(block.data);
    std::size_t hole = 0;
    std::size_t kept = 0;
    for (std::size_t row = 0; row < block.rows && !isFull(); ++row) {
        if (!m_walk.next(block.times[row]))
            return Error{Error::Code::BadFormat, "time runs backwards, or on beyond all measure", {},
                         static_cast<double>(firstLine + block.lineOf(row))};
        if (!takeRow(block, row, hole))
            continue;
        if (const Status taken = take(m_walk.time(), values.data() + kept++ * m_channels); !taken)
            return taken;
    }
    return done();
}

template <typename T>
Status CsvResampling<T>::take(double time, const T* values)
{
    if (!m_started) {
        m_started = true;
        m_first = m_lastTime = time;
        m_last.assign(values, values + m_channels);
    }
    if (time - m_lastTime > TimeGrid::longestBridge * m_period) {
        if (const Status flushed = flush(); !flushed)
            return flushed;
        m_next = static_cast<SampleIndex>(std::ceil((time - m_first) / m_period - onGrid));
    }
    fill(time, values);
    m_lastTime = time;
    std::copy_n(values, m_channels, m_last.begin());
    return static_cast<SampleIndex>(m_out.size()) >= rowsBetweenFlushes ? flush() : done();
}

template <typename T>
void CsvResampling<T>::fill(double time, const T* values)
{
    for (;; ++m_next) {
        const double point = m_first + static_cast<double>(m_next) * m_period;
        if (point > time + onGrid * m_period)
            return;
        const double step = time - m_lastTime;
        const double share = step > 0.0 ? std::clamp((point - m_lastTime) / step, 0.0, 1.0) : 1.0;
        if (m_out.empty())
            m_outFirst = m_next;
        for (std::size_t i = 0; i < m_channels; ++i) {
            const double from = static_cast<double>(m_last[i]);
            m_out.push_back(static_cast<T>(from + share * (static_cast<double>(values[i]) - from)));
        }
    }
}

template <typename T>
Status CsvResampling<T>::flush()
{
    if (m_out.empty())
        return done();
    const auto rows = static_cast<SampleIndex>(m_out.size() / m_channels);
    m_length = m_outFirst + rows;
    SampleData data = std::move(m_out);
    m_out = {};
    return place(data, rows, m_outFirst);
}

template <typename T>
Status CsvResampling<T>::end()
{
    return flush();
}

template class CsvResampling<float>;
template class CsvResampling<double>;

} // namespace baseline::recording
