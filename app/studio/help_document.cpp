// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/help_document.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <array>

namespace baseline::studio {
namespace {

using widgets::Theme;

/// Sizes of headings as multiples of running text; the fourth level and below are as the third.
constexpr std::array<double, 3> headingScale{1.7, 1.3, 1.1};

double scaleOf(int level)
{
    return headingScale[std::min<std::size_t>(static_cast<std::size_t>(level), headingScale.size()) - 1];
}

QTextCharFormat fontOf(double pixels, QFont::Weight weight)
{
    QTextCharFormat format;
    format.setFont(widgets::interfaceFont(static_cast<int>(pixels + 0.5), weight), QTextCharFormat::FontPropertiesAll);
    return format;
}

void styleFragments(const QTextBlock& block, const Theme& theme, int pixels)
{
    // A change of format splits and joins fragments, so they are collected first.
    std::vector<std::pair<TextSpan, QTextCharFormat>> changes;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const QTextCharFormat is = fragment.charFormat();
        QTextCharFormat format;
        if (is.fontFixedPitch()) {
            QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            fixed.setPixelSize(widgets::scaledPixels(pixels - 1));
            format.setFont(fixed, QTextCharFormat::FontPropertiesAll);
            format.setBackground(theme.window);
        }
        if (is.isAnchor()) {
            format.setForeground(theme.accent);
            format.setFontUnderline(true);
        }
        if (!format.isEmpty())
            changes.push_back({{fragment.position(), fragment.length()}, format});
    }
    QTextCursor cursor(block);
    for (const auto& [span, format] : changes) {
        cursor.setPosition(static_cast<int>(span.begin));
        cursor.setPosition(static_cast<int>(span.begin + span.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

void styleBlock(const QTextBlock& block, const Theme& theme, int pixels)
{
    const double air = widgets::scaledPixels(pixels);
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence);
    const bool inTable = cursor.currentTable() != nullptr;
    const bool isInList = block.textList() != nullptr && block.next().textList() != nullptr;
    format.setLineHeight(isCode ? 100 : 135, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(level > 0 ? air * (level == 1 ? 0.2 : 1.3) : 0);
    format.setBottomMargin(inTable || isCode ? 0 : isInList ? air * 0.35 : air * 0.7);
    if (isCode) {
        format.setBackground(theme.window);
        format.setLeftMargin(air);
    }
    cursor.setBlockFormat(format);
    if (level > 0) {
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(fontOf(pixels * scaleOf(level), QFont::DemiBold));
    }
    styleFragments(block, theme, pixels);
}

void styleTable(QTextTable& table, const Theme& theme, int pixels)
{
    const double air = widgets::scaledPixels(pixels);
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(theme.line);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(air * 0.45);
    format.setTopMargin(air * 0.3);
    format.setBottomMargin(air * 1.0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(theme.window);
        cell.setFormat(head);
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(fontOf(pixels, QFont::DemiBold));
    }
}

/// A code block ends with air below it: its last line is the one that no line of code follows.
void addAirBelowCode(QTextDocument& document, int pixels)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        const bool goesOn =
            block.next().isValid() && block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        if (!isCode || goesOn)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setBottomMargin(widgets::scaledPixels(pixels) * 0.9);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

void fillHelpDocument(QTextDocument& document, const QString& markdown, const Theme& theme, int pixels)
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(widgets::interfaceFont(pixels));
    document.setDocumentMargin(widgets::scaledPixels(pixels) * 1.6);
    document.setMarkdown(markdown, QTextDocument::MarkdownFeature(QTextDocument::MarkdownDialectGitHub));
    // In one step: a document that is shown would be laid out anew after each of the hundreds of changes.
    QTextCursor edit(&document);
    edit.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        styleBlock(block, theme, pixels);
    addAirBelowCode(document, pixels);
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            styleTable(*table, theme, pixels);
    }
    edit.endEditBlock();
}

std::vector<HelpLine> helpLines(const QTextDocument& document)
{
    std::vector<HelpLine> lines;
    const QTextTable* lastTable = nullptr;
    int lastRow = -1;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextCursor cursor(block);
        const QTextTable* table = cursor.currentTable();
        const int row = table ? table->cellAt(cursor).row() : -1;
        if (table && table == lastTable && row == lastRow)
            lines.back().text += QStringLiteral(" · ") + block.text();
        else if (table || !block.text().trimmed().isEmpty())
            lines.push_back({block.text(), block.position(), block.blockFormat().headingLevel() > 0});
        lastTable = table;
        lastRow = row;
    }
    return lines;
}

std::vector<int> headingPositions(const QTextDocument& document)
{
    std::vector<int> positions;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            positions.push_back(block.position());
    }
    return positions;
}

} // namespace baseline::studio
