// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plot_cursors.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;

namespace baseline::widgets {

/// What is read at the cursors of a plot, to stand below it, and the button with their menu, to stand in the head of its
/// card. Hidden while no cursors are on.
class CursorPanel final : public QWidget {
    Q_OBJECT
public:
    /// The cursors of `view`, which owns them; `parent` owns the panel.
    CursorPanel(SpectrumView& view, QWidget* parent);
    CursorPanel(TraceView& view, QWidget* parent);

    /// "Cursors", with a menu; belongs to the panel until a card takes it.
    QPushButton* button() const { return m_button; }
    PlotCursors& cursors() { return *m_cursors; }

public slots:
    /// What is read, for a spreadsheet.
    void copy() const;

private:
    CursorPanel(std::unique_ptr<CursorSource> source, QWidget* parent);
    void buildMenu(QMenu& menu);
    QAction* addMode(QMenu& menu, const QString& text, CursorMode mode, const char* name);
    void fillChannels();
    void showMode(CursorMode mode);
    void showReadout();

    PlotCursors* m_cursors;
    QPushButton* m_button;
    QActionGroup* m_modes;
    QMenu* m_channels = nullptr;
    QLabel* m_text;
};

} // namespace baseline::widgets
