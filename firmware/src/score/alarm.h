// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/image_format.h"
#include "score/scorer.h"

namespace baseline {

/// The K-of-L alarm over window verdicts, with hold. A window without data leaves the state as it is.
class AlarmLogic {
public:
    /// Without a model nothing raises it: one anomaly of the last none.
    AlarmLogic() : m_section{1, 0, 0}, m_history(0), m_quiet(0), m_on(false) {}

    /// Starts afresh with the logic of a model.
    void start(const AlarmSection& section)
    {
        m_section = section;
        m_history = 0;
        m_quiet = 0;
        m_on = false;
    }

    /// Takes the next window's verdict; returns whether the alarm is on now.
    bool add(Verdict verdict);

    bool isOn() const { return m_on; }

private:
    AlarmSection m_section;
    uint32_t m_history; ///< the newest verdict in bit 0, 1 = anomaly
    uint32_t m_quiet;   ///< windows since the condition last held
    bool m_on;
};

} // namespace baseline
