// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <array>
#include <cstdio>
#include <optional>
#include <vector>

namespace baseline::test {

inline QString sharedPath(const char* relative)
{
    return QStringLiteral(BASELINE_SHARED_DATA "/") + QLatin1String(relative);
}

/// The bytes of a file, unpacked by gzip where its name ends in .gz. Nothing if that fails.
inline std::optional<QByteArray> unpacked(const QString& path)
{
    if (!path.endsWith(QLatin1String(".gz"))) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
    }
    // Not QProcess: the thread sanitiser does not survive its way of forking.
    const QByteArray command = "gzip -dc '" + QFile::encodeName(path) + "'";
    std::FILE* const pipe = popen(command.constData(), "r");
    if (pipe == nullptr)
        return std::nullopt;
    QByteArray bytes;
    std::array<char, 65536> block;
    while (const std::size_t count = std::fread(block.data(), 1, block.size(), pipe))
        bytes.append(block.data(), static_cast<qsizetype>(count));
    return pclose(pipe) == 0 ? std::optional(bytes) : std::nullopt;
}

/// Rows of numbers separated by blanks or commas; lines with anything else (headers) are passed over. Nothing if the file
/// cannot be read or its rows differ in length.
inline std::optional<std::vector<std::vector<double>>> readRows(const QByteArray& relative)
{
    const std::optional<QByteArray> bytes = unpacked(sharedPath(relative.constData()));
    if (!bytes)
        return std::nullopt;
    std::vector<std::vector<double>> table;
    for (QByteArray line : bytes->split('\n')) {
        line = line.replace(',', ' ').simplified();
        std::vector<double> row;
        bool numeric = !line.isEmpty();
        for (const QByteArray& field : line.split(' ')) {
            bool ok = false;
            row.push_back(field.toDouble(&ok));
            numeric = numeric && ok;
        }
        if (!numeric)
            continue;
        if (!table.empty() && row.size() != table.front().size())
            return std::nullopt;
        table.push_back(row);
    }
    return table;
}

/// The same as floats.
inline std::optional<Matrix> readTable(const QByteArray& relative)
{
    const auto rows = readRows(relative);
    if (!rows)
        return std::nullopt;
    Matrix table;
    for (const std::vector<double>& row : *rows) {
        std::vector<float> values;
        for (const double value : row)
            values.push_back(static_cast<float>(value));
        table.append(values);
    }
    return table;
}

} // namespace baseline::test
