// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/alarm_card.h"

#include "app/deploy/shown_explanation.h"
#include "app/deploy/stage_text.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/contribution_view.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/marked_stretch.h"
#include "app/widgets/sentence_stack.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/spectrum_view.h"
#include "app/widgets/text_scale.h"
#include "app/widgets/trace_view.h"
#include "core/recording/labels.h"
#include "core/workbench/explanation_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace baseline::deploy {

namespace {
using project::Judgement;
using widgets::ButtonKind;
using widgets::makeButton;
} // namespace

AlarmCard::AlarmCard(QWidget* parent)
    : Card(tr("Why it alarmed"), parent), m_headline(new QLabel(this)), m_basis(new widgets::ElidedLabel(this)),
      m_picture(new widgets::SentenceStack(this)), m_bars(new widgets::ContributionView(this)),
      m_spectrum(new widgets::SpectrumView(this)), m_waveform(new widgets::TraceView(this)),
      m_pictures(new QStackedWidget(this)), m_kind(new QComboBox(this)), m_channel(new QComboBox(this)),
      m_real(makeButton(ButtonKind::Plain, tr("&Real"), QStringLiteral("alarm"), this)),
      m_false(makeButton(ButtonKind::Plain, tr("&False alarm"), QStringLiteral("check"), this)), m_fault(new QComboBox(this)),
      m_label(makeButton(ButtonKind::Primary, tr("&Add to labels and retrain"), QStringLiteral("tag"), this)),
      m_cancel(makeButton(ButtonKind::Plain, tr("&Cancel"), QStringLiteral("close"), this)),
      m_progress(new QProgressBar(this)), m_outcome(new QLabel(this)),
      m_stretch(std::make_unique<widgets::MarkedStretch>(*m_waveform))
{
    m_channel->setObjectName(QStringLiteral("alarmChannel"));
    m_channel->setAccessibleName(tr("Channel of the spectrum"));
    m_channel->setToolTip(tr("Channel of the spectrum"));
    m_kind->setObjectName(QStringLiteral("alarmPicture"));
    m_kind->setAccessibleName(tr("Spectrum or waveform of the alarm"));
    m_kind->setToolTip(tr("Spectrum or waveform of the alarm"));
    m_kind->addItems({tr("Spectrum"), tr("Waveform")});
    addHeaderWidget(m_kind);
    addHeaderWidget(m_channel);
    buildLayout();
    connectButtons();
    showNothing({});
}

AlarmCard::~AlarmCard() = default;

void AlarmCard::buildLayout()
{
    for (QLabel* label : {m_headline, m_outcome}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_headline->setObjectName(QStringLiteral("alarmHeadline"));
    m_headline->setProperty("role", QStringLiteral("sentence"));
    m_basis->setProperty("role", QStringLiteral("subtitle"));
    m_outcome->setObjectName(QStringLiteral("alarmOutcome"));
    m_picture->setContent(buildPicture());
    widgets::keepScaled(*m_picture, widgets::Extent::MinimumHeight, 180); // all bars and an axis
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_basis);
    column->addWidget(m_picture, 1);
    column->addWidget(buildActions());
    column->addWidget(m_progress);
    column->addWidget(m_outcome);
    setContent(content);
}

QWidget* AlarmCard::buildPicture()
{
    auto* picture = new QWidget(this);
    auto* line = new QHBoxLayout(picture);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_bars, 4);
    m_pictures->addWidget(m_spectrum);
    m_pictures->addWidget(m_waveform);
    line->addWidget(m_pictures, 6);
    m_waveform->setAccessibleName(tr("Signal around the alarm; what is explained is shaded"));
    m_spectrum->setAccessibleName(tr("Spectrum of the alarm over that of the nearest normal windows"));
    return picture;
}

QWidget* AlarmCard::buildActions()
{
    auto* actions = new QWidget(this);
    auto* line = new QHBoxLayout(actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_real->setObjectName(QStringLiteral("alarmReal"));
    m_real->setToolTip(tr("The machine was really not as usual (Alt+R)"));
    m_false->setObjectName(QStringLiteral("alarmFalse"));
    m_false->setToolTip(tr("The machine ran normally (Alt+F)"));
    for (QPushButton* button : {m_real, m_false})
        button->setCheckable(true);
    m_fault->setObjectName(QStringLiteral("faultLabel"));
    m_fault->setEditable(true);
    m_fault->setAccessibleName(tr("Name of the fault"));
    m_fault->setToolTip(tr("Name of the fault, as its label"));
    m_fault->lineEdit()->setPlaceholderText(tr("name of the fault"));
    m_fault->lineEdit()->setMaxLength(40);
    widgets::keepScaled(*m_fault, widgets::Extent::MinimumWidth, 180);
    m_label->setObjectName(QStringLiteral("labelAndRetrain"));
    m_cancel->setObjectName(QStringLiteral("cancelRetrain"));
    m_cancel->setToolTip(tr("Stop the training; the labels stay (Alt+C)"));
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of the training"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_real, m_false, m_fault, m_label, m_cancel})
        line->addWidget(widget);
    line->addStretch(1);
    return actions;
}

void AlarmCard::connectButtons()
{
    const auto judge = [this](Judgement judgement) {
        emit judged(m_alarm.judgement == judgement ? Judgement::Open : judgement);
        showActions(); // a button stays as it was when the judgement could not be stored
    };
    connect(m_real, &QPushButton::clicked, this, [judge] { judge(Judgement::Real); });
    connect(m_false, &QPushButton::clicked, this, [judge] { judge(Judgement::False); });
    connect(m_label, &QPushButton::clicked, this, &AlarmCard::labelRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelRequested();
    });
    connect(m_fault, &QComboBox::currentTextChanged, this, &AlarmCard::showActions);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &AlarmCard::showSpectrum);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AlarmCard::showKind);
    connect(&widgets::ShownUnitOwner::instance(), &widgets::ShownUnitOwner::changed, this, &AlarmCard::followUnit);
}

void AlarmCard::showNothing(const QString& sentence)
{
    m_alarm = {};
    m_outcome->clear();
    setDetail({});
    showSentence(sentence);
    showActions();
}

void AlarmCard::showAlarm(const project::Alarm& alarm, const QString& obstacle)
{
    if (alarm.id != m_alarm.id && !m_isWorking)
        m_outcome->clear();
    m_alarm = alarm;
    m_obstacle = obstacle;
    setDetail(timeText(alarm.raisedUtc));
    showActions();
}

void AlarmCard::showSentence(const QString& sentence)
{
    m_given.reset();
    m_explanation.reset();
    m_headline->hide();
    m_basis->hide();
    m_kind->hide();
    m_channel->hide();
    m_picture->showSentence(sentence);
}

void AlarmCard::showExplanation(const workbench::AlarmExplanation& explanation)
{
    m_given = explanation;
    showValues();
    m_headline->show();
    m_basis->show();
    m_bars->setVisible(m_explanation->explanation.standsOut());
    {
        const QSignalBlocker quiet(m_channel);
        m_channel->clear();
        for (const std::string& name : m_explanation->channels)
            m_channel->addItem(QString::fromStdString(name));
        if (m_explanation->explanation.standsOut()) {
            const std::size_t leader = m_explanation->explanation.contributions.front().column;
            m_channel->setCurrentIndex(static_cast<int>(m_explanation->places[leader].channel));
        }
    }
    // Windows that are too short for a spectrum have a waveform all the same.
    const bool hasSpectrum = !m_explanation->spectrum.channels.empty();
    m_kind->setVisible(hasSpectrum);
    if (!hasSpectrum)
        m_kind->setCurrentIndex(1);
    m_picture->showContent();
    showSpectrum();
    showKind();
}

/// What depends on the unit that is shown, but for the spectrum, which depends on the channel too.
void AlarmCard::showValues()
{
    m_explanation = std::make_shared<const workbench::WindowExplanation>(inShownUnit(*m_given->why));
    m_headline->setText(workbench::explanationHeadline(*m_explanation));
    QStringList basis{workbench::bandSentence(*m_explanation), workbench::axisSentence(*m_explanation),
                      workbench::explanationBasis(*m_explanation)};
    basis.removeAll(QString());
    m_basis->showText(basis.join(QLatin1Char(' ')));
    m_bars->setBars(barsOf(*m_explanation));
    m_spectrum->setUnit(widgets::shownUnit().name());
    showWaveform(m_given->signal);
}

void AlarmCard::followUnit()
{
    if (!m_given)
        return;
    showValues();
    showSpectrum();
}

void AlarmCard::showKind()
{
    m_pictures->setCurrentIndex(m_kind->currentIndex());
    m_channel->setVisible(m_kind->currentIndex() == 0 && m_explanation && m_explanation->spectrum.channels.size() > 1);
}

void AlarmCard::showWaveform(const workbench::RecordingPreview& signal)
{
    QList<widgets::TraceChannel> channels;
    std::vector<std::span<const float>> values;
    for (std::size_t i = 0; i < signal.channels.size(); ++i) {
        const widgets::ShownAs shown = widgets::shownAs(signal.channels[i].unit);
        channels.append({signal.channels[i].name, shown.unit, shown.factor});
        values.emplace_back(signal.values[i]);
    }
    m_waveform->setChannels(channels);
    m_waveform->clear();
    m_waveform->setTimeSpan(signal.duration, signal.duration);
    m_waveform->setData(values, signal.rate);
    // Of the recording, which has as many positions as its duration says, however many the picture has.
    const double length = static_cast<double>(m_explanation->length);
    const auto secondsOf = [&](SampleIndex at) { return signal.duration.count() * static_cast<double>(at) / length; };
    if (length > 0.0)
        m_stretch->mark(std::pair(secondsOf(m_explanation->stretch.first), secondsOf(m_explanation->stretch.end())));
}

void AlarmCard::showSpectrum()
{
    const int chosen = m_channel->currentIndex();
    if (!m_explanation || chosen < 0)
        return;
    const auto channel = static_cast<std::size_t>(chosen);
    const workbench::SpectrumBeside& spectrum = m_explanation->spectrum;
    if (channel >= spectrum.channels.size()) {
        m_spectrum->clear();
        return;
    }
    const workbench::SpectrumBeside::Channel& lines = spectrum.channels[channel];
    const std::span<const float> window(lines.window);
    m_spectrum->setChannelNames({tr("alarm")});
    m_spectrum->setBand(widgets::SpectrumBand{spectrum.binWidth, lines.low, lines.middle, lines.high,
                                              tr("nearest normal windows"), -1});
    m_spectrum->setMarkers(markersOf(*m_explanation, channel));
    m_spectrum->setData(std::span(&window, 1), spectrum.binWidth);
}

void AlarmCard::setFaultLabels(const QStringList& labels)
{
    QStringList faults = labels;
    faults.removeAll(QString(recording::normalLabel));
    if (faults == m_faults)
        return; // somebody may be typing
    m_faults = faults;
    const QString text = m_fault->currentText();
    {
        const QSignalBlocker quiet(m_fault);
        m_fault->clear();
        m_fault->addItems(m_faults);
        m_fault->setEditText(text);
    }
    showActions();
}

QString AlarmCard::faultLabel() const
{
    return m_fault->currentText().trimmed();
}

void AlarmCard::showWorking(const QString& sentence)
{
    m_isWorking = true;
    m_cancel->setEnabled(true);
    m_progress->setValue(0);
    m_outcome->setText(sentence);
    showActions();
}

/// Where room is short, the plots give way and no line of a text.
void AlarmCard::fitTexts()
{
    for (QLabel* label : {m_headline, m_outcome})
        label->setMinimumHeight(std::max(0, label->heightForWidth(std::max(content()->width(), 200)))); // -1: no text
}

void AlarmCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitTexts();
}

void AlarmCard::setProgress(double fraction)
{
    m_progress->setValue(static_cast<int>(1000.0 * fraction));
}

void AlarmCard::showOutcome(const QString& sentence)
{
    m_isWorking = false;
    m_outcome->setText(sentence);
    showActions();
}

QString AlarmCard::labelObstacle() const
{
    if (!m_obstacle.isEmpty())
        return m_obstacle;
    if (m_alarm.recordingId.isEmpty())
        return tr("No signal was kept with this alarm.");
    if (m_alarm.judgement == Judgement::Open)
        return tr("Say first whether the alarm was real or false.");
    const QString fault = faultLabel();
    if (m_alarm.judgement == Judgement::Real && (fault.isEmpty() || fault == recording::normalLabel))
        return tr("Give the fault a name other than “normal”.");
    return {};
}

void AlarmCard::showActions()
{
    const bool isThere = !m_alarm.id.isEmpty();
    const bool isReal = m_alarm.judgement == Judgement::Real;
    const QString fault = faultLabel();
    m_real->setChecked(isThere && isReal);
    m_false->setChecked(isThere && m_alarm.judgement == Judgement::False);
    for (QPushButton* button : {m_real, m_false}) {
        button->setVisible(isThere);
        button->setEnabled(m_obstacle.isEmpty() && !m_isWorking);
    }
    m_fault->setVisible(isThere && isReal);
    m_fault->setEnabled(!m_isWorking);
    m_label->setVisible(isThere);
    const QString why = labelObstacle();
    m_label->setEnabled(why.isEmpty() && !m_isWorking);
    m_label->setToolTip(!why.isEmpty() ? why
                        : isReal       ? tr("Label the stretch as “%1”, and train again where that changes the model (Alt+A)").arg(fault)
                                       : tr("Label the signal as normal and train again with it (Alt+A)"));
    m_label->setAccessibleDescription(m_label->toolTip());
    m_cancel->setVisible(m_isWorking);
    m_progress->setVisible(m_isWorking);
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    fitTexts();
}

QString AlarmCard::headline() const
{
    return m_headline->isHidden() ? m_picture->sentence() : m_headline->text();
}

QString AlarmCard::outcome() const
{
    return m_outcome->text();
}

} // namespace baseline::deploy
