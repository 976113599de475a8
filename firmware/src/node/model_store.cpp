// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/model_store.h"

#include "node/flash_map.h"
#include "wire/checksum.h"

#include <string.h>

namespace baseline {

namespace {

constexpr uint32_t slotMagic = 0x544F4C53U; ///< "SLOT"
constexpr uint32_t imageOffset = 64;

/// At the start of a slot. The magic word is programmed last: without it the slot is empty.
struct SlotHeader {
    uint32_t imageBytes;
    uint32_t sequence;
    uint32_t builtInHashLow; ///< of the firmware that wrote the slot
    uint32_t builtInHashHigh;
    uint32_t crc; ///< of the words above
    uint32_t magic;
};

uint32_t crcOf(const SlotHeader& header)
{
    return crc32(Bytes(reinterpret_cast<const uint8_t*>(&header), offsetof(SlotHeader, crc)));
}

bool readHeader(Flash& flash, uint8_t slot, SlotHeader& header)
{
    memcpy(&header, flash.mapped(slotAddress(slot)), sizeof header);
    return header.magic == slotMagic && header.crc == crcOf(header) && header.imageBytes <= maxModelBytes;
}

} // namespace

ModelStore::ModelStore(Flash& flash, Bytes builtIn)
    : m_flash(flash), m_builtIn(builtIn), m_builtInHash(0), m_journal(flash), m_active(), m_activeSlot(noSlot),
      m_writingSlot(noSlot), m_writingBytes(0), m_written(0)
{
}

Bytes ModelStore::image(uint8_t slot) const
{
    const uint8_t wanted = slot == noSlot ? m_activeSlot : slot;
    if (wanted == builtInSlot)
        return m_builtIn;
    SlotHeader header;
    if (wanted >= slotCount || !readHeader(m_flash, wanted, header))
        return Bytes();
    return Bytes(m_flash.mapped(slotAddress(wanted) + imageOffset), header.imageBytes);
}

bool ModelStore::readSlot(uint8_t slot, ModelView& view) const
{
    const Bytes bytes = image(slot);
    return bytes.size > 0 && readModel(bytes, view) == ImageFault::None;
}

uint32_t ModelStore::slotSequence(uint8_t slot) const
{
    SlotHeader header;
    return readHeader(m_flash, slot, header) ? header.sequence : 0;
}

bool ModelStore::writtenUnderThisFirmware(uint8_t slot) const
{
    SlotHeader header;
    if (!readHeader(m_flash, slot, header))
        return false;
    return (static_cast<uint64_t>(header.builtInHashHigh) << 32 | header.builtInHashLow) == m_builtInHash;
}

bool ModelStore::run(uint8_t slot)
{
    // Read in place rather than copied: a view is half a kilobyte of a small stack.
    if (readSlot(slot, m_active)) {
        m_activeSlot = slot;
        return true;
    }
    // The model that ran still stands where it stood.
    if (m_activeSlot != noSlot && !readSlot(m_activeSlot, m_active))
        m_activeSlot = noSlot;
    return false;
}

uint8_t ModelStore::newestSlot() const
{
    return slotSequence(1) > slotSequence(0) ? 1 : 0;
}

uint32_t ModelStore::choiceOf(uint8_t slot) const
{
    return static_cast<uint32_t>(m_builtInHash) << 8 | slot;
}

void ModelStore::load()
{
    m_activeSlot = noSlot;
    ModelView view;
    m_builtInHash = m_builtIn.size > 0 && readModel(m_builtIn, view) == ImageFault::None ? view.hash : 0;
    m_journal.load();
    uint32_t choice = 0;
    const bool chosen = m_journal.latest(JournalKind::ActiveSlot, choice);
    const uint8_t named = static_cast<uint8_t>(choice);
    // A choice made under this firmware lasts, even of a model that another firmware's host had written.
    if (chosen && choice == choiceOf(named) && run(named))
        return;
    const uint8_t newest = newestSlot();
    const uint8_t order[] = {newest, static_cast<uint8_t>(1 - newest)};
    for (uint8_t slot : order) {
        if (writtenUnderThisFirmware(slot) && run(slot))
            return;
    }
    run(builtInSlot);
}

uint8_t ModelStore::previousSlot() const
{
    ModelView view;
    const uint8_t newest = newestSlot();
    const uint8_t order[] = {newest, static_cast<uint8_t>(1 - newest), builtInSlot};
    for (uint8_t slot : order) {
        if (slot != m_activeSlot && slot != m_writingSlot && readSlot(slot, view))
            return slot;
    }
    return noSlot;
}

ModelIdentity ModelStore::identity(uint8_t slot) const
{
    ModelIdentity result = {};
    result.slot = noSlot;
    ModelView view;
    if (slot == noSlot || !readSlot(slot, view))
        return result;
    result.slot = slot;
    result.bytes = static_cast<uint32_t>(view.image.size);
    result.hash = view.hash;
    memcpy(result.name, view.identity->name, sizeof result.name);
    return result;
}

uint8_t ModelStore::slotToWrite() const
{
    if (m_activeSlot < slotCount)
        return static_cast<uint8_t>(1 - m_activeSlot);
    return static_cast<uint8_t>(1 - newestSlot());
}

ReplyCode ModelStore::begin(uint32_t totalBytes)
{
    m_writingSlot = noSlot;
    if (totalBytes > maxModelBytes)
        return ReplyCode::TooLarge;
    if (totalBytes < sizeof(ImageHeader) || totalBytes % 4 != 0)
        return ReplyCode::OutOfRange;
    const uint8_t slot = slotToWrite();
    // The page with the header goes first: from then on the slot is empty, never half a model.
    const uint32_t pages = (imageOffset + totalBytes + flashPageBytes - 1) / flashPageBytes;
    for (uint32_t page = 0; page < pages; ++page) {
        if (!m_flash.erasePage(slotAddress(slot) + page * flashPageBytes))
            return ReplyCode::FlashFailed;
    }
    m_writingSlot = slot;
    m_writingBytes = totalBytes;
    m_written = 0;
    return ReplyCode::Ok;
}

ReplyCode ModelStore::chunk(uint32_t offset, Bytes data)
{
    if (m_writingSlot == noSlot || offset != m_written)
        return ReplyCode::WrongOrder;
    if (data.size == 0 || data.size % 4 != 0 || data.size > m_writingBytes - m_written)
        return ReplyCode::OutOfRange;
    if (!m_flash.program(slotAddress(m_writingSlot) + imageOffset + offset, data))
        return ReplyCode::FlashFailed;
    m_written += static_cast<uint32_t>(data.size);
    return ReplyCode::Ok;
}

ReplyCode ModelStore::check(ModelView& candidate, ImageFault& fault) const
{
    fault = ImageFault::None;
    if (m_writingSlot == noSlot || m_written != m_writingBytes)
        return ReplyCode::WrongOrder;
    fault = readModel(Bytes(m_flash.mapped(slotAddress(m_writingSlot) + imageOffset), m_writingBytes), candidate);
    if (fault == ImageFault::None && candidate.image.size != m_writingBytes)
        fault = ImageFault::Truncated;
    return fault == ImageFault::None ? ReplyCode::Ok : ReplyCode::BadModel;
}

ReplyCode ModelStore::writeHeader()
{
    const uint32_t a = slotSequence(0);
    const uint32_t b = slotSequence(1);
    SlotHeader header = {m_writingBytes,
                         (a > b ? a : b) + 1,
                         static_cast<uint32_t>(m_builtInHash),
                         static_cast<uint32_t>(m_builtInHash >> 32),
                         0,
                         slotMagic};
    header.crc = crcOf(header);
    const uint8_t* bytes = reinterpret_cast<const uint8_t*>(&header);
    const uint32_t address = slotAddress(m_writingSlot);
    const size_t magicAt = offsetof(SlotHeader, magic);
    const bool written = m_flash.program(address, Bytes(bytes, magicAt))
                         && m_flash.program(address + static_cast<uint32_t>(magicAt), Bytes(bytes + magicAt, 4));
    return written ? ReplyCode::Ok : ReplyCode::FlashFailed;
}

ReplyCode ModelStore::commit()
{
    ModelView candidate;
    ImageFault fault;
    ReplyCode code = check(candidate, fault);
    if (code != ReplyCode::Ok)
        return code;
    const uint8_t slot = m_writingSlot;
    code = writeHeader();
    m_writingSlot = noSlot;
    if (code != ReplyCode::Ok || !m_journal.append(JournalKind::ActiveSlot, choiceOf(slot))) {
        // A whole header that the journal does not name could run after a restart: the slot is emptied again.
        m_flash.erasePage(slotAddress(slot));
        return ReplyCode::FlashFailed;
    }
    return run(slot) ? ReplyCode::Ok : ReplyCode::FlashFailed;
}

ReplyCode ModelStore::rollback()
{
    return choose(previousSlot());
}

ReplyCode ModelStore::runModel(uint64_t hash)
{
    const uint8_t slots[] = {0, 1, builtInSlot};
    for (uint8_t slot : slots) {
        if (slot != m_writingSlot && identity(slot).slot == slot && identity(slot).hash == hash)
            return choose(slot);
    }
    return ReplyCode::NoModel;
}

ReplyCode ModelStore::choose(uint8_t slot)
{
    if (slot == noSlot)
        return ReplyCode::NoModel;
    if (!m_journal.append(JournalKind::ActiveSlot, choiceOf(slot)))
        return ReplyCode::FlashFailed;
    return run(slot) ? ReplyCode::Ok : ReplyCode::FlashFailed;
}

ReplyCode ModelStore::erase(uint8_t slot)
{
    if (slot >= slotCount)
        return ReplyCode::OutOfRange;
    if (slot == m_writingSlot)
        m_writingSlot = noSlot;
    const bool erased = m_flash.erasePage(slotAddress(slot));
    // What runs now is what a restart would run; a model that the flash did not let go of is still there.
    if (slot == m_activeSlot && !run(slot))
        load();
    return erased ? ReplyCode::Ok : ReplyCode::FlashFailed;
}

} // namespace baseline
