// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

namespace baseline::classroom {

/// What a lesson lets people do, beside its card. A lesson is a class derived from this one, with a constructor
/// (workbench::Workbench&, QWidget* parent) and a line in lesson_list.cpp; the page builds it when it is first opened.
class LessonView : public QWidget {
    Q_OBJECT
public:
    explicit LessonView(QWidget* parent = nullptr) : QWidget(parent) {}

signals:
    void failed(const baseline::Error& error);
    /// The model at hand is the lesson's now, and is to be put on a board.
    void deployRequested();
};

} // namespace baseline::classroom
