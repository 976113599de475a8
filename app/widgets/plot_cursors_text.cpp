// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read at the cursors, in words.
#include "app/widgets/axis_layout.h"
#include "app/widgets/plot_cursors.h"

#include <QLocale>

#include <cmath>

namespace baseline::widgets {
namespace {

const QChar thin(0x202f); ///< between a number and its unit; does not break

QString withSign(const QString& text, double value)
{
    return value > 0.0 ? QLatin1Char('+') + text : text;
}

/// Four figures that count, with a real minus sign.
QString number(double value)
{
    QString text = QLocale().toString(value, 'g', 4);
    if (text.startsWith(QLatin1Char('-')))
        text.replace(0, 1, QChar(0x2212));
    return text;
}

} // namespace

/// With a digit more than bins or samples are apart: peaks are found between them.
QString PlotCursors::placeText(double place, bool isDifference) const
{
    const bool isTime = m_source->kind() == CursorSource::Kind::Time;
    const double fine = 0.1 * m_source->step();
    QString text = axisNumber(place, fine, isTime ? QStringLiteral("s") : QStringLiteral("Hz"));
    if (isDifference)
        text = withSign(text, place);
    if (!isTime && m_shaft && m_shaft->value > 0.0)
        text += QStringLiteral(" (%1×)").arg(axisNumber(place / m_shaft->value, 0.01));
    return text;
}

QString PlotCursors::valueText(std::optional<double> value, bool hasSign) const
{
    if (!value)
        return tr("no value");
    const QString unit = m_source->unit(m_channel);
    const QString text = unit.isEmpty() ? number(*value) : number(*value) + thin + unit;
    return hasSign ? withSign(text, *value) : text;
}

QString PlotCursors::pairText() const
{
    const bool isTime = m_source->kind() == CursorSource::Kind::Time;
    const auto a = m_source->valueAt(m_channel, m_places[A]);
    const auto b = m_source->valueAt(m_channel, m_places[B]);
    const auto spot = [&](const QString& name, double place, std::optional<double> value) -> QString {
        return name + QStringLiteral("  ") + placeText(place) + QStringLiteral(" · ") + valueText(value);
    };
    const double apart = m_places[B] - m_places[A];
    QString text = spot(QStringLiteral("A"), m_places[A], a) + QLatin1Char('\n') + spot(QStringLiteral("B"), m_places[B], b)
                   + QLatin1Char('\n') + QStringLiteral("B − A  ") + placeText(apart, true);
    if (isTime && std::abs(apart) >= m_source->step())
        text += QStringLiteral(" · 1/Δt ") + number(1.0 / std::abs(apart)) + thin + QStringLiteral("Hz");
    if (a && b) {
        text += QStringLiteral(" · ") + valueText(*b - *a, true);
        if (!isTime && *a > 0.0 && *b > 0.0) {
            const double decibel = (m_source->isPower() ? 10.0 : 20.0) * std::log10(*b / *a);
            text += QStringLiteral(" · ") + withSign(axisNumber(decibel, 0.1, QStringLiteral("dB")), decibel);
        }
    }
    const QString remark = m_source->remark();
    if (!remark.isEmpty())
        text += QLatin1Char('\n') + remark;
    return text;
}

QString PlotCursors::familyText() const
{
    if (m_family.empty())
        return m_mode == CursorMode::Sidebands ? tr("Set B one side band away from the carrier A.")
                                               : tr("Set A on the first harmonic.");
    QStringList texts;
    for (const Line& line : m_family) {
        const QString value = line.isThere ? valueText(m_source->valueAt(m_channel, line.place)) : tr("no line");
        texts.append(line.name + QStringLiteral("  ") + placeText(line.place) + QStringLiteral(" · ") + value);
    }
    if (m_mode == CursorMode::Sidebands)
        texts.prepend(tr("spacing %1").arg(placeText(std::abs(m_places[B] - m_places[A]))));
    return texts.join(QLatin1Char('\n'));
}

QString PlotCursors::readout() const
{
    if (m_mode == CursorMode::None)
        return {};
    if (!hasData())
        return tr("There is nothing to read yet.");
    return m_mode == CursorMode::Pair ? pairText() : familyText();
}

} // namespace baseline::widgets
