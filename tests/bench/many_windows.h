// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace baseline::bench {

/// A project of 24 recordings of a simulated machine, 3.7 hours in all, which give 100,000 windows of 256 samples, and a
/// model of six of them; made by the first benchmark that needs it.
class ManyWindows {
public:
    static constexpr int recordings = 24;
    static constexpr int ofBaseline = 6;
    static constexpr std::size_t fewestWindows = 100'000;

    static const ManyWindows& instance();

    bool isGood() const { return m_good; }
    QString path() const { return m_folder.filePath(QStringLiteral("windows.baseline")); }
    QString modelId() const { return m_modelId; }
    /// Beside the baseline.
    QStringList others() const { return m_ids.mid(ofBaseline); }

private:
    ManyWindows();
    bool make();

    QTemporaryDir m_folder;
    QStringList m_ids;
    QString m_modelId;
    bool m_good;
};

} // namespace baseline::bench
