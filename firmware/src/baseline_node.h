// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a sketch includes, before Arduino.h and its macros: the Arduino tools find a library by a header that stands
// directly in its source folder.
#include "node/node.h"
