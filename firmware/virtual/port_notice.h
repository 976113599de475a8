// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace baseline::virtual_nano {

/// Lets other programs of this user find a virtual board that runs: a link to its port in the folder that the studio
/// looks into, gone with this object. Pseudo-terminals are in no system list of ports. Failing to make the link hides
/// the board from the list and does no other harm.
class PortNotice {
public:
    explicit PortNotice(const std::string& port);
    ~PortNotice();
    PortNotice(const PortNotice&) = delete;
    PortNotice& operator=(const PortNotice&) = delete;

private:
    QString m_link;
};

} // namespace baseline::virtual_nano
