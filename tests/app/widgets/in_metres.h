// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/shown_unit.h"

namespace baseline::tests {

/// While it lives, acceleration is shown in m/s²; then in g again, for the tests that follow.
class InMetres {
public:
    InMetres() { widgets::ShownUnitOwner::instance().set(dsp::AccelerationUnit::MetresPerSecondSquared); }
    ~InMetres() { widgets::ShownUnitOwner::instance().set(dsp::AccelerationUnit::Gravity); }
    InMetres(const InMetres&) = delete;
    InMetres& operator=(const InMetres&) = delete;
};

} // namespace baseline::tests
