// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace baseline::workbench {
class Workbench;
}

namespace baseline::classroom {

class LessonView;

/// A lesson by the name of its card, resources/lessons/<language>/<id>.md.
struct LessonEntry {
    QString id;
    std::function<LessonView*(workbench::Workbench& bench, QWidget* parent)> make;
};

/// In the order of the course.
std::vector<LessonEntry> lessonEntries();

} // namespace baseline::classroom
