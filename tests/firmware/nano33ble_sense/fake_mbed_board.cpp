// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/nano33ble_sense/fake_mbed_board.h"

#include "tests/firmware/nano33ble_sense/stand_in.h"

namespace baseline {

namespace tests {

FakeMbedBoard& fakeMbedBoard()
{
    static FakeMbedBoard board;
    return board;
}

} // namespace tests

namespace mbed_board {

namespace {

using tests::fakeMbedBoard;

class Port final : public UsbPort {
public:
    bool isOpen() override { return fakeMbedBoard().portOpen; }
    std::size_t offer(Bytes packet) override
    {
        if (!fakeMbedBoard().hostReads)
            return 0;
        fakeMbedBoard().toHost.insert(fakeMbedBoard().toHost.end(), packet.begin(), packet.end());
        return packet.size;
    }
    std::size_t take(MutableBytes buffer) override
    {
        std::vector<std::uint8_t>& waiting = fakeMbedBoard().fromHost;
        const std::size_t taken = std::min(buffer.size, waiting.size());
        std::copy_n(waiting.begin(), taken, buffer.data);
        waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(taken));
        return taken;
    }
};

} // namespace

std::uint64_t micros()
{
    return tests::standIn().micros;
}

NvmcRegisters& flashRegisters()
{
    return fakeMbedBoard().nvmc;
}

UsbPort& usbPort()
{
    static Port port;
    return port;
}

std::uint32_t flashBytes()
{
    return fakeMbedBoard().flashBytes;
}

std::uint32_t imageEnd()
{
    return fakeMbedBoard().imageEnd;
}

void keepCrystalRunning()
{
    ++fakeMbedBoard().crystalChecks;
}

void startSampling(void (*turn)())
{
    fakeMbedBoard().turn = turn;
}

void serialNumber(std::uint8_t (&serial)[16])
{
    for (std::size_t i = 0; i < sizeof serial; ++i)
        serial[i] = static_cast<std::uint8_t>(0xA0 + i);
}

std::uint32_t randomWord()
{
    return 0x12345678;
}

std::uint32_t freeHeap()
{
    return 150000;
}

std::int16_t centiCelsius()
{
    return 3125;
}

void restart(RebootTarget target)
{
    fakeMbedBoard().restarts.push_back(target);
}

} // namespace mbed_board

} // namespace baseline
