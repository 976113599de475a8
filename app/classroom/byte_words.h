// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baseline::classroom {

/// "320 KB", of 1000 bytes each, with three or four digits. Contract: bytes is finite and not below 0.
QString bytesInWords(double bytes);

} // namespace baseline::classroom
