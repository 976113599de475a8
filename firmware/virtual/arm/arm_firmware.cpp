// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/arm/arm_firmware.h"

#include "core/device/firmware_image.h"
#include "firmware/src/node/flash_map.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include <unistd.h>

namespace baseline::virtual_nano {

namespace {

namespace fs = std::filesystem;

constexpr std::uint8_t erased = 0xFF;

std::string findProgram(const std::string& name)
{
    const char* path = std::getenv("PATH");
    std::istringstream folders(path != nullptr ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');) {
        const std::string program = (fs::path(folder) / name).string();
        if (::access(program.c_str(), X_OK) == 0 && fs::is_regular_file(program))
            return program;
    }
    return {};
}

/// Programs and what belongs to them stand side by side, in a build as installed.
fs::path firmwareFolder()
{
    std::error_code fault;
    const fs::path program = fs::read_symlink("/proc/self/exe", fault);
    return program.parent_path().parent_path() / "share" / "baseline-studio" / "mps2_an386";
}

Error fault(Error::Code code, std::string detail, const std::string& subject)
{
    return Error{code, std::move(detail), subject, 0.0};
}

Result<std::vector<std::uint8_t>> readImage(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::vector<std::uint8_t> image;
    // A byte more than there may be is enough to see that it is too much.
    char byte = 0;
    while (image.size() <= device::maxFirmwareBytes && file.get(byte))
        image.push_back(static_cast<std::uint8_t>(byte));
    if (!file && !file.eof())
        return fault(Error::Code::FileUnreadable, "the firmware cannot be read", path);
    const Result<BoardKind> kind = device::checkFirmware(image);
    if (!kind || *kind != BoardKind::Mps2An386) {
        const std::string why = kind ? "it is for another board" : kind.error().detail;
        return fault(kind ? Error::Code::FirmwareInvalid : kind.error().code, "not firmware for --arm: " + why, path);
    }
    return image;
}

/// A chip fresh from the factory. One whose flashing was interrupted is none: it has something behind its first page.
bool isEmpty(FileFlash& flash)
{
    const std::uint8_t* first = flash.mapped(applicationAddress);
    return std::all_of(first, first + device::maxFirmwareBytes, [](std::uint8_t byte) { return byte == erased; });
}

} // namespace

Result<ArmTools> findArmTools(const Options& options)
{
    ArmTools tools;
    tools.qemu = findProgram("qemu-system-arm");
    if (tools.qemu.empty())
        return fault(Error::Code::ToolMissing,
                     "--arm needs the emulator qemu-system-arm; install it: sudo apt-get install qemu-system-arm", {});
    const fs::path folder = firmwareFolder();
    tools.boot = (folder / "boot.elf").string();
    tools.application = options.firmware.empty() ? (folder / "node.bin").string() : options.firmware;
    std::error_code ignored;
    if (!fs::is_regular_file(tools.boot, ignored)
        || (options.firmware.empty() && !fs::is_regular_file(tools.application, ignored)))
        return fault(Error::Code::FileNotFound,
                     "the emulated board's firmware was not built, for want of a compiler; install it and build again: "
                     "sudo apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi "
                     "libstdc++-arm-none-eabi-newlib",
                     folder.string());
    if (!options.firmware.empty() && !fs::is_regular_file(options.firmware, ignored))
        return fault(Error::Code::FileNotFound, "there is no such firmware file", options.firmware);
    return tools;
}

Status prepareFlash(FileFlash& flash, ArmTools& tools)
{
    if (Status grown = flash.growForEmulator(); !grown)
        return grown;
    if (!isEmpty(flash))
        return done();
    Result<std::vector<std::uint8_t>> image = readImage(tools.application);
    if (!image)
        return image.error();
    image->resize((image->size() + flashPageBytes - 1) / flashPageBytes * flashPageBytes, erased);
    // As the studio flashes: the page with the first words comes last, so that half an image is none.
    for (std::uint32_t at = 0; at < image->size(); at += flashPageBytes)
        flash.erasePage(applicationAddress + at);
    for (std::size_t at = image->size(); at > 0; at -= flashPageBytes) {
        const std::size_t page = at - flashPageBytes;
        if (!flash.program(applicationAddress + static_cast<std::uint32_t>(page),
                           Bytes(image->data() + page, flashPageBytes)))
            return fault(Error::Code::Internal, "the flash cannot be programmed", {});
    }
    tools.isFresh = true;
    return done();
}

} // namespace baseline::virtual_nano
