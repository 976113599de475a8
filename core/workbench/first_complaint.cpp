// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/first_complaint.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace baseline::workbench {

void FirstComplaint::read(const QString& line)
{
    static const QRegularExpression compiler(QStringLiteral("^(.+?):(\\d+):(?:\\d+:)? (?:fatal )?error: (.+)$"));
    // "ld: region `FLASH' overflowed by 12 bytes", "main.cpp:(.text+0x4): undefined reference to `f'", "cc1plus: error:
    // …", "Error during build: …", "make: *** No rule to make target …"
    static const QRegularExpression other(QStringLiteral(
        "(overflowed by|undefined reference to|multiple definition of|cannot find -l|cannot open linker script|"
        "will not fit in region|: (?:fatal )?error: |^Error|^ninja: error: |No rule to make target)"));
    static const QRegularExpression cmake(QStringLiteral("^CMake Error"));

    const QString words = line.trimmed();
    if (words.isEmpty())
        return;
    m_last = words;
    if (!m_compiler.isEmpty())
        return;
    if (const QRegularExpressionMatch match = compiler.match(words); match.hasMatch()) {
        m_compiler = QFileInfo(match.captured(1)).fileName() + QLatin1Char(':') + match.captured(2) +
                     QStringLiteral(": error: ") + match.captured(3);
        return;
    }
    if (m_cmakeReason) {
        m_other = words;
        m_cmakeReason = false;
    } else if (m_other.isEmpty()) {
        // "CMake Error: …" and "CMake Error at FILE:LINE (message):"; only the first has its reason in the same line.
        if (cmake.match(words).hasMatch() && words.endsWith(QLatin1Char(':')))
            m_cmakeReason = true;
        else if (other.match(words).hasMatch() || cmake.match(words).hasMatch())
            m_other = words;
    }
}

QString FirstComplaint::text() const
{
    QString text = m_compiler;
    if (text.isEmpty())
        text = m_other.isEmpty() ? m_last : m_other;
    // It becomes part of a sentence.
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

} // namespace baseline::workbench
