// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/table_file.h"

#include <charconv>

namespace baseline::workbench {

namespace {

template <typename T>
QByteArray shortest(T value)
{
    char text[64];
    const auto [end, error] = std::to_chars(text, text + sizeof text, value);
    return QByteArray(text, end - text);
}

QByteArray quoted(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n'))
        bytes = '"' + bytes.replace('"', "\"\"") + '"';
    return bytes;
}

} // namespace

TableFile::TableFile(const QString& path, const QStringList& header)
    : m_file(path), m_opened(m_file.open(QIODevice::WriteOnly))
{
    for (const QString& name : header)
        cell(name);
    endRow();
}

void TableFile::separate()
{
    if (!m_line.isEmpty())
        m_line += ',';
}

void TableFile::cell(const QString& text)
{
    separate();
    m_line += quoted(text);
}

void TableFile::cell(float value)
{
    separate();
    m_line += shortest(value);
}

void TableFile::cell(double value)
{
    separate();
    m_line += shortest(value);
}

void TableFile::endRow()
{
    m_line += '\n';
    write(m_line);
    m_line.clear();
}

void TableFile::write(const QByteArray& bytes)
{
    if (m_opened && !m_failed)
        m_failed = m_file.write(bytes) != bytes.size();
}

Status TableFile::finish()
{
    const std::string path = m_file.fileName().toStdString();
    if (!m_opened)
        return Error{Error::Code::FileNotWritable, m_file.errorString().toStdString(), path};
    if (m_failed || !m_file.commit())
        return Error{Error::Code::DiskFull, m_file.errorString().toStdString(), path};
    return done();
}

} // namespace baseline::workbench
