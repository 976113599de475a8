// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explore/points_source.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QUndoStack;

namespace baseline::widgets {
class Card;
class EmptyState;
} // namespace baseline::widgets

namespace baseline::explore {

class PointActions;
class PointPictures;
class PointsControls;
class SelectionBar;
class WindowCard;

/// The windows of the model at hand with everything to look at them and to mark them: controls, pictures, what is
/// chosen.
class PointsPanel final : public QWidget {
    Q_OBJECT
public:
    /// `card` shows the window under the pointer and lives longer, as does the stack. `isSeen` tells whether anybody
    /// looks at what the windows are read for, here or elsewhere; then source().resume() is called.
    PointsPanel(workbench::Workbench& bench, QUndoStack& undo, WindowCard& card, std::function<bool()> isSeen,
                QWidget* parent = nullptr);
    ~PointsPanel() override;

    PointsSource& source() { return *m_source; }
    /// For the place above; it works within this panel and what stands around it.
    PointsControls& controls() { return *m_controls; }
    PointPictures& pictures() { return *m_pictures; }
    SelectionBar& selectionBar() { return *m_selection; }
    PointActions& actions() { return *m_actions; }
    /// Why there is no picture; empty: there is one.
    QString sentence() const;
    /// What stands below the picture: recordings that were left out, and what the limits mean.
    QString note() const;

signals:
    void failed(const baseline::Error& error);
    void notify(const QString& sentence);
    void trainRequested();
    void windowRequested(const QString& recordingId, qint64 firstSample);
    /// Points came or went.
    void pointsChanged();

private:
    void connectControls();
    void connectPictures();
    QWidget* buildPicture();
    void fillRecordings();
    void follow();
    void showPoints();
    void showState();
    void showSelection();
    void open(std::size_t point);
    void save(bool onlyChosen);

    workbench::Workbench& m_bench;
    WindowCard& m_windowCard;
    PointsSource* m_source;
    PointActions* m_actions;
    PointsControls* m_controls;
    PointPictures* m_pictures;
    SelectionBar* m_selection;
    QStackedWidget* m_stack;
    widgets::EmptyState* m_noModel;
    widgets::EmptyState* m_noPoints;
    widgets::EmptyState* m_filtered;
    widgets::Card* m_card;
    QLabel* m_note;
    std::shared_ptr<const workbench::WindowPoints> m_drawn; ///< what the pictures show, or leave out
};

} // namespace baseline::explore
