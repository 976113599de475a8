// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace baseline::studio {

/// A paragraph, a row of a table or a heading, as it is read.
struct HelpLine {
    QString text;
    int position = 0; ///< of its first letter in the document that shows it
    bool isHeading = false;
};

struct SearchedPage {
    QString title;
    std::vector<HelpLine> lines;
};

struct TextSpan {
    qsizetype begin = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

struct HelpHit {
    int page = 0;
    int position = 0; ///< as of its line
    QString context;  ///< some words before the first word found, and what follows it
};

/// `text` without accents, in small letters, of the same length: "Saturação" and "saturacao" are the same word.
QString foldedText(const QString& text);

/// Where the words of `query` begin a word of `text`, in order and without overlap. None for an empty query.
std::vector<TextSpan> findWords(const QString& text, const QString& query);

/// The lines that hold words of `query`, on pages that hold all of them. Lines with more of the words come first, then
/// headings, then the order of the pages; at most `most`. None for an empty query.
std::vector<HelpHit> searchHelp(const std::vector<SearchedPage>& pages, const QString& query, std::size_t most = 60);

} // namespace baseline::studio
