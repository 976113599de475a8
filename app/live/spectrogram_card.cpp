// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/spectrogram_card.h"

#include "app/live/popup_button.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/spectrogram_view.h"
#include "core/workbench/live_analyser.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace baseline::live {

namespace {

constexpr double spans[] = {10.0, 30.0, 60.0, 120.0, 300.0, 600.0};
constexpr int oneMinute = 2;
constexpr double bands[] = {0.0, 5000.0, 2000.0, 1000.0, 500.0, 200.0, 100.0};
constexpr widgets::AxisRange possible{-140.0, 20.0}; // what a level can be, dB re 1 g

QString spanText(double seconds)
{
    return seconds < 60.0 ? SpectrogramCard::tr("%1 s").arg(seconds) : SpectrogramCard::tr("%1 min").arg(seconds / 60.0);
}

QDoubleSpinBox* decibelBox(double value, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setDecimals(0);
    box->setRange(possible.low, possible.high);
    box->setSingleStep(5.0);
    box->setValue(value);
    return box;
}

} // namespace

SpectrogramCard::SpectrogramCard(QWidget* parent)
    : Card(tr("Spectrogram"), parent), m_view(new widgets::SpectrogramView(this)),
      m_button(new PopupButton(tr("Settings"), QStringLiteral("spectrogramSettings"), this)),
      m_channel(new QComboBox(this)), m_span(new QComboBox(this)), m_highest(new QComboBox(this)),
      m_levels(new QComboBox(this)), m_darkest(decibelBox(-100.0, this)), m_lightest(decibelBox(-20.0, this))
{
    buildForm();
    m_button->setToolTip(tr("Axis, time, frequencies and levels of the spectrogram"));
    addHeaderWidget(m_button);
    setContent(m_view);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &SpectrogramCard::begin);
    connect(m_span, &QComboBox::currentIndexChanged, this, &SpectrogramCard::begin);
    connect(m_highest, &QComboBox::currentIndexChanged, this, [this] {
        begin();
        emit highestChanged(highest());
    });
    connect(m_levels, &QComboBox::currentIndexChanged, this, &SpectrogramCard::changeLevels);
    connect(m_darkest, &QDoubleSpinBox::valueChanged, this, &SpectrogramCard::changeLevels);
    connect(m_lightest, &QDoubleSpinBox::valueChanged, this, &SpectrogramCard::changeLevels);
    connect(&widgets::ShownUnitOwner::instance(), &widgets::ShownUnitOwner::changed, this, &SpectrogramCard::followUnit);
    followUnit();
    showDetail();
}

void SpectrogramCard::buildForm()
{
    m_channel->addItems({QStringLiteral("X"), QStringLiteral("Y"), QStringLiteral("Z")});
    for (const double seconds : spans)
        m_span->addItem(spanText(seconds));
    m_span->setCurrentIndex(oneMinute);
    for (const double band : bands)
        m_highest->addItem(band > 0.0 ? tr("%1 Hz").arg(QLocale().toString(band)) : tr("Half the rate"));
    m_levels->addItems({tr("Automatic"), tr("Fixed")});
    m_button->addRow(tr("Axis"), m_channel, tr("The axis whose spectrogram is shown; all are kept"));
    m_button->addRow(tr("Time"), m_span, tr("Time from the left edge to the right"));
    m_button->addRow(tr("Up to"), m_highest,
                     tr("A narrower band has closer lines; the last ten seconds are computed anew for it"));
    m_button->addRow(tr("Levels"), m_levels, tr("The colours follow the signal, or stay as they are"));
    m_button->addRow(tr("Darkest"), m_darkest, tr("The level of the darkest colour"));
    m_button->addRow(tr("Lightest"), m_lightest, tr("The level of the lightest colour"));
    const std::pair<QWidget*, const char*> names[] = {
        {m_channel, "spectrogramChannel"}, {m_span, "spectrogramSpan"},       {m_highest, "spectrogramHighest"},
        {m_levels, "spectrogramLevels"},   {m_darkest, "spectrogramDarkest"}, {m_lightest, "spectrogramLightest"}};
    for (const auto& [field, name] : names)
        field->setObjectName(QLatin1String(name));
}

Seconds SpectrogramCard::span() const
{
    return Seconds(spans[std::clamp(m_span->currentIndex(), 0, static_cast<int>(std::size(spans)) - 1)]);
}

Hertz SpectrogramCard::highest() const
{
    return {bands[std::clamp(m_highest->currentIndex(), 0, static_cast<int>(std::size(bands)) - 1)]};
}

/// Everything is fetched again, at once: the columns are there already.
void SpectrogramCard::begin()
{
    m_number = 0;
    m_after = -1;
    m_view->clear();
    showDetail();
}

void SpectrogramCard::changeLevels()
{
    const bool isFixed = m_levels->currentIndex() == 1;
    m_button->setRowVisible(m_darkest, isFixed);
    m_button->setRowVisible(m_lightest, isFixed);
    // Limits that have changed places mean the same.
    const double low = std::min(m_darkest->value(), m_lightest->value());
    const double high = std::max(m_darkest->value(), m_lightest->value());
    m_view->setLevels(isFixed ? std::optional(widgets::AxisRange{low, std::max(high, low + 1.0)}) : std::nullopt);
}

/// Levels are told re 1 of the unit that is shown, and typed so. Whole decibels stay: 19.83 dB more and then less is what
/// it was.
void SpectrogramCard::followUnit()
{
    const widgets::ShownUnit unit = widgets::shownUnit();
    for (QDoubleSpinBox* box : {m_darkest, m_lightest}) {
        const QSignalBlocker quiet(box);
        const double level = box->value() - m_gain;
        box->setRange(possible.low + unit.decibels(), possible.high + unit.decibels());
        box->setSuffix(tr(" dB re 1 %1").arg(unit.name()));
        box->setValue(level + unit.decibels());
    }
    m_gain = unit.decibels();
    m_view->setUnit(unit.name(), m_gain);
    changeLevels();
}

void SpectrogramCard::setChannelNames(const QStringList& names)
{
    if (names.isEmpty())
        return;
    const QSignalBlocker quiet(m_channel);
    const int before = std::max(0, m_channel->currentIndex());
    m_channel->clear();
    m_channel->addItems(names);
    m_channel->setCurrentIndex(std::min(before, static_cast<int>(names.size()) - 1));
    begin();
}

void SpectrogramCard::showNew(const workbench::LiveAnalyser& analyser)
{
    if (m_isFrozen || m_isPrinted)
        return;
    const auto channel = static_cast<std::size_t>(std::max(0, m_channel->currentIndex()));
    const workbench::SpectrogramPart part = analyser.spectrogram(channel, span(), m_number, m_after);
    if (part.number != m_number) {
        m_number = part.number;
        m_after = -1;
        m_view->begin(part.grid, highest(), span());
        m_binWidth = part.grid.bins > 0 ? part.grid.binWidth() : Hertz{};
        showDetail();
    }
    if (part.levels.empty())
        return;
    const bool isFirst = m_view->isEmpty();
    m_view->append(part.first, part.levels);
    m_after = part.end() - 1;
    if (isFirst)
        showDetail();
}

void SpectrogramCard::showDetail()
{
    if (m_isPrinted) {
        setDetail(tr("not of printed numbers"));
        return;
    }
    QString detail = m_channel->currentText() + QStringLiteral(" · ") + spanText(span().count());
    if (m_view->isEmpty())
        detail += QStringLiteral(" · ") + tr("waiting for samples");
    else if (m_binWidth.value > 0.0)
        detail += QStringLiteral(" · ") + tr("%1 Hz").arg(QLocale().toString(m_binWidth.value, 'g', 3));
    setDetail(detail);
    m_view->setAccessibleDescription(detail);
}

void SpectrogramCard::setPrinted(bool isPrinted)
{
    if (isPrinted == m_isPrinted)
        return;
    m_isPrinted = isPrinted;
    m_button->setVisible(!isPrinted);
    begin();
}

void SpectrogramCard::clear()
{
    m_isFrozen = false;
    begin();
}

} // namespace baseline::live
