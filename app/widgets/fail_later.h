// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMetaObject>

namespace baseline::widgets {

/// Emits failed(error) of a page or tab in the next turn of the event loop: it may be just being made, and nobody listens
/// yet. Not at all if it is gone by then.
template <typename Sender>
void failLater(Sender* sender, const Error& error)
{
    QMetaObject::invokeMethod(sender, [sender, error] { emit sender->failed(error); }, Qt::QueuedConnection);
}

} // namespace baseline::widgets
