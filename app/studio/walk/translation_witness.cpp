// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/translation_witness.h"

#include <QMutexLocker>

#include <cstring>
#include <utility>

namespace baseline::studio {
namespace {

/// Names of keys ("Ctrl", "F11") are the same on the keyboards of our languages, so Qt's catalogues leave them out; and
/// where a catalogue says nothing of its direction, it is read from the left. What a serial port says of itself goes
/// into the log; its sentences for users are ours.
bool needsNoTranslation(const char* context, const QString& text)
{
    return text.trimmed().isEmpty() || std::strcmp(context, "QShortcut") == 0 ||
           std::strcmp(context, "QSerialPort") == 0 || text == QLatin1String("QT_LAYOUT_DIRECTION");
}

} // namespace

QString TranslationWitness::translate(const char* context, const char* source, const char*, int) const
{
    const QString text = QString::fromUtf8(source);
    if (needsNoTranslation(context, text))
        return {};
    const QMutexLocker lock(&m_mutex);
    const QString key = QLatin1String(context) + QLatin1Char('\n') + text;
    if (!m_seen.contains(key)) {
        m_seen.insert(key);
        m_new.append({Fault::Untranslated, QString::fromLatin1(context), QStringLiteral("“%1”").arg(text)});
    }
    return {};
}

Findings TranslationWitness::takeNew()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_new, {});
}

} // namespace baseline::studio
