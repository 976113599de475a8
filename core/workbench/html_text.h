// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace baseline::workbench {

/// Text as it may stand in an element or an attribute of HTML and of SVG: <, >, &, quotes escaped, control characters that
/// XML forbids and lone surrogates replaced by U+FFFD.
QString escaped(const QString& text);

/// Builds the body of a plain HTML page: headings, paragraphs, tables. Every text given to it is escaped here.
class HtmlText {
public:
    void heading(int level, const QString& text);
    void paragraph(const QString& text, const char* kind = nullptr);
    void list(const QStringList& items);
    /// The first cell of each row names it.
    void beginTable(const char* kind);
    void header(const QStringList& cells);
    void row(const QStringList& cells);
    void endTable();
    /// As it is: a picture, or what another of these made.
    void raw(const QString& html) { m_html += html; }

    const QString& html() const { return m_html; }

private:
    QString m_html;
};

} // namespace baseline::workbench
