// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QString>
#include <QTemporaryDir>

namespace baseline::bench {

/// An hour of 8 channels at 20 kHz in a project file, 1.15 GB; made by the first benchmark that needs it.
class LongProject {
public:
    static constexpr int channels = 8;
    static constexpr double rate = 20'000.0;
    static constexpr SampleIndex second = 20'000;
    static constexpr SampleIndex hour = 3600 * second;

    static const LongProject& instance();

    bool isGood() const { return m_good; }
    QString path() const { return m_folder.filePath(QStringLiteral("hour.baseline")); }

private:
    LongProject();
    bool make() const;

    QTemporaryDir m_folder;
    bool m_good;
};

} // namespace baseline::bench
