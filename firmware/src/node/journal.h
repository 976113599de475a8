// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/board.h"

namespace baseline {

/// What the journal remembers. Each kind has one 32-bit value; the newest record counts.
enum class JournalKind : uint32_t {
    ActiveSlot = 1, ///< 0, 1 or builtInSlot; above, 24 bits of the built-in model under which it was chosen
};

/// Append-only memory in flash for small state that must survive a power cut at any moment: records of 16 bytes, each
/// with its own CRC and a rising number, in two halves that are erased in turn. A torn record is no record.
class Journal {
public:
    explicit Journal(Flash& flash);

    /// Reads the flash; call once at power-up.
    void load();

    /// The newest value of `kind`; false when there is none.
    bool latest(JournalKind kind, uint32_t& value) const;

    /// False when the flash refused; the value before then still counts after a restart.
    bool append(JournalKind kind, uint32_t value);

private:
    static constexpr uint32_t kindCount = 2;

    bool write(uint32_t kind, uint32_t value);

    Flash& m_flash;
    uint32_t m_sequence;         ///< of the newest record
    uint32_t m_nextAddress;      ///< where the next record goes
    uint32_t m_values[kindCount];
    bool m_known[kindCount];
};

} // namespace baseline
