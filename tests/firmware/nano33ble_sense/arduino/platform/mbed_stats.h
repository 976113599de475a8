// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What this header of mbed declares, mbed.h above stands in for.
#include <mbed.h>
