// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bootloader_port.h"

#include "firmware/src/node/flash_map.h"

#include <poll.h>

namespace baseline::tests {

namespace {

virtual_nano::FileFlash erasedFlash()
{
    Result<virtual_nano::FileFlash> flash = virtual_nano::FileFlash::inMemory();
    if (!flash)
        std::abort(); // no memory: no test
    return std::move(*flash);
}

/// The command before each page's data.
constexpr std::string_view pageFollows = "S00000000,00001000#";

} // namespace

BootloaderPort::BootloaderPort(Fault fault, virtual_nano::Bootloader::Pace pace)
    : m_fault(std::move(fault)), m_flash(erasedFlash()), m_bootloader(m_flash, pace)
{
    go();
}

void BootloaderPort::go()
{
    stop();
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

BootloaderPort::~BootloaderPort()
{
    stop();
}

void BootloaderPort::watchPage(int pages, std::function<void()> reached)
{
    m_watched = pages;
    m_reached = std::move(reached);
}

void BootloaderPort::notePages(const std::vector<std::uint8_t>& bytes)
{
    m_tail.append(bytes.begin(), bytes.end());
    for (std::size_t at = m_tail.find(pageFollows); at != std::string::npos; at = m_tail.find(pageFollows)) {
        m_tail.erase(0, at + pageFollows.size());
        if (++m_pages == m_watched)
            m_reached();
    }
    if (m_tail.size() > pageFollows.size())
        m_tail.erase(0, m_tail.size() - pageFollows.size());
}

void BootloaderPort::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        pollfd source = {m_pty.descriptor(), POLLIN, 0};
        ::poll(&source, 1, 1);
        const std::vector<std::uint8_t> bytes = m_pty.read();
        m_heard.insert(m_heard.end(), bytes.begin(), bytes.end());
        notePages(bytes);
        if (const int at = m_hangUpAt; at > 0 && m_pages >= at) {
            m_pty.hangUp();
            return;
        }
        m_bootloader.feed(Bytes(bytes.data(), bytes.size()));
        std::vector<std::uint8_t> answer = m_bootloader.turn(std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - m_begin));
        if (m_fault && !answer.empty())
            m_fault(answer);
        if (const int at = m_hangUpAtAnswer; at > 0 && !answer.empty() && ++m_answers >= at) {
            m_pty.hangUp();
            return;
        }
        for (std::size_t sent = 0; sent < answer.size();)
            sent += m_pty.write(std::span(answer).subspan(sent));
        m_hasReset = m_bootloader.hasReset();
        if (m_hasReset)
            return;
    }
}

void BootloaderPort::stop()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

bool BootloaderPort::hasRestarted()
{
    // The last command has no answer that the host could have waited for.
    const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(2);
    while (!m_hasReset && std::chrono::steady_clock::now() < limit)
        std::this_thread::yield();
    stop();
    return m_hasReset;
}

std::vector<std::uint8_t> BootloaderPort::application(std::size_t size)
{
    stop();
    const std::uint8_t* begin = m_flash.mapped(applicationAddress);
    return {begin, begin + size};
}

bool BootloaderPort::hasApplication()
{
    stop();
    return virtual_nano::Bootloader::hasApplication(m_flash);
}

std::vector<std::uint8_t> BootloaderPort::heard()
{
    stop();
    return m_heard;
}

} // namespace baseline::tests
