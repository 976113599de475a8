// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/classroom/lesson_desk.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QStandardPaths>

namespace baseline {

inline constexpr int patience = 20'000; // ms: a board is started and streams, on a busy machine

/// A lesson beside a running board, the virtual Nano.
template <typename Lesson>
struct LiveDesk : LessonDesk<Lesson> {
    explicit LiveDesk(const QString& id) : LessonDesk<Lesson>(id)
    {
        // In the studio the Live page starts the stream.
        QObject::connect(&this->bench.board(), &workbench::Board::connected, &this->bench.board(),
                         &workbench::Board::startStream);
    }
    bool connectBoard()
    {
        workbench::VirtualBoardOptions options;
        options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
        options.flashFile = this->folder.filePath(QStringLiteral("flash"));
        QSignalSpy opened(&this->bench.board(), &workbench::Board::connected);
        return this->bench.connectVirtual(options) && (opened.size() > 0 || opened.wait(patience));
    }
    void setState(const QString& name) { QVERIFY(this->bench.virtualBoard().setState(name)); }
    /// By keys, as the second of a lesson's sources.
    void chooseLive() { this->key(this->lesson().template findChild<QComboBox*>(), Qt::Key_Down); }
    /// The signal goes on for so many of the studio's pictures of it, 60 a second.
    bool signalGoesOn(std::uint64_t pictures = 40)
    {
        const auto number = this->bench.analyser().latest()->number;
        return QTest::qWaitFor([&] { return this->bench.analyser().latest()->number > number + pictures; }, patience);
    }
};

} // namespace baseline
