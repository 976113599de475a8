// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/firmware/parity/parity_models.h"
#include "tests/firmware/parity/records.h"

namespace baseline::tests {

/// Whether this processor has what a flavour, a program of the name …_avx2 for instance, was built for.
bool runsHere(const QString& flavour);

/// A row for each of the programs, whose names are parted by blanks, in the column "flavour".
void addFlavours(const QString& names);

/// What the program at `path` makes of the model and the windows; empty: it failed.
Words recordsOf(const QString& path, const ByteVector& image, const Counts& windows);

} // namespace baseline::tests
