// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/model_view.h"
#include "node/board.h"
#include "node/journal.h"

namespace baseline {

/// The models of a board: two flash slots and the one that was compiled in. A new model is written beside the running
/// one and switched in only when it is whole and good; power may fail between any two flash operations.
class ModelStore {
public:
    /// `builtIn` may be empty; it must be 4-byte aligned and live for ever.
    ModelStore(Flash& flash, Bytes builtIn);

    /// Chooses the model to run at power-up: the one that the journal names, if it is good and was chosen under this
    /// very firmware; else the newest good slot that was written under it; else the built-in one.
    void load();

    /// The running model, or null.
    const ModelView* active() const { return m_activeSlot == noSlot ? nullptr : &m_active; }
    uint8_t activeSlot() const { return m_activeSlot; }
    /// What rollback() would run; noSlot: nothing.
    uint8_t previousSlot() const;
    ModelIdentity identity(uint8_t slot) const;
    /// The image in `slot` (noSlot: of the running model); empty when there is none.
    Bytes image(uint8_t slot) const;

    ReplyCode begin(uint32_t totalBytes);
    ReplyCode chunk(uint32_t offset, Bytes data);
    /// Checks what was written and hands it out for a last look, without switching.
    ReplyCode check(ModelView& candidate, ImageFault& fault) const;
    /// Switches to the checked model.
    ReplyCode commit();
    ReplyCode rollback();
    /// Switches to the model with this hash, wherever it is. NoModel: it is not on the board.
    ReplyCode runModel(uint64_t hash);
    /// Empties a slot. If its model ran, what a restart would choose runs then.
    ReplyCode erase(uint8_t slot);

    uint8_t writingSlot() const { return m_writingSlot; }

private:
    bool readSlot(uint8_t slot, ModelView& view) const;
    uint32_t slotSequence(uint8_t slot) const;
    bool writtenUnderThisFirmware(uint8_t slot) const;
    uint8_t slotToWrite() const;
    uint8_t newestSlot() const;
    uint32_t choiceOf(uint8_t slot) const;
    bool run(uint8_t slot);
    ReplyCode choose(uint8_t slot);
    ReplyCode writeHeader();

    Flash& m_flash;
    Bytes m_builtIn;
    uint64_t m_builtInHash;
    Journal m_journal;
    ModelView m_active;
    uint8_t m_activeSlot;
    uint8_t m_writingSlot; ///< noSlot: nothing is being written
    uint32_t m_writingBytes;
    uint32_t m_written;
};

} // namespace baseline
