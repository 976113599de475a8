// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

namespace baseline::workbench {

/// What the virtual Nano begins with.
struct VirtualBoardOptions {
    QString state = QStringLiteral("normal"); ///< of the simulated machine; not used with a replay
    QString replay;           ///< file or folder that takes the simulator's place; empty: simulate
    std::optional<Hertz> rate; ///< nominal; none: the board's default
    std::optional<std::uint32_t> rangeG;
    std::uint64_t seed = 1;
    double speed = 1.0; ///< device seconds a second; 1 when emulated
    /// A board's firmware on an emulated Cortex-M4F behind its bootloader, instead of the node on this computer.
    bool emulated = false;
    /// Keeps the board's models between starts. Empty: virtual-nano.flash in the program's data folder, or
    /// emulated-nano.flash.
    QString flashFile;
    QStringList more; ///< further arguments, as virtual-nano understands them
    QString program;  ///< empty: virtual-nano beside this program, else on PATH
};

/// The board without a board: a virtual-nano process that belongs to this object and ends with it, or with the program.
/// Lives in one thread, which needs an event loop for the signals; start() and the commands wait without one.
class VirtualBoard final : public QObject {
    Q_OBJECT
public:
    explicit VirtualBoard(QObject* parent = nullptr);
    ~VirtualBoard() override;

    /// Waits up to 5 s. Ends what ran before. Returns the port for Board::connectTo. Errors: NotFound (subject
    /// "virtual-nano": the program is not there), InvalidArgument (subject "virtual-nano": it refused its arguments),
    /// BoardTimeout (subject "virtual-nano": no port in 5 s), FileNotWritable (the data folder cannot be made).
    Result<QString> start(const VirtualBoardOptions& options = {});
    /// Waits until it has ended. Harmless when nothing runs. ended() is not emitted.
    void stop();

    bool isRunning() const;
    bool isEmulated() const { return m_emulated; }
    QString port() const { return m_port; }
    /// Of the process, for measurements; 0: none runs.
    qint64 processId() const { return m_process.processId(); }

    /// What can be changed while it runs. They wait for the answer, milliseconds as a rule and 5 s at most. Errors:
    /// InvalidArgument (subject = the command, detail = its sentence), NotFound (subject "virtual-nano": nothing runs),
    /// BoardTimeout.
    Status setState(const QString& name);
    Status setReplay(const QString& path);
    Status setSpeed(double speed);
    Status setDrop(double share);
    Status unplug(Seconds time);
    /// Any line that virtual-nano understands.
    Status command(const QString& line);

    /// The names for setState, as the simulator has them.
    static QStringList stateNames();
    /// Empty when there is none.
    static QString findProgram();
    /// Whether the emulator and firmware for it are here. Looks at the disk.
    static bool canEmulate();

signals:
    /// Also when it was unplugged and comes back under another name.
    void started(const QString& port);
    /// The process has ended by itself; `reason` is what it said last, for the log.
    void ended(const QString& reason);

private:
    void sortLines();
    void noteEnd();
    QString takeComplaint();

    QProcess m_process;
    QString m_port;
    QStringList m_answers;   ///< lines that are no port
    bool m_emulated = false; ///< what was started last
    bool m_starting = false; ///< or stopping: no signals
};

} // namespace baseline::workbench
