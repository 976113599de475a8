// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/html_text.h"

namespace baseline::workbench {

namespace {

/// Allowed by XML 1.0 outside of surrogate pairs.
bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return code == u'\t' || code == u'\n' || code == u'\r' || (code >= 0x20 && code < 0xD800) || (code > 0xDFFF && code < 0xFFFE);
}

QString cells(const QStringList& texts, QLatin1String tag)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool names = tag == QLatin1String("th") || i == 0;
        const QLatin1String element(names ? "th" : "td");
        html += u'<' + element + u'>' + escaped(texts[i]) + QLatin1String("</") + element + u'>';
    }
    return html + QStringLiteral("</tr>\n");
}

} // namespace

QString escaped(const QString& text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar one = text[i];
        if (one.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            safe += one;
            safe += text[++i];
        } else {
            safe += isPlain(one) ? one : QChar(QChar::ReplacementCharacter);
        }
    }
    safe = safe.toHtmlEscaped();
    return safe.replace(u'\'', QLatin1String("&#39;"));
}

void HtmlText::heading(int level, const QString& text)
{
    const QString tag = QStringLiteral("h%1").arg(level);
    m_html += u'<' + tag + u'>' + escaped(text) + QLatin1String("</") + tag + QLatin1String(">\n");
}

void HtmlText::paragraph(const QString& text, const char* kind)
{
    if (text.isEmpty())
        return;
    m_html += kind == nullptr ? QStringLiteral("<p>") : QStringLiteral("<p class=\"%1\">").arg(QLatin1String(kind));
    m_html += escaped(text) + QLatin1String("</p>\n");
}

void HtmlText::list(const QStringList& items)
{
    if (items.isEmpty())
        return;
    m_html += QLatin1String("<ul>\n");
    for (const QString& item : items)
        m_html += QLatin1String("<li>") + escaped(item) + QLatin1String("</li>\n");
    m_html += QLatin1String("</ul>\n");
}

void HtmlText::beginTable(const char* kind)
{
    // The attributes are for Qt's text documents, which know little of style sheets.
    m_html += QStringLiteral("<table class=\"%1\" width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">\n").arg(QLatin1String(kind));
}

void HtmlText::header(const QStringList& texts)
{
    m_html += QLatin1String("<thead>") + cells(texts, QLatin1String("th")).trimmed() + QLatin1String("</thead>\n");
}

void HtmlText::row(const QStringList& texts)
{
    m_html += cells(texts, QLatin1String("td"));
}

void HtmlText::endTable()
{
    m_html += QLatin1String("</table>\n");
}

} // namespace baseline::workbench
