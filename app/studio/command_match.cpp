// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/command_match.h"

#include <QStringList>

#include <algorithm>

namespace baseline::studio {

namespace {

constexpr int atStart = 100;
constexpr int atWordStart = 60;
constexpr int insideWord = 30;
constexpr int scattered = 10;
constexpr int inGroup = 5;
constexpr qsizetype longestTyped = 100; ///< letters; nobody types more, and a clipboard may hold a book

/// Small letters without accents: "Gravação" is found by "gravacao".
QString plain(const QString& text)
{
    QString letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            letters.append(letter.toCaseFolded());
    }
    return letters;
}

bool isSubsequence(const QString& word, const QString& text)
{
    qsizetype found = 0;
    for (const QChar letter : text) {
        if (found < word.size() && letter == word.at(found))
            ++found;
    }
    return found == word.size();
}

/// Of one plain word in a plain text.
int wordScore(const QString& word, const QString& text)
{
    if (text.startsWith(word))
        return atStart;
    const qsizetype at = text.indexOf(word);
    for (qsizetype next = at; next > 0; next = text.indexOf(word, next + 1)) {
        if (!text.at(next - 1).isLetterOrNumber())
            return atWordStart;
    }
    if (at > 0)
        return insideWord;
    // Scattered letters of a short word are found in everything.
    return word.size() > 2 && isSubsequence(word, text) ? scattered : 0;
}

QStringList wordsOf(const QString& typed)
{
    return plain(typed.left(longestTyped)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

int commandScore(const QStringList& words, const Command& command)
{
    const QString text = plain(command.text);
    const QString group = plain(command.group);
    int sum = 0;
    for (const QString& word : words) {
        int score = wordScore(word, text);
        if (score <= scattered && wordScore(word, group) > scattered)
            score = std::max(score, inGroup);
        if (score == 0)
            return 0;
        sum += score;
    }
    // Of two that hold the words the shorter one is closer to what was meant.
    return 100 * sum / static_cast<int>(words.size()) + std::max(0, 90 - static_cast<int>(text.size()));
}

} // namespace

int matchScore(const QString& typed, const QString& text)
{
    const QStringList words = wordsOf(typed);
    Command command;
    command.text = text;
    return words.isEmpty() ? 0 : commandScore(words, command);
}

std::vector<Command> matchingCommands(const std::vector<Command>& commands, const QString& typed)
{
    const QStringList words = wordsOf(typed);
    if (words.isEmpty())
        return commands;
    std::vector<std::pair<int, const Command*>> found;
    for (const Command& command : commands) {
        if (const int score = commandScore(words, command); score > 0)
            found.emplace_back(score, &command);
    }
    std::ranges::stable_sort(found, [](const auto& one, const auto& other) {
        if (one.first != other.first)
            return one.first > other.first;
        return one.second->isEnabled && !other.second->isEnabled;
    });
    std::vector<Command> best;
    for (const auto& [score, command] : found)
        best.push_back(*command);
    return best;
}

} // namespace baseline::studio
