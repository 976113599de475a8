// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/synthetic_form.h"

#include "app/sessions/recording_words.h"
#include "core/simulate/scenario_text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <string>

namespace baseline::sessions {

namespace {

constexpr double steady = -1.0; ///< the lowest value of a field that may say "steady"

struct Range {
    double lowest;
    double highest;
    double value;
    int decimals;
};

void prepare(QDoubleSpinBox& box, const char* object, const QString& name, const Range& range, const QString& unit)
{
    box.setObjectName(QLatin1String(object));
    box.setAccessibleName(name);
    box.setDecimals(range.decimals);
    box.setRange(range.lowest, range.highest);
    box.setValue(range.value);
    box.setSuffix(QLatin1Char(' ') + unit);
    box.setKeyboardTracking(true); // the sentence below follows every key
}

QLabel* makeNote(QWidget* parent)
{
    auto* note = new QLabel(parent);
    note->setProperty("state", QStringLiteral("warning"));
    note->hide();
    return note;
}

void showNote(QLabel& note, bool on, const QString& text)
{
    note.setText(text);
    note.setVisible(on);
}

/// Fields from left to right, each behind its label. The first label's width is the same in every line, so that the
/// lines stand under each other.
class Line {
public:
    explicit Line(QWidget* parent) : m_parent(parent), m_layout(new QHBoxLayout) { m_layout->setSpacing(8); }

    Line& field(const QString& text, QWidget* widget, int width)
    {
        constexpr int firstLabel = 56;
        auto* label = new QLabel(text, m_parent);
        label->setBuddy(widget);
        if (m_layout->isEmpty())
            label->setMinimumWidth(firstLabel);
        widget->setFixedWidth(width);
        m_layout->addWidget(label);
        m_layout->addWidget(widget);
        return *this;
    }
    Line& note(QLabel* label)
    {
        m_layout->addWidget(label);
        return *this;
    }
    QHBoxLayout* end()
    {
        m_layout->addStretch(1);
        return m_layout;
    }

private:
    QWidget* m_parent;
    QHBoxLayout* m_layout;
};

constexpr int wide = 200;
constexpr int narrow = 104;
constexpr int narrowest = 92;

} // namespace

SyntheticForm::SyntheticForm(QWidget* parent)
    : QWidget(parent), m_state(new QComboBox(this)), m_seconds(new QDoubleSpinBox(this)),
      m_rate(new QDoubleSpinBox(this)), m_seed(new QSpinBox(this)), m_more(new QWidget(this)),
      m_then(new QComboBox(m_more)), m_thenAt(new QDoubleSpinBox(m_more)), m_sensor(new QComboBox(m_more)),
      m_sensorAt(new QDoubleSpinBox(m_more)), m_speed(new QDoubleSpinBox(m_more)),
      m_endSpeed(new QDoubleSpinBox(m_more)), m_load(new QDoubleSpinBox(m_more)), m_endLoad(new QDoubleSpinBox(m_more)),
      m_loadAt(new QDoubleSpinBox(m_more)), m_roll(new QDoubleSpinBox(m_more)), m_pitch(new QDoubleSpinBox(m_more)),
      m_noise(new QDoubleSpinBox(m_more)), m_secondsNote(makeNote(this)), m_thenNote(makeNote(m_more)),
      m_sensorNote(makeNote(m_more)), m_speedNote(makeNote(m_more)), m_loadNote(makeNote(m_more))
{
    prepareFields();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(buildFirst());
    layout->addWidget(buildMore());
    layout->addStretch(1);
    m_more->hide();
    connectFields();
    check();
}

void SyntheticForm::prepareFields()
{
    m_then->addItem(tr("nothing more"), -1);
    for (const simulate::StateEffect& state : simulate::allStates()) {
        m_state->addItem(machineText(state.state), static_cast<int>(state.state));
        m_then->addItem(machineText(state.state), static_cast<int>(state.state));
    }
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(simulate::State::NormalLow)));
    m_state->setObjectName(QStringLiteral("syntheticState"));
    m_state->setAccessibleName(tr("State of the machine"));
    m_then->setObjectName(QStringLiteral("syntheticThen"));
    m_then->setAccessibleName(tr("State of the machine later"));
    m_sensor->addItem(tr("stays as it is"), static_cast<int>(simulate::Mounting::Firm));
    m_sensor->addItem(tr("is knocked"), static_cast<int>(simulate::Mounting::Knocked));
    m_sensor->addItem(tr("is turned"), static_cast<int>(simulate::Mounting::Turned));
    m_sensor->setObjectName(QStringLiteral("syntheticSensor"));
    m_sensor->setAccessibleName(tr("What happens to the sensor"));
    m_seed->setRange(1, std::numeric_limits<int>::max());
    m_seed->setObjectName(QStringLiteral("syntheticSeed"));
    m_seed->setAccessibleName(tr("Seed"));

    const simulate::Scenario plain;
    const QString second = tr("s");
    const QString hertz = tr("Hz");
    const QString percent = tr("%");
    const QString degree = tr("°");
    prepare(*m_seconds, "syntheticSeconds", tr("Duration"), {1.0, 86400.0, 90.0, 0}, second);
    prepare(*m_rate, "syntheticRate", tr("Sampling rate"), {1.0, 1.0e6, plain.rate.value, 0}, hertz);
    prepare(*m_thenAt, "syntheticThenAt", tr("When the state changes"), {0.0, 86400.0, 30.0, 0}, second);
    prepare(*m_sensorAt, "syntheticSensorAt", tr("When it happens to the sensor"), {0.0, 86400.0, 30.0, 0}, second);
    prepare(*m_speed, "syntheticSpeed", tr("Speed of the shaft"), {0.0, 1000.0, plain.speed.value, 1}, hertz);
    prepare(*m_endSpeed, "syntheticEndSpeed", tr("Speed of the shaft at the end"), {steady, 1000.0, steady, 1}, hertz);
    prepare(*m_load, "syntheticLoad", tr("Load"), {0.0, 100.0, 0.0, 0}, percent);
    prepare(*m_endLoad, "syntheticEndLoad", tr("Load later"), {steady, 100.0, steady, 0}, percent);
    prepare(*m_loadAt, "syntheticLoadAt", tr("When the load changes"), {0.0, 86400.0, 30.0, 0}, second);
    prepare(*m_roll, "syntheticRoll", tr("Roll of the sensor"), {-180.0, 180.0, plain.roll, 1}, degree);
    prepare(*m_pitch, "syntheticPitch", tr("Pitch of the sensor"), {-180.0, 180.0, plain.pitch, 1}, degree);
    prepare(*m_noise, "syntheticNoise", tr("Noise of the sensor"), {0.0, 1.0e4, plain.noiseDensity, 0}, tr("µg/√Hz"));
    m_endSpeed->setSpecialValueText(tr("steady"));
    m_endLoad->setSpecialValueText(tr("steady"));
    explainFields();
}

void SyntheticForm::explainFields()
{
    m_seed->setToolTip(tr("The same seed gives the same samples"));
    m_rate->setToolTip(tr("The sensor's filter takes away what is above 43 % of the rate"));
    m_speed->setToolTip(tr("Before slip: under load the shaft turns up to 3 % slower"));
    m_endSpeed->setToolTip(tr("The shaft goes there evenly over the whole duration; vibration follows its square"));
    for (QWidget* load : {m_load, m_endLoad})
        load->setToolTip(tr("0 % as in “Normal, light load”, 100 % as in “Normal, heavy load”"));
    for (QWidget* angle : {m_roll, m_pitch})
        angle->setToolTip(tr("How the sensor was put on; 0° is level"));
    m_noise->setToolTip(tr("160 µg/√Hz is the data sheet's value of the board's sensor"));
}

QWidget* SyntheticForm::buildFirst()
{
    auto* first = new QWidget(this);
    Line line(first);
    line.field(tr("&Machine"), m_state, wide).field(tr("D&uration"), m_seconds, narrow).note(m_secondsNote);
    line.field(tr("Rate"), m_rate, narrow + 20).field(tr("See&d"), m_seed, narrow + 20);
    first->setLayout(line.end());
    first->layout()->setContentsMargins(0, 0, 0, 0);
    return first;
}

QWidget* SyntheticForm::buildMore()
{
    auto* grid = new QGridLayout(m_more);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    Line then(m_more);
    then.field(tr("T&hen"), m_then, wide).field(tr("after"), m_thenAt, narrow).note(m_thenNote);
    Line sensor(m_more);
    sensor.field(tr("Sens&or"), m_sensor, wide).field(tr("after"), m_sensorAt, narrow).note(m_sensorNote);
    Line shaft(m_more);
    shaft.field(tr("Shaft"), m_speed, narrow).field(tr("to"), m_endSpeed, narrow).note(m_speedNote);
    Line load(m_more);
    load.field(tr("Load"), m_load, narrowest).field(tr("to"), m_endLoad, narrowest).field(tr("after"), m_loadAt, narrow);
    load.note(m_loadNote);
    Line attitude(m_more);
    attitude.field(tr("Roll"), m_roll, narrow).field(tr("Pitch"), m_pitch, narrow);
    Line noise(m_more);
    noise.field(tr("Noise"), m_noise, narrow + 40);
    Line* lines[3][2] = {{&then, &sensor}, {&shaft, &load}, {&attitude, &noise}};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 2; ++column)
            grid->addLayout(lines[row][column]->end(), row, column);
    }
    return m_more;
}

void SyntheticForm::connectFields()
{
    const auto told = [this] {
        check();
        emit changed();
    };
    for (QComboBox* box : {m_state, m_then, m_sensor})
        connect(box, &QComboBox::currentIndexChanged, this, told);
    for (QDoubleSpinBox* box : {m_seconds, m_rate, m_thenAt, m_sensorAt, m_speed, m_endSpeed, m_load, m_endLoad,
                                m_loadAt, m_roll, m_pitch, m_noise})
        connect(box, &QDoubleSpinBox::valueChanged, this, told);
    connect(m_seed, &QSpinBox::valueChanged, this, told);
}

simulate::Scenario SyntheticForm::scenario() const
{
    simulate::Scenario scenario;
    scenario.state = static_cast<simulate::State>(m_state->currentData().toInt());
    scenario.duration = Seconds(m_seconds->value());
    scenario.rate = Hertz{m_rate->value()};
    scenario.seed = static_cast<std::uint64_t>(m_seed->value());
    scenario.speed = Hertz{m_speed->value()};
    if (m_endSpeed->value() >= 0.0)
        scenario.endSpeed = Hertz{m_endSpeed->value()};
    scenario.load = m_load->value() / 100.0;
    scenario.roll = m_roll->value();
    scenario.pitch = m_pitch->value();
    scenario.noiseDensity = m_noise->value();
    if (const int then = m_then->currentData().toInt(); then >= 0)
        simulate::addEvent(scenario, {Seconds(m_thenAt->value()), static_cast<simulate::State>(then)});
    if (m_endLoad->value() >= 0.0)
        simulate::addEvent(scenario, {Seconds(m_loadAt->value()), m_endLoad->value() / 100.0});
    const auto mounting = static_cast<simulate::Mounting>(m_sensor->currentData().toInt());
    if (mounting != simulate::Mounting::Firm)
        simulate::addEvent(scenario, {Seconds(m_sensorAt->value()), mounting});
    return scenario;
}

void SyntheticForm::check()
{
    const bool changes = m_then->currentData().toInt() >= 0;
    const bool moves = static_cast<simulate::Mounting>(m_sensor->currentData().toInt()) != simulate::Mounting::Firm;
    const bool steps = m_endLoad->value() >= 0.0;
    m_thenAt->setEnabled(changes);
    m_sensorAt->setEnabled(moves);
    m_loadAt->setEnabled(steps);
    const simulate::Scenario said = scenario();
    const Status valid = simulate::validate(said);
    m_valid = valid.has_value();
    const std::string subject = valid ? std::string() : valid.error().subject;
    const bool tooMany = subject == "seconds";
    showNote(*m_secondsNote, tooMany, tr("too many samples at this rate"));
    showNote(*m_speedNote, subject == "speed", tr("0 Hz needs a speed to run up to"));
    const double end = m_seconds->value();
    const QString late = tr("after the end");
    showNote(*m_thenNote, changes && m_thenAt->value() >= end, late);
    showNote(*m_sensorNote, moves && m_sensorAt->value() >= end, late);
    showNote(*m_loadNote, steps && m_loadAt->value() >= end, late);
}

void SyntheticForm::showMore(bool on)
{
    m_more->setVisible(on);
}

void SyntheticForm::setSeed(std::uint64_t seed)
{
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(seed, std::numeric_limits<int>::max())));
}

void SyntheticForm::focusFirst()
{
    m_state->setFocus(Qt::OtherFocusReason);
}

} // namespace baseline::sessions
