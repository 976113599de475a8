// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/firmware_image.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace baseline::device {

namespace {

/// RAM of the nRF52840; the emulated board keeps to it.
constexpr std::uint32_t ramBegin = 0x20000000;
constexpr std::uint32_t ramEnd = 0x20040000;

struct Place {
    BoardKind board;
    std::uint32_t chipBase; ///< chip address 0 as the core sees it
};
constexpr std::array places{Place{BoardKind::Nano33BleSense, 0}, Place{BoardKind::Mps2An386, 0x21000000}};

std::uint32_t wordAt(std::span<const std::uint8_t> image, std::size_t at)
{
    return static_cast<std::uint32_t>(image[at]) | static_cast<std::uint32_t>(image[at + 1]) << 8
           | static_cast<std::uint32_t>(image[at + 2]) << 16 | static_cast<std::uint32_t>(image[at + 3]) << 24;
}

Error invalid(const char* what)
{
    return Error{Error::Code::FirmwareInvalid, what, what, 0.0};
}

bool begins(std::span<const std::uint8_t> image, std::string_view text)
{
    return image.size() >= text.size() && std::equal(text.begin(), text.end(), image.begin(), [](char a, std::uint8_t b) {
               return static_cast<std::uint8_t>(a) == b;
           });
}

/// A record of Intel HEX: a colon and hexadecimal digits, of which the shortest has ten.
bool beginsWithHexRecord(std::span<const std::uint8_t> image)
{
    constexpr std::size_t shortestRecord = 11;
    return begins(image, ":") && image.size() >= shortestRecord
           && std::all_of(image.begin() + 1, image.begin() + shortestRecord,
                          [](std::uint8_t letter) { return std::isxdigit(letter) != 0; });
}

} // namespace

Result<BoardKind> checkFirmware(std::span<const std::uint8_t> image)
{
    if (begins(image, "\x7f" "ELF"))
        return invalid("it is an ELF file, the .bin beside it is what can be flashed");
    if (beginsWithHexRecord(image))
        return invalid("it is an Intel HEX file, the .bin beside it is what can be flashed");
    if (begins(image, "BLM1"))
        return invalid("it is a model, which is deployed, not flashed");
    if (image.size() < 8)
        return invalid("it is shorter than two words");
    if (image.size() > maxFirmwareBytes)
        return Error{Error::Code::FirmwareTooLarge, "it reaches into the node's pages", {},
                     static_cast<double>(image.size())};
    const std::uint32_t stack = wordAt(image, 0);
    if (stack <= ramBegin || stack > ramEnd || stack % 4 != 0)
        return invalid("its first word is no place for a stack");
    const std::uint32_t entry = wordAt(image, 4);
    for (const Place& place : places) {
        const std::uint32_t begin = place.chipBase + applicationAddress;
        // The lowest bit says that the code is Thumb code, as all code of this core is.
        if (entry % 2 == 1 && entry > begin && entry - begin < image.size())
            return place.board;
    }
    return invalid("its second word does not lead into it");
}

} // namespace baseline::device
