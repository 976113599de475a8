// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nvmc_flash.h"
#include "usb_link.h"
#include "wire/protocol.h"

namespace baseline {

/// What only the mbed core and the nRF52840 itself can do: mbed_board.cpp, and nothing else, would be written anew for
/// Arduino's core on Zephyr.
namespace mbed_board {

/// Since power-up, 64 bits. Any thread.
uint64_t micros();

NvmcRegisters& flashRegisters();
UsbPort& usbPort();

/// The chip's flash, bytes.
uint32_t flashBytes();
/// Where this very application ends in flash.
uint32_t imageEnd();

/// Switches to the crystal if it does not run: without it the clock may be off by per cents. It takes half a
/// millisecond; the USB driver stops it when the cable is pulled, so ask again now and then.
void keepCrystalRunning();

/// Starts the thread that samples: `turn` every few milliseconds, before all other work. Once.
void startSampling(void (*turn)());

/// The first eight bytes are the number that the USB port shows in hexadecimal digits.
void serialNumber(uint8_t (&serial)[16]);
/// Noise of the chip.
uint32_t randomWord();
/// Free heap, bytes; 0: unknown.
uint32_t freeHeap();
/// Of the chip; unknownTemperature if it does not say.
int16_t centiCelsius();

void restart(RebootTarget target);

} // namespace mbed_board

} // namespace baseline
