// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/axis_table.h"

#include "app/widgets/figure_label.h"
#include "app/widgets/state.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/style_property.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace baseline::live {

namespace {

constexpr int columns = 7;
constexpr std::size_t zoneColumn = 6;

/// Three figures that count, and none that pretend to more: "0.0123", "12.3".
QString three(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double size = std::abs(value);
    const int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3;
    return QLocale().toString(value, 'f', decimals);
}

widgets::State stateOf(const QString& zone)
{
    if (zone.isEmpty())
        return widgets::State::Neutral;
    return zone <= QLatin1String("B") ? widgets::State::Good
           : zone == QLatin1String("C") ? widgets::State::Warning
                                        : widgets::State::Alarm;
}

QString zoneWord(const QString& zone)
{
    if (zone == QLatin1String("A"))
        return AxisTable::tr("good, as of new machines");
    if (zone == QLatin1String("B"))
        return AxisTable::tr("acceptable for long operation");
    return zone == QLatin1String("C") ? AxisTable::tr("for a limited time only") : AxisTable::tr("may do damage");
}

} // namespace

AxisTable::AxisTable(QWidget* parent)
    : Card(tr("Per axis"), parent), m_grid(nullptr), m_band(new widgets::FigureLabel(this)), m_zone(new QLabel(this)),
      m_limits(new QLabel(this))
{
    setDetail(tr("last second"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    layout->addLayout(m_grid);
    layout->addWidget(m_band);
    m_zone->setObjectName(QStringLiteral("worstZone"));
    m_limits->setObjectName(QStringLiteral("zoneLimits"));
    for (QLabel* label : {m_zone, m_limits}) {
        label->setProperty("role", QStringLiteral("note"));
        label->setWordWrap(true);
        label->hide();
        layout->addWidget(label);
    }
    m_band->setProperty("role", QStringLiteral("note"));
    m_band->setObjectName(QStringLiteral("velocityBand"));
    const std::array<std::pair<QString, QString>, columns> heads{{
        {QString(), QString()},
        {tr("RMS"), tr("Effective value about the mean")},
        {tr("Peak"), tr("Largest distance from the mean")},
        {tr("Crest"), tr("Peak over RMS: 1.41 for a sine, more with knocks")},
        {tr("Kurt."), tr("Kurtosis: 1.5 for a sine, 3 for noise, more with knocks")},
        {tr("mm/s"), tr("Velocity, RMS, by division in frequency")},
        {QString(), tr("Zone of ISO 10816 or 20816")},
    }};
    for (int column = 0; column < columns; ++column) {
        auto* label = new widgets::FigureLabel(content);
        label->setProperty("role", QStringLiteral("note"));
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setText(heads[static_cast<std::size_t>(column)].first);
        label->setToolTip(heads[static_cast<std::size_t>(column)].second);
        m_grid->addWidget(label, 0, column);
        // Wide enough for "Peak, m/s²"; the others have shorter heads.
        const bool hasUnit = column == 1 || column == 2;
        m_grid->setColumnStretch(column, column == 0 || column == zoneColumn ? 0 : hasUnit ? 5 : 3);
        m_heads.push_back(label);
    }
    setContent(content);
}

void AxisTable::setAids(workbench::AidsKeeper& keeper)
{
    m_aids = &keeper;
}

void AxisTable::setRows(std::size_t count)
{
    while (m_rows.size() < count) {
        std::vector<widgets::FigureLabel*> row;
        for (int column = 0; column < columns; ++column) {
            auto* label = new widgets::FigureLabel(content());
            label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_grid->addWidget(label, static_cast<int>(m_rows.size()) + 1, column);
            row.push_back(label);
        }
        m_rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (widgets::FigureLabel* label : m_rows[i])
            label->setVisible(i < count);
    }
}

void AxisTable::fill(std::size_t row, const QString& name, const workbench::LiveFigures& figures, double factor)
{
    const std::array<QString, columns> texts{name,
                                             three(factor * figures.rms),
                                             three(factor * figures.peak),
                                             three(figures.crest),
                                             three(figures.kurtosis),
                                             figures.velocity ? three(figures.velocity->millimetresPerSecond)
                                                              : QStringLiteral("–"),
                                             zoneOf(figures)};
    for (std::size_t column = 0; column < texts.size(); ++column) {
        m_rows[row][column]->setText(texts[column]);
        if (column > 0)
            m_rows[row][column]->setAccessibleName(name + QLatin1Char(' ') + m_heads[column]->text());
    }
}

void AxisTable::showBand(const workbench::LiveSnapshot& snapshot, bool isPrinted)
{
    const auto known = std::ranges::find_if(
        snapshot.channels, [](const workbench::LiveChannel& channel) { return channel.figures.velocity.has_value(); });
    const QString unit = widgets::shownUnit().name();
    m_heads[1]->setText(isPrinted ? tr("RMS") : tr("RMS, %1").arg(unit));
    m_heads[2]->setText(isPrinted ? tr("Peak") : tr("Peak, %1").arg(unit));
    if (isPrinted) {
        m_band->setText(tr("as printed: no unit, no velocity"));
        return;
    }
    if (known == snapshot.channels.end()) {
        m_band->setText(tr("no velocity: too few samples for it"));
        return;
    }
    const QLocale locale;
    const dsp::FrequencyBand band = known->figures.velocity->band;
    const QString hertz = tr("%1–%2 Hz").arg(locale.toString(std::lround(band.low.value)),
                                             locale.toString(std::lround(band.high.value)));
    const bool isStandard = std::lround(band.low.value) <= std::lround(dsp::isoVelocityBand.low.value)
                            && std::lround(band.high.value) >= std::lround(dsp::isoVelocityBand.high.value);
    m_band->setText(isStandard ? tr("mm/s over %1").arg(hertz)
                               : tr("mm/s over %1, not the ISO band").arg(hertz));
}

/// "A" to "D"; empty without a machine class or a velocity.
QString AxisTable::zoneOf(const workbench::LiveFigures& figures) const
{
    if (m_aids == nullptr || !m_aids->aids().machine || !figures.velocity)
        return {};
    const auto zone = dsp::severityZone(figures.velocity->millimetresPerSecond, m_aids->aids().limits);
    return zone ? QString(QChar('A' + static_cast<int>(*zone))) : QString();
}

/// The standard is about the highest velocity of the machine.
void AxisTable::showZones(const workbench::LiveSnapshot& snapshot, bool isPrinted)
{
    QString worst;
    for (std::size_t i = 0; i < snapshot.channels.size(); ++i) {
        const QString zone = isPrinted ? QString() : zoneOf(snapshot.channels[i].figures);
        widgets::FigureLabel* label = m_rows[i][zoneColumn];
        label->setText(zone);
        widgets::setStyleProperty(*label, "state", widgets::stateKey(stateOf(zone)));
        worst = std::max(worst, zone);
    }
    m_zone->setVisible(!worst.isEmpty());
    m_limits->setVisible(!worst.isEmpty());
    m_heads[zoneColumn]->setText(worst.isEmpty() ? QString() : tr("Zone"));
    if (worst.isEmpty())
        return;
    const dsp::SeverityLimits limits = m_aids->aids().limits;
    const QLocale locale;
    m_zone->setText(tr("Zone %1: %2").arg(worst, zoneWord(worst)));
    widgets::setStyleProperty(*m_zone, "state", widgets::stateKey(stateOf(worst)));
    m_limits->setText(tr("A to %1, B to %2, C to %3 mm/s, then D. Check your copy of the standard.")
                          .arg(locale.toString(limits.goodUpTo), locale.toString(limits.acceptableUpTo),
                               locale.toString(limits.tolerableUpTo)));
}

void AxisTable::showFigures(const workbench::LiveSnapshot& snapshot, bool isPrinted)
{
    setRows(snapshot.channels.size());
    for (std::size_t i = 0; i < snapshot.channels.size(); ++i) {
        const QString name = QString::fromStdString(snapshot.channels[i].name);
        fill(i, isPrinted ? name : name.toUpper(), snapshot.channels[i].figures,
             isPrinted ? 1.0 : widgets::shownUnit().factor());
    }
    showBand(snapshot, isPrinted);
    showZones(snapshot, isPrinted);
}

} // namespace baseline::live
