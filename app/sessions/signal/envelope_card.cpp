// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/signal/envelope_card.h"

#include "app/sessions/recording_words.h"
#include "app/sessions/signal/envelope_view.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/refill_box.h"
#include "app/widgets/sentence_stack.h"
#include "app/widgets/shown_unit.h"
#include "core/dsp/statistics.h"
#include "core/workbench/sentence.h"
#include "core/workbench/workbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::sessions {

namespace {

using Scale = widgets::SpectrumView::Scale;

constexpr std::chrono::milliseconds rest(150); // until a change is worked on
constexpr double usualReach = 500.0; // Hz: some multiples of what a fault of a bearing strikes
constexpr double slip = 0.02;     // by so much a bearing's lines may lie off the geometry's
constexpr Hertz lowestLine{5.0};  // below there is what the envelope's own mean leaves

QDoubleSpinBox* frequencyField(const QString& name, const char* object, double most, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(QLatin1String(object));
    box->setAccessibleName(name);
    box->setDecimals(2);
    box->setRange(0.0, most);
    box->setSuffix(QStringLiteral(" Hz"));
    box->setKeyboardTracking(false);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

QString hertz(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace

EnvelopeCard::EnvelopeCard(workbench::Workbench& bench, QWidget* parent)
    : Card(tr("Envelope"), parent), m_bench(bench), m_stack(new widgets::SentenceStack(this)),
      m_view(new EnvelopeView(this)), m_note(new widgets::ElidedLabel(this)), m_channel(new QComboBox(this)),
      m_low(frequencyField(tr("Band from"), "envelopeLow", 1e6, this)),
      m_high(frequencyField(tr("Band to"), "envelopeHigh", 1e6, this)),
      m_resolution(frequencyField(tr("A line"), "envelopeResolution", 1000.0, this)),
      m_squared(new QCheckBox(tr("Squared"), this)), m_scale(new QComboBox(this)),
      m_shaft(frequencyField(tr("Shaft speed"), "shaftSpeed", 1000.0, this)), m_bearing(new QComboBox(this)),
      m_job([this] { return isVisible(); }, [this] { work(); }, rest)
{
    m_stack->setContent(buildBody());
    setContent(m_stack);
    buildHeader();
    connect(&m_bench, &workbench::Workbench::projectChanged, this,
            [this] { showNothing(tr("Choose a recording to see the spectrum of its envelope.")); });
    connect(&m_bench.aids(), &workbench::AidsKeeper::changed, this, &EnvelopeCard::fillMachine);
    connect(&widgets::ShownUnitOwner::instance(), &widgets::ShownUnitOwner::changed, this, [this] {
        if (m_envelope)
            showSpectrum();
    });
    fillMachine();
    showNothing(tr("Choose a recording to see the spectrum of its envelope."));
}

/// What is told about the machine on the Live page holds here too, until it is changed here.
void EnvelopeCard::fillMachine()
{
    const dsp::RotatingAids& aids = m_bench.aids().aids();
    {
        const QSignalBlocker quietBearing(m_bearing);
        const QSignalBlocker quietShaft(m_shaft);
        m_bearing->clear();
        m_bearing->addItem(tr("none"));
        for (const dsp::Bearing& bearing : aids.bearings.bearings())
            m_bearing->addItem(QString::fromStdString(bearing.name), QString::fromStdString(bearing.name));
        m_bearing->setCurrentIndex(std::max(0, m_bearing->findData(QString::fromStdString(aids.bearing))));
        if (aids.speedSource != dsp::SpeedSource::None)
            m_shaft->setValue(aids.speed.value);
    }
    showExpected();
}

void EnvelopeCard::buildHeader()
{
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setToolTip(tr("The channel whose envelope is taken"));
    m_squared->setChecked(true);
    m_squared->setObjectName(QStringLiteral("envelopeSquared"));
    m_squared->setToolTip(tr("The squared envelope has fewer lines of its own."));
    m_scale->setAccessibleName(tr("Scale of the spectrum"));
    m_scale->setToolTip(tr("Decibels show the faint lines too, the linear scale how large they are"));
    m_scale->addItem(tr("linear"), static_cast<int>(Scale::Linear));
    m_scale->addItem(tr("dB"), static_cast<int>(Scale::Decibel));
    m_view->setScale(Scale::Linear);
    for (QWidget* control : controls())
        addHeaderWidget(control);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &EnvelopeCard::refresh);
    connect(m_squared, &QCheckBox::toggled, this, &EnvelopeCard::refresh);
    connect(m_scale, &QComboBox::currentIndexChanged, this,
            [this] { m_view->setScale(static_cast<Scale>(m_scale->currentData().toInt())); });
}

/// Those in the header; hidden while there is nothing to control.
std::array<QWidget*, 3> EnvelopeCard::controls() const
{
    return {m_channel, m_squared, m_scale};
}

QWidget* EnvelopeCard::buildBody()
{
    m_low->setToolTip(tr("Where the resonance begins that a fault strikes; usually about 2 kHz"));
    m_high->setToolTip(tr("Where it ends; below half the sampling rate"));
    m_resolution->setToolTip(tr("How far the lines are apart; a bearing slips, so finer ones split its lines"));
    m_resolution->setMinimum(0.01);
    m_resolution->setValue(1.5);
    m_shaft->setToolTip(tr("Turns of the shaft a second; 0: no lines are expected"));
    m_bearing->setAccessibleName(tr("Bearing"));
    m_bearing->setObjectName(QStringLiteral("bearing"));
    m_bearing->setToolTip(tr("The bearing whose faults are expected"));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    const auto add = [this, fields](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        fields->addWidget(label);
        fields->addWidget(field);
    };
    add(tr("&Band"), m_low);
    add(tr("to"), m_high);
    add(tr("A &line"), m_resolution);
    add(tr("Sha&ft"), m_shaft);
    add(tr("Bea&ring"), m_bearing);
    fields->addStretch(1);
    m_note->setAccessibleName(tr("What stands out"));
    m_note->setProperty("role", QStringLiteral("subtitle"));
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(fields);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    for (QDoubleSpinBox* box : {m_low, m_high, m_resolution})
        connect(box, &QDoubleSpinBox::valueChanged, this, &EnvelopeCard::refresh);
    connect(m_shaft, &QDoubleSpinBox::valueChanged, this, &EnvelopeCard::showExpected);
    connect(m_bearing, &QComboBox::currentIndexChanged, this, &EnvelopeCard::showExpected);
    return body;
}

void EnvelopeCard::show(const project::RecordingSummary& recording)
{
    if (recording.running)
        return showNothing(tr("“%1” is being recorded. Its picture is on the Live page.").arg(recording.info.name));
    if (recording.length == 0)
        return showNothing(tr("“%1” has no samples.").arg(recording.info.name));
    const bool isSame = m_recording && m_recording->info.id == recording.info.id
                        && m_recording->length == recording.length;
    if (isSame)
        return;
    // The reason comes at once, without a job: nothing else can be done with such a recording here.
    if (const auto band = dsp::envelopeBand(recording.info.nominalRate); !band)
        return showNothing(workbench::signalSentence(band.error()));
    m_recording = recording;
    setTitle(recording.info.name);
    m_envelope.reset();
    m_view->clear();
    m_note->showText({});
    fillFields();
    for (QWidget* control : controls())
        control->setVisible(true);
    m_stack->showContent();
    refresh();
}

void EnvelopeCard::showNothing(const QString& sentence)
{
    m_recording.reset();
    m_envelope.reset();
    m_job.drop();
    setTitle(tr("Envelope"));
    setDetail({});
    for (QWidget* control : controls())
        control->setVisible(false);
    m_stack->showSentence(sentence);
}

QString EnvelopeCard::sentence() const
{
    return m_stack->sentence();
}

QString EnvelopeCard::note() const
{
    return m_note->text();
}

/// The channels of the recording, and the band that is usual at its rate.
void EnvelopeCard::fillFields()
{
    const QSignalBlocker quietLow(m_low);
    const QSignalBlocker quietHigh(m_high);
    widgets::refillBox(*m_channel, channelNames(m_recording->info.channels));
    const auto band = dsp::envelopeBand(m_recording->info.nominalRate);
    m_low->setValue(band->low.value);
    m_high->setValue(band->high.value);
}

void EnvelopeCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    m_job.resume();
}

/// Something was changed that the spectrum depends on.
void EnvelopeCard::refresh()
{
    if (m_recording)
        m_job.refresh();
}

void EnvelopeCard::work()
{
    const workbench::EnvelopeRequest request{m_bench.projectPath(),
                                             m_recording->info.id,
                                             static_cast<std::size_t>(std::max(0, m_channel->currentIndex())),
                                             dsp::FrequencyBand{{m_low->value()}, {m_high->value()}},
                                             m_squared->isChecked(),
                                             {m_resolution->value()}};
    m_job.run<workbench::RecordingEnvelope>(
        [request](const Progress& progress) { return workbench::takeEnvelope(request, progress); },
        [this](Result<workbench::RecordingEnvelope> envelope) { take(std::move(envelope)); });
}

void EnvelopeCard::take(Result<workbench::RecordingEnvelope> envelope)
{
    if (envelope) {
        m_envelope = std::move(*envelope);
        showSpectrum();
    } else {
        m_envelope.reset();
        m_view->clear();
        setDetail({});
        m_note->showText(workbench::signalSentence(envelope.error()));
    }
    emit envelopeTaken();
}

void EnvelopeCard::showSpectrum()
{
    const QLocale locale;
    const Hertz rate = m_recording->info.nominalRate;
    setDetail(tr("%1 s without a gap, %2 Hz a line")
                  .arg(locale.toString(durationOf(m_envelope->span.count, rate).count(), 'f', 1),
                       locale.toString(m_envelope->spectrum.binWidth.value, 'g', 3)));
    const widgets::ShownAs told = widgets::shownAs(m_envelope->unit);
    m_view->setUnit(told.unit);
    std::vector<float> values = m_envelope->spectrum.values;
    std::ranges::for_each(values, [&told](float& line) { line *= static_cast<float>(told.factor); });
    const std::array<std::span<const float>, 1> one{values};
    m_view->clear();
    m_view->setSpectra(one, m_envelope->spectrum.binWidth);
    // Where faults show; the rest is there for whoever looks for it (Home).
    if (!m_view->isZoomed())
        m_view->zoomBy(m_view->shownFrequencies().span() / usualReach, 0.0);
    showExpected();
}

/// The lines of the geometry, and what the highest one of the spectrum is by it.
void EnvelopeCard::showExpected()
{
    const auto bearing = m_bench.aids().aids().bearings.find(m_bearing->currentData().toString().toStdString());
    const std::vector<ExpectedLine> lines = expectedLines({m_shaft->value()}, bearing);
    m_view->setExpected(lines);
    if (!m_envelope)
        return;
    const auto peak = dsp::dominantPeak(m_envelope->spectrum, lowestLine);
    if (!peak) {
        m_note->showText(tr("No line stands out."));
        return;
    }
    const double found = peak->frequency.value;
    const auto off = [found](const ExpectedLine& line) { return std::abs(line.frequency.value - found); };
    const auto nearest = std::ranges::min_element(lines, {}, off);
    const double allowed = nearest == lines.end()
                               ? 0.0
                               : std::max(slip * nearest->frequency.value, m_envelope->spectrum.binWidth.value);
    if (nearest == lines.end())
        m_note->showText(tr("Highest line: %1 Hz. Enter the speed of the shaft and choose its bearing to see what it may be.")
                             .arg(hertz(found)));
    else if (off(*nearest) <= allowed)
        m_note->showText(tr("Highest line: %1 Hz, where %2 is expected (%3 Hz).")
                             .arg(hertz(found), nearest->name, hertz(nearest->frequency.value)));
    else
        m_note->showText(tr("Highest line: %1 Hz, where nothing is expected.").arg(hertz(found)));
}

} // namespace baseline::sessions
