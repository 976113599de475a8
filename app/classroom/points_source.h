// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/lesson_points.h"

#include <QComboBox>

namespace baseline::classroom {

/// Where the points of a lesson come from: made up, the live vibration, or a table that it asks for. What cannot be had
/// leaves the source as it was.
class PointsSource final : public QComboBox {
    Q_OBJECT
public:
    enum Source { MadeUp, Live, Table };

    /// `madeUp`: the words for the first one; `columns` and `most` rows of a table are taken.
    PointsSource(const QString& madeUp, std::size_t columns, std::size_t most, QWidget* parent);

    Source source() const { return m_source; }
    /// False, and failed(), where the file cannot be used.
    bool openTable(const QString& path);

signals:
    /// MadeUp or Live; the points are for the lesson to make.
    void chosen(baseline::classroom::PointsSource::Source source);
    void tableOpened(const baseline::workbench::LessonPoints& points);
    void failed(const baseline::Error& error);

private:
    void choose(int source);
    void settle(Source source);

    const std::size_t m_columns;
    const std::size_t m_most;
    Source m_source = MadeUp;
};

} // namespace baseline::classroom
