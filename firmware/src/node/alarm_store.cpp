// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/alarm_store.h"

#include "node/flash_map.h"
#include "wire/checksum.h"

#include <string.h>

namespace baseline {

namespace {

/// As it stands in flash.
struct Record {
    uint32_t number;
    uint32_t bootId;
    uint32_t uptimeLow;
    uint32_t uptimeHigh;
    uint32_t streamId;
    uint32_t indexLow;
    uint32_t indexHigh;
    uint32_t modelHash;
    float score;
    float threshold;
    uint8_t head;
    uint8_t cluster;
    uint8_t topFeature;
    uint8_t spareByte;
    uint16_t missed;
    uint16_t spareHalf;
    uint32_t spare[3];
    uint32_t crc; ///< of all before it; written last
};

constexpr uint32_t recordBytes = sizeof(Record);
static_assert(recordBytes == 64 && flashPageBytes % recordBytes == 0, "a page holds whole records");

/// With less room than this at power-up, the other page is erased at once.
constexpr uint32_t enoughRoom = 16 * recordBytes;

constexpr uint64_t writeInterval = 60000000; ///< µs a record in the long run
constexpr uint64_t writesInARow = 8;

uint32_t crcOf(const Record& record)
{
    return crc32(Bytes(reinterpret_cast<const uint8_t*>(&record), offsetof(Record, crc)));
}

uint32_t otherPage(uint32_t page)
{
    return page == alarmAddress ? alarmAddress + flashPageBytes : alarmAddress;
}

/// Number 0: no record.
Record recordAt(Flash& flash, uint32_t address)
{
    Record record;
    memcpy(&record, flash.mapped(address), sizeof record);
    if (record.crc != crcOf(record))
        record.number = 0;
    return record;
}

KeptAlarm alarmOf(const Record& record)
{
    KeptAlarm alarm = {};
    alarm.number = record.number;
    alarm.bootId = record.bootId;
    alarm.uptimeMicros = static_cast<uint64_t>(record.uptimeHigh) << 32 | record.uptimeLow;
    alarm.streamId = record.streamId;
    alarm.firstIndex = static_cast<uint64_t>(record.indexHigh) << 32 | record.indexLow;
    alarm.modelHash = record.modelHash;
    alarm.score = record.score;
    alarm.threshold = record.threshold;
    alarm.head = record.head;
    alarm.cluster = record.cluster;
    alarm.topFeature = record.topFeature;
    alarm.missed = record.missed;
    return alarm;
}

Record recordOf(const KeptAlarm& alarm)
{
    Record record = {};
    record.number = alarm.number;
    record.bootId = alarm.bootId;
    record.uptimeLow = static_cast<uint32_t>(alarm.uptimeMicros);
    record.uptimeHigh = static_cast<uint32_t>(alarm.uptimeMicros >> 32);
    record.streamId = alarm.streamId;
    record.indexLow = static_cast<uint32_t>(alarm.firstIndex);
    record.indexHigh = static_cast<uint32_t>(alarm.firstIndex >> 32);
    record.modelHash = alarm.modelHash;
    record.score = alarm.score;
    record.threshold = alarm.threshold;
    record.head = alarm.head;
    record.cluster = alarm.cluster;
    record.topFeature = alarm.topFeature;
    record.missed = alarm.missed;
    record.crc = crcOf(record);
    return record;
}

} // namespace

AlarmStore::AlarmStore(Flash& flash)
    : m_flash(flash), m_page(alarmAddress), m_next(alarmAddress), m_newest(0), m_missed(0), m_spent(0)
{
}

bool AlarmStore::isErased(uint32_t address, uint32_t bytes) const
{
    const uint8_t* at = m_flash.mapped(address);
    for (uint32_t i = 0; i < bytes; ++i) {
        if (at[i] != 0xFF)
            return false;
    }
    return true;
}

/// A torn record leaves bits cleared: whatever is not erased is stepped over.
void AlarmStore::skipUsed()
{
    while (m_next < m_page + flashPageBytes && !isErased(m_next, recordBytes))
        m_next += recordBytes;
}

void AlarmStore::load()
{
    m_newest = 0;
    m_page = m_next = alarmAddress;
    for (uint32_t address = alarmAddress; address < alarmAddress + alarmBytes; address += recordBytes) {
        const uint32_t number = recordAt(m_flash, address).number;
        if (number > m_newest) {
            m_newest = number;
            m_page = address < alarmAddress + flashPageBytes ? alarmAddress : alarmAddress + flashPageBytes;
            m_next = address + recordBytes;
        }
    }
    skipUsed();
    // Should the flash refuse, keep() tries again.
    const uint32_t other = otherPage(m_page);
    if (m_page + flashPageBytes - m_next < enoughRoom && !isErased(other, flashPageBytes))
        m_flash.erasePage(other);
}

bool AlarmStore::makeRoom()
{
    skipUsed();
    if (m_next < m_page + flashPageBytes)
        return true;
    const uint32_t other = otherPage(m_page);
    if (!isErased(other, flashPageBytes) && !m_flash.erasePage(other))
        return false;
    m_page = m_next = other;
    return true;
}

bool AlarmStore::append(const KeptAlarm& alarm)
{
    if (!makeRoom())
        return false;
    const Record record = recordOf(alarm);
    const uint32_t address = m_next;
    m_next += recordBytes;
    return m_flash.program(address, Bytes(reinterpret_cast<const uint8_t*>(&record), sizeof record));
}

bool AlarmStore::mayWrite(uint64_t nowMicros)
{
    if (m_spent < nowMicros)
        m_spent = nowMicros;
    if (m_spent - nowMicros > (writesInARow - 1) * writeInterval)
        return false;
    m_spent += writeInterval;
    return true;
}

void AlarmStore::keep(const KeptAlarm& alarm, uint64_t nowMicros)
{
    KeptAlarm numbered = alarm;
    numbered.number = m_newest + 1;
    numbered.missed = m_missed;
    if (mayWrite(nowMicros) && append(numbered)) {
        m_newest = numbered.number;
        m_missed = 0;
    } else if (m_missed < 0xFFFF) {
        ++m_missed;
    }
}

void AlarmStore::read(uint32_t before, uint8_t count, Alarms& message) const
{
    const uint8_t most = count < maxAlarmsAMessage ? count : static_cast<uint8_t>(maxAlarmsAMessage);
    message.kept = 0;
    message.count = 0;
    uint32_t last = 0xFFFFFFFFU;
    // Backwards from the newest: within a page the numbers rise, and the other page is the older one. What a failed
    // erasure or another program left there does not get between.
    const uint32_t pages[] = {m_page, otherPage(m_page)};
    for (uint32_t page : pages) {
        for (uint32_t address = page + flashPageBytes; address > page; address -= recordBytes) {
            const Record record = recordAt(m_flash, address - recordBytes);
            if (record.number == 0 || record.number > m_newest || record.number >= last)
                continue;
            last = record.number;
            ++message.kept;
            if (message.count < most && (before == 0 || record.number < before))
                message.alarms[message.count++] = alarmOf(record);
        }
    }
}

} // namespace baseline
