// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/walk/finding.h"

#include <QMutex>
#include <QSet>
#include <QTranslator>

namespace baseline::studio {

/// Asked when no catalogue knew a text; it knows none either, and remembers. Install it before all others: Qt asks the
/// one installed last first. Worthless while the language is English, where every text is its own translation. Texts
/// are looked up from any thread.
class TranslationWitness final : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* comment, int number) const override;
    bool isEmpty() const override { return false; } // or it would never be asked

    /// What was looked up in vain since the last call, each once in the life of the witness, by context and text.
    Findings takeNew();

private:
    mutable QMutex m_mutex;
    mutable QSet<QString> m_seen;
    mutable Findings m_new;
};

} // namespace baseline::studio
