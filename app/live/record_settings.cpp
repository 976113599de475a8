// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/record_settings.h"

#include "app/live/session_dialog.h"
#include "app/widgets/acceleration_box.h"
#include "app/widgets/shown_unit.h"
#include "core/project/label_sets.h"
#include "core/project/sessions.h"
#include "core/recording/labels.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace baseline::live {

namespace {

/// What stands for "make one" in the list of sessions; no session has such an id.
QString newSessionEntry()
{
    return QStringLiteral("+");
}

QDoubleSpinBox* secondsBox(double value, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(0.0, 600.0);
    box->setDecimals(1);
    box->setValue(value);
    box->setSuffix(RecordSettings::tr(" s"));
    return box;
}

} // namespace

RecordSettings::RecordSettings(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_form(new QFormLayout(this)), m_name(new QLineEdit(this)),
      m_label(new QComboBox(this)), m_session(new QComboBox(this)), m_mode(new QComboBox(this)),
      m_seconds(new QSpinBox(this)), m_minutes(new QSpinBox(this)), m_level(new widgets::AccelerationBox(0.001, 1e6, 0.1, this)),
      m_before(secondsBox(2.0, this)), m_after(secondsBox(2.0, this)), m_keepLabel(new QComboBox(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setText(tr("Baseline"));
    for (QComboBox* box : {m_label, m_keepLabel})
        box->setEditable(true);
    buildModes();
    addRow(tr("&Name"), m_name);
    addRow(tr("&Label"), m_label);
    addRow(tr("&Session"), m_session);
    addRow(tr("&Mode"), m_mode);
    addRow(tr("&Duration"), m_seconds);
    addRow(tr("New &every"), m_minutes);
    addRow(tr("&Level, RMS"), m_level);
    addRow(tr("&Before it"), m_before);
    addRow(tr("Quiet &for"), m_after);
    addRow(tr("“&That was”"), m_keepLabel);
    m_name->setAccessibleName(tr("Name of the recording"));
    m_label->setAccessibleName(tr("Label of the recording"));
    m_session->setToolTip(tr("The session that recordings go to"));
    m_seconds->setAccessibleName(tr("Duration of the recording"));
    m_minutes->setToolTip(tr("A new recording begins after so long; no sample is lost between"));
    m_level->setToolTip(tr("Recording begins when the vibration of a tenth of a second reaches this, and ends below 70 % "
                           "of it"));
    m_before->setToolTip(tr("So much of the signal before the level was reached belongs to the recording"));
    m_after->setToolTip(tr("The recording ends after so long below 70 % of the level"));
    m_keepLabel->setToolTip(tr("The label of what “That was it!” keeps"));

    connect(m_name, &QLineEdit::textChanged, this, &RecordSettings::changed);
    connect(m_label, &QComboBox::currentTextChanged, this, &RecordSettings::changed);
    connect(m_keepLabel, &QComboBox::currentTextChanged, this, &RecordSettings::changed);
    connect(m_session, &QComboBox::activated, this, &RecordSettings::chooseSession);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &RecordSettings::showMode);
    for (QSpinBox* box : {m_seconds, m_minutes})
        connect(box, &QSpinBox::valueChanged, this, &RecordSettings::changed);
    for (QDoubleSpinBox* box : {static_cast<QDoubleSpinBox*>(m_level), m_before, m_after})
        connect(box, &QDoubleSpinBox::valueChanged, this, &RecordSettings::changed);
    // The field tells nobody of another unit: its value is the same.
    connect(&widgets::ShownUnitOwner::instance(), &widgets::ShownUnitOwner::changed, this, &RecordSettings::changed);
    connect(&bench, &workbench::Workbench::projectChanged, this, &RecordSettings::refresh);
    refresh();
    showMode();
}

void RecordSettings::addRow(const QString& text, QWidget* field)
{
    m_form->addRow(text, field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
}

void RecordSettings::buildModes()
{
    m_mode->setObjectName(QStringLiteral("recordMode"));
    m_mode->addItem(tr("Until stopped"), static_cast<int>(Mode::UntilStopped));
    m_mode->addItem(tr("For a time"), static_cast<int>(Mode::Timed));
    m_mode->addItem(tr("Unattended, in parts"), static_cast<int>(Mode::Parts));
    m_mode->addItem(tr("When it gets loud"), static_cast<int>(Mode::OnLevel));
    m_mode->setCurrentIndex(1);
    m_seconds->setRange(1, 86400);
    m_seconds->setValue(90);
    m_seconds->setSuffix(tr(" s"));
    m_minutes->setRange(1, 1440);
    m_minutes->setValue(10);
    m_minutes->setSuffix(tr(" min"));
}

RecordSettings::Mode RecordSettings::mode() const
{
    return static_cast<Mode>(m_mode->currentData().toInt());
}

void RecordSettings::showMode()
{
    const auto show = [this](QWidget* field, bool visible) {
        m_form->labelForField(field)->setVisible(visible);
        field->setVisible(visible);
    };
    show(m_seconds, mode() == Mode::Timed);
    show(m_minutes, mode() == Mode::Parts);
    for (QWidget* field : {static_cast<QDoubleSpinBox*>(m_level), m_before, m_after})
        show(field, mode() == Mode::OnLevel);
    emit changed();
}

void RecordSettings::refresh()
{
    const QString label = m_label->currentText();
    const QString keepLabel = m_keepLabel->currentText();
    const QString session = m_session->currentData().toString();
    QStringList labels;
    m_session->clear();
    m_session->addItem(tr("none"), QString());
    if (project::Database* database = m_bench.database()) {
        if (const auto sets = project::listLabelSets(*database); sets && !sets->empty()) {
            for (const project::Label& known : sets->front().labels)
                labels += known.name;
        }
        if (const auto sessions = project::listSessions(*database)) {
            for (const project::Session& known : *sessions)
                m_session->addItem(known.name, known.id);
        }
        m_session->addItem(tr("New session…"), newSessionEntry());
    }
    for (const QString& always : {QString(recording::normalLabel), QString(recording::anomalyLabel)}) {
        if (!labels.contains(always))
            labels += always;
    }
    for (QComboBox* box : {m_label, m_keepLabel}) {
        box->clear();
        box->addItems(labels);
    }
    m_label->setCurrentText(label.isEmpty() ? QString(recording::normalLabel) : label);
    m_keepLabel->setCurrentText(keepLabel.isEmpty() ? QString(recording::anomalyLabel) : keepLabel);
    m_lastSession = std::max(0, m_session->findData(session));
    m_session->setCurrentIndex(m_lastSession);
    emit changed();
}

void RecordSettings::chooseSession(int index)
{
    if (m_session->itemData(index).toString() != newSessionEntry()) {
        m_lastSession = index;
        emit changed();
        return;
    }
    m_session->setCurrentIndex(m_lastSession);
    makeSession();
}

void RecordSettings::makeSession()
{
    if (m_bench.database() == nullptr)
        return;
    auto* dialog = new SessionDialog(*m_bench.database(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SessionDialog::failed, this, &RecordSettings::failed);
    connect(dialog, &SessionDialog::made, this, [this](const QString& id) {
        refresh();
        m_lastSession = std::max(0, m_session->findData(id));
        m_session->setCurrentIndex(m_lastSession);
        emit m_bench.recordingsChanged(); // the library shows sessions, too
        emit changed();
    });
    dialog->open();
}

void RecordSettings::setNext(const QString& name, const QString& label, int seconds)
{
    m_name->setText(name);
    m_label->setCurrentText(label);
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(seconds > 0 ? Mode::Timed : Mode::UntilStopped)));
    if (seconds > 0)
        m_seconds->setValue(seconds);
}

workbench::RecordOptions RecordSettings::options() const
{
    workbench::RecordOptions options;
    options.name = m_name->text().trimmed();
    options.label = m_label->currentText().trimmed();
    options.sessionId = m_session->currentData().toString();
    if (mode() == Mode::Timed)
        options.duration = Seconds(m_seconds->value());
    if (mode() == Mode::Parts)
        options.partLength = Seconds(m_minutes->value() * 60.0);
    if (mode() == Mode::OnLevel) {
        workbench::TriggerOptions trigger;
        trigger.level = m_level->g();
        trigger.before = Seconds(m_before->value());
        trigger.after = Seconds(m_after->value());
        options.trigger = trigger;
    }
    return options;
}

workbench::RecordOptions RecordSettings::keepOptions() const
{
    workbench::RecordOptions options;
    options.label = m_keepLabel->currentText().trimmed();
    options.name = options.label.isEmpty() ? tr("That was it") : options.label;
    options.sessionId = m_session->currentData().toString();
    return options;
}

void RecordSettings::setPrinted(bool isPrinted)
{
    m_level->setUnitKnown(!isPrinted);
    emit changed();
}

QString RecordSettings::levelText(double level) const
{
    return m_level->told(level);
}

QString RecordSettings::summary() const
{
    const QLocale locale;
    QString how = tr("until stopped");
    if (mode() == Mode::Timed)
        how = tr("%1 s").arg(locale.toString(m_seconds->value()));
    else if (mode() == Mode::Parts)
        how = tr("parts of %1 min").arg(locale.toString(m_minutes->value()));
    else if (mode() == Mode::OnLevel)
        how = tr("above %1").arg(levelText(m_level->g()));
    QStringList words{m_name->text().trimmed(), m_label->currentText().trimmed(), how};
    if (!m_session->currentData().toString().isEmpty())
        words += m_session->currentText();
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace baseline::live
