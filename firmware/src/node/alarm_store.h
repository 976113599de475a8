// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/board.h"

namespace baseline {

/// The board's last alarms, in two flash pages that are erased in turn: 64 records of 64 bytes a page, each with its own
/// CRC and a rising number, so that a torn record is no record. The last 48 that were written survive whatever is erased,
/// and wherever power fails.
class AlarmStore {
public:
    explicit AlarmStore(Flash& flash);

    /// Reads the flash; call once at power-up. When the page being written is nearly full, the other one is erased here,
    /// where an erasure's 85 ms cost no samples.
    void load();

    /// Appends an alarm; its number and its count of missed ones are filled in. To spare the flash, no more than 8 in
    /// a row and then one a minute are written: an alarm that flaps for ever erases each page once in two hours. One that
    /// is not written, or that the flash refuses, counts as missed in the next.
    void keep(const KeptAlarm& alarm, uint64_t nowMicros);

    /// Fills in kept, count and alarms: those with numbers below `before` (0: the newest), newest first.
    void read(uint32_t before, uint8_t count, Alarms& message) const;

    /// The number of the newest kept alarm; 0: none.
    uint32_t newest() const { return m_newest; }

private:
    bool isErased(uint32_t address, uint32_t bytes) const;
    void skipUsed();
    bool makeRoom();
    bool append(const KeptAlarm& alarm);
    bool mayWrite(uint64_t nowMicros);

    Flash& m_flash;
    uint32_t m_page;   ///< address of the page being written
    uint32_t m_next;   ///< address in it where the next record goes; its end: the page is full
    uint32_t m_newest;
    uint16_t m_missed; ///< since the newest
    uint64_t m_spent;  ///< the time up to which the allowance of writes is used, µs
};

} // namespace baseline
