// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/journal.h"

#include "node/flash_map.h"
#include "wire/checksum.h"

#include <string.h>

namespace baseline {

namespace {

struct Record {
    uint32_t kind;
    uint32_t sequence;
    uint32_t value;
    uint32_t crc;
};

constexpr uint32_t halfBytes = journalBytes / 2;

uint32_t crcOf(const Record& record)
{
    return crc32(Bytes(reinterpret_cast<const uint8_t*>(&record), offsetof(Record, crc)));
}

bool isErased(const Record& record)
{
    return (record.kind & record.sequence & record.value & record.crc) == 0xFFFFFFFFU;
}

} // namespace

Journal::Journal(Flash& flash) : m_flash(flash), m_sequence(0), m_nextAddress(journalAddress), m_values(), m_known() {}

void Journal::load()
{
    // The newest of each kind counts by itself: when power failed between the copies of a switch, the halves tell
    // different kinds. Kinds of a later firmware are not understood, but their numbers are taken.
    uint32_t newest[kindCount] = {};
    for (uint32_t address = journalAddress; address < journalAddress + journalBytes; address += sizeof(Record)) {
        Record record;
        memcpy(&record, m_flash.mapped(address), sizeof record);
        if (isErased(record) || record.crc != crcOf(record))
            continue;
        if (record.sequence > m_sequence) {
            m_sequence = record.sequence;
            m_nextAddress = address + sizeof record;
        }
        if (record.kind < kindCount && record.sequence > newest[record.kind]) {
            newest[record.kind] = record.sequence;
            m_values[record.kind] = record.value;
            m_known[record.kind] = true;
        }
    }
}

bool Journal::latest(JournalKind kind, uint32_t& value) const
{
    const uint32_t index = static_cast<uint32_t>(kind);
    if (!m_known[index])
        return false;
    value = m_values[index];
    return true;
}

bool Journal::write(uint32_t kind, uint32_t value)
{
    Record record = {kind, m_sequence + 1, value, 0};
    record.crc = crcOf(record);
    const uint32_t address = m_nextAddress;
    m_nextAddress += sizeof record;
    if (!m_flash.program(address, Bytes(reinterpret_cast<const uint8_t*>(&record), sizeof record)))
        return false;
    ++m_sequence;
    return true;
}

bool Journal::append(JournalKind kind, uint32_t value)
{
    const uint32_t index = static_cast<uint32_t>(kind);
    const uint32_t halfEnd = m_nextAddress <= journalAddress + halfBytes ? journalAddress + halfBytes
                                                                         : journalAddress + journalBytes;
    // A torn record leaves bits cleared: step over whatever is not erased.
    Record there;
    memset(&there, 0, sizeof there);
    while (m_nextAddress < halfEnd) {
        memcpy(&there, m_flash.mapped(m_nextAddress), sizeof there);
        if (isErased(there))
            break;
        m_nextAddress += sizeof there;
    }
    if (m_nextAddress >= halfEnd) {
        // The other half is erased only now: until the copies below stand, the full half still tells the state.
        m_nextAddress = halfEnd == journalAddress + halfBytes ? halfEnd : journalAddress;
        for (uint32_t page = 0; page < halfBytes; page += flashPageBytes) {
            if (!m_flash.erasePage(m_nextAddress + page))
                return false;
        }
        for (uint32_t other = 0; other < kindCount; ++other) {
            if (other != index && m_known[other] && !write(other, m_values[other]))
                return false;
        }
    }
    if (!write(index, value))
        return false;
    m_values[index] = value;
    m_known[index] = true;
    return true;
}

} // namespace baseline
