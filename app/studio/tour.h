// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/settings.h"

#include <QString>

class QElapsedTimer;

namespace baseline::studio {

/// Drives the real window through the whole main job against the virtual Nano: stream, record, train, look, deploy,
/// break the machine, alarm, repair, alarm gone. Saves a picture of each step, tour.json with what was measured, and a
/// self-contained index.html in `folder`. Returns the program's exit code: 0 when every step happened.
int runTour(const QString& folder, const Settings& settings, const QElapsedTimer& sinceStart);

} // namespace baseline::studio
