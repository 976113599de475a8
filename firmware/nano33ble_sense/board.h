// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Finds the accelerometer, chooses the model, starts to sample. Never waits for a host.
void baselineSetup();

/// One turn of the main loop.
void baselineLoop();
