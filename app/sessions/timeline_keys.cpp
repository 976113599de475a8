// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace baseline::sessions {

namespace {

using Action = TimelineAction;

/// Gives lupdate its context.
struct TimelineKeys {
    Q_DECLARE_TR_FUNCTIONS(baseline::sessions::TimelineKeys)
};

struct Binding {
    int key;
    Action action;
    int amount = 0;
};

// Keys that may come with Shift, which takes the mark along, and with Ctrl.
constexpr std::array moves{
    Binding{Qt::Key_Left, Action::Step, -1},   Binding{Qt::Key_Right, Action::Step, 1},
    Binding{Qt::Key_PageUp, Action::Page, -1}, Binding{Qt::Key_PageDown, Action::Page, 1},
    Binding{Qt::Key_Home, Action::ToStart},    Binding{Qt::Key_End, Action::ToEnd},
};

constexpr std::array letters{
    Binding{Qt::Key_A, Action::ShowAll},          Binding{Qt::Key_Z, Action::ShowChosen},
    Binding{Qt::Key_I, Action::MarkIn},           Binding{Qt::Key_O, Action::MarkOut},
    Binding{Qt::Key_Escape, Action::Clear},       Binding{Qt::Key_S, Action::Split},
    Binding{Qt::Key_M, Action::Merge},            Binding{Qt::Key_Delete, Action::Delete},
    Binding{Qt::Key_Backspace, Action::Delete},   Binding{Qt::Key_N, Action::Next},
    Binding{Qt::Key_P, Action::Previous},         Binding{Qt::Key_G, Action::Snap},
    Binding{Qt::Key_Return, Action::Accept},      Binding{Qt::Key_Enter, Action::Accept},
};

// Keys that need Shift or AltGr (Ctrl+Alt on some systems) on some keyboards: what is written on them counts.
constexpr std::array written{
    Binding{Qt::Key_Plus, Action::ZoomIn},          Binding{Qt::Key_Equal, Action::ZoomIn},
    Binding{Qt::Key_Minus, Action::ZoomOut},        Binding{Qt::Key_BracketLeft, Action::TrimFirst},
    Binding{Qt::Key_BracketRight, Action::TrimEnd},
};

/// The keys of some actions, in the order of the actions.
QList<QKeySequence> keysOf(std::initializer_list<Action> actions, Qt::KeyboardModifiers modifiers = {})
{
    QList<QKeySequence> keys;
    const auto add = [&](const auto& bindings, Action action) {
        for (const Binding& binding : bindings) {
            // Twins on the same cap or the keypad: nobody looks for them.
            const bool isTwin = binding.key == Qt::Key_Enter || binding.key == Qt::Key_Equal;
            if (binding.action == action && !isTwin)
                keys.append(QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(binding.key))));
        }
    };
    for (const Action action : actions) {
        add(moves, action);
        add(letters, action);
        add(written, action);
    }
    return keys;
}

template <typename Bindings>
const Binding* find(const Bindings& bindings, int key)
{
    const auto found = std::ranges::find(bindings, key, &Binding::key);
    return found == bindings.end() ? nullptr : &*found;
}

} // namespace

std::optional<TimelineCommand> commandFor(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Undo))
        return TimelineCommand{Action::Undo};
    // Ctrl+Y too, where the platform knows only Ctrl+Shift+Z.
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.matches(QKeySequence::Redo) || (control && event.key() == Qt::Key_Y))
        return TimelineCommand{Action::Redo};
    if (const Binding* binding = find(written, event.key()))
        return TimelineCommand{binding->action};
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    if (const Binding* move = find(moves, event.key()))
        return TimelineCommand{move->action, move->amount, event.modifiers().testFlag(Qt::ShiftModifier), control};
    if (control) {
        // The Enter of the keypad comes with a modifier of its own.
        const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
        return enter ? std::optional(TimelineCommand{Action::AcceptAll}) : std::nullopt;
    }
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return TimelineCommand{Action::Label, event.key() - Qt::Key_0};
    if (const Binding* letter = find(letters, event.key()))
        return TimelineCommand{letter->action};
    return std::nullopt;
}

QList<widgets::KeyUse> timelineKeyUses()
{
    QList<QKeySequence> labels;
    for (int key = Qt::Key_1; key <= Qt::Key_9; ++key)
        labels.append(QKeySequence(key));
    return {
        {keysOf({Action::Step}), TimelineKeys::tr("Move the cursor")},
        {keysOf({Action::Step}, Qt::ControlModifier), TimelineKeys::tr("Move the cursor by one sample")},
        {keysOf({Action::Page}), TimelineKeys::tr("Move the cursor by a page")},
        {keysOf({Action::ToStart, Action::ToEnd}), TimelineKeys::tr("To the beginning, to the end")},
        {keysOf({Action::Step}, Qt::ShiftModifier), TimelineKeys::tr("Mark on the way; so with all of these")},
        {keysOf({Action::MarkIn, Action::MarkOut}), TimelineKeys::tr("Begin a mark, end it")},
        {labels, TimelineKeys::tr("Label the mark, or the chosen segment")},
        {keysOf({Action::Clear}), TimelineKeys::tr("Drop the mark and what is chosen")},
        {keysOf({Action::Next, Action::Previous}), TimelineKeys::tr("Next segment, previous segment")},
        {keysOf({Action::TrimFirst, Action::TrimEnd}), TimelineKeys::tr("Trim the segment to begin or to end here")},
        {keysOf({Action::Split}), TimelineKeys::tr("Split the segment here")},
        {keysOf({Action::Merge}), TimelineKeys::tr("Merge the segment with the next one")},
        {keysOf({Action::Delete}), TimelineKeys::tr("Remove the segment, refuse the suggestion")},
        {keysOf({Action::Accept}), TimelineKeys::tr("Accept the suggestion")},
        {{Qt::CTRL | Qt::Key_Return}, TimelineKeys::tr("Accept all suggestions")},
        {keysOf({Action::Snap}), TimelineKeys::tr("Snap to windows, or not")},
        {keysOf({Action::ZoomIn, Action::ZoomOut}), TimelineKeys::tr("Zoom in, zoom out")},
        {keysOf({Action::ShowAll, Action::ShowChosen}), TimelineKeys::tr("See all, see the mark")},
        {{QKeySequence(QKeySequence::Undo), QKeySequence(QKeySequence::Redo)}, TimelineKeys::tr("Undo, redo")},
    };
}

} // namespace baseline::sessions
