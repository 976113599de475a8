// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/key_uses.h"

#include <optional>

class QKeyEvent;

namespace baseline::sessions {

enum class TimelineAction {
    // The cursor, by `amount`; `extend` takes the mark along.
    Step, Page, ToStart, ToEnd,
    // What is seen.
    ZoomIn, ZoomOut, ShowAll, ShowChosen,
    // The mark. Label: with the key `amount`, the mark or the chosen segment.
    MarkIn, MarkOut, Clear, Label,
    // The chosen segment; a chosen suggestion is refused by Delete.
    Split, Merge, TrimFirst, TrimEnd, Delete,
    Next, Previous, Snap, Accept, AcceptAll, Undo, Redo,
};

/// What a key means on a timeline.
struct TimelineCommand {
    TimelineAction action = TimelineAction::Step;
    int amount = 0;      ///< direction, -1 or 1; of Label the number key
    bool extend = false; ///< with Shift
    bool fine = false;   ///< with Ctrl: by one sample

    friend bool operator==(const TimelineCommand&, const TimelineCommand&) = default;
};

/// None: the key means nothing here.
std::optional<TimelineCommand> commandFor(const QKeyEvent& event);

/// All of them, in words.
QList<widgets::KeyUse> timelineKeyUses();

} // namespace baseline::sessions
