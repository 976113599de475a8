// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

#include <QWidget>

namespace baseline::classroom {

class KMeansLesson;

/// Lessons on the studio's own algorithms and the class's own signal.
class ClassroomPage final : public QWidget {
    Q_OBJECT
public:
    explicit ClassroomPage(workbench::Workbench& bench, QWidget* parent = nullptr);

    KMeansLesson& kmeans() { return *m_kmeans; }

signals:
    void failed(const baseline::Error& error);
    void deployRequested();

private:
    KMeansLesson* m_kmeans;
};

} // namespace baseline::classroom
