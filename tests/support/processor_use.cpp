// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/processor_use.h"

#include <chrono>
#include <fstream>
#include <sstream>
#include <string>

#include <unistd.h>

namespace baseline::testing {

namespace {

Seconds ofTicks(double ticks)
{
    return Seconds(ticks / static_cast<double>(::sysconf(_SC_CLK_TCK)));
}

/// Everything in the first line of /proc/stat but idle and waiting for a disk.
Seconds busyTime()
{
    std::ifstream file("/proc/stat");
    std::string word;
    file >> word;
    double busy = 0.0;
    double value = 0.0;
    // user nice system idle iowait irq softirq steal; the guests after them are in user already
    for (int column = 0; column < 8 && file >> value; ++column) {
        if (column != 3 && column != 4)
            busy += value;
    }
    return ofTicks(busy);
}

/// utime and stime, fields 14 and 15; the name in field 2 is in brackets and may hold anything.
Seconds timeOf(const std::string& process)
{
    std::ifstream file("/proc/" + process + "/stat");
    std::string line;
    std::getline(file, line);
    std::istringstream rest(line.substr(std::min(line.size(), line.rfind(')') + 1)));
    std::string field;
    for (int i = 3; i < 14; ++i)
        rest >> field;
    double user = 0.0;
    double system = 0.0;
    rest >> user >> system;
    return ofTicks(user + system);
}

} // namespace

ProcessorUse ProcessorUse::now(std::int64_t otherPid)
{
    ProcessorUse use;
    use.wall = std::chrono::steady_clock::now().time_since_epoch();
    use.machine = busyTime();
    use.own = timeOf("self");
    if (otherPid > 0)
        use.other = timeOf(std::to_string(otherPid));
    return use;
}

std::int64_t residentBytes()
{
    std::ifstream file("/proc/self/statm");
    std::int64_t all = 0;
    std::int64_t resident = 0;
    file >> all >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}

} // namespace baseline::testing
