// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/aids_dialog.h"

#include "app/widgets/alarm_table.h"
#include "app/widgets/button_kind.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace baseline::widgets {
namespace {

constexpr double minute = 60.0; ///< rpm in a hertz

QDoubleSpinBox* spinBox(double low, double high, int decimals, double step, const QString& suffix, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setDecimals(decimals);
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setSuffix(suffix);
    return box;
}

QWidget* inOneRow(std::initializer_list<QWidget*> widgets, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget, widget == *widgets.begin() ? 1 : 0);
    return row;
}

} // namespace

AidsDialog::AidsDialog(const dsp::RotatingAids& aids, ErrorSentence sentence, QWidget* parent)
    : QDialog(parent), m_before(aids), m_sentence(std::move(sentence)), m_source(new QComboBox(this)),
      m_speed(spinBox(dsp::lowestSpeedHertz, dsp::highestSpeedHertz, 3, 1.0, {}, this)), m_speedUnit(new QComboBox(this)),
      m_share(spinBox(1.0, 50.0, 0, 1.0, tr(" %"), this)), m_orders(new QCheckBox(tr("Count in orders of the shaft"), this)),
      m_harmonics(new QSpinBox(this)), m_tolerance(spinBox(0.0, 10.0, 1, 0.5, tr(" %"), this)),
      m_bearing(new QComboBox(this)), m_baseline(new QCheckBox(tr("Show the spectrum of the trained baseline"), this)),
      m_machine(new QComboBox(this)), m_alarms(new AlarmTable(aids.alarms, this)), m_fault(new QLabel(this)),
      m_accept(makeButton(ButtonKind::Primary, tr("Use"), {}, this))
{
    setWindowTitle(tr("Rotating machine"));
    resize(560, 560);
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("aidsTabs"));
    tabs->setAccessibleName(windowTitle());
    tabs->addTab(buildLines(), tr("Shaft and bearing"));
    tabs->addTab(buildLevels(), tr("Zones and alarms"));
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->setWordWrap(true);
    m_fault->setProperty("state", QStringLiteral("alarm"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept->setObjectName(QStringLiteral("useAids"));
    m_accept->setDefault(true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_source, &QComboBox::currentIndexChanged, this, &AidsDialog::check);
    connect(m_speedUnit, &QComboBox::currentIndexChanged, this, &AidsDialog::changeSpeedUnit);
    connect(m_machine, &QComboBox::currentIndexChanged, this, &AidsDialog::changeMachine);
    for (QDoubleSpinBox* limit : m_limits)
        connect(limit, &QDoubleSpinBox::valueChanged, this, &AidsDialog::check);
    connect(m_alarms, &AlarmTable::changed, this, &AidsDialog::check);
    check();
}

void AidsDialog::addRow(QFormLayout& form, const QString& text, QWidget* field, const char* name, const QString& hint)
{
    field->setObjectName(QLatin1String(name));
    field->setToolTip(hint);
    auto* check = qobject_cast<QCheckBox*>(field);
    field->setAccessibleName(check ? check->text() : text);
    if (check)
        form.addRow(field);
    else
        form.addRow(text, field);
}

QWidget* AidsDialog::buildLines()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    m_source->addItems({tr("Not known"), tr("Typed"), tr("Tracked in the spectrum")});
    m_source->setCurrentIndex(static_cast<int>(m_before.speedSource));
    m_speedUnit->addItems({tr("Hz"), tr("rpm")});
    m_speedUnit->setObjectName(QStringLiteral("speedUnit"));
    m_speedUnit->setAccessibleName(tr("Unit of the speed"));
    m_speed->setValue(m_before.speed.value);
    m_share->setValue(100.0 * m_before.trackedShare);
    m_orders->setChecked(m_before.showsOrders);
    m_harmonics->setRange(1, dsp::mostHarmonics);
    m_harmonics->setValue(m_before.harmonics);
    m_tolerance->setValue(100.0 * m_before.tolerance);
    m_baseline->setChecked(m_before.showsBaseline);
    fillBearings(m_before.bearing);
    auto* edit = makeButton(ButtonKind::Quiet, tr("&Edit the table…"), {}, this);
    edit->setObjectName(QStringLiteral("editBearings"));
    edit->setAutoDefault(false);
    connect(edit, &QPushButton::clicked, this, &AidsDialog::editBearings);
    const std::array<std::pair<QString, bool>, 5> families{{{tr("Shaft, 1×, 2×, …"), m_before.families.shaft},
                                                            {tr("Outer race, BPFO"), m_before.families.outerRace},
                                                            {tr("Inner race, BPFI"), m_before.families.innerRace},
                                                            {tr("Balls, BSF and 2 BSF"), m_before.families.ballSpin},
                                                            {tr("Cage, FTF"), m_before.families.cage}}};
    addRow(*form, tr("Speed"), m_source, "speedSource",
           tr("Tracked: the highest line near the typed speed; the card says how sure that is"));
    form->addRow(tr("Shaft"), inOneRow({m_speed, m_speedUnit}, page));
    m_speed->setObjectName(QStringLiteral("shaftSpeed"));
    m_speed->setAccessibleName(tr("Speed of the shaft"));
    addRow(*form, tr("Track within ±"), m_share, "trackedShare", tr("How far the tracked line may lie from the speed"));
    addRow(*form, {}, m_orders, "showOrders", tr("The frequency axis shows multiples of the shaft's speed"));
    addRow(*form, tr("Harmonics"), m_harmonics, "harmonics", tr("Orders that are marked of each family"));
    addRow(*form, tr("Slip"), m_tolerance, "tolerance", tr("How far a line of the bearing may lie off: 1 to 2 % is usual"));
    form->addRow(tr("Bearing"), inOneRow({m_bearing, edit}, page));
    m_bearing->setObjectName(QStringLiteral("bearing"));
    m_bearing->setAccessibleName(tr("Bearing"));
    for (std::size_t i = 0; i < families.size(); ++i) {
        m_families[i] = new QCheckBox(families[i].first, page);
        m_families[i]->setChecked(families[i].second);
        m_families[i]->setObjectName(QStringLiteral("family%1").arg(i));
        form->addRow(i == 0 ? tr("Mark") : QString(), m_families[i]);
    }
    addRow(*form, {}, m_baseline, "showBaseline", tr("Behind the live spectrum: what was usual when the model was trained"));
    return page;
}

QWidget* AidsDialog::buildLevels()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout;
    m_machine->addItems({tr("None: no zones"), tr("Class I: small machines"), tr("Class II: medium machines"),
                         tr("Class III: large, rigid foundation"), tr("Class IV: large, soft foundation"),
                         tr("Group 1 rigid: above 300 kW"), tr("Group 1 flexible: above 300 kW"),
                         tr("Group 2 rigid: 15 to 300 kW"), tr("Group 2 flexible: 15 to 300 kW")});
    m_machine->setCurrentIndex(m_before.machine ? static_cast<int>(*m_before.machine) + 1 : 0);
    addRow(*form, tr("Machine"), m_machine, "machineClass",
           tr("Classes of ISO 10816-1, groups of ISO 20816-3. A fan on a desk is in none of them."));
    const std::array<QString, 3> names{tr("A (good) up to"), tr("B (acceptable) up to"), tr("C (for a limited time) up to")};
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        m_limits[i] = spinBox(0.0, 1000.0, 2, 0.1, tr(" mm/s"), page);
        addRow(*form, names[i], m_limits[i], qPrintable(QStringLiteral("limit%1").arg(i)), tr("Velocity, RMS"));
    }
    showLimits(m_before.limits);
    auto* note = new QLabel(tr("Check your copy of the standard: it decides, not these numbers. They can be changed."), page);
    note->setWordWrap(true);
    note->setProperty("role", QStringLiteral("note"));
    auto* heading = new QLabel(tr("Alarm lines in the spectrum"), page);
    heading->setProperty("role", QStringLiteral("cardTitle"));
    auto* layout = new QVBoxLayout(page);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_alarms, 1);
    return page;
}

void AidsDialog::fillBearings(const std::string& chosen)
{
    m_bearing->clear();
    m_bearing->addItem(tr("None"));
    for (const dsp::Bearing& bearing : m_before.bearings.bearings()) {
        m_bearing->addItem(QString::fromStdString(bearing.name));
        if (bearing.name == chosen)
            m_bearing->setCurrentIndex(m_bearing->count() - 1);
    }
}

void AidsDialog::editBearings()
{
    const std::string chosen = m_bearing->currentIndex() > 0 ? m_bearing->currentText().toStdString() : std::string();
    BearingDialog dialog(m_before.bearings, speed(), m_sentence, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_before.bearings = dialog.table();
    fillBearings(chosen);
}

void AidsDialog::showLimits(const dsp::SeverityLimits& limits)
{
    const std::array<double, 3> values{limits.goodUpTo, limits.acceptableUpTo, limits.tolerableUpTo};
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        const QSignalBlocker quiet(m_limits[i]);
        m_limits[i]->setValue(values[i]);
    }
}

Hertz AidsDialog::speed() const
{
    return {m_speedUnit->currentIndex() == 0 ? m_speed->value() : m_speed->value() / minute};
}

/// The speed stays what it is.
void AidsDialog::changeSpeedUnit()
{
    const bool isHertz = m_speedUnit->currentIndex() == 0;
    const double value = isHertz ? m_speed->value() / minute : m_speed->value() * minute;
    const double factor = isHertz ? 1.0 : minute;
    m_speed->setDecimals(isHertz ? 3 : 1);
    m_speed->setRange(dsp::lowestSpeedHertz * factor, dsp::highestSpeedHertz * factor);
    m_speed->setSingleStep(isHertz ? 1.0 : 10.0);
    m_speed->setValue(value);
}

void AidsDialog::changeMachine()
{
    if (m_machine->currentIndex() > 0)
        showLimits(dsp::severityLimits(static_cast<dsp::MachineClass>(m_machine->currentIndex() - 1)));
    check();
}

dsp::RotatingAids AidsDialog::aids() const
{
    dsp::RotatingAids aids = m_before;
    aids.speedSource = static_cast<dsp::SpeedSource>(m_source->currentIndex());
    aids.speed = speed();
    aids.trackedShare = m_share->value() / 100.0;
    aids.showsOrders = m_orders->isChecked();
    aids.harmonics = m_harmonics->value();
    aids.tolerance = m_tolerance->value() / 100.0;
    aids.bearing = m_bearing->currentIndex() > 0 ? m_bearing->currentText().toStdString() : std::string();
    aids.families = {m_families[0]->isChecked(), m_families[1]->isChecked(), m_families[2]->isChecked(),
                     m_families[3]->isChecked(), m_families[4]->isChecked()};
    aids.showsBaseline = m_baseline->isChecked();
    aids.machine.reset();
    if (m_machine->currentIndex() > 0)
        aids.machine = static_cast<dsp::MachineClass>(m_machine->currentIndex() - 1);
    aids.limits = {m_limits[0]->value(), m_limits[1]->value(), m_limits[2]->value()};
    aids.alarms = m_alarms->lines();
    return aids;
}

QString AidsDialog::fault() const
{
    const Status status = dsp::checkAids(aids());
    return status ? QString() : m_sentence(status.error());
}

void AidsDialog::check()
{
    m_share->setEnabled(m_source->currentIndex() == static_cast<int>(dsp::SpeedSource::Tracked));
    m_speed->setEnabled(m_source->currentIndex() > 0);
    m_speedUnit->setEnabled(m_source->currentIndex() > 0);
    for (QDoubleSpinBox* limit : m_limits)
        limit->setEnabled(m_machine->currentIndex() > 0);
    const QString sentence = fault();
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_accept->setEnabled(sentence.isEmpty());
}

} // namespace baseline::widgets
