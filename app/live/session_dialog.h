// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace baseline::project {
class Database;
}

namespace baseline::live {

/// Makes a session: name, machine, operator, notes. A machine that is not known yet is made with it.
class SessionDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SessionDialog(project::Database& database, QWidget* parent = nullptr);

    void accept() override;

signals:
    void made(const QString& id);
    void failed(const baseline::Error& error);

private:
    Result<QString> store();

    project::Database& m_database;
    QLineEdit* m_name;
    QComboBox* m_machine;
    QLineEdit* m_operator;
    QLineEdit* m_notes;
};

} // namespace baseline::live
