// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usb_link.h"

namespace baseline {

size_t UsbLink::write(Bytes bytes)
{
    if (!m_port.isOpen())
        return bytes.size;
    size_t moved = 0;
    while (moved < bytes.size) {
        const size_t left = bytes.size - moved;
        const size_t size = left < packetBytes ? left : size_t(packetBytes);
        const size_t taken = m_port.offer(Bytes(bytes.data + moved, size));
        moved += taken;
        if (taken < size)
            break;
    }
    return moved;
}

} // namespace baseline
