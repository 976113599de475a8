// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/bytes.h"

namespace baseline::tests {

/// What one kind of message must keep to.
template <typename Message>
struct MessageChecks {
    /// A decoded message, encoded again, is the same bytes.
    static bool survivesTheWire(const Message& message)
    {
        const ByteVector payload = payloadOf(message);
        const ExactCopy copy(payload.data(), payload.size());
        Message decoded;
        return decode(copy.view(), decoded) && payloadOf(decoded) == payload;
    }

    /// Every shorter payload is refused, and nothing behind its end is read (the address sanitiser watches).
    static bool refusesEveryTruncation(const Message& message)
    {
        const ByteVector payload = payloadOf(message);
        for (std::size_t size = 0; size < payload.size(); ++size) {
            const ExactCopy cut(payload.data(), size);
            Message decoded;
            if (decode(cut.view(), decoded))
                return false;
        }
        return true;
    }

    /// A newer sender appends fields; an older reader takes what it knows.
    static bool takesALongerPayload(const Message& message)
    {
        const ByteVector payload = payloadOf(message);
        ByteVector longer = payload;
        longer.insert(longer.end(), 5, 0xEE);
        Message decoded;
        return decode(view(longer), decoded) && payloadOf(decoded) == payload;
    }
};

} // namespace baseline::tests
