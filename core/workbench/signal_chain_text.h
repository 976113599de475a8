// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dsp/signal_chain.h"

#include <QByteArray>
#include <QString>

namespace baseline::workbench {

/// Signal steps as JSON, for a file, a recording's notes or a recipe: {"version": 1, "steps": [{"step": "filter", "kind":
/// "band-pass", "order": 4, "low_hz": 10, "high_hz": 1000, "zero_phase": true, "on": true}, …]}. One line.
QByteArray chainText(const dsp::SignalChain& chain);

/// Members that are missing keep their default, unknown ones are passed over. Whether the steps can be done is for
/// dsp::formBehind(). Errors: BadFormat (subject "signal steps", the detail names the member); TooNew (the same subject).
Result<dsp::SignalChain> chainOf(const QByteArray& text);

/// The steps that are on in a few English words, for the source of a recording: "high pass 1 Hz (gravity), rate
/// / 4". "as recorded" where there are none.
QString chainSummary(const dsp::SignalChain& chain);

} // namespace baseline::workbench
