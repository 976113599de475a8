// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSaveFile>
#include <QString>
#include <QStringList>

namespace baseline::workbench {

/// A CSV file with a header line, written cell by cell; appears whole or not at all. Numbers have the fewest digits
/// that read back to the same bits, in the C locale.
class TableFile {
public:
    TableFile(const QString& path, const QStringList& header);

    void cell(const QString& text);
    void cell(float value);
    void cell(double value);
    void endRow();

    /// Errors: FileNotWritable, DiskFull.
    Status finish();

private:
    void separate();
    void write(const QByteArray& bytes);

    QSaveFile m_file;
    QByteArray m_line;
    bool m_opened;
    bool m_failed = false;
};

} // namespace baseline::workbench
