// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/glyph_check.h"

#include "app/studio/walk/painted_text.h"
#include "app/studio/walk/widget_tree.h"

#include <QGlyphRun>
#include <QHash>
#include <QSet>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>

namespace baseline::studio {
namespace {

/// Laid out as a painter does, with all the fonts that stand in: the glyph 0 is a font's box.
bool hasShape(const QString& character, const QFont& font)
{
    QTextLayout layout(character, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::ranges::all_of(runs, [](const QGlyphRun& run) { return !run.glyphIndexes().contains(0); });
}

/// Characters which never show: controls, and those that only steer a layout.
bool isSilent(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return QChar::isSpace(character) || category == QChar::Other_Control || category == QChar::Other_Format;
}

} // namespace

QString missingGlyphs(const QString& text, const QFont& font)
{
    static QHash<QString, bool> known; // laying out costs, and a program has some hundred characters; GUI thread only
    QString missing;
    for (const uint character : text.toUcs4()) {
        const char32_t code = character;
        const QString one = QString::fromUcs4(&code, 1);
        if (isSilent(code) || missing.contains(one))
            continue;
        const QString key = font.key() + one;
        const auto found = known.constFind(key);
        const bool shape = found != known.constEnd() ? *found : hasShape(one, font);
        known.insert(key, shape);
        if (!shape)
            missing += one;
    }
    return missing;
}

Findings checkGlyphs(QWidget& root)
{
    Findings findings;
    for (QWidget* widget : shownWidgets(root)) {
        for (const PaintedText& painted : paintedTexts(*widget)) {
            const QString missing = missingGlyphs(painted.text, painted.font);
            if (!missing.isEmpty())
                findings.append({Fault::MissingGlyph, pathOf(*widget),
                                 QStringLiteral("no shape for “%1” in “%2”").arg(missing, painted.text)});
        }
    }
    return findings;
}

} // namespace baseline::studio
