// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_page.h"
#include "core/workbench/workbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace baseline {

/// The Live page on a table of its own; connect() starts the virtual Nano and waits until it streams.
struct LiveDesk {
    explicit LiveDesk(QSize size)
    {
        page.resize(size);
        page.show();
    }

    void connect()
    {
        workbench::VirtualBoardOptions options;
        options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
        options.flashFile = folder.filePath(QStringLiteral("flash"));
        QSignalSpy opened(&bench.board(), &workbench::Board::connected);
        if (bench.connectVirtual(options))
            opened.wait(20'000);
    }

    template <typename Widget>
    Widget* find(const char* name) { return page.findChild<Widget*>(QLatin1String(name)); }

    QTemporaryDir folder;
    workbench::Workbench bench;
    live::LivePage page{bench};
};

} // namespace baseline
