// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/source_tree.h"

#include <QByteArray>

namespace baseline::lint {

/// Every message of a .ts file that is not translated yet, or that the program no longer has, or whose translation lost or gained
/// a placeholder or the letter pressed with Alt; and a file that is not one.
Findings checkTranslation(const QString& path, const QByteArray& content);

/// What lupdate complained about: text it could not take in, or that would end up in the wrong class.
Findings checkLupdateMessages(const QString& messages);

/// Calls in app/ that show a text written outside tr(): setText(QStringLiteral("Record")) and its like. Units, abbreviations and
/// texts without words are left alone.
Findings checkUntranslatedText(const Tree& tree);

} // namespace baseline::lint
