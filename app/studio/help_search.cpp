// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/help_search.h"

#include <QStringList>

#include <algorithm>

namespace baseline::studio {
namespace {

constexpr qsizetype lettersBefore = 30;
constexpr qsizetype lettersOfContext = 140;

QChar foldedLetter(QChar letter)
{
    if (letter == QChar(0x2019))
        return QLatin1Char('\'');
    // The first letter of the decomposition is the one that carries the accent; "²" is found as "2".
    const QString parts = letter.decomposition();
    const QChar base = parts.isEmpty() || parts[0].isSpace() ? letter : parts[0];
    return base.toCaseFolded();
}

QStringList wordsOf(const QString& query)
{
    // Composed first: keyboards and clipboards may bring the accent as a letter of its own.
    QStringList words = foldedText(query.normalized(QString::NormalizationForm_C))
                            .simplified()
                            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

/// Where `word` next begins a word of `text` (both folded), or -1.
qsizetype findWord(const QString& text, const QString& word, qsizetype from)
{
    for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber() || !word[0].isLetterOrNumber())
            return at;
    }
    return -1;
}

/// How many of the words begin a word of the folded text.
int wordsIn(const QString& text, const QStringList& words)
{
    return static_cast<int>(
        std::count_if(words.begin(), words.end(), [&](const QString& word) { return findWord(text, word, 0) >= 0; }));
}

QString contextOf(const QString& line, const QString& query)
{
    const std::vector<TextSpan> found = findWords(line, query);
    qsizetype begin = found.empty() ? 0 : std::max<qsizetype>(0, found.front().begin - lettersBefore);
    if (begin > 0)
        begin = line.indexOf(QLatin1Char(' '), begin) + 1; // at the latest the one before the word found
    QString context = line.mid(begin, lettersOfContext).trimmed();
    if (begin > 0)
        context.prepend(QStringLiteral("… "));
    return begin + lettersOfContext < line.size() ? context + QStringLiteral("…") : context;
}

struct Ranked {
    HelpHit hit;
    int words = 0;
    bool isHeading = false;
};

} // namespace

QString foldedText(const QString& text)
{
    QString folded(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), folded.begin(), foldedLetter);
    return folded;
}

std::vector<TextSpan> findWords(const QString& text, const QString& query)
{
    const QString folded = foldedText(text);
    std::vector<TextSpan> found;
    for (const QString& word : wordsOf(query)) {
        for (qsizetype at = findWord(folded, word, 0); at >= 0; at = findWord(folded, word, at + word.size()))
            found.push_back({at, word.size()});
    }
    std::sort(found.begin(), found.end(), [](const TextSpan& a, const TextSpan& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.length > b.length;
    });
    std::vector<TextSpan> apart;
    for (const TextSpan& span : found) {
        if (apart.empty() || span.begin >= apart.back().begin + apart.back().length)
            apart.push_back(span);
    }
    return apart;
}

std::vector<HelpHit> searchHelp(const std::vector<SearchedPage>& pages, const QString& query, std::size_t most)
{
    const QStringList words = wordsOf(query);
    if (words.isEmpty())
        return {};
    std::vector<Ranked> ranked;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        QString whole;
        for (const HelpLine& line : pages[page].lines)
            whole += foldedText(line.text) + QLatin1Char('\n');
        if (wordsIn(whole, words) < words.size())
            continue;
        for (const HelpLine& line : pages[page].lines) {
            if (const int count = wordsIn(foldedText(line.text), words); count > 0)
                ranked.push_back(
                    {{static_cast<int>(page), line.position, contextOf(line.text, query)}, count, line.isHeading});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return a.words != b.words ? a.words > b.words : a.isHeading && !b.isHeading;
    });
    std::vector<HelpHit> hits;
    for (std::size_t i = 0; i < std::min(most, ranked.size()); ++i)
        hits.push_back(ranked[i].hit);
    return hits;
}

} // namespace baseline::studio
