// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/board.h"

namespace baseline {

/// The registers of the nRF52840's non-volatile memory controller, and the memory itself.
class NvmcRegisters {
public:
    virtual void setConfig(uint32_t mode) = 0;
    virtual void setPartialMillis(uint32_t millis) = 0;
    /// Begins to erase a part of the page; the processor stands still until it is done, for it runs from this flash.
    virtual void erasePartial(uint32_t page) = 0;
    virtual void writeWord(uint32_t address, uint32_t value) = 0;
    virtual bool isReady() = 0;
    virtual const uint8_t* mapped(uint32_t address) = 0;
    /// Lets other threads run.
    virtual void pause() = 0;

protected:
    ~NvmcRegisters() = default;
};

/// The node's flash. A page is erased in slices, because a whole erase would stop the processor for 85 ms, and the
/// accelerometer's FIFO holds no more than 33. Refuses whatever is not the node's: see flash_map.h.
class NvmcFlash final : public Flash {
public:
    explicit NvmcFlash(NvmcRegisters& registers);

    /// Until this says true, everything but reading is refused: the chip is the one of flash_map.h (`flashBytes`), and
    /// the application ends (`imageEnd`) below the node's pages.
    bool open(uint32_t flashBytes, uint32_t imageEnd);

    bool erasePage(uint32_t address) override;
    /// True only when the flash then holds the bytes.
    bool program(uint32_t address, Bytes bytes) override;
    const uint8_t* mapped(uint32_t address) override { return m_registers.mapped(address); }

private:
    bool isOurs(uint32_t address, size_t size) const;
    bool waitUntilReady();

    NvmcRegisters& m_registers;
    bool m_open;
};

} // namespace baseline
