// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/loaded_model.h"
#include "core/workbench/capture_keeper.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace baseline::workbench {

/// One window of the live signal, as features by the board's own code.
struct LessonWindow {
    std::vector<float> features;
    bool isFirst = false; ///< of this signal: what came of another one says nothing of it
};

/// Takes the newest window out of the live signal, whenever asked, for lessons that look at windows one by one. They
/// come from the signal itself, whatever span, trigger or pause the Live page shows. Of a board: printed numbers have
/// no range. Used by one thread.
class LessonWindows {
public:
    /// Contract: `recipe` is one that boards compute. The keeper has to live longer.
    LessonWindows(const CaptureKeeper& keeper, std::string recipe);

    /// The next window is the first one, and whole behind this moment.
    void restart();
    /// None: no signal, less than a hop of it is new, or a sample in the window is missing.
    std::optional<LessonWindow> take();

    /// Of the window that was taken last, although the signal may be another one by now; before the first one, of the
    /// signal. Null: there was none.
    const model::Recipe* recipe() const { return m_taken ? &m_taken->first : m_signal ? &m_signal->recipe : nullptr; }
    const model::Stream* stream() const { return m_taken ? &m_taken->second : m_signal ? &m_signal->stream : nullptr; }

private:
    struct Signal {
        Signal(const model::Recipe& ofRecipe, const model::Stream& ofStream)
            : recipe(ofRecipe), stream(ofStream), features(ofRecipe, ofStream)
        {
        }
        model::Recipe recipe;
        model::Stream stream;
        model::FeatureExtractor features;
    };

    bool follow(const CaptureKeeper::Mark& mark);

    const CaptureKeeper& m_keeper;
    std::string m_recipe;
    std::weak_ptr<CaptureFeed> m_feed; ///< that m_signal is of
    std::optional<Signal> m_signal;
    std::optional<std::pair<model::Recipe, model::Stream>> m_taken;
    SampleIndex m_next = 0; ///< a window ends there at the earliest
    bool m_isFirst = true;
};

} // namespace baseline::workbench
