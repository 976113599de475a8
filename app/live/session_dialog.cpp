// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/session_dialog.h"

#include "core/project/database.h"
#include "core/project/machines.h"
#include "core/project/sessions.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace baseline::live {

SessionDialog::SessionDialog(project::Database& database, QWidget* parent)
    : QDialog(parent), m_database(database), m_name(new QLineEdit(this)), m_machine(new QComboBox(this)),
      m_operator(new QLineEdit(this)), m_notes(new QLineEdit(this))
{
    setWindowTitle(tr("New session"));
    m_name->setText(tr("Session of %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
    m_name->selectAll();
    m_machine->setEditable(true);
    m_machine->addItem(QString());
    if (const auto machines = project::listMachines(database)) {
        for (const project::Machine& machine : *machines)
            m_machine->addItem(machine.name, machine.id);
    }
    m_machine->setToolTip(tr("Choose a machine, or type the name of a new one"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make"));
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Machine"), m_machine);
    form->addRow(tr("&Operator"), m_operator);
    form->addRow(tr("No&tes"), m_notes);
    form->addRow(buttons);
    m_name->setAccessibleName(tr("Name of the session"));
    m_machine->setAccessibleName(tr("Machine"));
    m_operator->setAccessibleName(tr("Operator"));
    m_notes->setAccessibleName(tr("Notes"));
    connect(m_name, &QLineEdit::textChanged, this, [buttons](const QString& text) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &SessionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SessionDialog::reject);
    setMinimumWidth(380);
}

Result<QString> SessionDialog::store()
{
    // Machine and session together, or neither.
    Result<project::Transaction> transaction = project::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<QString> machine = project::machineNamed(m_database, m_machine->currentText());
    if (!machine)
        return machine.error();
    project::Session session;
    session.name = m_name->text().trimmed();
    session.machineId = *machine;
    session.operatorName = m_operator->text().trimmed();
    session.notes = m_notes->text().trimmed();
    Result<QString> id = project::addSession(m_database, session);
    if (!id)
        return id;
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

void SessionDialog::accept()
{
    const Result<QString> id = store();
    if (!id) {
        emit failed(id.error()); // what was typed stays
        return;
    }
    emit made(*id);
    QDialog::accept();
}

} // namespace baseline::live
