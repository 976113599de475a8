// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/recording/import_frame.h"
#include "core/recording/recording.h"

namespace baseline::recording {

/// Reads the acquisition format of Edge Impulse, as JSON or CBOR (told by the first byte): payload.interval_ms, sensors
/// (name, units) and values, a list of rows or, with one sensor, of numbers. The signature is not checked. m/s2 becomes
/// g through the scale of the channel. The label is the file name up to the first dot unless options.label is given;
/// deviceSerial is the device's name and the notes are its type. The rate is 1000/interval_ms unless options.rate is
/// given. A null among the values is a missing one: rows with such become gaps, as long as they are at most 1 %.
///
/// Errors: FileNotFound, FileUnreadable; BadFormat (neither JSON nor CBOR, another shape, a row of another length,
/// something else than numbers, over 64 MB); RateUnknown without a usable interval; BadValues; Unsupported for an
/// integer options.format; InvalidArgument for a bad options.rate; Cancelled.
Result<Recording> importEdgeImpulse(const QString& path, const ImportOptions& options = {},
                                    const Progress& progress = {}, ImportNotes* notes = nullptr);

} // namespace baseline::recording
