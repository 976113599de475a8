// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <deque>
#include <mutex>
#include <optional>

namespace baseline::workbench {

/// Labels on their way from whoever sets them to the recorder, in order. Any thread.
class CaptureMarks {
public:
    /// Empty: no label from now on.
    void add(const QString& label)
    {
        const std::lock_guard lock(m_mutex);
        m_labels.push_back(label);
    }
    std::optional<QString> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_labels.empty())
            return std::nullopt;
        const QString label = m_labels.front();
        m_labels.pop_front();
        return label;
    }

private:
    std::mutex m_mutex;
    std::deque<QString> m_labels;
};

} // namespace baseline::workbench
