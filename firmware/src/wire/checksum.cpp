// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/checksum.h"

namespace baseline {

namespace {

// Half-byte tables: 32 and 64 bytes of flash instead of 512 and 1024, at two look-ups a byte.
const uint16_t crc16Table[16] = {0x0000, 0x1021, 0x2042, 0x3063, 0x4084, 0x50A5, 0x60C6, 0x70E7,
                                 0x8108, 0x9129, 0xA14A, 0xB16B, 0xC18C, 0xD1AD, 0xE1CE, 0xF1EF};

const uint32_t crc32Table[16] = {0x00000000, 0x1DB71064, 0x3B6E20C8, 0x26D930AC, 0x76DC4190, 0x6B6B51F4,
                                 0x4DB26158, 0x5005713C, 0xEDB88320, 0xF00F9344, 0xD6D6A3E8, 0xCB61B38C,
                                 0x9B64C2B0, 0x86D3D2D4, 0xA00AE278, 0xBDBDF21C};

} // namespace

uint16_t crc16(Bytes bytes)
{
    uint16_t crc = 0xFFFF;
    for (uint8_t byte : bytes) {
        crc = static_cast<uint16_t>((crc << 4) ^ crc16Table[((crc >> 12) ^ (byte >> 4)) & 0xF]);
        crc = static_cast<uint16_t>((crc << 4) ^ crc16Table[((crc >> 12) ^ byte) & 0xF]);
    }
    return crc;
}

uint32_t crc32(Bytes bytes, uint32_t previous)
{
    uint32_t crc = ~previous;
    for (uint8_t byte : bytes) {
        crc = (crc >> 4) ^ crc32Table[(crc ^ byte) & 0xF];
        crc = (crc >> 4) ^ crc32Table[(crc ^ static_cast<uint32_t>(byte >> 4)) & 0xF];
    }
    return ~crc;
}

uint64_t contentHash(Bytes bytes, uint64_t previous)
{
    uint64_t hash = previous;
    for (uint8_t byte : bytes) {
        hash ^= byte;
        hash *= 0x100000001B3ULL;
    }
    return hash;
}

} // namespace baseline
