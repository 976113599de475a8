// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/signal/envelope_view.h"

#include <QPainter>

#include <algorithm>

namespace baseline::sessions {

namespace {

constexpr int harmonics = 3;
constexpr int wordRows = 3; // words of neighbours stand below each other
constexpr double rowHeight = 14.0;

enum Family { Shaft, Outer, Inner, Ball, Cage };

void addFamily(std::vector<ExpectedLine>& lines, Hertz frequency, const QString& name, Family family)
{
    for (int order = 1; order <= harmonics; ++order) {
        const QString word = order == 1 ? name : QStringLiteral("%1 %2").arg(order).arg(name);
        lines.push_back({{order * frequency.value}, word, family, order == 1});
    }
}

void addSideBands(std::vector<ExpectedLine>& lines, Hertz carrier, Hertz spacing, const QString& name,
                  const QString& spacingName, Family family)
{
    lines.push_back({{carrier.value - spacing.value}, QStringLiteral("%1 − %2").arg(name, spacingName), family, false});
    lines.push_back({{carrier.value + spacing.value}, QStringLiteral("%1 + %2").arg(name, spacingName), family, false});
}

} // namespace

std::vector<ExpectedLine> expectedLines(Hertz shaft, const std::optional<dsp::Bearing>& bearing)
{
    std::vector<ExpectedLine> lines;
    if (!(shaft.value > 0.0))
        return lines;
    addFamily(lines, shaft, QStringLiteral("f"), Shaft);
    const auto frequencies = bearing ? dsp::bearingFrequencies(*bearing, shaft)
                                     : Result<dsp::BearingFrequencies>(Error{Error::Code::NotFound, "no bearing"});
    if (!frequencies)
        return lines;
    const Hertz ball{2.0 * frequencies->ballSpin.value}; // a fault of a ball strikes both races
    addFamily(lines, frequencies->outerRace, QStringLiteral("BPFO"), Outer);
    addFamily(lines, frequencies->innerRace, QStringLiteral("BPFI"), Inner);
    addSideBands(lines, frequencies->innerRace, shaft, QStringLiteral("BPFI"), QStringLiteral("f"), Inner);
    addFamily(lines, ball, QStringLiteral("2BSF"), Ball);
    addSideBands(lines, ball, frequencies->cage, QStringLiteral("2BSF"), QStringLiteral("FTF"), Ball);
    lines.push_back({frequencies->cage, QStringLiteral("FTF"), Cage, true});
    return lines;
}

EnvelopeView::EnvelopeView(QWidget* parent) : ZoomSpectrum(parent)
{
    setAccessibleName(tr("Envelope spectrum"));
}

void EnvelopeView::setExpected(std::vector<ExpectedLine> lines)
{
    m_lines = std::move(lines);
    QStringList words;
    for (const ExpectedLine& line : m_lines) {
        if (line.isMain)
            words.append(tr("%1 at %2 Hz").arg(line.name).arg(line.frequency.value, 0, 'f', 1));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updatePlot();
}

void EnvelopeView::paintPlot(QPainter& painter, const QRectF& area)
{
    ZoomSpectrum::paintPlot(painter, area);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const ExpectedLine& line : m_lines) {
        const qreal x = toPixel({line.frequency.value, 0.0}).x();
        if (x < area.left() || x > area.right())
            continue;
        QColor colour = line.family == Shaft ? theme().dimText : theme().series(line.family);
        colour.setAlpha(line.isMain ? 255 : 120);
        painter.setPen(QPen(colour, line.isMain ? 1.4 : 1.0, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    paintWords(painter, area);
}

/// The words that matter most come first; one without room is left out.
void EnvelopeView::paintWords(QPainter& painter, const QRectF& area) const
{
    QList<QRectF> taken;
    painter.setPen(theme().text);
    for (const bool isMain : {true, false}) {
        for (const ExpectedLine& line : m_lines) {
            const qreal x = toPixel({line.frequency.value, 0.0}).x();
            const qreal width = painter.fontMetrics().horizontalAdvance(line.name) + 6.0;
            if (line.isMain != isMain || x < area.left() || x + width > area.right())
                continue;
            for (int row = 0; row < wordRows; ++row) {
                const QRectF place(x + 3.0, area.top() + 2.0 + rowHeight * row, width, rowHeight);
                if (std::ranges::any_of(taken, [&place](const QRectF& other) { return other.intersects(place); }))
                    continue;
                painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, line.name);
                taken.append(place);
                break;
            }
        }
    }
}

} // namespace baseline::sessions
