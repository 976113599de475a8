// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/import_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace baseline::sessions {

namespace {

constexpr double fastest = 10'000'000.0; ///< Hz; beyond any vibration sensor

QComboBox* editableBox(QWidget* parent, const QString& name, const QString& placeholder)
{
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(name);
    box->lineEdit()->setPlaceholderText(placeholder);
    return box;
}

} // namespace

ImportForm::ImportForm(QWidget* parent)
    : QWidget(parent), m_rate(new QDoubleSpinBox(this)), m_unit(editableBox(this, tr("Unit"), tr("as the file says"))),
      m_label(editableBox(this, tr("Label"), tr("none, or as the file says"))),
      m_variableText(new QLabel(tr("Sig&nal"), this)), m_variable(new QComboBox(this)),
      m_consent(new QCheckBox(tr("Move unevenly spaced samples onto an even &grid"), this))
{
    m_rate->setRange(0.0, fastest);
    m_rate->setDecimals(4);
    m_rate->setSuffix(tr(" Hz"));
    m_rate->setSpecialValueText(tr("as the file says"));
    m_rate->setAccessibleName(tr("Sampling rate"));
    m_rate->setObjectName(QStringLiteral("importRate"));
    m_rate->setKeyboardTracking(false); // 1 of 1000 is no answer yet
    m_unit->addItems({QString(), QStringLiteral("g"), QStringLiteral("m/s²"), QStringLiteral("mg"), QStringLiteral("V")});
    m_variable->setAccessibleName(tr("Signal"));
    m_variable->setObjectName(QStringLiteral("importVariable"));
    m_consent->setObjectName(QStringLiteral("importConsent"));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    const auto field = [&](int row, int column, QLabel* text, QWidget* widget, int columns = 1) {
        text->setBuddy(widget);
        grid->addWidget(text, row, column);
        grid->addWidget(widget, row, column + 1, 1, columns);
    };
    field(0, 0, new QLabel(tr("&Rate"), this), m_rate);
    field(0, 2, new QLabel(tr("&Unit"), this), m_unit);
    field(1, 0, new QLabel(tr("&Label"), this), m_label, 3);
    field(2, 0, m_variableText, m_variable, 3);
    grid->addWidget(m_consent, 3, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);

    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &ImportForm::changed);
    connect(m_unit, &QComboBox::currentTextChanged, this, &ImportForm::changed);
    connect(m_label, &QComboBox::currentTextChanged, this, &ImportForm::changed);
    connect(m_variable, &QComboBox::activated, this, &ImportForm::changed);
    connect(m_consent, &QCheckBox::toggled, this, &ImportForm::changed);
    showNothing();
}

void ImportForm::setLabels(const QStringList& labels)
{
    const QSignalBlocker quiet(m_label);
    const QString text = m_label->currentText();
    m_label->clear();
    m_label->addItem(QString());
    m_label->addItems(labels);
    m_label->setCurrentText(text);
}

void ImportForm::show(const ImportItem& item)
{
    const QSignalBlocker quietRate(m_rate);
    const QSignalBlocker quietUnit(m_unit);
    const QSignalBlocker quietLabel(m_label);
    const QSignalBlocker quietConsent(m_consent);
    const recording::ImportOptions& options = item.request.options;
    setEnabled(true);
    m_rate->setValue(options.rate ? options.rate->value : 0.0);
    if (m_unit->currentText() != options.unit)
        m_unit->setCurrentText(options.unit);
    if (m_label->currentText() != options.label)
        m_label->setCurrentText(options.label);
    m_consent->setChecked(options.resampleUneven);
    m_consent->setVisible(options.resampleUneven || (item.preview && item.preview->needsConsent));
    fillVariables(item);
}

void ImportForm::fillVariables(const ImportItem& item)
{
    const QSignalBlocker quiet(m_variable);
    const std::optional<QString>& chosen = item.request.options.variable;
    if (item.preview && !item.preview->variables.isEmpty()) {
        m_variable->clear();
        m_variable->addItems(item.preview->variables);
        m_variable->setCurrentIndex(-1);
    }
    if (chosen && m_variable->findText(*chosen) < 0) {
        m_variable->clear();
        m_variable->addItem(*chosen);
    }
    if (chosen)
        m_variable->setCurrentText(*chosen);
    const bool asked = chosen || (item.preview && !item.preview->variables.isEmpty());
    m_variable->setVisible(asked);
    m_variableText->setVisible(asked);
}

void ImportForm::showNothing()
{
    setEnabled(false);
    m_consent->hide();
    m_variable->hide();
    m_variableText->hide();
}

recording::ImportOptions ImportForm::options() const
{
    recording::ImportOptions options;
    if (m_rate->value() > 0.0)
        options.rate = Hertz{m_rate->value()};
    options.unit = m_unit->currentText().trimmed();
    options.label = m_label->currentText().trimmed();
    if (m_variable->currentIndex() >= 0 && !m_variable->isHidden())
        options.variable = m_variable->currentText();
    options.resampleUneven = m_consent->isChecked();
    return options;
}

} // namespace baseline::sessions
