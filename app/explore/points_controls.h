// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explore/point_groups.h"
#include "app/explore/point_pictures.h"
#include "core/project/recordings.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QHBoxLayout;
class QMenu;
class QProgressBar;
class QPushButton;

namespace baseline::explore {

/// The line above the pictures: which of them, what colours mean, which windows, and the lasso.
class PointsControls final : public QWidget {
    Q_OBJECT
public:
    /// Its actions, with their keys, work within `scope`, to which they are added.
    explicit PointsControls(QWidget& scope, QWidget* parent = nullptr);

    PointPictures::Picture picture() const;
    ColourBy colourBy() const;
    PointFilter filter() const;
    void showAll();
    bool isLasso() const;
    void setLasso(bool on);
    /// A model without clusters has no colours for them.
    void setHasClusters(bool hasClusters);
    void setHasPoints(bool hasPoints);
    /// Those that can be looked at beside the baseline, which are ticked.
    void setRecordings(const std::vector<project::RecordingSummary>& rows, const QStringList& chosen);
    void setWorking(bool isWorking);
    void setProgress(double fraction);

signals:
    void pictureChanged();
    void colouringChanged();
    void filterChanged();
    void lassoChanged(bool on);
    void recordingsChosen(const QStringList& ids);
    void saveRequested();
    void cancelRequested();

private:
    void addPictureButton(QHBoxLayout& line, PointPictures::Picture picture, const QString& text, const QString& tip,
                          const QKeySequence& keys);
    void addChoices(QHBoxLayout& line);
    void addActions(QHBoxLayout& line);
    void readRecordings();

    QWidget& m_scope;
    QPushButton* m_pictures[2] = {nullptr, nullptr};
    QComboBox* m_colour;
    QComboBox* m_filter;
    QPushButton* m_recordings;
    QMenu* m_recordingMenu;
    QPushButton* m_lasso;
    QPushButton* m_save;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    bool m_isWithoutClusters = false; ///< labels then stand in for them
};

} // namespace baseline::explore
