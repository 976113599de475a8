// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/firmware_form.h"

#include "app/deploy/board_facts.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/text_scale.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace baseline::deploy {

using widgets::ButtonKind;
using widgets::makeButton;
using workbench::FirmwareTarget;

FirmwareForm::FirmwareForm(QWidget* parent)
    : Card(tr("Rebuild and flash"), parent), m_target(new QComboBox(this)), m_port(new QComboBox(this)),
      m_model(new QLabel(this)),
      m_rebuild(makeButton(ButtonKind::Primary, tr("Re&build and flash"), QStringLiteral("bolt"), this)),
      m_flash(makeButton(ButtonKind::Plain, tr("&Flash a file…"), QStringLiteral("file"), this))
{
    m_rebuild->setObjectName(QStringLiteral("rebuild"));
    m_flash->setObjectName(QStringLiteral("flashFile"));
    m_target->setObjectName(QStringLiteral("firmwareTarget"));
    m_target->addItem(boardKindText(BoardKind::Nano33BleSense), int(FirmwareTarget::Nano33Ble));
    m_target->addItem(tr("Emulated Cortex-M4F"), int(FirmwareTarget::Mps2An386));
    m_target->setAccessibleName(tr("Board"));
    m_port->setObjectName(QStringLiteral("firmwarePort"));
    m_port->setEditable(true);
    m_port->setInsertPolicy(QComboBox::NoInsert);
    m_port->setAccessibleName(tr("Port"));
    m_port->setToolTip(tr("A port from the list, or one that you type"));
    m_model->setTextFormat(Qt::PlainText);
    widgets::keepScaled(*m_model, widgets::Extent::MinimumHeight, 32);
    buildLayout();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_rebuild, &QPushButton::clicked, this, &FirmwareForm::rebuildRequested);
    connect(m_flash, &QPushButton::clicked, this, &FirmwareForm::askForFile);
    connect(m_port, &QComboBox::currentTextChanged, this, &FirmwareForm::changed);
    connect(m_target, &QComboBox::currentIndexChanged, this, &FirmwareForm::changed);
}

void FirmwareForm::buildLayout()
{
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form, content](const QString& name, QWidget* field) {
        auto* label = new QLabel(name, content);
        label->setProperty("role", QStringLiteral("label"));
        label->setBuddy(field);
        widgets::keepScaled(*label, widgets::Extent::MinimumHeight, 32); // stands beside the middle of its field
        form->addRow(label, field);
    };
    add(tr("Board"), m_target);
    add(tr("Port"), m_port);
    add(tr("Built in"), m_model);
    rows->addLayout(form);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_rebuild);
    buttons->addWidget(m_flash);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    setContent(content);
}

QString FirmwareForm::port() const
{
    return m_port->currentText().trimmed();
}

void FirmwareForm::setPort(const QString& port)
{
    m_port->setCurrentText(port);
}

void FirmwareForm::setPorts(const std::vector<device::PortInfo>& ports, const QString& connected)
{
    const QString chosen = port();
    const QSignalBlocker quiet(m_port);
    m_port->clear();
    for (const device::PortInfo& each : ports)
        m_port->addItem(each.path);
    if (!connected.isEmpty() && m_port->findText(connected) < 0)
        m_port->insertItem(0, connected);
    m_port->setCurrentText(!chosen.isEmpty() ? chosen : m_port->count() > 0 ? m_port->itemText(0) : QString());
}

FirmwareTarget FirmwareForm::target() const
{
    return static_cast<FirmwareTarget>(m_target->currentData().toInt());
}

QString FirmwareForm::targetText() const
{
    return m_target->currentText();
}

void FirmwareForm::setKind(std::optional<BoardKind> kind)
{
    const QSignalBlocker quiet(m_target);
    m_told = kind == BoardKind::Mps2An386 || kind == BoardKind::Nano33BleSense;
    if (m_told)
        m_target->setCurrentIndex(m_target->findData(
            int(kind == BoardKind::Mps2An386 ? FirmwareTarget::Mps2An386 : FirmwareTarget::Nano33Ble)));
    m_target->setToolTip(m_told ? tr("The connected board says what it is.") : QString());
    showEnabled();
}

void FirmwareForm::setModel(const QString& text)
{
    m_model->setText(text);
}

void FirmwareForm::setObstacles(const QString& rebuild, const QString& flash)
{
    const auto show = [](QPushButton& button, const QString& why) {
        button.setEnabled(why.isEmpty());
        button.setToolTip(why);
        button.setAccessibleDescription(why);
    };
    show(*m_rebuild, rebuild);
    show(*m_flash, flash);
}

void FirmwareForm::setLocked(bool locked)
{
    m_locked = locked;
    showEnabled();
}

void FirmwareForm::showEnabled()
{
    m_target->setEnabled(!m_told && !m_locked);
    m_port->setEnabled(!m_locked);
}

void FirmwareForm::askForFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Flash a file"), QString(), tr("Firmware image (*.bin)"));
    if (!path.isEmpty())
        emit fileChosen(path);
}

} // namespace baseline::deploy
