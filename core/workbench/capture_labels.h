// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <QString>

namespace baseline::project {
class Database;
}

namespace baseline::workbench {

/// The labels that somebody sets while a signal is recorded: each holds from where it was set to the next one, as a
/// segment of the recording under way. Positions are those of the stream; what is stored must be committed before.
class CaptureLabels {
public:
    /// A recording begins at `first`; a label that holds goes on in it.
    void beginPart(const QString& recordingId, SampleIndex first);
    /// From `at` on; empty: no label. The one before ends there: store(at) first.
    void set(const QString& label, SampleIndex at);
    /// Stores the segment up to `end`, or makes it longer. Errors: those of project::apply.
    Status store(project::Database& database, SampleIndex end);

    const QString& label() const { return m_label; }
    /// How much of the label is not in the project yet.
    SampleIndex unstored(SampleIndex now) const { return m_label.isEmpty() ? 0 : now - m_stored; }

private:
    QString m_recordingId;
    SampleIndex m_partBegin = 0;
    QString m_label;
    QString m_segmentId; ///< empty: not stored yet
    SampleIndex m_from = 0;
    SampleIndex m_stored = 0;
};

} // namespace baseline::workbench
