// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timeline_keys.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace baseline::sessions {

namespace {

using Action = TimelineAction;

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

} // namespace baseline::sessions
