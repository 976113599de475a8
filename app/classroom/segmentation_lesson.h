// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_view.h"
#include "core/learn/colour_segments.h"
#include "core/workbench/background_job.h"

#include <QImage>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace baseline::widgets {
class Card;
}

namespace baseline::workbench {
class Workbench;
}

namespace baseline::classroom {

class PaletteView;
class WipeView;

/// A picture in k colours: k-means on the colours of its pixels, as RGB or as L*a*b*, before and after.
class SegmentationLesson final : public LessonView {
    Q_OBJECT
public:
    explicit SegmentationLesson(workbench::Workbench& bench, QWidget* parent = nullptr);

    /// Reads the file in a thread; failed() where it cannot be used, and the picture stays.
    void openFile(const QString& path);
    /// The picture in its colours, as PNG or what the name says; failed() where it cannot be written.
    bool saveResult(const QString& path);

    const QImage& picture() const { return m_picture; }
    /// None: not computed yet, or not possible.
    const std::optional<learn::ColourSegments>& segments() const { return m_segments; }
    bool isBusy() const { return m_job.isRunning() || m_opening.isRunning(); }
    WipeView& view() { return *m_view; }
    PaletteView& palette() { return *m_palette; }
    QString facts() const;

private:
    QWidget* buildPicture();
    QWidget* buildSide();
    void setPicture(const QImage& picture);
    void run();
    void take(Result<learn::ColourSegments> outcome);
    void showBusy();
    void choose();
    void save();

    WipeView* m_view;
    PaletteView* m_palette;
    QPushButton* m_open;
    QPushButton* m_draw;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QSlider* m_clusters;
    QLabel* m_k;
    QComboBox* m_space;
    QLabel* m_facts;
    QImage m_picture;
    std::optional<learn::ColourSegments> m_segments;
    std::uint64_t m_seed = 1;
    bool m_runAgain = false; ///< something was changed while the job ran
    workbench::BackgroundJob m_opening;
    workbench::BackgroundJob m_job; ///< last: they end before the widgets that they report to
};

} // namespace baseline::classroom
