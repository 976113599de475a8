// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/arm/qemu_process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace baseline::virtual_nano {

namespace {

constexpr std::size_t mostSaid = 4096; ///< bytes of its messages that are kept

/// Numbers of the descriptors in the new process, behind the standard ones.
constexpr int wireThere = 3;
constexpr int bridgeThere = 4;
constexpr int flashThere = 5;
/// Our own descriptors are moved up here first, so that none of them stands in the way of another's new number.
constexpr int above = 10;

Error failed(const char* step)
{
    return Error{Error::Code::Internal, std::string(step) + ": " + std::strerror(errno), {}, 0.0};
}

/// The descriptors of both sides, closed with it, but for those that were taken out.
struct Descriptors {
    int wire[2] = {-1, -1};
    int bridge[2] = {-1, -1};
    int words[2] = {-1, -1};

    Descriptors() = default;
    Descriptors(const Descriptors&) = delete;
    Descriptors& operator=(const Descriptors&) = delete;
    ~Descriptors()
    {
        for (const int descriptor : {wire[0], wire[1], bridge[0], bridge[1], words[0], words[1]}) {
            if (descriptor >= 0)
                ::close(descriptor);
        }
    }
    bool open()
    {
        return ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, wire) == 0
               && ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, bridge) == 0
               && ::pipe2(words, O_CLOEXEC | O_NONBLOCK) == 0;
    }
};

/// In the new process. Only calls that are safe between fork and exec.
[[noreturn]] void become(const char* const* arguments, const Descriptors& ends, int flash, pid_t parent)
{
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    const std::array<std::pair<int, int>, 6> places = {{{nothing, STDIN_FILENO},
                                                        {nothing, STDOUT_FILENO},
                                                        {ends.words[1], STDERR_FILENO},
                                                        {ends.wire[1], wireThere},
                                                        {ends.bridge[1], bridgeThere},
                                                        {flash, flashThere}}};
    std::array<int, 6> moved{};
    // A processor that locks up ends the emulator with abort(): its memory is nothing to keep.
    const rlimit noCore = {0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    bool ready = ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::getppid() == parent;
    for (std::size_t i = 0; i < places.size(); ++i)
        moved[i] = ::fcntl(places[i].first, F_DUPFD_CLOEXEC, above);
    for (std::size_t i = 0; i < places.size(); ++i)
        ready = ready && moved[i] >= 0 && ::dup2(moved[i], places[i].second) >= 0;
    if (ready)
        ::execv(arguments[0], const_cast<char* const*>(arguments));
    ::_exit(127);
}

std::string descriptorPath(int descriptor)
{
    return "/proc/self/fd/" + std::to_string(descriptor);
}

} // namespace

Result<QemuProcess> QemuProcess::start(const Launch& launch)
{
    Descriptors ends;
    if (!ends.open())
        return failed("socketpair");
    const std::string memory = "memory-backend-file,id=flash,size=16M,share=on,mem-path=" + descriptorPath(flashThere);
    const std::string wire = "socket,id=wire,fd=" + std::to_string(wireThere);
    const std::string bridge = "socket,id=bridge,fd=" + std::to_string(bridgeThere);
    const char* const arguments[] = {launch.program.c_str(), "-M", "mps2-an386,memory-backend=flash", "-object",
                                     memory.c_str(), "-nodefaults", "-display", "none", "-monitor", "none",
                                     "-chardev", wire.c_str(), "-serial", "chardev:wire",
                                     "-chardev", bridge.c_str(), "-serial", "chardev:bridge",
                                     "-kernel", launch.kernel.c_str(), nullptr};
    const pid_t parent = ::getpid();
    const pid_t process = ::fork();
    if (process < 0)
        return failed("fork");
    if (process == 0)
        become(arguments, ends, launch.flash, parent);
    return QemuProcess(process, std::exchange(ends.wire[0], -1), std::exchange(ends.bridge[0], -1),
                       std::exchange(ends.words[0], -1));
}

QemuProcess::QemuProcess(pid_t process, int wire, int bridge, int words)
    : m_process(process), m_wire(wire), m_bridge(bridge), m_words(words)
{
}

QemuProcess::QemuProcess(QemuProcess&& other) noexcept
    : m_process(std::exchange(other.m_process, -1)), m_wire(std::move(other.m_wire)),
      m_bridge(std::move(other.m_bridge)), m_words(std::exchange(other.m_words, -1)), m_said(std::move(other.m_said))
{
}

QemuProcess::~QemuProcess()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    if (m_words >= 0)
        ::close(m_words);
}

void QemuProcess::listen()
{
    char text[1024];
    for (ssize_t got = ::read(m_words, text, sizeof text); got > 0; got = ::read(m_words, text, sizeof text))
        m_said.append(text, std::min(static_cast<std::size_t>(got), mostSaid - std::min(mostSaid, m_said.size())));
}

Status QemuProcess::check()
{
    listen();
    int outcome = 0;
    if (m_process > 0 && ::waitpid(m_process, &outcome, WNOHANG) != m_process)
        return done();
    m_process = -1;
    m_lockedUp = WIFSIGNALED(outcome) && WTERMSIG(outcome) == SIGABRT;
    listen();
    std::string cause = WIFSIGNALED(outcome) ? "signal " + std::to_string(WTERMSIG(outcome))
                                             : "exit code " + std::to_string(WEXITSTATUS(outcome));
    // The board's network chip is not connected to anything, of which it warns at each start.
    for (std::size_t begin = 0; begin < m_said.size();) {
        const std::size_t end = std::min(m_said.find('\n', begin), m_said.size());
        const std::string line = m_said.substr(begin, end - begin);
        begin = end + 1;
        if (!line.empty() && line.find("warning:") == std::string::npos) {
            cause += ": " + line;
            break;
        }
    }
    return Error{Error::Code::Internal, "the emulator qemu-system-arm has ended (" + cause + ")", {}, 0.0};
}

} // namespace baseline::virtual_nano
