// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/waveform_card.h"

#include "app/live/popup_button.h"
#include "app/widgets/acceleration_box.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/cursor_panel.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/status_pill.h"
#include "app/widgets/trace_view.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace baseline::live {

namespace {

constexpr double spans[] = {0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0};
constexpr int twoSeconds = 5; ///< index of what a sketch's numbers always show, and where the page begins

QString spanText(double seconds)
{
    return seconds < 1.0 ? WaveformCard::tr("%1 ms").arg(QLocale().toString(seconds * 1000.0))
                         : WaveformCard::tr("%1 s").arg(QLocale().toString(seconds));
}

} // namespace

WaveformCard::WaveformCard(QWidget* parent)
    : Card(tr("Waveform"), parent), m_view(new widgets::TraceView(this)), m_pill(new widgets::StatusPill(this)),
      m_freeze(widgets::makeButton(widgets::ButtonKind::Quiet, tr("Freeze"), {}, this)),
      m_button(new PopupButton(tr("View"), QStringLiteral("waveformView"), this)), m_run(new QComboBox(this)),
      m_span(new QComboBox(this)), m_scale(new QComboBox(this)), m_fixed(new widgets::AccelerationBox(0.001, 100.0, 1.0, this)),
      m_channel(new QComboBox(this)), m_slope(new QComboBox(this)), m_level(new widgets::AccelerationBox(-100.0, 100.0, 0.0, this)),
      m_hysteresis(new widgets::AccelerationBox(0.0, 100.0, 0.02, this)), m_before(new QSpinBox(this))
{
    buildForm();
    m_pill->setObjectName(QStringLiteral("waveformState"));
    m_freeze->setObjectName(QStringLiteral("freeze"));
    m_freeze->setToolTip(tr("Holds the waveform and the spectrum; the stream and a recording go on (Space)"));
    m_button->setToolTip(tr("Span, scale, sweep and trigger of the waveform"));
    addHeaderWidget(m_pill);
    auto* content = new QWidget(this);
    auto* cursors = new widgets::CursorPanel(*m_view, content);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_view, 1);
    rows->addWidget(cursors);
    addHeaderWidget(m_freeze);
    addHeaderWidget(cursors->button());
    addHeaderWidget(m_button);
    setContent(content);
    connect(m_freeze, &QPushButton::clicked, this, &WaveformCard::toggleFrozen);
    for (QComboBox* box : {m_run, m_span, m_channel, m_slope})
        connect(box, &QComboBox::currentIndexChanged, this, &WaveformCard::change);
    connect(m_level, &QDoubleSpinBox::valueChanged, this, &WaveformCard::change);
    connect(m_hysteresis, &QDoubleSpinBox::valueChanged, this, &WaveformCard::change);
    connect(m_before, &QSpinBox::valueChanged, this, &WaveformCard::change);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &WaveformCard::changeScale);
    connect(m_fixed, &QDoubleSpinBox::valueChanged, this, &WaveformCard::changeScale);
    connect(&widgets::ShownUnitOwner::instance(), &widgets::ShownUnitOwner::changed, this, &WaveformCard::showUnit);
    showRows();
    showAxis(false);
    showState(nullptr);
}

void WaveformCard::showUnit()
{
    setFrozen(false); // what stands there is in the unit before
    QStringList names;
    for (const widgets::TraceChannel& channel : m_view->channels())
        names.append(channel.name);
    setChannelNames(names);
    changeScale();
    showState(nullptr);
}

void WaveformCard::buildForm()
{
    m_run->addItems({tr("Strip"), tr("Sweep"), tr("Trigger")});
    for (const double seconds : spans)
        m_span->addItem(spanText(seconds));
    m_span->setCurrentIndex(twoSeconds);
    m_scale->addItems({tr("Automatic"), tr("Fixed")});
    m_channel->addItems({QStringLiteral("X"), QStringLiteral("Y"), QStringLiteral("Z")});
    m_slope->addItems({tr("Rising"), tr("Falling")});
    m_before->setRange(0, 100);
    m_before->setValue(25);
    m_before->setSuffix(tr(" %"));
    m_button->addRow(tr("Picture"), m_run, tr("A strip moves, a sweep is written over, a trigger stands still"));
    m_button->addRow(tr("Span"), m_span, tr("Time from the left edge to the right"));
    m_button->addRow(tr("Scale"), m_scale, tr("Follows the signal, or stays as it is now"));
    m_button->addRow(tr("Half height"), m_fixed, tr("From the middle of each axis to its edge"));
    m_button->addRow(tr("Trigger axis"), m_channel, tr("The axis whose signal is compared with the level"));
    m_button->addRow(tr("Edge"), m_slope, tr("The direction in which the signal crosses the level"));
    m_button->addRow(tr("Level"), m_level, tr("About the mean of the last second"));
    m_button->addRow(tr("Hysteresis"), m_hysteresis, tr("How far back the signal goes before it can cross again"));
    m_button->addRow(tr("Before it"), m_before, tr("Share of the span that is shown before the crossing"));
    const std::pair<QWidget*, const char*> names[] = {
        {m_run, "waveformRun"},       {m_span, "waveformSpan"},       {m_scale, "waveformScale"},
        {m_fixed, "waveformFixed"},   {m_channel, "triggerChannel"},  {m_slope, "triggerSlope"},
        {m_level, "triggerLevel"},    {m_hysteresis, "triggerHysteresis"}, {m_before, "triggerBefore"}};
    for (const auto& [field, name] : names)
        field->setObjectName(QLatin1String(name));
}

WaveformCard::Run WaveformCard::run() const
{
    return m_isPrinted ? Run::Strip : static_cast<Run>(m_run->currentIndex());
}

Seconds WaveformCard::span() const
{
    return Seconds(spans[m_isPrinted ? twoSeconds : std::max(0, m_span->currentIndex())]);
}

workbench::TriggerSettings WaveformCard::trigger() const
{
    workbench::TriggerSettings settings;
    settings.isOn = run() == Run::Trigger;
    settings.channel = static_cast<std::size_t>(std::max(0, m_channel->currentIndex()));
    settings.slope = m_slope->currentIndex() == 0 ? workbench::TriggerSlope::Rising : workbench::TriggerSlope::Falling;
    settings.levelG = m_level->g();
    settings.hysteresisG = m_hysteresis->g();
    settings.before = m_before->value() / 100.0;
    return settings;
}

void WaveformCard::showRows()
{
    m_button->setRowVisible(m_fixed, m_scale->currentIndex() == 1);
    for (QWidget* field : {static_cast<QWidget*>(m_channel), static_cast<QWidget*>(m_slope),
                           static_cast<QWidget*>(m_level), static_cast<QWidget*>(m_hysteresis),
                           static_cast<QWidget*>(m_before)})
        m_button->setRowVisible(field, run() == Run::Trigger);
}

void WaveformCard::change()
{
    setFrozen(false); // whoever changes the view wants to see it
    showRows();
    showAxis(false);
    showState(nullptr);
    emit spanChanged(span());
    emit triggerChanged(trigger());
}

void WaveformCard::changeScale()
{
    showRows();
    if (m_isPrinted || m_scale->currentIndex() == 0)
        m_view->setFixedScale(std::nullopt);
    else
        m_view->setFixedScale(m_fixed->g() * widgets::shownUnit().factor());
}

/// Time before now, time of a sweep, or time about the crossing.
void WaveformCard::showAxis(bool isCaught)
{
    m_view->setSweep(run() == Run::Sweep);
    if (run() == Run::Sweep)
        m_view->setTimeSpan(span(), span());
    else
        m_view->setTimeSpan(span(), isCaught ? span() * (1.0 - trigger().before) : Seconds(0.0));
}

void WaveformCard::showState(const workbench::LiveSnapshot* snapshot)
{
    m_freeze->setText(m_isFrozen ? tr("Resume") : tr("Freeze"));
    m_freeze->setAccessibleName(m_freeze->text());
    const QString unit = widgets::shownUnit().name();
    const QString length = spanText(span().count());
    const bool isCaught = snapshot != nullptr && snapshot->trigger && snapshot->trigger->isCaught;
    if (!m_isFrozen)
        setDetail(m_isPrinted ? tr("as printed, last %1").arg(length)
                  : isCaught  ? tr("%1, %2 about the trigger").arg(unit, length)
                              : tr("%1, last %2").arg(unit, length));
    m_pill->setVisible(m_isFrozen || run() == Run::Trigger);
    if (m_isFrozen)
        m_pill->setStatus(widgets::State::Warning, tr("Frozen"));
    else if (isCaught)
        m_pill->setStatus(widgets::State::Good, tr("Triggered"));
    else
        m_pill->setStatus(widgets::State::Neutral, tr("Waiting for the trigger"));
}

void WaveformCard::showSnapshot(const workbench::LiveSnapshot& snapshot)
{
    if (m_isFrozen)
        return;
    // A snapshot of before the settings changed shows another picture than the axis says.
    if (!m_isPrinted && snapshot.trigger.has_value() != (run() == Run::Trigger))
        return;
    const bool isCaught = snapshot.trigger && snapshot.trigger->isCaught;
    showAxis(isCaught);
    showState(&snapshot);
    if (snapshot.trigger)
        m_view->setLevel(widgets::TraceLevel{static_cast<int>(snapshot.trigger->settings.channel),
                                             snapshot.trigger->levelG * widgets::shownUnit().factor(), isCaught});
    else
        m_view->setLevel(std::nullopt);
    // The pixel columns of a picture that stands still begin with it.
    draw(snapshot, isCaught ? 0 : snapshot.firstIndex);
}

void WaveformCard::draw(const workbench::LiveSnapshot& snapshot, SampleIndex firstIndex)
{
    if (snapshot.bucket > 1) {
        const SampleIndex end = firstIndex + static_cast<SampleIndex>(snapshot.frames);
        const SampleIndex firstBucket = firstIndex + snapshot.bucketIndex - snapshot.firstIndex;
        std::vector<widgets::TraceBuckets> traces;
        for (const workbench::LiveChannel& channel : snapshot.channels)
            traces.push_back({channel.extremes, snapshot.bucket, firstBucket, end});
        m_view->setBuckets(traces, snapshot.nominalRate);
        return;
    }
    std::vector<std::span<const float>> traces;
    for (const workbench::LiveChannel& channel : snapshot.channels)
        traces.emplace_back(channel.g);
    m_view->setData(traces, snapshot.nominalRate, firstIndex);
}

void WaveformCard::setFrozen(bool isFrozen)
{
    if (isFrozen == m_isFrozen)
        return;
    m_isFrozen = isFrozen;
    showState(nullptr);
    emit frozenChanged(isFrozen);
}

void WaveformCard::setPrinted(bool isPrinted)
{
    if (isPrinted == m_isPrinted)
        return;
    m_isPrinted = isPrinted;
    m_button->setVisible(!isPrinted);
    m_view->setLevel(std::nullopt);
    changeScale();
    showAxis(false);
    showState(nullptr);
}

void WaveformCard::setChannelNames(const QStringList& names)
{
    const widgets::ShownUnit unit = widgets::shownUnit();
    QList<widgets::TraceChannel> channels;
    for (const QString& name : names)
        channels.append(m_isPrinted ? widgets::TraceChannel{name, {}} : widgets::TraceChannel{name, unit.name(), unit.factor()});
    m_view->setChannels(channels);
    if (m_isPrinted || names.isEmpty())
        return;
    const QSignalBlocker quiet(m_channel);
    const int before = std::max(0, m_channel->currentIndex());
    m_channel->clear();
    m_channel->addItems(names);
    m_channel->setCurrentIndex(std::min(before, static_cast<int>(names.size()) - 1));
}

void WaveformCard::clear()
{
    setFrozen(false);
    m_view->clear();
    showState(nullptr);
}

} // namespace baseline::live
