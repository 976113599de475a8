// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_windows.h"

#include "firmware/src/numeric/quantise.h"

#include <cmath>
#include <utility>

namespace baseline::workbench {

LessonWindows::LessonWindows(const CaptureKeeper& keeper, std::string recipe)
    : m_keeper(keeper), m_recipe(std::move(recipe))
{
    restart();
}

void LessonWindows::restart()
{
    m_feed.reset();
    m_signal.reset();
    if (const auto mark = m_keeper.mark())
        follow(*mark);
}

/// True: the signal is one to take windows of. The first one begins at the mark.
bool LessonWindows::follow(const CaptureKeeper::Mark& mark)
{
    if (m_signal && m_feed.lock() == mark.feed)
        return true;
    const recording::RecordingInfo& info = mark.feed->signal();
    const auto range = static_cast<std::uint32_t>(std::lround(info.range.value));
    if (range == 0)
        return false;
    const auto recipe = model::makeRecipe(m_recipe, info.nominalRate);
    if (!recipe)
        return false;
    m_signal.emplace(*recipe, model::Stream{info.nominalRate, range, static_cast<std::uint32_t>(info.channels.size()),
                                            gravityPerCount(range)});
    m_feed = mark.feed;
    m_next = mark.at + static_cast<SampleIndex>(recipe->window.length);
    m_isFirst = true;
    return true;
}

std::optional<LessonWindow> LessonWindows::take()
{
    const auto mark = m_keeper.mark();
    if (!mark || !follow(*mark) || mark->at < m_next)
        return std::nullopt;
    const model::Window& window = m_signal->recipe.window;
    m_next = mark->at + static_cast<SampleIndex>(window.hop);
    const auto held = m_keeper.copy(*mark, mark->at - static_cast<SampleIndex>(window.length), mark->at);
    if (held.pieces.size() != 1 || held.pieces.front().values.size() != window.length * m_signal->stream.channels)
        return std::nullopt;
    Matrix row;
    if (m_signal->features.appendWindows(std::span<const std::int16_t>(asCounts(held.pieces.front().values)), row) != 1)
        return std::nullopt;
    if (m_isFirst)
        m_taken.emplace(m_signal->recipe, m_signal->stream);
    return LessonWindow{std::move(row.values), std::exchange(m_isFirst, false)};
}

} // namespace baseline::workbench
