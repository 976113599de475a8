// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/help_search.h"
#include "app/widgets/theme.h"

class QTextDocument;

namespace baseline::studio {

/// Lays the Markdown out in the colours of the theme. `pixels` is the size of running text at the
/// usual scale of text; all else follows from it.
void fillHelpDocument(QTextDocument& document, const QString& markdown, const widgets::Theme& theme, int pixels);

/// What is read in it, in order: paragraphs, headings, and each row of a table as one line.
std::vector<HelpLine> helpLines(const QTextDocument& document);

/// Positions of its headings, in order.
std::vector<int> headingPositions(const QTextDocument& document);

} // namespace baseline::studio
