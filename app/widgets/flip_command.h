// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace baseline::widgets {

/// A step of an undo stack that one call does, takes back, and does again. A call that returns false has changed nothing,
/// and the step leaves the stack.
class FlipCommand final : public QUndoCommand {
public:
    FlipCommand(const QString& text, std::function<bool()> flip) : QUndoCommand(text), m_flip(std::move(flip)) {}

    void redo() override { setObsolete(!m_flip()); }
    void undo() override { setObsolete(!m_flip()); }

private:
    std::function<bool()> m_flip;
};

} // namespace baseline::widgets
