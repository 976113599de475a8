// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Arduino tools put Arduino.h and its macros before the first line of this file. The node's headers must stand before
// them, so nothing but two calls lives here; board.cpp is where the board is put together.
#include "board.h"

void setup()
{
    baselineSetup();
}

void loop()
{
    baselineLoop();
}
